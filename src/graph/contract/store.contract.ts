import { afterAll, beforeAll, describe } from "vitest";

import { describeConflictCandidates } from "./conflict-candidates.contract.js";
import { describeCoverage } from "./coverage.contract.js";
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
import { describeStatistics } from "./statistics.contract.js";
import type { GraphStore } from "../store.js";

/**
 * The law every graph store obeys, in parts by what is asked. `open` gives a store that holds nothing yet; what only
 * one adapter does is tested beside it. Each part loads its own data, so that what the one before it left behind shows.
 * `runs`: how many random data sets each oracle checks.
 */
export function describeGraphStore(
  open: () => Promise<GraphStore>,
  { runs }: { readonly runs: number },
): void {
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
    describeCoParticipants(store, runs);
    describeSubgraphs(store, runs);
    describePaths(store, runs);
    describeConflictCandidates(store, runs);
    describeCoverage(store, runs);
    describeStatistics(store, runs);
    describeReplace(store);
    describe("every reader", () => {
      describeLimits(store);
    });
  });
}
