import { randomUUID } from "node:crypto";

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { queryOf, someQueries, someRecords } from "../../src/search/contract/random.fixture.js";
import { query } from "../../src/search/contract/contract.fixture.js";
import { windowOf } from "../../src/domain/time.js";
import type { SearchQuery } from "../../src/search/engine.js";
import { FACET_FIELDS, NO_FILTER } from "../../src/search/engine.js";
import { openMeilisearch } from "../../src/search/meilisearch/engine.js";
import type { SearchRecord } from "../../src/search/record/record.js";
import { characters } from "../../src/text/characters.js";
import type { Double } from "../support/services/meilisearch-double/double.js";
import { startDouble } from "../support/services/meilisearch-double/double.js";
import { GOLDEN } from "./golden.js";
import type { Indexed } from "./shipped.js";
import { embedded, indexed, shippedRecords } from "./shipped.js";
import { TYPED } from "./typed-queries.js";

// Each set of records goes to a server and back.
const RUNS = Number(process.env["ENGINES_RUNS"] ?? 20);
// All of the golden queries take two minutes.
const EVERY = Number(process.env["ENGINES_EVERY"] ?? 6);

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

  describe("on the curated data", () => {
    let records: readonly SearchRecord[];
    let one: Indexed;
    let other: Indexed;
    beforeAll(async () => {
      records = await shippedRecords();
      [one, other] = [await embedded(records), await onServer(records)];
    }, 60_000);
    afterAll(async () => {
      await one[Symbol.asyncDispose]();
      await other[Symbol.asyncDispose]();
    });

    /** The whole page: ids, scores, reasons, highlights, interpretation, counts and facets. */
    const expectSame = async (asked: SearchQuery): Promise<void> => {
      expect([asked, await other.reader.search(asked)]).toEqual([asked, await one.reader.search(asked)]);
    };

    it("answer the same to golden queries and to the beginnings of them", async () => {
      const some = GOLDEN.filter((_, index) => index % EVERY === 0);
      for (const [index, { query: text }] of some.entries()) {
        const kinds = index % 5 === 4 ? (["PERSON", "EVENT"] as const) : null;
        await expectSame(query(text, { kinds, facets: index % 2 === 0 ? FACET_FIELDS : [] }));
        const prefix = characters(text).slice(0, 3).join("");
        const prefixQuery = { prefix, kinds, first: 10 };
        expect([prefix, await other.reader.suggest(prefixQuery)]).toEqual([
          prefix,
          await one.reader.suggest(prefixQuery),
        ]);
      }
    }, 600_000);

    it("answer the same to queries as people type them, with and without filters", async () => {
      let partial = 0;
      for (const text of TYPED) {
        await expectSame(query(text, { first: 20, facets: FACET_FIELDS }));
        await expectSame(query(text, { kinds: ["ORGANIZATION", "WORK"], facets: ["KIND", "YEAR"] }));
        const between = windowOf("2021-01-01", "2022-12-31");
        await expectSame(query(text, { filter: { ...NO_FILTER, between }, facets: FACET_FIELDS }));
        if ((await one.reader.search(query(text))).partialTotal > 0) partial += 1;
      }
      expect(TYPED.length).toBeGreaterThanOrEqual(60);
      expect(partial).toBeGreaterThan(TYPED.length / 3);
    }, 600_000);

    it("answer the same to paragraphs, to names longer than all other words, and to odd characters", async () => {
      const labels = records.map(({ label }) => label);
      const long = labels.filter((label) => characters(label).length > 24);
      expect(long.length).toBeGreaterThan(20);
      const every = (all: readonly string[], step: number): string[] =>
        all.filter((_, at) => at % step === 0);
      const texts = [
        every(labels, 53).join("，"),
        every(labels, 9).join("、"),
        every(labels, 41).join(""),
        ...every(long, 20).flatMap((label) => [`第3页${label}`, `${label}……谭华明`]),
        `\ud840${long[0] ?? ""}𠮷𠮷`,
        `"${long[1] ?? ""}\\ OR 1=1`,
      ];
      for (const text of texts) await expectSame(query(text, { first: 20, facets: FACET_FIELDS }));
    }, 600_000);
  });
});
