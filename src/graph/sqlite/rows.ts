import type { Entity, EntityId } from "../../domain/entity.js";
import { JianbaoError } from "../../domain/errors.js";
import type { Article, Document } from "../../domain/evidence.js";
import type { Statement } from "../../domain/statement.js";
import { periodOf, UNKNOWN_PERIOD } from "../../domain/time.js";
import { predicate, relationPredicates } from "../../domain/vocabulary.js";
import { STATUSES } from "./traversal/adjacency.js";
import { timeOfKind } from "../../domain/certainty.js";
import type { DayColumns, SureColumns } from "../stored/day-columns.js";
import { dayColumns, reportedColumns, statementColumns } from "../stored/day-columns.js";
import { positionsIn, reportsOf } from "../stored/positions.js";
import { storedName } from "../stored/names.js";
import { utf16SortKey } from "../stored/utf16-sort-key.js";
import type { Page } from "../queries/page.js";
import type { Param, Row } from "./database.js";

/** Rows have their values in the order of the columns in `schema.ts`. The last column holds the whole record as JSON. */
export function entityRow(entity: Entity, ordinal: number): Param[] {
  const { id, kind, subkind, sortKey, period } = entity;
  const days = dayColumns(period, timeOfKind(kind));
  return [
    ...[ordinal, id, kind, subkind, utf16SortKey(sortKey)],
    ...[...dayParams(days), ...sureParams(days)],
    JSON.stringify(entity),
  ];
}

export function statementRow(statement: Statement, ordinal: number): Param[] {
  const { id, subject, object, status, rank, qualifiers } = statement;
  const name = statement.predicate;
  const days = statementColumns(statement);
  const texts = Object.fromEntries(
    Object.entries(qualifiers).map(([key, value]) => [
      key,
      typeof value === "object" ? value : String(value),
    ]),
  );
  return [
    ...[ordinal, id, subject, name, object, ...dayParams(days), ...sureParams(days)],
    ...[status, rank],
    JSON.stringify(texts),
    JSON.stringify(statement),
  ];
}

/** One row for a statement that is an edge, else no row. */
export function edgeRow(
  statement: Statement,
  ordinal: number,
  entities: ReadonlyMap<EntityId, number>,
): Param[][] {
  const { subject, object, predicate: name, rank, status } = statement;
  const [from, to] = [entities.get(subject), object === null ? undefined : entities.get(object)];
  if (from === undefined || to === undefined || rank === "DEPRECATED") return [];
  const days = statementColumns(statement);
  const codes = [PREDICATES.indexOf(name), STATUSES.indexOf(status)];
  return [[ordinal, from, to, ...codes, ...spanParams(days), ...sureParams(days)]];
}

/** The codes of predicates in the table "edge". They are stored with the edges, because the vocabulary may change. */
export function predicateRows(): Param[][] {
  return PREDICATES.map((name, code) => [code, name]);
}

const PREDICATES = relationPredicates.map(({ name }) => name);

/** One row per document that reports the statement. */
export function evidenceRows(statement: Statement): Param[][] {
  const { time } = predicate(statement.predicate);
  return reportedColumns(statement, time).map((reported) => [
    ...[statement.id, reported.document, reported.places],
    ...[...spanParams(reported), ...sureParams(reported)],
  ]);
}

/** A function that gives one row per article and per document that reports a statement; none for rank DEPRECATED. */
export function reportRowsIn(articles: readonly Article[]): (statement: Statement) => Param[][] {
  const positions = positionsIn(articles);
  return (statement) =>
    statement.rank === "DEPRECATED"
      ? []
      : [...reportsOf(statement, positions)].map(([source, position]) => [source, position, statement.id]);
}

export function documentRow(document: Document): Param[] {
  const { id, kind, title, published } = document;
  const period = published === null ? UNKNOWN_PERIOD : periodOf(published);
  const days = dayColumns(period, "STATE");
  return [id, kind, storedName(title), ...dayParams(days), ...sureParams(days), JSON.stringify(document)];
}

export function articleRow(article: Article): Param[] {
  return [article.id, article.document, article.ordinal, JSON.stringify(article)];
}

function spanParams({ fromDay, toDay, asOfTo }: Pick<DayColumns, "fromDay" | "toDay" | "asOfTo">): Param[] {
  return [fromDay, toDay, asOfTo];
}

function dayParams(days: DayColumns): Param[] {
  return [...spanParams(days), days.sortDay, Number(days.dated)];
}

function sureParams({ sureFrom, sureTo, asOfSureFrom, asOfSureTo, moreSure }: SureColumns): Param[] {
  return [sureFrom, sureTo, asOfSureFrom, asOfSureTo, moreSure.length > 0 ? JSON.stringify(moreSure) : null];
}

/** Parses the record of a row. The caller knows its type from the table. Throws STORE_DAMAGED. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function record<Item>(row: Row): Item {
  try {
    return JSON.parse(String(row["record"])) as Item;
  } catch (cause) {
    const message = "the embedded store is damaged, a record cannot be read: run jianbao load --force";
    throw new JianbaoError("STORE_DAMAGED", message, { cause });
  }
}

/**
 * A page, made of `first + 1` rows: the extra row only shows that there is a next page. The first `certain` rows are
 * certain.
 */
export function toPage<Item>(
  rows: readonly Item[],
  certain: number,
  first: number,
  total: number,
): Page<Item> {
  const items = rows.slice(0, first);
  return { items, certain: Math.min(certain, items.length), hasNext: rows.length > first, total };
}

/** One entry per id, in the same order; null for an id that was not found. */
export function inOrder<Item>(ids: readonly string[], found: ReadonlyMap<string, Item>): (Item | null)[] {
  return ids.map((id) => found.get(id) ?? null);
}

/** Splits the items into lists of at most `size`. */
export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
