import type { Deadline } from "../../../domain/deadline.js";
import type { EdgeFilter } from "../../queries/edge-filter.js";
import type { PathStatus } from "../../queries/paths.js";
import type { Adjacency } from "./adjacency.js";
import { compileEdgeFilter } from "./adjacency.js";
import type { Bfs, TraversalOptions } from "./bfs.js";
import { canExpand, createBfs, expand, intersection, levelWeight, restart } from "./bfs.js";
import type { FoundPath } from "./enumerate-paths.js";
import { backtrack, enumeratePaths } from "./enumerate-paths.js";
import { skippedHubs } from "./hubs.js";

/** A path query in which the two entities are nodes of an adjacency. */
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

/** A searcher reuses its arrays from search to search, so it runs one search at a time. */
export type PathSearcher = (search: PathSearch, deadline: Deadline) => FoundPaths;

/**
 * The first `first` of the shortest paths, by bidirectional breadth-first search. Each step expands a whole level of the
 * search whose frontier has fewer edges. The first length at which the two searches meet is the shortest one, because
 * all shorter paths have been looked at.
 */
export function createPathSearcher(adjacency: Adjacency): PathSearcher {
  const near = createBfs(adjacency.nodes);
  const far = createBfs(adjacency.nodes);
  return (search, deadline) => {
    const { from, to, maxLength, hubLimit, first } = search;
    const filter = compileEdgeFilter(adjacency, search);
    const options: TraversalOptions = { adjacency, filter, hubLimit, ends: [from, to], deadline };
    restart(near, from);
    restart(far, to);
    while (canExpand(near) && canExpand(far)) {
      const [lighter, heavier] = byWeight(near, far, adjacency);
      const length = near.depth + far.depth + 1;
      const { frontier, reached } = intersection(lighter, heavier, options);
      if (reached.size > 0) {
        const [before, after] = lighter === near ? [frontier, reached] : [reached, frontier];
        const levels = [...backtrack(before, near, options), ...backtrack(after, far, options).reverse()];
        const paths = enumeratePaths(levels, first, options);
        return { status: "FOUND", paths, hubs: skippedHubs(near, far, length, options) };
      }
      if (length === maxLength) break;
      expand(lighter, options);
    }
    const hubs = skippedHubs(near, far, maxLength, options);
    const joined = hubs.length > 0 || areJoined(near, far, options);
    return { status: joined ? "NONE_WITHIN_LIMIT" : "NONE_AT_ALL", paths: [], hubs };
  };
}

/** The search whose frontier has fewer edges first. */
function byWeight(near: Bfs, far: Bfs, adjacency: Adjacency): readonly [lighter: Bfs, heavier: Bfs] {
  const weight = (bfs: Bfs): number => levelWeight(bfs, bfs.depth, adjacency);
  return weight(near) <= weight(far) ? [near, far] : [far, near];
}

/** Whether a path of any length joins the two ends, also one through hubs. */
function areJoined(near: Bfs, far: Bfs, options: TraversalOptions): boolean {
  // A search without frontier and hubs has visited all that its source is joined to.
  if ([near, far].some((bfs) => !canExpand(bfs) && bfs.hubs.length === 0)) return false;
  const throughHubs: TraversalOptions = { ...options, hubLimit: Infinity };
  restart(near, options.ends[0]);
  restart(far, options.ends[1]);
  while (canExpand(near) && canExpand(far)) {
    const [lighter, heavier] = byWeight(near, far, options.adjacency);
    if (intersection(lighter, heavier, throughHubs).reached.size > 0) return true;
    expand(lighter, throughHubs);
  }
  return false;
}
