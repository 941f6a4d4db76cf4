/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes of typed arrays that are kept in bounds */
import type { Adjacency, EdgeTest } from "./adjacency.js";
import { degreeOf } from "./adjacency.js";
import { sortDayOf } from "../../stored/day-columns.js";

/** Of the selected edges between two nodes that are joined, in either direction: the first by date, then by id. */
export function firstEdge(adjacency: Adjacency, a: number, b: number, { allowed, inTime }: EdgeTest): number {
  const { offsets, others, edges, kinds, fromDay, toDay } = adjacency;
  const sortDay = (edge: number): number => sortDayOf(fromDay[edge]!, toDay[edge]!);
  const [fewer, more] = degreeOf(adjacency, a) <= degreeOf(adjacency, b) ? [a, b] : [b, a];
  let first = -1;
  for (let slot = offsets[fewer]!; slot < offsets[fewer + 1]!; slot += 1) {
    if (others[slot] !== more || allowed[kinds[slot]!] !== 1) continue;
    const edge = edges[slot]!;
    if (inTime !== null && !inTime(edge)) continue;
    if (first < 0 || sortDay(edge) < sortDay(first)) first = edge;
  }
  return first;
}
