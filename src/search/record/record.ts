import type { EntityId, EntityKind, NameKind } from "../../domain/entity.js";
import type { DocumentId } from "../../domain/evidence.js";
import type { Day } from "../../domain/time.js";

/** What of an entity a page of hits needs: a hub has six hundred facts and one name. */
export interface SearchHead {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly label: string;
  /** Each name once, the official ones first; a standard's number and a place's names with those it is in are aliases. */
  readonly names: readonly SearchName[];
  /** Texts of its own: posts held, a summary, clauses, indicators of figures. */
  readonly texts: readonly SearchText[];
}

/** What search knows of one entity. Made by `records.ts`, kept by an engine, matched by `match.ts`. */
export interface SearchRecord extends SearchHead {
  readonly subkind: string | null;
  /** What is stated between it and others, seen from its side. */
  readonly facts: readonly SearchFact[];
  /** Spans of days it belongs to, both ends inclusive: its own, or where it has none those of its facts. */
  readonly days: readonly DaySpan[];
  readonly documents: readonly DocumentId[];
  /** Where it is or happened, with every place that contains that. */
  readonly places: readonly EntityId[];
  /** The organizations it is in a fact with, and itself where it is one. */
  readonly organizations: readonly EntityId[];
  readonly honorLevel: string | null;
  /** Number of statements about it: how well connected it is. */
  readonly weight: number;
  /** Latest day a statement speaks of; null where none is dated. */
  readonly latest: Day | null;
}

export interface SearchName {
  readonly text: string;
  readonly kind: NameKind;
  /** Names of persons that stand in it (folded), where a surname is read otherwise than its character (曾 zeng). */
  readonly persons?: readonly string[];
}

/**
 * Raised when what a record is made of, or how its texts are folded and read, changes: data of the same version need a
 * new index then. An engine has it in the names of its indexes.
 */
export const FORM = 6;

export interface SearchText {
  readonly field: TextField;
  readonly text: string;
  /** When it was so (a post was held): spans as of a record. Absent where nobody says, and it may have been at any time. */
  readonly days?: readonly DaySpan[];
}

export const TEXT_FIELDS = ["TITLE", "SUMMARY", "CLAUSE", "FIGURE", "NOTE"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface SearchFact {
  /** The entity on the other side, found by any of its names. */
  readonly other: EntityId;
  /** Words of the statement on this side: a post, a role, an affiliation. */
  readonly words: readonly string[];
  /** When it was so; absent where nobody says. */
  readonly days?: readonly DaySpan[];
}

export type DaySpan = readonly [from: Day, to: Day];
