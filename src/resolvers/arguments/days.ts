import type { Certainty } from "../../domain/certainty.js";
import { JianbaoError } from "../../domain/errors.js";
import type { Day, DayWindow } from "../../domain/time.js";
import { dayOf, windowOf } from "../../domain/time.js";
import type { DateFilter, DateRange } from "../__generated__/types.js";
import type { TimeScope } from "../views.js";

type Maybe<Value> = Value | null | undefined;

/** The days of a range, both ends included; null if none was given. */
export function dateRange(range: Maybe<DateRange>): DayWindow | null {
  return range == null ? null : windowOf(range.from ?? null, range.to ?? null);
}

/**
 * All conditions of a date filter as one window; null if none was given. Throws BAD_DATE if no day meets all of them.
 */
export function filterDays(filter: Maybe<DateFilter>): DayWindow | null {
  if (filter == null) return null;
  const { eq, before, after, between } = filter;
  const windows: DayWindow[] = [];
  if (eq != null) windows.push({ from: dayOf(eq), to: dayOf(eq) + 1 });
  if (before != null) windows.push({ from: null, to: dayOf(before) });
  if (after != null) windows.push({ from: dayOf(after) + 1, to: null });
  const range = dateRange(between);
  if (range) windows.push(range);
  const [first, ...rest] = windows;
  return first === undefined ? null : rest.reduce(intersect, first);
}

function intersect(a: DayWindow, b: DayWindow): DayWindow {
  const from = Math.max(a.from ?? -Infinity, b.from ?? -Infinity);
  const to = Math.min(a.to ?? Infinity, b.to ?? Infinity);
  if (from >= to)
    throw new JianbaoError(
      "BAD_DATE",
      "no day meets all conditions of the date filter: give after a day before that of before",
    );
  return { from: Number.isFinite(from) ? from : null, to: Number.isFinite(to) ? to : null };
}

/**
 * The certainty that a list keeps; null: both. Throws BAD_INPUT if no days judge its items: neither those in force nor
 * those of a filter.
 */
export function wantedCertainty(
  certainty: Maybe<Certainty>,
  { asOf, between }: TimeScope,
  filtered: DayWindow | null = null,
): Certainty | null {
  if (certainty == null) return null;
  if (asOf === null && between === null && filtered === null)
    throw new JianbaoError(
      "BAD_INPUT",
      "certainty is judged for days: give asOf or between with it, here or above, or a date in the filter",
    );
  return certainty;
}

/** The days that judge a list of Query and the relations of its filter: those of the filter, else those in force. */
export function judgingDays(
  filtered: DayWindow | null,
  given: { readonly asOf?: Maybe<string>; readonly between?: Maybe<DateRange> },
): TimeScope {
  return filtered ? { asOf: null, between: filtered } : narrow({ asOf: null, between: null }, given);
}

/**
 * The days in force below a field. A field with `asOf` or `between` replaces both: a missing one becomes null, which
 * means all days. A field with neither keeps the days of the field above it.
 */
export function narrow(
  scope: TimeScope,
  given: { readonly asOf?: Maybe<string>; readonly between?: Maybe<DateRange> },
): TimeScope {
  if (given.asOf === undefined && given.between === undefined) return scope;
  const asOf: Day | null = given.asOf == null ? null : dayOf(given.asOf);
  return { asOf, between: dateRange(given.between) };
}
