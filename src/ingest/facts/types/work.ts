import { predicate } from "../../../domain/vocabulary.js";
import type { FactTypeRules, IntroducedEntity } from "../fact-type.js";
import type { WorkFact } from "../fact.js";
import { addAliases, setAttribute, statusOf } from "../writer.js";
import { writeBases } from "./bases.js";
import { introduce } from "./introduce.js";
import { relate, writeDate } from "./relate.js";

/** A document, plan, standard, law, book, film or lecture: its number, day, issuers and authors. */
export const work: FactTypeRules<"work"> = {
  entityOf,
  dateOf: ({ date }) => date,
  write: (writer, fact, path) => {
    const source = writer.source(fact.at);
    const draft = introduce(writer, entityOf(fact), fact, path, source);
    addAliases(draft, [fact.work, ...(fact.aliases ?? [])]);
    const status = statusOf(fact);
    if (fact.number !== undefined) setAttribute(writer, draft, "number", fact.number, path);
    if (fact.date !== undefined) writeDate(writer, draft, "PUBLISHED_ON", fact.date, fact, source);
    const issuers = predicate("ISSUED").subjects;
    for (const issuer of writer.referenceAll(fact.issuers, issuers, [...path, "issuers"], source))
      relate(writer, issuer, "ISSUED", draft, source, { status });
    const qualifiers = fact.affiliation === undefined ? {} : { affiliation: fact.affiliation };
    const authors = predicate("AUTHORED").subjects;
    for (const author of writer.referenceAll(fact.authors, authors, [...path, "authors"], source))
      relate(writer, author, "AUTHORED", draft, source, { qualifiers, status });
    writeBases(writer, draft, fact.basedOn, path, source);
    if (fact.partOf === undefined) return;
    const parent = writer.reference(fact.partOf, ["WORK"], [...path, "partOf"], source);
    if (parent) relate(writer, draft, "PART_OF", parent, source);
  },
};

function entityOf({ work: name, key, kind }: WorkFact): IntroducedEntity {
  return { kind: "WORK", key: key ?? name, name, subkind: kind };
}
