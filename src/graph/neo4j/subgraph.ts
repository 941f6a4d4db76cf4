import neo4j from "neo4j-driver";

import type { Subgraph, SubgraphQuery } from "../queries/subgraph.js";
import { edgeParams, selectsEdge } from "./edges.js";
import type { Limited } from "./parameters.js";
import { EACH_QUERY } from "./parameters.js";

/** Adds the neighbors of the nodes at distance `depth - 1`, and keeps the smallest distance of each node. */
const expand = (depth: number): string => /* cypher */ `
  CALL (q, n, distance) {
    RETURN n AS end, distance AS far
    UNION ALL
    WITH n, distance WHERE distance = ${String(depth - 1)} AND q.depth >= ${String(depth)}
    MATCH (n)-[x]-(o) WHERE ${selectsEdge("x")}
    RETURN o AS end, distance + 1 AS far
  }
  WITH end AS n, min(far) AS distance`;

// Collects no lists: Neo4j counts the memory of a list once for every row, and would reject the list of a hub.
const reached = /* cypher */ `
  UNWIND q.seeds AS id MATCH (n:Entity {space: $space, id: id})
  WITH DISTINCT n, 0 AS distance
  ${[1, 2, 3].map(expand).join("")}`;

// Sorts and collects all reached nodes. That is faster than a second search that only counts them.
export const subgraphs = /* cypher */ `
${EACH_QUERY}
CALL (q) {
  ${reached}
  WITH n, distance ORDER BY distance, n.degree DESC, n.id
  WITH collect([n, distance]) AS found
  RETURN size(found) AS total, found[..q.limit] AS nearest
}
WITH q, total, [one IN nearest | one[0]] AS kept,
  [one IN nearest | {entity: one[0].id, distance: one[1], degree: one[0].degree}] AS nodes
CALL (q, kept) {
  UNWIND kept AS s MATCH (s)-[x]->(o) WHERE o IN kept AND ${selectsEdge("x")}
  WITH s, x, o ORDER BY x.id
  RETURN collect({source: s.id, target: o.id, statement: x.id}) AS edges
}
RETURN q.slot AS slot, total, nodes, edges[..q.maxEdges] AS edges, size(edges) AS joined`;

export function subgraphParams(query: SubgraphQuery): Limited {
  const { seeds, depth, maxNodes, maxEdges } = query;
  return { seeds, depth, limit: maxNodes, ...edgeParams(query), maxEdges: neo4j.int(maxEdges) };
}

export type SubgraphRow = Pick<Subgraph, "nodes" | "edges"> & {
  readonly total: number;
  readonly joined: number;
};

export function toSubgraph({ total, joined, nodes, edges }: SubgraphRow): Subgraph {
  return { nodes, edges, omittedNodes: total - nodes.length, omittedEdges: joined - edges.length };
}
