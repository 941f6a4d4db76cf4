import fc from "fast-check";
import { it } from "vitest";

import type { SearchRecord } from "../record/record.js";
import { someQueries, someRecords, type RandomQuery } from "./random.fixture.js";

/**
 * A test that `property` holds for `runs` random sets of records, each with some queries. It ends in time to report the
 * counterexample that it has, even if that could be made smaller.
 */
export function itHolds(
  title: string,
  runs: number,
  property: (records: readonly SearchRecord[], queries: readonly RandomQuery[]) => Promise<void>,
): void {
  const timeout = Math.max(60_000, runs * 200);
  const limits = { numRuns: runs, interruptAfterTimeLimit: timeout * 0.8 };
  it(title, { timeout }, () => fc.assert(fc.asyncProperty(someRecords, someQueries, property), limits));
}
