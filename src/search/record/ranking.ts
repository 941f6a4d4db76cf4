import type { Day } from "../../domain/time.js";
import { FOREVER } from "./days.js";
import { dayOfYear } from "../query/date-filter.js";
import type { DaySpan, SearchRecord } from "./record.js";

/** The position of each record in the order of connectedness, recency, id: 0 is the first. */
export function ranksOf(records: readonly SearchRecord[]): Uint32Array {
  const order = Uint32Array.from(records.keys()).sort((a, b) => {
    const [one, two] = [records[a], records[b]];
    return one && two ? compare(one, two) : 0;
  });
  const ranks = new Uint32Array(records.length);
  for (const [rank, record] of order.entries()) ranks[record] = rank;
  return ranks;
}

function compare(a: SearchRecord, b: SearchRecord): number {
  const [one, two] = [a.latest ?? -Infinity, b.latest ?? -Infinity];
  return b.weight - a.weight || Number(two > one) - Number(one > two) || (a.id < b.id ? -1 : 1);
}

/** The years in which a record surely is, and the others in which something that dates it can be. */
export interface RecordYears {
  readonly sure: readonly number[];
  readonly possible: readonly number[];
  /** For what nothing dates: all years of the data in which it can be. */
  readonly undated: readonly number[];
}

/** An open end counts up to the last year of all records, an open beginning from the first year of all. */
export function yearsOf(records: readonly SearchRecord[]): (record: SearchRecord) => RecordYears {
  let [first, last] = [Infinity, -Infinity];
  for (const { days, latest } of records) {
    for (const [from, to] of days) {
      if (from > -FOREVER) first = Math.min(first, yearOf(from));
      if (to < FOREVER) last = Math.max(last, yearOf(to));
    }
    if (latest !== null) last = Math.max(last, yearOf(latest));
  }
  return ({ days, sure, undated }) => {
    const years: { sure: number[]; possible: number[] } = { sure: [], possible: [] };
    const touched = new Set<number>();
    for (const [from, to] of days) {
      const begin = from === -FOREVER ? Math.min(first, yearOf(to) || first) : yearOf(from);
      const end = Math.max(begin, Math.min(yearOf(to) || last, last));
      for (let year = begin; year <= end; year++) touched.add(year);
    }
    for (const year of touched) {
      const [from, to] = [firstDayOf(year), firstDayOf(year + 1)];
      const isSure = sure.some(([a, b]) => a < to && from < b);
      years[isSure ? "sure" : "possible"].push(year);
    }
    const all = Array.from({ length: last < first ? 0 : last - first + 1 }, (_, at) => first + at);
    return { ...years, undated: undated === null ? [] : all.filter((year) => touches(undated, year)) };
  };
}

/** The days of any year that date a record, as month × 100 + day: of a vague date the first that it can be. */
export function recurringDays({ moments }: Pick<SearchRecord, "moments">): number[] {
  const days = moments.flatMap(([from, to]) =>
    from < to ? Array.from({ length: to - from }, (_, at) => from + at) : [to - 1],
  );
  return [...new Set(days.map(dayOfYear))].sort((a, b) => a - b);
}

function touches([from, to]: DaySpan, year: number): boolean {
  return from < firstDayOf(year + 1) && firstDayOf(year) <= to;
}

function firstDayOf(year: number): Day {
  return Date.UTC(year, 0, 1) / 86_400_000;
}

/** NaN for a day that goes on for ever. */
export function yearOf(day: Day): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
