import neo4j, { type Integer } from "neo4j-driver";

import type { Attributes, Entity, EntityId, Name } from "../../domain/entity.js";
import type { Article, Document, DocumentId, Evidence } from "../../domain/evidence.js";
import type { Qualifiers, Statement, Value } from "../../domain/statement.js";
import type { Basis, Bound, Day, Period } from "../../domain/time.js";
import { periodOf, UNKNOWN_PERIOD } from "../../domain/time.js";
import type { TimeKind } from "../../domain/vocabulary.js";
import { predicate } from "../../domain/vocabulary.js";
import { characters } from "../../text/characters.js";
import { timeOfKind } from "../../domain/certainty.js";
import type { DayColumns, SureColumns } from "../stored/day-columns.js";
import { dayColumns, reportedColumns, statementColumns } from "../stored/day-columns.js";
import type { Positions } from "../stored/positions.js";
import { storedName } from "../stored/names.js";
import type { Params } from "./database.js";
import { utf16SortKey } from "../stored/utf16-sort-key.js";
import { KIND_LABELS } from "./schema.js";

/** Figures about an entity, stored on its node. */
export interface EntityUse {
  /** The documents that report a statement with the entity on either end. */
  readonly documents: readonly DocumentId[];
  /** Number of its edges: statements with an object, without rank DEPRECATED. An edge to itself counts once. */
  readonly degree: number;
}

export function entityRow(entity: Entity, use: EntityUse | undefined, space: string): Params {
  const { documents, degree } = use ?? { documents: [], degree: 0 };
  const { names, attributes, period, ...plain } = entity;
  return {
    label: KIND_LABELS[entity.kind],
    properties: {
      ...plain,
      ...prefixed("a_", attributes),
      ...periodProperties(period),
      ...dayProperties(dayColumns(period, timeOfKind(entity.kind))),
      space,
      names: JSON.stringify(names),
      attributes: JSON.stringify(attributes),
      sortUnits: utf16SortKey(entity.sortKey),
      documents,
      degree: integer(degree),
    },
  };
}

export function nameRows({ id, names }: Entity, space: string): Params[] {
  return names.map(({ text, kind }, ordinal) => {
    const norm = storedName(text);
    const length = integer(characters(norm).length);
    return { entity: id, properties: { space, text, kind, norm, length, ordinal: integer(ordinal) } };
  });
}

export function formerIdRows({ id, formerIds }: Entity, space: string): Params[] {
  return formerIds.map((former) => ({ entity: id, properties: { space, id: former } }));
}

/** Properties of a relationship, or of a node for a value. Throws BAD_INPUT for an unknown predicate. */
export function statementRow(statement: Statement, space: string): Params {
  const { id, subject, object, value, qualifiers, period, rank, status } = statement;
  const { name, time } = predicate(statement.predicate);
  const texts = Object.entries(qualifiers).map(
    ([key, one]) => [key, typeof one === "object" ? one : String(one)] as const,
  );
  const sortKeys = texts.flatMap(([key, text]) => {
    const sortKey = typeof text === "string" ? utf16SortKey(text) : text.map(utf16SortKey);
    return String(sortKey) === String(text) ? [] : [[key, sortKey] as const];
  });
  return {
    subject,
    object,
    predicate: name,
    properties: {
      ...prefixed("q_", Object.fromEntries(texts)),
      // The sort key of a text, stored only if it differs from the text, which is rare.
      ...prefixed("u_", Object.fromEntries(sortKeys)),
      ...periodProperties(period),
      ...dayProperties(statementColumns(statement)),
      ...(value && { predicate: name, ...valueProperties(value) }),
      space,
      id,
      rank,
      status,
      qualifiers: JSON.stringify(qualifiers),
      ...reportedProperties(statement, time),
    },
  };
}

/** Documents and the days that each reports. Parallel lists, because a property cannot hold a list of lists. */
function reportedProperties(statement: Statement, time: TimeKind): Params {
  const reported = reportedColumns(statement, time);
  return {
    documents: reported.map(({ document }) => document),
    reportedFrom: reported.map(({ fromDay }) => integer(fromDay)),
    reportedTo: reported.map(({ toDay }) => integer(toDay)),
    reportedAsOfTo: reported.map(({ asOfTo }) => integer(asOfTo)),
    reportedSureFrom: reported.map(({ sureFrom }) => integer(sureFrom)),
    reportedSureTo: reported.map(({ sureTo }) => integer(sureTo)),
    reportedAsOfSureFrom: reported.map(({ asOfSureFrom }) => integer(asOfSureFrom)),
    reportedAsOfSureTo: reported.map(({ asOfSureTo }) => integer(asOfSureTo)),
    ...moreReported(reported),
  };
}

/** The further sure spans of all documents, each with the position of its document. Missing if there are none. */
function moreReported(reported: readonly SureColumns[]): Params {
  const more = reported.flatMap(({ moreSure }, of) => moreSure.map(([from, to]) => ({ of, from, to })));
  if (more.length === 0) return {};
  return {
    moreReportedOf: more.map(({ of }) => integer(of)),
    moreReportedFrom: more.map(({ from }) => integer(from)),
    moreReportedTo: more.map(({ to }) => integer(to)),
  };
}

/**
 * Evidence points to its statement by id. Neo4j finds a relationship by its own property `id` only by a scan, so
 * evidence also has the `anchor`: the end of the statement with fewer relationships, where the search for it starts.
 */
export function evidenceRows(
  statement: Statement,
  anchor: EntityId,
  positions: (evidence: Evidence) => Positions,
  space: string,
): Params[] {
  const { id: statementId, subject, object } = statement;
  // Without a position, evidence is in no list of its article or its document.
  const places = ({ inArticle, inDocument }: Positions): Params =>
    statement.rank === "DEPRECATED" ? {} : { inArticle: integer(inArticle), inDocument: integer(inDocument) };
  return statement.evidence.map(({ reported, ...evidence }, ordinal) => ({
    article: evidence.article,
    properties: {
      ...evidence,
      ...places(positions({ ...evidence, reported })),
      space,
      statementId,
      subject,
      object,
      anchor,
      hasReportedDays: reported !== null,
      reportedFrom: integer(reported?.from),
      reportedTo: integer(reported?.to),
      predicate: statement.predicate,
      ordinal: integer(ordinal),
    },
  }));
}

export function documentRow(document: Document, space: string): Params {
  const { published, title } = document;
  const period = published === null ? UNKNOWN_PERIOD : periodOf(published);
  return {
    properties: {
      ...document,
      ...dayProperties(dayColumns(period, "STATE")),
      space,
      norm: storedName(title),
    },
  };
}

export function articleRow(article: Article, space: string): Params {
  const properties = { ...article, space, ordinal: integer(article.ordinal) };
  return { document: article.document, properties };
}

/** The figures of each entity, by its id. */
export function usesOf(statements: readonly Statement[]): ReadonlyMap<EntityId, EntityUse> {
  const uses = new Map<EntityId, { documents: Set<DocumentId>; degree: number }>();
  for (const { subject, object, rank, evidence } of statements)
    for (const entity of new Set([subject, object ?? subject])) {
      const use = uses.get(entity) ?? { documents: new Set(), degree: 0 };
      for (const { document } of evidence) use.documents.add(document);
      if (object !== null && rank !== "DEPRECATED") use.degree += 1;
      uses.set(entity, use);
    }
  return new Map(
    [...uses].map(([entity, { documents, degree }]) => [entity, { documents: [...documents], degree }]),
  );
}

/** A function that gives the end of a statement with fewer relations, so that no search starts at a hub. */
export function anchors(statements: readonly Statement[]): (statement: Statement) => EntityId {
  const degrees = new Map<EntityId, number>();
  for (const { subject, object } of statements)
    if (object !== null) for (const end of [subject, object]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const degree = (end: EntityId): number => degrees.get(end) ?? 0;
  return ({ subject, object }) => (object === null || degree(subject) <= degree(object) ? subject : object);
}

/** Map projections with the properties that the `to…` functions read. A missing property is null. */
const PERIOD = ["start", "end"].flatMap((end) =>
  ["Edtf", "Earliest", "Latest", "Basis", "Rule"].map((part) => `.${end}${part}`),
);
export const ENTITY_FIELDS = [
  ...[".id", ".kind", ".subkind", ".label", ".sortKey", ".names", ".attributes", ".formerIds"],
  ...PERIOD,
].join(", ");
export const STATEMENT_FIELDS = [
  ...[".id", ".qualifiers", ".rank", ".status", ".valueType", ".value", ".unit"],
  ...PERIOD,
].join(", ");
export const EVIDENCE_FIELDS =
  ".id, .document, .article, .locator, .citedOn, .hasReportedDays, .reportedFrom, .reportedTo, .quote, .note, .method";
export const DOCUMENT_FIELDS = ".id, .kind, .title, .issue, .publisher, .publisherName, .published";
export const ARTICLE_FIELDS =
  ".id, .document, .ordinal, .title, .subtitle, .about, .section, .page, .authors";

export type PeriodRow = Readonly<Record<`${"start" | "end"}${"Edtf" | "Rule"}`, string | null>> &
  Readonly<Record<`${"start" | "end"}${"Earliest" | "Latest"}`, number | null>> &
  Readonly<Record<`${"start" | "end"}Basis`, Basis>>;

export type EntityRow = Omit<Entity, "names" | "attributes" | "period"> &
  PeriodRow & { readonly names: string; readonly attributes: string };

export type StatementRow = Omit<Statement, "value" | "qualifiers" | "period" | "evidence"> &
  PeriodRow & {
    readonly qualifiers: string;
    readonly valueType: Value["type"] | null;
    readonly value: string | number | null;
    readonly unit: string | null;
    readonly evidence: readonly EvidenceRow[];
  };

export type EvidenceRow = Omit<Evidence, "reported"> & {
  readonly hasReportedDays: boolean;
  readonly reportedFrom: Day | null;
  readonly reportedTo: Day | null;
};

export function toEntity(row: EntityRow): Entity {
  const { id, kind, subkind, label, sortKey, formerIds } = row;
  return {
    id,
    kind,
    subkind,
    label,
    sortKey,
    formerIds,
    names: JSON.parse(row.names) as Name[],
    attributes: JSON.parse(row.attributes) as Attributes,
    period: toPeriod(row),
  };
}

export function toStatement(row: StatementRow): Statement {
  const { id, subject, predicate: name, object, rank, status } = row;
  return {
    id,
    subject,
    predicate: name,
    object,
    rank,
    status,
    evidence: row.evidence.map(({ hasReportedDays, reportedFrom, reportedTo, ...rest }) => ({
      ...rest,
      reported: hasReportedDays ? { from: reportedFrom, to: reportedTo } : null,
    })),
    value: toValue(row),
    qualifiers: JSON.parse(row.qualifiers) as Qualifiers,
    period: toPeriod(row),
  };
}

function toValue({ valueType, value, unit }: StatementRow): Value | null {
  switch (valueType) {
    case null:
      return null;
    case "TEXT":
      return { type: "TEXT", text: String(value) };
    case "DATE":
      return { type: "DATE", edtf: String(value) };
    case "QUANTITY":
      return { type: "QUANTITY", amount: Number(value), unit: unit ?? "" };
  }
}

function valueProperties(value: Value): Params {
  switch (value.type) {
    case "TEXT":
      return { valueType: value.type, value: value.text };
    case "DATE":
      return { valueType: value.type, value: value.edtf };
    case "QUANTITY":
      return { valueType: value.type, value: value.amount, unit: value.unit };
  }
}

function toPeriod(row: PeriodRow): Period {
  return {
    start: {
      edtf: row.startEdtf,
      earliest: row.startEarliest,
      latest: row.startLatest,
      basis: row.startBasis,
      ...(row.startRule === null ? {} : { rule: row.startRule }),
    },
    end: {
      edtf: row.endEdtf,
      earliest: row.endEarliest,
      latest: row.endLatest,
      basis: row.endBasis,
      ...(row.endRule === null ? {} : { rule: row.endRule }),
    },
  };
}

function periodProperties({ start, end }: Period): Params {
  return { ...boundProperties("start", start), ...boundProperties("end", end) };
}

function boundProperties(name: "start" | "end", { edtf, earliest, latest, basis, rule = "" }: Bound): Params {
  return {
    [`${name}Edtf`]: edtf,
    [`${name}Earliest`]: integer(earliest),
    [`${name}Latest`]: integer(latest),
    [`${name}Basis`]: basis,
    [`${name}Rule`]: rule === "" ? null : rule,
  };
}

function dayProperties({ dated, moreSure, ...days }: DayColumns): Params {
  const more = {
    moreSureFrom: moreSure.map(([from]) => integer(from)),
    moreSureTo: moreSure.map(([, to]) => integer(to)),
  };
  return { ...prefixed("", days, integer), dated, ...(moreSure.length > 0 ? more : {}) };
}

function prefixed<Item>(
  prefix: string,
  items: Readonly<Record<string, Item>> | object,
  write: (item: Item) => unknown = (item) => item,
): Params {
  return Object.fromEntries(
    Object.entries(items as Record<string, Item>).map(([name, item]) => [`${prefix}${name}`, write(item)]),
  );
}

/** The driver writes a plain number as a float. Days, ordinals and counts are stored as integers. */
function integer(number: number | null | undefined): Integer | null {
  return number == null ? null : neo4j.int(number);
}
