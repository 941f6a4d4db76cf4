import type { Deadline } from "../domain/deadline.js";
import type { Adjacency, EdgeFilter } from "./adjacency.js";
import { edgeTest } from "./adjacency.js";
import type { Ball, Ground } from "./balls.js";
import { createBall, grow, isOpen, resetBall, weightAt } from "./balls.js";
import { skippedHubs } from "./path-hubs.js";
import type { FoundPath } from "./path-ways.js";
import { firstPaths, waysTo } from "./path-ways.js";
import type { PathStatus } from "./paths.js";

/** A path query in the integers of an adjacency. */
export interface PathSearch extends EdgeFilter {
  readonly from: number;
  readonly to: number;
  readonly maxLength: number;
  readonly hubLimit: number;
  readonly first: number;
}

export interface FoundPaths {
  readonly status: PathStatus;
  readonly paths: readonly FoundPath[];
  readonly hubs: readonly number[];
}

/** A searcher keeps its arrays from search to search: it is not for two at once. */
export type PathSearcher = (search: PathSearch, deadline: Deadline) => FoundPaths;

/**
 * From both ends at once, always on from the rim with fewer edges, a whole level at a time: the first level at which the
 * two balls share a node is the shortest length, for all that is nearer has been seen.
 */
export function createPathSearcher(adjacency: Adjacency): PathSearcher {
  const near = createBall(adjacency.nodes);
  const far = createBall(adjacency.nodes);
  return (search, deadline) => {
    const { from, to, maxLength, hubLimit, first } = search;
    const test = edgeTest(adjacency, search);
    const ground: Ground = { adjacency, test, hubLimit, ends: [from, to], deadline };
    resetBall(near, from);
    resetBall(far, to);
    let met: readonly number[] = [];
    while (near.radius + far.radius < maxLength && isOpen(near) && isOpen(far) && met.length === 0)
      met = widen(near, far, ground);
    if (met.length === 0) {
      const hubs = skippedHubs(near, far, maxLength, ground);
      const joined = hubs.length > 0 || areJoined(near, far, ground);
      return { status: joined ? "NONE_WITHIN_LIMIT" : "NONE_AT_ALL", paths: [], hubs };
    }
    const length = near.radius + far.radius;
    const [before, [, ...after]] = [waysTo(met, near, ground), waysTo(met, far, ground).reverse()];
    const paths = firstPaths([...before, ...after], first, ground);
    return { status: "FOUND", paths, hubs: skippedHubs(near, far, length, ground) };
  };
}

function widen(near: Ball, far: Ball, ground: Ground): number[] {
  const weight = (ball: Ball): number => weightAt(ball, ball.radius, ground.adjacency);
  return weight(near) <= weight(far) ? grow(near, far, ground) : grow(far, near, ground);
}

/** Whether any way at all joins the two, through hubs too. */
function areJoined(near: Ball, far: Ball, ground: Ground): boolean {
  // A ball that is whole and met no hub is all that its center is joined to.
  if ([near, far].some((ball) => !isOpen(ball) && ball.hubs.length === 0)) return false;
  const everywhere: Ground = { ...ground, hubLimit: Infinity };
  resetBall(near, ground.ends[0]);
  resetBall(far, ground.ends[1]);
  while (isOpen(near) && isOpen(far)) if (widen(near, far, everywhere).length > 0) return true;
  return false;
}
