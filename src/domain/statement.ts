import type { EntityId } from "./entity.js";
import type { Evidence } from "./evidence.js";
import type { Period } from "./time.js";

export type StatementId = string;
export type Rank = "PREFERRED" | "NORMAL" | "DEPRECATED";

/**
 * STATED: it happened. PROPOSED: it is on a list "to be commended"; never shown as conferred. PLANNED: it was
 * announced.
 */
export type StatementStatus = "STATED" | "PROPOSED" | "PLANNED";

export type Value =
  | { readonly type: "TEXT"; readonly text: string }
  | { readonly type: "DATE"; readonly edtf: string }
  | { readonly type: "QUANTITY"; readonly amount: number; readonly unit: string };

/** A value, or a list of them without repetition where the vocabulary says `list`. An ENTITY qualifier holds ids. */
export type QualifierValue = string | number | readonly string[];

/** Values by qualifier name; the vocabulary lists the qualifiers of each predicate. */
export type Qualifiers = Readonly<Record<string, QualifierValue>>;

/** The values of a qualifier as texts: one, several if it is a list, none if it is absent. */
export function qualifierValues(value: QualifierValue | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "object" ? value : [String(value)];
}

/**
 * The unit of the graph, shaped as in Wikibase: a subject, a predicate, an object or value, qualifiers and evidence.
 */
export interface Statement {
  readonly id: StatementId;
  readonly subject: EntityId;
  readonly predicate: string;
  /** Exactly one of `object` and `value` is set. */
  readonly object: EntityId | null;
  readonly value: Value | null;
  readonly qualifiers: Qualifiers;
  readonly period: Period;
  readonly rank: Rank;
  readonly status: StatementStatus;
  /** Never empty. */
  readonly evidence: readonly Evidence[];
}
