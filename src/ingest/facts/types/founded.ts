import type { FactTypeRules } from "../fact-type.js";
import { NO_ENTITY } from "../fact-type.js";
import { statusOf } from "../writer.js";

/** The founding of an organization. */
export const founded: FactTypeRules<"founded"> = {
  ...NO_ENTITY,
  write: (writer, fact, path) => {
    const source = writer.source(fact.at);
    const subject = writer.reference(fact.founded, ["ORGANIZATION"], [...path, "founded"], source);
    if (!subject) return;
    writer.ledger.add(
      {
        subject: subject.id,
        predicate: "FOUNDED_ON",
        target: { value: { type: "DATE", edtf: fact.on } },
        status: statusOf(fact),
        when: { on: fact.on },
      },
      source,
    );
  },
};
