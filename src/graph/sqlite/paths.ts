import type { Deadline } from "../../domain/deadline.js";
import { inTurns } from "../../domain/event-loop.js";
import { degreeOf } from "./traversal/adjacency.js";
import type { PathSearcher } from "./traversal/shortest-paths.js";
import { createPathSearcher } from "./traversal/shortest-paths.js";
import type { FoundPath } from "./traversal/enumerate-paths.js";
import type { PathAnswer, PathQuery } from "../queries/paths.js";
import { assertPathQuery } from "../stored/path-query.js";
import type { AdjacencyCache, StoredAdjacency } from "./traversal/adjacency-cache.js";

export async function paths(
  cache: AdjacencyCache,
  queries: readonly PathQuery[],
  deadline: Deadline,
): Promise<PathAnswer[]> {
  queries.forEach(assertPathQuery);
  return cache.withAdjacency(deadline, (adjacency) =>
    inTurns(deadline, queries, (query) => answer(adjacency, query, deadline)),
  );
}

/** One searcher per adjacency, because its arrays have an entry per node. */
const searchers = new WeakMap<StoredAdjacency, PathSearcher>();

function answer(adjacency: StoredAdjacency, query: PathQuery, deadline: Deadline): PathAnswer {
  const [from, to] = adjacency.nodesOf([query.from, query.to]);
  if (from == null || to == null) return { status: "NONE_AT_ALL", paths: [], skippedHubs: [] };
  const search = searchers.get(adjacency) ?? createPathSearcher(adjacency);
  searchers.set(adjacency, search);
  const found = search({ ...query, from, to }, deadline);
  const hubs = adjacency.idsOf(found.hubs);
  return {
    status: found.status,
    paths: withIds(found.paths, adjacency),
    skippedHubs: found.hubs.map((hub, index) => ({
      entity: hubs[index] ?? "",
      degree: degreeOf(adjacency, hub),
    })),
  };
}

/** Looks up all ids with two SQL statements. */
function withIds(found: readonly FoundPath[], adjacency: StoredAdjacency): PathAnswer["paths"] {
  const inAll = (part: (path: FoundPath) => readonly number[]): number[] => [...new Set(found.flatMap(part))];
  const [nodes, edges] = [inAll((path) => path.nodes), inAll((path) => path.edges)];
  const entity = idLookup(nodes, adjacency.idsOf(nodes));
  const statement = idLookup(edges, adjacency.statementsOf(edges));
  return found.map((path) => ({ nodes: path.nodes.map(entity), statements: path.edges.map(statement) }));
}

function idLookup(ordinals: readonly number[], ids: readonly string[]): (ordinal: number) => string {
  const known = new Map(ordinals.map((ordinal, index) => [ordinal, ids[index] ?? ""]));
  return (ordinal) => known.get(ordinal) ?? "";
}
