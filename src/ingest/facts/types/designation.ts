import type { FactTypeRules, IntroducedEntity } from "../fact-type.js";
import type { DesignationFact } from "../fact.js";
import { collectAwards } from "./award.js";

/** A role for which somebody was chosen: a pilot, a demonstration unit. */
export const designation: FactTypeRules<"designation"> = {
  entityOf,
  write: (writer, fact, path) => {
    collectAwards(writer, path, fact, {
      conferrers: fact.by,
      event: null,
      entity: entityOf(fact),
      predicate: "DESIGNATED_AS",
    });
  },
};

function entityOf({ designation: name, key }: DesignationFact): IntroducedEntity {
  return { kind: "HONOR", key: key ?? name, name, subkind: "DESIGNATION" };
}
