/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes of typed arrays that are kept in bounds */
import type { Deadline } from "../domain/deadline.js";
import type { Adjacency } from "./adjacency.js";

/** What a search may walk on, and where it stops: a hub is reached, and not gone on from. */
export interface Ground {
  readonly adjacency: Adjacency;
  readonly selects: (edge: number) => boolean;
  readonly isHub: (node: number) => boolean;
  readonly deadline: Deadline;
}

/** What lies within a radius of a node. Its arrays are as long as the store has nodes, and used again and again. */
export interface Ball {
  /** Of a node: `stamp * LEVELS + distance`; anything else is left over from an earlier search. */
  readonly marks: Int32Array;
  /** The nodes that are no hubs, by distance. */
  readonly queue: Int32Array;
  hubs: number[];
  stamp: number;
  radius: number;
  /** Where the nodes at `radius` begin in the queue, and where they end. */
  start: number;
  end: number;
}

const LEVELS = 16;
const MAX_STAMP = 2 ** 27 - 1;

export function createBall(nodes: number): Ball {
  const plain = { stamp: 0, radius: 0, start: 0, end: 0 };
  return { marks: new Int32Array(nodes), queue: new Int32Array(nodes), hubs: [], ...plain };
}

/** Begins anew at `center`. */
export function resetBall(ball: Ball, center: number): void {
  if (ball.stamp === MAX_STAMP) {
    ball.marks.fill(0);
    ball.stamp = 0;
  }
  ball.stamp += 1;
  ball.marks[center] = ball.stamp * LEVELS;
  ball.queue[0] = center;
  ball.hubs = [];
  ball.radius = 0;
  ball.start = 0;
  ball.end = 1;
}

/** The distance of a node; -1 where it is not inside. */
export function distanceIn({ marks, stamp }: Ball, node: number): number {
  const mark = marks[node]!;
  return mark >>> 4 === stamp ? mark & (LEVELS - 1) : -1;
}

/** Whether anything can lie behind its rim. */
export function isOpen({ start, end }: Ball): boolean {
  return start < end;
}

/** Takes in all that lies one edge further. Answers the nodes that `other` holds too, hubs left out. */
export function grow(ball: Ball, other: Ball, ground: Ground): number[] {
  const { marks, queue, stamp, hubs } = ball;
  const { adjacency, selects, isHub, deadline } = ground;
  const { offsets, others, edges } = adjacency;
  const mark = stamp * LEVELS + ball.radius + 1;
  const met: number[] = [];
  let last = ball.end;
  let unchecked = 0;
  for (let index = ball.start; index < ball.end; index += 1) {
    const node = queue[index]!;
    const end = offsets[node + 1]!;
    unchecked += end - offsets[node]! + 1;
    for (let slot = offsets[node]!; slot < end; slot += 1) {
      const next = others[slot]!;
      if (marks[next]! >>> 4 === stamp || !selects(edges[slot]!)) continue;
      marks[next] = mark;
      if (isHub(next)) hubs.push(next);
      else {
        queue[last++] = next;
        if (other.marks[next]! >>> 4 === other.stamp) met.push(next);
      }
    }
    if (unchecked < STEPS_A_CHECK) continue;
    deadline.check();
    unchecked = 0;
  }
  ball.start = ball.end;
  ball.end = last;
  ball.radius += 1;
  return met;
}

/** Steps between two looks at the clock: some tens of microseconds. */
const STEPS_A_CHECK = 4_096;
