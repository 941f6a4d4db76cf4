import neo4j from "neo4j-driver";

import type { Subgraph, SubgraphQuery } from "../queries/subgraph.js";
import { edgeParams, selectsEdge } from "./edges.js";
import type { Limited } from "./parameters.js";

/** Adds the other ends of the edges of what is `away - 1` edges away: each node is followed once. */
const further = (away: number): string => /* cypher */ `
  CALL (q, n, distance) {
    RETURN n AS end, distance AS far
    UNION ALL
    WITH n, distance WHERE distance = ${String(away - 1)} AND q.depth >= ${String(away)}
    MATCH (n)-[x]-(o) WHERE ${selectsEdge("x")}
    RETURN o AS end, distance + 1 AS far
  }
  WITH end AS n, min(far) AS distance`;

// Nothing is collected on the way: Neo4j counts a list as memory once for every row beside it, and would refuse a hub's.
const reached = /* cypher */ `
  UNWIND q.seeds AS id MATCH (n:Entity {space: $space, id: id})
  WITH DISTINCT n, 0 AS distance
  ${[1, 2, 3].map(further).join("")}`;

// All that is reached is sorted and collected, which takes less than to walk once more only to count it.
export const subgraphs = /* cypher */ `
UNWIND $queries AS q
CALL (q) {
  ${reached}
  WITH n, distance ORDER BY distance, n.degree DESC, n.id
  WITH collect([n, distance]) AS found
  RETURN size(found) AS total, found[..q.limit] AS cut
}
WITH q, total, [one IN cut | one[0]] AS kept,
  [one IN cut | {entity: one[0].id, distance: one[1], degree: one[0].degree}] AS nodes
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
  return { nodes, edges, cutNodes: total - nodes.length, cutEdges: joined - edges.length };
}
