/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes of arrays that loops keep in bounds */
import type { Adjacency } from "./adjacency.js";
import { degreeOf, forEachNeighbor, someNeighbor } from "./adjacency.js";
import type { Bfs, TraversalOptions } from "./bfs.js";
import { distanceOf, isHub, levelWeight } from "./bfs.js";
import { firstEdge } from "./first-edge.js";

export interface FoundPath {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/**
 * Walks back from `ends`, which are on the frontier, to the source. The result has one set per distance, from the source
 * to the frontier: the nodes that lie on a shortest path from the source to one of `ends`.
 */
export function backtrack(
  ends: ReadonlySet<number>,
  bfs: Bfs,
  options: TraversalOptions,
): ReadonlySet<number>[] {
  const { adjacency, filter, deadline } = options;
  const levels: ReadonlySet<number>[] = [ends];
  for (let distance = bfs.depth - 1; distance >= 0; distance -= 1) {
    const after = levels[0]!;
    const before = new Set<number>();
    // Follows the edges of the level that has fewer: one node of `after` can have a hub with thousands of edges behind it.
    if (degreeSum(after, adjacency) <= levelWeight(bfs, distance, adjacency))
      for (const node of after) {
        deadline.check();
        forEachNeighbor(adjacency, node, filter, (neighbor) => {
          if (distanceOf(bfs, neighbor) === distance && !isHub(options, neighbor)) before.add(neighbor);
        });
      }
    else
      for (let index = bfs.levelStarts[distance]!; index < bfs.levelStarts[distance + 1]!; index += 1) {
        const node = bfs.queue[index]!;
        deadline.check();
        if (someNeighbor(adjacency, node, filter, (neighbor) => after.has(neighbor))) before.add(node);
      }
    levels.unshift(before);
  }
  return levels;
}

/**
 * The first `first` paths with one node of each level, sorted by their nodes. Depth-first, smallest node first. Every
 * node of a level has a neighbor in the next one, so no branch is a dead end and the work does not depend on how many
 * paths there are.
 */
export function enumeratePaths(
  levels: readonly ReadonlySet<number>[],
  first: number,
  { adjacency, filter, deadline }: TraversalOptions,
): FoundPath[] {
  const sorted = levels.map((level) => Int32Array.from(level).sort());
  const weights = levels.map((level) => degreeSum(level, adjacency));
  const edgeBetween = memoize((a, b) => firstEdge(adjacency, a, b, filter));
  const paths: FoundPath[] = [];
  const nodes: number[] = [];
  const extend = (candidates: Int32Array): void => {
    for (const node of candidates) {
      if (paths.length >= first) return;
      deadline.check();
      nodes.push(node);
      const level = nodes.length;
      if (level < levels.length) extend(neighborsIn(level, node));
      else
        paths.push({
          nodes: [...nodes],
          edges: nodes.slice(1).map((next, index) => edgeBetween(nodes[index]!, next)),
        });
      nodes.pop();
    }
  };
  const neighborsIn = (level: number, node: number): Int32Array => {
    if (degreeOf(adjacency, node) > weights[level]!)
      return sorted[level]!.filter((candidate) =>
        someNeighbor(adjacency, candidate, filter, (neighbor) => neighbor === node),
      );
    const found = new Set<number>();
    forEachNeighbor(adjacency, node, filter, (neighbor) => {
      if (levels[level]!.has(neighbor)) found.add(neighbor);
    });
    return Int32Array.from(found).sort();
  };
  extend(sorted[0]!);
  return paths;
}

function degreeSum(nodes: Iterable<number>, adjacency: Adjacency): number {
  let sum = 0;
  for (const node of nodes) sum += degreeOf(adjacency, node);
  return sum;
}

function memoize(compute: (a: number, b: number) => number): (a: number, b: number) => number {
  const known = new Map<string, number>();
  return (a, b) => {
    const key = `${String(a)} ${String(b)}`;
    const value = known.get(key) ?? compute(a, b);
    known.set(key, value);
    return value;
  };
}
