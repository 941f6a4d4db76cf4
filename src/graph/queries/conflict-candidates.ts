import type { OrganizationRule, ConflictRule } from "../../domain/conflict/rules.js";
import { conflictRules } from "../../domain/conflict/rules.js";
import type { EntityId } from "../../domain/entity.js";

/**
 * Claims among which conflicts are looked for: every one that takes part in a conflict of these rules, with others
 * that may not. `findConflicts` judges them, so that both stores find the same.
 */
export interface ConflictCandidateQuery {
  /** Only conflicts that a statement on it, on either end, takes part in; null: all. */
  readonly entity: EntityId | null;
  readonly rules: readonly ConflictRule[];
}

type End = OrganizationRule["body"];

const { begins, ends, lives } = conflictRules.IMPOSSIBLE_ORDER;

/** What says when a body began or ended (`MARKS`), and what it did (`ACTS`), by the end on which the body stands. */
export const MARKS = byEnd([...begins, ...ends]);
export const ACTS = byEnd(lives);
export const BEGINS: readonly string[] = begins.map(({ predicate }) => predicate);

function byEnd(claims: readonly OrganizationRule[]): Readonly<Record<End, readonly string[]>> {
  const on = (end: End): string[] =>
    claims.flatMap(({ predicate, body }) => (body === end ? [predicate] : []));
  return { subject: on("subject"), object: on("object") };
}
