import { parse } from "graphql";
import { describe, expect, it } from "vitest";

import type { Backends } from "../../src/backends.js";
import { temporaryBackends } from "../support/backends.js";
import { ask } from "../support/execute.js";
import { bothOverSqlite, data } from "../support/graphs.js";
import { entityIn } from "../support/queries.js";
import { refusalOver, searchOver, type Found } from "../support/search-query.js";

// How GraphQL shows the results of a search engine. `src/search/contract/` tests what an engine must find.

const BUREAU = "四川省机关事务管理局";

const [seed, made] = data;
const both = bothOverSqlite();

const search = (query: string, more = {}, over = both.shipped): Promise<Found> =>
  searchOver(over, query, more);
const refusal = (query: string, more = {}, over = both.shipped): ReturnType<typeof refusalOver> =>
  refusalOver(over, query, more);

describe("a hit", () => {
  it("shows why it was found, and in which text", async () => {
    const { edges, nodes } = await search(BUREAU);
    expect(edges[0]).toMatchObject({
      matchedBy: "NAME",
      highlights: [{ field: "NAME", text: BUREAU, ranges: [{ start: 0, end: BUREAU.length }] }],
      node: { id: entityIn(seed, "ORGANIZATION", BUREAU).id, label: BUREAU },
    });
    expect(nodes).toEqual(edges.map(({ node }) => node));
  });

  it.each([
    ["traditional characters", "國家機關事務管理局", "国家机关事务管理局"],
    ["a short name", "国管局", "国家机关事务管理局"],
    ["pinyin", "guochunying", "郭春英"],
    ["another word of the same sound", "郭春瑛", "郭春英"],
  ])("is found by %s", async (_, query, label) => {
    expect((await search(query)).edges[0]?.node?.label).toBe(label);
  });

  it("uses only the days that its own fields give", async () => {
    const text = `{ search(query: "郭春英", kinds: [PERSON], filter: { between: { from: "2021-01-01" } }) {
      nodes { ... on Person { tenures(first: 1) { nodes { certainty { level } } } } } } }`;
    const { data: found, errors } = await ask(both.shipped, { document: parse(text) });
    expect(errors).toEqual([]);
    expect(JSON.stringify(found)).toContain('{"certainty":null}');
  });
});

describe("the interpretation", () => {
  it("names the days, the words and the kinds of a query", async () => {
    const { interpretation, totalCount } = await search("郭春英 2021 会议");
    expect(totalCount).toBeGreaterThan(0);
    expect(interpretation).toEqual({
      terms: ["郭春英", "会议"],
      between: { from: "2021-01-01", to: "2021-12-31" },
      yearly: null,
      notDates: [],
      kinds: ["MEETING"],
      corrections: [],
    });
  });

  it("names days without a year, and words that are no dates", async () => {
    expect((await search("11月 会议")).interpretation).toMatchObject({
      terms: ["会议"],
      between: null,
      yearly: { from: "11-01", to: "11-30" },
    });
    expect((await search("郭春英 2021-02-30")).interpretation).toMatchObject({
      between: null,
      notDates: ["2021-02-30"],
    });
  });

  it("names corrections", async () => {
    expect((await search("郭春瑛")).interpretation).toMatchObject({
      between: null,
      corrections: [{ from: "郭春瑛", to: "郭春英" }],
    });
  });
});

describe("queries without a word", () => {
  it.each(["", " ", "，。！？", "\u0000\u200b", "\ud800"])("%j find nothing", async (query) => {
    const { totalCount, edges, facets } = await search(query, { facets: ["KIND"] });
    expect([totalCount, edges, facets.map(({ values }) => values)]).toEqual([0, [], [[]]]);
  });

  it("find all that the conditions allow, if there are any", async () => {
    const { totalCount, edges } = await search("", { kinds: ["AGREEMENT"] });
    const agreements = seed.dataset.entities.filter(({ kind }) => kind === "AGREEMENT");
    expect(totalCount).toBe(agreements.length);
    expect(edges[0]).toMatchObject({ matchedBy: "FILTER", highlights: [] });
  });
});

describe("conditions", () => {
  it("replace the id of a merged entity with the one that remains", async () => {
    for (const [condition, label, kind] of [
      ["place", "虚构地甲0", "PLACE"],
      ["organization", "虚构局甲0", "ORGANIZATION"],
    ] as const) {
      const today = made.dataset.entities.find((one) => one.kind === kind && one.label === label);
      const of = (id: string | undefined): Promise<Found> =>
        search("虚构", { filter: { [condition]: { eq: id } } }, both.synthetic);
      const found = await of(today?.formerIds[0]);
      expect(found.totalCount).toBeGreaterThan(0);
      expect(found).toEqual(await of(today?.id));
    }
  });

  it.each([
    ["a contradiction", { eventKind: { eq: "MEETING", in: ["VISIT"] } }],
    ["one of none", { honorLevel: { in: [] } }],
  ])("with %s match nothing", async (_, filter) => {
    expect((await search("机关", { filter })).totalCount).toBe(0);
  });

  it.each([
    ["an unknown place", { place: { eq: "plc:none" } }],
    ["a document as a place", { place: { eq: "doc:none" } }],
    ["an unknown document", { documents: { in: ["doc:none"] } }],
  ])("with %s are refused", async (_, filter) => {
    expect((await refusal("机关", { filter }))[0]).toBe("BAD_ID");
  });

  it("that are empty match everything", async () => {
    const all = await search("机关");
    expect(await search("机关", { filter: { place: {}, between: {} } })).toEqual(all);
    expect(await search("机关", { filter: null, kinds: null, facets: null })).toEqual(all);
  });

  it("accept at most 50 ids, and windows whose first day is not after the last", async () => {
    const many = Array.from({ length: 51 }, (_, index) => `plc:${String(index)}`);
    expect((await refusal("局", { filter: { place: { in: many } } }))[0]).toBe("LIMIT_EXCEEDED");
    const backwards = { between: { from: "2021-01-02", to: "2021-01-01" } };
    expect((await refusal("局", { filter: backwards }))[0]).toBe("BAD_DATE");
  });

  it("include places inside the given one", async () => {
    const of = async (label: string): Promise<string[]> => {
      const filter = { place: { eq: entityIn(seed, "PLACE", label).id } };
      const { nodes } = await search("机关事务", { filter, first: 100 });
      return nodes.map(({ label: name }) => name);
    };
    expect(await of("四川省")).toContain("绵阳市机关事务管理局");
    expect(await of("重庆市")).not.toContain("绵阳市机关事务管理局");
  });
});

describe("a long text", () => {
  const isTruncated = async (text: string): Promise<unknown> => {
    const document = parse(
      "query ($text: String!) { search(query: $text) { interpretation { isTruncated } } }",
    );
    const { data: found, errors } = await ask(both.shipped, { document, variables: { text } });
    expect(errors).toEqual([]);
    return (found as { search: { interpretation: { isTruncated: unknown } } }).search.interpretation
      .isTruncated;
  };

  it("is read to 2,000 characters, and says where it was longer", async () => {
    expect((await search("局".repeat(201))).totalCount).toBe(0);
    expect(await isTruncated("𠮷".repeat(2_000))).toBe(false);
    expect(await isTruncated("𠮷".repeat(2_001))).toBe(true);
    expect(await isTruncated("局".repeat(80_000))).toBe(true);
  });

  it("begins where its words begin", async () => {
    const { nodes } = await search(`${" \n".repeat(50_000)}郭春英${" \n".repeat(50_000)}`);
    expect(nodes[0]?.label).toBe("郭春英");
    expect(await isTruncated(`${" ".repeat(3_000)}郭春英`)).toBe(false);
  });

  it("finds what its beginning names", async () => {
    const text = `郭春英出席四川省机关事务管理局党组中心组学习（扩大）会议。${"\n".repeat(50_000)}`;
    const { nodes } = await search(text);
    expect(nodes.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["郭春英", "四川省机关事务管理局党组中心组学习（扩大）会议"]),
    );
  });
});

describe("suggestions", () => {
  const suggest = async (prefix: string, more = ""): Promise<readonly unknown[]> => {
    const text = `query ($prefix: String!) {
      suggest(prefix: $prefix ${more}) { text matchedBy ranges { start end } entity { label kind } } }`;
    const { data: found, errors } = await ask(both.shipped, { document: parse(text), variables: { prefix } });
    expect(errors).toEqual([]);
    return (found as { suggest: unknown[] }).suggest;
  };

  it.each(["guoch", "gcy", "郭c", "郭春"])("complete %s", async (prefix) => {
    expect(await suggest(prefix)).toContainEqual(
      expect.objectContaining({ text: "郭春英", entity: { label: "郭春英", kind: "PERSON" } }),
    );
  });

  it("are of the given kinds, at most as many as wanted", async () => {
    const found = await suggest("四", ", kinds: [PLACE], first: 2");
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(2);
    expect(JSON.stringify(found)).not.toContain("ORGANIZATION");
  });

  it("for an empty text do not exist", async () => {
    expect(await suggest("")).toEqual([]);
  });
});

describe("the version of the data", () => {
  it("is read once per request, for any number of searches", async () => {
    let reads = 0;
    const { store, engine } = both.shipped;
    const counted: Backends["store"] = {
      ...store,
      reader: (deadline) => {
        const reader = store.reader(deadline);
        return {
          ...reader,
          dataVersion: () => {
            reads += 1;
            return reader.dataVersion();
          },
        };
      },
    };
    const document = parse(`{ dataVersion { version } a: search(query: "局") { totalCount }
      b: search(query: "市") { totalCount } suggest(prefix: "四") { text } }`);
    const { errors } = await ask({ store: counted, engine }, { document });
    expect([errors, reads]).toEqual([[], 1]);
  });

  it("without an index gives an error with a code", async () => {
    await using backends = await temporaryBackends(made.dataset);
    await backends.engine.keepOnly(null);
    expect((await refusal("虚构", {}, backends))[0]).toBe("INDEX_MISSING");
  });

  it("without data gives an error with a code", async () => {
    await using backends = await temporaryBackends(null);
    expect(await refusal("虚构", {}, backends)).toEqual(["NOT_LOADED", "no data are loaded yet"]);
  });
});
