/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes of typed arrays that are kept in bounds */
import type { Deadline } from "../domain/deadline.js";
import type { Adjacency, EdgeFilter } from "./adjacency.js";
import { degreeOf, edgeSelector, forEachNeighbor } from "./adjacency.js";
import type { Ball, Ground } from "./balls.js";
import { createBall, distanceIn, grow, isOpen, resetBall } from "./balls.js";
import { firstEdge } from "./first-edge.js";
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

export interface FoundPath {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** A searcher keeps its arrays from search to search: it is not for two at once. */
export type PathSearcher = (search: PathSearch, deadline: Deadline) => FoundPaths;

/**
 * From both ends at once, always on from the smaller rim, a whole level at a time: the first level at which the two
 * balls share a node is the shortest length, for all that is nearer has been seen.
 */
export function createPathSearcher(adjacency: Adjacency): PathSearcher {
  const near = createBall(adjacency.nodes);
  const far = createBall(adjacency.nodes);
  return (search, deadline) => {
    const { from, to, maxLength, hubLimit } = search;
    const selects = edgeSelector(adjacency, search);
    const isHub = (node: number): boolean =>
      degreeOf(adjacency, node) > hubLimit && node !== from && node !== to;
    const ground = { adjacency, selects, isHub, deadline };
    resetBall(near, from);
    resetBall(far, to);
    let met: readonly number[] = [];
    while (near.radius + far.radius < maxLength && isOpen(near) && isOpen(far) && met.length === 0)
      met = widen(near, far, ground);
    if (met.length > 0) {
      const [before, after] = [near.radius, far.radius];
      const levels = waysTo(met, near, ground);
      const hubs = skippedHubs(near, far, before + after, ground);
      const paths = firstPaths(levels, after, far, search, ground);
      return { status: "FOUND", paths, hubs };
    }
    const hubs = skippedHubs(near, far, maxLength, ground);
    const joined = hubs.length > 0 || areJoined(near, far, search, ground);
    return { status: joined ? "NONE_WITHIN_LIMIT" : "NONE_AT_ALL", paths: [], hubs };
  };
}

function widen(near: Ball, far: Ball, ground: Ground): number[] {
  return near.end - near.start <= far.end - far.start
    ? grow(near, far, ground)
    : grow(far, near, ground);
}

/** Of each distance from the center up to the rim: the nodes from which a shortest way leads to one of `ends`. */
function waysTo(ends: readonly number[], ball: Ball, ground: Ground): ReadonlySet<number>[] {
  const levels: Set<number>[] = [new Set(ends)];
  for (let distance = ball.radius - 1; distance >= 0; distance -= 1) {
    const before = new Set<number>();
    for (const node of levels[0]!) {
      ground.deadline.check();
      forEachNeighbor(ground.adjacency, node, ground.selects, (other) => {
        if (distanceIn(ball, other) === distance && !ground.isHub(other)) before.add(other);
      });
    }
    levels.unshift(before);
  }
  return levels;
}

/** Goes only where a way leads on, the smaller node first, so that it stops at the first `first` of however many. */
function firstPaths(
  levels: readonly ReadonlySet<number>[],
  after: number,
  far: Ball,
  { from, first }: PathSearch,
  ground: Ground,
): FoundPath[] {
  const { adjacency, selects, isHub, deadline } = ground;
  const met = levels.length - 1;
  const length = met + after;
  const leads = (node: number, distance: number): boolean =>
    distance <= met
      ? levels[distance]!.has(node)
      : distanceIn(far, node) === length - distance && !isHub(node);
  const paths: FoundPath[] = [];
  const nodes = [from];
  const follow = (): void => {
    deadline.check();
    if (nodes.length > length) {
      paths.push({ nodes: [...nodes], edges: edgesAlong(nodes, adjacency, selects) });
      return;
    }
    const next = new Set<number>();
    forEachNeighbor(adjacency, nodes.at(-1)!, selects, (other) => {
      if (leads(other, nodes.length)) next.add(other);
    });
    for (const node of Int32Array.from(next).sort()) {
      if (paths.length >= first) return;
      nodes.push(node);
      follow();
      nodes.pop();
    }
  };
  if (first > 0) follow();
  return paths;
}

function edgesAlong(
  nodes: readonly number[],
  adjacency: Adjacency,
  selects: Ground["selects"],
): number[] {
  return nodes.slice(1).map((node, index) => firstEdge(adjacency, nodes[index]!, node, selects));
}

/**
 * Hubs at `d` from one end and at most `length - d` from the other. Both balls are widened to `length - 2`; a hub that
 * one of them does not hold then can only lie beside the other end, and is looked at from there: the last level, the
 * largest by far, need not be walked.
 */
function skippedHubs(near: Ball, far: Ball, length: number, ground: Ground): number[] {
  const { adjacency, isHub, selects } = ground;
  if (length < 2) return [];
  const radius = Math.max(1, length - 2);
  for (const [ball, other] of [
    [near, far],
    [far, near],
  ] as const)
    while (ball.radius < radius && isOpen(ball)) grow(ball, other, ground);
  const found = new Set<number>();
  for (const [ball, other] of [
    [near, far],
    [far, near],
  ] as const)
    for (const hub of ball.hubs) {
      ground.deadline.check();
      const [here, there] = [distanceIn(ball, hub), distanceIn(other, hub)];
      if (there >= 0 ? here + there <= length : here === 1 && touches(hub, other)) found.add(hub);
    }
  return [...found].sort((a, b) => degreeOf(adjacency, b) - degreeOf(adjacency, a) || a - b);

  function touches(hub: number, ball: Ball): boolean {
    const { offsets, others, edges } = adjacency;
    for (let slot = offsets[hub]!; slot < offsets[hub + 1]!; slot += 1) {
      const distance = distanceIn(ball, others[slot]!);
      if (distance < 0 || distance > length - 2 || isHub(others[slot]!)) continue;
      if (selects(edges[slot]!)) return true;
    }
    return false;
  }
}

/** Whether any way at all joins the two, through hubs too. */
function areJoined(near: Ball, far: Ball, { from, to }: PathSearch, ground: Ground): boolean {
  // A ball that is whole and met no hub is all that its center is joined to.
  if ([near, far].some((ball) => !isOpen(ball) && ball.hubs.length === 0)) return false;
  const everywhere = { ...ground, isHub: () => false };
  resetBall(near, from);
  resetBall(far, to);
  while (isOpen(near) && isOpen(far)) {
    if (widen(near, far, everywhere).length > 0) return true;
    // Distances are of no use here, and have no room beyond some.
    near.radius = 0;
    far.radius = 0;
  }
  return false;
}
