import type { Deadline } from "../../../domain/deadline.js";
import type { Adjacency } from "./adjacency.js";
import type { EdgeFilter } from "../../queries/edge-filter.js";
import { edgeTest } from "./adjacency.js";
import type { Frontier, TraversalOptions } from "./bfs.js";
import { createFrontier, grow, isOpen, intersection, resetFrontier, weightAt } from "./bfs.js";
import { skippedHubs } from "./hubs.js";
import type { FoundPath } from "./enumerate-paths.js";
import { firstPaths, pathsTo } from "./enumerate-paths.js";
import type { PathStatus } from "../../queries/paths.js";

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
 * From both ends at once, always on from the rim with fewer edges, a whole level at a time: the first length at which the
 * two balls have a node between them is the shortest, for all that is nearer has been seen.
 */
export function createPathSearcher(adjacency: Adjacency): PathSearcher {
  const near = createFrontier(adjacency.nodes);
  const far = createFrontier(adjacency.nodes);
  return (search, deadline) => {
    const { from, to, maxLength, hubLimit, first } = search;
    const test = edgeTest(adjacency, search);
    const ground: TraversalOptions = { adjacency, test, hubLimit, ends: [from, to], deadline };
    resetFrontier(near, from);
    resetFrontier(far, to);
    while (isOpen(near) && isOpen(far)) {
      const [side, other] = lighterFirst(near, far, adjacency);
      const length = near.radius + far.radius + 1;
      const { rim, met } = intersection(side, other, ground);
      if (met.size > 0) {
        const [before, after] = side === near ? [rim, met] : [met, rim];
        const levels = [...pathsTo(before, near, ground), ...pathsTo(after, far, ground).reverse()];
        const paths = firstPaths(levels, first, ground);
        return { status: "FOUND", paths, hubs: skippedHubs(near, far, length, ground) };
      }
      if (length === maxLength) break;
      grow(side, ground);
    }
    const hubs = skippedHubs(near, far, maxLength, ground);
    const joined = hubs.length > 0 || areJoined(near, far, ground);
    return { status: joined ? "NONE_WITHIN_LIMIT" : "NONE_AT_ALL", paths: [], hubs };
  };
}

function lighterFirst(near: Frontier, far: Frontier, adjacency: Adjacency): readonly [Frontier, Frontier] {
  const weight = (ball: Frontier): number => weightAt(ball, ball.radius, adjacency);
  return weight(near) <= weight(far) ? [near, far] : [far, near];
}

/** Whether any way at all joins the two, through hubs too. */
function areJoined(near: Frontier, far: Frontier, ground: TraversalOptions): boolean {
  // A ball that is whole and met no hub is all that its center is joined to.
  if ([near, far].some((ball) => !isOpen(ball) && ball.hubs.length === 0)) return false;
  const everywhere: TraversalOptions = { ...ground, hubLimit: Infinity };
  resetFrontier(near, ground.ends[0]);
  resetFrontier(far, ground.ends[1]);
  while (isOpen(near) && isOpen(far)) {
    const [side, other] = lighterFirst(near, far, ground.adjacency);
    if (intersection(side, other, everywhere).met.size > 0) return true;
    grow(side, everywhere);
  }
  return false;
}
