import type { ConflictCandidate } from "./candidate.js";
import type { Clash } from "./groups.js";
import { clash, judged } from "./groups.js";
import type { LifeLimit } from "./lifetime.js";
import { ACTS, BEGINNING, byOrganization, ENDING, isMark, strictestAct, strictestMark } from "./lifetime.js";
import { conflictRules } from "./rules.js";
import type { EntityId } from "../entity.js";
import type { Pieces } from "../event-loop.js";
import type { Day } from "../time.js";
import { isFirm } from "../time.js";

/**
 * Finds dates in an impossible order: within one statement, outside an organization's lifetime, or before their basis.
 */
export function* impossibleOrders(candidates: readonly ConflictCandidate[]): Pieces<Clash[]> {
  return [
    ...candidates
      .filter(({ period }) => isFirm(period) && isBefore(period.end.latest, period.start.earliest))
      .map((candidate) => ({ entity: candidate.subject, candidates: [candidate] })),
    ...(yield* outsideLifetimes(candidates)),
    ...(yield* laterBases(candidates)),
  ];
}

/** Acts that end before their organization began, or begin after it ended, with the marks they contradict. */
function* outsideLifetimes(candidates: readonly ConflictCandidate[]): Pieces<Clash[]> {
  const firm = candidates.filter(({ period }) => isFirm(period));
  const acts = byOrganization(firm, ACTS);
  const marks = firm.filter(isMark);
  const beyond = (limit: LifeLimit): Pieces<Clash[]> =>
    judged([...byOrganization(marks, limit.marks)], ([organization, own]) =>
      opposed(organization, own, acts.get(organization) ?? [], limit),
    );
  return [...(yield* beyond(BEGINNING)), ...(yield* beyond(ENDING))];
}

/**
 * The marks and acts that contradict each other, as one clash, because a reader has to see all of them. Each
 * act is compared with the strictest mark and each mark with the strictest act, so that each is checked only once.
 */
function opposed(
  organization: EntityId,
  marks: readonly ConflictCandidate[],
  acts: readonly ConflictCandidate[],
  limit: LifeLimit,
): Clash[] {
  const mark = strictestMark(marks, limit);
  const act = strictestAct(acts, limit);
  if (mark === null || act === null) return [];
  const isAgainst = (one: Day | null, other: Day | null): boolean =>
    one !== null && other !== null && limit.isBeyond(one, other);
  const wrong = acts.filter((one) => isAgainst(limit.actDay(one), mark));
  const against = marks.filter((one) => isAgainst(act, limit.markDay(one)));
  return wrong.length === 0 ? [] : clash(organization, [...against, ...wrong]);
}

/** Relations to something that is dated later, each with the two dates. */
function* laterBases(candidates: readonly ConflictCandidate[]): Pieces<Clash[]> {
  const { predicate: basedOn, dates } = conflictRules.IMPOSSIBLE_ORDER.basis;
  const dated = byOrganization(
    candidates.filter(isMark),
    dates.map((predicate) => ({ predicate, organization: "subject" })),
  );
  const relations = candidates.filter(({ predicate }) => predicate === basedOn);
  return yield* judged(relations, (relation) => {
    for (const own of dated.get(relation.subject) ?? [])
      for (const basis of dated.get(relation.object ?? "") ?? [])
        if (isBefore(own.period.end.latest, basis.period.start.earliest))
          return [{ entity: relation.subject, candidates: [relation, own, basis] }];
    return [];
  });
}

/** True if no day is in both: the half-open end is not after the start. */
function isBefore(end: Day | null, start: Day | null): boolean {
  return end !== null && start !== null && end <= start;
}
