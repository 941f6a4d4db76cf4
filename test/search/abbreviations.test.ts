import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../src/domain/deadline.js";
import { resolveName } from "../../src/graph/above/resolve-name.js";
import type { GraphReader, GraphStore } from "../../src/graph/store.js";
import { openSqliteGraph } from "../../src/graph/sqlite/store.js";
import { vocabulary } from "../../src/domain/vocabulary.js";
import { relationWordList } from "../../src/search/query/relation-words.js";
import { query } from "../../src/search/contract/contract.fixture.js";
import { openMeilisearch } from "../../src/search/meilisearch/engine.js";
import type { SearchPage } from "../../src/search/engine.js";
import type { Double } from "../support/services/meilisearch-double/double.js";
import { startDouble } from "../support/services/meilisearch-double/double.js";
import { shippedData } from "../support/seed-data.js";
import { ABBREVIATIONS, NO_ABBREVIATIONS } from "./abbreviations.js";
import type { Indexed } from "./shipped.js";
import { embedded, indexed, shippedRecords } from "./shipped.js";

/** Each with a word of a fact: the hit that has both. */
const WITH_ANOTHER_WORD: readonly (readonly [text: string, label: string])[] = [
  ["省四院 护士长", "周洁"],
  ["省四院护士长", "周洁"],
  ["德阳局 局长", "范晓华"],
  ["德阳局局长", "范晓华"],
];

describe("abbreviations over the curated data", () => {
  let store: GraphStore;
  let graph: GraphReader;
  let one: Indexed;
  let double: Double;
  let other: Indexed;
  const labels = new Map<string, string>();
  beforeAll(async () => {
    const data = await shippedData();
    for (const { id, label } of data.entities) labels.set(id, label);
    store = await openSqliteGraph(":memory:");
    await store.replace(data);
    graph = store.reader(NO_DEADLINE);
    const records = await shippedRecords();
    one = await embedded(records);
    double = await startDouble();
    const { url, key } = double;
    other = await indexed(openMeilisearch({ url, key, prefix: `t-${randomUUID()}` }), records);
  }, 120_000);
  afterAll(async () => {
    await other[Symbol.asyncDispose]();
    await double[Symbol.asyncDispose]();
    await one[Symbol.asyncDispose]();
    await store[Symbol.asyncDispose]();
  });

  const search = (text: string): Promise<SearchPage> => one.reader.search(query(text));
  const firstOf = ({ hits }: SearchPage): string | undefined => labels.get(hits[0]?.id ?? "");
  const resolved = async (name: string): Promise<string[]> =>
    (await resolveName(graph, { name, kind: null, asOf: null, first: 5 })).map(({ entity }) => entity.label);

  it("are no words of kinds and relations, although names have them", async () => {
    const kinds = [vocabulary.kinds, ...Object.values(vocabulary.subkinds)].flatMap((table) =>
      Object.values(table).map(({ zh }: { readonly zh: string }) => zh),
    );
    const words = [...kinds, ...relationWordList()].filter((word) => word.length === 2);
    expect(words.length).toBeGreaterThan(40);
    for (const word of words)
      for (const text of [word, `四川 ${word}`, `${word} 郭春英`]) {
        const { corrections } = (await search(text)).interpretation;
        const longer = corrections.filter(({ from, to }) => from === word && to.includes(word));
        expect([text, longer]).toEqual([text, []]);
      }
  });

  it.each(ABBREVIATIONS)("%s is %s", async (short, ...wanted) => {
    expect(wanted).toContain(firstOf(await search(short)));
    expect(wanted).toContain((await resolved(short))[0]);
  });

  it.each(NO_ABBREVIATIONS)("%s abbreviates nothing", async (text) => {
    const { hits } = await search(text);
    expect(hits.filter(({ matchedBy }) => matchedBy === "ABBREVIATION")).toEqual([]);
    expect(await resolved(text)).toEqual([]);
  });

  it.each(["省第九人民医院", "四川省第三人民医院", "四川省第十四人民医院"])(
    "%s is not corrected to another number",
    async (text) => {
      const { interpretation, strictTotal } = await search(text);
      expect(interpretation.corrections).toEqual([]);
      expect(strictTotal).toBe(0);
    },
  );

  it.each(WITH_ANOTHER_WORD)("%s finds %s", async (text, label) => {
    const page = await search(text);
    expect(firstOf(page)).toBe(label);
    expect(page.strictTotal).toBeGreaterThan(0);
  });

  it("say which name they were taken for, and mark it", async () => {
    const { hits, interpretation } = await search("省四院");
    expect(interpretation.corrections).toEqual([{ from: "省四院", to: "四川省第四人民医院" }]);
    expect(hits[0]).toMatchObject({
      matchedBy: "ABBREVIATION",
      highlights: [{ field: "NAME", text: "四川省第四人民医院", ranges: [{ start: 0, end: 9 }] }],
    });
  });

  it("are not looked for where a name has the text", async () => {
    const { hits, interpretation } = await search("省四医院");
    expect(interpretation.corrections).toEqual([]);
    expect(hits[0]?.matchedBy).toBe("ALIAS");
  });

  it("find the same with both engines", async () => {
    const texts = [
      ...ABBREVIATIONS.filter((_, at) => at % 3 === 0).map(([short]) => short),
      ...WITH_ANOTHER_WORD.map(([text]) => text),
    ];
    for (const text of texts)
      expect([text, await other.reader.search(query(text))]).toEqual([text, await search(text)]);
    for (const text of NO_ABBREVIATIONS) {
      const { hits } = await other.reader.search(query(text));
      expect(hits.every(({ matchedBy }) => matchedBy !== "ABBREVIATION")).toBe(true);
    }
  }, 120_000);
});

describe("a name to resolve", () => {
  let store: GraphStore;
  const ask = async (
    name: string,
    asOf: number | null = null,
  ): Promise<(readonly [string, number, string | undefined])[]> => {
    const found = await resolveName(store.reader(NO_DEADLINE), { name, kind: null, asOf, first: 3 });
    return found.map(({ entity, score, reasons }) => [entity.label, score, reasons[0]?.code] as const);
  };
  beforeAll(async () => {
    store = await openSqliteGraph(":memory:");
    await store.replace(await shippedData());
  }, 120_000);
  afterAll(() => store[Symbol.asyncDispose]());

  it.each([
    ["郭局长", "郭春英"],
    ["周护士长", "周洁"],
    ["罗副省长", "罗文"],
  ])("may be a surname with a post: %s is %s", async (text, label) => {
    expect((await ask(text))[0]).toEqual([label, expect.any(Number), "POST"]);
  });

  it("gives all persons of a surname and a post, and nobody of another post", async () => {
    expect((await ask("王教授")).map(([label]) => label)).toEqual(expect.arrayContaining(["王永杰", "王竹"]));
    expect(await ask("郭护士长")).toEqual([]);
  });

  it.each([
    ["GB/T 41568", "机关事务管理 术语", 0.9],
    ["GBT41568-2022", "机关事务管理 术语", 0.92],
    ["ISO22000", "食品安全管理体系标准", 0.92],
  ])("may be the number of a standard: %s is %s", async (text, label, score) => {
    expect((await ask(text))[0]).toEqual([label, score, "ALIAS"]);
    expect((await ask("GB/T 4156")).map(([one]) => one)).toEqual([]);
  });

  it.each([
    ["綿陽市機關事務管理局", "绵阳市机关事务管理局"],
    ["四川省第四人民醫院", "四川省第四人民医院"],
  ])("may be in traditional characters: %s is %s", async (text, label) => {
    expect((await ask(text))[0]).toEqual([label, 1, "OFFICIAL_NAME"]);
  });

  it.each(["德阳局", "绵阳局", "德阳市局"])("prefers the bureau of 机关事务 for %s", async (text) => {
    expect((await ask(text))[0]?.[0]).toBe(`${text.slice(0, 2)}市机关事务管理局`);
  });
});
