import { describe, expect, it } from "vitest";

import type { Language } from "../../src/domain/vocabulary.js";
import { hitList } from "../../src/resolvers/lists/search-cursor.js";
import { NO_FILTER } from "../../src/search/engine.js";
import { bothOverSqlite, data } from "../support/graphs.js";
import { entityIn } from "../support/queries.js";
import { refusalOver, searchOver, type Found } from "../support/search-query.js";

const BUREAU = "四川省机关事务管理局";

const both = bothOverSqlite();

const search = (query: string, more = {}, language?: Language): Promise<Found> =>
  searchOver(both.shipped, query, more, language);
const refusal = (query: string, more = {}): ReturnType<typeof refusalOver> =>
  refusalOver(both.shipped, query, more);

describe("facets", () => {
  it("are in the order of the request, each once, with labels", async () => {
    const asked = ["DOCUMENT", "KIND", "PLACE", "KIND", "YEAR", "ORGANIZATION"];
    const { facets, totalCount } = await search("机关", { facets: asked });
    expect(facets.map(({ field }) => field)).toEqual([...new Set(asked)]);
    const labels = (field: string): Record<string, string> =>
      Object.fromEntries(
        facets
          .filter((one) => one.field === field)
          .flatMap(({ values }) => values.map(({ value, label }) => [value, label])),
      );
    expect(labels("KIND")).toMatchObject({ ORGANIZATION: "机构", PERSON: "人物" });
    expect(labels("PLACE")[entityIn(data[0], "PLACE", "四川省").id]).toBe("四川省");
    expect(labels("ORGANIZATION")[entityIn(data[0], "ORGANIZATION", BUREAU).id]).toBe(BUREAU);
    expect(labels("YEAR")).toMatchObject({ "2020": "2020", "2021": "2021" });
    // The label distinguishes two issues of one magazine.
    expect(labels("DOCUMENT")["doc:magazine-2020-6"]).toBe("四川机关事务 2020年第6期（总第160期）");
    const kinds = facets.find(({ field }) => field === "KIND")?.values ?? [];
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  });

  it("are labeled in the language of the request", async () => {
    const { facets } = await search("机关", { facets: ["KIND"] }, "en");
    expect(facets[0]?.values.map(({ label }) => label)).toContain("organization");
  });

  it("are not narrowed by the condition on their own field", async () => {
    const facets = ["KIND"];
    const all = await search("机关", { facets });
    const persons = await search("机关", { facets, kinds: ["PERSON"] });
    expect(persons.facets).toEqual(all.facets);
    expect(persons.totalCount).toBeLessThan(all.totalCount);
  });
});

describe("cursors", () => {
  const endOf = async (query: string, more = {}): Promise<string> =>
    (await search(query, { first: 3, ...more })).edges.at(-1)?.cursor ?? "";

  it("continue after the page, also with another size and other facets", async () => {
    const whole = await search("机关", { first: 8 });
    const after = await endOf("机关");
    const rest = await search("机关", { after, first: 5, facets: ["KIND"] });
    expect([...whole.edges.slice(3)]).toEqual(rest.edges);
    expect(rest.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true });
    expect(whole.pageInfo.hasPreviousPage).toBe(false);
  });

  it("of another text, kind or condition are refused", async () => {
    const after = await endOf("机关");
    for (const [query, more] of [
      ["机关事务", {}],
      ["机关", { kinds: ["EVENT"] }],
      ["机关", { filter: { between: { from: "2020-01-01" } } }],
    ] as const)
      expect((await refusal(query, { after, ...more }))[0]).toBe("BAD_CURSOR");
  });

  const forged = (offset: unknown, query = "机关"): string => {
    const list = hitList({ text: query, kinds: null, filter: NO_FILTER, facets: [], first: 1 });
    return Buffer.from(JSON.stringify(["SEARCH", list, offset])).toString("base64url");
  };

  it.each([0, -1, 1.5, "3", null, 1e300])("with the offset %j are refused", async (offset) => {
    expect((await refusal("机关", { after: forged(offset) }))[0]).toBe("BAD_CURSOR");
  });

  it("end after 10,000 hits, and there are no hits after the last one", async () => {
    const last = await search("机关", { after: forged(10_000) });
    expect([last.edges, last.pageInfo.hasNextPage]).toEqual([[], false]);
    expect(last.totalCount).toBeGreaterThan(0);
    const [code, message] = await refusal("机关", { after: forged(10_001) });
    expect(code).toBe("LIMIT_EXCEEDED");
    expect(message).toContain("at most 10000");
  });
});
