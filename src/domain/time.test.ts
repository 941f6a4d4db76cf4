import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isJianbaoError } from "./errors.js";
import {
  citedPeriod,
  dayOf,
  endedBy,
  envelope,
  formatDay,
  inferredPeriod,
  isDated,
  occurrencePeriod,
  parseDate,
  periodOf,
  reportedPeriod,
  statedPeriod,
  UNKNOWN_PERIOD,
  untilChange,
  windowOf,
} from "./time.js";

describe("occurrencePeriod", () => {
  it.each([
    ["ended on a day", periodOf("/2020-11-15"), "2020-11-15", "2020-11-15"],
    ["ended in a year", periodOf("/2020"), "2020-01-01", "2020-12-31"],
    ["ended by a day", { start: UNKNOWN_PERIOD.start, end: endedBy("2019") }, null, "2019-12-31"],
    ["began on a day", periodOf("2020-11-15/"), "2020-11-15", "2020-11-15"],
    ["began in a year", periodOf("2020/"), "2020-01-01", "2020-12-31"],
    ["goes on", periodOf("2020/.."), "2020-01-01", null],
    ["has an open start and ends on a day", periodOf("../2020-11-15"), null, "2020-11-15"],
    ["has both ends", periodOf("2020-11/2020-12"), "2020-11-01", "2020-12-31"],
    ["has none", UNKNOWN_PERIOD, null, null],
  ])("of something that %s", (_, period, first, last) => {
    const { from, to } = envelope(occurrencePeriod(period));
    const shown = (day: number | null): string | null => (day === null ? null : formatDay(day));
    expect([shown(from), shown(to === null ? null : to - 1)]).toEqual([first, last]);
  });
});

describe("parseDate", () => {
  it.each([
    // A year and its leap day.
    ["2020", "2020-01-01", "2020-12-31"],
    ["0000", "0000-01-01", "0000-12-31"],
    ["9999", "9999-01-01", "9999-12-31"],
    // Month ends.
    ["2020-01", "2020-01-01", "2020-01-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2020-04", "2020-04-01", "2020-04-30"],
    ["2020-12", "2020-12-01", "2020-12-31"],
    // Days.
    ["2020-02-29", "2020-02-29", "2020-02-29"],
    ["2000-02-29", "2000-02-29", "2000-02-29"],
    ["2020-11-30", "2020-11-30", "2020-11-30"],
    ["1949-10-01", "1949-10-01", "1949-10-01"],
    // Ranges.
    ["2020-11-18/2020-11-20", "2020-11-18", "2020-11-20"],
    ["2020-11/2020-12", "2020-11-01", "2020-12-31"],
    ["2020-12-31/2021-01-01", "2020-12-31", "2021-01-01"],
    ["2020-11-18/2020-11", "2020-11-18", "2020-11-30"],
    // Uncertain dates and unspecified digits.
    ["2020?", "2020-01-01", "2020-12-31"],
    ["2020-11~", "2020-11-01", "2020-11-30"],
    ["2020-11-18%", "2020-11-18", "2020-11-18"],
    ["2020?-11", "2020-11-01", "2020-11-30"],
    ["2019~/2020-03?", "2019-01-01", "2020-03-31"],
    // Quarters, thirds and half-years.
    ["2020-33", "2020-01-01", "2020-03-31"],
    ["2020-34", "2020-04-01", "2020-06-30"],
    ["2020-35", "2020-07-01", "2020-09-30"],
    ["2020-36", "2020-10-01", "2020-12-31"],
    ["2020-37", "2020-01-01", "2020-04-30"],
    ["2020-38", "2020-05-01", "2020-08-31"],
    ["2020-39", "2020-09-01", "2020-12-31"],
    ["2020-40", "2020-01-01", "2020-06-30"],
    ["2020-41", "2020-07-01", "2020-12-31"],
    ["0099-33", "0099-01-01", "0099-03-31"],
    ["2020-33?", "2020-01-01", "2020-03-31"],
    ["2020-36/2021-33", "2020-10-01", "2021-03-31"],
    ["2020-XX", "2020-01-01", "2020-12-31"],
    ["2020-11-XX", "2020-11-01", "2020-11-30"],
    ["2021-02-XX", "2021-02-01", "2021-02-28"],
    ["2020-XX-XX", "2020-01-01", "2020-12-31"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["19XX/2020", "1900-01-01", "2020-12-31"],
  ])("reads %s as %s to %s", (text, earliest, latest) => {
    const date = parseDate(text);
    expect(date.edtf).toBe(text);
    expect([date.earliest, date.latest].map(written)).toEqual([earliest, latest]);
  });

  it.each([
    ["2020-11/..", "2020-11-01", null],
    ["2020-11/", "2020-11-01", null],
    ["../2020-11", null, "2020-11-30"],
    ["/2020-11", null, "2020-11-30"],
  ])("leaves the other end of %s unlimited", (text, earliest, latest) => {
    const date = parseDate(text);
    expect([date.earliest, date.latest].map(written)).toEqual([earliest, latest]);
  });

  it.each([
    // Days that do not exist.
    "2021-02-29",
    "1900-02-29",
    "2020-02-30",
    "2020-04-31",
    "2020-11-31",
    "2020-13",
    "2020-00",
    "2020-11-00",
    "2020-11-18/2021-02-29",
    // Invalid ranges.
    "2020/2019",
    "2020-11-20/2020-11-18",
    "2020-11-18/2020-11-18",
    "2020/2020",
    "../..",
    "/",
    "../",
    "/..",
    "..",
    "2020/2021/2022",
    // Years that the parser would take for a century, a decade or a timestamp.
    "20",
    "202",
    "20201",
    "12020-01-01",
    "275761",
    "Y1",
    "Y20200",
    "Y17E8",
    "-0001",
    "+2020",
    "2020-11-18/20",
    // Seasons: their months differ between climates.
    "2020-21",
    "2020-24?",
    "2020-25",
    "2020-32",
    "2020-42",
    // Other forms.
    "",
    " ",
    " 2020",
    "2020 ",
    "2020\n",
    "2020\u0000",
    "2020-1",
    "2020/11/18",
    "20201118",
    "2020年11月18日",
    "２０２０",
    "2020-11-18T10:00:00Z",
    "[2020..2022]",
    "{2020,2021}",
    "2020..",
    "2020S2",
    "😀",
    "2020-11-😀",
    "__proto__",
    "null",
    "NaN",
    "Infinity",
    "-",
    "?",
    "X",
  ])("refuses %j", (text) => {
    expect(codeOf(() => parseDate(text))).toBe("BAD_DATE");
  });

  it.each([
    // Separators, zeros, width, white space and words.
    ["2020/02/29", "write 2020-02-29"],
    ["2020-2-9", "write 2020-02-09"],
    ["2020-1", "write 2020-01"],
    ["2020.2.9", "write 2020-02-09"],
    ["2020_02_29", "write 2020-02-29"],
    ["20200229", "write 2020-02-29"],
    ["202002", "write 2020-02"],
    ["2020/02", "write 2020-02"],
    ["２０２０－０２－２９", "write 2020-02-29"],
    ["２０２０", "write 2020"],
    ["2020–02–29", "write 2020-02-29"],
    [" 2020-02-29", "write 2020-02-29"],
    ["2020-02-29\n", "write 2020-02-29"],
    ["2020 - 02 - 29", "write 2020-02-29"],
    ["2020年2月29日", "write 2020-02-29"],
    ["2020 年 2 月 29 日", "write 2020-02-29"],
    ["2020年2月", "write 2020-02"],
    ["2020年", "write 2020"],
    ["二〇二〇年十二月二十九日", "write 2020-12-29"],
    ["二○二○年十月", "write 2020-10"],
    ["2020-02-29T00:00", "write 2020-02-29"],
    ["2020-02-29T00:00:00.000Z", "write 2020-02-29"],
    ["2020-02-29 10:00:00+08:00", "write 2020-02-29"],
    ["29.02.2020", "write 2020-02-29"],
    ["02/29/2020", "write 2020-02-29"],
    ["~2020", "write 2020~"],
    ["?2020-11", "write 2020-11?"],
    // Quarters and halves.
    ["2020Q1", "write 2020-33"],
    ["2020-Q4", "write 2020-36"],
    ["2020年第三季度", "write 2020-35"],
    ["2020年上半年", "write 2020-40"],
    // Ranges.
    ["2020-2021", "write 2020/2021"],
    ["2020-11-18-2020-11-20", "write 2020-11-18/2020-11-20"],
    ["2020-11-18 - 2020-11-20", "write 2020-11-18/2020-11-20"],
    ["2020-11-18～2020-11-20", "write 2020-11-18/2020-11-20"],
    ["2020..2022", "write 2020/2022"],
    ["[2020..2022]", "write 2020/2022"],
    ["2020-11-18/20", "write 2020-11-18/2020-11-20"],
    ["2020-11-18/12-20", "write 2020-11-18/2020-12-20"],
    ["2020年2月29日至3月5日", "write 2020-02-29/2020-03-05"],
    ["2020年2月29日/2020年3月1日", "write 2020-02-29/2020-03-01"],
    ["2020/2019", "the range ends before it starts: is it 2019/2020?"],
    ["2020-11-18/2020-11-18", "a range of one date is written 2020-11-18"],
    // Days that do not exist.
    ["2021-02-29", "there is no such day, 2021-02 has 28 days"],
    ["2021/2/29", "there is no such day, 2021-02 has 28 days"],
    ["2021年2月29日", "there is no such day, 2021-02 has 28 days"],
    ["2000-02-30", "there is no such day, 2000-02 has 29 days"],
    ["1900-02-29", "there is no such day, 1900-02 has 28 days"],
    ["2020-11-31?", "there is no such day, 2020-11 has 30 days"],
    ["2020-11-00", "there is no such day, 2020-11 has 30 days"],
    ["2020-11-18/2021-02-29", "there is no such day, 2021-02 has 28 days"],
    ["2020-00", "there is no month 00"],
    ["2020-13-01", "there is no month 13"],
    ["2020-13", "there is no month 13 (quarters are 2020-33 to 2020-36, half-years 2020-40 and 2020-41)"],
    [
      "2020-21",
      "21 is EDTF's code of a season, whose months are not the same for all: write the months, as 2020-03/2020-05, or 2020/2021 for years",
    ],
    // Ambiguous dates: the error gives no advice.
    ["03/04/2020", "a year has four digits"],
  ])("says of %j: %s", (text, reason) => {
    expect((thrown(() => parseDate(text)) as Error).message).toBe(
      `${JSON.stringify(text).replaceAll("\\n", "\n")} is not a date: ${reason}`,
    );
  });

  it("advises only dates that it accepts", () => {
    const piece = fc.constantFrom(
      ...["2020", "2021", "1", "02", "29", "31", "13", "33", "-", "/", ".", "年", "月", "日"],
      ...["T10:00", " ", "～", "至", "?", "~", "Q2", "上半年", "第一季度", "十二", "二〇二〇"],
    );
    const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (input) => {
        for (const read of [parseDate, dayOf]) {
          const message = (thrown(() => read(input)) as Error | null)?.message;
          const advised = message && /not a date: write (\d\S*)$/.exec(message)?.[1];
          if (advised) expect(thrown(() => read(advised))).toBeNull();
        }
      }),
      { numRuns: 5000 },
    );
  });

  it("distinguishes an open end from an unknown one", () => {
    expect(periodOf("2020-11/..").end.basis).toBe("OPEN");
    expect(periodOf("2020-11/").end.basis).toBe("UNKNOWN");
    expect(periodOf("../2020-11").start.basis).toBe("OPEN");
    expect(periodOf("/2020-11").start.basis).toBe("UNKNOWN");
  });

  it.each([
    ["digits", "9".repeat(100_000)],
    ["a Y and digits", `Y${"9".repeat(100_000)}`],
    ["unspecified digits", "X".repeat(100_000)],
    ["slashes", "/".repeat(100_000)],
    ["ranges", "2020/".repeat(20_000)],
    ["brackets", "[".repeat(100_000)],
    ["emoji", "😀".repeat(50_000)],
    ["the maximum number of digits", "9".repeat(40)],
    ["the maximum number of brackets", "[".repeat(40)],
    ["a million line breaks", "\n".repeat(1_000_000)],
  ])("refuses %s at once, in a short message", (_, text) => {
    const before = performance.now();
    const error = thrown(() => parseDate(text));
    expect(performance.now() - before).toBeLessThan(100);
    expect(isJianbaoError(error) && error.code).toBe("BAD_DATE");
    expect((error as Error).message.length).toBeLessThan(300);
  });

  it("returns ordered days or throws BAD_DATE for any text", () => {
    const piece = fc.constantFrom(
      ...Array.from("0123456789X.,[]{}/?~%TZ:+-"),
      ...["2020", "11", "02", "29", "31", "XX", "..", "10:00:00", "😀", "年"],
    );
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (input) => {
        const error = thrown(() => {
          const { earliest, latest } = parseDate(input);
          if (earliest !== null) expect(earliest).toSatisfy(Number.isSafeInteger);
          if (latest !== null) expect(latest).toSatisfy(Number.isSafeInteger);
          expect(earliest ?? -Infinity).toBeLessThanOrEqual(latest ?? Infinity);
        });
        if (error !== null) expect(isJianbaoError(error) && error.code).toBe("BAD_DATE");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("days", () => {
  it("count from 1970-01-01", () => {
    expect(dayOf("1970-01-01")).toBe(0);
    expect(dayOf("1969-12-31")).toBe(-1);
    expect(dayOf("2020-03-01") - dayOf("2020-02-28")).toBe(2);
    expect(dayOf("2021-03-01") - dayOf("2021-02-28")).toBe(1);
  });

  it("are formatted as they were parsed, over the whole calendar", () => {
    const range = { min: dayOf("0000-01-01"), max: dayOf("9999-12-31") };
    fc.assert(fc.property(fc.integer(range), (day) => dayOf(formatDay(day)) === day));
  });

  it.each(["2020", "2020-11", "2021-02-29", "2020-11-18?", "2020-11-1X", "2020-11-18/..", ""])(
    "%j is refused, because it is not one day",
    (text) => {
      expect(codeOf(() => dayOf(text))).toBe("BAD_DATE");
    },
  );
});

describe("one day", () => {
  it.each([
    ["2020/02/29", "write 2020-02-29"],
    ["2020-2-9", "write 2020-02-09"],
    ["20200229", "write 2020-02-29"],
    ["2020年2月29日", "write 2020-02-29"],
    ["２０２０-02-29", "write 2020-02-29"],
    [" 2020-02-29 ", "write 2020-02-29"],
    ["2020-02-29T00:00", "write 2020-02-29"],
    ["2020-02-29?", "write 2020-02-29"],
    ["2021-02-29", "there is no such day, 2021-02 has 28 days"],
    ["2021/02/29", "there is no such day, 2021-02 has 28 days"],
    ["2020-13-01", "there is no month 13"],
    ["2020", "one day is wanted, as YYYY-MM-DD"],
    ["2020年", "one day is wanted, as YYYY-MM-DD"],
    ["2020-11-18/2020-11-20", "one day is wanted, as YYYY-MM-DD"],
    ["tomorrow", "write one day as YYYY-MM-DD"],
  ])("says of %j: %s", (text, reason) => {
    expect((thrown(() => dayOf(text)) as Error).message).toBe(`"${text}" is not a date: ${reason}`);
  });
});

describe("periods are half-open", () => {
  it("a day ends the day after it", () => {
    const { start, end } = periodOf("2020-02-29");
    expect(bound(start)).toEqual(["2020-02-29", "2020-02-29", "STATED"]);
    expect(bound(end)).toEqual(["2020-03-01", "2020-03-01", "STATED"]);
  });

  it("a month is at least one of its days and at most all of them", () => {
    const { start, end } = periodOf("2020-11");
    expect(bound(start)).toEqual(["2020-11-01", "2020-11-30", "STATED"]);
    expect(bound(end)).toEqual(["2020-11-02", "2020-12-01", "STATED"]);
    expect(envelope({ start, end })).toEqual({ from: dayOf("2020-11-01"), to: dayOf("2020-12-01") });
  });

  it("a range ends the day after its last", () => {
    const { start, end } = periodOf("2020-12-30/2020-12-31");
    expect(bound(start)).toEqual(["2020-12-30", "2020-12-30", "STATED"]);
    expect(bound(end)).toEqual(["2021-01-01", "2021-01-01", "STATED"]);
  });

  it("a stated end is inclusive, the day of a change is not", () => {
    expect(bound(statedPeriod("2010-07", "2014-02-28").end)[1]).toBe("2014-03-01");
    expect(bound(untilChange("2010-07", "2014-02-28").end)[1]).toBe("2014-02-28");
    expect(bound(untilChange(null, "2014-02").end)).toEqual(["2014-02-01", "2014-02-28", "STATED"]);
  });

  it("an end that is not stated is unknown", () => {
    expect(statedPeriod(null, null)).toEqual(UNKNOWN_PERIOD);
    expect(untilChange(null, null)).toEqual(UNKNOWN_PERIOD);
    expect(statedPeriod("2010", null).end).toEqual(UNKNOWN_PERIOD.end);
    expect(statedPeriod(null, "2010").start).toEqual(UNKNOWN_PERIOD.start);
  });

  it("citations span the first to the last, in any order", () => {
    const days = ["2021-05-08", "2020-11-18", "2021-01"];
    for (const order of [days, [...days].reverse()]) {
      const { start, end } = citedPeriod(order);
      expect(bound(start)).toEqual(["2020-11-18", "2020-11-18", "FIRST_CITED"]);
      expect(bound(end)).toEqual(["2021-05-09", "2021-05-09", "LAST_CITED"]);
    }
  });

  it("the day of a source is only the latest day of what it reports undated", () => {
    const period = reportedPeriod("2021-05-28");
    expect(period.start).toEqual(UNKNOWN_PERIOD.start);
    expect(bound(period.end)).toEqual([null, "2021-05-29", "REPORTED_BY"]);
    expect(isDated(period)).toBe(false);
    expect(envelope(occurrencePeriod(period))).toEqual({ from: null, to: dayOf("2021-05-29") });
  });

  it("an inference limits one side or both, with the code of its reason", () => {
    const both = inferredPeriod("2021-05", "2021-05-28", "RECENTLY");
    expect(bound(both.start)).toEqual(["2021-05-01", "2021-05-28", "INFERRED"]);
    expect(bound(both.end)).toEqual(["2021-05-02", "2021-05-29", "INFERRED"]);
    expect([both.start.rule, both.end.rule]).toEqual(["RECENTLY", "RECENTLY"]);
    const after = inferredPeriod("2016-07", null, "SEQUENCE");
    expect(bound(after.start)).toEqual(["2016-07-01", null, "INFERRED"]);
    expect(envelope(occurrencePeriod(after))).toEqual({ from: dayOf("2016-07-01"), to: null });
    const before = inferredPeriod(null, "2020-11-10", "BASIS_OF");
    expect(envelope(occurrencePeriod(before))).toEqual({ from: null, to: dayOf("2020-11-11") });
    expect(isDated(before)).toBe(true);
  });
});

describe("windowOf", () => {
  it("includes both days", () => {
    expect(windowOf("2020-02-28", "2020-02-29")).toEqual({
      from: dayOf("2020-02-28"),
      to: dayOf("2020-03-01"),
    });
    expect(windowOf("2020-02-29", "2020-02-29")).toEqual({
      from: dayOf("2020-02-29"),
      to: dayOf("2020-03-01"),
    });
  });

  it("is unlimited on a side that is not given", () => {
    expect(windowOf(null, null)).toEqual({ from: null, to: null });
    expect(windowOf("2020-01-01", null).to).toBeNull();
    expect(windowOf(null, "2020-01-01").from).toBeNull();
  });

  it.each([
    ["2020-02-02", "2020-02-01"],
    ["2020-02-30", null],
    ["2020", null],
    [null, "2020-02"],
  ])("refuses %j to %j", (from, to) => {
    expect(codeOf(() => windowOf(from, to))).toBe("BAD_DATE");
  });
});

const written = (day: number | null): string | null => (day === null ? null : formatDay(day));

function bound(one: {
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly basis: string;
}): [string | null, string | null, string] {
  return [written(one.earliest), written(one.latest), one.basis];
}

function thrown(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (cause) {
    return cause;
  }
}

function codeOf(work: () => unknown): string | null {
  const error = thrown(work);
  if (error === null) return null;
  if (isJianbaoError(error)) return error.code;
  throw error as Error;
}
