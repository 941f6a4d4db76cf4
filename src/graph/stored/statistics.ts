import type { EntityId } from "../../domain/entity.js";
import type { Pieces } from "../../domain/event-loop.js";
import type { PlaceTree } from "../../domain/place-tree.js";
import { dayOf, formatDay } from "../../domain/time.js";
import type {
  EntityStatisticsQuery,
  StatementStatisticsQuery,
  StatisticsQuery,
  StatisticsRow,
} from "../queries/statistics.js";
import type { StoredSpan } from "./day-columns.js";
import { MAX_DAY, MIN_DAY } from "./day-columns.js";

/**
 * One GROUP BY row of a store, by dimension: PLACE counts entities with the same places, YEAR counts a range of days
 * (of one entity if `key` names it), every other dimension counts a key.
 */
export interface GroupRow {
  readonly key: string | readonly EntityId[] | null;
  readonly count: number;
  /** Whether the items are certain for the days of the query. */
  readonly isSure: boolean;
  /** For YEAR: the days that they can touch, whether somebody dates them, and their sure spans. */
  readonly from: number | null;
  readonly to: number | null;
  readonly dated: boolean;
  readonly spans: readonly StoredSpan[];
}

/** Each row may count in every year of some decades; this many rows take some milliseconds. */
const ROWS_A_PIECE = 500;
const FIRST_YEAR = 1;
const LAST_YEAR = 9_999;

/**
 * The statistics that all rows of a store add up to. Pauses between pieces, because there can be hundreds of thousands
 * of rows.
 */
export function* statisticsOf(
  query: StatisticsQuery,
  rows: readonly GroupRow[],
  places: PlaceTree | null,
): Pieces<StatisticsRow[]> {
  if (query.by === "YEAR") {
    const window = windowOf(query);
    return yield* byYear(rows, window?.from ?? MIN_DAY, window?.to ?? MAX_DAY);
  }
  const counts = new Map<string, { count: number; possibleCount: number }>();
  for (const [index, { key, count, isSure }] of rows.entries()) {
    if (index % ROWS_A_PIECE === 0) yield;
    const keys = key === null ? [] : typeof key === "string" ? [key] : (places?.above(key) ?? key);
    for (const one of keys) {
      const known = counts.get(one) ?? { count: 0, possibleCount: 0 };
      counts.set(one, known);
      known[isSure ? "count" : "possibleCount"] += count;
    }
  }
  return [...counts]
    .map(([key, both]) => ({ key, ...both }))
    .sort((a, b) => b.count - a.count || b.possibleCount - a.possibleCount || (a.key < b.key ? -1 : 1));
}

function windowOf(query: StatisticsQuery): StatementStatisticsQuery["filter"]["between"] {
  if (query.of === "STATEMENTS") return query.filter.between;
  const { relation, selection }: EntityStatisticsQuery = query;
  return (relation ?? selection).between;
}

/**
 * Rows with a key count once a year for each key. Years run from the first to the last day that bounds a dated row, and
 * only years that a dated row can touch are listed: a row that nobody dates is possible in all of them.
 */
function* byYear(rows: readonly GroupRow[], from: number, to: number): Pieces<StatisticsRow[]> {
  let [least, most] = [Infinity, -Infinity];
  const bound = (day: number): void => {
    least = Math.min(least, day);
    most = Math.max(most, day);
  };
  for (const { from: start, to: end, dated } of rows) {
    if (!dated) continue;
    if (start !== null && start > MIN_DAY) bound(start);
    if (end !== null && end < MAX_DAY) bound(end - 1);
  }
  if (least > most) return [];
  const yearIn = remembered(yearOf);
  const [first, last] = [yearIn(Math.max(least, from)), yearIn(Math.min(most, to - 1))];
  const numbers = new Map<string, number>();
  const [dated, possible, sure] = [yearCounter(), yearCounter(), yearCounter()];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_PIECE === 0) yield;
    const key = row.key === null ? null : String(row.key);
    const number = key === null ? null : (numbers.get(key) ?? numbers.size);
    if (key !== null && number !== null) numbers.set(key, number);
    const years = (start: number, end: number): YearRange => [
      Math.max(first, yearIn(Math.max(start, from))),
      Math.min(last, yearIn(Math.min(end, to) - 1)),
    ];
    const touched = years(row.from ?? MIN_DAY, row.to ?? MAX_DAY);
    possible.add(number, row.count, [touched]);
    // Which years are listed, not how many items they have.
    if (row.dated) dated.add(null, row.count, [touched]);
    if (row.isSure) sure.add(number, row.count, sureYears(row, { from, to }, touched, years));
  }
  const [listed, all, certain] = [dated, possible, sure].map((counter) => counter.counts(first, last));
  return [...(listed ?? [])]
    .sort(([a], [b]) => a - b)
    .map(([year]) => {
      const count = certain?.get(year) ?? 0;
      return { key: String(year).padStart(4, "0"), count, possibleCount: (all?.get(year) ?? 0) - count };
    });
}

type YearRange = readonly [first: number, last: number];

/** The years in which one of the sure spans of the row meets the window; ranges that do not overlap. */
function sureYears(
  { spans }: GroupRow,
  { from, to }: { readonly from: number; readonly to: number },
  touched: YearRange,
  years: (start: number, end: number) => YearRange,
): readonly YearRange[] {
  // A vague span (`start >= end`) meets only a year that holds all of its days.
  const ranges = spans.flatMap(([start, end]): YearRange[] => {
    if (start >= to || from >= end) return [];
    const [[first], [, last]] = [years(start, MAX_DAY), years(MIN_DAY, end)];
    return [[Math.max(first, touched[0]), Math.min(last, touched[1])]];
  });
  if (ranges.length < 2) return ranges;
  const single = new Set<number>();
  for (const [first, last] of ranges) for (let year = first; year <= last; year += 1) single.add(year);
  return [...single].map((year) => [year, year]);
}

interface YearCounter {
  /** Counts in each year of the ranges, which do not overlap; for a key once a year. */
  readonly add: (key: number | null, count: number, ranges: readonly YearRange[]) => void;
  /** The years that have something. */
  readonly counts: (first: number, last: number) => Map<number, number>;
}

function yearCounter(): YearCounter {
  // How many more items each year has than the year before, for rows that count in every year of their range.
  const steps = new Map<number, number>();
  const years = new Map<number, number>();
  const seen = new Set<number>();
  const count = (counts: Map<number, number>, year: number, more: number): void => {
    counts.set(year, (counts.get(year) ?? 0) + more);
  };
  return {
    add: (key, more, ranges) => {
      for (const [begin, end] of ranges) {
        if (begin > end) continue;
        if (key === null) {
          count(steps, begin, more);
          count(steps, end + 1, -more);
          continue;
        }
        for (let year = begin; year <= end; year += 1) {
          const once = key * (LAST_YEAR + 1) + year;
          if (seen.has(once)) continue;
          seen.add(once);
          count(years, year, more);
        }
      }
    },
    counts: (first, last) => {
      let running = 0;
      for (let year = first; year <= last; year += 1) {
        running += steps.get(year) ?? 0;
        if (running > 0) count(years, year, running);
      }
      return years;
    },
  };
}

/**
 * Caches results: thousands of rows share a few hundred days, and finding a day's year takes as long as counting 100
 * rows.
 */
function remembered(of: (day: number) => number): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    const year = known.get(day) ?? of(day);
    known.set(day, year);
    return year;
  };
}

const FIRST_DAY = dayOf("0001-01-01");
const LAST_DAY = dayOf("9999-12-31");

function yearOf(day: number): number {
  if (day <= FIRST_DAY) return FIRST_YEAR;
  return day >= LAST_DAY ? LAST_YEAR : Number(formatDay(day).slice(0, 4));
}
