import { ENTITY_KINDS } from "../../../domain/entity.js";
import type { FactTypeRules } from "../fact-type.js";
import { NO_ENTITY } from "../fact-type.js";
import { standingOf } from "../writer.js";

/** The very name, title or number that a source writes for something, where another source writes another. */
export const writtenAs: FactTypeRules<"writtenAs"> = {
  ...NO_ENTITY,
  write: (writer, fact, path) => {
    const source = writer.source(fact);
    // No mention: the text is about its name, and another fact mentions it.
    const origin = { file: writer.article.file, path: [...path, "of"] };
    const subject = writer.registry.resolve(fact.of, ENTITY_KINDS, origin);
    if (!subject) return;
    const { writtenAs: text, form, part } = fact;
    if (form !== "NUMBER" && part === undefined) writer.recordSpelling(subject.id, text, source);
    writer.ledger.add(
      {
        subject: subject.id,
        predicate: "WRITTEN_AS",
        target: { value: { type: "TEXT", text } },
        qualifiers: { form, ...(part === undefined ? {} : { part }) },
        ...standingOf(fact),
      },
      source,
    );
  },
};
