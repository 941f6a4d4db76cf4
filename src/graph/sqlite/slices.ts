import type { Row } from "./database.js";
import type { Query } from "./queries.js";

/** Reading so many, with their evidence, takes some 40 ms. */
const STATEMENTS_A_SLICE = 5_000;

/**
 * Conditions on `statement s` that part all statements: what looks at each of them does so slice by slice, for one query
 * over a whole store would keep everybody waiting for seconds.
 */
export function statementSlices(all: (query: Query) => Row[]): Query[] {
  const [row] = all({
    sql: "SELECT coalesce(max(ordinal), -1) AS last FROM statement",
    params: [],
  });
  const count = Number(row?.["last"] ?? -1) + 1;
  return Array.from({ length: Math.ceil(count / STATEMENTS_A_SLICE) }, (_, index) => ({
    sql: "s.ordinal >= ? AND s.ordinal < ?",
    params: [index * STATEMENTS_A_SLICE, (index + 1) * STATEMENTS_A_SLICE],
  }));
}
