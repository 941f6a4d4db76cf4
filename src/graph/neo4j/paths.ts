import neo4j from "neo4j-driver";

import type { PathAnswer, PathQuery } from "../paths.js";
import { assertPathQuery, MAX_PATH_LENGTH } from "../paths.js";
import { edgeParams, RELATIONS, selectsEdge } from "./edges.js";
import type { Limited } from "./parameters.js";

/** An edge in either direction. The types stand in the pattern as well, so that the server walks no other. */
const edge = `-[x:${RELATIONS.join("|")} WHERE ${selectsEdge("x")}]-`;

/** One edge on, but never on from a hub; where a way begins it may be one. */
const step = (start: string): string =>
  `((u WHERE u.degree <= q.hubLimit OR u.id = ${start}.id)${edge}())`;

/** Hubs with their distance from each end that they are near to. A quantifier takes no parameter: a text a length. */
const hubsWithin = (length: number): string => /* cypher */ `
    WITH q, a, b, limit WHERE limit = ${String(length)}
    UNWIND [a, b] AS end
    MATCH p = ANY SHORTEST (end)${step("end")}{1,${String(length - 1)}}(h:Entity WHERE h.degree > q.hubLimit)
    WHERE h.id <> q.from AND h.id <> q.to
    RETURN h, length(p) AS distance`;

/*
 * The predicates are part of the patterns, so that the server leaves out what does not fit while it searches (EXPLAIN:
 * "inlined predicates") and has nothing to filter afterwards.
 */
const pathsUpTo = (longest: number): string => /* cypher */ `
UNWIND $queries AS q
MATCH (a:Entity {space: $space, id: q.from})
MATCH (b:Entity {space: $space, id: q.to})
CALL (q, a, b) {
  MATCH p = ALL SHORTEST (a)${step("a")}{1,${String(longest)}}(b)
  WHERE length(p) <= q.maxLength
  WITH DISTINCT nodes(p) AS way
  ORDER BY [n IN way | n.id] LIMIT $limit
  RETURN collect(way) AS found
}
CALL (q, a, b, found) {
  UNWIND range(0, size(found[..q.first]) - 1) AS place
  UNWIND range(1, size(found[place]) - 1) AS hop
  CALL (q, found, place, hop) {
    WITH q, found[place][hop - 1] AS u, found[place][hop] AS v
    MATCH (u)${edge}(v)
    WITH x ORDER BY x.sortDay, x.id LIMIT 1
    RETURN x.id AS statement
  }
  WITH found, place, hop, statement ORDER BY place, hop
  WITH found[place] AS way, place, collect(statement) AS statements ORDER BY place
  RETURN collect({nodes: [n IN way | n.id], statements: statements}) AS paths
}
WITH q, a, b, size(found) > 0 AS isFound, paths,
  CASE WHEN size(found) > 0 THEN size(found[0]) - 1 ELSE q.maxLength END AS limit
CALL (q, a, b, limit) {
  CALL (q, a, b, limit) {
${[2, 3, 4, 5, 6]
  .filter((length) => length <= Math.max(2, longest))
  .map(hubsWithin)
  .join("\n    UNION ALL")}
  }
  WITH limit, h, count(*) AS ends, sum(distance) AS length WHERE ends = 2 AND length <= limit
  WITH h ORDER BY h.degree DESC, h.id
  RETURN collect({entity: h.id, degree: h.degree}) AS skippedHubs
}
CALL (q, a, b, isFound, skippedHubs) {
  WITH q, a, b WHERE NOT isFound AND size(skippedHubs) = 0
  MATCH ANY SHORTEST (a)(()${edge}())+(b)
  RETURN count(*) > 0 AS isJoined
}
RETURN q.slot AS slot, paths, skippedHubs,
  CASE WHEN isFound THEN 'FOUND' WHEN isJoined OR size(skippedHubs) > 0 THEN 'NONE_WITHIN_LIMIT' ELSE 'NONE_AT_ALL' END
    AS status`;

const texts = Array.from({ length: MAX_PATH_LENGTH }, (_, index) => pathsUpTo(index + 1));

/** The text for these queries: one port call, one statement. */
export function pathText(queries: readonly PathQuery[]): string {
  queries.forEach(assertPathQuery);
  return texts[Math.max(1, ...queries.map(({ maxLength }) => maxLength)) - 1] ?? "";
}

export function pathParams(query: PathQuery): Limited {
  const { from, to, maxLength, hubLimit, first } = query;
  return {
    ...{ from, to, ...edgeParams(query), maxLength: neo4j.int(maxLength) },
    // Whether there is any path is asked even where none is wanted.
    ...{ hubLimit: neo4j.int(hubLimit), first: neo4j.int(first), limit: Math.max(1, first) },
  };
}

/** A query of which an end is not stored has no row. */
export function toPathAnswers(
  queries: readonly PathQuery[],
  rows: readonly (PathAnswer & { readonly slot: number })[],
): PathAnswer[] {
  const answers: PathAnswer[] = queries.map(() => NOTHING);
  for (const { slot, status, paths, skippedHubs } of rows)
    answers[slot] = { status, paths, skippedHubs };
  return answers;
}

const NOTHING: PathAnswer = { status: "NONE_AT_ALL", paths: [], skippedHubs: [] };
