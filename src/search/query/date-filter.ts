import type { EntityKind } from "../../domain/entity.js";
import type { Day, DayWindow } from "../../domain/time.js";
import type { YearlyDays } from "../../text/dates.js";
import type { DaySpan } from "../record/record.js";

/** The days that the words of a query ask for: a window, recurring days of every year, or both. */
export interface AskedDays {
  readonly between: DayWindow | null;
  readonly yearly: YearlyDays | null;
}

/** True if one of `[first, last]` is in the window. */
export function touchesWindow([first, last]: DaySpan, { from, to }: DayWindow): boolean {
  return first < (to ?? Infinity) && (from ?? -Infinity) <= last;
}

/** True if a window is CERTAIN for this pair of `SearchRecord.sure`. */
export function isSureIn([from, to]: DaySpan, window: DayWindow): boolean {
  return from < (window.to ?? Infinity) && (window.from ?? -Infinity) < to;
}

/** True if one of `[first, last]` is such a day of its year. */
export function touchesRecurring([first, last]: DaySpan, { from, to }: YearlyDays): boolean {
  // A span of a year or more contains every day of the year.
  if (last - first >= A_YEAR) return true;
  const [begin, end] = [dayOfYear(first), dayOfYear(last)];
  const spans: readonly DaySpan[] =
    from <= to
      ? [[from, to]]
      : [
          [from, 1231],
          [101, to],
        ];
  const days: readonly DaySpan[] =
    begin <= end
      ? [[begin, end]]
      : [
          [begin, 1231],
          [101, end],
        ];
  return spans.some(([a, b]) => days.some(([c, d]) => a <= d && c <= b));
}

/**
 * True if a pair of `SearchRecord.moments` is surely on a day asked for: it lasts over one, or each day that it can be is
 * one. What is dated to a month is on no day of it for sure.
 */
export function isSureOn([from, to]: DaySpan, { between, yearly }: AskedDays): boolean {
  const [earliest, latest] = [between?.from ?? -Infinity, (between?.to ?? Infinity) - 1];
  if (from < to) {
    const [first, last] = [Math.max(from, earliest), Math.min(to - 1, latest)];
    return first <= last && (yearly === null || touchesRecurring([first, last], yearly));
  }
  const [first, last] = [to - 1, from];
  return earliest <= first && last <= latest && (yearly === null || last <= endOfRun(first, yearly));
}

/** The last of the recurring days that begin before this day and go on after it. Before any day if it is none of them. */
function endOfRun(day: Day, { from, to }: YearlyDays): Day {
  const at = dayOfYear(day);
  const isOfLastYear = from > to && at <= to;
  if (from <= to ? at < from || at > to : at < from && at > to) return -Infinity;
  const year = new Date(day * 86_400_000).getUTCFullYear() + (from > to && !isOfLastYear ? 1 : 0);
  return Date.UTC(year, Math.floor(to / 100) - 1, to % 100) / 86_400_000;
}

/** True if something with these days can be in those asked for. Without days it can have been at any time. */
export function canBeOf(days: readonly DaySpan[] | undefined, asked: AskedDays | null): boolean {
  return asked === null || days === undefined || days.some((span) => touchesDays(span, asked));
}

/** True if one of `[first, last]` is a day asked for. */
export function touchesDays(span: DaySpan, { between, yearly }: AskedDays): boolean {
  return (
    (between === null || touchesWindow(span, between)) && (yearly === null || touchesRecurring(span, yearly))
  );
}

/** The days that a parsed query asks for; null if none. */
export function askedDays({ between, yearly }: AskedDays): AskedDays | null {
  return between === null && yearly === null ? null : { between, yearly };
}

/** How a record relates to the days that are asked for, best first. */
export const THEN = {
  /** It happened in them and at no other time. */
  WITHIN: 0,
  /** It went on during them, for example on the second day of three. */
  DURING: 1,
  /** A statement about it has such a day, or it has no end. */
  TOUCHED: 2,
} as const;
export type Then = (typeof THEN)[keyof typeof THEN];

/** How a record of this kind and these days relates to those asked for. Only events and agreements happen. */
export function thenOf(kind: EntityKind, spans: readonly DaySpan[], asked: AskedDays): Then {
  if (asked.between === null && asked.yearly === null) return THEN.TOUCHED;
  if (kind !== "EVENT" && kind !== "AGREEMENT") return THEN.TOUCHED;
  if (spans.every((span) => isWithin(span, asked))) return THEN.WITHIN;
  const isDuring = (span: DaySpan): boolean => span[1] - span[0] < A_YEAR && touchesDays(span, asked);
  return spans.some(isDuring) ? THEN.DURING : THEN.TOUCHED;
}

function isWithin([first, last]: DaySpan, { between, yearly }: AskedDays): boolean {
  if (between !== null && (first < (between.from ?? first) || last >= (between.to ?? Infinity))) return false;
  if (yearly === null) return true;
  const { from, to } = yearly;
  const isOf = (day: number): boolean => (from <= to ? from <= day && day <= to : day >= from || day <= to);
  return last - first < A_YEAR && isOf(dayOfYear(first)) && isOf(dayOfYear(last));
}

const A_YEAR = 365;

/** Month × 100 + day. */
export function dayOfYear(day: Day): number {
  const date = new Date(day * 86_400_000);
  return (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
