import type { Adjacency, CompiledEdgeFilter } from "./adjacency.js";
import { degreeOf, forEachNeighbor } from "./adjacency.js";
import { sortDayOf } from "./edge-days.js";

/** The first selected edge between two neighbors, in either direction: sorted by `sortDay`, then by id. */
export function firstEdge(adjacency: Adjacency, a: number, b: number, filter: CompiledEdgeFilter): number {
  const [fewer, more] = degreeOf(adjacency, a) <= degreeOf(adjacency, b) ? [a, b] : [b, a];
  let first = -1;
  forEachNeighbor(adjacency, fewer, filter, (neighbor, edge) => {
    if (neighbor !== more) return;
    if (first < 0 || sortDayOf(adjacency, edge) < sortDayOf(adjacency, first)) first = edge;
  });
  return first;
}
