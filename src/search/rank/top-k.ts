/** Positions of the `most` smallest of `count` distinct numbers, in order, without sorting them all. */
export function smallest(count: number, most: number, numberAt: (position: number) => number): number[] {
  const kept: { readonly position: number; readonly number: number }[] = [];
  const sortKept = (): void => {
    kept.sort((a, b) => a.number - b.number);
    kept.length = Math.min(kept.length, most);
  };
  let limit = Infinity;
  for (let position = 0; position < count; position++) {
    const number = numberAt(position);
    if (number >= limit) continue;
    kept.push({ position, number });
    if (kept.length < 4 * most) continue;
    sortKept();
    limit = kept.at(-1)?.number ?? -Infinity;
  }
  sortKept();
  return kept.map(({ position }) => position);
}

/** More than any rank: `key * MOST_RANKS + rank` sorts by key, then by rank, and is exact for keys below 2 ** 21. */
export const MOST_RANKS = 2 ** 32;
