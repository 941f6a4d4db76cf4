import neo4j from "neo4j-driver";

import type { PathAnswer, PathQuery } from "../queries/paths.js";
import { assertPathQuery, MAX_PATH_LENGTH } from "../stored/path-query.js";
import { edgeParams, RELATIONS, selectsEdge } from "./edges.js";
import type { Limited } from "./parameters.js";

/*
 * An edge in either direction. The predicates are part of the pattern, so that the server leaves out what does not fit
 * while it searches (EXPLAIN: "inlined predicates") and has nothing to filter afterwards; and the types as well, so that
 * it walks no other.
 */
const edge = (x = "x"): string => `-[${x}:${RELATIONS.join("|")} WHERE ${selectsEdge(x)}]-`;

/** One edge on, but never on from a hub; where a way begins it may be one. */
const step = (start: string): string => `((u WHERE u.degree <= q.hubLimit OR u.id = ${start}.id)${edge()}())`;

const hub = `(h:Entity WHERE h.degree > q.hubLimit)`;

/** Hubs that both ends have an edge with. */
const hubsBetween = /* cypher */ `
    WITH q, one, other, limit WHERE limit = 2
    MATCH (one)${edge()}${hub}${edge("y")}(other)
    RETURN DISTINCT h`;

/**
 * Hubs at `here` edges from one end and `there` from the other. From the end with fewer edges first: where no hub is near
 * it, nobody walks around the other. A quantifier takes no parameter; a text for each length takes the server a third of
 * a second more to plan, once, and spares it as much in each answer.
 */
const hubsWithin = (length: number): string => {
  const most = String(length - 1);
  return /* cypher */ `
    WITH q, one, other, limit WHERE limit = ${String(length)}
    MATCH p = ANY SHORTEST (one)${step("one")}{1,${most}}${hub}
    WHERE h <> other
    WITH q, other, limit, collect({hub: h, here: length(p)}) AS candidates WHERE size(candidates) > 0
    MATCH p = ANY SHORTEST (other)${step("other")}{1,${most}}${hub}
    WHERE any(c IN candidates WHERE c.hub = h AND c.here + length(p) <= limit)
    RETURN h`;
};

const hubs = (longest: number): string =>
  [hubsBetween, ...[3, 4, 5, 6].filter((length) => length <= longest).map(hubsWithin)].join(
    "\n    UNION ALL\n",
  );

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
CALL (q, found) {
  UNWIND range(0, size(found[..q.first]) - 1) AS place
  UNWIND range(1, size(found[place]) - 1) AS hop
  CALL (q, found, place, hop) {
    WITH q, found[place][hop - 1] AS u, found[place][hop] AS v
    MATCH (u)${edge()}(v)
    WITH x ORDER BY x.sortDay, x.id LIMIT 1
    RETURN x.id AS statement
  }
  WITH found, place, hop, statement ORDER BY place, hop
  WITH found[place] AS way, place, collect(statement) AS statements ORDER BY place
  RETURN collect({nodes: [n IN way | n.id], statements: statements}) AS paths
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

const texts = Array.from({ length: MAX_PATH_LENGTH }, (_, index) => pathsUpTo(index + 1));

/** The text for these queries: one port call, one statement. */
export function pathText(queries: readonly PathQuery[]): string {
  queries.forEach(assertPathQuery);
  return texts[Math.max(1, ...queries.map(({ maxLength }) => maxLength)) - 1] ?? "";
}

export function pathParams(query: PathQuery): Limited {
  const { from, to, maxLength, hubLimit, first } = query;
  return {
    from,
    to,
    ...edgeParams(query),
    maxLength: neo4j.int(maxLength),
    // Whether there is any path is asked even where none is wanted.
    hubLimit: neo4j.int(hubLimit),
    first: neo4j.int(first),
    limit: Math.max(1, first),
  };
}

/** A query of which an end is not stored has no row. */
export function toPathAnswers(
  queries: readonly PathQuery[],
  rows: readonly (PathAnswer & { readonly slot: number })[],
): PathAnswer[] {
  const answers: PathAnswer[] = queries.map(() => NOTHING);
  for (const { slot, status, paths, skippedHubs } of rows) answers[slot] = { status, paths, skippedHubs };
  return answers;
}

const NOTHING: PathAnswer = { status: "NONE_AT_ALL", paths: [], skippedHubs: [] };
