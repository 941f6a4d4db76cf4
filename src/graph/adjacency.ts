/* eslint-disable @typescript-eslint/no-non-null-assertion -- an index of a typed array that the loop keeps in bounds */
import type { StatementStatus } from "../domain/statement.js";
import type { Day, DayWindow } from "../domain/time.js";

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
  readonly asOfTo: Int32Array;
}

/** What a stored status code means. The order is part of the stored format. */
export const STATUSES: readonly StatementStatus[] = ["STATED", "PROPOSED", "PLANNED"];

/**
 * Compressed sparse rows in both directions: the edges of node `n` are the slots from `offsets[n]` up to
 * `offsets[n + 1]`, by edge ascending; one of a node with itself has one slot.
 */
export interface Adjacency extends EdgeColumns {
  readonly offsets: Int32Array;
  /** Of a slot: the node at the other end. */
  readonly others: Int32Array;
  /** Of a slot: the edge. */
  readonly edges: Int32Array;
  /** Of all its arrays. */
  readonly bytes: number;
}

/** Which edges a question is about. */
export interface EdgeFilter {
  /** null: every relation. */
  readonly predicates: readonly string[] | null;
  readonly statuses: readonly StatementStatus[];
  /** Keeps edges whose period can touch the window. */
  readonly between: DayWindow | null;
  /** Keeps what held on the day, and of occurrences what had happened by its end. */
  readonly asOf: Day | null;
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
  const slots = offsets[nodes]!;
  const others = new Int32Array(slots);
  const edges = new Int32Array(slots);
  const next = offsets.slice(0, nodes);
  for (let edge = 0; edge < count; edge += 1) {
    const s = subject[edge]!;
    const o = object[edge]!;
    const out = next[s]!++;
    others[out] = o;
    edges[out] = edge;
    if (o === s) continue;
    const back = next[o]!++;
    others[back] = s;
    edges[back] = edge;
  }
  const { statement, predicate, status, fromDay, toDay, asOfTo } = columns;
  const arrays = [statement, subject, object, predicate, status, fromDay, toDay, asOfTo];
  const bytes = [...arrays, offsets, others, edges].reduce((sum, one) => sum + one.byteLength, 0);
  return { ...columns, offsets, others, edges, bytes };
}

/** How many edges a node has, of any predicate, status and time; one with itself counts once. */
export function degreeOf({ offsets }: Adjacency, node: number): number {
  return offsets[node + 1]! - offsets[node]!;
}

/** Tells of an edge whether the filter selects it. */
export function edgeSelector(adjacency: Adjacency, filter: EdgeFilter): (edge: number) => boolean {
  const { predicate, status, fromDay, toDay, asOfTo } = adjacency;
  const { between, asOf } = filter;
  const wanted = codes(adjacency.predicates, filter.predicates ?? adjacency.predicates);
  const allowed = codes(STATUSES, filter.statuses);
  const kind = (edge: number): boolean =>
    wanted[predicate[edge]!] === 1 && allowed[status[edge]!] === 1;
  if (between === null && asOf === null) return kind;
  const from = between?.from ?? -Infinity;
  const to = between?.to ?? Infinity;
  return (edge) =>
    kind(edge) &&
    fromDay[edge]! < to &&
    toDay[edge]! > from &&
    (asOf === null || (fromDay[edge]! <= asOf && asOf < asOfTo[edge]!));
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

function codes(all: readonly string[], given: readonly string[]): Uint8Array {
  const set = new Set(given);
  return Uint8Array.from(all, (name) => (set.has(name) ? 1 : 0));
}
