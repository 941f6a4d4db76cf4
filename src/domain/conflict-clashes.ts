import type { BodyClaim, ConflictRule } from "./conflict-rules.js";
import { conflictRules, isSingleSeat } from "./conflict-rules.js";
import type { Claim } from "./claim.js";
import type { EntityId } from "./entity.js";
import { parseDate } from "./time.js";

/** Claims about one entity that cannot all be true: each of them contradicts at least one other. */
export interface Clash {
  readonly entity: EntityId;
  readonly claims: readonly Claim[];
}

/** By rule: the clashes among claims. Each takes no longer than a sort, be the claims 100,000 of one body. */
export const clashes: Readonly<Record<ConflictRule, (claims: readonly Claim[]) => Clash[]>> = {
  SINGLE_VALUE: (claims) => {
    const { predicates } = conflictRules.SINGLE_VALUE;
    const dated = claims.filter(
      ({ predicate, value }) => predicates.includes(predicate) && value?.type === "DATE",
    );
    return groups(dated, ({ subject, predicate }) => [subject, predicate]).flatMap((group) =>
      clash(group[0]?.subject, differentDates(group)),
    );
  },
  SINGLE_SEAT: (claims) => {
    const { predicate: post, qualifier } = conflictRules.SINGLE_SEAT;
    const seats = claims.filter(
      ({ predicate, qualifiers }) =>
        predicate === post && isSingleSeat(String(qualifiers[qualifier])),
    );
    return groups(seats, ({ object, qualifiers }) => [
      object ?? "",
      String(qualifiers[qualifier]),
    ]).flatMap((group) => overlapping(group).flatMap((run) => clash(run[0]?.object, run)));
  },
  IMPOSSIBLE_ORDER: (claims) => [
    ...claims
      .filter(({ period: { start, end } }) => before(end.latest, start.earliest))
      .flatMap((claim) => ({ entity: claim.subject, claims: [claim] })),
    ...outsideOfLife(claims),
    ...laterBases(claims),
  ],
  SAME_FIGURE: (claims) => {
    const { predicate: figure, indicator, about } = conflictRules.SAME_FIGURE;
    const figures = claims.filter(
      (claim) => claim.predicate === figure && figurePeriod(claim) !== null,
    );
    return groups(figures, (claim) => [
      claim.subject,
      String(claim.qualifiers[indicator] ?? ""),
      String(claim.qualifiers[about] ?? ""),
      figurePeriod(claim) ?? "",
      claim.value?.type === "QUANTITY" ? claim.value.unit : "",
    ]).flatMap((group) => clash(group[0]?.subject, differentAmounts(group)));
  },
};

function clash(entity: EntityId | null | undefined, claims: readonly Claim[]): Clash[] {
  return entity == null || claims.length < 2 ? [] : [{ entity, claims }];
}

function groups(claims: readonly Claim[], keyOf: (claim: Claim) => readonly string[]): Claim[][] {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = JSON.stringify(keyOf(claim));
    const group = found.get(key);
    if (group) group.push(claim);
    else found.set(key, [claim]);
  }
  return [...found.values()].filter(({ length }) => length > 1);
}

/** Those whose date neither contains nor lies in that of some other. 2020 and 2020-11 tell one thing. */
function differentDates(group: readonly Claim[]): Claim[] {
  const spans = new Map<string, readonly [number, number]>();
  const textOf = ({ value }: Claim): string => (value?.type === "DATE" ? value.edtf : "");
  for (const claim of group) {
    const { earliest, latest } = parseDate(textOf(claim));
    spans.set(textOf(claim), [earliest ?? -Infinity, latest ?? Infinity]);
  }
  const contains = (a: readonly [number, number], b: readonly [number, number]): boolean =>
    a[0] <= b[0] && b[1] <= a[1];
  return group.filter((claim) => {
    const own = spans.get(textOf(claim));
    return (
      own && [...spans.values()].some((other) => !contains(own, other) && !contains(other, own))
    );
  });
}

/** Runs of claims that surely held on a day on which another surely held. A date that is no single day tells little. */
function overlapping(group: readonly Claim[]): Claim[][] {
  const cores = group
    .flatMap((claim) => {
      const from = claim.period.start.latest;
      const to = claim.period.end.earliest;
      return from !== null && to !== null && from < to ? [{ claim, from, to }] : [];
    })
    .sort((a, b) => a.from - b.from || (a.claim.id < b.claim.id ? -1 : 1));
  const runs: Claim[][] = [];
  let until = -Infinity;
  for (const { claim, from, to } of cores) {
    if (from < until) runs.at(-1)?.push(claim);
    else runs.push([claim]);
    until = Math.max(until, to);
  }
  return runs;
}

/** Claims of what a body did that end before it began, or begin after it ended, with what says when that was. */
function outsideOfLife(claims: readonly Claim[]): Clash[] {
  const { begins, ends, lives } = conflictRules.IMPOSSIBLE_ORDER;
  const acts = byBody(claims, lives);
  const stated = claims.filter(({ period }) => period.start.basis === "STATED");
  const early = [...byBody(stated, begins)].flatMap(([body, marks]) =>
    opposed(body, marks, acts.get(body) ?? [], (mark, act) =>
      before(act.period.end.latest, mark.period.start.earliest),
    ),
  );
  const late = [...byBody(stated, ends)].flatMap(([body, marks]) =>
    opposed(body, marks, acts.get(body) ?? [], (mark, act) => {
      // What is placed on the day of its source may have been long before.
      const { start } = act.period;
      return start.basis !== "INFERRED" && before(mark.period.end.latest, start.earliest);
    }),
  );
  return [...early, ...late];
}

/** The marks and acts that rule one another out, as one clash: whichever is wrong, all of them are to be looked at. */
function opposed(
  body: EntityId,
  marks: readonly Claim[],
  acts: readonly Claim[],
  ruledOut: (mark: Claim, act: Claim) => boolean,
): Clash[] {
  const wrong = acts.filter((act) => marks.some((mark) => ruledOut(mark, act)));
  const against = marks.filter((mark) => wrong.some((act) => ruledOut(mark, act)));
  return wrong.length === 0 ? [] : clash(body, [...against, ...wrong]);
}

/** What is based on something dated later: the relation, with the two dates. */
function laterBases(claims: readonly Claim[]): Clash[] {
  const { predicate: basedOn, dates } = conflictRules.IMPOSSIBLE_ORDER.basis;
  const dated = byBody(
    claims.filter(({ period }) => period.start.basis === "STATED"),
    dates.map((predicate) => ({ predicate, body: "subject" })),
  );
  return claims
    .filter(({ predicate }) => predicate === basedOn)
    .flatMap((relation) => {
      for (const own of dated.get(relation.subject) ?? [])
        for (const basis of dated.get(relation.object ?? "") ?? [])
          if (before(own.period.end.latest, basis.period.start.earliest))
            return [{ entity: relation.subject, claims: [relation, own, basis] }];
      return [];
    });
}

function byBody(claims: readonly Claim[], kinds: readonly BodyClaim[]): Map<EntityId, Claim[]> {
  const ends = new Map(kinds.map(({ predicate, body }) => [predicate, body]));
  const found = new Map<EntityId, Claim[]>();
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
function figurePeriod({ qualifiers, period: { start, end } }: Claim): string | null {
  const stated = qualifiers[conflictRules.SAME_FIGURE.period];
  if (stated !== undefined) return String(stated);
  return start.edtf === null && end.edtf === null ? null : `${start.edtf ?? ""}/${end.edtf ?? ""}`;
}

/** Those whose amount, as wide as its comparator makes it, does not meet that of some other. */
function differentAmounts(group: readonly Claim[]): Claim[] {
  const ranges = group.map((claim) => ({ claim, range: amountOf(claim) }));
  const firstHigh = ranges.reduce((least, { range: [, high] }) => Math.min(least, high), Infinity);
  const lastLow = ranges.reduce((most, { range: [low] }) => Math.max(most, low), -Infinity);
  return ranges.flatMap(({ claim, range: [low, high] }) =>
    low > firstHigh || high < lastLow ? [claim] : [],
  );
}

function amountOf({ value, qualifiers }: Claim): readonly [number, number] {
  const { comparator, comparators } = conflictRules.SAME_FIGURE;
  const amount = value?.type === "QUANTITY" ? value.amount : NaN;
  const word = qualifiers[comparator];
  if (word === undefined) return [amount, amount];
  // A word nobody has weighed may mean anything.
  const [low, high] = comparators[String(word)] ?? [null, null];
  return [low === null ? -Infinity : amount * low, high === null ? Infinity : amount * high];
}
