import { describe, expect, it } from "vitest";

import { windowOf } from "../domain/time.js";
import { findDate, inYearOf, isImpossibleDate, readDate } from "./dates.js";

describe("a text that is only a date", () => {
  it.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2021年", "2021-01-01", "2021-12-31"],
    ["2021年度", "2021-01-01", "2021-12-31"],
    ["1972年", "1972-01-01", "1972-12-31"],
    ["2021年5月", "2021-05-01", "2021-05-31"],
    ["2021年05月", "2021-05-01", "2021-05-31"],
    ["2021.5", "2021-05-01", "2021-05-31"],
    ["2021-05", "2021-05-01", "2021-05-31"],
    ["2021年12月", "2021-12-01", "2021-12-31"],
    ["2021年5月8日", "2021-05-08", "2021-05-08"],
    ["2021年5月8号", "2021-05-08", "2021-05-08"],
    ["2021年5月8", "2021-05-08", "2021-05-08"],
    ["2021-05-08", "2021-05-08", "2021-05-08"],
    ["2021/5/8", "2021-05-08", "2021-05-08"],
    ["2021.05.31", "2021-05-31", "2021-05-31"],
    ["2020年2月29日", "2020-02-29", "2020-02-29"],
    ["2021年2月", "2021-02-01", "2021-02-28"],
    ["二〇二一年", "2021-01-01", "2021-12-31"],
    ["二○二一年五月", "2021-05-01", "2021-05-31"],
    ["二零二一年十月", "2021-10-01", "2021-10-31"],
    ["二〇二一年十二月", "2021-12-01", "2021-12-31"],
    ["二〇二一年五月八日", "2021-05-08", "2021-05-08"],
    ["二〇二一年五月十日", "2021-05-10", "2021-05-10"],
    ["二〇二一年五月十八日", "2021-05-18", "2021-05-18"],
    ["二〇二一年五月二十日", "2021-05-20", "2021-05-20"],
    ["二〇二一年五月二十八日", "2021-05-28", "2021-05-28"],
    ["二〇二一年五月三十一日", "2021-05-31", "2021-05-31"],
    ["20210508", "2021-05-08", "2021-05-08"],
    ["2022年7月29日上午", "2022-07-29", "2022-07-29"],
    ["一九四九年十月一日", "1949-10-01", "1949-10-01"],
  ])("with %s stands for the days %s to %s", (text, from, to) => {
    expect(readDate(text)).toEqual({ window: windowOf(from, to), yearly: null });
  });

  it.each([
    ["a day that does not exist", "2021年2月29日"],
    ["a day that does not exist, in characters", "二〇二一年四月三十一日"],
    ["a month that does not exist", "2021-13"],
    ["two signs", "2021-05.08"],
    ["a year far away", "1821"],
    ["a year of five digits", "20210"],
    ["four characters that are no year of ours, without 年", "一二三四"],
    ["more than a date", "2021年会议"],
    ["a month behind a word", "第五月"],
    ["eight digits that are no day", "20211399"],
    ["nothing", ""],
  ])("is not %s", (_, text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe("a part of a year or month", () => {
  it.each([
    ["2021年上半年", "2021-01-01", "2021-06-30"],
    ["2020下半年", "2020-07-01", "2020-12-31"],
    ["2021年第一季度", "2021-01-01", "2021-03-31"],
    ["2021年四季度", "2021-10-01", "2021-12-31"],
    ["2021Q2", "2021-04-01", "2021-06-30"],
    ["2021年初", "2021-01-01", "2021-03-31"],
    ["2020年底", "2020-10-01", "2020-12-31"],
    ["2020年年末", "2020-10-01", "2020-12-31"],
    ["2020年11月上旬", "2020-11-01", "2020-11-10"],
    ["2020年11月中旬", "2020-11-11", "2020-11-20"],
    ["2021年2月下旬", "2021-02-21", "2021-02-28"],
    ["二〇二〇年十一月底", "2020-11-21", "2020-11-30"],
  ])("%s stands for the days %s to %s", (text, from, to) => {
    expect(readDate(text)).toEqual({ window: windowOf(from, to), yearly: null });
  });

  it.each(["2021年初级班", "2021年底座", "2021年上半", "2021年第五季度"])(
    "does not include all of %s",
    (text) => {
      expect(readDate(text)?.window ?? null).not.toEqual(windowOf("2021-01-01", "2021-03-31"));
    },
  );
});

describe("from one date to another", () => {
  it.each([
    ["2021年5月17日至19日", "2021-05-17", "2021-05-19"],
    ["2020年11月18-20日", "2020-11-18", "2020-11-20"],
    ["2020年11月18日—12月3日", "2020-11-18", "2020-12-03"],
    ["2020年12月28日至3日", "2020-12-28", "2021-01-03"],
    ["2020年11月至12月", "2020-11-01", "2020-12-31"],
    ["2020年11-12月", "2020-11-01", "2020-12-31"],
    ["2020年12月至2月", "2020-12-01", "2021-02-28"],
    ["11月至2021年3月", "2020-11-01", "2021-03-31"],
    ["2020-11至2020-12", "2020-11-01", "2020-12-31"],
    ["2020.11.18-20", "2020-11-18", "2020-11-20"],
    ["2020.11.18-11.20", "2020-11-18", "2020-11-20"],
    ["2020-2021", "2020-01-01", "2021-12-31"],
    ["2020—2021年", "2020-01-01", "2021-12-31"],
    ["2022年至2021年", "2021-01-01", "2022-12-31"],
    ["二〇二〇年十一月十八日至二十日", "2020-11-18", "2020-11-20"],
  ])("%s stands for the days %s to %s", (text, from, to) => {
    expect(readDate(text)).toEqual({ window: windowOf(from, to), yearly: null });
  });

  it.each([
    ["2020年以来", "2020-01-01", null],
    ["2020年11月18日起", "2020-11-18", null],
    ["2020年至今", "2020-01-01", null],
    ["2021年以前", null, "2020-12-31"],
  ])("can be open at one end: %s", (text, from, to) => {
    expect(readDate(text)).toEqual({ window: windowOf(from, to), yearly: null });
  });
});

describe("a date without a year", () => {
  it.each([
    ["11月", 1101, 1130],
    ["五月", 501, 531],
    ["2月", 201, 229],
    ["4月29日", 429, 429],
    ["十二月七日", 1207, 1207],
    ["4月26日至27日", 426, 427],
    ["4月26-27日", 426, 427],
    ["12月至2月", 1201, 229],
    ["上半年", 101, 630],
    ["第三季度", 701, 930],
    ["5月初", 501, 510],
  ])("%s stands for the days %d to %d of each year", (text, from, to) => {
    expect(readDate(text)).toEqual({ window: null, yearly: { from, to } });
  });

  it("takes the year beside it if that is a single year", () => {
    const year = windowOf("2021-01-01", "2021-12-31");
    expect(inYearOf({ from: 201, to: 229 }, year)).toEqual(windowOf("2021-02-01", "2021-02-28"));
    expect(inYearOf({ from: 1201, to: 131 }, year)).toEqual(windowOf("2021-12-01", "2022-01-31"));
    expect(inYearOf({ from: 501, to: 531 }, windowOf("2021-01-01", "2022-12-31"))).toBeNull();
    expect(inYearOf({ from: 501, to: 531 }, windowOf("2021-01-01", null))).toBeNull();
  });

  it.each(["五四", "十九大", "三号", "30日", "5"])("is not %s", (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe("a date that does not exist", () => {
  it.each([
    "2021-02-30",
    "2021年2月30日",
    "2021年13月",
    "2021-13-01",
    "2月30日",
    "20210230",
    "2021年4月31日",
  ])("is recognized: %s", (text) => {
    expect(isImpossibleDate(text)).toBe(true);
    expect(findDate(text)).toBeNull();
  });

  it.each(["2021-02-28", "2021年", "41568-2022", "2021年会议", "20211399会", "会议", ""])(
    "is not %s",
    (text) => {
      expect(isImpossibleDate(text)).toBe(false);
    },
  );
});

describe("the first date in a text", () => {
  it.each([
    ["郭春英2021年会议", "2021年"],
    ["会议2021", "2021"],
    ["在2021年5月8日召开", "2021年5月8日"],
    ["召开于二〇二一年五月，圆满", "二〇二一年五月"],
    ["2020年和2021年", "2020年"],
    ["2020—2021", "2020—2021"],
    ["赴甲市2020年11月18日至20日调研", "2020年11月18日至20日"],
    ["甲某5月8日主持", "5月8日"],
  ])("of %s is %s", (text, date) => {
    const found = findDate(text);
    expect(text.slice(found?.start, found?.end)).toBe(date);
  });

  it("counts in UTF-16 units", () => {
    expect(findDate("𠮷2021年")).toMatchObject({ start: 2, end: 7 });
  });

  it.each([
    ["a standard's number", "GB/T 41568-2022"],
    ["a longer number", "120215"],
    ["a decimal", "3.2021"],
    ["a telephone number", "028-2021-1234"],
    ["a version", "v1.2021"],
    ["a path", "a/2021/b"],
    ["a day that does not exist", "召开于2021年2月30日"],
  ])("does not exist in %s", (_, text) => {
    expect(findDate(text)).toBeNull();
  });
});
