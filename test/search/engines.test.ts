import { randomUUID } from "node:crypto";

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { queryOf, someQueries, someRecords } from "../../src/search/contract/random.fixture.js";
import { query } from "../../src/search/contract/contract.fixture.js";
import { FACET_FIELDS } from "../../src/search/engine.js";
import { openMeilisearch } from "../../src/search/meilisearch/engine.js";
import type { SearchRecord } from "../../src/search/record/record.js";
import { characters } from "../../src/text/characters.js";
import type { Double } from "../support/services/meilisearch-double/double.js";
import { startDouble } from "../support/services/meilisearch-double/double.js";
import { GOLDEN } from "./golden.js";
import type { Indexed } from "./shipped.js";
import { embedded, indexed, shippedRecords } from "./shipped.js";

// Each set of records is sent to a server and taken back.
const RUNS = Number(process.env["ENGINES_RUNS"] ?? 20);

/** Both engines answer with one thing, to the last count and offset, as long as Meilisearch brings all candidates. */
describe("the embedded engine and Meilisearch", () => {
  let double: Double;
  beforeAll(async () => {
    double = await startDouble();
  });
  afterAll(() => double[Symbol.asyncDispose]());

  const onServer = (records: readonly SearchRecord[]): Promise<Indexed> => {
    const { url, key } = double;
    return indexed(openMeilisearch({ url, key, prefix: `t-${randomUUID()}` }), records);
  };

  it("answer the same on small sets of records that collide in every way", async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, someQueries, async (records, all) => {
        await using one = await embedded(records);
        await using other = await onServer(records);
        for (const some of all) {
          const asked = queryOf(records, some);
          expect([asked, await other.reader.search(asked)]).toEqual([asked, await one.reader.search(asked)]);
          const beginning = { prefix: asked.text, kinds: asked.kinds, first: 5 };
          expect([beginning, await other.reader.suggest(beginning)]).toEqual([
            beginning,
            await one.reader.suggest(beginning),
          ]);
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it("answer the same on the curated data", async () => {
    const records = await shippedRecords();
    await using one = await embedded(records);
    await using other = await onServer(records);
    const some = GOLDEN.filter((_, place) => place % 6 === 0);
    for (const [place, { query: text }] of some.entries()) {
      const kinds = place % 5 === 4 ? (["PERSON", "EVENT"] as const) : null;
      const asked = query(text, { kinds, facets: place % 2 === 0 ? FACET_FIELDS : [] });
      expect([text, await other.reader.search(asked)]).toEqual([text, await one.reader.search(asked)]);
      const prefix = characters(text).slice(0, 3).join("");
      const beginning = { prefix, kinds, first: 10 };
      expect([prefix, await other.reader.suggest(beginning)]).toEqual([
        prefix,
        await one.reader.suggest(beginning),
      ]);
    }
  }, 120_000);
});
