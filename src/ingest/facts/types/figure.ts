import { ENTITY_KINDS } from "../../../domain/entity.js";
import { periodOf } from "../../../domain/time.js";
import type { FactTypeRules } from "../fact-type.js";
import { NO_ENTITY } from "../fact-type.js";
import { standingOf } from "../writer.js";

/** A number with its unit, about an entity. */
export const figure: FactTypeRules<"figure"> = {
  ...NO_ENTITY,
  write: (writer, fact, path) => {
    const own = writer.source(fact);
    const source = fact.computed?.stated === false ? { ...own, method: "RULE" as const } : own;
    const subject = writer.reference(fact.of, ENTITY_KINDS, [...path, "of"], source);
    if (!subject) return;
    const { about, change, comparator, period, total, computed } = fact;
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
          ...(total === undefined ? {} : { total }),
          ...(computed === undefined ? {} : { computation: computed.how, computedFrom: computed.from }),
        },
        ...standingOf(fact),
        when: period === undefined ? writer.limits(fact) : { stated: periodOf(period) },
      },
      source,
    );
  },
};
