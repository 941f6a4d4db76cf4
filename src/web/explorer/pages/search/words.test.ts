import { expect, it } from "vitest";

import { countText, daysText, edtfOf, everyYearText } from "./words.js";

const zh = (text: string): string => text;
const en = (_zh: string, text: string): string => text;

it.each([
  ["2020-01-01", "2020-12-31", "2020"],
  ["2019-01-01", "2021-12-31", "2019/2021"],
  ["2020-02-01", "2020-02-29", "2020-02"],
  ["2021-02-01", "2021-02-28", "2021-02"],
  ["2020-02-01", "2020-02-28", "2020-02-01/2020-02-28"],
  ["2021-01-01", "2021-06-30", "2021-01/2021-06"],
  ["2020-11-18", "2020-11-18", "2020-11-18"],
  ["2020-11-18", "2020-11-20", "2020-11-18/2020-11-20"],
  ["2020-11-18", null, "2020-11-18/.."],
  [null, "2020-11-18", "../2020-11-18"],
])("%s to %s is %s", (from, to, expected) => {
  expect(edtfOf(from, to)).toBe(expected);
});

it("says days in both languages", () => {
  expect(daysText("2020-11-01", "2020-11-30", zh)).toBe("2020年11月");
  expect(daysText("2020-11-01", "2020-11-30", en)).toBe("Nov 2020");
});

it.each([
  ["11-01", "11-30", "每年11月", "November of any year"],
  ["02-01", "02-29", "每年2月", "February of any year"],
  ["02-01", "02-28", "每年2月", "February of any year"],
  ["11-18", "11-18", "每年11月18日", "18 November of any year"],
  ["11-18", "12-02", "每年11月18日至12月2日", "18 November – 2 December of any year"],
])("%s to %s, every year", (from, to, chinese, english) => {
  expect(everyYearText(from, to, zh)).toBe(chinese);
  expect(everyYearText(from, to, en)).toBe(english);
});

it.each([
  [0, 0, "没有找到"],
  [1200, 0, "找到 1,200 条"],
  [12, 8, "12 条全部符合，另有 8 条部分符合"],
  [0, 8, "没有全部符合的；8 条部分符合"],
])("counts %i strict and %i partial hits", (strict, partial, expected) => {
  expect(countText(strict, partial, zh)).toBe(expected);
});
