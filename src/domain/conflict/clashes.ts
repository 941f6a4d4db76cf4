import type { ConflictCandidate } from "./candidate.js";
import { computedFigures } from "./computed-figures.js";
import { amountRange, figurePeriod, measureOf, unitOf } from "./figures.js";
import type { Clash } from "./groups.js";
import { clash, inGroups } from "./groups.js";
import { impossibleOrders } from "./impossible-order.js";
import type { ConflictRule } from "./rules.js";
import { conflictRules, isSingleSeat } from "./rules.js";
import { twoCounts } from "./two-counts.js";
import { twoNames } from "./two-names.js";
import type { Pieces } from "../event-loop.js";
import { isFirm, isQualified, parseDate } from "../time.js";

/**
 * The clashes among candidates, by rule. A date that its source doubts (`2020?`) or gives as approximate (`2020~`)
 * clashes with nothing. Each rule costs at most a sort, also for 100,000 candidates of one organization, and pauses
 * between two groups.
 */
export const clashes: Readonly<
  Record<ConflictRule, (candidates: readonly ConflictCandidate[]) => Pieces<Clash[]>>
> = {
  SINGLE_VALUE: (candidates) => {
    const { predicates } = conflictRules.SINGLE_VALUE;
    const dated = candidates.filter(
      ({ predicate, value }) =>
        predicates.includes(predicate) && value?.type === "DATE" && !isQualified(value.edtf),
    );
    return inGroups(
      dated,
      ({ subject, predicate }) => [subject, predicate],
      (group) => clash(group[0]?.subject, differentDates(group)),
    );
  },
  SINGLE_SEAT: (candidates) => {
    const { predicate: post, qualifier } = conflictRules.SINGLE_SEAT;
    const seats = candidates.filter(
      ({ predicate, qualifiers, period }) =>
        predicate === post && isFirm(period) && isSingleSeat(String(qualifiers[qualifier])),
    );
    return inGroups(
      seats,
      ({ object, qualifiers }) => [object ?? "", String(qualifiers[qualifier])],
      (group) => overlapping(group).flatMap((run) => clash(run[0]?.object, run)),
    );
  },
  IMPOSSIBLE_ORDER: impossibleOrders,
  SAME_FIGURE: (candidates) => {
    const { predicate: figure } = conflictRules.SAME_FIGURE;
    const figures = candidates.filter(
      (candidate) => candidate.predicate === figure && figurePeriod(candidate) !== null,
    );
    return inGroups(
      figures,
      (candidate) => [...measureOf(candidate), figurePeriod(candidate) ?? "", unitOf(candidate)],
      (group) => clash(group[0]?.subject, differentAmounts(group)),
    );
  },
  COMPUTED_FIGURE: computedFigures,
  TWO_COUNTS: twoCounts,
  TWO_NAMES: twoNames,
};

/**
 * Candidates whose date neither contains nor lies in the date of some other. 2020 and 2020-11 do not contradict each
 * other.
 */
function differentDates(group: readonly ConflictCandidate[]): ConflictCandidate[] {
  const spans = new Map<string, Span>();
  const textOf = ({ value }: ConflictCandidate): string => (value?.type === "DATE" ? value.edtf : "");
  // Each text is parsed once: parsing one text takes as long as a thousand comparisons.
  for (const text of new Set(group.map(textOf))) {
    const { earliest, latest } = parseDate(text);
    spans.set(text, [earliest ?? -Infinity, latest ?? Infinity]);
  }
  const crossed = crossing([...spans.values()]);
  return group.filter((candidate) => {
    const own = spans.get(textOf(candidate));
    return own && crossed.has(own);
  });
}

type Span = readonly [first: number, last: number];

/** Spans that cross another one: the other begins and ends earlier, or begins and ends later. */
function crossing(spans: readonly Span[]): ReadonlySet<Span> {
  const sorted = [...spans].sort(([a], [b]) => a - b);
  const found = new Set<Span>();
  const walk = (order: readonly Span[], isBefore: (one: number, other: number) => boolean): void => {
    // The smallest far end among the spans that start strictly before the current ones.
    let reached: number | null = null;
    let [start, pending]: [number | null, number | null] = [null, null];
    for (const span of order) {
      const [from, to] = span;
      if (from !== start) {
        if (pending !== null && (reached === null || isBefore(pending, reached))) reached = pending;
        [start, pending] = [from, null];
      }
      if (reached !== null && isBefore(reached, to)) found.add(span);
      if (pending === null || isBefore(to, pending)) pending = to;
    }
  };
  walk(sorted, (one, other) => one < other);
  walk([...sorted].reverse(), (one, other) => one > other);
  return found;
}

/**
 * Groups of candidates with certain days in common: each surely held on a day on which another of its group surely
 * held. A candidate is certain from the latest day of its start to the earliest day of its end.
 */
function overlapping(group: readonly ConflictCandidate[]): ConflictCandidate[][] {
  const cores = group
    .flatMap((candidate) => {
      const from = candidate.period.start.latest;
      const to = candidate.period.end.earliest;
      return from !== null && to !== null && from < to ? [{ candidate, from, to }] : [];
    })
    .sort((a, b) => a.from - b.from || (a.candidate.id < b.candidate.id ? -1 : 1));
  const runs: ConflictCandidate[][] = [];
  let until = -Infinity;
  for (const { candidate, from, to } of cores) {
    if (from < until) runs.at(-1)?.push(candidate);
    else runs.push([candidate]);
    until = Math.max(until, to);
  }
  return runs;
}

/** Candidates whose amount, widened by its comparator, does not overlap the amount of some other. */
function differentAmounts(group: readonly ConflictCandidate[]): ConflictCandidate[] {
  const ranges = group.map((candidate) => ({ candidate, range: amountRange(candidate) }));
  const firstHigh = ranges.reduce((least, { range: [, high] }) => Math.min(least, high), Infinity);
  const lastLow = ranges.reduce((most, { range: [low] }) => Math.max(most, low), -Infinity);
  return ranges.flatMap(({ candidate, range: [low, high] }) =>
    low > firstHigh || high < lastLow ? [candidate] : [],
  );
}
