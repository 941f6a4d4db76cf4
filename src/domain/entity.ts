import type { Period } from "./time.js";

export const ENTITY_KINDS = [
  "PERSON",
  "ORGANIZATION",
  "EVENT",
  "HONOR",
  "AGREEMENT",
  "WORK",
  "PLACE",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Opaque to clients; `domain/ids.ts` makes it. */
export type EntityId = string;

export type NameKind = "OFFICIAL" | "SHORT" | "FORMER" | "ALIAS" | "ENGLISH";

/** A name and its period. With a `scope` it is a name of the entity in the texts of this issuer only (省局). */
export interface Name {
  readonly text: string;
  readonly kind: NameKind;
  readonly period: Period;
  readonly scope: EntityId | null;
  /** The publication, in words, that has an official name which no text of the data is known to use. */
  readonly source?: string;
}

/**
 * Scalars that describe the entity itself and need no qualifiers: a level, a number, a code, a summary in our own
 * words.
 */
export type Attributes = Readonly<Record<string, string>>;

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /**
   * A subdivision of the kind (BUREAU, MEETING, STANDARD …), from the vocabulary's `subkinds`; null if the kind has
   * none.
   */
  readonly subkind: string | null;
  /** The name to show: today's official one. */
  readonly label: string;
  /** `label` as toneless pinyin syllables, for sorting as a Chinese reader expects. */
  readonly sortKey: string;
  readonly names: readonly Name[];
  readonly attributes: Attributes;
  /** When it happened, was signed or published; unknown for persons, organizations, honors and places. */
  readonly period: Period;
  /** Ids that were merged into this entity and still resolve to it. */
  readonly formerIds: readonly EntityId[];
}
