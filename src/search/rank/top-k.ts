import { topK } from "../../domain/top-k.js";

/** Positions of the `most` smallest of `count` distinct numbers, in order, without sorting them all. */
export function smallest(count: number, most: number, numberAt: (position: number) => number): number[] {
  // Each is asked for once, because it is looked up in columns.
  const numbers = new Float64Array(count);
  const kept = topK<number>(most, (a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
  for (let position = 0; position < count; position++) {
    numbers[position] = numberAt(position);
    kept.add(position);
  }
  return [...kept.items()];
}

/** More than any rank: `key * MOST_RANKS + rank` sorts by key, then by rank, and is exact for keys below 2 ** 23. */
export const MOST_RANKS = 2 ** 30;
