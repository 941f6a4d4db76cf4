import { parse } from "graphql";
import { describe, expect, it } from "vitest";

import type { Backends } from "../../src/backends.js";
import type { Language } from "../../src/domain/vocabulary.js";
import { hitList } from "../../src/resolvers/lists/search-cursor.js";
import { NO_FILTER } from "../../src/search/engine.js";
import { temporaryBackends } from "../support/backends.js";
import { ask } from "../support/execute.js";
import { data, bothOverSqlite } from "../support/graphs.js";

// How GraphQL shows the results of a search engine. `src/search/contract/` tests what an engine must find.

const BUREAU = "四川省机关事务管理局";

const [seed, made] = data;
const both = bothOverSqlite();

interface Asked {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly language?: Language;
  readonly over?: Backends;
}

interface Edge {
  readonly cursor: string;
  readonly matchedBy: string;
  readonly highlights: readonly {
    readonly field: string;
    readonly text: string;
    readonly ranges: readonly { readonly start: number; readonly end: number }[];
  }[];
  readonly node: { readonly id: string; readonly label: string } | null;
}

interface Found {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly facets: readonly {
    readonly field: string;
    readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  }[];
  readonly interpretation: Readonly<Record<string, unknown>>;
}

const SEARCH = parse(`
  query ($query: String!, $kinds: [EntityKind!], $filter: SearchFilter, $facets: [SearchFacetField!],
         $first: Int, $after: String) {
    search(query: $query, kinds: $kinds, filter: $filter, facets: $facets, first: $first, after: $after) {
      totalCount
      edges { cursor matchedBy highlights { field text ranges { start end } } node { id label } }
      nodes { id label }
      pageInfo { hasNextPage hasPreviousPage }
      facets { field values { value label count } }
      interpretation { terms between { from to } yearly { from to } notDates kinds corrections { from to } }
    }
  }`);

async function search(
  query: string,
  more: Readonly<Record<string, unknown>> = {},
  { over = both.shipped, ...asked }: Asked = {},
): Promise<Found> {
  const variables = { query, ...more };
  const { data: found, errors } = await ask(over, { document: SEARCH, variables, ...asked });
  expect(errors).toEqual([]);
  return (found as { search: Found }).search;
}

async function refusal(
  query: string,
  more: Readonly<Record<string, unknown>> = {},
  over: Pick<Backends, "store" | "engine"> = both.shipped,
): Promise<readonly [string | undefined, string | undefined]> {
  const { errors } = await ask(over, { document: SEARCH, variables: { query, ...more } });
  expect(errors).toHaveLength(1);
  return [errors[0]?.code, errors[0]?.message];
}

function idOf(label: string, kind: string, from = seed): string {
  const found = from.dataset.entities.find((one) => one.label === label && one.kind === kind);
  if (!found) throw new Error(`there is no ${kind} ${label}`);
  return found.id;
}

describe("a hit", () => {
  it("shows why it was found, and in which text", async () => {
    const { edges, nodes } = await search(BUREAU);
    expect(edges[0]).toMatchObject({
      matchedBy: "NAME",
      highlights: [{ field: "NAME", text: BUREAU, ranges: [{ start: 0, end: BUREAU.length }] }],
      node: { id: idOf(BUREAU, "ORGANIZATION"), label: BUREAU },
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
        search("虚构", { filter: { [condition]: { eq: id } } }, { over: both.synthetic });
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
      const filter = { place: { eq: idOf(label, "PLACE") } };
      const { nodes } = await search("机关事务", { filter, first: 100 });
      return nodes.map(({ label: name }) => name);
    };
    expect(await of("四川省")).toContain("绵阳市机关事务管理局");
    expect(await of("重庆市")).not.toContain("绵阳市机关事务管理局");
  });
});

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
    expect(labels("PLACE")[idOf("四川省", "PLACE")]).toBe("四川省");
    expect(labels("ORGANIZATION")[idOf(BUREAU, "ORGANIZATION")]).toBe(BUREAU);
    expect(labels("YEAR")).toMatchObject({ "2020": "2020", "2021": "2021" });
    // The label distinguishes two issues of one magazine.
    expect(labels("DOCUMENT")["doc:magazine-2020-6"]).toBe("四川机关事务 2020年第6期（总第160期）");
    const kinds = facets.find(({ field }) => field === "KIND")?.values ?? [];
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  });

  it("are labeled in the language of the request", async () => {
    const { facets } = await search("机关", { facets: ["KIND"] }, { language: "en" });
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

describe("a text that is too long", () => {
  it("is refused with the limit in the message", async () => {
    const [code, message] = await refusal("局".repeat(201));
    expect([code, message]).toEqual(["BAD_INPUT", expect.stringContaining("200") as string]);
    expect((await search("局".repeat(200))).totalCount).toBe(0);
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
