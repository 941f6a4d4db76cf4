import type { ConflictRule } from "./rules.js";
import { CONFLICT_RULES } from "./rules.js";
import type { ConflictCandidate } from "./candidate.js";
import type { Clash } from "./clashes.js";
import { clashes } from "./clashes.js";
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
  /** What it is about: the thing with two dates, the body of the seat, the subject of the figure. */
  readonly entity: EntityId;
  /** Best supported first. */
  readonly statements: readonly StatementId[];
  /** Null where nothing speaks for one of them rather than for another. */
  readonly preferred: StatementId | null;
  readonly preference: Preference;
}

/** What decided: the first of these in which the best differs from the next, with what the two have. */
export interface Preference {
  readonly by: "RANK" | "DOCUMENTS" | "BASIS" | "LATER_SOURCE" | "NOTHING" | "ALONE";
  readonly best: string;
  readonly next: string;
}

/**
 * Every conflict among these claims, by id. Claims of rank DEPRECATED are known to be wrong and not proposed or planned
 * ones have not happened: neither takes part. `publishedOn` answers the last possible day a document is of. Throws
 * DEADLINE_EXCEEDED once the time is up, however many claims are still to be judged.
 */
export function findConflicts(
  claims: readonly ConflictCandidate[],
  rules: readonly ConflictRule[] | null,
  publishedOn: (document: DocumentId) => Day | null,
  deadline: Deadline = NO_DEADLINE,
): readonly Conflict[] {
  return atOnce(deadline, conflictsAmong(claims, rules, publishedOn));
}

/** The same work, which can be left off between two groups of claims: for who answers others meanwhile. */
export function* conflictsAmong(
  claims: readonly ConflictCandidate[],
  rules: readonly ConflictRule[] | null,
  publishedOn: (document: DocumentId) => Day | null,
): Pieces<readonly Conflict[]> {
  const live = claims.filter(({ rank, status }) => rank !== "DEPRECATED" && status === "STATED");
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
  { entity, claims }: Clash,
  publishedOn: (document: DocumentId) => Day | null,
): Conflict {
  const standings = claims.map((claim) => standingOf(claim, publishedOn)).sort(compareStandings);
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

/** What speaks for a claim, in the order in which it is asked; more is better. */
interface Standing {
  readonly id: StatementId;
  readonly marks: readonly number[];
  readonly words: readonly string[];
}

const RANKS = { DEPRECATED: 0, NORMAL: 1, PREFERRED: 2 } as const;
const STEPS = ["RANK", "DOCUMENTS", "BASIS", "LATER_SOURCE"] as const;

function standingOf(claim: ConflictCandidate, publishedOn: (document: DocumentId) => Day | null): Standing {
  const { id, rank, documents, period } = claim;
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
