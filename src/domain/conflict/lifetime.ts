import type { ConflictCandidate, End } from "./candidate.js";
import type { OrganizationRule } from "./rules.js";
import { conflictRules } from "./rules.js";
import type { EntityId } from "../entity.js";
import type { Day, DayWindow } from "../time.js";
import { isFirm } from "../time.js";

const { begins, ends, lives } = conflictRules.IMPOSSIBLE_ORDER;

/** Acts of organizations, which must lie within their lifetimes. */
export const ACTS = lives;

/** One end of the lifetime of an organization. */
export interface LifeLimit {
  /** Statements that date this end. */
  readonly marks: readonly OrganizationRule[];
  readonly markDay: (mark: ConflictCandidate) => Day | null;
  readonly actDay: (act: ConflictCandidate) => Day | null;
  /** Whether an act of the one day lies beyond a mark of the other. */
  readonly isBeyond: (act: Day, mark: Day) => boolean;
}

export const BEGINNING: LifeLimit = {
  marks: begins,
  markDay: ({ period }) => period.start.earliest,
  actDay: ({ period }) => period.end.latest,
  isBeyond: (act, mark) => act <= mark,
};

export const ENDING: LifeLimit = {
  marks: ends,
  markDay: ({ period }) => period.end.latest,
  // An act that is dated only by its source may have happened long before.
  actDay: ({ period: { start } }) => (start.basis === "INFERRED" ? null : start.earliest),
  isBeyond: (act, mark) => act >= mark,
};

/** Of the days of the marks, the one that most acts violate: the latest beginning or the earliest end. Null if none has a day. */
export function strictestMark(marks: readonly ConflictCandidate[], limit: LifeLimit): Day | null {
  return strictest(marks.map(limit.markDay), (one, other) => limit.isBeyond(other, one));
}

/** Of the days of the acts, the one that violates most marks: the earliest before a beginning, the latest after an end. Null if none has a day. */
export function strictestAct(acts: readonly ConflictCandidate[], limit: LifeLimit): Day | null {
  return strictest(acts.map(limit.actDay), limit.isBeyond);
}

function strictest(days: readonly (Day | null)[], isStricter: (one: Day, other: Day) => boolean): Day | null {
  return days.reduce(
    (most, day) => (day !== null && (most === null || isStricter(day, most)) ? day : most),
    null,
  );
}

/** Only a firm date stated by a source dates the beginning or end of an organization. */
export function isMark({ period }: ConflictCandidate): boolean {
  return isFirm(period) && period.start.basis === "STATED";
}

/** The lifetime of each organization, as a window. Organizations without a dated beginning or end are left out. */
export function lifetimesOf(candidates: readonly ConflictCandidate[]): ReadonlyMap<EntityId, DayWindow> {
  const marks = candidates.filter(isMark);
  const found = new Map<EntityId, DayWindow>();
  const open: DayWindow = { from: null, to: null };
  for (const [organization, own] of byOrganization(marks, BEGINNING.marks))
    found.set(organization, { ...open, from: strictestMark(own, BEGINNING) });
  for (const [organization, own] of byOrganization(marks, ENDING.marks))
    found.set(organization, { ...(found.get(organization) ?? open), to: strictestMark(own, ENDING) });
  for (const [organization, { from, to }] of found)
    if (from === null && to === null) found.delete(organization);
  return found;
}

/** Whether an act lies outside the lifetime. */
export function isOutside(act: ConflictCandidate, { from, to }: DayWindow): boolean {
  const isBeyond = (limit: LifeLimit, mark: Day | null): boolean => {
    const day = limit.actDay(act);
    return mark !== null && day !== null && limit.isBeyond(day, mark);
  };
  return isFirm(act.period) && (isBeyond(BEGINNING, from) || isBeyond(ENDING, to));
}

/** Groups candidates of these predicates by the organization they are about; one can be about two. */
export function byOrganization(
  candidates: readonly ConflictCandidate[],
  kinds: readonly OrganizationRule[],
): Map<EntityId, ConflictCandidate[]> {
  const ends = new Map<string, End[]>();
  for (const { predicate, organization } of kinds)
    ends.set(predicate, [...(ends.get(predicate) ?? []), organization]);
  const found = new Map<EntityId, ConflictCandidate[]>();
  for (const candidate of candidates)
    for (const organization of new Set(ends.get(candidate.predicate)?.map((end) => candidate[end]))) {
      if (organization === null) continue;
      const list = found.get(organization);
      if (list) list.push(candidate);
      else found.set(organization, [candidate]);
    }
  return found;
}
