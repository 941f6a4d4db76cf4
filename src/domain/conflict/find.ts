import type { ConflictRule, Criterion } from "./rules.js";
import { CONFLICT_RULES, conflictRules } from "./rules.js";
import type { ConflictCandidate } from "./candidate.js";
import { isLive } from "./candidate.js";
import { clashes } from "./clashes.js";
import { isExact } from "./figures.js";
import type { Clash } from "./groups.js";
import type { Deadline } from "../deadline.js";
import { NO_DEADLINE } from "../deadline.js";
import type { EntityId } from "../entity.js";
import type { Pieces } from "../event-loop.js";
import { atOnce } from "../event-loop.js";
import type { DocumentId } from "../evidence.js";
import type { StatementId } from "../statement.js";
import { qualifierValues } from "../statement.js";
import type { Day } from "../time.js";

/** Statements that cannot all be true. */
export interface Conflict {
  /** Made of the rule and the smallest of the statements. */
  readonly id: string;
  readonly rule: ConflictRule;
  /** The entity it is about: the one with two dates, the organization of the post, the subject of the figure. */
  readonly entity: EntityId;
  /** Best supported first. */
  readonly statements: readonly StatementId[];
  /** Null if no statement is supported better than another. */
  readonly preferred: StatementId | null;
  readonly preference: Preference;
  /** What one of the statements should say, computed from the others; null unless the rule computes. */
  readonly computed: string | null;
}

/**
 * The criterion that decided: the first of the rule's in which the best statement differs from the next one against it,
 * with the values of the two.
 */
export interface Preference {
  readonly by: Criterion | "NOTHING" | "ALONE";
  readonly best: string;
  readonly next: string;
  /** Why an editor ranked the best one higher, if the data tell. */
  readonly rankReason: string | null;
}

/** Whether an editor has decided it, and says why. */
export function isSettled({ preference }: Pick<Conflict, "preference">): boolean {
  return preference.by === "RANK" && preference.rankReason !== null;
}

/**
 * Finds every conflict among these candidates, sorted by id. Candidates of rank DEPRECATED are known to be wrong, and
 * proposed or planned ones have not happened: neither takes part. `publishedOn` returns the last possible day of
 * publication of a document. Throws DEADLINE_EXCEEDED once the time is up.
 */
export function findConflicts(
  candidates: readonly ConflictCandidate[],
  rules: readonly ConflictRule[] | null,
  publishedOn: (document: DocumentId) => Day | null,
  deadline: Deadline = NO_DEADLINE,
): readonly Conflict[] {
  return atOnce(deadline, conflictsAmong(candidates, rules, publishedOn));
}

/** The same in pieces, with a pause between two groups of candidates, so that other requests are served meanwhile. */
export function* conflictsAmong(
  candidates: readonly ConflictCandidate[],
  rules: readonly ConflictRule[] | null,
  publishedOn: (document: DocumentId) => Day | null,
): Pieces<readonly Conflict[]> {
  const live = candidates.filter(isLive);
  const found: Conflict[] = [];
  for (const rule of rules ?? CONFLICT_RULES)
    for (const clash of yield* clashes[rule](live)) {
      yield;
      found.push(conflictOf(rule, clash, publishedOn));
    }
  return found.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function conflictOf(
  rule: ConflictRule,
  { entity, candidates, together, computed }: Clash,
  publishedOn: (document: DocumentId) => Day | null,
): Conflict {
  const { preference: criteria } = conflictRules[rule];
  const sorted = candidates
    .map((candidate) => standingOf(candidate, criteria, publishedOn))
    .sort(compareStandings);
  const standings = bestSideFirst(sorted, together ?? new Set());
  const preference = preferenceOf(standings, criteria, together ?? new Set());
  const smallest = standings.map(({ id }) => id).reduce((a, b) => (a < b ? a : b));
  return {
    id: `${rule}:${entity}:${smallest}`,
    rule,
    entity,
    statements: standings.map(({ id }) => id),
    preferred: preference.by === "NOTHING" || preference.by === "ALONE" ? null : (standings[0]?.id ?? null),
    preference,
    computed: computed ?? null,
  };
}

/** How well a candidate is supported, by the criteria of the rule; more is better. */
interface Standing {
  readonly id: StatementId;
  readonly marks: readonly number[];
  readonly words: readonly string[];
  readonly rankReason: string | null;
}

const RANKS = { DEPRECATED: 0, NORMAL: 1, PREFERRED: 2 } as const;

function standingOf(
  candidate: ConflictCandidate,
  criteria: readonly Criterion[],
  publishedOn: (document: DocumentId) => Day | null,
): Standing {
  const { id, rank, documents, period, qualifiers } = candidate;
  const inferred = [period.start.basis, period.end.basis].includes("INFERRED");
  const days = documents.map((document) => [publishedOn(document) ?? -Infinity, document] as const);
  const [day, latest] = days.reduce<readonly [number, string]>(
    (a, b) => (b[0] > a[0] ? b : a),
    [-Infinity, ""],
  );
  const exact = isExact(candidate);
  const marks: Readonly<Record<Criterion, readonly [mark: number, word: string]>> = {
    RANK: [RANKS[rank], rank],
    PRECISION: [exact ? 1 : 0, exact ? "EXACT" : "ROUNDED"],
    DOCUMENTS: [documents.length, String(documents.length)],
    BASIS: inferred ? [0, "INFERRED"] : [1, "STATED"],
    LATER_SOURCE: [day, latest],
  };
  return {
    id,
    marks: criteria.map((one) => marks[one][0]),
    words: criteria.map((one) => marks[one][1]),
    rankReason: qualifierValues(qualifiers["rankReason"])[0] ?? null,
  };
}

function compareStandings(a: Standing, b: Standing): number {
  for (const [step, mark] of a.marks.entries()) {
    const other = b.marks[step] ?? 0;
    if (mark !== other) return mark > other ? -1 : 1;
  }
  return a.id < b.id ? -1 : 1;
}

/** Statements that stand together with the best one follow it. */
function bestSideFirst(sorted: readonly Standing[], together: ReadonlySet<StatementId>): readonly Standing[] {
  const isWithBest = (one: Standing): boolean => together.has(sorted[0]?.id ?? "") === together.has(one.id);
  return [...sorted.filter(isWithBest), ...sorted.filter((one) => !isWithBest(one))];
}

function preferenceOf(
  [best, ...others]: readonly Standing[],
  criteria: readonly Criterion[],
  together: ReadonlySet<StatementId>,
): Preference {
  const nobody = { best: "", next: "", rankReason: null };
  if (!best || others.length === 0) return { by: "ALONE", ...nobody };
  const next = others.find(({ id }) => !together.has(id) || !together.has(best.id));
  const step = next === undefined ? -1 : best.marks.findIndex((mark, index) => mark !== next.marks[index]);
  const by = criteria[step];
  if (by === undefined) return { by: "NOTHING", ...nobody };
  const rankReason = by === "RANK" ? best.rankReason : null;
  return { by, best: best.words[step] ?? "", next: next?.words[step] ?? "", rankReason };
}
