import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Judgment } from "./certainty.js";
import { judge, judgeStatement, onDay, overlaps } from "./certainty.js";
import type { Basis, Bound, DayWindow, Period } from "./time.js";
import {
  citedPeriod,
  dayOf,
  inferredPeriod,
  periodOf,
  reportedPeriod,
  statedPeriod,
  UNKNOWN_PERIOD,
  windowOf,
} from "./time.js";

describe("judge", () => {
  it.each<[string, Period, DayWindow, string | null]>([
    // Stated periods.
    ["a day on that day", periodOf("2020-11-18"), day("2020-11-18"), "CERTAIN STATED_PERIOD"],
    ["a day on the day before", periodOf("2020-11-18"), day("2020-11-17"), null],
    ["a day on the day after", periodOf("2020-11-18"), day("2020-11-19"), null],
    ["a month within its year", periodOf("2020-11"), year("2020"), "CERTAIN STATED_PERIOD"],
    ["a month in itself", periodOf("2020-11"), windowOf("2020-11-01", "2020-11-30"), "CERTAIN STATED_PERIOD"],
    [
      "a month without its last day",
      periodOf("2020-11"),
      windowOf("2020-11-01", "2020-11-29"),
      "POSSIBLE VAGUE_DATE",
    ],
    [
      "a month without its first day",
      periodOf("2020-11"),
      windowOf("2020-11-02", "2020-12-31"),
      "POSSIBLE VAGUE_DATE",
    ],
    ["a month on one of its days", periodOf("2020-11"), day("2020-11-30"), "POSSIBLE VAGUE_DATE"],
    ["a month on the day after it", periodOf("2020-11"), day("2020-12-01"), null],
    [
      "a range of days, on its last day",
      periodOf("2020-11-18/2020-11-20"),
      day("2020-11-20"),
      "CERTAIN STATED_PERIOD",
    ],
    ["a range of years, in the middle", periodOf("2010/2020"), day("2015-06-01"), "CERTAIN STATED_PERIOD"],
    ["a range of years, in its first year", periodOf("2010/2020"), day("2010-06-01"), "POSSIBLE VAGUE_DATE"],
    ["a range of years, in its last year", periodOf("2010/2020"), day("2020-06-01"), "POSSIBLE VAGUE_DATE"],
    [
      "the end of a period with a vague start before it",
      statedPeriod("2020-11", "2020-11-20"),
      day("2020-11-20"),
      "CERTAIN STATED_PERIOD",
    ],
    [
      "a start within a vague end",
      periodOf("2020-05/2020"),
      windowOf("2020-05-01", "2020-05-31"),
      "CERTAIN STATED_PERIOD",
    ],
    // Open ends.
    ["an open end much later", periodOf("2014-02/.."), day("2999-01-01"), "CERTAIN STATED_PERIOD"],
    ["an open end in the vague start", periodOf("2014-02/.."), day("2014-02-10"), "POSSIBLE VAGUE_DATE"],
    ["an open end before its start", periodOf("2014-02/.."), day("2014-01-31"), null],
    ["an open start much earlier", periodOf("../2014-02-10"), day("0001-01-01"), "CERTAIN STATED_PERIOD"],
    ["an open start after its end", periodOf("../2014-02-10"), day("2014-02-11"), null],
    // Unknown ends.
    ["nothing known", UNKNOWN_PERIOD, day("2020-01-01"), "POSSIBLE UNDATED"],
    [
      "a known start on that day",
      statedPeriod("2014-02-10", null),
      day("2014-02-10"),
      "CERTAIN STATED_PERIOD",
    ],
    ["a known start a day later", statedPeriod("2014-02-10", null), day("2014-02-11"), "POSSIBLE UNDATED"],
    ["a known start a day earlier", statedPeriod("2014-02-10", null), day("2014-02-09"), null],
    ["a vague start within the window", statedPeriod("2014-02", null), year("2014"), "CERTAIN STATED_PERIOD"],
    [
      "a known end on its last day",
      statedPeriod(null, "2014-02-10"),
      day("2014-02-10"),
      "CERTAIN STATED_PERIOD",
    ],
    ["a known end a day earlier", statedPeriod(null, "2014-02-10"), day("2014-02-09"), "POSSIBLE UNDATED"],
    ["a known end a day later", statedPeriod(null, "2014-02-10"), day("2014-02-11"), null],
    // Citations.
    ["cited on the first day", cited, day("2020-11-18"), "CERTAIN CITED_ON_THE_DAY"],
    ["cited on the last day", cited, day("2021-05-08"), "CERTAIN CITED_ON_THE_DAY"],
    ["between two citations", cited, day("2021-01-01"), "POSSIBLE BETWEEN_CITATIONS"],
    ["a window with a citation in it", cited, year("2020"), "CERTAIN CITED_ON_THE_DAY"],
    ["before the first citation", cited, day("2020-11-17"), null],
    ["after the last citation", cited, day("2021-05-09"), null],
    [
      "a vague citation within the window",
      citedPeriod(["2020-12"]),
      year("2020"),
      "CERTAIN CITED_ON_THE_DAY",
    ],
    [
      "a vague citation on one of its days",
      citedPeriod(["2020-12"]),
      day("2020-12-05"),
      "POSSIBLE BETWEEN_CITATIONS",
    ],
    [
      "a stated start, cited later",
      { start: periodOf("2014-02-10").start, end: cited.end },
      day("2014-02-10"),
      "CERTAIN STATED_PERIOD",
    ],
    [
      "between a stated start and a citation",
      { start: periodOf("2014-02-10").start, end: cited.end },
      day("2016-01-01"),
      "POSSIBLE BETWEEN_CITATIONS",
    ],
    // Inferred.
    [
      "an inferred day on that day",
      inferredPeriod("2021-05-28", "2021-05-28", "RECENTLY"),
      day("2021-05-28"),
      "POSSIBLE VAGUE_DATE",
    ],
    [
      "an inferred day within the year",
      inferredPeriod("2021-05-28", "2021-05-28", "RECENTLY"),
      year("2021"),
      "POSSIBLE VAGUE_DATE",
    ],
    [
      "an inferred day elsewhere",
      inferredPeriod("2021-05-28", "2021-05-28", "RECENTLY"),
      day("2021-05-27"),
      null,
    ],
    // The source doubts the date (?) or gives it as approximate (~): possible on its written days, never certain.
    ["a doubted year in itself", periodOf("2020?"), year("2020"), "POSSIBLE VAGUE_DATE"],
    ["about a year in itself", periodOf("2020~"), year("2020"), "POSSIBLE VAGUE_DATE"],
    ["a doubted and approximate year", periodOf("2020%"), wide, "POSSIBLE VAGUE_DATE"],
    ["a doubted year elsewhere", periodOf("2020?"), year("2021"), null],
    ["a doubted month", periodOf("2020-11?"), wide, "POSSIBLE VAGUE_DATE"],
    ["about a month", periodOf("2020-11~"), wide, "POSSIBLE VAGUE_DATE"],
    ["a month of a doubted year", periodOf("2020?-11"), wide, "POSSIBLE VAGUE_DATE"],
    ["a doubted day", periodOf("2020-11-18?"), day("2020-11-18"), "POSSIBLE VAGUE_DATE"],
    ["a doubted quarter", periodOf("2020-33?"), wide, "POSSIBLE VAGUE_DATE"],
    ["a doubted start", periodOf("2015?/2020-11-18"), day("2018-01-01"), "POSSIBLE VAGUE_DATE"],
    [
      "a doubted start, on the stated last day",
      periodOf("2015?/2020-11-18"),
      day("2020-11-18"),
      "CERTAIN STATED_PERIOD",
    ],
    ["a doubted end", periodOf("2015-03-01/2020~"), day("2018-01-01"), "POSSIBLE VAGUE_DATE"],
    [
      "a doubted end, on the stated first day",
      periodOf("2015-03-01/2020~"),
      day("2015-03-01"),
      "CERTAIN STATED_PERIOD",
    ],
    ["two doubted ends", periodOf("2015?/2020~"), wide, "POSSIBLE VAGUE_DATE"],
    ["a doubted start with an open end", periodOf("2015?/.."), year("2020"), "POSSIBLE VAGUE_DATE"],
    ["a doubted start alone", statedPeriod("2015?", null), year("2015"), "POSSIBLE VAGUE_DATE"],
    ["a doubted end alone", statedPeriod(null, "2015~"), year("2015"), "POSSIBLE VAGUE_DATE"],
    ["cited on a doubted day", citedPeriod(["2020-11-18?"]), day("2020-11-18"), "POSSIBLE BETWEEN_CITATIONS"],
    [
      "cited on a doubted day and on a day",
      citedPeriod(["2020-11-18?", "2021-05-08"]),
      day("2021-05-08"),
      "CERTAIN CITED_ON_THE_DAY",
    ],
  ])("%s", (_, period, window, expected) => {
    expect(shown(judge(period, window))).toBe(expected);
  });

  it("agrees with a search over every possible day of each end", () => {
    fc.assert(
      fc.property(anyPeriod(), anyWindow(), (period, window) => {
        expect(judge(period, window)?.certainty ?? null).toBe(naive(period, window));
      }),
      { numRuns: 5000 },
    );
  });
});

describe("judgeStatement", () => {
  const occurrence = (
    period: Period,
    citedOn: string | null = null,
  ): Parameters<typeof judgeStatement>[0] => ({ predicate: "OCCURRED_ON", period, evidence: [{ citedOn }] });
  const state = (period: Period, ...days: (string | null)[]): Parameters<typeof judgeStatement>[0] => ({
    predicate: "HOLDS_POSITION",
    period,
    evidence: days.map((citedOn) => ({ citedOn })),
  });
  const on = (text: string): Parameters<typeof judgeStatement>[1] => ({ asOf: dayOf(text), between: null });
  const within = (window: DayWindow): Parameters<typeof judgeStatement>[1] => ({
    asOf: null,
    between: window,
  });

  it("judges nothing if no days are given", () => {
    const nothing = { asOf: null, between: null };
    expect(judgeStatement(occurrence(periodOf("2020")), nothing)).toBeNull();
    expect(judgeStatement(state(cited, "2020-11-18"), nothing)).toBeNull();
  });

  it("as of a day, an occurrence of an earlier day has happened", () => {
    const meeting = occurrence(periodOf("2020-11-18"));
    expect(shown(judgeStatement(meeting, on("2020-11-17")))).toBeNull();
    expect(shown(judgeStatement(meeting, on("2020-11-18")))).toBe("CERTAIN STATED_PERIOD");
    expect(shown(judgeStatement(meeting, on("2030-01-01")))).toBe("CERTAIN STATED_PERIOD");
  });

  it("an occurrence dated by month may have happened during it, and has happened after it", () => {
    const meeting = occurrence(periodOf("2020-11"));
    expect(shown(judgeStatement(meeting, on("2020-10-31")))).toBeNull();
    expect(shown(judgeStatement(meeting, on("2020-11-15")))).toBe("POSSIBLE VAGUE_DATE");
    expect(shown(judgeStatement(meeting, on("2020-11-30")))).toBe("CERTAIN STATED_PERIOD");
  });

  it.each(["2020?", "2020~", "2020-11%", "2020-11-18?"])(
    "an occurrence of %s may have happened, as of any later day",
    (text) => {
      const meeting = occurrence(periodOf(text));
      expect(shown(judgeStatement(meeting, on("2020-12-31")))).toBe("POSSIBLE VAGUE_DATE");
      expect(shown(judgeStatement(meeting, on("2030-01-01")))).toBe("POSSIBLE VAGUE_DATE");
      expect(shown(judgeStatement(meeting, on("2019-12-31")))).toBeNull();
    },
  );

  it("an occurrence with a doubted start and a stated end has happened once it ended", () => {
    const course = occurrence(periodOf("2020-01?/2020-05-03"));
    expect(shown(judgeStatement(course, on("2020-05-02")))).toBe("POSSIBLE VAGUE_DATE");
    expect(shown(judgeStatement(course, on("2020-05-03")))).toBe("CERTAIN STATED_PERIOD");
  });

  it("a state is not certain on a doubted day on which it is cited", () => {
    const post = state(cited, "2020-11-18", "2021-01-05?", "2021-05-08");
    expect(shown(judgeStatement(post, on("2021-01-05")))).toBe("POSSIBLE BETWEEN_CITATIONS");
  });

  it("an occurrence reported without a date has happened by the day of its source", () => {
    const meeting = occurrence(inferredPeriod("2021-05-28", "2021-05-28", "RECENTLY"));
    expect(shown(judgeStatement(meeting, on("2021-05-27")))).toBeNull();
    expect(shown(judgeStatement(meeting, on("2021-05-28")))).toBe("CERTAIN STATED_PERIOD");
    expect(shown(judgeStatement(occurrence(UNKNOWN_PERIOD), on("2021-05-28")))).toBe("POSSIBLE UNDATED");
  });

  it("an occurrence between two days is judged by its own days", () => {
    const meeting = occurrence(periodOf("2020-11-18"));
    expect(shown(judgeStatement(meeting, within(year("2020"))))).toBe("CERTAIN STATED_PERIOD");
    expect(shown(judgeStatement(meeting, within(year("2021"))))).toBeNull();
  });

  it("a state no longer holds after its end", () => {
    const post = state(periodOf("2010-01-01/2020-12-31"));
    expect(shown(judgeStatement(post, on("2020-12-31")))).toBe("CERTAIN STATED_PERIOD");
    expect(shown(judgeStatement(post, on("2021-01-01")))).toBeNull();
  });

  it("a state is certain on every day it is cited on, not only on the first and the last", () => {
    const post = state(cited, "2020-11-18", null, "2021-01-05", "2021-03", "2021-05-08");
    expect(shown(judgeStatement(post, on("2021-01-05")))).toBe("CERTAIN CITED_ON_THE_DAY");
    expect(shown(judgeStatement(post, on("2021-01-06")))).toBe("POSSIBLE BETWEEN_CITATIONS");
    expect(shown(judgeStatement(post, on("2021-03-05")))).toBe("POSSIBLE BETWEEN_CITATIONS");
    expect(shown(judgeStatement(post, within(windowOf("2021-03-01", "2021-03-31"))))).toBe(
      "CERTAIN CITED_ON_THE_DAY",
    );
  });

  it("must meet both asOf and between if both are given, and the less sure one counts", () => {
    const post = state(cited, "2020-11-18");
    const both = (asOf: string, of: string): string | null =>
      shown(judgeStatement(post, { asOf: dayOf(asOf), between: year(of) }));
    expect(both("2021-01-06", "2020")).toBe("POSSIBLE BETWEEN_CITATIONS");
    expect(both("2020-11-18", "2020")).toBe("CERTAIN CITED_ON_THE_DAY");
    expect(both("2020-11-18", "2019")).toBeNull();
    expect(both("2019-11-18", "2020")).toBeNull();
  });

  it("what a source reports without a date is possible on every day up to the source, and has happened by then", () => {
    const visit = occurrence(reportedPeriod("2020-12-17"));
    expect(shown(judgeStatement(visit, within(year("1972"))))).toBe("POSSIBLE UNDATED");
    expect(shown(judgeStatement(visit, within(year("2020"))))).toBe("POSSIBLE UNDATED");
    expect(shown(judgeStatement(visit, within(year("2021"))))).toBeNull();
    expect(shown(judgeStatement(visit, on("2020-12-16")))).toBe("POSSIBLE UNDATED");
    expect(shown(judgeStatement(visit, on("2020-12-17")))).toBe("CERTAIN STATED_PERIOD");
  });

  it("a lasting relation is possible on every day, unless a source dates it", () => {
    const part = { predicate: "PART_OF", period: UNKNOWN_PERIOD, evidence: [] };
    expect(shown(judgeStatement(part, on("1900-01-01")))).toBe("POSSIBLE UNDATED");
    expect(shown(judgeStatement({ ...part, period: periodOf("2010/..") }, on("1900-01-01")))).toBeNull();
  });
});

describe("overlaps", () => {
  it("a window shares a day with one that ends the day after its start, not with one that ends on its start", () => {
    expect(overlaps({ from: 1, to: 3 }, { from: 2, to: 5 })).toBe(true);
    expect(overlaps({ from: 1, to: 2 }, { from: 2, to: 5 })).toBe(false);
    expect(overlaps({ from: null, to: null }, { from: 2, to: 5 })).toBe(true);
    expect(overlaps({ from: null, to: 2 }, { from: 2, to: null })).toBe(false);
    expect(onDay(7)).toEqual({ from: 7, to: 8 });
  });
});

const cited = citedPeriod(["2020-11-18", "2021-05-08"]);
const wide = windowOf("1900-01-01", "2099-12-31");

function day(text: string): DayWindow {
  return onDay(dayOf(text));
}

function year(text: string): DayWindow {
  return windowOf(`${text}-01-01`, `${text}-12-31`);
}

function shown(judgment: Judgment | null): string | null {
  return judgment && `${judgment.certainty} ${judgment.reason}`;
}

// The oracle: a world is one choice of a first day and a last day. Days are 0 to 9; a side without a limit goes far
// beyond.
const FAR = 30;

function naive(period: Period, window: DayWindow): string | null {
  const { start, end } = period;
  const meets = (from: number, last: number): boolean => {
    for (let one = from; one <= last; one++)
      if (one >= (window.from ?? -Infinity) && one < (window.to ?? Infinity)) return true;
    return false;
  };
  const bases = [start.basis, end.basis];
  const isCited = bases.includes("FIRST_CITED") || bases.includes("LAST_CITED");
  const worlds = firstDays(start).flatMap((from) =>
    lastDays(end)
      .filter((last) => from <= last)
      .map((last) => ({ from, last })),
  );
  if (!worlds.some(({ from, last }) => meets(from, last))) return null;
  // A period known only from citations surely held on the cited days; the days between are unknown. If one end is
  // doubted or no source gives it, it may lie anywhere, so only the day of the other end counts.
  // An inference by a rule that is no assumption, and the day of a report, are as good as a date, if both ends are.
  const isSound = ({ edtf, basis, rule }: Bound): boolean =>
    edtf !== "2020~" &&
    (["STATED", "OPEN", "REPORTED_BY"].includes(basis) || (basis === "INFERRED" && rule === "PART_OF"));
  const isGuess = ({ edtf, basis }: Bound): boolean =>
    edtf === "2020~" ||
    ((basis === "INFERRED" || basis === "REPORTED_BY") && !(isSound(start) && isSound(end)));
  const [first, last] = [start, end].map(
    (bound) => !isGuess(bound) && bound.basis !== "OPEN" && bound.basis !== "UNKNOWN",
  );
  const isDoubted = isGuess(start) || isGuess(end);
  const sure =
    isCited || isDoubted
      ? (first === true && firstDays(start).every((from) => meets(from, from))) ||
        (last === true && lastDays(end).every((one) => meets(one, one)))
      : worlds.every(({ from, last }) => meets(from, last));
  return sure ? "CERTAIN" : "POSSIBLE";
}

function firstDays({ earliest, latest, basis }: Bound): number[] {
  if (basis === "OPEN") return [-FAR];
  return days(earliest ?? -FAR, latest ?? FAR);
}

function lastDays({ earliest, latest, basis }: Bound): number[] {
  if (basis === "OPEN") return [FAR];
  return days(earliest === null ? -FAR : earliest - 1, latest === null ? FAR : latest - 1);
}

function days(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Periods as the project makes them: a bound that is stated, cited or inferred has days, the other bounds have none. */
function anyPeriod(): fc.Arbitrary<Period> {
  const bases = fc.constantFrom<[Basis, Basis]>(
    ["STATED", "STATED"],
    ["STATED", "OPEN"],
    ["OPEN", "STATED"],
    ["STATED", "UNKNOWN"],
    ["UNKNOWN", "STATED"],
    ["UNKNOWN", "UNKNOWN"],
    ["FIRST_CITED", "LAST_CITED"],
    ["STATED", "LAST_CITED"],
    ["FIRST_CITED", "STATED"],
    ["INFERRED", "INFERRED"],
    ["INFERRED", "UNKNOWN"],
    ["STATED", "INFERRED"],
    ["INFERRED", "STATED"],
    ["FIRST_CITED", "INFERRED"],
    ["UNKNOWN", "REPORTED_BY"],
    ["STATED", "REPORTED_BY"],
  );
  const span = fc.tuple(fc.nat(9), fc.nat(4)).map(([from, more]) => [from, from + more] as const);
  const text = fc.constantFrom("2020", "2020", "2020~");
  const rule = fc.constantFrom(undefined, "PART_OF", "RECENTLY");
  return fc
    .tuple(bases, span, span, text, text, rule)
    .map(([[first, last], from, to, ...texts]) => ({
      start: toBound(first, from, texts[0], texts[2]),
      end: toBound(last, [to[0] + 1, to[1] + 1], texts[1], texts[2]),
    }))
    .filter(({ start, end }) => (start.earliest ?? -FAR) < (end.latest ?? FAR));
}

/** The text says only whether the date is doubted; its days are the given ones. */
function toBound(
  basis: Basis,
  [earliest, latest]: readonly [number, number],
  edtf: string,
  rule: string | undefined,
): Bound {
  if (basis === "OPEN" || basis === "UNKNOWN") return { edtf: null, earliest: null, latest: null, basis };
  const reason = basis === "INFERRED" && rule !== undefined ? { rule } : {};
  return { edtf, earliest: basis === "REPORTED_BY" ? null : earliest, latest, basis, ...reason };
}

/** Limited on at least one side: a window without limits needs no judgment. */
function anyWindow(): fc.Arbitrary<DayWindow> {
  const limit = fc.option(fc.integer({ min: -3, max: 16 }));
  return fc
    .tuple(limit, limit)
    .map(([from, to]) => ({ from, to }))
    .filter(({ from, to }) => (from ?? to) !== null && (from ?? -FAR) < (to ?? FAR));
}
