import { describe, expect, it } from "vitest";

import type { EntityKind } from "../../domain/entity.js";
import { abbreviationsOf, splitsBehind, hasInOrder, mayBeAbbreviation } from "./abbreviations.js";
import type { Finder, PossibleTypo } from "./finder.js";

function textsOf(
  term: string,
  ...names: readonly (readonly [kind: EntityKind, text: string, rank?: number])[]
): string[] {
  const all = names.map(([kind, text, rank], at): PossibleTypo => ({
    kind,
    text,
    rank: rank ?? at,
    syllables: [],
  }));
  const finder: Pick<Finder, "possibleAbbreviations"> = {
    possibleAbbreviations: (texts) => all.filter(({ text }) => hasInOrder(text, texts)),
  };
  return abbreviationsOf(finder, term).map(({ text }) => text);
}

describe("the names that a term may abbreviate", () => {
  it("begin with the one that is said most fully", () => {
    const found = textsOf(
      "德阳局",
      ["ORGANIZATION", "德阳市公安局"],
      ["ORGANIZATION", "德阳市机关事务管理局"],
    );
    expect(found).toEqual(["德阳市机关事务管理局"]);
  });

  it("are one of each entity, the longest that is meant", () => {
    const names = ["省四医院", "省第四人民医院", "四川省第四人民医院"];
    expect(textsOf("省四院", ...names.map((text) => ["ORGANIZATION", text, 7] as const))).toEqual([
      "四川省第四人民医院",
    ]);
  });

  it("of equal ones begin with the best connected, and are at most five", () => {
    const places = ["甲溪", "乙溪", "丙溪", "丁溪", "戊溪", "己溪"];
    const names = places.map((place, at) => ["ORGANIZATION", `${place}市卫生健康委员会`, 9 - at] as const);
    expect(textsOf("卫健委", ...names)).toEqual(
      ["己溪", "戊溪", "丁溪", "丙溪", "乙溪"].map((place) => `${place}市卫生健康委员会`),
    );
  });

  it("are no names of persons, none that contain the term, and none with one character more", () => {
    expect(textsOf("省英局", ["PERSON", "省春英局"])).toEqual([]);
    expect(textsOf("卫健委", ["ORGANIZATION", "德阳市卫健委"])).toEqual([]);
    expect(textsOf("绵阳机关事务管理局", ["ORGANIZATION", "绵阳市机关事务管理局"])).toEqual([]);
  });
});

describe("a term that may be an abbreviation", () => {
  it.each(["省四院", "50周年", "川大"])("is %s", (term) => {
    expect(mayBeAbbreviation(term)).toBe(true);
  });
  it.each(["局", "𠮷", "50", "scy", "省si院", ""])("is not %j", (term) => {
    expect(mayBeAbbreviation(term)).toBe(false);
  });
});

describe("the splits of a term", () => {
  it("have a word behind, the longest first", () => {
    const words = new Set(["局局长", "局长", "长"]);
    expect(splitsBehind("德阳局局长", (text) => words.has(text))).toEqual([
      ["德阳", "局局长"],
      ["德阳局", "局长"],
    ]);
  });
});
