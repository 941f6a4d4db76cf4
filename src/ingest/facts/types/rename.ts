import type { FactTypeRules } from "../fact-type.js";
import { NO_ENTITY } from "../fact-type.js";
import { standingOf } from "../writer.js";

/** A change of name. The entity must already have both names: the entry has their periods. */
export const rename: FactTypeRules<"rename"> = {
  ...NO_ENTITY,
  write: (writer, fact, path) => {
    const source = writer.source(fact);
    const kinds = ["ORGANIZATION", "PLACE", "WORK"] as const;
    const subject = writer.reference(fact.rename, kinds, [...path, "rename"], source);
    if (!subject) return;
    writer.ledger.add(
      {
        subject: subject.id,
        predicate: "RENAMED_TO",
        target: { value: { type: "TEXT", text: fact.to } },
        qualifiers: { from: fact.from },
        ...standingOf(fact),
        when: { on: fact.on ?? null, ...writer.limits(fact) },
      },
      source,
    );
    for (const field of ["from", "to"] as const) {
      const name = fact[field];
      writer.recordSpelling(subject.id, name, source);
      if (subject.names.some(({ text }) => text === name)) continue;
      const message = `"${name}" is no name of "${subject.key}": add it to its formerNames`;
      writer.faults.push(writer.article.file.fault([...path, field], message));
    }
  },
};
