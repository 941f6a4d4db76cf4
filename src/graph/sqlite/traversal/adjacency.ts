/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes of typed arrays that loops keep in bounds */
import type { StatementStatus } from "../../../domain/statement.js";
import type { StoredSpan } from "../../stored/day-columns.js";
import { MAX_DAY, MIN_DAY } from "../../stored/day-columns.js";
import type { EdgeFilter } from "../../queries/edge-filter.js";

/**
 * All edges of a store as columns of integers, one entry per edge. Statements of rank DEPRECATED are not edges. Edges
 * are numbered in the order of statement ids and nodes in the order of entity ids, so comparing numbers compares ids.
 */
export interface EdgeColumns {
  /** Number of nodes. */
  readonly nodes: number;
  /** Ordinal of the statement in the store. */
  readonly statement: Int32Array;
  readonly subject: Int32Array;
  readonly object: Int32Array;
  /** Index into `predicates`. */
  readonly predicate: Uint8Array;
  readonly predicates: readonly string[];
  /** Index into `STATUSES`. */
  readonly status: Uint8Array;
  readonly fromDay: Int32Array;
  readonly toDay: Int32Array;
  /** The sure spans, as in `SureColumns`. */
  readonly sureFrom: Int32Array;
  readonly sureTo: Int32Array;
  readonly asOfSureFrom: Int32Array;
  readonly asOfSureTo: Int32Array;
  readonly moreSure: ReadonlyMap<number, readonly StoredSpan[]>;
  /** 1 for an occurrence: after its first day it has happened, so `toDay` does not count for an as-of day. */
  readonly forGood: Uint8Array;
}

/** The status of each stored code. The order is part of the stored format. */
export const STATUSES: readonly StatementStatus[] = ["STATED", "PROPOSED", "PLANNED"];

/**
 * CSR adjacency (compressed sparse rows) in both directions. The edges of node `n` are the slots from `offsets[n]` up
 * to, not including, `offsets[n + 1]`, sorted by edge. An edge from a node to itself has one slot.
 */
export interface Adjacency extends Omit<EdgeColumns, "predicate" | "status"> {
  /** Per edge: predicate and status as one code. */
  readonly kind: Uint8Array;
  readonly offsets: Int32Array;
  /** Per slot: the node at the other end of the edge. */
  readonly neighbors: Int32Array;
  /** Per slot: the edge. */
  readonly slotEdges: Int32Array;
  /** Per slot: a copy of the edge's kind. It saves a random memory access per neighbor. */
  readonly slotKinds: Uint8Array;
  /** Per node: its degree, saturated at 255, so that the array fits the processor's cache. See `degreeOf`. */
  readonly degrees: Uint8Array;
  readonly maxDegree: number;
}

/** Builds the rows in two passes: it counts the degrees, then fills the slots. */
export function buildAdjacency(columns: EdgeColumns): Adjacency {
  const { nodes, subject, object } = columns;
  const offsets = new Int32Array(nodes + 1);
  const count = subject.length;
  for (let edge = 0; edge < count; edge += 1) {
    const s = subject[edge]!;
    const o = object[edge]!;
    offsets[s + 1]! += 1;
    if (o !== s) offsets[o + 1]! += 1;
  }
  for (let node = 0; node < nodes; node += 1) offsets[node + 1]! += offsets[node]!;
  const degrees = new Uint8Array(nodes);
  let maxDegree = 0;
  for (let node = 0; node < nodes; node += 1) {
    const degree = offsets[node + 1]! - offsets[node]!;
    degrees[node] = Math.min(degree, SATURATED);
    maxDegree = Math.max(maxDegree, degree);
  }
  const slots = offsets[nodes]!;
  const neighbors = new Int32Array(slots);
  const slotEdges = new Int32Array(slots);
  const slotKinds = new Uint8Array(slots);
  const kind = new Uint8Array(count);
  const next = offsets.slice(0, nodes);
  for (let edge = 0; edge < count; edge += 1) {
    const s = subject[edge]!;
    const o = object[edge]!;
    const code = columns.predicate[edge]! * STATUSES.length + columns.status[edge]!;
    kind[edge] = code;
    const out = next[s]!++;
    neighbors[out] = o;
    slotEdges[out] = edge;
    slotKinds[out] = code;
    if (o === s) continue;
    const back = next[o]!++;
    neighbors[back] = s;
    slotEdges[back] = edge;
    slotKinds[back] = code;
  }
  const { predicate: _predicate, status: _status, ...rest } = columns;
  return { ...rest, kind, offsets, neighbors, slotEdges, slotKinds, degrees, maxDegree };
}

const SATURATED = 255;

/** The number of edges of a node, of any predicate, status and time. An edge to itself counts once. */
export function degreeOf({ degrees, offsets }: Adjacency, node: number): number {
  const degree = degrees[node]!;
  return degree < SATURATED ? degree : offsets[node + 1]! - offsets[node]!;
}

/**
 * An edge filter compiled for one adjacency. It has two parts, because the first part needs only the kind of an edge.
 */
export interface CompiledEdgeFilter {
  /** Per kind: 1 if the filter selects the kind. */
  readonly allowedKinds: Uint8Array;
  /** Whether the days of an edge match; null if the filter has no days. */
  readonly inTime: ((edge: number) => boolean) | null;
}

export function compileEdgeFilter(adjacency: Adjacency, filter: EdgeFilter): CompiledEdgeFilter {
  const { predicates } = adjacency;
  const allowedKinds = new Uint8Array(predicates.length * STATUSES.length);
  for (const status of filter.statuses)
    for (let code = STATUSES.indexOf(status); code < allowedKinds.length; code += STATUSES.length)
      allowedKinds[code] = 1;
  if (filter.predicates !== null)
    predicates.forEach((predicate, index) => {
      if (!filter.predicates?.includes(predicate))
        allowedKinds.fill(0, index * STATUSES.length, (index + 1) * STATUSES.length);
    });
  return { allowedKinds, inTime: compileTime(adjacency, filter) };
}

function compileTime(
  { fromDay, toDay, forGood }: Adjacency,
  { between, asOf }: EdgeFilter,
): CompiledEdgeFilter["inTime"] {
  if (between === null && asOf === null) return null;
  const from = between?.from ?? -Infinity;
  const to = between?.to ?? Infinity;
  return (edge) =>
    fromDay[edge]! < to &&
    toDay[edge]! > from &&
    (asOf === null || (fromDay[edge]! <= asOf && (forGood[edge] === 1 || asOf < toDay[edge]!)));
}

/** Whether an edge that is in time is so for certain; null if the filter has no days. */
export function compileSureness(
  { sureFrom, sureTo, asOfSureFrom, asOfSureTo, moreSure }: Adjacency,
  { between, asOf }: EdgeFilter,
): ((edge: number) => boolean) | null {
  if (between === null && asOf === null) return null;
  const meets = (first: number, last: number, edge: number, from: number, to: number): boolean =>
    (first < to && from < last) ||
    (moreSure.get(edge)?.some(([start, end]) => start < to && from < end) ?? false);
  // The columns say "never" by days beyond these.
  const from = between?.from ?? MIN_DAY - 1;
  const to = between?.to ?? MAX_DAY + 1;
  return (edge) =>
    (between === null || meets(sureFrom[edge]!, sureTo[edge]!, edge, from, to)) &&
    (asOf === null || meets(asOfSureFrom[edge]!, asOfSureTo[edge]!, edge, asOf, asOf + 1));
}

/** Calls `visit` with each selected edge of the node and the neighbor at its other end, sorted by edge. */
export function forEachNeighbor(
  adjacency: Adjacency,
  node: number,
  filter: CompiledEdgeFilter,
  visit: (neighbor: number, edge: number) => void,
): void {
  someNeighbor(adjacency, node, filter, (neighbor, edge) => {
    visit(neighbor, edge);
    return false;
  });
}

/** Whether `test` holds for a neighbor across a selected edge. Stops at the first such neighbor. */
export function someNeighbor(
  { offsets, neighbors, slotEdges, slotKinds }: Adjacency,
  node: number,
  { allowedKinds, inTime }: CompiledEdgeFilter,
  test: (neighbor: number, edge: number) => boolean,
): boolean {
  const end = offsets[node + 1]!;
  for (let slot = offsets[node]!; slot < end; slot += 1) {
    if (allowedKinds[slotKinds[slot]!] !== 1) continue;
    const edge = slotEdges[slot]!;
    if ((inTime === null || inTime(edge)) && test(neighbors[slot]!, edge)) return true;
  }
  return false;
}
