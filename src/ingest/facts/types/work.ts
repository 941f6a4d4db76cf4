import { ENTITY_KINDS } from "../../../domain/entity.js";
import type { StatementStatus } from "../../../domain/statement.js";
import { predicate } from "../../../domain/vocabulary.js";
import type { FactTypeRules, IntroducedEntity } from "../fact-type.js";
import type { WorkFact } from "../fact.js";
import type { Path } from "../origin.js";
import type { Draft } from "../registry.js";
import type { Source } from "../source.js";
import type { Writer } from "../writer.js";
import { addAliases, setAttribute, statusOf } from "../writer.js";
import { writeBases } from "./bases.js";
import { introduce } from "./introduce.js";
import { relate, rolesOf, writeDate } from "./relate.js";

/** A document, plan, standard, law, book, film or lecture: its number, day, issuers and authors. */
export const work: FactTypeRules<"work"> = {
  entityOf,
  write: (writer, fact, path) => {
    const source = writer.source(fact);
    const draft = introduce(writer, entityOf(fact), fact, path, source);
    addAliases(draft, [fact.work, ...(fact.aliases ?? [])]);
    const status = statusOf(fact);
    if (fact.number !== undefined) setAttribute(writer, draft, "number", fact.number, path);
    if (fact.date !== undefined) writeDate(writer, draft, "PUBLISHED_ON", fact.date, fact, source);
    const issuers = predicate("ISSUED").subjects;
    const issued = writer.referenceAll(fact.issuers, issuers, [...path, "issuers"], source);
    // The issuers of one fact issued the work together.
    for (const issuer of issued) {
      const others = issued.filter(({ id }) => id !== issuer.id).map(({ id }) => id);
      const qualifiers = others.length === 0 ? {} : { with: others };
      relate(writer, issuer, "ISSUED", draft, source, { status, qualifiers });
    }
    if (fact.subtitle !== undefined) setAttribute(writer, draft, "subtitle", fact.subtitle, path);
    const qualifiers = fact.affiliation === undefined ? {} : { affiliation: fact.affiliation };
    const authors = predicate("AUTHORED").subjects;
    for (const author of writer.referenceAll(fact.authors, authors, [...path, "authors"], source))
      relate(writer, author, "AUTHORED", draft, source, { qualifiers, status });
    const kinds = predicate("CONTRIBUTED_TO").subjects;
    for (const [key, roles] of Object.entries(fact.creators ?? {})) {
      const creator = writer.reference(key, kinds, [...path, "creators", key], source);
      if (!creator) continue;
      for (const { qualifiers: role } of rolesOf(roles))
        relate(writer, creator, "CONTRIBUTED_TO", draft, source, { qualifiers: role, status });
    }
    writeAbout(writer, draft, fact.about, path, source, status);
    writeBases(writer, draft, fact, path, source);
    if (fact.partOf === undefined) return;
    const parent = writer.reference(fact.partOf, ["WORK"], [...path, "partOf"], source);
    if (parent) relate(writer, draft, "PART_OF", parent, source, { status });
  },
};

/** Writes what a work is about. */
export function writeAbout(
  writer: Writer,
  work: Draft,
  references: string | readonly string[] | undefined,
  path: Path,
  source: Source,
  status: StatementStatus = "STATED",
): void {
  for (const subject of writer.referenceAll(references, ENTITY_KINDS, [...path, "about"], source))
    relate(writer, work, "ABOUT", subject, source, { status });
}

function entityOf({ work: name, key, kind }: WorkFact): IntroducedEntity {
  return { kind: "WORK", key: key ?? name, name, subkind: kind };
}
