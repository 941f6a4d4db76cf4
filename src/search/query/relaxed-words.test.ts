import { describe, expect, it } from "vitest";

import { windowOf } from "../../domain/time.js";
import { datesWithoutYear } from "./parse.js";
import { relaxedWords } from "./relaxed-words.js";

const in2020 = { between: windowOf("2020-11-01", "2020-11-30"), yearly: null };
const everyYear = { between: null, yearly: { from: 1101, to: 1130 } };

describe("the relaxed reading takes the dates of a query as the strict one does", () => {
  it.each([
    ["座谈会 2020年11月", ["座谈会"], in2020],
    ["2020年 11月 座谈会", ["座谈会"], in2020],
    ["11月，座谈会，2020", ["座谈会"], in2020],
    ["座谈会 2020 年 11 月 花名册", ["座谈会", "花名册"], in2020],
    ["2020年11月座谈会", ["座谈会"], in2020],
    ["座谈会 11 月", ["座谈会"], everyYear],
    ["座谈会 2019年 2021年", ["座谈会"], { between: windowOf("2019-01-01", "2021-12-31"), yearly: null }],
    ["座谈会", ["座谈会"], null],
    ["表彰2016名职工", ["表彰2016名职工"], null],
    ["术语2018版", ["术语2018版"], null],
    ["GB/T 41568-2022 术语", ["gbt415682022", "术语"], null],
  ])("%s: %j", (text, words, days) => {
    expect(relaxedWords(text)).toMatchObject({ words, days });
  });

  it("takes none of a long text", () => {
    const text = `2020年11月${"机关事务管理座谈会".repeat(10)}`;
    expect(relaxedWords(text).days).toBeNull();
  });
});

describe("a date without a year that a hit may lack", () => {
  it.each([
    ["郭春英 11月", ["11月"]],
    ["郭春英 11 月 18 日", ["11 月 18 日"]],
    ["郭春英11月座谈会", ["11月"]],
    ["上半年 会议", ["上半年"]],
    ["郭春英 2020年11月", []],
    ["郭春英", []],
  ])("is named as it was typed: %s", (text, dates) => {
    expect(datesWithoutYear(text)).toEqual(dates);
  });
});
