import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Double } from "../../../test/support/services/meilisearch-double/double.js";
import { startDouble } from "../../../test/support/services/meilisearch-double/double.js";
import { NO_DEADLINE } from "../../domain/deadline.js";
import { idsOf, name, query, record, span } from "../contract/contract.fixture.js";
import type { SearchPage, SearchQuery } from "../engine.js";
import { NO_FILTER } from "../engine.js";
import type { SearchRecord } from "../record/record.js";
import { openMeilisearch } from "./engine.js";
import { MOST_CANDIDATES } from "./queries.js";

const MANY = 1_200;
const twoDigits = (number: number): string => String(number).padStart(4, "0");

/** Well connected organizations that have the word inside their names, and a few others that match it better. */
const CROWD: readonly SearchRecord[] = [
  ...Array.from({ length: MANY }, (_, number) =>
    record(`org:${twoDigits(number)}`, `岚江省青石第${String(number)}小学`, {
      weight: 50,
      subkind: "SCHOOL",
      days: [span("2031-05-08")],
      documents: [number % 3 === 0 ? "doc:third" : "doc:other"],
    }),
  ),
  record("plc:z", "青石", { weight: 2 }),
  record("org:alias", "岚江石料公司", { names: [name("岚江石料公司"), name("青石", "ALIAS")] }),
  record("org:former", "白石公司", { names: [name("白石公司"), name("青石", "FORMER")] }),
  record("org:begins", "青石桥社区"),
  record("evt:text", "开工仪式", {
    texts: [{ field: "SUMMARY", text: "在青石举行。" }],
    subkind: "MEETING",
    days: [span("2031-05-08")],
  }),
];

// There are more candidates than one request fetches.
describe("a word of more candidates than can be fetched", () => {
  let double: Double;
  let ask: (text: string, over?: Partial<SearchQuery>) => Promise<SearchPage>;
  beforeAll(async () => {
    double = await startDouble();
    const engine = openMeilisearch({ url: double.url, key: double.key, prefix: "crowd" });
    await engine.build("v1", CROWD);
    ask = (text, over) => engine.reader("v1", NO_DEADLINE).search(query(text, over));
  });
  afterAll(() => double[Symbol.asyncDispose]());

  it("has first the hits with it as a name, then those with it at the beginning", async () => {
    const page = await ask("青石", { first: 6 });
    expect(idsOf(page)).toEqual([
      ...["plc:z", "org:alias", "org:former", "org:begins"],
      ...["org:0000", "org:0001"],
    ]);
    expect(page.hits.map(({ matchedBy }) => matchedBy).slice(0, 5)).toEqual([
      ...["NAME", "ALIAS", "FORMER_NAME", "NAME_PREFIX", "NAME_PART"],
    ]);
  });

  it("is counted by the server", async () => {
    const page = await ask("青石", { facets: ["KIND", "DOCUMENT", "EVENT_KIND", "YEAR"] });
    expect(page.total).toBe(MANY + 5);
    expect(page.facets).toEqual([
      {
        field: "KIND",
        values: [
          { value: "ORGANIZATION", count: MANY + 3, possibleCount: 0 },
          { value: "EVENT", count: 1, possibleCount: 0 },
          { value: "PLACE", count: 1, possibleCount: 0 },
        ],
      },
      {
        field: "DOCUMENT",
        values: [
          { value: "doc:other", count: 800, possibleCount: 0 },
          { value: "doc:third", count: 400, possibleCount: 0 },
        ],
      },
      // Kinds of organizations are not kinds of events.
      { field: "EVENT_KIND", values: [{ value: "MEETING", count: 1, possibleCount: 0 }] },
      { field: "YEAR", values: [{ value: "2031", count: MANY + 1, possibleCount: 4 }] },
    ]);
  });

  it("has pages up to the last fetched candidate", async () => {
    const page = await ask("青石", { first: 100, offset: MOST_CANDIDATES - 50 });
    expect(page.hits.length).toBeGreaterThan(50);
    expect(page.hasNext).toBe(false);
    expect((await ask("青石", { first: 100, offset: 5_000 })).hits).toEqual([]);
  });

  it("has exact counts if a filter leaves few candidates, and a facet ignores its own filter", async () => {
    const filter = { ...NO_FILTER, documents: ["doc:third"] };
    const page = await ask("青石", { filter, facets: ["DOCUMENT", "KIND"], offset: 390 });
    expect([page.total, page.hits.length, page.hasNext]).toEqual([400, 10, false]);
    expect(page.facets).toEqual([
      {
        field: "DOCUMENT",
        values: [
          { value: "doc:other", count: 800, possibleCount: 0 },
          { value: "doc:third", count: 400, possibleCount: 0 },
        ],
      },
      { field: "KIND", values: [{ value: "ORGANIZATION", count: 400, possibleCount: 0 }] },
    ]);
  });

  it("has the best names first with a second word", async () => {
    const page = await ask("小学 青石", { first: 3 });
    expect(idsOf(page)).toEqual(["org:0000", "org:0001", "org:0002"]);
    expect(page.total).toBe(MANY);
    expect(idsOf(await ask("青石 1199"))).toEqual(["org:1199"]);
  });

  it("or days alone: has first the events of these days", async () => {
    const page = await ask("2031年5月8日", { first: 2 });
    expect(idsOf(page)).toEqual(["evt:text", "org:0000"]);
    expect(page.total).toBe(MANY + 1);
  });
});
