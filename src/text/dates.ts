import type { Day, DayWindow } from "../domain/time.js";
import type { DatePoint } from "./date-forms.js";
import { endOf, pointAt } from "./date-forms.js";

/** The days of a date: a window, or days of every year if the date has no year (11月, 4月29日, 上半年). */
export type Days =
  | { readonly window: DayWindow; readonly yearly: null }
  | { readonly window: null; readonly yearly: YearlyDays };

/** Days of each year, both included, as month × 100 + day. If `to` is less than `from`, they end in the next year. */
export interface YearlyDays {
  readonly from: number;
  readonly to: number;
}

/** A date in a text: its range `[start, end)` in UTF-16 units, and its days. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly days: Days;
}

/**
 * The first date in a text, null if there is none: a year, month or day as `2021`, `2021年`, `2021年5月8日`,
 * `2021-05-08`, `2021.5`, `20210508`, `二〇二一年五月`, `5月8日`; a part of one (上半年, 第一季度, 年底, 上旬, 上午); a range,
 * whose end takes a missing year and month from its beginning (2021年5月17日至19日); or an open range (以来, 以前). A day
 * that does not exist is no date.
 */
export function findDate(text: string): FoundDate | null {
  for (let start = 0; start < text.length; start++) {
    const found = dateAt(text, start);
    if (found !== null && found !== IMPOSSIBLE) return { start, ...found };
  }
  return null;
}

/** The days of a text that is a date and nothing else; null for any other text. */
export function readDate(text: string): Days | null {
  const found = dateAt(text, 0);
  return found !== null && found !== IMPOSSIBLE && found.end === text.length ? found.days : null;
}

/** True for a text in the form of a date that does not exist: 2021-02-30, 2021年13月. */
export function isImpossibleDate(text: string): boolean {
  if (readDate(text) !== null) return false;
  return dateAt(text, 0) === IMPOSSIBLE || LIKE_A_DATE.test(text);
}

const LIKE_A_DATE = /^(?:19|20)\d{2}(?:(?:年\d{1,2}月(?:\d{1,2}[日号]?)?)|([-./])\d{1,2}(?:\1\d{1,2})?)$/u;

/** The days of `yearly` in the year of the window; null if the window spans several years or is open. */
export function inYearOf(yearly: YearlyDays, { from, to }: DayWindow): DayWindow | null {
  if (from === null || to === null) return null;
  const year = yearOf(from);
  if (year !== yearOf(to - 1)) return null;
  const end = dayIn(yearly.to < yearly.from ? year + 1 : year, yearly.to);
  return { from: dayIn(year, yearly.from), to: end + 1 };
}

/** A day of `YearlyDays` in writing: 1118 is 11-18. */
export function monthAndDay(day: number): string {
  return [Math.floor(day / 100), day % 100].map((part) => String(part).padStart(2, "0")).join("-");
}

const IMPOSSIBLE = "IMPOSSIBLE";

function dateAt(text: string, start: number): Omit<FoundDate, "start"> | typeof IMPOSSIBLE | null {
  const first = pointAt(text, start);
  if (first === null) return null;
  const last = endOf(text, first) ?? first;
  const days = between(first, last);
  if (days === null) return IMPOSSIBLE;
  return last === first ? openEnded(text, last.end, days) : { end: last.end, days };
}

/** The days from the earlier of two dates to the later one; null if one of them does not exist. */
function between(first: DatePoint, last: DatePoint): Days | null {
  if (first.days === null || last.days === null) return null;
  const [from, to] = [first.days[0], last.days[1]];
  if (last.year === null) return { window: null, yearly: { from, to } };
  // 11月至2021年3月
  const year = first.year ?? (from > to ? last.year - 1 : last.year);
  const all = [
    dayIn(year, from),
    dayIn(year, first.days[1]),
    dayIn(last.year, last.days[0]),
    dayIn(last.year, to),
  ];
  return { window: { from: Math.min(...all), to: Math.max(...all) + 1 }, yearly: null };
}

const SINCE = /(?:以来|以后|之后|至今|起(?![草诉点源]))/uy;
const BEFORE = /(?:以前|之前)/uy;

/** Opens one end of the days if the text says so: 2020年以来, 2021年以前. */
function openEnded(text: string, end: number, days: Days): Omit<FoundDate, "start"> {
  if (days.window === null) return { end, days };
  for (const form of [SINCE, BEFORE]) {
    form.lastIndex = end;
    const match = form.exec(text);
    if (!match) continue;
    const { from } = days.window;
    const window = form === SINCE ? { from, to: null } : { from: null, to: from };
    return { end: end + match[0].length, days: { window, yearly: null } };
  }
  return { end, days };
}

/** The day in this year. In a year that has no February 29, it is February 28. */
function dayIn(year: number, day: number): Day {
  const [month, inMonth] = [Math.floor(day / 100), day % 100];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Date.UTC(year, month - 1, Math.min(inMonth, last)) / MILLISECONDS_A_DAY;
}

function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS_A_DAY).getUTCFullYear();
}

const MILLISECONDS_A_DAY = 86_400_000;
