import { describe, expect, it } from "vitest";

import { digitFor, inNumerals, numberAt } from "./chinese-numbers.js";

describe("a number in a text", () => {
  it.each([
    ["五十", "50"],
    ["第九", "9"],
    ["第13", "13"],
    ["十九", "19"],
    ["二十", "20"],
    ["一百", "100"],
    ["一百零五", "105"],
    ["一百二十三", "123"],
    ["二〇二〇", "2020"],
    ["007", "7"],
  ])("%s is %s", (text, value) => {
    expect(numberAt(text, 0)).toMatchObject({ value, end: text.length });
  });

  it("begins at the position asked for, and nowhere else", () => {
    expect(numberAt("甲五十", 0)).toBeNull();
    expect(numberAt("甲五十乙", 1)).toEqual({ value: "50", hasOrdinalMark: false, end: 3, inDigits: false });
    expect(numberAt("第", 0)).toBeNull();
  });

  it.each([
    ["4", "四"],
    ["10", "十"],
    ["50", "五十"],
    ["19", "十九"],
    ["2020", "二〇二〇"],
  ])("%s is written %s", (digits, numerals) => {
    expect(inNumerals(digits)).toBe(numerals);
    expect(numberAt(numerals, 0)?.value).toBe(digits);
  });

  it("compares single numerals as digits", () => {
    expect([digitFor("五"), digitFor("〇"), digitFor("局")]).toEqual(["5", "0", "局"]);
  });
});
