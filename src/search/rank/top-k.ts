/** Positions of the `most` smallest of `count` distinct numbers, in order, without sorting them all. */
export function smallest(count: number, most: number, numberAt: (position: number) => number): number[] {
  let kept: Numbered[] = [];
  // The largest of the smallest so far. What is not smaller cannot be among them.
  let bound = Infinity;
  const shrink = (): void => {
    kept = kept.sort(byNumber).slice(0, most);
    if (kept.length === most) bound = kept.at(-1)?.number ?? bound;
  };
  for (let position = 0; position < count; position++) {
    const number = numberAt(position);
    if (number >= bound) continue;
    kept.push({ position, number });
    // Sorts only when the list is twice as long, so that each is sorted only a few times.
    if (kept.length > 2 * most) shrink();
  }
  shrink();
  return kept.map(({ position }) => position);
}

interface Numbered {
  readonly position: number;
  readonly number: number;
}

function byNumber(a: Numbered, b: Numbered): number {
  return a.number - b.number;
}

/** More than any rank: `key * MOST_RANKS + rank` sorts by key, then by rank, and is exact for keys below 2 ** 23. */
export const MOST_RANKS = 2 ** 30;
