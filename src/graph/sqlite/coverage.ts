import type { Deadline } from "../../domain/deadline.js";
import { inTurns } from "../../domain/event-loop.js";
import type { CoverageQuery, DocumentCoverage } from "../queries/coverage.js";
import type { CoverageRow } from "../stored/coverage.js";
import { coverageOf, PLACING } from "../stored/coverage.js";
import { MAX_DAY, MIN_DAY } from "../stored/day-columns.js";
import type { Row } from "./database.js";
import type { Query } from "./queries.js";
import { and, daysSureness, inList, LIST, onDays } from "./queries.js";
import { chunks } from "./rows.js";
import { IN_ORDER, statementSlices } from "./slices.js";

export function coverage(
  all: (query: Query) => Row[],
  queries: readonly CoverageQuery[],
  deadline: Deadline,
): Promise<DocumentCoverage[][]> {
  const documents = all({
    sql: `SELECT d.id, (SELECT count(*) FROM article a WHERE a.document = d.id) AS articles
      FROM document d ORDER BY d.sort_day, d.id LIMIT ?`,
    params: [Math.max(0, ...queries.map(({ limit }) => limit))],
  }).map((row) => ({ document: String(row["id"]), articles: Number(row["articles"]) }));
  return inTurns(deadline, queries, async (query) => {
    const ids = await idsOf(all, query, deadline);
    const slices = ids
      ? chunks(ids, STATEMENTS_A_SLICE).map((piece) => inList("s.id", piece))
      : statementSlices(all, STATEMENTS_A_SLICE);
    const statements = ids ? "statement s" : `statement s ${IN_ORDER}`;
    const rows = new Map<string, CoverageRow>();
    await inTurns(deadline, slices, (slice) => {
      for (const row of all(rowsOf(query, slice, statements))) merge(rows, toRow(row));
    });
    return coverageOf(documents.slice(0, query.limit), [...rows.values()]);
  });
}

/** Reading this many statements with their evidence takes about 15 ms. Smaller slices would hardly merge any rows. */
const STATEMENTS_A_SLICE = 3_000;
const ENDS_A_PIECE = 20;

/** The ids of statements with the query's entities or places, by index; null if all statements must be read. */
async function idsOf(
  all: (query: Query) => Row[],
  { entities, places }: CoverageQuery,
  deadline: Deadline,
): Promise<string[] | null> {
  const ends = [entities, places && near(all, places)].filter((one) => one !== null);
  const [first, ...rest] = await inTurns(deadline, ends, async (ids) => {
    const pieces = await inTurns(deadline, chunks(ids, ENDS_A_PIECE), (piece) =>
      all(onAnEnd(piece)).map((row) => String(row["id"])),
    );
    return new Set(pieces.flat());
  });
  return first ? [...first].filter((id) => rest.every((other) => other.has(id))).sort() : null;
}

/** These places, and everything located in, held at or based in them. */
function near(all: (query: Query) => Row[], places: readonly string[]): string[] {
  const rows = all({
    sql: `SELECT p.subject AS id FROM statement p
      WHERE p.predicate IN ${LIST} AND p.object IN ${LIST} AND p.rank <> 'DEPRECATED'`,
    params: [PLACING, places].map((list) => JSON.stringify(list)),
  });
  return [...new Set([...places, ...rows.map((row) => String(row["id"]))])];
}

/** Ids by each end separately, so that both indexes are used. */
function onAnEnd(ids: readonly string[]): Query {
  return {
    sql: `SELECT x.id FROM statement x WHERE x.subject IN ${LIST}
      UNION SELECT x.id FROM statement x WHERE x.object IN ${LIST}`,
    params: [JSON.stringify(ids), JSON.stringify(ids)],
  };
}

/** Adds up the rows of one document and predicate from all slices. */
function merge(rows: Map<string, CoverageRow>, row: CoverageRow): void {
  const key = `${row.document} ${row.predicate}`;
  const known = rows.get(key);
  rows.set(
    key,
    known
      ? {
          ...row,
          count: known.count + row.count,
          possibleCount: known.possibleCount + row.possibleCount,
          from: outer(known.from, row.from, Math.min),
          to: outer(known.to, row.to, Math.max),
        }
      : row,
  );
}

function outer(
  one: number | null,
  other: number | null,
  of: (one: number, other: number) => number,
): number | null {
  return one === null || other === null ? (one ?? other) : of(one, other);
}

function rowsOf(query: CoverageQuery, slice: Query, statements: string): Query {
  const { predicates } = query;
  const sure = daysSureness("v", query) ?? and([]);
  const condition = and([
    slice,
    predicates && inList("s.predicate", predicates),
    ...onDays("v", query),
    { sql: "s.rank <> 'DEPRECATED'", params: [] },
  ]);
  return {
    sql: `SELECT v.document, s.predicate, count(*) AS total, sum(${sure.sql}) AS certain,
        min(CASE WHEN v.from_day > ? AND v.from_day < v.to_day THEN v.from_day WHEN v.to_day < ? THEN v.to_day - 1 END) AS since,
        max(CASE WHEN v.to_day < ? AND v.from_day < v.to_day THEN v.to_day WHEN v.from_day > ? THEN v.from_day + 1 END) AS until
      FROM ${statements} CROSS JOIN evidence v ON v.statement = s.id WHERE ${condition.sql} GROUP BY 1, 2`,
    params: [...sure.params, MIN_DAY, MAX_DAY, MAX_DAY, MIN_DAY, ...condition.params],
  };
}

function toRow(row: Row): CoverageRow {
  const day = (value: Row[string] | undefined): number | null =>
    value === null || value === undefined ? null : Number(value);
  return {
    document: String(row["document"]),
    predicate: String(row["predicate"]),
    count: Number(row["certain"]),
    possibleCount: Number(row["total"]) - Number(row["certain"]),
    from: day(row["since"]),
    to: day(row["until"]),
  };
}
