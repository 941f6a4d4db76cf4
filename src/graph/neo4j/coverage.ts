import type { CoverageQuery } from "../queries/coverage.js";
import type { CoverageRow } from "../stored/coverage.js";
import { PLACING } from "../stored/coverage.js";
import { MAX_DAY, MIN_DAY } from "../stored/day-columns.js";
import type { Params } from "./database.js";
import { EACH_QUERY, namesOr, windowParams } from "./parameters.js";

/** Cypher condition: the document at the position `i` of `x` surely reports it for the days. */
function surelyReports(name: string, from: string, to: string): string {
  return /* cypher */ `(
      (x.${name}From[i] < ${to} AND ${from} < x.${name}To[i])
      OR (x.moreReportedOf IS NOT NULL AND any(j IN range(0, size(x.moreReportedOf) - 1)
        WHERE x.moreReportedOf[j] = i AND x.moreReportedFrom[j] < ${to} AND ${from} < x.moreReportedTo[j])))`;
}

/** The documents once, in order, and the groups of statements of each query. */
export const coverage = /* cypher */ `
CALL () {
  MATCH (d:Document {space: $space})
  WITH d ORDER BY d.sortDay, d.id LIMIT $limit
  RETURN collect({document: d.id, articles: COUNT { MATCH (d)<-[:OF]-(:Article) }}) AS documents
}
${EACH_QUERY}
CALL (q) {
  CALL (q) {
    WITH q WHERE q.starts IS NULL
    MATCH (:Entity {space: $space})-[x]->() WHERE type(x) IN q.predicates
    RETURN x, type(x) AS predicate
    UNION ALL
    WITH q WHERE q.starts IS NULL
    MATCH (x:Statement {space: $space}) WHERE x.predicate IN q.predicates
    RETURN x, x.predicate AS predicate
    UNION ALL
    WITH q WHERE q.starts IS NOT NULL
    CALL (q) {
      UNWIND q.starts AS id MATCH (n:Entity {space: $space, id: id}) RETURN n
      UNION
      WITH q WHERE q.entities IS NULL
      UNWIND q.places AS id
      MATCH (:Entity {space: $space, id: id})<-[r]-(n:Entity)
      WHERE type(r) IN q.placing AND r.rank <> 'DEPRECATED' RETURN n
    }
    CALL (q, n) {
      MATCH (n)-[x]-(o) WHERE type(x) IN q.predicates RETURN x, type(x) AS predicate, o
      UNION ALL
      MATCH (n)-[:STATES]->(x) WHERE x.predicate IN q.predicates RETURN x, x.predicate AS predicate, n AS o
    }
    WITH q, x, predicate, n, o WHERE q.entities IS NULL OR q.places IS NULL
      OR n.id IN q.places OR o.id IN q.places
      OR EXISTS { MATCH (n)-[r]->(p:Entity)
        WHERE type(r) IN q.placing AND r.rank <> 'DEPRECATED' AND p.id IN q.places }
      OR EXISTS { MATCH (o)-[r]->(p:Entity)
        WHERE type(r) IN q.placing AND r.rank <> 'DEPRECATED' AND p.id IN q.places }
    RETURN DISTINCT x, predicate
  }
  WITH q, x, predicate WHERE x.rank <> 'DEPRECATED'
  UNWIND range(0, size(x.documents) - 1) AS i
  WITH q, predicate, x.documents[i] AS document,
    x.reportedFrom[i] AS fromDay, x.reportedTo[i] AS toDay, x.reportedAsOfTo[i] AS asOfTo,
    (q.window IS NULL OR ${surelyReports("reportedSure", "q.window.from", "q.window.to")})
    AND (q.asOf IS NULL OR ${surelyReports("reportedAsOfSure", "q.asOf", "q.asOf + 1")}) AS sure
  WHERE (q.window IS NULL OR (fromDay < q.window.to AND q.window.from < toDay))
    AND (q.asOf IS NULL OR (fromDay <= q.asOf AND q.asOf < asOfTo))
  WITH document, predicate, sum(CASE WHEN sure THEN 1 ELSE 0 END) AS count,
    sum(CASE WHEN sure THEN 0 ELSE 1 END) AS possibleCount,
    min(CASE WHEN fromDay > ${String(MIN_DAY)} AND fromDay < toDay THEN fromDay
      WHEN toDay < ${String(MAX_DAY)} THEN toDay - 1 END) AS from,
    max(CASE WHEN toDay < ${String(MAX_DAY)} AND fromDay < toDay THEN toDay
      WHEN fromDay > ${String(MIN_DAY)} THEN fromDay + 1 END) AS to
  RETURN collect({document: document, predicate: predicate, count: count, possibleCount: possibleCount,
    from: from, to: to}) AS items
}
RETURN q.slot AS slot, documents, items`;

export interface CoverageAnswer {
  readonly slot: number;
  readonly documents: readonly { readonly document: string; readonly articles: number }[];
  readonly items: readonly CoverageRow[];
}

export function coverageParams(query: CoverageQuery): Params & { readonly limit: number } {
  const { entities, places, predicates, between, asOf, limit } = query;
  return {
    entities,
    places,
    placing: PLACING,
    asOf,
    limit,
    predicates: namesOr(predicates),
    window: windowParams(between),
    starts: entities ?? places,
  };
}
