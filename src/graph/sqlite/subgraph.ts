/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes of typed arrays that loops keep in bounds */
import type { Deadline } from "../../domain/deadline.js";
import { yieldIfDue } from "../../domain/event-loop.js";
import { topK } from "../../domain/top-k.js";
import { compileEdgeFilter, degreeOf, forEachNeighbor } from "./traversal/adjacency.js";
import type { Subgraph, SubgraphQuery } from "../queries/subgraph.js";
import type { StoredAdjacency } from "./traversal/adjacency-cache.js";

/** Edges between two checks of the deadline: some tens of microseconds. A hub's edges are never interrupted. */
const STEPS_PER_CHECK = 4_096;
const NOT_VISITED = 255;

/** Breadth-first search from all seeds. It keeps the first `maxNodes` nodes and counts the rest. */
export async function subgraph(
  adjacency: StoredAdjacency,
  query: SubgraphQuery,
  deadline: Deadline,
): Promise<Subgraph> {
  const { subject, object } = adjacency;
  const filter = compileEdgeFilter(adjacency, query);
  const nearest = topK<Reached>(query.maxNodes, byDistance);
  const distances = new Uint8Array(adjacency.nodes).fill(NOT_VISITED);
  let steps = 0;
  let total = 0;
  const pause = async (): Promise<void> => {
    steps = 0;
    deadline.check();
    await yieldIfDue(deadline);
  };
  const seeds = adjacency.nodesOf(query.seeds).filter((node) => node !== null);
  let level = [...new Set(seeds)];
  for (const node of level) distances[node] = 0;
  for (let distance = 0; level.length > 0; distance += 1) {
    const next: number[] = [];
    for (const node of level) {
      if (steps >= STEPS_PER_CHECK) await pause();
      steps += 1;
      total += 1;
      nearest.add({ node, distance, degree: degreeOf(adjacency, node) });
      if (distance < query.depth)
        forEachNeighbor(adjacency, node, filter, (neighbor) => {
          steps += 1;
          if (distances[neighbor] !== NOT_VISITED) return;
          distances[neighbor] = distance + 1;
          next.push(neighbor);
        });
    }
    level = next;
  }

  const kept = nearest.items();
  const isKept = new Set(kept.map(({ node }) => node));
  const edgesBetween: number[] = [];
  for (const { node } of kept) {
    if (steps >= STEPS_PER_CHECK) await pause();
    forEachNeighbor(adjacency, node, filter, (_, edge) => {
      steps += 1;
      if (subject[edge] === node && isKept.has(object[edge]!)) edgesBetween.push(edge);
    });
  }
  // Edges are numbered in the order of statement ids.
  edgesBetween.sort((a, b) => a - b);
  const edges = edgesBetween.slice(0, query.maxEdges);

  const ids = adjacency.idsOf(kept.map(({ node }) => node));
  const idOf = new Map(kept.map(({ node }, index) => [node, ids[index] ?? ""]));
  const statements = adjacency.statementsOf(edges);
  return {
    nodes: kept.map(({ node, distance, degree }) => ({ entity: idOf.get(node) ?? "", distance, degree })),
    edges: edges.map((edge, index) => ({
      source: idOf.get(subject[edge]!) ?? "",
      target: idOf.get(object[edge]!) ?? "",
      statement: statements[index] ?? "",
    })),
    omittedNodes: total - kept.length,
    omittedEdges: edgesBetween.length - edges.length,
  };
}

interface Reached {
  readonly node: number;
  readonly distance: number;
  readonly degree: number;
}

/** Nodes are numbered in the order of entity ids. */
function byDistance(a: Reached, b: Reached): number {
  return a.distance - b.distance || b.degree - a.degree || a.node - b.node;
}
