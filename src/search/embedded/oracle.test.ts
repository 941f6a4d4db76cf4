import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

import { faultsOf, isShown } from "../../../test/search/highlights.js";
import { NO_DEADLINE } from "../../domain/deadline.js";
import { TEXT_FIELDS } from "../record/record.js";
import { admits, ANY_DAY, facetOf, worldOf } from "./oracle-filter.fixture.js";
import { expected } from "./oracle.fixture.js";
import { indexOf, queryOf, someQuery, someRecords } from "./oracle-records.fixture.js";
import { search } from "./search.js";

// ORACLE_RUNS=100000 looks as long as it did when this was written: some faults took twenty thousand runs to show.
const RUNS = Number(process.env["ORACLE_RUNS"] ?? 500);
vi.setConfig({ testTimeout: Math.max(60_000, RUNS * 30) });

describe("the index in columns", () => {
  it("answers as the records do when each is looked at by itself", () => {
    fc.assert(
      fc.property(someRecords, fc.array(someQuery, { minLength: 1, maxLength: 4 }), (records, all) => {
        const index = indexOf(records);
        const world = worldOf(records);
        for (const one of all) {
          const query = queryOf(records, one);
          const page = search(index, query, NO_DEADLINE);
          const { hits, counted, reading, corrections } = expected(world, query);
          const shown = hits.slice(query.offset, query.offset + query.first);
          const isAdmitted = admits(query, reading ?? ANY_DAY);
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
      }),
      { numRuns: RUNS },
    );
  });

  it("marks in the records what they were found by", () => {
    fc.assert(
      fc.property(someRecords, someQuery, (records, one) => {
        const query = queryOf(records, one);
        const { hits, interpretation } = search(indexOf(records), query, NO_DEADLINE);
        const { terms, corrections, kinds } = interpretation;
        if (corrections.length > 0) return;
        for (const { matchedBy, highlights } of hits) {
          expect({ query, faults: highlights.flatMap((marked) => faultsOf(marked, terms)) }).toEqual({
            query,
            faults: [],
          });
          if (kinds.length === 0)
            expect({ query, unseen: terms.filter((term) => !isShown(highlights, term)) }).toEqual({
              query,
              unseen: [],
            });
          // Of several terms the weakest gives the reason, and all are marked.
          if (terms.length === 1)
            expect({ query, matchedBy, field: PLACES[matchedBy] }).toEqual({
              query,
              matchedBy,
              field: placeOf(highlights[0]?.field),
            });
        }
      }),
      { numRuns: RUNS },
    );
  });
});

const NAMES = ["NAME", "ALIAS", "FORMER_NAME", "NAME_PREFIX", "NAME_PART", "PINYIN", "INITIALS"];
const PLACES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NAMES.map((reason) => [reason, "NAME"])),
  TEXT: "TEXT",
  FACT: "FACT",
};

function placeOf(field: string | undefined): string {
  if (field === "FACT" || field === undefined) return field ?? "nowhere";
  return (TEXT_FIELDS as readonly string[]).includes(field) ? "TEXT" : "NAME";
}
