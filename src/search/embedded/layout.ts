import type { EntityKind, NameKind } from "../../domain/entity.js";
import type { FacetField } from "../engine.js";
import type { DaySpan, TextField } from "../record/record.js";
import type { Pairs, Units } from "./pairs.js";
import type { Workspace } from "./workspace.js";

/**
 * The index of one version: columns of typed arrays by record number, so that a record costs bytes instead of objects.
 * The records themselves stay in their file and are read for the hits of a page.
 */
export interface SearchIndex {
  readonly count: number;
  /** The values of each record; one kind each. */
  readonly fields: Readonly<Record<FacetField, Column>>;
  /** One subkind, or none. */
  readonly subkinds: Column;
  /** Position of each record in the order of connectedness, recency, id: 0 is the first. */
  readonly ranks: Uint32Array;
  /** How many statements each has. */
  readonly weights: Uint32Array;
  readonly segments: Segments;
  /** Record number → its first name segment; one more at the end. */
  readonly nameStarts: Uint32Array;
  /** Name segments in the order of their folded text. */
  readonly nameOrder: Uint32Array;
  readonly pairs: Pairs;
  /** Of names alone. */
  readonly units: Units;
  readonly fewNames: FewNames;
  readonly sounds: Sounds;
  readonly facts: Facts;
  /** Words of facts, folded, and their parts between punctuation (`dictionaryForms`). */
  readonly factWords: ReadonlySet<string>;
  /** Spans of days, in pairs of from and to. */
  readonly days: Lists;
  /** Pairs of from and to (`SearchRecord.sure`). */
  readonly sure: Lists;
  /** Pairs of from and to (`SearchRecord.moments`). */
  readonly moments: Lists;
  /** One pair of from and to where nothing dates the record, or none. */
  readonly undated: Lists;
  readonly possibleYears: Column;
  readonly workspace: Workspace;
}

/** All texts in one array, each followed by `END`: first names, then texts, then words of facts. */
export interface Segments {
  readonly text: Uint16Array;
  /** One more at the end. */
  readonly starts: Uint32Array;
  readonly records: Uint32Array;
  readonly fields: Uint8Array;
  /** Positions where words of English names begin, as bits: an eighth of a byte for each unit of a name. */
  readonly wordStarts: Uint8Array;
  /** The segment of the first unit of each block of `BLOCK` units. */
  readonly blocks: Uint32Array;
  /** Record number → its first text, counted from `names` on; one more at the end. */
  readonly textStarts: Uint32Array;
  /** How many segments are names; those of facts begin at `firstFact`. */
  readonly names: number;
  readonly firstFact: number;
  /** For each text (numbers from `names` on): its spans of days, stored like those of facts. */
  readonly days: Lists;
}

/** Positions in names of the Han characters (of one unit) that at most `FEW` records have in their names. */
export type FewNames = ReadonlyMap<number, readonly number[]>;

export const BLOCK = 32;

/** Separates the words of one fact. No folded text contains it, so that no term matches across two words. */
export const WORD_END = 1;

export const FIELD = {
  OFFICIAL: 0,
  OTHER_NAME: 1,
  FORMER: 2,
  TEXT: 3,
  FACT: 4,
  ARTICLE: 5,
  ENGLISH: 6,
} as const;
/** By field: the kind of a name. A short and another name count alike. */
export const NAME_KINDS: Readonly<Record<number, NameKind>> = {
  [FIELD.OFFICIAL]: "OFFICIAL",
  [FIELD.OTHER_NAME]: "ALIAS",
  [FIELD.FORMER]: "FORMER",
  [FIELD.ENGLISH]: "ENGLISH",
};

export interface Facts {
  /** Record number → its first fact; one more at the end. */
  readonly starts: Uint32Array;
  /** Record on the other side; `NO_RECORD` for a value. */
  readonly others: Uint32Array;
  /** Record that each fact is of. */
  readonly owners: Uint32Array;
  /** By fact: its relations, by the numbers of their names. */
  readonly relations: Column;
  /** Facts by the number of their relation. */
  readonly ofRelation: Lists;
  /** Fact of each segment from `firstFact` on. */
  readonly ofSegment: Uint32Array;
  /** By fact: spans of days, in pairs of from and to; none for an undated fact. */
  readonly days: Lists;
}

export const NO_RECORD = 0xffffffff;

/** How names sound, for each unit of the name segments. */
export interface Sounds {
  /** Number in `syllables`, 0 for none. */
  readonly codes: Uint16Array;
  readonly syllables: readonly (string | null)[];
  /** For each UTF-16 unit the first letters of its readings (`letterCode`), as bits. */
  readonly letters: Uint32Array;
  /** Positions by the first letters of two neighboring units (`bucketOf`). */
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
}

/** Lists of numbers by record. */
export interface Lists {
  /** Record number → the first value of its list; one more at the end. */
  readonly starts: Uint32Array;
  readonly values: Int32Array;
}

/** Lists of texts by record: each value is a number in `names`. */
export interface Column extends Lists {
  readonly names: readonly string[];
}

export function kindOf({ fields: { KIND } }: SearchIndex, record: number): EntityKind {
  return KIND.names[KIND.values[record] ?? 0] as EntityKind;
}

export function subkindOf(
  { subkinds: { starts, values, names } }: SearchIndex,
  record: number,
): string | null {
  const at = starts[record] ?? 0;
  return at === starts[record + 1] ? null : (names[values[at] ?? 0] ?? null);
}

/** Whether a text is the title of an article; all other texts count alike. */
export function textFieldOf({ fields }: Segments, segment: number): TextField {
  return fields[segment] === FIELD.ARTICLE ? "ARTICLE" : "NOTE";
}

/** The spans of days in one list. */
export function spansOf({ starts, values }: Lists, list: number): DaySpan[] {
  const spans: DaySpan[] = [];
  const end = starts[list + 1] ?? 0;
  for (let at = starts[list] ?? 0; at < end; at += 2) spans.push([values[at] ?? 0, values[at + 1] ?? 0]);
  return spans;
}

/** Length of the text of a segment. */
export function lengthOf({ starts }: Segments, segment: number): number {
  return (starts[segment + 1] ?? 0) - 1 - (starts[segment] ?? 0);
}

export function segmentAt({ blocks, starts }: Segments, position: number): number {
  let segment = blocks[Math.floor(position / BLOCK)] ?? 0;
  while ((starts[segment + 1] ?? Infinity) <= position) segment += 1;
  return segment;
}

/** Whether the range `[from, to)` of an English name is whole words. `end`: the end of the name. */
export function areWords({ wordStarts }: Segments, from: number, to: number, end: number): boolean {
  const begins = (at: number): boolean => (((wordStarts[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
  return begins(from) && (to === end || begins(to));
}

/** A letter a–z as 1–26, anything else 0. */
export function letterCode(unit: number): number {
  return unit >= 97 && unit <= 122 ? unit - 96 : 0;
}

/** The bucket of two first letters. The second is 0 at the end of a name and for anything that is no letter. */
export function bucketOf(first: number, second: number): number {
  return first * 27 + second;
}
