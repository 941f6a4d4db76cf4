import type { Pieces } from "../../domain/event-loop.js";
import { dayOf, formatDay } from "../../domain/time.js";
import { MAX_DAY, MIN_DAY } from "../stored/day-columns.js";
import type {
  EntityStatisticsQuery,
  StatementStatisticsQuery,
  StatisticsRow,
  StatisticsQuery,
} from "../store.js";

/** A group as engines count it: under a key, or under the days (of what is dated) that its years come from, and of which entity. */
export interface GroupRow {
  readonly key: string | null;
  readonly count: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** Parts of parts of a place: country, province, city, county, township, village, site. */
export const PLACE_DEPTH = 7;
/** What lies in what, among places. */
export const PLACE_PARTS: readonly string[] = ["PART_OF", "LOCATED_IN"];

/** To count so many, each in every year of decades, takes some milliseconds. */
const ROWS_A_PIECE = 500;
const FIRST_YEAR = 1;
const LAST_YEAR = 9_999;

/** Of all rows that a store counted; can be left off between some of them, for they can be hundreds of thousands. */
export function* statisticsOf(
  { by, of, ...query }: StatisticsQuery,
  rows: readonly GroupRow[],
): Pieces<StatisticsRow[]> {
  if (by !== "YEAR")
    return rows
      .flatMap(({ key, count }) => (key === null ? [] : [{ key, count }]))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const window =
    of === "STATEMENTS"
      ? (query as StatementStatisticsQuery).filter.between
      : ((query as EntityStatisticsQuery).relation ?? (query as EntityStatisticsQuery).selection).between;
  return yield* byYear(rows, window?.from ?? MIN_DAY, window?.to ?? MAX_DAY);
}

/** Rows with a key count each key once a year. Years run from the first to the last day that bounds anything. */
function* byYear(rows: readonly GroupRow[], from: number, to: number): Pieces<StatisticsRow[]> {
  let [least, most] = [Infinity, -Infinity];
  const bound = (day: number): void => {
    least = Math.min(least, day);
    most = Math.max(most, day);
  };
  for (const { from: start, to: end } of rows) {
    if (start !== null && start > MIN_DAY) bound(start);
    if (end !== null && end < MAX_DAY) bound(end - 1);
  }
  if (least > most) return [];
  const [first, last] = [yearOf(Math.max(least, from)), yearOf(Math.min(most, to - 1))];
  // By how much each year has more than the one before it, for what counts in every year of a span.
  const steps = new Map<number, number>();
  const years = new Map<number, number>();
  const numbers = new Map<string, number>();
  const seen = new Set<number>();
  const yearIn = remembered(yearOf);
  const count = (counts: Map<number, number>, year: number, more: number): void => {
    counts.set(year, (counts.get(year) ?? 0) + more);
  };
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_PIECE === 0) yield;
    const begin = Math.max(first, yearIn(Math.max(row.from ?? MIN_DAY, from)));
    const end = Math.min(last, yearIn(Math.min(row.to ?? MAX_DAY, to) - 1));
    if (begin > end) continue;
    if (row.key === null) {
      count(steps, begin, row.count);
      count(steps, end + 1, -row.count);
      continue;
    }
    const number = numbers.get(row.key) ?? numbers.size;
    numbers.set(row.key, number);
    for (let year = begin; year <= end; year += 1) {
      const once = number * (LAST_YEAR + 1) + year;
      if (seen.has(once)) continue;
      seen.add(once);
      count(years, year, row.count);
    }
  }
  let running = 0;
  for (let year = first; year <= last; year += 1) {
    running += steps.get(year) ?? 0;
    if (running > 0) count(years, year, running);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, total]) => ({ key: String(year).padStart(4, "0"), count: total }));
}

/** Thousands of rows share a few hundred days, and to name the year of one takes as long as to count a hundred rows. */
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
