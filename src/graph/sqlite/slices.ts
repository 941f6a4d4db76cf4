import type { Row } from "./database.js";
import type { Query } from "./queries.js";

/** To read so many takes some 10 ms. */
const STATEMENTS_A_SLICE = 5_000;

/**
 * Stands behind `statement s` where it is read slice by slice: by the index of predicates, all statements of some would
 * be looked at for each slice, which takes four times as long in all. The order of the rows is no index in this sense.
 */
export const IN_ORDER = "NOT INDEXED";

/**
 * Conditions on `statement s` (read `IN_ORDER`) that part all statements: what looks at each of them does so slice by slice, for one query
 * over a whole store would keep everybody waiting for seconds.
 */
export function statementSlices(all: (query: Query) => Row[], size = STATEMENTS_A_SLICE): Query[] {
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
