import { inTurns } from "../../domain/event-loop.js";
import type { AnalysisReader } from "../analysis.js";
import { coParticipants, sharedOccasions } from "./co-participants.js";
import { conflictCandidates } from "./conflict-candidates.js";
import { coverage } from "./coverage.js";
import { paths } from "./paths.js";
import { placeTree } from "./place-tree.js";
import type { Reading } from "./reading.js";
import { statistics } from "./statistics.js";
import { subgraph } from "./subgraph.js";
import { totals } from "./totals.js";

export function createAnalysisReader(reading: Reading): AnalysisReader {
  const { condition, adjacency, placeTrees, all, deadline } = reading;
  return {
    paths: (queries) => paths(adjacency, queries, deadline),
    coParticipants: (queries) =>
      adjacency.withAdjacency(deadline, (edges) =>
        coParticipants(condition.database, edges, queries, deadline),
      ),
    sharedOccasions: (queries) =>
      adjacency.withAdjacency(deadline, (edges) => sharedOccasions(edges, queries, deadline)),
    subgraphs: (queries) =>
      adjacency.withAdjacency(deadline, (edges) =>
        inTurns(deadline, queries, (query) => subgraph(edges, query, deadline)),
      ),
    conflictCandidates: (queries) =>
      inTurns(deadline, queries, (query) => conflictCandidates(all, query, deadline)),
    coverage: (queries) => coverage(all, queries, deadline),
    statistics: (queries) =>
      inTurns(deadline, queries, (query) =>
        statistics(all, query, () => placeTree(all, placeTrees, deadline), deadline),
      ),
    totals: () => totals(all, deadline),
  };
}
