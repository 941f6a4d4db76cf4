import type { Day } from "../../domain/time.js";
import type { SearchRecord } from "./record.js";

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

/** The years that the days of each record touch. An open end counts up to the last year of all records. */
export function yearsOf(records: readonly SearchRecord[]): (record: SearchRecord) => number[] {
  const last = records.reduce(
    (year, { latest }) => (latest === null ? year : Math.max(year, yearOf(latest))),
    0,
  );
  return ({ days }) => {
    const years = new Set<number>();
    for (const [from, to] of days) {
      const first = yearOf(from);
      const end = Math.max(first, Math.min(yearOf(to) || last, last));
      for (let year = first; year <= end; year++) years.add(year);
    }
    return [...years];
  };
}

/** NaN for a day that goes on for ever. */
export function yearOf(day: Day): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
