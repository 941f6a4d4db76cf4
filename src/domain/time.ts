import { daysOfDate } from "./date-days.js";
import { intendedDate } from "./date-typos.js";
import { JianbaoError } from "./errors.js";

/** Days since 1970-01-01 (UTC calendar, negative before it). All comparisons of dates are on these. */
export type Day = number;

/**
 * Where a bound of a period comes from. Only STATED and OPEN come from a source. REPORTED_BY is the day of the source that
 * reports something undated: it happened no later.
 */
export type Basis = "STATED" | "FIRST_CITED" | "LAST_CITED" | "INFERRED" | "REPORTED_BY" | "OPEN" | "UNKNOWN";

/**
 * One end of a period: the earliest and latest day it can be, `null` if nothing limits it.
 * A start is the first day inside the period, an end is the first day after it (half-open).
 */
export interface Bound {
  readonly edtf: string | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly basis: Basis;
  /** With INFERRED: the code of the reason, from the vocabulary's `inferenceRules`. */
  readonly rule?: string;
}

/** A half-open interval `[start, end)`. Each end may be vague. */
export interface Period {
  readonly start: Bound;
  readonly end: Bound;
}

/** Days `from` (inclusive) to `to` (exclusive); `null` means unlimited on that side. */
export interface DayWindow {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** An EDTF text with its possible days, first and last inclusive; `null` if a side is open or unknown. */
export interface DateValue {
  readonly edtf: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

const MILLISECONDS_A_DAY = 86_400_000;
// The parser hangs on 100,000 digits, and reads a year of five digits as a timestamp. Two uncertain days with a slash
// are the longest date that is allowed; a time of day is not.
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
 * quarters and half-years: `2020-33`, `2020-41`. Throws BAD_DATE for anything else, for a day that does not exist and
 * for a range that ends before it starts. If the intended date is clear, the message says how to write it.
 */
export function parseDate(text: string): DateValue {
  const { edtf: normal, earliest, latest } = parse(text);
  return { edtf: normal, earliest, latest };
}

/**
 * The period of something that lasted over, or happened on, the written date. Both bounds are STATED (or OPEN,
 * UNKNOWN).
 */
export function periodOf(text: string): Period {
  const { start, end } = parse(text);
  return { start, end };
}

/** The period of something known only from citations on these days: at least from the first to the last. */
export function citedPeriod(dates: readonly string[]): Period {
  const parsed = dates.map(parse);
  const first = parsed.reduce((a, b) => (lower(a) <= lower(b) ? a : b));
  const last = parsed.reduce((a, b) => (upper(a) >= upper(b) ? a : b));
  return { start: { ...first.start, basis: "FIRST_CITED" }, end: { ...last.end, basis: "LAST_CITED" } };
}

/** A period about which nothing is known. */
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
  // 2020-11-18? is a date, but not one certain day.
  const intended = typeof read === "string" ? intendedIn(text) : text.replace(/[?~%]$/, "");
  if (intended === null) throw badDate(text, "write one day as YYYY-MM-DD");
  const days = ONE_DAY.test(intended) ? readDate(intended) : "one day is wanted, as YYYY-MM-DD";
  throw badDate(text, typeof days === "string" ? days : `write ${intended}`);
}
const ONE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a date, or a part of it, is uncertain (`2020?`), approximate (`2020~`) or both (`2020%`). Queries find it on
 * its written days, but it makes nothing certain.
 */
export function isQualified(edtf: string | null): boolean {
  return edtf !== null && /[?~%]/.test(edtf);
}

/** False if an end of the period is qualified: such a period contradicts nothing. */
export function isFirm({ start, end }: Period): boolean {
  return !isQualified(start.edtf) && !isQualified(end.edtf);
}

/** A day number as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The window of all days from `from` to `to`, both inclusive and both optional, as a client writes them. */
export function windowOf(from: string | null, to: string | null): DayWindow {
  const window = { from: from === null ? null : dayOf(from), to: to === null ? null : dayOf(to) + 1 };
  if (window.from !== null && window.to !== null && window.to <= window.from)
    throw new JianbaoError("BAD_DATE", `the window ends (${String(to)}) before it starts (${String(from)})`);
  return window;
}

/**
 * Whether somebody dates it: a source, or an inference with a reason. The day of the source that reports it and the life of
 * an organization that takes part are no date of it.
 */
export function isDated({ start, end }: Period): boolean {
  return [start, end].some(
    ({ basis, rule }) => basis !== "UNKNOWN" && basis !== "REPORTED_BY" && rule !== "LIFE",
  );
}

/** Whether anything is known about the period, if only that it is no later than a source. */
export function isLimited({ start, end }: Period): boolean {
  return start.basis !== "UNKNOWN" || end.basis !== "UNKNOWN";
}

/**
 * The period of an occurrence. If only one end is known, the other end gets the same day: an event without a known
 * beginning happened around its end, not at any time before it. A bound that only limits (no later than, no earlier than)
 * is no end in this sense.
 */
export function occurrencePeriod(period: Period): Period {
  const { start, end } = period;
  if (start.basis === "UNKNOWN" && end.earliest !== null && end.latest !== null)
    return { start: { ...end, earliest: end.earliest - 1, latest: end.latest - 1 }, end };
  if (end.basis === "UNKNOWN" && start.earliest !== null && start.latest !== null)
    return { start, end: { ...start, earliest: start.earliest + 1, latest: start.latest + 1 } };
  return period;
}

/** True if no day can be in the period: it ends before it can have begun. */
export function isEmpty({ start, end }: Period): boolean {
  return (start.earliest ?? -Infinity) >= (end.latest ?? Infinity);
}

/** All days that the period can include. */
export function envelope(period: Period): DayWindow {
  return { from: period.start.earliest, to: period.end.latest };
}

/** From the first day of the two windows to the last; a null window adds nothing. */
export function hull(a: DayWindow | null, b: DayWindow | null): DayWindow | null {
  if (!a || !b) return a ?? b;
  return {
    from: a.from === null || b.from === null ? null : Math.min(a.from, b.from),
    to: a.to === null || b.to === null ? null : Math.max(a.to, b.to),
  };
}

/**
 * The end of something that a source reports as over, without the day it ended: any day up to the written one.
 * INFERRED, because the source only says that it ended.
 */
export function endedBy(date: string): Bound {
  return { ...parse(date).end, earliest: null, basis: "INFERRED" };
}

/**
 * Like `statedPeriod`, but `to` is the date of a change (a rename): the first day on which the state no longer held.
 */
export function untilChange(from: string | null, to: string | null): Period {
  return {
    start: from === null ? UNKNOWN_PERIOD.start : parse(from).start,
    end: to === null ? UNKNOWN_PERIOD.end : { ...parse(to).start, basis: "STATED" },
  };
}

/** The period of something that a source reports without a date: it happened no later than the source. */
export function reportedPeriod(reportedOn: string): Period {
  const { end } = parse(reportedOn);
  return { start: UNKNOWN_PERIOD.start, end: { ...end, earliest: null, basis: "REPORTED_BY" } };
}

/**
 * The period of something that happened on an unknown day between two dates, both inclusive; null: not limited on this
 * side. `rule` is the code of the reason.
 */
export function inferredPeriod(notBefore: string | null, notAfter: string | null, rule: string): Period {
  const [first, last] = [notBefore, notAfter].map((date) => (date === null ? null : parse(date)));
  const earliest = first?.earliest ?? null;
  const latest = last?.latest ?? null;
  return {
    start:
      earliest === null
        ? UNKNOWN_PERIOD.start
        : { edtf: notBefore, earliest, latest, basis: "INFERRED", rule },
    end:
      latest === null
        ? UNKNOWN_PERIOD.end
        : {
            edtf: notAfter,
            earliest: earliest === null ? null : earliest + 1,
            latest: latest + 1,
            basis: "INFERRED",
            rule,
          },
  };
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

/** Why a text is not a date, and how to write the date if the intended one is clear. */
function reasonOf(text: string, why: string): string {
  const intended = intendedIn(text);
  if (intended === null) return why;
  const read = readDate(intended);
  return typeof read === "string" ? read : `write ${intended}`;
}

function intendedIn(text: string): string | null {
  return text.length > MAX_LENGTH ? null : intendedDate(text);
}

/** The date, or the reason why the text is not a date. */
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

/** As in EDTF, `..` is an open end (it continues, or has no beginning) and an empty text is an unknown end. */
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
