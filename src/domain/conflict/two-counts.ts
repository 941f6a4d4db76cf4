import type { ConflictCandidate } from "./candidate.js";
import { amountRange, figureDays, figurePeriod, measureOf, unitOf } from "./figures.js";
import type { Clash } from "./groups.js";
import { clash, inGroups } from "./groups.js";
import { conflictRules } from "./rules.js";
import type { Pieces } from "../event-loop.js";

const { predicate } = conflictRules.SAME_FIGURE;
const { total, running, countWords } = conflictRules.TWO_COUNTS;
const COUNT_WORDS: ReadonlySet<string> = new Set(countWords);

/**
 * Figures that count one thing in two ways: over one period with other count words (3批次, 3支), or as a running total
 * that a later source gives as possibly smaller (28个, later 20余个). Both can be right.
 */
export function* twoCounts(candidates: readonly ConflictCandidate[]): Pieces<Clash[]> {
  const figures = candidates.filter((one) => one.predicate === predicate);
  const counted = figures.filter((one) => COUNT_WORDS.has(unitOf(one)) && figurePeriod(one) !== null);
  const totals = figures.filter(({ qualifiers }) => qualifiers[total] === running);
  return [
    ...(yield* inGroups(
      counted,
      (one) => [...measureOf(one), figurePeriod(one) ?? ""],
      (group) => (new Set(group.map(unitOf)).size > 1 ? clash(group[0]?.subject, group) : []),
    )),
    ...(yield* inGroups(
      totals,
      (one) => [...measureOf(one), unitOf(one)],
      (group) => clash(group[0]?.subject, shrinking(group)),
    )),
  ];
}

/** The totals that are less than one of an earlier period, and those that exceed one of a later period. */
function shrinking(group: readonly ConflictCandidate[]): ConflictCandidate[] {
  const totals = group.flatMap((candidate) => {
    const { from, to } = figureDays(candidate);
    const [low] = amountRange(candidate);
    return from === null || to === null || from >= to ? [] : [{ candidate, from, to, low }];
  });
  const found = new Set<ConflictCandidate>();
  const walk = (
    later: readonly (typeof totals)[number][],
    earlier: readonly (typeof totals)[number][],
    isPast: (one: (typeof totals)[number], other: (typeof totals)[number]) => boolean,
    isMore: (one: number, other: number) => boolean,
  ): void => {
    let [at, extreme]: [number, number | null] = [0, null];
    for (const one of later) {
      for (let other = earlier[at]; other && isPast(other, one); other = earlier[++at])
        if (extreme === null || isMore(other.low, extreme)) extreme = other.low;
      if (extreme !== null && isMore(extreme, one.low)) found.add(one.candidate);
    }
  };
  const byStart = [...totals].sort((a, b) => a.from - b.from);
  const byEnd = [...totals].sort((a, b) => a.to - b.to);
  walk(
    byStart,
    byEnd,
    (other, one) => other.to <= one.from,
    (one, other) => one > other,
  );
  walk(
    [...byEnd].reverse(),
    [...byStart].reverse(),
    (other, one) => other.from >= one.to,
    (one, other) => one < other,
  );
  return group.filter((candidate) => found.has(candidate));
}
