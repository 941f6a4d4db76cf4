/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes of typed arrays that loops keep in bounds */
import type { Deadline } from "../../domain/deadline.js";
import { yieldIfDue } from "../../domain/event-loop.js";
import { degreeOf, edgeSelector, forEachNeighbor } from "./traversal/adjacency.js";
import type { Subgraph, SubgraphQuery } from "../queries/subgraph.js";
import { topK } from "./traversal/top-k.js";
import type { StoredAdjacency } from "./traversal/adjacency-cache.js";

/** Steps between two looks at the clock: some tens of microseconds, and a hub's edges on top. */
const STEPS_A_CHECK = 4_096;
const UNKNOWN = 255;

/** Goes level by level from the seeds; what is kept is decided when all that is within depth has been counted. */
export async function subgraph(
  adjacency: StoredAdjacency,
  query: SubgraphQuery,
  deadline: Deadline,
): Promise<Subgraph> {
  const { subject, object } = adjacency;
  const selects = edgeSelector(adjacency, query);
  const nearest = topK<Reached>(query.maxNodes, byDistance);
  const away = new Uint8Array(adjacency.nodes).fill(UNKNOWN);
  let steps = 0;
  let total = 0;
  const pause = async (): Promise<void> => {
    steps = 0;
    deadline.check();
    await yieldIfDue(deadline);
  };
  const seeds = adjacency.nodesOf(query.seeds).filter((node) => node !== null);
  let level = [...new Set(seeds)];
  for (const node of level) away[node] = 0;
  for (let distance = 0; level.length > 0; distance += 1) {
    const next: number[] = [];
    for (const node of level) {
      if (steps >= STEPS_A_CHECK) await pause();
      steps += 1;
      total += 1;
      nearest.add({ node, distance, degree: degreeOf(adjacency, node) });
      if (distance < query.depth)
        forEachNeighbor(adjacency, node, selects, (other) => {
          steps += 1;
          if (away[other] !== UNKNOWN) return;
          away[other] = distance + 1;
          next.push(other);
        });
    }
    level = next;
  }

  const kept = nearest.items();
  const isKept = new Set(kept.map(({ node }) => node));
  const joining: number[] = [];
  for (const { node } of kept) {
    if (steps >= STEPS_A_CHECK) await pause();
    forEachNeighbor(adjacency, node, selects, (_, edge) => {
      steps += 1;
      if (subject[edge] === node && isKept.has(object[edge]!)) joining.push(edge);
    });
  }
  // Edges stand in the order of the ids of their statements.
  joining.sort((a, b) => a - b);
  const edges = joining.slice(0, query.maxEdges);

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
    cutNodes: total - kept.length,
    cutEdges: joining.length - edges.length,
  };
}

interface Reached {
  readonly node: number;
  readonly distance: number;
  readonly degree: number;
}

/** Nodes stand in the order of ids. */
function byDistance(a: Reached, b: Reached): number {
  return a.distance - b.distance || b.degree - a.degree || a.node - b.node;
}
