import type { EntityId, EntityKind, NameKind } from "../../domain/entity.js";
import type { DaySpan, SearchHead, SearchRecord } from "../record/record.js";

/**
 * A record that an index gave for a query, with all that is needed to decide whether and how well it meets it. Most of
 * a thousand candidates are looked at by their names alone, so that the rest is best made when it is first read.
 */
export interface Candidate {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Place in the order of connectedness, recency, id, among all records; no two have one. */
  readonly rank: number;
  /** Years that its days touch, up to the last year of all the data. */
  readonly years: readonly number[];
  /** In the order of the record's names. */
  readonly names: readonly KnownName[];
  /** Folded. */
  readonly texts: readonly string[];
  /** Those whose other side the index knows. */
  readonly facts: readonly KnownFact[];
  readonly head: SearchHead;
  readonly record: SearchRecord;
}

/** A name made ready for comparing. */
export interface KnownName {
  readonly kind: NameKind;
  /** Folded. */
  readonly text: string;
  /** Of each unit of the text (`readings`): to find them takes a tenth of a millisecond a name, so an index keeps them. */
  readonly syllables: readonly (string | null)[];
}

/** A fact made ready for comparing. */
export interface KnownFact {
  /** The other side. */
  readonly other: SearchHead;
  readonly names: readonly KnownName[];
  /** Its words, folded. */
  readonly words: readonly string[];
  /** When it was so; absent where nobody says. */
  readonly days?: readonly DaySpan[];
}
