/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes of typed arrays that are kept in bounds */
import type { Deadline } from "../../../domain/deadline.js";
import type { Adjacency, EdgeTest } from "./adjacency.js";
import { degreeOf } from "./adjacency.js";

/** What a search may walk on, and where it stops: a hub is reached, and not gone on from. */
export interface TraversalOptions {
  readonly adjacency: Adjacency;
  readonly test: EdgeTest;
  readonly hubLimit: number;
  /** No hubs, whatever their degree. */
  readonly ends: readonly [number, number];
  readonly deadline: Deadline;
}

export function isHub({ adjacency, hubLimit, ends }: TraversalOptions, node: number): boolean {
  return degreeOf(adjacency, node) > hubLimit && node !== ends[0] && node !== ends[1];
}

/** What lies within a radius of a node. Its arrays are as long as the store has nodes, and used again and again. */
export interface Frontier {
  /** A bit a node: small enough to stay in the processor's cache, where a search asks it for every edge. */
  readonly seen: Uint32Array;
  /** Of nodes that were seen. */
  readonly distances: Uint8Array;
  /** The nodes that are no hubs, by distance. */
  readonly queue: Int32Array;
  /** How many there are in the queue. */
  count: number;
  hubs: number[];
  radius: number;
  /** Of no meaning: see `readAhead`. */
  read: number;
  /** Where the nodes of a distance begin in the queue; one more for the end of the last. */
  starts: number[];
}

const MAX_DISTANCE = 255;

export function createFrontier(nodes: number): Frontier {
  return {
    seen: new Uint32Array((nodes >>> 5) + 1),
    distances: new Uint8Array(nodes),
    queue: new Int32Array(nodes),
    count: 0,
    hubs: [],
    radius: 0,
    read: 0,
    starts: [],
  };
}

/** Begins anew at `center`, also after a search that was broken off. */
export function resetFrontier(ball: Frontier, center: number): void {
  const { seen, queue } = ball;
  for (let index = 0; index < ball.count; index += 1) seen[queue[index]! >>> 5] = 0;
  for (const hub of ball.hubs) seen[hub >>> 5] = 0;
  seen[center >>> 5]! |= 1 << (center & 31);
  ball.distances[center] = 0;
  queue[0] = center;
  ball.count = 1;
  ball.hubs = [];
  ball.radius = 0;
  ball.read = 0;
  ball.starts = [0, 1];
}

/** The distance of a node; -1 where it is not inside. */
export function distanceIn({ seen, distances }: Frontier, node: number): number {
  return (seen[node >>> 5]! & (1 << (node & 31))) === 0 ? -1 : distances[node]!;
}

/** Whether anything can lie behind its rim. */
export function isOpen({ starts, radius }: Frontier): boolean {
  return starts[radius]! < starts[radius + 1]!;
}

/** Degrees of the nodes at a distance, summed up: what it costs to walk on from them. */
export function weightAt({ queue, starts }: Frontier, distance: number, adjacency: Adjacency): number {
  let weight = 0;
  for (let index = starts[distance]!; index < starts[distance + 1]!; index += 1)
    weight += degreeOf(adjacency, queue[index]!);
  return weight;
}

/** Where two balls that share no node have one edge between them. */
export interface Intersection {
  /** On the rim of the one. */
  readonly rim: ReadonlySet<number>;
  /** On that of the other, across an edge from one of `rim`. */
  readonly met: ReadonlySet<number>;
}

/**
 * The nodes one edge behind the rim that `other` holds, hubs left out. Takes nothing in: where the two meet, which is on
 * the largest level of a search, nobody needs what else lies there.
 */
export function intersection(ball: Frontier, other: Frontier, ground: TraversalOptions): Intersection {
  const { offsets, others, edges, kinds } = ground.adjacency;
  const { allowed, inTime } = ground.test;
  const { seen } = other;
  const rim = new Set<number>();
  const met = new Set<number>();
  forRim(ball, ground, (node) => {
    const end = offsets[node + 1]!;
    for (let slot = offsets[node]!; slot < end; slot += 1) {
      const next = others[slot]!;
      if ((seen[next >>> 5]! & (1 << (next & 31))) === 0 || allowed[kinds[slot]!] !== 1) continue;
      if ((inTime !== null && !inTime(edges[slot]!)) || isHub(ground, next)) continue;
      rim.add(node);
      met.add(next);
    }
  });
  return { rim, met };
}

/** Takes in all that lies one edge further. */
export function grow(ball: Frontier, ground: TraversalOptions): void {
  const { seen, distances, queue, hubs, radius } = ball;
  const { adjacency, hubLimit } = ground;
  const { offsets, others, edges, kinds } = adjacency;
  const { allowed, inTime } = ground.test;
  const mayBeHub = adjacency.maxDegree > hubLimit;
  const distance = Math.min(radius + 1, MAX_DISTANCE);
  let last = ball.count;
  forRim(ball, ground, (node) => {
    const end = offsets[node + 1]!;
    for (let slot = offsets[node]!; slot < end; slot += 1) {
      if (allowed[kinds[slot]!] !== 1) continue;
      const next = others[slot]!;
      const word = next >>> 5;
      const bit = 1 << (next & 31);
      if ((seen[word]! & bit) !== 0 || (inTime !== null && !inTime(edges[slot]!))) continue;
      seen[word]! |= bit;
      distances[next] = distance;
      if (mayBeHub && isHub(ground, next)) hubs.push(next);
      else queue[last++] = next;
    }
    ball.count = last;
  });
  ball.radius += 1;
  ball.starts.push(last);
}

/** Each node of the rim, with a look at the clock now and then. */
function forRim(
  ball: Frontier,
  { adjacency, deadline }: TraversalOptions,
  visit: (node: number) => void,
): void {
  const { queue, starts, radius } = ball;
  const { offsets } = adjacency;
  const start = starts[radius]!;
  const end = starts[radius + 1]!;
  let unchecked = 0;
  for (let index = start; index < end; index += 1) {
    if ((index - start) % AHEAD === 0)
      ball.read += readAhead(queue, index, Math.min(index + AHEAD, end), adjacency);
    const node = queue[index]!;
    visit(node);
    unchecked += offsets[node + 1]! - offsets[node]! + 1;
    if (unchecked < STEPS_A_CHECK) continue;
    deadline.check();
    unchecked = 0;
  }
}

/**
 * Reads the first slot of the next nodes, and nothing of what it reads is used. The rows of a rim lie all over tens of
 * megabytes: asked for one by one in the loop that decides about each, memory answers one at a time; asked for together,
 * many at once. A quarter of a search (`bench/paths.ts`). The sum keeps the compiler from leaving the reads out.
 */
function readAhead(queue: Int32Array, start: number, end: number, adjacency: Adjacency): number {
  const { offsets, others, kinds } = adjacency;
  let sum = 0;
  for (let index = start; index < end; index += 1) {
    const slot = offsets[queue[index]!]!;
    sum += (others[slot] ?? 0) + (kinds[slot] ?? 0);
  }
  return sum & 1;
}

const AHEAD = 32;

/** Steps between two looks at the clock: some tens of microseconds. */
const STEPS_A_CHECK = 4_096;
