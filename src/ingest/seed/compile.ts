import type { Dataset } from "../../domain/dataset.js";
import type { Entity, EntityId } from "../../domain/entity.js";
import type { Article, Document } from "../../domain/evidence.js";
import type { Fault } from "../../domain/errors.js";
import { documentId, hash } from "../../domain/ids.js";
import type { Period } from "../../domain/time.js";
import { periodOf, UNKNOWN_PERIOD } from "../../domain/time.js";
import type { Wordings } from "../../domain/wording.js";
import { sortKey } from "../../text/pinyin.js";
import { settleAwards } from "../facts/awards.js";
import { declareAuthority } from "./authority.js";
import { writeFact } from "./facts.js";
import type { FactOf } from "./format.js";
import { ambiguousNames, writeBylines, writeHeader } from "./headers.js";
import { checkJudged, readIdentities } from "./judgements.js";
import { createLedger, mostPrecise } from "../facts/ledger.js";
import { writeNames, writeStructures } from "../facts/names.js";
import type { ArticleFile, SeedFiles } from "./read.js";
import type { Draft, Registry } from "../facts/registry.js";
import { createRegistry } from "../facts/registry.js";
import { readWordings } from "./annotation-spellings.js";
import type { Collection } from "../facts/writer.js";
import { createWriter } from "../facts/writer.js";

/**
 * Brings the files of a seed folder together into one data set. Faults of severity ERROR mean that it must not be
 * used; it is still returned, so that checks can go on and report everything at once.
 */
export function compile(files: SeedFiles): {
  dataset: Dataset;
  wordings: Wordings;
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
    awards: [],
    mentions: new Map(),
    spellings: new Map(),
    faults,
  };
  const structures = declareAuthority(files, registry, faults);
  const ambiguous = ambiguousNames(files.articles);
  for (const article of files.articles) announce(article, registry);
  // Where files cannot be read, the keys may stand in them.
  if (errors.length === 0) checkJudged(files.judgements, registry, faults);
  for (const article of files.articles) {
    const writer = createWriter(collection, article);
    writeHeader(writer, ambiguous);
    for (const { type, value, path } of article.facts) writeFact(writer, type, value, path);
    writeBylines(writer);
  }
  const dates = entityPeriods(files, registry);
  const periodOfEntity = (id: EntityId): Period => dates.get(id) ?? UNKNOWN_PERIOD;
  settleAwards(collection.awards, periodOfEntity, ledger);
  writeStructures(structures, collection);
  writeNames(collection, { warn: errors.length === 0 });
  const wordings = readWordings(files, registry, faults);
  const documents = readDocuments(files, registry);
  const parts = {
    entities: [...registry.drafts.values()].map((draft) => toEntity(draft, periodOfEntity)).sort(byId),
    statements: ledger.close(periodOfEntity),
    documents: documents.sort(byId),
    articles: files.articles.map(toArticle).sort(byId),
  };
  return { dataset: { version: hash([parts]), ...parts }, wordings, registry, faults };
}

/** Every event, honor, agreement and work must be known before any fact can refer to it. */
function announce(article: ArticleFile, registry: Registry): void {
  for (const { type, value, file, path } of article.facts) {
    const origin = { file, path };
    if (type === "event") {
      const { event, key, kind } = value as FactOf<"event">;
      registry.tell("EVENT", key ?? event, event, kind, origin);
    } else if (type === "honor" || type === "designation") {
      const fact = value as Partial<FactOf<"honor"> & FactOf<"designation">>;
      const name = fact.honor ?? fact.designation ?? "";
      registry.tell("HONOR", fact.key ?? name, name, type === "honor" ? "AWARD" : "DESIGNATION", origin);
    } else if (type === "agreement") {
      const { agreement, key } = value as FactOf<"agreement">;
      registry.tell("AGREEMENT", key ?? agreement, agreement, null, origin);
    } else if (type === "work") {
      const { work, key, kind } = value as FactOf<"work">;
      registry.tell("WORK", key ?? work, work, kind, origin);
    }
  }
}

/** When events happened, agreements were signed, works published: the most precise date any article gives. */
function entityPeriods(files: SeedFiles, registry: Registry): Map<EntityId, Period> {
  const dates = new Map<EntityId, Period[]>();
  const note = (draft: Draft | null, date: string | undefined): void => {
    if (draft && date !== undefined) dates.set(draft.id, [...(dates.get(draft.id) ?? []), periodOf(date)]);
  };
  for (const { type, value } of files.articles.flatMap(({ facts }) => facts)) {
    if (type === "event") {
      const { event, key, date } = value as FactOf<"event">;
      note(registry.find(`event:${key ?? event}`, ["EVENT"]), date);
    } else if (type === "agreement") {
      const { agreement, key, signedOn } = value as FactOf<"agreement">;
      note(registry.find(`agreement:${key ?? agreement}`, ["AGREEMENT"]), signedOn);
    } else if (type === "work") {
      const { work, key, date } = value as FactOf<"work">;
      note(registry.find(`work:${key ?? work}`, ["WORK"]), date);
    }
  }
  return new Map([...dates].map(([id, periods]) => [id, mostPrecise(periods) ?? UNKNOWN_PERIOD]));
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

function toArticle({ id, documentId: document, ordinal, header }: ArticleFile): Article {
  const authors = (header.authors ?? []).map((entry) => (typeof entry === "string" ? entry : entry.author));
  return {
    id,
    document,
    ordinal,
    title: header.title,
    section: header.section ?? null,
    page: header.page ?? null,
    authors,
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
