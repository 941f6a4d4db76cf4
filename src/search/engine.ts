/**
 * The search port. An engine keeps one index for each version of the data that it was given and answers from the one
 * it is asked for: the graph's version decides which index is read, so that loading turns both at one moment.
 */
import type { Deadline } from "../domain/deadline.js";
import type { EntityId, EntityKind } from "../domain/entity.js";
import type { DocumentId } from "../domain/evidence.js";
import type { DayWindow } from "../domain/time.js";
import type { YearlyDays } from "../text/dates.js";
import type { SearchRecord } from "./record/record.js";

export interface SearchEngine extends SearchWriter, AsyncDisposable {
  readonly name: "embedded" | "meilisearch";
  /**
   * A reader of the index of this version; made anew for each request. Raises INDEX_MISSING on its first call where
   * there is none.
   */
  reader(version: string, deadline: Deadline): SearchReader;
}

export interface SearchReader {
  /** One page of what the query finds. Raises BAD_INPUT for a query that cannot be (see `understand`). */
  search(query: SearchQuery): Promise<SearchPage>;
  /** What the beginning of a name can be completed to, best first. At most `first`. */
  suggest(query: SuggestQuery): Promise<Suggestion[]>;
}

export interface SearchWriter {
  /** Versions whose index is complete, in no order. */
  versions(): Promise<string[]>;
  /**
   * Raises what keeps the index of this version from being asked: INDEX_MISSING, or INDEX_DAMAGED where it is not what
   * was built. Costs little where nothing was written since it was last asked.
   */
  check(version: string): Promise<void>;
  /**
   * Makes the index of this version beside what is there; one that is there is left as it is. Whole, or nothing of it
   * is left. One that is damaged, or is to be made `anew`, is replaced when the new one is whole. `onProgress` is told
   * records done and in all.
   */
  build(
    version: string,
    records: readonly SearchRecord[],
    onProgress?: (done: number, total: number) => void,
    options?: { readonly anew?: boolean },
  ): Promise<{ readonly changed: boolean }>;
  /** Removes the index of every other version. `null`: of all. */
  keepOnly(version: string | null): Promise<void>;
}

export interface SearchQuery {
  readonly text: string;
  readonly kinds: readonly EntityKind[] | null;
  readonly filter: SearchFilter;
  readonly facets: readonly FacetField[];
  /** 1 to 100. */
  readonly first: number;
  /** How many hits come before this page: an index never changes, so that a place in it stays one. */
  readonly offset: number;
}

/** Every part that is not null must hold. */
export interface SearchFilter {
  readonly between: DayWindow | null;
  /** In one of these places or in a place inside it. */
  readonly places: readonly EntityId[] | null;
  /** In a fact with one of these organizations, or one of them. */
  readonly organizations: readonly EntityId[] | null;
  readonly documents: readonly DocumentId[] | null;
  readonly honorLevels: readonly string[] | null;
  readonly eventKinds: readonly string[] | null;
}

export const NO_FILTER: SearchFilter = {
  between: null,
  places: null,
  organizations: null,
  documents: null,
  honorLevels: null,
  eventKinds: null,
};

export const FACET_FIELDS = [
  "KIND",
  "EVENT_KIND",
  "HONOR_LEVEL",
  "YEAR",
  "PLACE",
  "ORGANIZATION",
  "DOCUMENT",
] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly hasNext: boolean;
  /** In the order asked. */
  readonly facets: readonly Facet[];
  readonly interpretation: Interpretation;
}

export interface SearchHit {
  readonly id: EntityId;
  /** 0 to 1; never rises down the list. */
  readonly score: number;
  /** The strongest reason; what the rest rests on is in `highlights`. */
  readonly matchedBy: MatchedBy;
  readonly highlights: readonly Highlight[];
}

/** Strongest first. */
export const MATCHED_BY = [
  "NAME",
  "ALIAS",
  "FORMER_NAME",
  "NAME_PREFIX",
  "NAME_PART",
  "TEXT",
  "FACT",
  "PINYIN",
  "INITIALS",
  "SAME_SOUND",
  "ONE_CHARACTER_OFF",
  "FILTER",
] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

export interface Highlight {
  /** `NAME`, `ALIAS`, `FORMER_NAME`, a text field, or `FACT`: a name of the entity on the other side. */
  readonly field: string;
  /** The original text. */
  readonly text: string;
  /** Half-open, in UTF-16 units of `text`, ascending, without overlap. */
  readonly ranges: readonly Range[];
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Facet {
  readonly field: FacetField;
  /** Most frequent first, then by value; at most `MOST_FACET_VALUES`. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

export const MOST_FACET_VALUES = 50;

/** How the query was understood, so that a page can say so. */
export interface Interpretation {
  /** The words looked for, as compared (simplified, half-width, lower case). */
  readonly terms: readonly string[];
  /** A year or date in the query that became a filter; null where there is none. */
  readonly between: DayWindow | null;
  /** A month or day in the query without a year: such days of any year; null where there is none. */
  readonly yearly: YearlyDays | null;
  /** Words that are written as days and are none (2021-02-30): looked for as words. */
  readonly notDates: readonly string[];
  /** Kinds that a word of the query names (会议): such hits come first. */
  readonly kinds: readonly string[];
  /** Where nothing was found as written: what was taken for what; one word may be taken for up to five. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
}

export interface SuggestQuery {
  /** Han characters, pinyin, or both. */
  readonly prefix: string;
  readonly kinds: readonly EntityKind[] | null;
  /** 1 to 50. */
  readonly first: number;
}

export interface Suggestion {
  readonly id: EntityId;
  /** The name that begins so. */
  readonly text: string;
  readonly matchedBy: MatchedBy;
  readonly ranges: readonly Range[];
}
