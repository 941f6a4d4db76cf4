import type { CandidateView } from "./finder.js";
import type { Hits } from "./judge.js";

/** Positions of the `most` best hits, in order: by key, then by rank. */
export function bestPositions(view: CandidateView, { candidates, keys }: Hits, most: number): number[] {
  const worths = candidates.map((candidate, at) => (keys[at] ?? 0) * MOST_RANKS + view.rank(candidate));
  const positions = [...worths.keys()];
  const byWorth = (a: number, b: number): number => (worths[a] ?? 0) - (worths[b] ?? 0);
  if (positions.length <= 4 * most) return positions.sort(byWorth).slice(0, most);
  // Numbers alone are sorted ten times as fast as positions by a function.
  const last = Float64Array.from(worths).sort()[most - 1] ?? Infinity;
  return positions.filter((at) => (worths[at] ?? 0) <= last).sort(byWorth);
}

// Keys are below 2 ** 22, so that the sum is exact.
const MOST_RANKS = 2 ** 31;
