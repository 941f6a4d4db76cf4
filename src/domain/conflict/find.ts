import type { ConflictRule } from "./rules.js";
import { CONFLICT_RULES } from "./rules.js";
import type { ConflictCandidate } from "./candidate.js";
import { isLive } from "./candidate.js";
import { clashes } from "./clashes.js";
import type { Clash } from "./groups.js";
import type { Deadline } from "../deadline.js";
import { NO_DEADLINE } from "../deadline.js";
import type { EntityId } from "../entity.js";
import type { Pieces } from "../event-loop.js";
import { atOnce } from "../event-loop.js";
import type { DocumentId } from "../evidence.js";
import type { StatementId } from "../statement.js";
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
}

/**
 * The criterion that decided: the first in which the best statement differs from the next, with the values of the two.
 */
export interface Preference {
  readonly by: "RANK" | "DOCUMENTS" | "BASIS" | "LATER_SOURCE" | "NOTHING" | "ALONE";
  readonly best: string;
  readonly next: string;
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
  { entity, candidates }: Clash,
  publishedOn: (document: DocumentId) => Day | null,
): Conflict {
  const standings = candidates.map((candidate) => standingOf(candidate, publishedOn)).sort(compareStandings);
  const preference = preferenceOf(standings);
  const smallest = standings.map(({ id }) => id).reduce((a, b) => (a < b ? a : b));
  return {
    id: `${rule}:${entity}:${smallest}`,
    rule,
    entity,
    statements: standings.map(({ id }) => id),
    preferred: preference.by === "NOTHING" || preference.by === "ALONE" ? null : (standings[0]?.id ?? null),
    preference,
  };
}

/** How well a candidate is supported, by criterion in the order of `STEPS`; more is better. */
interface Standing {
  readonly id: StatementId;
  readonly marks: readonly number[];
  readonly words: readonly string[];
}

const RANKS = { DEPRECATED: 0, NORMAL: 1, PREFERRED: 2 } as const;
const STEPS = ["RANK", "DOCUMENTS", "BASIS", "LATER_SOURCE"] as const;

function standingOf(
  candidate: ConflictCandidate,
  publishedOn: (document: DocumentId) => Day | null,
): Standing {
  const { id, rank, documents, period } = candidate;
  const inferred = [period.start.basis, period.end.basis].includes("INFERRED");
  const days = documents.map((document) => [publishedOn(document) ?? -Infinity, document] as const);
  const [day, latest] = days.reduce<readonly [number, string]>(
    (a, b) => (b[0] > a[0] ? b : a),
    [-Infinity, ""],
  );
  return {
    id,
    marks: [RANKS[rank], documents.length, inferred ? 0 : 1, day],
    words: [rank, String(documents.length), inferred ? "INFERRED" : "STATED", latest],
  };
}

function compareStandings(a: Standing, b: Standing): number {
  for (const [step, mark] of a.marks.entries()) {
    const other = b.marks[step] ?? 0;
    if (mark !== other) return mark > other ? -1 : 1;
  }
  return a.id < b.id ? -1 : 1;
}

function preferenceOf([best, next]: readonly Standing[]): Preference {
  if (!best || !next) return { by: "ALONE", best: "", next: "" };
  const step = best.marks.findIndex((mark, index) => mark !== next.marks[index]);
  return { by: STEPS[step] ?? "NOTHING", best: best.words[step] ?? "", next: next.words[step] ?? "" };
}
