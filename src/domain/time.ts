import { daysOfDate } from "./date-days.js";
import { meantDate } from "./date-typos.js";
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
// nothing this project writes is longer than two uncertain days with a slash. A time of day is none of it.
const MAX_LENGTH = 40;
const SHAPE = /^[0-9X.,[\]{}/?~%-]*$/;
const memo = new Map<string, ParsedDate>();
const MEMO_SIZE = 5_000;

interface ParsedDate extends DateValue {
  readonly start: Bound;
  /** As a half-open end: the day after the last possible day. */
  readonly end: Bound;
}

/**
 * Reads an EDTF level 1 date, range or one-sided range: `2020`, `2020-11`, `2020-11-18/2020-11-20`, `2014-02/..`; and
 * quarters and half-years: `2020-33`, `2020-41`. Throws BAD_DATE for anything else, for a day that does not exist and for
 * a range that ends before it starts. The message says how the date is written, where that can be told.
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
  return { start: { ...first.start, basis: "FIRST_CITED" }, end: { ...last.end, basis: "LAST_CITED" } };
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
  if (ONE_DAY.test(text)) return parse(text).earliest ?? 0;
  const read = text.length > MAX_LENGTH ? "" : readDate(text);
  // 2020-11-18? is a date, but no one day.
  const meant = typeof read === "string" ? meantIn(text) : text.replace(/[?~%]$/, "");
  if (meant === null) throw badDate(text, "write one day as YYYY-MM-DD");
  const days = ONE_DAY.test(meant) ? readDate(meant) : "one day is wanted, as YYYY-MM-DD";
  throw badDate(text, typeof days === "string" ? days : `write ${meant}`);
}
const ONE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * True for a date that its source itself doubts (`2020?`), gives as about (`2020~`), or both (`2020%`), in whole or in
 * part: it is looked for on its written days, and nothing is certain because of it.
 */
export function isQualified(edtf: string | null): boolean {
  return edtf !== null && /[?~%]/.test(edtf);
}

/** False for a period of which an end is doubted or given as about: it contradicts nothing. */
export function isFirm({ start, end }: Period): boolean {
  return !isQualified(start.edtf) && !isQualified(end.edtf);
}

/** A day number as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The window of all days from `from` to `to`, both inclusive and either one optional, as a client writes them. */
export function windowOf(from: string | null, to: string | null): DayWindow {
  const window = { from: from === null ? null : dayOf(from), to: to === null ? null : dayOf(to) + 1 };
  if (window.from !== null && window.to !== null && window.to <= window.from)
    throw new JianbaoError("BAD_DATE", `the window ends (${String(to)}) before it starts (${String(from)})`);
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
  const parsed = readDate(text);
  if (typeof parsed === "string") throw badDate(text, reasonOf(text, parsed));
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(text, parsed);
  return parsed;
}

/** What is told of a text that is no date: how it is written, where it is clear what it was meant to be. */
function reasonOf(text: string, why: string): string {
  const meant = meantIn(text);
  if (meant === null) return why;
  const read = readDate(meant);
  return typeof read === "string" ? read : `write ${meant}`;
}

function meantIn(text: string): string | null {
  return text.length > MAX_LENGTH ? null : meantDate(text);
}

/** The date, or why it is none. */
function readDate(text: string): ParsedDate | string {
  if (text.length === 0 || text.length > MAX_LENGTH || !SHAPE.test(text))
    return "write it as YYYY, YYYY-MM, YYYY-MM-DD, or two of them with / between";
  const slash = text.indexOf("/");
  if (slash >= 0) return readRange(text.slice(0, slash), text.slice(slash + 1));
  const days = daysOfDate(text);
  if (typeof days === "string") return days;
  const [earliest, latest] = days;
  return {
    edtf: text,
    earliest,
    latest,
    start: { edtf: text, earliest, latest, basis: "STATED" },
    end: { edtf: text, earliest: earliest + 1, latest: latest + 1, basis: "STATED" },
  };
}

function readRange(from: string, to: string): ParsedDate | string {
  const [start, end] = [rangeBound(from), rangeBound(to)];
  if (typeof start === "string") return start;
  if (typeof end === "string") return end;
  if (start.earliest === null && end.latest === null) return "a range needs at least one end that is a date";
  if (start.earliest !== null && end.latest !== null && end.latest < start.earliest)
    return `the range ends before it starts: is it ${to}/${from}?`;
  if (from === to) return `a range of one date is written ${from}`;
  return {
    edtf: `${from}/${to}`,
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
function rangeBound(text: string): Bound | string {
  if (text === "..") return { edtf: null, earliest: null, latest: null, basis: "OPEN" };
  if (text === "") return { edtf: null, earliest: null, latest: null, basis: "UNKNOWN" };
  const days = daysOfDate(text);
  if (typeof days === "string") return days;
  return { edtf: text, earliest: days[0], latest: days[1], basis: "STATED" };
}

function badDate(text: string, why: string): JianbaoError {
  const shown = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return new JianbaoError("BAD_DATE", `"${shown}" is not a date: ${why}`);
}

const lower = (date: DateValue): number => date.earliest ?? Number.NEGATIVE_INFINITY;
const upper = (date: DateValue): number => date.latest ?? Number.POSITIVE_INFINITY;
