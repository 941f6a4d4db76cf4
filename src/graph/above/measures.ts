import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import indexedBrandes from "graphology-shortest-path/indexed-brandes.js";

import type { Deadline } from "../../domain/deadline.js";
import type { EntityId } from "../../domain/entity.js";
import { yieldIfDue } from "../../domain/event-loop.js";
import type { Subgraph } from "../queries/subgraph.js";

export type Measure = "DEGREE" | "BETWEENNESS" | "COMMUNITY";

/** Measures of one node among the nodes and edges of an answer, not of the whole store; null if not requested. */
export interface NodeMeasures {
  /** Number of its edges, parallel edges included; an edge to itself counts once. */
  readonly degree: number | null;
  /** The share of the shortest paths between two other nodes that pass through it, from 0 to 1. */
  readonly betweenness: number | null;
  /** Number of its community, from 1, in the order of the communities' first nodes. */
  readonly community: number | null;
}

// A CommonJS module whose types declare a default export, while the import is the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/**
 * Measures a subgraph in pieces, no longer than the deadline. The same subgraph gets the same measures each time.
 */
export async function measure(
  { nodes, edges }: Pick<Subgraph, "nodes" | "edges">,
  wanted: ReadonlySet<Measure>,
  deadline: Deadline,
): Promise<ReadonlyMap<EntityId, NodeMeasures>> {
  const ids = nodes.map(({ entity }) => entity);
  const graph = simpleGraph(ids, edges);
  const degrees = wanted.has("DEGREE") ? degreesOf(edges) : null;
  const between = wanted.has("BETWEENNESS") ? await betweennessOf(graph, deadline) : null;
  await yieldIfDue(deadline);
  deadline.check();
  // In one piece: about 15 ms for 500 nodes and 2,000 edges, the largest subgraph that a query may request.
  const communities = wanted.has("COMMUNITY") ? numbered(ids, louvain(graph, { rng: seeded() })) : null;
  return new Map(
    ids.map((id, index) => [
      id,
      {
        degree: degrees && (degrees.get(id) ?? 0),
        betweenness: between && (between[index] ?? 0),
        community: communities && (communities.get(id) ?? null),
      },
    ]),
  );
}

/**
 * One edge for all edges between two nodes, weighted by their number. No edge to itself: betweenness would count it as
 * a path.
 */
function simpleGraph(ids: readonly string[], edges: Subgraph["edges"]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const { source, target } of edges)
    if (source !== target)
      graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: Number(weight) + 1 }));
  return graph;
}

/**
 * Betweenness by Brandes, with the sums of `graphology-metrics`, but in one piece per source: all sources of 500 nodes
 * would block the event loop for 100 ms. In the order of the nodes in the graph.
 */
async function betweennessOf(graph: UndirectedGraph, deadline: Deadline): Promise<Float64Array> {
  const { order } = graph;
  const fromSource = indexedBrandes.createDijkstraIndexedBrandes(graph, "weight");
  const total = new Float64Array(order);
  const dependency = new Float64Array(order);
  for (let source = 0; source < order; source += 1) {
    await yieldIfDue(deadline);
    deadline.check();
    const [stack, predecessors, paths] = fromSource(source);
    dependency.fill(0);
    while (stack.size > 0) {
      const node = stack.pop() ?? 0;
      const share = (1 + (dependency[node] ?? 0)) / (paths[node] ?? 1);
      for (const before of predecessors[node] ?? [])
        dependency[before] = (dependency[before] ?? 0) + (paths[before] ?? 0) * share;
      if (node !== source) total[node] = (total[node] ?? 0) + (dependency[node] ?? 0);
    }
  }
  const scale = order > 2 ? 1 / ((order - 1) * (order - 2)) : 1;
  return total.map((sum) => sum * scale);
}

function degreesOf(edges: Subgraph["edges"]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of new Set([source, target])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}

function numbered(
  ids: readonly string[],
  communities: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  const numbers = new Map<number | undefined, number>();
  for (const id of ids) if (!numbers.has(communities[id])) numbers.set(communities[id], numbers.size + 1);
  return new Map(ids.map((id) => [id, numbers.get(communities[id]) ?? 0]));
}

/** Louvain visits nodes in random order; this generator (mulberry32) makes the order the same each time. */
function seeded(): () => number {
  let state = 20_201_118;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
