import { describe, expect, it } from "vitest";

import { dateInWords } from "./days.js";

describe("a date for a reader", () => {
  it.each([
    ["2020", "2020年", "2020"],
    ["2020-11", "2020年11月", "November 2020"],
    ["2020-01-08", "2020年1月8日", "8 January 2020"],
    ["2022-21", "2022年春", "spring 2022"],
    ["2022-24", "2022年冬", "winter 2022"],
    ["2022-33", "2022年第一季度", "first quarter of 2022"],
    ["2022-38", "2022年5—8月", "May–August 2022"],
    ["2022-41", "2022年下半年", "second half of 2022"],
    ["196X", "1960年代", "1960s"],
    ["19XX", "20世纪", "1900s"],
    ["2020-XX", "2020年", "2020"],
    ["2020-11-XX", "2020年11月", "November 2020"],
    ["2025~", "约2025年", "about 2025"],
    ["2020-12-03~", "约2020年12月3日", "about 3 December 2020"],
    ["2020?", "2020年（存疑）", "2020 (uncertain)"],
    ["2022-41%", "约2022年下半年（存疑）", "about second half of 2022 (uncertain)"],
    ["202X~", "约2020年代", "about 2020s"],
  ])("of %s is %s and %s", (edtf, zh, en) => {
    expect([dateInWords(edtf, "zh"), dateInWords(edtf, "en")]).toEqual([zh, en]);
  });
});
