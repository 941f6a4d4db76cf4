import type { FactTypeRules, IntroducedEntity } from "../fact-type.js";
import type { HonorFact } from "../fact.js";
import { collectAwards } from "./award.js";

/** An award or title of honor, and its recipients. */
export const honor: FactTypeRules<"honor"> = {
  entityOf,
  write: (writer, fact, path) => {
    const source = writer.source(fact);
    const event =
      fact.event === undefined ? null : writer.reference(fact.event, ["EVENT"], [...path, "event"], source);
    collectAwards(writer, path, fact, {
      conferrers: fact.conferrer,
      event: event?.id ?? null,
      entity: entityOf(fact),
      predicate: "RECEIVED_HONOR",
    });
  },
};

function entityOf({ honor: name, key }: HonorFact): IntroducedEntity {
  return { kind: "HONOR", key: key ?? name, name, subkind: "AWARD" };
}
