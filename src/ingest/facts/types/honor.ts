import type { FactTypeRules, IntroducedEntity } from "../fact-type.js";
import type { HonorFact } from "../fact.js";
import { collectAwards } from "./award.js";

/** An award or title of honor, and its recipients. */
export const honor: FactTypeRules<"honor"> = {
  entityOf,
  dateOf: () => undefined,
  write: (writer, fact, path) => {
    const source = writer.source(fact.at);
    const event =
      fact.event === undefined ? null : writer.reference(fact.event, ["EVENT"], [...path, "event"], source);
    const award = { ...fact, by: fact.conferrer, event: event?.id ?? null };
    collectAwards(writer, path, award, entityOf(fact), "RECEIVED_HONOR");
  },
};

function entityOf({ honor: name, key }: HonorFact): IntroducedEntity {
  return { kind: "HONOR", key: key ?? name, name, subkind: "AWARD" };
}
