import type { ConflictRule } from "../domain/conflict-rules.js";
import { conflictRules } from "../domain/conflict-rules.js";
import type { EntityId } from "../domain/entity.js";

/**
 * Claims among which conflicts are looked for: every one that takes part in a conflict of these rules, with others
 * that may not. `findConflicts` judges them, so that both stores find the same.
 */
export interface ClaimQuery {
  /** Only conflicts that a statement on it, on either end, takes part in; null: all. */
  readonly entity: EntityId | null;
  readonly rules: readonly ConflictRule[];
}

const { begins, ends, lives } = conflictRules.IMPOSSIBLE_ORDER;

/** By these an entity leads to the bodies whose lives it takes part in: as their object, and as their subject. */
export const BODIES = {
  ofSubject: bodiesAs("object"),
  ofObject: bodiesAs("subject"),
} as const;

function bodiesAs(end: "subject" | "object"): readonly string[] {
  return [...begins, ...ends, ...lives].flatMap(({ predicate, body }) =>
    body === end ? [predicate] : [],
  );
}

/** Pairs of a mark in a body's life and what it did, with the order of the two that cannot be. */
export const ORDERS = (["begins", "ends"] as const).flatMap((side) =>
  conflictRules.IMPOSSIBLE_ORDER[side].flatMap((mark) =>
    conflictRules.IMPOSSIBLE_ORDER.lives.map((act) => ({ side, mark, act })),
  ),
);
