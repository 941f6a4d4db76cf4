import type { OrganizationRule, ConflictRule } from "./rules.js";
import { conflictRules, isSingleSeat } from "./rules.js";
import type { ConflictCandidate } from "./candidate.js";
import type { EntityId } from "../entity.js";
import type { Pieces } from "../event-loop.js";
import type { Day } from "../time.js";
import { isFirm, isQualified, parseDate } from "../time.js";

/** Claims about one entity that cannot all be true: each of them contradicts at least one other. */
export interface Clash {
  readonly entity: EntityId;
  readonly claims: readonly ConflictCandidate[];
}

/**
 * By rule: the clashes among claims. What its own source doubts (`2020?`) or gives as about (`2020~`) clashes with
 * nothing. Each takes no longer than a sort, be the claims 100,000 of one body, and can be left off between two bodies.
 */
export const clashes: Readonly<
  Record<ConflictRule, (claims: readonly ConflictCandidate[]) => Pieces<Clash[]>>
> = {
  SINGLE_VALUE: (claims) => {
    const { predicates } = conflictRules.SINGLE_VALUE;
    const dated = claims.filter(
      ({ predicate, value }) =>
        predicates.includes(predicate) && value?.type === "DATE" && !isQualified(value.edtf),
    );
    return inGroups(
      dated,
      ({ subject, predicate }) => [subject, predicate],
      (group) => clash(group[0]?.subject, differentDates(group)),
    );
  },
  SINGLE_SEAT: (claims) => {
    const { predicate: post, qualifier } = conflictRules.SINGLE_SEAT;
    const seats = claims.filter(
      ({ predicate, qualifiers, period }) =>
        predicate === post && isFirm(period) && isSingleSeat(String(qualifiers[qualifier])),
    );
    return inGroups(
      seats,
      ({ object, qualifiers }) => [object ?? "", String(qualifiers[qualifier])],
      (group) => overlapping(group).flatMap((run) => clash(run[0]?.object, run)),
    );
  },
  IMPOSSIBLE_ORDER: function* (claims) {
    return [
      ...claims
        .filter(({ period }) => isFirm(period) && before(period.end.latest, period.start.earliest))
        .flatMap((claim) => ({ entity: claim.subject, claims: [claim] })),
      ...(yield* outsideOfLife(claims)),
      ...(yield* laterBases(claims)),
    ];
  },
  SAME_FIGURE: (claims) => {
    const { predicate: figure, indicator, about } = conflictRules.SAME_FIGURE;
    const figures = claims.filter((claim) => claim.predicate === figure && figurePeriod(claim) !== null);
    return inGroups(
      figures,
      (claim) => [
        claim.subject,
        String(claim.qualifiers[indicator] ?? ""),
        String(claim.qualifiers[about] ?? ""),
        figurePeriod(claim) ?? "",
        claim.value?.type === "QUANTITY" ? claim.value.unit : "",
      ],
      (group) => clash(group[0]?.subject, differentAmounts(group)),
    );
  },
};

function clash(entity: EntityId | null | undefined, claims: readonly ConflictCandidate[]): Clash[] {
  return entity == null || claims.length < 2 ? [] : [{ entity, claims }];
}

const CLAIMS_A_PIECE = 500;

/** The clashes in each group of claims with one key. */
function* inGroups(
  claims: readonly ConflictCandidate[],
  keyOf: (claim: ConflictCandidate) => readonly string[],
  judge: (group: readonly ConflictCandidate[]) => Clash[],
): Pieces<Clash[]> {
  const found = new Map<string, ConflictCandidate[]>();
  for (const [index, claim] of claims.entries()) {
    if (index % CLAIMS_A_PIECE === 0) yield;
    const key = JSON.stringify(keyOf(claim));
    const group = found.get(key);
    if (group) group.push(claim);
    else found.set(key, [claim]);
  }
  return yield* judged([...found.values()], (group) => (group.length > 1 ? judge(group) : []));
}

function* judged<Item>(items: readonly Item[], judge: (item: Item) => Clash[]): Pieces<Clash[]> {
  const all: Clash[] = [];
  for (const item of items) {
    yield;
    for (const clash of judge(item)) all.push(clash);
  }
  return all;
}

/** Those whose date neither contains nor lies in that of some other. 2020 and 2020-11 tell one thing. */
function differentDates(group: readonly ConflictCandidate[]): ConflictCandidate[] {
  const spans = new Map<string, Span>();
  const textOf = ({ value }: ConflictCandidate): string => (value?.type === "DATE" ? value.edtf : "");
  // Each text once: to read one takes as long as to compare a thousand.
  for (const text of new Set(group.map(textOf))) {
    const { earliest, latest } = parseDate(text);
    spans.set(text, [earliest ?? -Infinity, latest ?? Infinity]);
  }
  const apart = crossing([...spans.values()]);
  return group.filter((claim) => {
    const own = spans.get(textOf(claim));
    return own && apart.has(own);
  });
}

type Span = readonly [first: number, last: number];

/** Spans of which some other begins earlier and ends earlier, or begins later and ends later. */
function crossing(spans: readonly Span[]): ReadonlySet<Span> {
  const sorted = [...spans].sort(([a], [b]) => a - b);
  const found = new Set<Span>();
  const walk = (order: readonly Span[], isBefore: (one: number, other: number) => boolean): void => {
    // The end that reaches least among spans that start strictly before those at hand.
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

/** Runs of claims that surely held on a day on which another surely held. A date that is no single day tells little. */
function overlapping(group: readonly ConflictCandidate[]): ConflictCandidate[][] {
  const cores = group
    .flatMap((claim) => {
      const from = claim.period.start.latest;
      const to = claim.period.end.earliest;
      return from !== null && to !== null && from < to ? [{ claim, from, to }] : [];
    })
    .sort((a, b) => a.from - b.from || (a.claim.id < b.claim.id ? -1 : 1));
  const runs: ConflictCandidate[][] = [];
  let until = -Infinity;
  for (const { claim, from, to } of cores) {
    if (from < until) runs.at(-1)?.push(claim);
    else runs.push([claim]);
    until = Math.max(until, to);
  }
  return runs;
}

/** Claims of what a body did that end before it began, or begin after it ended, with what says when that was. */
function* outsideOfLife(claims: readonly ConflictCandidate[]): Pieces<Clash[]> {
  const { begins, ends, lives } = conflictRules.IMPOSSIBLE_ORDER;
  const firm = claims.filter(({ period }) => isFirm(period));
  const acts = byBody(firm, lives);
  const stated = firm.filter(({ period }) => period.start.basis === "STATED");
  const early = yield* judged([...byBody(stated, begins)], ([body, marks]) =>
    opposed(
      { body, marks, acts: acts.get(body) ?? [] },
      (act) => act.period.end.latest,
      (mark) => mark.period.start.earliest,
      (act, mark) => act <= mark,
    ),
  );
  const late = yield* judged([...byBody(stated, ends)], ([body, marks]) =>
    opposed(
      { body, marks, acts: acts.get(body) ?? [] },
      // What is placed on the day of its source may have been long before.
      ({ period: { start } }) => (start.basis === "INFERRED" ? null : start.earliest),
      (mark) => mark.period.end.latest,
      (act, mark) => act >= mark,
    ),
  );
  return [...early, ...late];
}

/**
 * The marks and acts that rule one another out, as one clash: whichever is wrong, all of them are to be looked at. An
 * act against any mark is against the most demanding one, so that each is looked at once.
 */
function opposed(
  {
    body,
    marks,
    acts,
  }: Readonly<Record<"marks" | "acts", readonly ConflictCandidate[]>> & { body: EntityId },
  ofAct: (act: ConflictCandidate) => Day | null,
  ofMark: (mark: ConflictCandidate) => Day | null,
  ruledOut: (act: Day, mark: Day) => boolean,
): Clash[] {
  const strictest = (
    claims: readonly ConflictCandidate[],
    dayOf: (claim: ConflictCandidate) => Day | null,
    isStricter: (one: Day, other: Day) => boolean,
  ): Day | null =>
    claims.reduce<Day | null>((most, claim) => {
      const day = dayOf(claim);
      return day !== null && (most === null || isStricter(day, most)) ? day : most;
    }, null);
  const mark = strictest(marks, ofMark, (one, other) => ruledOut(other, one));
  const act = strictest(acts, ofAct, ruledOut);
  if (mark === null || act === null) return [];
  const isAgainst = (one: Day | null, other: Day | null): boolean =>
    one !== null && other !== null && ruledOut(one, other);
  const wrong = acts.filter((one) => isAgainst(ofAct(one), mark));
  const against = marks.filter((one) => isAgainst(act, ofMark(one)));
  return wrong.length === 0 ? [] : clash(body, [...against, ...wrong]);
}

/** What is based on something dated later: the relation, with the two dates. */
function* laterBases(claims: readonly ConflictCandidate[]): Pieces<Clash[]> {
  const { predicate: basedOn, dates } = conflictRules.IMPOSSIBLE_ORDER.basis;
  const dated = byBody(
    claims.filter(({ period }) => period.start.basis === "STATED" && isFirm(period)),
    dates.map((predicate) => ({ predicate, body: "subject" })),
  );
  const relations = claims.filter(({ predicate }) => predicate === basedOn);
  return yield* judged(relations, (relation) => {
    for (const own of dated.get(relation.subject) ?? [])
      for (const basis of dated.get(relation.object ?? "") ?? [])
        if (before(own.period.end.latest, basis.period.start.earliest))
          return [{ entity: relation.subject, claims: [relation, own, basis] }];
    return [];
  });
}

function byBody(
  claims: readonly ConflictCandidate[],
  kinds: readonly OrganizationRule[],
): Map<EntityId, ConflictCandidate[]> {
  const ends = new Map(kinds.map(({ predicate, body }) => [predicate, body]));
  const found = new Map<EntityId, ConflictCandidate[]>();
  for (const claim of claims) {
    const end = ends.get(claim.predicate);
    const body = end && claim[end];
    if (body == null) continue;
    const list = found.get(body);
    if (list) list.push(claim);
    else found.set(body, [claim]);
  }
  return found;
}

/** The half-open end is not after the start: no day is in both. */
function before(end: number | null, start: number | null): boolean {
  return end !== null && start !== null && end <= start;
}

/** What a figure is of: as stated, else its own dates; null where nothing dates it. */
function figurePeriod({ qualifiers, period: { start, end } }: ConflictCandidate): string | null {
  const stated = qualifiers[conflictRules.SAME_FIGURE.period];
  if (stated !== undefined) return String(stated);
  return start.edtf === null && end.edtf === null ? null : `${start.edtf ?? ""}/${end.edtf ?? ""}`;
}

/** Those whose amount, as wide as its comparator makes it, does not meet that of some other. */
function differentAmounts(group: readonly ConflictCandidate[]): ConflictCandidate[] {
  const ranges = group.map((claim) => ({ claim, range: amountOf(claim) }));
  const firstHigh = ranges.reduce((least, { range: [, high] }) => Math.min(least, high), Infinity);
  const lastLow = ranges.reduce((most, { range: [low] }) => Math.max(most, low), -Infinity);
  return ranges.flatMap(({ claim, range: [low, high] }) =>
    low > firstHigh || high < lastLow ? [claim] : [],
  );
}

function amountOf({ value, qualifiers }: ConflictCandidate): readonly [number, number] {
  const { comparator, comparators } = conflictRules.SAME_FIGURE;
  const amount = value?.type === "QUANTITY" ? value.amount : NaN;
  const word = qualifiers[comparator];
  if (word === undefined) return [amount, amount];
  // A word nobody has weighed may mean anything.
  const [low, high] = comparators[String(word)] ?? [null, null];
  return [low === null ? -Infinity : amount * low, high === null ? Infinity : amount * high];
}
