import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import type { SearchRecord } from "../record.js";
import { buildIndex } from "./build.js";
import { admits, facetOf, worldOf } from "./oracle-filter.fixture.js";
import { expected } from "./oracle.fixture.js";
import { queryOf, someQuery, someRecords } from "./oracle-records.fixture.js";
import type { SearchableIndex } from "./search.js";
import { search } from "./search.js";

// ORACLE_RUNS=100000 looks as long as it did when this was written: some faults took twenty thousand runs to show.
const RUNS = Number(process.env["ORACLE_RUNS"] ?? 500);
vi.setConfig({ testTimeout: Math.max(60_000, RUNS * 30) });

function indexOf(records: readonly SearchRecord[]): SearchableIndex {
  const at = (number: number): SearchRecord => {
    const record = records[number];
    if (!record) throw new Error(`there is no record ${String(number)}`);
    return record;
  };
  return { ...buildIndex(records), head: at, record: at };
}

describe("the index in columns", () => {
  it("answers as the records do when each is looked at by itself", () => {
    fc.assert(
      fc.property(
        someRecords,
        fc.array(someQuery, { minLength: 1, maxLength: 4 }),
        (records, all) => {
          const index = indexOf(records);
          const world = worldOf(records);
          for (const one of all) {
            const query = queryOf(records, one);
            const page = search(index, query, NO_DEADLINE);
            const { hits, counted, reading, corrections } = expected(world, query);
            const shown = hits.slice(query.offset, query.offset + query.first);
            const isAdmitted = admits(query, reading?.between ?? null);
            expect({
              text: query.text,
              hits: page.hits.map(({ id, matchedBy }) => ({ id, matchedBy })),
              total: page.total,
              hasNext: page.hasNext,
              facets: page.facets,
              corrections: page.interpretation.corrections,
            }).toEqual({
              text: query.text,
              hits: shown,
              total: hits.length,
              hasNext: query.offset + shown.length < hits.length,
              facets: query.facets.map((field) => facetOf(world, field, counted, isAdmitted)),
              corrections,
            });
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
