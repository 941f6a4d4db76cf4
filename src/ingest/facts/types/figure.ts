import { ENTITY_KINDS } from "../../../domain/entity.js";
import { periodOf } from "../../../domain/time.js";
import type { FactTypeRules } from "../fact-type.js";
import { NO_ENTITY } from "../fact-type.js";
import { standingOf } from "../writer.js";

/** A number with its unit, about an entity. */
export const figure: FactTypeRules<"figure"> = {
  ...NO_ENTITY,
  write: (writer, fact, path) => {
    const source = writer.source(fact);
    const subject = writer.reference(fact.of, ENTITY_KINDS, [...path, "of"], source);
    if (!subject) return;
    const { about, change, comparator, period } = fact;
    writer.ledger.add(
      {
        subject: subject.id,
        predicate: "FIGURE",
        target: { value: { type: "QUANTITY", amount: fact.value, unit: fact.unit } },
        qualifiers: {
          indicator: fact.figure,
          ...(about === undefined ? {} : { about }),
          ...(change === undefined ? {} : { change }),
          ...(comparator === undefined ? {} : { comparator }),
          ...(period === undefined ? {} : { forPeriod: period }),
        },
        ...standingOf(fact),
        when: period === undefined ? writer.limits(fact) : { stated: periodOf(period) },
      },
      source,
    );
  },
};
