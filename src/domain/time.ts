import edtf from "edtf";

import { JianbaoError } from "./errors.js";

/** Days since 1970-01-01 (UTC calendar, negative before it). All comparisons of dates are on these. */
export type Day = number;

/** Where a bound of a period comes from. Only STATED and OPEN are claims of a source. */
export type Basis = "STATED" | "FIRST_CITED" | "LAST_CITED" | "INFERRED" | "OPEN" | "UNKNOWN";

/**
 * One end of a period: the earliest and latest day it can be, `null` where nothing limits it.
 * A start is the first day inside the period, an end is the first day after it (half-open).
 */
export interface Bound {
  readonly edtf: string | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly basis: Basis;
}

/** A half-open interval `[start, end)` whose two ends may each be vague. */
export interface Period {
  readonly start: Bound;
  readonly end: Bound;
}

/** Days `from` (inclusive) to `to` (exclusive); `null` means unlimited on that side. */
export interface DayWindow {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** An EDTF text with the days it can stand for, both inclusive; `null` where it is open or unknown. */
export interface DateValue {
  readonly edtf: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

const MILLISECONDS_A_DAY = 86_400_000;
// The parser turns 100 k digits into a dead process and five-digit years into timestamps (notes/toolchain):
// nothing this project writes is longer than two uncertain days with a slash.
const MAX_LENGTH = 40;
const SHAPE = /^[0-9X.,[\]{}/?~%TZ:+-]*$/;
const memo = new Map<string, ParsedDate>();
const MEMO_SIZE = 5_000;

interface ParsedDate extends DateValue {
  readonly start: Bound;
  /** As a half-open end: the day after the last possible day. */
  readonly end: Bound;
}

/**
 * Reads an EDTF level 1 date, range or one-sided range: `2020`, `2020-11`, `2020-11-18/2020-11-20`, `2014-02/..`.
 * Throws BAD_DATE for anything else, for a day that does not exist and for a range that ends before it starts.
 */
export function parseDate(text: string): DateValue {
  const { edtf: normal, earliest, latest } = parse(text);
  return { edtf: normal, earliest, latest };
}

/** The period of something that lasted over, or happened on, the written date: both bounds STATED (or OPEN, UNKNOWN). */
export function periodOf(text: string): Period {
  const { start, end } = parse(text);
  return { start, end };
}

/** The period of something known only from being cited on the written days: it lasted at least from the first to the last. */
export function citedPeriod(dates: readonly string[]): Period {
  const parsed = dates.map(parse);
  const first = parsed.reduce((a, b) => (lower(a) <= lower(b) ? a : b));
  const last = parsed.reduce((a, b) => (upper(a) >= upper(b) ? a : b));
  return {
    start: { ...first.start, basis: "FIRST_CITED" },
    end: { ...last.end, basis: "LAST_CITED" },
  };
}

/** A period of which nothing is known. */
export const UNKNOWN_PERIOD: Period = {
  start: { edtf: null, earliest: null, latest: null, basis: "UNKNOWN" },
  end: { edtf: null, earliest: null, latest: null, basis: "UNKNOWN" },
};

/** The period of a state with a stated start and/or end (`null`: not stated). */
export function statedPeriod(from: string | null, to: string | null): Period {
  return {
    start: from === null ? UNKNOWN_PERIOD.start : parse(from).start,
    end: to === null ? UNKNOWN_PERIOD.end : parse(to).end,
  };
}

/** `YYYY-MM-DD` to a day number. Throws BAD_DATE for anything but one existing day. */
export function dayOf(text: string): Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw badDate(text, "write one day as YYYY-MM-DD");
  return parse(text).earliest ?? 0;
}

/** A day number as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The window of all days from `from` to `to`, both inclusive and either one optional, as a client writes them. */
export function windowOf(from: string | null, to: string | null): DayWindow {
  const window = {
    from: from === null ? null : dayOf(from),
    to: to === null ? null : dayOf(to) + 1,
  };
  if (window.from !== null && window.to !== null && window.to <= window.from)
    throw new JianbaoError(
      "BAD_DATE",
      `the window ends (${String(to)}) before it starts (${String(from)})`,
    );
  return window;
}

/** False for a period of which neither end is known. */
export function isDated({ start, end }: Period): boolean {
  return start.basis !== "UNKNOWN" || end.basis !== "UNKNOWN";
}

/**
 * The period of what happens once: of which one end is known and the other is not, there. An event that ended on a day
 * did not begin in some year of antiquity because nobody says when it began.
 */
export function occurrencePeriod(period: Period): Period {
  const { start, end } = period;
  if (start.basis === "UNKNOWN" && end.latest !== null) {
    const earliest = end.earliest ?? end.latest;
    return { start: { ...end, earliest: earliest - 1, latest: end.latest - 1 }, end };
  }
  if (end.basis === "UNKNOWN" && start.earliest !== null) {
    const latest = start.latest ?? start.earliest;
    return { start, end: { ...start, earliest: start.earliest + 1, latest: latest + 1 } };
  }
  return period;
}

/** True for a period that no day can lie in: it ends before it can have begun. */
export function isEmpty({ start, end }: Period): boolean {
  return (start.earliest ?? -Infinity) >= (end.latest ?? Infinity);
}

/** Every day the period can touch. */
export function envelope(period: Period): DayWindow {
  return { from: period.start.earliest, to: period.end.latest };
}

/** From the first day of either to the last of either; what is null adds nothing. */
export function hull(a: DayWindow | null, b: DayWindow | null): DayWindow | null {
  if (!a || !b) return a ?? b;
  return {
    from: a.from === null || b.from === null ? null : Math.min(a.from, b.from),
    to: a.to === null || b.to === null ? null : Math.max(a.to, b.to),
  };
}

/**
 * The end of what a source tells of as over without saying since when: some day up to the written one, which is the
 * latest it can be. INFERRED, because only that it ended is a claim of the source.
 */
export function endedBy(date: string): Bound {
  return { ...parse(date).end, earliest: null, basis: "INFERRED" };
}

/** Like `statedPeriod`, but `to` is the date of a change: the first day on which it no longer held (a rename). */
export function untilChange(from: string | null, to: string | null): Period {
  return {
    start: from === null ? UNKNOWN_PERIOD.start : parse(from).start,
    end: to === null ? UNKNOWN_PERIOD.end : { ...parse(to).start, basis: "STATED" },
  };
}

/** Of something a source tells without a date: placed on the day of the source, and marked as inferred. */
export function inferredPeriod(reportedOn: string): Period {
  const { start, end } = parse(reportedOn);
  return { start: { ...start, basis: "INFERRED" }, end: { ...end, basis: "INFERRED" } };
}

function parse(text: string): ParsedDate {
  const known = memo.get(text);
  if (known) return known;
  if (text.length === 0 || text.length > MAX_LENGTH || !SHAPE.test(text))
    throw badDate(text, "write it as YYYY, YYYY-MM, YYYY-MM-DD, or two of them with / between");
  const slash = text.indexOf("/");
  const parsed =
    slash < 0 ? parsePoint(text) : parseRange(text, text.slice(0, slash), text.slice(slash + 1));
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(text, parsed);
  return parsed;
}

function parsePoint(text: string): ParsedDate {
  const [earliest, latest] = days(text, text);
  return {
    edtf: text,
    earliest,
    latest,
    start: { edtf: text, earliest, latest, basis: "STATED" },
    end: { edtf: text, earliest: earliest + 1, latest: latest + 1, basis: "STATED" },
  };
}

function parseRange(text: string, from: string, to: string): ParsedDate {
  const start = rangeBound(text, from);
  const end = rangeBound(text, to);
  if (start.earliest === null && end.latest === null)
    throw badDate(text, "a range needs at least one end that is a date");
  if (start.earliest !== null && end.latest !== null && end.latest < start.earliest)
    throw badDate(text, "the range ends before it starts");
  if (from === to) throw badDate(text, `a range of one date is written ${from}`);
  return {
    edtf: text,
    earliest: start.earliest,
    latest: end.latest,
    start,
    end: {
      ...end,
      earliest: end.earliest === null ? null : end.earliest + 1,
      latest: end.latest === null ? null : end.latest + 1,
    },
  };
}

/** `..` is open (it goes on, or has no beginning), nothing is unknown: EDTF keeps the two apart and so do we. */
function rangeBound(whole: string, text: string): Bound {
  if (text === "..") return { edtf: null, earliest: null, latest: null, basis: "OPEN" };
  if (text === "") return { edtf: null, earliest: null, latest: null, basis: "UNKNOWN" };
  const [earliest, latest] = days(whole, text);
  return { edtf: text, earliest, latest, basis: "STATED" };
}

function days(whole: string, text: string): [Day, Day] {
  // "20" is a century, "202" a decade and 20201 a timestamp to the parser: only full years are dates here.
  if (!/^\d{4}(?![0-9])/.test(text.replaceAll("X", "0")))
    throw badDate(whole, "a year has four digits");
  let date;
  try {
    date = edtf(text);
  } catch (cause) {
    const isDay = /^\d{4}-(0[1-9]|1[0-2])(-\d\d)?$/.test(text);
    throw badDate(whole, isDay ? "there is no such day" : "it is not an EDTF date", cause);
  }
  // 2021-02-29 silently becomes 2021-03-01 in the parser.
  if (date.edtf !== text) throw badDate(whole, "there is no such day");
  if (date.type !== "Date" && date.type !== "Season") throw badDate(whole, "it is not one date");
  if (date.min === null || date.max === null) throw badDate(whole, "its days are unknown");
  return [Math.floor(date.min / MILLISECONDS_A_DAY), Math.floor(date.max / MILLISECONDS_A_DAY)];
}

function badDate(text: string, why: string, cause?: unknown): JianbaoError {
  const shown = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return new JianbaoError("BAD_DATE", `"${shown}" is not a date: ${why}`, { cause });
}

const lower = (date: DateValue): number => date.earliest ?? Number.NEGATIVE_INFINITY;
const upper = (date: DateValue): number => date.latest ?? Number.POSITIVE_INFINITY;
