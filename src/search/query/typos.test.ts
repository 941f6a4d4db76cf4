import { describe, expect, it } from "vitest";

import type { Typo } from "../../text/typos.js";
import { canHaveTypo, reasonOfTypos, typosFrom } from "./typos.js";

const named = (...texts: readonly string[]): { text: string; rank: number }[] =>
  texts.map((text, rank) => ({ text, rank }));
const off = (query: string, ...names: readonly string[]): string[] =>
  typosFrom(query, { sounding: [], persons: [], all: named(...names) }).map(
    ({ text, kind }) => `${text} ${kind}`,
  );

describe("the corrections of a term", () => {
  it.each([
    [
      "a whole name before a part",
      "云溪村机关事物局",
      ["岚江云溪村机关事务局处", "云溪村机关事杂局"],
      ["云溪村机关事杂局 ONE_CHARACTER_OFF"],
    ],
    [
      "another character before one too many",
      "云溪村后勤处室",
      ["云溪村后勤处", "云溪村后勤科室"],
      ["云溪村后勤科室 ONE_CHARACTER_OFF"],
    ],
    [
      "one that sounds the same before others",
      "云西村后勤处",
      ["云山村后勤处", "云溪村后勤处"],
      ["云溪村后勤处 SAME_SOUND"],
    ],
    [
      "all of the nearest",
      "云某村后勤处",
      ["云溪村后勤处", "云山村后勤处"],
      ["云溪村后勤处 ONE_CHARACTER_OFF", "云山村后勤处 ONE_CHARACTER_OFF"],
    ],
    [
      "no part of a name that ends with the wrong character",
      "云溪机关党校校长",
      ["云溪机关党校校区迁建"],
      [],
    ],
    ["each once", "云溪村后勤处们", ["云溪村后勤处", "云溪村后勤处"], ["云溪村后勤处 ONE_CHARACTER_OFF"]],
  ])("are %s", (_, query, names, typos) => {
    expect(off(query, ...names)).toEqual(typos);
  });

  it("are five names at most, the best connected", () => {
    const names = ["甲", "乙", "丙", "丁", "戊", "己"].map((one) => `云${one}村后勤处`);
    expect(off("云某村后勤处", ...names)).toHaveLength(5);
    expect(off("云某村后勤处", ...names)[0]).toBe("云甲村后勤处 ONE_CHARACTER_OFF");
  });

  it("are only persons of the same sound, if there are any", () => {
    const sounding = named("林知夏");
    expect(typosFrom("林知霞", { sounding, persons: sounding, all: named("林知霞会议室") })).toEqual([
      { text: "林知夏", kind: "SAME_SOUND" },
    ]);
  });

  it.each([
    ["a look-alike before a swap", "陈准川", ["陈川准", "陈淮川"], ["陈淮川 SIMILAR_SHAPE"]],
    ["a swap before a missing character", "陈淮川", ["陈川淮", "陈淮山川"], ["陈川淮 ONE_CHARACTER_OFF"]],
    ["all that look alike", "王林", ["主林", "玉林"], ["主林 SIMILAR_SHAPE", "玉林 SIMILAR_SHAPE"]],
    [
      "all with one character more, up to five",
      "林夏",
      ["林甲夏", "林乙夏", "林甲夏", "林丙夏", "林丁夏", "林戊夏"],
      ["甲", "乙", "丙", "丁", "戊"].map((one) => `林${one}夏 ONE_CHARACTER_OFF`),
    ],
    [
      "none of six with one character more",
      "林夏",
      ["甲", "乙", "丙", "丁", "戊", "己"].map((one) => `林${one}夏`),
      [],
    ],
  ])("are for the short name of a person %s", (_, query, names, typos) => {
    const persons = named(...names);
    const found = typosFrom(query, { sounding: [], persons, all: persons });
    expect(found.map(({ text, kind }) => `${text} ${kind}`)).toEqual(typos);
  });

  it("are none if the term begins with a date", () => {
    expect(["2021年第五期", "二〇二一年会议", "2021"].map(canHaveTypo)).toEqual([false, false, false]);
    expect(canHaveTypo("云溪2021年会议")).toBe(true);
  });
});

describe("the reason of a corrected hit", () => {
  const typo = (kind: Typo["kind"]): { text: string; kind: typeof kind }[] => [{ text: "甲", kind }];

  it("is the weakest of all terms that were corrected", () => {
    expect(reasonOfTypos(new Map())).toBeNull();
    expect(reasonOfTypos(new Map([["a", typo("SAME_SOUND")]]))).toBe("SAME_SOUND");
    expect(
      reasonOfTypos(
        new Map([
          ["a", typo("SAME_SOUND")],
          ["b", typo("ONE_CHARACTER_OFF")],
        ]),
      ),
    ).toBe("ONE_CHARACTER_OFF");
    expect(
      reasonOfTypos(
        new Map([
          ["a", typo("SIMILAR_SHAPE")],
          ["b", typo("SAME_SOUND")],
        ]),
      ),
    ).toBe("SIMILAR_SHAPE");
  });
});
