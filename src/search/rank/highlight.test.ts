import { describe, expect, it } from "vitest";

import type { EntityKind, NameKind } from "../../domain/entity.js";
import { matchOwn, matchFact, matchMark, merged, type TermMatch } from "./highlight.js";
import type { SearchFact, SearchRecord } from "../record/record.js";
import { TIER } from "./tiers.js";
import { parseQuery } from "../query/parse.js";

type Said = readonly [text: string, kind: NameKind];

function record(
  names: readonly Said[],
  more: {
    readonly id?: string;
    readonly kind?: EntityKind;
    readonly texts?: readonly string[];
    readonly facts?: readonly SearchFact[];
  } = {},
): SearchRecord {
  const { id = "it", kind = "ORGANIZATION", texts = [], facts = [] } = more;
  return {
    id,
    kind,
    subkind: null,
    label: names[0]?.[0] ?? "",
    facts,
    days: [],
    sure: [],
    moments: [],
    undated: null,
    documents: [],
    names: names.map(([text, nameKind]) => ({ text, kind: nameKind })),
    texts: texts.map((text) => ({ field: "SUMMARY", text })),
    places: [],
    organizations: [],
    honorLevel: null,
    weight: 0,
    latest: null,
  };
}

/** Tier, field and what is marked. */
function shown(match: TermMatch | null): string | null {
  if (!match) return null;
  const { field, text, ranges } = match.highlight;
  const name = Object.entries(TIER).find(([, tier]) => tier === match.tier)?.[0] ?? "?";
  return [name, field, ...ranges.map(({ start, end }) => text.slice(start, end))].join(" ");
}

const BUREAU = record(
  [
    ["甲市“机关”事务局", "OFFICIAL"],
    ["甲机局", "ALIAS"],
    ["甲市行政处", "FORMER"],
  ],
  { texts: ["甲机局管办公楼", "后勤"] },
);

describe("a term in the names and texts of a record", () => {
  it.each([
    ["a whole name", "甲市机关事务局", "NAME NAME 甲市“机关”事务局"],
    ["a whole alias", "甲机局", "ALIAS ALIAS 甲机局"],
    ["a whole former name", "甲市行政处", "FORMER_NAME FORMER_NAME 甲市行政处"],
    ["the beginning of the best of its names", "甲市", "NAME_PREFIX NAME 甲市"],
    ["the inside of a name, with the quotes inside", "机关事务", "NAME_PART NAME 机关”事务"],
    ["a whole text", "后勤", "TEXT_WHOLE SUMMARY 后勤"],
    ["a part of a text", "办公楼", "TEXT SUMMARY 办公楼"],
    ["a single character at the beginning of a name", "甲", "NAME_PREFIX NAME 甲"],
    ["pinyin of a whole name", "jiajiju", "PINYIN_WHOLE ALIAS 甲机局"],
    ["pinyin of a part", "shiwuju", "PINYIN_PART NAME 事务局"],
    ["first letters of a whole name", "jjj", "INITIALS_WHOLE ALIAS 甲机局"],
  ])("matches %s", (_, term, match) => {
    expect(shown(matchOwn(BUREAU, term))).toBe(match);
  });

  it.each([
    ["a single character inside", "局"],
    ["one syllable inside", "ju"],
    ["what runs from one text to the next", "楼后勤"],
  ])("does not match %s", (_, term) => {
    expect(matchOwn(BUREAU, term)).toBeNull();
  });

  it("is marked at every position in the text, without overlap", () => {
    const twice = record([["甲甲甲市甲甲", "OFFICIAL"]]);
    expect(shown(matchOwn(twice, "甲甲"))).toBe("NAME_PREFIX NAME 甲甲 甲甲");
  });

  it("matches a text as written before a name by sound", () => {
    const both = record([["英国", "OFFICIAL"]], { texts: ["ying国"] });
    expect(shown(matchOwn(both, "ying"))).toBe("TEXT SUMMARY ying");
  });

  it("has the pronunciation of a surname for persons only", () => {
    const names: readonly Said[] = [["单明", "OFFICIAL"]];
    expect(matchOwn(record(names, { kind: "PERSON" }), "shanming")?.tier).toBe(TIER.PINYIN_WHOLE);
    expect(matchOwn(record(names), "shanming")).toBeNull();
  });
});

describe("a term in a fact", () => {
  const bureau = record(
    [
      ["乙局", "OFFICIAL"],
      ["乙市管理局", "ALIAS"],
    ],
    { id: "局" },
  );
  const fact: SearchFact = {
    other: "局",
    statements: [
      { id: "s1", relation: "HOLDS_POSITION>", words: ["副局长", "书记"] },
      { id: "s2", relation: "COOPERATES_WITH>", words: ["三年"] },
    ],
  };
  const shownWith = (term: string, terms: readonly string[] = [term]): string | null => {
    const match = matchFact(fact, bureau, term, terms);
    return match && `${shown(match) ?? ""} ${match.highlight.statement ?? ""}`;
  };

  it.each([
    ["the whole name of the other side", "乙局", "FACT_WHOLE FACT 乙局 s1"],
    ["a part of a name of the other side", "乙市", "FACT FACT 乙市 s1"],
    ["the sound of the other side", "yiju", "FACT_PINYIN_WHOLE FACT 乙局 s1"],
    ["a whole word", "书记", "FACT_WHOLE FACT 书记 s1"],
    ["a part of a word", "局长", "FACT FACT 局长 s1"],
    ["the relation of a statement", "合作", "FACT_WHOLE FACT 合作 s2"],
  ])("matches %s", (_, term, match) => {
    expect(shownWith(term)).toBe(match);
  });

  it("is of the statement that has the other terms too", () => {
    expect(shownWith("乙局", ["乙局", "三年"])).toBe("FACT_WHOLE FACT 乙局 s2");
  });

  it("does not match across two words, nor an unknown entity", () => {
    expect(matchFact(fact, bureau, "长书记", [])).toBeNull();
    expect(matchFact(fact, null, "乙局", [])).toBeNull();
  });

  it("is no part of a longer number", () => {
    const figure: SearchFact = {
      other: null,
      statements: [{ id: "s", relation: "FIGURE>", words: ["2016名"] }],
    };
    expect(matchFact(figure, null, "16", ["16"])).toBeNull();
    expect(matchFact(figure, null, "2016", ["2016"])?.tier).toBe(TIER.FACT);
  });
});

describe("a character with a mark beside it", () => {
  const [parsed] = parseQuery("务”");
  it("matches a name that has both, and both are marked", () => {
    if (!parsed) throw new Error("no query");
    expect(matchMark(record([["“事务”局", "OFFICIAL"]]), parsed.written ?? "")?.ranges).toEqual([
      { start: 2, end: 4 },
    ]);
    expect(matchMark(record([["事务局", "OFFICIAL"]]), parsed.written ?? "")).toBeNull();
  });
});

describe("the highlights of several terms", () => {
  const one = { field: "NAME", text: "甲乙丙丁" };
  it("are one for each text, ascending, and overlapping ranges are one", () => {
    expect(
      merged([
        { ...one, ranges: [{ start: 1, end: 3 }] },
        { ...one, field: "ALIAS", ranges: [{ start: 0, end: 1 }] },
        {
          ...one,
          ranges: [
            { start: 0, end: 2 },
            { start: 3, end: 4 },
          ],
        },
      ]),
    ).toEqual([
      {
        ...one,
        ranges: [
          { start: 0, end: 3 },
          { start: 3, end: 4 },
        ],
      },
      { ...one, field: "ALIAS", ranges: [{ start: 0, end: 1 }] },
    ]);
  });
});
