import type { Dataset } from "../../domain/dataset.js";
import type { Entity, EntityId } from "../../domain/entity.js";
import { ENTITY_KINDS } from "../../domain/entity.js";
import type { Fault } from "../../domain/errors.js";
import type { Article, Document } from "../../domain/evidence.js";
import { documentId } from "../../domain/ids.js";
import type { Period } from "../../domain/time.js";
import { sortKey } from "../../text/pinyin.js";
import { versionOf } from "../data-version.js";
import { writeAwards } from "../facts/awards.js";
import { checkDates } from "../facts/date-faults.js";
import { entityPeriods } from "../facts/entity-periods.js";
import { introducedBy, rulesOf } from "../facts/fact-types.js";
import { createLedger } from "../facts/ledger.js";
import { writeNames } from "../facts/names.js";
import type { Draft, Registry } from "../facts/registry.js";
import { createRegistry } from "../facts/registry.js";
import { writeStructures } from "../facts/structures.js";
import type { Collection } from "../facts/writer.js";
import { createWriter } from "../facts/writer.js";
import type { AnnotationSpellings } from "./annotation-spellings.js";
import { readAnnotationSpellings } from "./annotation-spellings.js";
import { declareAuthority } from "./authority.js";
import { ambiguousNames, declareArticle, writeBylines, writeHeader } from "./headers.js";
import { checkJudged, readIdentities, writeUnsure } from "./judgements.js";
import type { ArticleFile, SeedFiles } from "./read.js";

/**
 * Compiles the files of a seed folder into one data set, in these steps:
 *
 * 1. judgements give the identities: which keys are one entity;
 * 2. authority entries are declared: organizations, persons, places;
 * 3. events, honors, agreements and works (with the articles) are predeclared, because any fact of any article may refer to them;
 * 4. each article is written to the ledger: header, facts by their type (`facts/fact-types.ts`), byline. Meanwhile,
 *    honors and designations become awards, and each reference becomes a mention of its entity;
 * 5. entities get their periods, from the most precise date that any fact gives, or from what limits them;
 * 6. awards go to the ledger, now that events have their dates;
 * 7. parents, seats and names go to the ledger, with the mentions as their evidence;
 * 8. the ledger closes: facts with one id become one statement with several evidences.
 *
 * Data with a fault of severity ERROR must not be used. They are returned anyway, so that the checks can report
 * everything at once.
 */
export function compile(files: SeedFiles): {
  dataset: Dataset;
  annotationSpellings: AnnotationSpellings;
  registry: Registry;
  faults: Fault[];
} {
  const faults: Fault[] = [...files.faults];
  const errors = files.faults.filter(({ severity }) => severity === "ERROR");
  const partial = errors.some(({ file }) => file.includes("/authority/"));
  const identities = readIdentities(files.judgements, faults);
  const registry = createRegistry(faults, { partial, identities });
  const ledger = createLedger();
  const collection: Collection = {
    registry,
    ledger,
    limitsOfEntities: new Map(),
    happened: new Set(),
    awards: [],
    mentions: new Map(),
    spellings: new Map(),
    faults,
  };
  const structures = declareAuthority(files, registry, faults);
  for (const article of files.articles) predeclare(article, registry);
  for (const article of files.articles) declareArticle(article, registry);
  const ambiguous = ambiguousNames(files.articles);
  for (const article of files.articles) writeArticle(article, collection, ambiguous);
  // A file that cannot be read may contain the missing keys.
  if (errors.length === 0) checkJudged(files.judgements, registry, faults);
  const periods = entityPeriods(collection);
  writeAwards(collection.awards, periods.of, ledger);
  writeStructures(structures, collection);
  writeUnsure(files.judgements, collection);
  writeNames(collection, { warn: errors.length === 0 });
  const annotationSpellings = readAnnotationSpellings(files, registry, faults);
  const parts = {
    entities: [...registry.drafts.values()].map((draft) => toEntity(draft, periods.of)).sort(byId),
    statements: ledger.close(periods),
    documents: readDocuments(files, registry).sort(byId),
    articles: files.articles.map((article) => toArticle(article, registry)).sort(byId),
  };
  return { dataset: { version: versionOf(parts), ...parts }, annotationSpellings, registry, faults };
}

function predeclare({ facts }: ArticleFile, registry: Registry): void {
  for (const fact of facts) {
    const entity = introducedBy(fact);
    if (!entity) continue;
    const { kind, key, name, subkind } = entity;
    registry.upsert(kind, key, name, subkind, { file: fact.file, path: fact.path });
  }
}

function writeArticle(article: ArticleFile, collection: Collection, ambiguous: ReadonlySet<string>): void {
  const { header, document } = article;
  const reportedOn = header.date ?? document.published ?? document.compiled ?? null;
  const writer = createWriter(collection, {
    ...article,
    reportedOn,
    // An article with a date of its own is not limited by the document.
    appearedWithin: header.date === undefined ? document.publishedWithin : undefined,
  });
  writeHeader(writer, article, ambiguous);
  for (const { type, value, path } of article.facts) {
    checkDates(writer, value, path);
    rulesOf(type).write(writer, value, path);
  }
  writeBylines(writer, article);
}

function toEntity(draft: Draft, periodOfEntity: (id: EntityId) => Period): Entity {
  const label = draft.names[0]?.text ?? draft.key;
  return {
    id: draft.id,
    kind: draft.kind,
    subkind: draft.subkind,
    label,
    sortKey: sortKey(label, { person: draft.kind === "PERSON" }),
    names: draft.names,
    attributes: draft.attributes,
    period: periodOfEntity(draft.id),
    formerIds: draft.formerIds,
  };
}

function readDocuments(files: SeedFiles, registry: Registry): Document[] {
  return files.documents.map(({ value, file, path }) => {
    const publisher =
      value.publisher === undefined
        ? null
        : registry.resolve(value.publisher, ["ORGANIZATION"], { file, path: [...path, "publisher"] });
    return {
      id: documentId(value.id),
      kind: value.kind,
      title: value.title,
      issue: value.issue ?? null,
      publisher: publisher?.id ?? null,
      publisherName: publisher?.names[0]?.text ?? null,
      published: value.published ?? null,
    };
  });
}

function toArticle({ id, documentId: document, ordinal, header }: ArticleFile, registry: Registry): Article {
  const authors = (header.authors ?? []).map((entry) => (typeof entry === "string" ? entry : entry.author));
  return {
    id,
    document,
    ordinal,
    title: header.title,
    subtitle: header.subtitle ?? null,
    about: [header.about ?? []]
      .flat()
      .flatMap((reference) => registry.find(reference, ENTITY_KINDS)?.id ?? []),
    section: header.section ?? null,
    page: header.page ?? null,
    authors,
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
