import { afterAll, beforeAll, describe } from "vitest";

import { describeConflictCandidates } from "./conflict-candidates.contract.js";
import { describeCoverage } from "./coverage.contract.js";
import { describeReportedPages } from "./reported.contract.js";
import { describeDays } from "./days.contract.js";
import { describeDirection } from "./direction.contract.js";
import { describeDocumentPages } from "./documents.contract.js";
import { describeEntityPages } from "./entities.contract.js";
import { describeEmpty, describeLimits } from "./limits.contract.js";
import { describeNameMatches } from "./names.contract.js";
import { describeSubgraphs } from "./subgraphs.contract.js";
import { describePaths } from "./paths.contract.js";
import { describeRecords } from "./records.contract.js";
import { describeReplace } from "./replace.contract.js";
import { describeCoParticipants } from "./co-participants.contract.js";
import { describeStatementPages } from "./statements.contract.js";
import { describeTimelinePages } from "./timelines.contract.js";
import { describePlaces } from "./places.contract.js";
import { describeStatistics } from "./statistics.contract.js";
import type { GraphStore } from "../store.js";

/**
 * The contract of every graph store, one part per question. `open` returns an empty store. `randomRuns`: how many
 * random data sets each property is tested with. The behavior of a single adapter is tested beside it. Each part loads
 * its own data, so that leftovers of the part before show.
 */
export function describeGraphStore(open: () => Promise<GraphStore>, randomRuns: number): void {
  describe("graph store contract", () => {
    let opened: GraphStore;
    const store = (): GraphStore => opened;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened[Symbol.asyncDispose]());

    describeEmpty(store);
    describeRecords(store);
    describeEntityPages(store);
    describeNameMatches(store);
    describeStatementPages(store);
    describeTimelinePages(store);
    describeDocumentPages(store);
    describeReportedPages(store);
    describeDays(store, randomRuns);
    describePlaces(store);
    describeCoParticipants(store, randomRuns);
    describeDirection(store);
    describeSubgraphs(store, randomRuns);
    describePaths(store, randomRuns);
    describeConflictCandidates(store, randomRuns);
    describeCoverage(store, randomRuns);
    describeStatistics(store, randomRuns);
    describeReplace(store);
    describe("every reader", () => {
      describeLimits(store);
    });
  });
}
