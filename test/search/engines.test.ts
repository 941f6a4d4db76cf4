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

// Each set of records goes to a server and back.
const RUNS = Number(process.env["ENGINES_RUNS"] ?? 20);

/** Both engines give the same answer, with the same counts and offsets, as long as Meilisearch returns all candidates. */
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
          const prefixQuery = { prefix: asked.text, kinds: asked.kinds, first: 5 };
          expect([prefixQuery, await other.reader.suggest(prefixQuery)]).toEqual([
            prefixQuery,
            await one.reader.suggest(prefixQuery),
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
    const some = GOLDEN.filter((_, index) => index % 6 === 0);
    for (const [index, { query: text }] of some.entries()) {
      const kinds = index % 5 === 4 ? (["PERSON", "EVENT"] as const) : null;
      const asked = query(text, { kinds, facets: index % 2 === 0 ? FACET_FIELDS : [] });
      expect([text, await other.reader.search(asked)]).toEqual([text, await one.reader.search(asked)]);
      const prefix = characters(text).slice(0, 3).join("");
      const prefixQuery = { prefix, kinds, first: 10 };
      expect([prefix, await other.reader.suggest(prefixQuery)]).toEqual([
        prefix,
        await one.reader.suggest(prefixQuery),
      ]);
    }
  }, 120_000);
});
