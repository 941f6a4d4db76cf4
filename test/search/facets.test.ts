import { randomUUID } from "node:crypto";

import { describe, expect, it } from "vitest";

import { query } from "../../src/search/contract/contract.fixture.js";
import type {
  FacetField,
  Interpretation,
  SearchPage,
  SearchQuery,
  SearchReader,
} from "../../src/search/engine.js";
import { FACET_FIELDS, NO_FILTER } from "../../src/search/engine.js";
import { openMeilisearch } from "../../src/search/meilisearch/engine.js";
import { startDouble } from "../support/services/meilisearch-double/double.js";
import { GOLDEN } from "./golden.js";
import { embedded, indexed, shippedRecords } from "./shipped.js";

const YEARS = Array.from({ length: 2031 - 2010 }, (_, at) => String(2010 + at));
const DATES: readonly string[] = [
  ...YEARS.flatMap((year) => [year, `${year}年`]),
  ...Array.from({ length: 12 }, (_, at) => `${String(at + 1)}月`),
  ...[
    "1949",
    "1972",
    "1993",
    "2002年",
    "2020年11月",
    "2021年5月",
    "2020年上半年",
    "上半年",
    "11月18日",
    "5月8日",
    "2021-05-08",
    "11月下旬",
  ],
];
const WORDS = GOLDEN.map((one) => one.query);

/** What a page says of its facets is what a reader gets who chooses one of their values. */
describe("a facet counts what choosing its value gives, over the curated data", () => {
  it("for years, months and days", async () => {
    await using shipped = await embedded(await shippedRecords());
    expect(await faultsOf(shipped.reader, DATES)).toEqual([]);
  }, 300_000);

  it("for words", async () => {
    await using shipped = await embedded(await shippedRecords());
    const some = WORDS.filter((_, at) => at % 8 === 0);
    expect(some.length).toBeGreaterThan(100);
    expect(await faultsOf(shipped.reader, some)).toEqual([]);
  }, 300_000);

  it("for both in Meilisearch", async () => {
    await using double = await startDouble();
    const { url, key } = double;
    const engine = openMeilisearch({ url, key, prefix: `t-${randomUUID()}` });
    await using shipped = await indexed(engine, await shippedRecords());
    const some = [...DATES, ...WORDS].filter((_, at) => at % 200 === 0);
    expect(await faultsOf(shipped.reader, some)).toEqual([]);
  }, 300_000);
});

async function faultsOf(reader: SearchReader, texts: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  let chosen = 0;
  for (const text of texts) {
    const whole = await reader.search(query(text, { facets: FACET_FIELDS, first: 1 }));
    for (const { field, values } of whole.facets)
      for (const { value, count, possibleCount } of [...values.slice(0, 4), ...values.slice(4).slice(-2)]) {
        const page = await reader.search(query(text, { ...withValue(field, value), first: 1 }));
        const [wanted, got] = [count + possibleCount, page.total];
        const isSame = JSON.stringify(readAs(page)) === JSON.stringify(readAs(whole));
        if (wanted !== got || !isSame)
          faults.push(
            `${text}: ${field} ${value} has ${String(wanted)}, and choosing it gives ${String(got)}${isSame ? "" : " of another interpretation"}`,
          );
        chosen += 1;
      }
  }
  expect(chosen).toBeGreaterThan(texts.length);
  return faults;
}

/** How the query is read, without what is said of the hits. */
function readAs({ interpretation }: SearchPage): Partial<Interpretation> {
  return { ...interpretation, notJoined: [], partial: null, synonyms: [] };
}

function withValue(field: FacetField, value: string): Partial<SearchQuery> {
  const days = (year: number): number => Date.UTC(year, 0, 1) / 86_400_000;
  switch (field) {
    case "KIND":
      return { kinds: [value] as NonNullable<SearchQuery["kinds"]> };
    case "YEAR":
      return {
        filter: { ...NO_FILTER, between: { from: days(Number(value)), to: days(Number(value) + 1) } },
      };
    case "EVENT_KIND":
      return { filter: { ...NO_FILTER, eventKinds: [value] } };
    case "HONOR_LEVEL":
      return { filter: { ...NO_FILTER, honorLevels: [value] } };
    case "PLACE":
      return { filter: { ...NO_FILTER, places: [value] } };
    case "ORGANIZATION":
      return { filter: { ...NO_FILTER, organizations: [value] } };
    case "DOCUMENT":
      return { filter: { ...NO_FILTER, documents: [value] } };
  }
}
