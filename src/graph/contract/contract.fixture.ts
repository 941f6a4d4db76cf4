/**
 * Data of the graph contract. The rule: made-up names only; ids are neither in ascending nor in descending order, so
 * that only sorted results pass; sort values are equal where paging could skip or repeat; and each set is the smallest
 * one in which a wrong answer differs from the right one. Builders fill in the fields that a test does not set.
 */
import type { Dataset } from "../../domain/dataset.js";
import type { Entity, EntityId, EntityKind, Name, NameKind } from "../../domain/entity.js";
import type { Article, Document, Evidence } from "../../domain/evidence.js";
import { hash } from "../../domain/ids.js";
import type { Statement, Value } from "../../domain/statement.js";
import type { DayWindow } from "../../domain/time.js";
import { dayOf, envelope, isDated, UNKNOWN_PERIOD } from "../../domain/time.js";
import type { PathQuery } from "../queries/paths.js";
import type { DocumentQuery } from "../queries/documents.js";
import type { EntityQuery } from "../queries/entities.js";
import type { Page, PageRequest } from "../queries/page.js";
import type { QualifierGroupQuery, StatementFilter, StatementQuery } from "../queries/statements.js";
import type { TimelineQuery } from "../queries/timeline.js";

const KINDS: Readonly<Record<string, EntityKind>> = {
  per: "PERSON",
  org: "ORGANIZATION",
  evt: "EVENT",
  hon: "HONOR",
  agr: "AGREEMENT",
  wrk: "WORK",
  plc: "PLACE",
};

/** An entity of the kind that the id's prefix says; undated, with one official name, unless overridden. */
export function entity(id: EntityId, over: Partial<Entity> = {}): Entity {
  const label = over.label ?? id;
  return {
    id,
    kind: KINDS[id.slice(0, 3)] ?? "WORK",
    subkind: null,
    label,
    sortKey: label,
    names: [name(label)],
    attributes: {},
    period: UNKNOWN_PERIOD,
    formerIds: [],
    ...over,
  };
}

export function name(text: string, kind: NameKind = "OFFICIAL", over: Partial<Name> = {}): Name {
  return { text, kind, period: UNKNOWN_PERIOD, scope: null, ...over };
}

/** An entity with these names; the first one is its label. */
export function named(id: EntityId, ...texts: readonly string[]): Entity {
  return entity(id, {
    label: texts[0] ?? id,
    names: texts.map((text, index) => name(text, index === 0 ? "OFFICIAL" : "FORMER")),
  });
}

/** A statement in `doc:main`, which reports its whole period, unless overridden. */
export function statement(
  id: string,
  subject: EntityId,
  predicate: string,
  target: EntityId | Value,
  over: Partial<Statement> = {},
): Statement {
  const period = over.period ?? UNKNOWN_PERIOD;
  const whole = isDated(period) ? envelope(period) : null;
  const read = over.evidence ?? [evidence(`evi:${id}`)];
  return {
    id,
    subject,
    predicate,
    object: typeof target === "string" ? target : null,
    value: typeof target === "string" ? null : target,
    qualifiers: {},
    period: UNKNOWN_PERIOD,
    rank: "NORMAL",
    status: "STATED",
    ...over,
    evidence: read.map((one) => ({ ...one, reported: one.reported ?? whole })),
  };
}

export function evidence(id: string, document = "doc:main", over: Partial<Evidence> = {}): Evidence {
  return {
    id,
    document,
    article: `art:${document}`,
    locator: "¶1",
    citedOn: null,
    reported: null,
    quote: null,
    note: null,
    method: "CURATED",
    ...over,
  };
}

export function document(id: string, over: Partial<Document> = {}): Document {
  const plain = { issue: null, publisher: null, publisherName: null, published: null };
  return { id, kind: "BULLETIN", title: id, ...plain, ...over };
}

export function article(id: string, documentId: string, over: Partial<Article> = {}): Article {
  const plain = { subtitle: null, about: [], section: null, page: null, authors: [] };
  return { id, document: documentId, ordinal: 1, title: id, ...plain, ...over };
}

/** A data set with its version. Adds missing documents and articles of the evidence. */
export function dataset(parts: Partial<Dataset>): Dataset {
  const { entities = [], statements = [] } = parts;
  const documents = [...(parts.documents ?? [])];
  const articles = [...(parts.articles ?? [])];
  const read = statements.flatMap((one) => one.evidence);
  for (const one of read) {
    if (!articles.some(({ id }) => id === one.article)) articles.push(article(one.article, one.document));
    if (!documents.some(({ id }) => id === one.document)) documents.push(document(one.document));
  }
  const rest = { entities, statements, documents, articles };
  return { version: parts.version ?? hash([rest]), ...rest };
}

const FIRST: PageRequest<never> = { first: 100, after: null };

export function entityQuery(over: Partial<EntityQuery> = {}): EntityQuery {
  return {
    kinds: null,
    subkinds: null,
    name: null,
    attributes: [],
    between: null,
    asOf: null,
    related: [],
    documents: null,
    order: { field: "ID", direction: "ASC" },
    page: FIRST,
    ...over,
  };
}

const EVERY_STATEMENT: StatementFilter = {
  predicates: null,
  direction: "BOTH",
  between: null,
  asOf: null,
  statuses: null,
  qualifier: null,
  documents: null,
  includeDeprecated: false,
};

export function statementQuery(of: EntityId, over: Partial<StatementQuery> = {}): StatementQuery {
  return { ...EVERY_STATEMENT, entity: of, order: { field: "ID", direction: "ASC" }, page: FIRST, ...over };
}

export function groupQuery(
  of: EntityId,
  group: string,
  over: Partial<QualifierGroupQuery> = {},
): QualifierGroupQuery {
  return { ...EVERY_STATEMENT, entity: of, group, limit: 100, ...over };
}

export function timelineQuery(over: Partial<TimelineQuery> = {}): TimelineQuery {
  return {
    entities: null,
    predicates: ["TOOK_PART_IN"],
    eventKinds: null,
    between: null,
    asOf: null,
    direction: "ASC",
    page: FIRST,
    ...over,
  };
}

export function documentQuery(over: Partial<DocumentQuery> = {}): DocumentQuery {
  return {
    kinds: null,
    title: null,
    between: null,
    order: { field: "ID", direction: "ASC" },
    page: FIRST,
    ...over,
  };
}

export function pathQuery(over: Partial<PathQuery> = {}): PathQuery {
  return {
    from: "per:a",
    to: "per:b",
    maxLength: 4,
    predicates: null,
    statuses: ["STATED"],
    between: null,
    asOf: null,
    hubLimit: 100,
    first: 10,
    ...over,
  };
}

/** The days from `from` (inclusive) to `to` (exclusive). */
export function days(from: string | null, to: string | null): DayWindow {
  return { from: from === null ? null : dayOf(from), to: to === null ? null : dayOf(to) };
}

/** Ids of each page, as tests compare them. */
export function idsOf(pages: readonly Page<{ readonly id: string }>[]): string[][] {
  return pages.map(({ items }) => items.map(({ id }) => id));
}

/** The same, with a ? after each that is only possible. */
export function judgedIdsOf(pages: readonly Page<{ readonly id: string }>[]): string[][] {
  return pages.map(({ items, certain }) => items.map(({ id }, index) => (index < certain ? id : `${id}?`)));
}

/** All items, page by page. Throws if the cursors form a circle. */
export async function walk<Item, Sort>(
  first: number,
  fetch: (page: PageRequest<Sort>) => Promise<readonly Page<Item>[]>,
  keyOf: (item: Item) => { readonly sort: Sort; readonly id: string },
): Promise<{ readonly ids: string[]; readonly totals: number[] }> {
  const ids: string[] = [];
  const totals: number[] = [];
  let after: PageRequest<Sort>["after"] = null;
  for (let turn = 0; turn < 50; turn++) {
    const [page]: readonly Page<Item>[] = await fetch({ first, after });
    if (!page) throw new Error("no page was returned");
    ids.push(...page.items.map((item) => keyOf(item).id));
    totals.push(page.total);
    const last = page.items.at(-1);
    if (!page.hasNext) return { ids, totals };
    if (!last) throw new Error("a page says that there is more, but has no last item");
    after = { ...keyOf(last), certainty: page.certain === page.items.length ? "CERTAIN" : "POSSIBLE" };
  }
  throw new Error("the pages never end");
}
