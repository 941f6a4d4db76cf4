import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import { linked, names, query, record, shown } from "./contract.fixture.js";
import type { SearchEngine, SearchPage, SearchQuery } from "../engine.js";
import type { SearchRecord } from "../record/record.js";

const VERSION = "same_names";

const several = (prefix: string, surnames: string, given: string): SearchRecord[] =>
  Array.from(surnames, (surname, at) => record(`per:${prefix}${String(at)}`, surname + given));

/** Names that fold alike, rare and frequent characters inside names, and names that letters can be read into in two ways. */
const REGISTER: readonly SearchRecord[] = linked(
  [
    record("per:u", "李升", { weight: 2 }),
    record("per:t", "李昇", { weight: 9 }),
    record("org:k", "李昇社", { names: names("李昇社", { ALIAS: ["李升"] }), weight: 99 }),
    record("per:r", "张䶮"),
    record("org:j", "衡州署"),
    record("org:l", "衡州东署"),
    ...several("m", "赵钱孙周吴郑王冯陈褚", "瑄"),
    ...several("n", "赵钱孙周吴郑王冯陈褚卫", "玥"),
    record("plc:e", "玥湖"),
    record("wrk:g", "方案评审"),
    record("wrk:f", "反感调查"),
    record("plc:x", "西安市"),
    record("hon:w", "先锋"),
    record("org:o", "O'Neil Foundation"),
  ],
  [{ of: "per:r", with: "org:j", words: ["署长"], wordsThere: ["署长"] }],
);

/** One notion of the same name: what was typed wins, rare characters, apostrophes. */
export function describeSameNames(engine: () => SearchEngine): void {
  const search = (text: string, over: Partial<SearchQuery> = {}): Promise<SearchPage> =>
    engine().reader(VERSION, NO_DEADLINE).search(query(text, over));
  const found = async (text: string, over: Partial<SearchQuery> = {}): Promise<string[]> =>
    shown(await search(text, over));
  const suggested = async (prefix: string): Promise<string[]> =>
    (await engine().reader(VERSION, NO_DEADLINE).suggest({ prefix, kinds: null, first: 9 })).map(
      ({ text }) => text,
    );

  describe("of names that are the same", () => {
    beforeAll(() => engine().build(VERSION, REGISTER));

    it.each([
      ["李升", ["per:u NAME", "per:t NAME", "org:k ALIAS"]],
      ["李昇", ["per:t NAME", "per:u NAME", "org:k ALIAS"]],
      ["  李升 ", ["per:u NAME", "per:t NAME", "org:k ALIAS"]],
    ])("has the one that was typed first, and does not call it equal: %s", async (text, hits) => {
      const page = await search(text);
      expect(shown(page)).toEqual(hits);
      const [one = 0, two = 0, three = 0] = page.hits.map(({ score }) => score);
      expect([one > two, two > three]).toEqual([true, true]);
      expect(shown(await search(text, { first: 1 }))).toEqual(hits.slice(0, 1));
      expect(shown(await search(text, { first: 1, offset: 1 }))).toEqual(hits.slice(1, 2));
      expect(await found(text, { kinds: ["ORGANIZATION"] })).toEqual(["org:k ALIAS"]);
    });

    it("has the better connected first where none is as typed", async () => {
      const page = await search("李 升");
      expect(shown(page).slice(0, 2)).toEqual(["per:t NAME", "per:u NAME"]);
      expect(page.hits[0]?.score).toBe(page.hits[1]?.score);
    });

    it("finds one character inside a name that few have", async () => {
      const page = await search("䶮");
      expect(shown(page)).toEqual(["per:r NAME_PART"]);
      expect(page.hits[0]?.highlights).toEqual([
        { field: "NAME", text: "张䶮", ranges: [{ start: 1, end: 2 }] },
      ]);
      expect((await search("瑄", { first: 20 })).total).toBe(10);
    });

    it("and only at the beginning of names where more than ten have it, whatever the filter", async () => {
      expect(await found("玥")).toEqual(["plc:e NAME_PREFIX"]);
      expect(await found("玥", { kinds: ["PERSON"] })).toEqual([]);
    });

    it("finds what is in a fact with it", async () => {
      expect((await found("䶮 署长")).toSorted()).toEqual(["org:j FACT", "per:r FACT"]);
      const [body] = (await search("䶮 衡州署")).hits;
      expect(
        body?.highlights.flatMap(({ text, ranges }) => ranges.map((at) => text.slice(at.start, at.end))),
      ).toContain("䶮");
    });

    it.each([
      ["fangan", ["wrk:f PINYIN", "wrk:g PINYIN"]],
      ["fan'gan", ["wrk:f PINYIN"]],
      ["fang'an", ["wrk:g PINYIN"]],
      ["Fǎn’gǎn", ["wrk:f PINYIN"]],
      ["fang1'an4", ["wrk:g PINYIN"]],
      ["fan'gan diaocha", ["wrk:f PINYIN"]],
      ["fan'gandc", ["wrk:f INITIALS"]],
      ["fan'g", ["wrk:f PINYIN"]],
      ["xian", ["hon:w PINYIN", "plc:x PINYIN"]],
      ["xi'an", ["plc:x PINYIN"]],
      ["xi＇an市", ["plc:x PINYIN"]],
      ["fa'ngan", []],
    ])("reads an apostrophe as the end of a syllable: %s", async (text, hits) => {
      expect((await found(text)).toSorted()).toEqual(hits);
    });

    it("but not where the letters are no pinyin, or the name as written", async () => {
      for (const text of ["O'Neil", "oneil", "O’NEIL", "o'neil found", "n'eil"])
        expect(await found(text)).toEqual([expect.stringMatching(/^org:o NAME_P/)]);
    });

    it("suggests by the same rule", async () => {
      expect((await suggested("fangan")).toSorted()).toEqual(["反感调查", "方案评审"]);
      expect(await suggested("fan'gan")).toEqual(["反感调查"]);
      expect(await suggested("fan'g")).toEqual(["反感调查"]);
      expect(await suggested("xi'an")).toEqual(["西安市"]);
      expect(await suggested("o'ne")).toEqual(["O'Neil Foundation"]);
    });
  });
}
