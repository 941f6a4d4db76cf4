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
import { MAX_DAY, MIN_DAY } from "./day-columns.js";

/**
 * One GROUP BY row of a store, by dimension: PLACE counts entities with the same places, YEAR counts a range of days
 * (of one entity if `key` names it), every other dimension counts a key.
 */
export interface GroupRow {
  readonly key: string | readonly EntityId[] | null;
  readonly count: number;
  readonly from: number | null;
  readonly to: number | null;
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
  const counts = new Map<string, number>();
  for (const [index, { key, count }] of rows.entries()) {
    if (index % ROWS_A_PIECE === 0) yield;
    const keys = key === null ? [] : typeof key === "string" ? [key] : (places?.above(key) ?? key);
    for (const one of keys) counts.set(one, (counts.get(one) ?? 0) + count);
  }
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

function windowOf(query: StatisticsQuery): StatementStatisticsQuery["filter"]["between"] {
  if (query.of === "STATEMENTS") return query.filter.between;
  const { relation, selection }: EntityStatisticsQuery = query;
  return (relation ?? selection).between;
}

/** Rows with a key count once a year for each key. Years run from the first to the last day that bounds a row. */
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
  // How many more items each year has than the year before, for rows that count in every year of their range.
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
    const key = String(row.key);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
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
