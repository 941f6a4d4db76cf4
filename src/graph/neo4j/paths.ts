import neo4j from "neo4j-driver";

import type { PathAnswer, PathQuery } from "../queries/paths.js";
import { assertPathQuery, MAX_PATH_LENGTH } from "../stored/path-query.js";
import { edgeParams, RELATIONS, selectsEdge } from "./edges.js";
import type { Limited } from "./parameters.js";
import { EACH_QUERY } from "./parameters.js";

/*
 * An edge in either direction. The conditions and the types are part of the pattern, so that the server applies them
 * during the search (EXPLAIN shows "inlined predicates") and not afterwards.
 */
const edge = (x = "x"): string => `-[${x}:${RELATIONS.join("|")} WHERE ${selectsEdge(x)}]-`;

/** One step that does not start at a hub. The start of the path may be a hub. */
const step = (start: string): string => `((u WHERE u.degree <= q.hubLimit OR u.id = ${start}.id)${edge()}())`;

const hub = `(h:Entity WHERE h.degree > q.hubLimit)`;

/** Hubs that are neighbors of both ends. */
const hubsBetween = /* cypher */ `
    WITH q, one, other, limit WHERE limit = 2
    MATCH (one)${edge()}${hub}${edge("y")}(other)
    RETURN DISTINCT h`;

/**
 * Hubs on a path of at most `length` edges between the ends. Searches from the end with fewer edges first: without a
 * hub near it, the search from the other end is not needed. A quantifier cannot be a parameter, so there is one
 * subquery per length. Planning all of them takes a third of a second, once, and saves as much in each query.
 */
const hubsWithin = (length: number): string => {
  const most = String(length - 1);
  return /* cypher */ `
    WITH q, one, other, limit WHERE limit = ${String(length)}
    MATCH p = ANY SHORTEST (one)${step("one")}{1,${most}}${hub}
    WHERE h <> other
    WITH q, other, limit, collect({hub: h, distance: length(p)}) AS candidates WHERE size(candidates) > 0
    MATCH p = ANY SHORTEST (other)${step("other")}{1,${most}}${hub}
    WHERE any(c IN candidates WHERE c.hub = h AND c.distance + length(p) <= limit)
    RETURN h`;
};

const hubs = (longest: number): string =>
  [hubsBetween, ...[3, 4, 5, 6].filter((length) => length <= longest).map(hubsWithin)].join(
    "\n    UNION ALL\n",
  );

const pathsUpTo = (longest: number): string => /* cypher */ `
${EACH_QUERY}
MATCH (a:Entity {space: $space, id: q.from})
MATCH (b:Entity {space: $space, id: q.to})
CALL (q, a, b) {
  MATCH p = ALL SHORTEST (a)${step("a")}{1,${String(longest)}}(b)
  WHERE length(p) <= q.maxLength
  WITH DISTINCT nodes(p) AS path
  ORDER BY [n IN path | n.id] LIMIT $limit
  RETURN collect(path) AS found
}
CALL (q, found) {
  UNWIND range(0, size(found[..q.first]) - 1) AS position
  UNWIND range(1, size(found[position]) - 1) AS hop
  CALL (q, found, position, hop) {
    WITH q, found[position][hop - 1] AS u, found[position][hop] AS v
    MATCH (u)${edge()}(v)
    WITH x ORDER BY x.sortDay, x.id LIMIT 1
    RETURN x.id AS statement
  }
  WITH found, position, hop, statement ORDER BY position, hop
  WITH found[position] AS path, position, collect(statement) AS statements ORDER BY position
  RETURN collect({nodes: [n IN path | n.id], statements: statements}) AS paths
}
WITH q, size(found) > 0 AS isFound, paths,
  CASE WHEN size(found) > 0 THEN size(found[0]) - 1 ELSE q.maxLength END AS limit,
  CASE WHEN a.degree <= b.degree THEN a ELSE b END AS one,
  CASE WHEN a.degree <= b.degree THEN b ELSE a END AS other
CALL (q, one, other, limit) {
  CALL (q, one, other, limit) {
${hubs(longest)}
  }
  WITH one, other, h WHERE h <> one AND h <> other
  WITH h ORDER BY h.degree DESC, h.id
  RETURN collect({entity: h.id, degree: h.degree}) AS skippedHubs
}
CALL (q, one, other, isFound, skippedHubs) {
  WITH q, one, other WHERE NOT isFound AND size(skippedHubs) = 0
  MATCH ANY SHORTEST (one)(()${edge()}())+(other)
  RETURN count(*) > 0 AS isJoined
}
RETURN q.slot AS slot, paths, skippedHubs,
  CASE WHEN isFound THEN 'FOUND' WHEN isJoined OR size(skippedHubs) > 0 THEN 'NONE_WITHIN_LIMIT' ELSE 'NONE_AT_ALL' END
    AS status`;

/** Few texts, because planning one takes a second. A text that goes further than a query asks finds the same. */
const texts = [2, 4, MAX_PATH_LENGTH].map((longest) => ({ longest, text: pathsUpTo(longest) }));

/** The Cypher text for a batch of queries: one call of the port is one query. */
export function pathText(queries: readonly PathQuery[]): string {
  queries.forEach(assertPathQuery);
  const most = Math.max(1, ...queries.map(({ maxLength }) => maxLength));
  return texts.find(({ longest }) => longest >= most)?.text ?? "";
}

export function pathParams(query: PathQuery): Limited {
  const { from, to, maxLength, hubLimit, first } = query;
  return {
    from,
    to,
    ...edgeParams(query),
    maxLength: neo4j.int(maxLength),
    hubLimit: neo4j.int(hubLimit),
    first: neo4j.int(first),
    // At least 1, because the status needs to know whether there is any path.
    limit: Math.max(1, first),
  };
}

/** A query with an end that is not stored returns no row. */
export function toPathAnswers(
  queries: readonly PathQuery[],
  rows: readonly (PathAnswer & { readonly slot: number })[],
): PathAnswer[] {
  const answers: PathAnswer[] = queries.map(() => NOTHING);
  for (const { slot, status, paths, skippedHubs } of rows) answers[slot] = { status, paths, skippedHubs };
  return answers;
}

const NOTHING: PathAnswer = { status: "NONE_AT_ALL", paths: [], skippedHubs: [] };
