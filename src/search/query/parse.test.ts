import { describe, expect, it } from "vitest";

import { windowOf } from "../../domain/time.js";
import { kindAbove } from "./kind-words.js";
import { MOST_CHARACTERS, parseQuery } from "./parse.js";

/** The readings in short: terms, N where only names count, = where they must be it, 1 where one name has all, W with what was written, the year. */
function inShort(text: string): string[] {
  return parseQuery(text).map(({ terms, namesOnly, inOneName, written, between }) =>
    [
      terms.join("+"),
      ...(namesOnly === null ? [] : [namesOnly === "WHOLE" ? "=" : "N"]),
      ...(inOneName ? ["1"] : []),
      ...(written === null ? [] : [`W${written}`]),
      ...(between === null ? [] : [String(between.from)]),
    ].join(" "),
  );
}

/** The last reading, apart from the one as a name. */
function lastOf(text: string): ReturnType<typeof parseQuery>[number] | undefined {
  return parseQuery(text).findLast(({ inOneName }) => !inOneName);
}

const DAY = String(windowOf("2021-01-08", null).from);
const YEAR = String(windowOf("2021-01-01", null).from);

describe("a query", () => {
  it.each([
    ["one word", "罗春英", ["罗春英"]],
    ["traditional and full-width", "羅春英　ＡＢ", ["罗春英+ab"]],
    ["several words", "甲局 会议", ["甲局+会议"]],
    ["words parted by commas", "甲局，乙局、丙局；丁局", ["甲局+乙局+丙局+丁局"]],
    ["a word twice", "甲局 甲局", ["甲局"]],
    ["words of marks only, which say nothing", "甲局 —— ！", ["甲局"]],
    ["a single character", "罗", ["罗"]],
    ["a character with a mark beside it", "道”", ["道 N W道”", "道"]],
    ["a character with a comma beside it", "、云", ["云 N W、云", "云"]],
    ["a character with white space around it", " 云 ", ["云"]],
    ["single characters, as a name and as terms", "罗 春 英", ["罗春英 N", "罗+春+英"]],
    ["one single character beside a word", "T 35", ["t35 N", "t+35"]],
    ["pinyin with spaces, as a name and as terms", "luo chun ying", ["luochunying N", "luo+chun+ying"]],
    ["English words, without articles", "the Wild of Goose", ["wildofgoose N", "wild+goose"]],
    ["an article alone", "the", ["the"]],
    ["a year alone, as a name and as days", "2021", ["2021 =", ` ${YEAR}`, "2021 N", ` ${YEAR}`]],
    ["a year and a word", "甲局 2021", ["甲局2021 N", `甲局 ${YEAR}`, "甲局+2021 1"]],
    [
      "a year and a word, marks that join",
      "甲局 ABC-1 2021",
      ["甲局abc12021 N", `甲局+abc1 ${YEAR}`, "甲局+abc1+2021 1"],
    ],
    [
      "a year inside a word",
      "罗春英2021年会议",
      ["罗春英2021年会议 =", "罗春英2021年会议", `罗春英+会议 ${YEAR}`, "罗春英+2021年+会议 1"],
    ],
    [
      "a year at the end of a word",
      "会议２０２１年",
      ["会议2021年 =", "会议2021年", `会议 ${YEAR}`, "会议+2021年 1"],
    ],
    [
      "a year inside a word beside another",
      "甲局 2021年会议",
      ["甲局+2021年会议", `甲局+会议 ${YEAR}`, "甲局+2021年+会议 1"],
    ],
    ["a standard's number, which is no date", "GB/T 41568-2022", ["gbt+415682022"]],
    ["marks that part", "罗春英+甲局（局长）", ["罗春英+甲局 局长", "罗春英+甲局+局长"]],
    ["a sign between", "罗春英 + 甲局", ["罗春英+甲局 N", "罗春英+++甲局", "罗春英+甲局"]],
    ["marks between single characters", "罗/春", ["罗 春", "罗春 N"]],
    [
      "a mark before a date",
      "罗春英：2021-01-08",
      ["罗春英 20210108", `罗春英 ${DAY}`, "罗春英+20210108 1", `罗春英 ${DAY}`],
    ],
    ["a day that does not exist", "2021-02-30", ["20210230"]],
  ])("of %s", (_, text, readings) => {
    expect(inShort(text)).toEqual(readings);
  });

  it.each(["", " ", "，。！", "《》", "\u0000", "\ud800"])("of %j has no words", (text) => {
    expect(parseQuery(text)).toEqual([]);
  });

  it.each([
    "2021 甲局 2022",
    "2022 2021 甲局",
    "2021-2022 甲局",
    "2021年至2022年 甲局",
    "甲局 二〇二一—二〇二二年",
  ])("with two dates is about all days from the first to the last: %s", (text) => {
    expect(lastOf(text)).toMatchObject({ terms: ["甲局"], between: windowOf("2021-01-01", "2022-12-31") });
  });

  it("has one date for a year and 年 with a space between them", () => {
    expect(lastOf("2021 年 甲局")).toMatchObject({
      terms: ["甲局"],
      between: windowOf("2021-01-01", "2021-12-31"),
    });
  });

  it("also has several terms joined to one text", () => {
    expect(parseQuery("甲局 乙处")[0]?.joined).toBe("甲局乙处");
    expect(parseQuery("甲局")[0]?.joined).toBeNull();
  });
});

describe("a word that names a kind", () => {
  it.each([
    ["会议", ["MEETING"]],
    ["會議", ["MEETING"]],
    ["奖项", ["HONOR"]],
    ["单位", ["ORGANIZATION"]],
    ["调研", ["INSPECTION"]],
    ["甲局", []],
  ])("%s beside another: %j", (word, kinds) => {
    expect(lastOf(`罗春英 ${word}`)?.kinds).toEqual([[], kinds]);
  });

  it("names it beside days too", () => {
    expect(lastOf("2021年 会议")?.kinds).toEqual([["MEETING"]]);
  });

  it("names it alone if it is the label of a kind", () => {
    expect(parseQuery("会议")[0]?.kinds).toEqual([["MEETING"]]);
    expect(parseQuery("荣誉")[0]?.kinds).toEqual([["HONOR"]]);
    // A synonym is a word like any other, and many names begin with 国家.
    expect(parseQuery("座谈会")[0]?.kinds).toEqual([[]]);
    expect(parseQuery("国家")[0]?.kinds).toEqual([[]]);
  });

  it("is of the kind above it, and a kind is its own", () => {
    expect(kindAbove("MEETING")).toBe("EVENT");
    expect(kindAbove("PERSON")).toBe("PERSON");
  });
});

describe("a query that is too long to be read as words", () => {
  it("has more than 200 characters, whatever the number of UTF-16 units", () => {
    expect(parseQuery("𠮷".repeat(MOST_CHARACTERS))).toHaveLength(1);
    expect(parseQuery("甲".repeat(MOST_CHARACTERS + 1))).toEqual([]);
    expect(parseQuery(" ".repeat(10_000))).toEqual([]);
  });

  it("has more than 12 words", () => {
    const words = Array.from({ length: 13 }, (_, at) => `甲${String(at)}`);
    expect(parseQuery(words.slice(1).join(" "))[0]?.terms).toHaveLength(12);
    expect(parseQuery(words.join(" "))).toEqual([]);
    expect(parseQuery(`${words.slice(1).join(" ")} ， 。`)[0]?.terms).toHaveLength(12);
  });

  it("takes no time", () => {
    const before = performance.now();
    expect(parseQuery("甲 ".repeat(5_000_000))).toEqual([]);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
