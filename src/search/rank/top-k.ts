import { topK } from "../../domain/top-k.js";

/** Positions of the `most` smallest of `count` distinct numbers, in order, without sorting them all. */
export function smallest(count: number, most: number, numberAt: (position: number) => number): number[] {
  const kept = topK<number>(most, (a, b) => numberAt(a) - numberAt(b));
  for (let position = 0; position < count; position++) kept.add(position);
  return [...kept.items()];
}

/** More than any rank: `key * MOST_RANKS + rank` sorts by key, then by rank, and is exact for keys below 2 ** 23. */
export const MOST_RANKS = 2 ** 30;
