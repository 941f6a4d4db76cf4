/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes of arrays that are kept in bounds */
import type { Adjacency, EdgeTest } from "./adjacency.js";
import { degreeOf } from "./adjacency.js";
import type { Frontier, TraversalOptions } from "./bfs.js";
import { distanceIn, isHub, weightAt } from "./bfs.js";
import { firstEdge } from "./first-edge.js";

export interface FoundPath {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** Of each distance from the center up to the rim: the nodes from which a shortest way leads to one of `ends`, on the rim. */
export function pathsTo(
  ends: ReadonlySet<number>,
  ball: Frontier,
  ground: TraversalOptions,
): ReadonlySet<number>[] {
  const { adjacency, test, deadline } = ground;
  const levels: ReadonlySet<number>[] = [ends];
  for (let distance = ball.radius - 1; distance >= 0; distance -= 1) {
    const after = levels[0]!;
    const before = new Set<number>();
    // From the side with fewer edges: behind one node that was met can stand a hub with thousands.
    if (weightOf(after, adjacency) <= weightAt(ball, distance, adjacency))
      for (const node of after) {
        deadline.check();
        forNeighbors(adjacency, node, test, (other) => {
          if (distanceIn(ball, other) === distance && !isHub(ground, other)) before.add(other);
        });
      }
    else
      for (let index = ball.starts[distance]!; index < ball.starts[distance + 1]!; index += 1) {
        const node = ball.queue[index]!;
        deadline.check();
        if (hasNeighbor(adjacency, node, test, (other) => after.has(other))) before.add(node);
      }
    levels.unshift(before);
  }
  return levels;
}

/**
 * The first ways that take one node of each level. Every node leads on to the last level, so that none is walked in vain,
 * and with the smaller node first the walk stops at the first `first` of however many.
 */
export function firstPaths(
  levels: readonly ReadonlySet<number>[],
  first: number,
  { adjacency, test, deadline }: TraversalOptions,
): FoundPath[] {
  const sorted = levels.map((level) => Int32Array.from(level).sort());
  const weights = levels.map((level) => weightOf(level, adjacency));
  const edge = remembered((a, b) => firstEdge(adjacency, a, b, test));
  const paths: FoundPath[] = [];
  const nodes: number[] = [];
  const follow = (next: Int32Array): void => {
    for (const node of next) {
      if (paths.length >= first) return;
      deadline.check();
      nodes.push(node);
      const level = nodes.length;
      if (level < levels.length) follow(nextOf(node, level));
      else
        paths.push({
          nodes: [...nodes],
          edges: nodes.slice(1).map((other, index) => edge(nodes[index]!, other)),
        });
      nodes.pop();
    }
  };
  const nextOf = (node: number, level: number): Int32Array => {
    if (degreeOf(adjacency, node) > weights[level]!)
      return sorted[level]!.filter((other) => hasNeighbor(adjacency, other, test, (one) => one === node));
    const found = new Set<number>();
    forNeighbors(adjacency, node, test, (other) => {
      if (levels[level]!.has(other)) found.add(other);
    });
    return Int32Array.from(found).sort();
  };
  follow(sorted[0]!);
  return paths;
}

function weightOf(nodes: Iterable<number>, adjacency: Adjacency): number {
  let weight = 0;
  for (const node of nodes) weight += degreeOf(adjacency, node);
  return weight;
}

function forNeighbors(
  adjacency: Adjacency,
  node: number,
  test: EdgeTest,
  visit: (other: number) => void,
): void {
  hasNeighbor(adjacency, node, test, (other) => {
    visit(other);
    return false;
  });
}

/** Whether `is` says yes to one of the nodes across the selected edges. Asks no further then. */
export function hasNeighbor(
  { offsets, others, edges, kinds }: Adjacency,
  node: number,
  { allowed, inTime }: EdgeTest,
  is: (other: number) => boolean,
): boolean {
  const end = offsets[node + 1]!;
  for (let slot = offsets[node]!; slot < end; slot += 1) {
    if (allowed[kinds[slot]!] !== 1 || (inTime !== null && !inTime(edges[slot]!))) continue;
    if (is(others[slot]!)) return true;
  }
  return false;
}

function remembered(work: (a: number, b: number) => number): (a: number, b: number) => number {
  const known = new Map<string, number>();
  return (a, b) => {
    const key = `${String(a)} ${String(b)}`;
    const found = known.get(key) ?? work(a, b);
    known.set(key, found);
    return found;
  };
}
