import { degreeOf } from "./adjacency.js";
import type { Frontier, TraversalOptions } from "./bfs.js";
import { distanceIn, grow, isHub, isOpen, weightAt } from "./bfs.js";
import { hasNeighbor } from "./enumerate-paths.js";

/**
 * Hubs at `a` edges from one end and `b` from the other with `a + b <= length`, without another hub between. One that
 * both balls hold is known. One that neither holds lies behind both rims, and the radii are `length - 1` together (or one
 * ball is all there is), so that it is too far. One that only one holds is looked for from there.
 */
export function skippedHubs(
  near: Frontier,
  far: Frontier,
  length: number,
  ground: TraversalOptions,
): number[] {
  const { adjacency, hubLimit } = ground;
  if (adjacency.maxDegree <= hubLimit) return [];
  const touching = [...lookFurther(near, far, length, ground), ...lookFurther(far, near, length, ground)];
  const inBoth = near.hubs.filter((hub) => {
    const distance = distanceIn(far, hub);
    return distance >= 0 && distance + distanceIn(near, hub) <= length;
  });
  return [...new Set([...touching, ...inBoth])].sort(
    (a, b) => degreeOf(adjacency, b) - degreeOf(adjacency, a) || a - b,
  );
}

/**
 * Widens `other` until it holds every hub of `ball` that is near enough, except where those that are left would lie just
 * behind its rim and have fewer edges than the rim: they are asked for a neighbor on it, and those that have one answered.
 */
function lookFurther(ball: Frontier, other: Frontier, length: number, ground: TraversalOptions): number[] {
  const { adjacency, test, deadline } = ground;
  for (;;) {
    const left = ball.hubs.filter(
      (hub) => distanceIn(other, hub) < 0 && length - distanceIn(ball, hub) > other.radius,
    );
    if (left.length === 0 || !isOpen(other)) return [];
    const weight = left.reduce((sum, hub) => sum + degreeOf(adjacency, hub), 0);
    const isNext = left.every((hub) => length - distanceIn(ball, hub) === other.radius + 1);
    if (isNext && weight < weightAt(other, other.radius, adjacency))
      return left.filter((hub) => {
        deadline.check();
        return hasNeighbor(
          adjacency,
          hub,
          test,
          (node) => distanceIn(other, node) === other.radius && !isHub(ground, node),
        );
      });
    grow(other, ground);
  }
}
