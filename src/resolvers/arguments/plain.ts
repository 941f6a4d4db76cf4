import type { Day, DayWindow } from "../../domain/time.js";
import { dayOf, windowOf } from "../../domain/time.js";
import { JianbaoError } from "../../domain/errors.js";
import type { DateFilter, DateRange, IdFilter, StringFilter } from "../__generated__/types.js";
import type { EntityQuery } from "../../graph/queries/entities.js";
import { normalizeName } from "../../text/normalize.js";
import { plainId } from "../ids/scoped-id.js";
import type { TimeScope } from "../views.js";

type Maybe<Value> = Value | null | undefined;

export const MAX_IDS = 50;
const MAX_FIRST = 100;
export const MAX_NAME = 100;
/** How long a cursor may be; ours are shorter. */
export const MAX_CURSOR = 2_000;

/** How many items a page may have. Throws LIMIT_EXCEEDED outside 1 to 100: nothing is silently shortened. */
export function pageSize(first: Maybe<number>): number {
  return sizeOf(first ?? 20, MAX_FIRST, ", and page on with after");
}

/** How many items a list without pages may have; as `pageSize`. */
export function listSize(first: Maybe<number>, fallback = 20, most = MAX_FIRST): number {
  return sizeOf(first ?? fallback, most, "");
}

function sizeOf(size: number, most: number, advice: string): number {
  if (size < 1 || size > most)
    throw new JianbaoError(
      "LIMIT_EXCEEDED",
      `first is ${String(size)}: ask for 1 to ${String(most)}${advice}`,
    );
  return size;
}

/** At most 50 ids at once. */
export function idList(ids: readonly string[]): readonly string[] {
  if (ids.length > MAX_IDS)
    throw new JianbaoError(
      "LIMIT_EXCEEDED",
      `${String(ids.length)} ids were given: ask for at most ${String(MAX_IDS)} at once`,
    );
  return ids;
}

/** The ids of a filter without the days they may bear; null where the filter was not given, an empty list where nothing can match. */
export function filterIds(filter: Maybe<IdFilter>): readonly string[] | null {
  if (filter == null) return null;
  const eq = filter.eq == null ? null : plainId(filter.eq);
  const list = filter.in == null ? null : idList(filter.in).map(plainId);
  if (eq === null) return list;
  return list === null || list.includes(eq) ? [eq] : [];
}

/** The values of an enum filter, in the same manner. */
export function filterValues<Value extends string>(
  filter: Maybe<{ readonly eq?: Maybe<Value>; readonly in?: Maybe<readonly Value[]> }>,
): readonly Value[] | null {
  if (filter == null) return null;
  const { eq, in: list } = filter;
  if (eq == null) return list ?? null;
  return list == null || list.includes(eq) ? [eq] : [];
}

export function filterName(filter: Maybe<StringFilter>): EntityQuery["name"] {
  if (filter == null) return null;
  const { eq, in: list, contains } = filter;
  const given = [eq, list, contains].filter((one) => one != null);
  if (given.length > 1) throw new JianbaoError("BAD_INPUT", "a name filter takes one of eq, in and contains");
  const wanted = eq == null ? list : [eq];
  if (wanted != null) return { in: idList(wanted).map(nameText) };
  return contains == null || contains === "" ? null : { contains: nameText(contains) };
}

/** A name as the stores compare it. */
export function nameText(text: string): string {
  if (text.length > MAX_NAME)
    throw new JianbaoError(
      "LIMIT_EXCEEDED",
      `a name has at most ${String(MAX_NAME)} characters, ${String(text.length)} were given`,
    );
  return normalizeName(text);
}

export function dateRange(range: Maybe<DateRange>): DayWindow | null {
  return range == null ? null : windowOf(range.from ?? null, range.to ?? null);
}

/** All conditions of a date filter as one window; null where none was given. */
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
 * The days in force below a field: its own, as soon as it has one of the two arguments, else what was handed down. So a
 * field asks about other days than those around it, and `null` asks about all. Both given at one field hold both.
 */
export function narrow(
  scope: TimeScope,
  given: { readonly asOf?: Maybe<string>; readonly between?: Maybe<DateRange> },
): TimeScope {
  if (given.asOf === undefined && given.between === undefined) return scope;
  const asOf: Day | null = given.asOf == null ? null : dayOf(given.asOf);
  return { asOf, between: dateRange(given.between) };
}
