import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";

import type { EntityId } from "../domain/entity.js";
import type { Neighborhood } from "./neighborhood.js";

export type Measure = "DEGREE" | "BETWEENNESS" | "COMMUNITY";

/** Of one node among the nodes and edges of an answer, not of the whole store; null what was not asked for. */
export interface NodeMeasures {
  /** Its edges, every one of several to the same node counted; one with itself once. */
  readonly degree: number | null;
  /** The share of the shortest ways between two others that lead through it, from 0 to 1. */
  readonly betweenness: number | null;
  /** Numbered from 1 in the order of their first nodes. */
  readonly community: number | null;
}

// Both are CommonJS whose types speak of a default export: what is imported is the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;

/** Measures a neighborhood. The same one is measured alike each time. */
export function measure(
  { nodes, edges }: Pick<Neighborhood, "nodes" | "edges">,
  wanted: ReadonlySet<Measure>,
): ReadonlyMap<EntityId, NodeMeasures> {
  const ids = nodes.map(({ entity }) => entity);
  const graph = simpleGraph(ids, edges);
  const degrees = wanted.has("DEGREE") ? degreesOf(edges) : null;
  const between = wanted.has("BETWEENNESS") ? betweenness(graph) : null;
  const communities = wanted.has("COMMUNITY")
    ? numbered(ids, louvain(graph, { rng: seeded() }))
    : null;
  return new Map(
    ids.map((id) => [
      id,
      {
        degree: degrees && (degrees.get(id) ?? 0),
        betweenness: between && (between[id] ?? 0),
        community: communities && (communities.get(id) ?? null),
      },
    ]),
  );
}

/** One edge where any join two, as heavy as they are many. None of a node with itself: betweenness would count it as a way. */
function simpleGraph(ids: readonly string[], edges: Neighborhood["edges"]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const { source, target } of edges)
    if (source !== target)
      graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: Number(weight) + 1 }));
  return graph;
}

function degreesOf(edges: Neighborhood["edges"]): ReadonlyMap<string, number> {
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
  for (const id of ids)
    if (!numbers.has(communities[id])) numbers.set(communities[id], numbers.size + 1);
  return new Map(ids.map((id) => [id, numbers.get(communities[id]) ?? 0]));
}

/** The order in which Louvain visits nodes is drawn by lot; the lot is the same each time (mulberry32). */
function seeded(): () => number {
  let state = 20_201_118;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
