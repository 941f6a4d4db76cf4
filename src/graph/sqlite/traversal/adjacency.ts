import type { EdgeFilter } from "../../queries/edge-filter.js";
/* eslint-disable @typescript-eslint/no-non-null-assertion -- an index of a typed array that the loop keeps in bounds */
import type { StatementStatus } from "../../../domain/statement.js";

/**
 * The edges of a whole store as integers: one entry an edge, in the order of statement ids, so that the smaller edge is
 * the smaller id. Nodes are numbered in the order of entity ids. Without statements of rank DEPRECATED.
 */
export interface EdgeColumns {
  readonly nodes: number;
  /** Of the statement, by which the store finds it. */
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
  /** 1: once it has happened, it has happened for good, and its last day does not count as of a day. */
  readonly forGood: Uint8Array;
}

/** What a stored status code means. The order is part of the stored format. */
export const STATUSES: readonly StatementStatus[] = ["STATED", "PROPOSED", "PLANNED"];

/**
 * Compressed sparse rows in both directions: the edges of node `n` are the slots from `offsets[n]` up to
 * `offsets[n + 1]`, by edge ascending; one of a node with itself has one slot.
 */
export interface Adjacency extends Omit<EdgeColumns, "predicate" | "status"> {
  /** Of an edge: its predicate and status as one code. */
  readonly kind: Uint8Array;
  readonly offsets: Int32Array;
  /** Of a slot: the node at the other end. */
  readonly others: Int32Array;
  /** Of a slot: the edge. */
  readonly edges: Int32Array;
  /** Of a slot: the kind of its edge, again, because to jump there for each slot takes most of a search. */
  readonly kinds: Uint8Array;
  /** Of a node: its degree where that is less than `LARGE`, else that. In a fourth of the room, which is what counts. */
  readonly degrees: Uint8Array;
  readonly maxDegree: number;
  /** Of all its arrays. */
  readonly bytes: number;
}

/** Counts first and fills then: two passes, no list that grows. */
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
    degrees[node] = Math.min(degree, LARGE);
    maxDegree = Math.max(maxDegree, degree);
  }
  const slots = offsets[nodes]!;
  const others = new Int32Array(slots);
  const edges = new Int32Array(slots);
  const kinds = new Uint8Array(slots);
  const kind = new Uint8Array(count);
  const next = offsets.slice(0, nodes);
  for (let edge = 0; edge < count; edge += 1) {
    const s = subject[edge]!;
    const o = object[edge]!;
    const code = columns.predicate[edge]! * STATUSES.length + columns.status[edge]!;
    kind[edge] = code;
    const out = next[s]!++;
    others[out] = o;
    edges[out] = edge;
    kinds[out] = code;
    if (o === s) continue;
    const back = next[o]!++;
    others[back] = s;
    edges[back] = edge;
    kinds[back] = code;
  }
  const { statement, predicates, fromDay, toDay, forGood } = columns;
  const kept = {
    statement,
    subject,
    object,
    kind,
    fromDay,
    toDay,
    forGood,
    offsets,
    others,
    edges,
    kinds,
    degrees,
  };
  const bytes = Object.values(kept).reduce((sum, one) => sum + one.byteLength, 0);
  return { ...kept, nodes, predicates, maxDegree, bytes };
}

const LARGE = 255;

/** How many edges a node has, of any predicate, status and time; one with itself counts once. */
export function degreeOf({ degrees, offsets }: Adjacency, node: number): number {
  const degree = degrees[node]!;
  return degree < LARGE ? degree : offsets[node + 1]! - offsets[node]!;
}

/** A filter in the codes of an adjacency, in two parts: the first needs nothing but the kind. */
export interface EdgeTest {
  /** By kind: 1 where the filter selects it. */
  readonly allowed: Uint8Array;
  /** Whether an edge lies in the days; null where every one does. */
  readonly inTime: ((edge: number) => boolean) | null;
}

export function edgeTest(adjacency: Adjacency, filter: EdgeFilter): EdgeTest {
  const { predicates } = adjacency;
  const allowed = new Uint8Array(predicates.length * STATUSES.length);
  for (const status of filter.statuses)
    for (let code = STATUSES.indexOf(status); code < allowed.length; code += STATUSES.length)
      allowed[code] = 1;
  if (filter.predicates !== null)
    predicates.forEach((predicate, index) => {
      if (!filter.predicates?.includes(predicate))
        allowed.fill(0, index * STATUSES.length, (index + 1) * STATUSES.length);
    });
  return { allowed, inTime: timeTest(adjacency, filter) };
}

function timeTest({ fromDay, toDay, forGood }: Adjacency, { between, asOf }: EdgeFilter): EdgeTest["inTime"] {
  if (between === null && asOf === null) return null;
  const from = between?.from ?? -Infinity;
  const to = between?.to ?? Infinity;
  return (edge) =>
    fromDay[edge]! < to &&
    toDay[edge]! > from &&
    (asOf === null || (fromDay[edge]! <= asOf && (forGood[edge] === 1 || asOf < toDay[edge]!)));
}

/** Tells of an edge whether the filter selects it. */
export function edgeSelector(adjacency: Adjacency, filter: EdgeFilter): (edge: number) => boolean {
  const { kind } = adjacency;
  const { allowed, inTime } = edgeTest(adjacency, filter);
  return inTime === null
    ? (edge) => allowed[kind[edge]!] === 1
    : (edge) => allowed[kind[edge]!] === 1 && inTime(edge);
}

/** Calls `visit` with the other end and the edge of every selected edge of the node, by edge ascending. */
export function forEachNeighbor(
  { offsets, others, edges }: Adjacency,
  node: number,
  selects: (edge: number) => boolean,
  visit: (other: number, edge: number) => void,
): void {
  const end = offsets[node + 1]!;
  for (let slot = offsets[node]!; slot < end; slot += 1) {
    const edge = edges[slot]!;
    if (selects(edge)) visit(others[slot]!, edge);
  }
}
