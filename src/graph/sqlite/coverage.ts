import type { CoverageQuery, CoverageRow, DocumentCoverage } from "../coverage.js";
import { coverageOf, PLACING } from "../coverage.js";
import { MAX_DAY, MIN_DAY } from "../days.js";
import type { Row } from "./database.js";
import type { Query } from "./queries.js";
import { and, heldOn, inList, LIST, touches } from "./queries.js";

export function coverage(
  all: (query: Query) => Row[],
  queries: readonly CoverageQuery[],
): DocumentCoverage[][] {
  const documents = all({
    sql: `SELECT d.id, (SELECT count(*) FROM article a WHERE a.document = d.id) AS articles
      FROM document d ORDER BY d.sort_day, d.id LIMIT ?`,
    params: [Math.max(0, ...queries.map(({ limit }) => limit))],
  }).map((row) => ({ document: String(row["id"]), articles: Number(row["articles"]) }));
  return queries.map((query) =>
    coverageOf(documents.slice(0, query.limit), all(rowsOf(query)).map(toRow)),
  );
}

function rowsOf({ entities, places, predicates, between, asOf }: CoverageQuery): Query {
  const near = `SELECT value FROM json_each(?) UNION
    SELECT p.subject FROM statement p WHERE p.predicate IN ${LIST} AND p.object IN ${LIST} AND p.rank <> 'DEPRECATED'`;
  const nearParams = places && [places, PLACING, places].map((list) => JSON.stringify(list));
  const condition = and([
    entities && onAnEnd(LIST, [JSON.stringify(entities)]),
    nearParams && onAnEnd(`(${near})`, nearParams),
    predicates && inList("s.predicate", predicates),
    between && touches("v", between),
    asOf === null ? null : heldOn("v", asOf),
    between || asOf !== null
      ? { sql: "(v.from_day > ? OR v.to_day < ?)", params: [MIN_DAY, MAX_DAY] }
      : null,
    { sql: "s.rank <> 'DEPRECATED'", params: [] },
  ]);
  return {
    sql: `SELECT v.document, s.predicate, count(*) AS total,
        min(CASE WHEN v.from_day > ? AND v.from_day < v.to_day THEN v.from_day WHEN v.to_day < ? THEN v.to_day - 1 END) AS since,
        max(CASE WHEN v.to_day < ? AND v.from_day < v.to_day THEN v.to_day WHEN v.from_day > ? THEN v.from_day + 1 END) AS until
      FROM statement s JOIN evidence v ON v.statement = s.id WHERE ${condition.sql} GROUP BY 1, 2`,
    params: [MIN_DAY, MAX_DAY, MAX_DAY, MIN_DAY, ...condition.params],
  };
}

/** As ids, so that the indexes of both ends are used. */
function onAnEnd(list: string, params: readonly string[]): Query {
  return {
    sql: `s.id IN (SELECT x.id FROM statement x WHERE x.subject IN ${list}
      UNION SELECT x.id FROM statement x WHERE x.object IN ${list})`,
    params: [...params, ...params],
  };
}

function toRow(row: Row): CoverageRow {
  const day = (value: Row[string] | undefined): number | null =>
    value === null || value === undefined ? null : Number(value);
  return {
    document: String(row["document"]),
    predicate: String(row["predicate"]),
    count: Number(row["total"]),
    from: day(row["since"]),
    to: day(row["until"]),
  };
}
