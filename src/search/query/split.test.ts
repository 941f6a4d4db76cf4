import { describe, expect, it } from "vitest";

import { windowOf } from "../../domain/time.js";
import type { DictionaryWords } from "./dictionary.js";
import { canBeSplit, splitsOf, isWeakMatch, mayBeSplit, substringsOf, dictionaryForms } from "./split.js";
import { TIER } from "../rank/tiers.js";
import { queryFrom } from "./parsed.js";

const NAMES = new Set([
  ...["云溪", "云溪市", "云溪局", "云溪市机关事务管理局", "林知夏", "鸿雁", "岚江", "岚江省"],
  ...["云溪市后勤管理中心", "江省云"],
]);
const POSTS = new Set(["局长", "副局长", "党组书记", "主任"]);
const KNOWN: DictionaryWords = { isName: (text) => NAMES.has(text), isFactWord: (text) => POSTS.has(text) };

const splitTerms = (...terms: readonly string[]): string | null =>
  splitsOf(queryFrom(terms), KNOWN)[0]?.terms.join("+") ?? null;

describe("a term of several words without spaces", () => {
  it.each([
    ["an organization and a post", "云溪局局长", "云溪局+局长"],
    ["a person and a post", "林知夏副局长", "林知夏+副局长"],
    ["a post and a person", "局长林知夏", "局长+林知夏"],
    [
      "an organization and its head with a shared character",
      "云溪市机关事务管理局长",
      "云溪市机关事务管理局+局长",
    ],
    ["places, the fewest parts", "岚江省云溪市", "岚江省+云溪市"],
    ["names and a kind", "云溪鸿雁协议", "云溪+鸿雁+协议"],
    ["question words, and a relation", "林知夏参加了哪些会议", "林知夏+参加+会议"],
    ["a person and a role", "林知夏主持的会议", "林知夏+主持+会议"],
    ["a question", "云溪局的局长是谁", "云溪局+局长"],
    ["a name and a form of address", "林知夏同志", "林知夏"],
    ["marks between the words", "云溪局 局长", "云溪局+局长"],
    ["a place and a surname with a post", "云溪林局长", "云溪+林+局长"],
    ["characters and letters", "云溪jiguan", "云溪+jiguan"],
    ["characters and a number", "云溪局99001", "云溪局+99001"],
  ])("is split: %s", (_, term, parts) => {
    expect(splitTerms(term)).toBe(parts);
  });

  it.each([
    ["a name", "云溪市机关事务管理局"],
    ["a kind", "座谈会"],
    ["a post with an unknown ending", "云溪局局长们"],
    ["a name with one more character", "林知夏云"],
    ["no known word", "本田雅阁轿车"],
    ["question words only", "是谁的呢"],
    ["letters beside unknown characters", "本田abc"],
    ["a name whose last character also begins a name", "岚江省云"],
    ["too short", "云溪"],
    ["too long to be a few names", "云溪局局长".repeat(9)],
  ])("is not split if it is %s", (_, term) => {
    expect(splitTerms(term)).toBeNull();
  });

  it("is split beside terms that stay", () => {
    expect(splitTerms("林知夏", "云溪局局长")).toBe("林知夏+云溪局+局长");
    expect(splitTerms("本田", "云溪局局长")).toBe("本田+云溪局+局长");
  });

  it("keeps the days of the query, and names the kinds", () => {
    const days = { between: windowOf("2031-01-01", null), yearly: null };
    const [parsed] = splitsOf(queryFrom(["的会议"], days), KNOWN);
    expect(parsed).toMatchObject({ ...days, terms: ["会议"], kinds: [["MEETING"]] });
  });

  it("takes a year at its end as days, if the query has no days", () => {
    const glued = ["云溪局局长2031"];
    expect(splitsOf(queryFrom(glued), KNOWN)[0]).toMatchObject({
      terms: ["云溪局", "局长"],
      between: windowOf("2031-01-01", "2031-12-31"),
    });
    const days = { between: windowOf("2030-01-01", "2030-12-31"), yearly: null };
    expect(splitsOf(queryFrom(glued, days), KNOWN)[0]).toMatchObject({
      ...days,
      terms: ["云溪局", "局长", "2031"],
    });
    expect(splitTerms("云溪局局长9001")).toBe("云溪局+局长+9001");
  });

  it("reports a shortened name of an organization as a correction", () => {
    const [parsed] = splitsOf(queryFrom(["云溪市机关事务局局长"]), KNOWN);
    expect(parsed).toMatchObject({
      terms: ["云溪市机关事务管理局", "局长"],
      corrections: [{ from: "云溪市机关事务局", to: "云溪市机关事务管理局" }],
    });
    expect(splitTerms("云溪市后勤中心")).toBe("云溪市后勤管理中心");
    expect(splitTerms("云溪市后勤管理局")).toBeNull();
  });
});

describe("a lookup in the dictionary", () => {
  it("is done for every substring of two characters or more, and its full form", () => {
    expect(substringsOf("甲乙丙").sort()).toEqual(["乙丙", "甲乙", "甲乙丙"].sort());
    expect(substringsOf("甲乙丙丁局")).toContain("甲乙丙丁管理局");
  });

  it("is not done for a term without a Han character", () => {
    expect([canBeSplit("guochunying"), canBeSplit("2021"), canBeSplit("甲乙丙")]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("has the words of facts, and their parts between punctuation", () => {
    expect(dictionaryForms("党组书记、局长")).toEqual(["党组书记 局长", "党组书记", "局长"]);
    expect(dictionaryForms("局长")).toEqual(["局长", "局长"]);
  });
});

describe("a query with only weak matches", () => {
  it("may be split if it has one term", () => {
    expect(mayBeSplit(queryFrom(["云溪局局长"]))).toBe(true);
    expect(mayBeSplit(queryFrom(["云溪局局长", "林知夏"]))).toBe(false);
    expect(mayBeSplit({ ...queryFrom(["云溪局局长"]), namesOnly: "INSIDE" })).toBe(false);
  });

  it("matches inside a text or in a fact; not in a name or by sound", () => {
    expect([TIER.TEXT, TIER.FACT_WHOLE, TIER.FACT].map(isWeakMatch)).toEqual([true, true, true]);
    expect([TIER.NAME, TIER.NAME_PART, TIER.TEXT_WHOLE, TIER.PINYIN_WHOLE].map(isWeakMatch)).toEqual([
      ...[false, false, false, false],
    ]);
  });
});
