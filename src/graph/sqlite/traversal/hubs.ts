import { degreeOf, someNeighbor } from "./adjacency.js";
import type { Bfs, TraversalOptions } from "./bfs.js";
import { canExpand, distanceOf, expand, isHub, levelWeight } from "./bfs.js";

/**
 * The hubs that a path of at most `length` edges could pass, without another hub on it: hubs at distance `a` from one
 * end and `b` from the other with `a + b <= length`. Sorted by degree descending, then by node.
 *
 * A hub that both searches visited is known. A hub that neither visited is too far, because the two depths add up to at
 * least `length - 1` (or a search is exhausted). A hub that one search visited is looked up from the other one.
 */
export function skippedHubs(near: Bfs, far: Bfs, length: number, options: TraversalOptions): number[] {
  const { adjacency, hubLimit } = options;
  if (adjacency.maxDegree <= hubLimit) return [];
  const adjacent = [...expandToHubs(near, far, length, options), ...expandToHubs(far, near, length, options)];
  const inBoth = near.hubs.filter((hub) => {
    const distance = distanceOf(far, hub);
    return distance >= 0 && distance + distanceOf(near, hub) <= length;
  });
  return [...new Set([...adjacent, ...inBoth])].sort(
    (a, b) => degreeOf(adjacency, b) - degreeOf(adjacency, a) || a - b,
  );
}

/**
 * Expands `other` until it has visited each hub of `bfs` that is near enough. When the hubs that are left could only be
 * one edge behind its frontier and have fewer edges than the frontier, it follows the edges of these hubs instead, and
 * returns the hubs with a neighbor on the frontier.
 */
function expandToHubs(bfs: Bfs, other: Bfs, length: number, options: TraversalOptions): number[] {
  const { adjacency, filter, deadline } = options;
  for (;;) {
    const left = bfs.hubs.filter(
      (hub) => distanceOf(other, hub) < 0 && length - distanceOf(bfs, hub) > other.depth,
    );
    if (left.length === 0 || !canExpand(other)) return [];
    const weight = left.reduce((sum, hub) => sum + degreeOf(adjacency, hub), 0);
    const isNext = left.every((hub) => length - distanceOf(bfs, hub) === other.depth + 1);
    if (isNext && weight < levelWeight(other, other.depth, adjacency))
      return left.filter((hub) => {
        deadline.check();
        return someNeighbor(
          adjacency,
          hub,
          filter,
          (node) => distanceOf(other, node) === other.depth && !isHub(options, node),
        );
      });
    expand(other, options);
  }
}
