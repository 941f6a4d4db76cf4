import type { Row } from "./database.js";
import type { Query } from "./queries.js";

/** A slice of this size takes about 10 ms to read. */
const STATEMENTS_PER_SLICE = 5_000;

/**
 * Goes behind `statement s` in a query that reads slices. Without it SQLite uses the index of predicates and reads all
 * statements of these predicates for each slice, which takes four times as long. The primary key is not an index here.
 */
export const IN_ORDER = "NOT INDEXED";

/**
 * Conditions on `statement s` (read `IN_ORDER`) that split all statements into slices. A single query over a whole store
 * would block the event loop for seconds.
 */
export function statementSlices(all: (query: Query) => Row[], size = STATEMENTS_PER_SLICE): Query[] {
  return slicesOf(all, "statement", "s", size);
}

/** The same on `entity e`. */
export function entitySlices(all: (query: Query) => Row[], size: number): Query[] {
  return slicesOf(all, "entity", "e", size);
}

function slicesOf(all: (query: Query) => Row[], table: string, alias: string, size: number): Query[] {
  const [row] = all({ sql: `SELECT coalesce(max(ordinal), -1) AS last FROM ${table}`, params: [] });
  const count = Number(row?.["last"] ?? -1) + 1;
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
    sql: `${alias}.ordinal >= ? AND ${alias}.ordinal < ?`,
    params: [index * size, (index + 1) * size],
  }));
}
