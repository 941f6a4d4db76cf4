/**
 * The search port. An engine keeps one index for each version of the data. The version in the graph decides which index
 * answers, so that a load switches the graph and the search at one moment.
 */
import type { Certainty } from "../domain/certainty.js";
import type { Deadline } from "../domain/deadline.js";
import type { EntityId, EntityKind } from "../domain/entity.js";
import { JianbaoError } from "../domain/errors.js";
import type { DocumentId } from "../domain/evidence.js";
import type { StatementId } from "../domain/statement.js";
import type { DayWindow } from "../domain/time.js";
import type { YearlyDays } from "../text/dates.js";
import type { SearchRecord } from "./record/record.js";

export interface SearchEngine extends SearchWriter, AsyncDisposable {
  readonly name: "embedded" | "meilisearch";
  /** A reader of the index of this version, one for each request. Its calls raise INDEX_MISSING if there is no index. */
  reader(version: string, deadline: Deadline): SearchReader;
}

export function indexMissing(version: string): JianbaoError {
  return new JianbaoError(
    "INDEX_MISSING",
    `there is no search index of the data that the graph holds (${version}): run jianbao reindex`,
  );
}

export interface SearchReader {
  /** One page of what the query finds. A text of any length is a query. */
  search(query: SearchQuery): Promise<SearchPage>;
  /** Names that begin with the prefix, the best first; at most `first`. */
  suggest(query: SuggestQuery): Promise<Suggestion[]>;
}

export interface SearchWriter {
  /** Versions whose index is complete, in any order. */
  versions(): Promise<string[]>;
  /**
   * Raises INDEX_MISSING, or INDEX_DAMAGED if the index is not what was built. Costs little if nothing was written since
   * the last check.
   */
  check(version: string): Promise<void>;
  /**
   * Builds the index of this version beside the others; does nothing if it exists. A failed build leaves nothing behind.
   * A damaged index is replaced once the new one is complete, and so is any index if `anew`. `onProgress` gets the
   * number of records done and of all records.
   */
  build(
    version: string,
    records: readonly SearchRecord[],
    onProgress?: (done: number, total: number) => void,
    options?: { readonly anew?: boolean },
  ): Promise<{ readonly changed: boolean }>;
  /** Removes the index of every other version; of all versions for null. */
  keepOnly(version: string | null): Promise<void>;
}

export interface SearchQuery {
  readonly text: string;
  readonly kinds: readonly EntityKind[] | null;
  readonly filter: SearchFilter;
  readonly facets: readonly FacetField[];
  /** 1 to 100. */
  readonly first: number;
  /** How many hits come before this page. An index never changes, so that a position stays valid. */
  readonly offset: number;
}

/** Every part that is not null must hold. */
export interface SearchFilter {
  readonly between: DayWindow | null;
  /** Only what surely or only what possibly meets the days of the filter and of the text; null for both, the sure first. */
  readonly certainty: Certainty | null;
  /** In one of these places, or in a place inside one of them. */
  readonly places: readonly EntityId[] | null;
  /** One of these organizations, or in a fact with one of them. */
  readonly organizations: readonly EntityId[] | null;
  readonly documents: readonly DocumentId[] | null;
  readonly honorLevels: readonly string[] | null;
  readonly eventKinds: readonly string[] | null;
}

/** The values that a query wants of each field; null where it takes any. */
export function wantedValues({
  kinds,
  filter,
}: Pick<SearchQuery, "kinds" | "filter">): Readonly<
  Record<Exclude<FacetField, "YEAR">, readonly string[] | null>
> {
  return {
    KIND: kinds,
    EVENT_KIND: filter.eventKinds,
    HONOR_LEVEL: filter.honorLevels,
    PLACE: filter.places,
    ORGANIZATION: filter.organizations,
    DOCUMENT: filter.documents,
  };
}

export const NO_FILTER: SearchFilter = {
  between: null,
  certainty: null,
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
  /** Strict hits first, then partial ones. */
  readonly hits: readonly SearchHit[];
  /** The number of strict hits; where there are none, of partial ones. Facets count the same. */
  readonly total: number;
  /** `total`, or 0 if nothing matches strictly. */
  readonly strictTotal: number;
  /** How many partial hits are on the list, at most 300. */
  readonly partialTotal: number;
  readonly hasNext: boolean;
  /** In the order asked. */
  readonly facets: readonly Facet[];
  readonly interpretation: Interpretation;
}

export interface SearchHit {
  readonly id: EntityId;
  /** 0 to 1; never rises down the list. */
  readonly score: number;
  /** The reason of the weakest term; `highlights` show all terms. */
  readonly matchedBy: MatchedBy;
  readonly highlights: readonly Highlight[];
  /** How it meets the days that are asked for; null if none are. */
  readonly certainty: Certainty | null;
  /** Terms that it has, but not in one fact together. None for a strict hit. */
  readonly notJoined: readonly string[];
  /** Terms of the partial reading that it lacks; null for a hit that has them all. */
  readonly notMet: readonly string[] | null;
}

/** Whether it has the words of the query only in part, or in several facts that nothing joins. */
export function isPartial({ matchedBy, notJoined }: Pick<SearchHit, "matchedBy" | "notJoined">): boolean {
  return matchedBy === "PARTIAL" || notJoined.length > 0;
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
  "ABBREVIATION",
  "SAME_SOUND",
  "SIMILAR_SHAPE",
  "ONE_CHARACTER_OFF",
  "KIND",
  "FILTER",
  "PARTIAL",
] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

export interface Highlight {
  /** `NAME`, `ALIAS`, `FORMER_NAME`, a text field, or `FACT`: a name of the other side or a word of the fact. */
  readonly field: string;
  /** The original text. */
  readonly text: string;
  /** Half-open, in UTF-16 units of `text`, ascending, without overlap. */
  readonly ranges: readonly Range[];
  /** The statement of a FACT. */
  readonly statement?: StatementId;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Facet {
  readonly field: FacetField;
  /** Most frequent first, then by value; at most `MOST_FACET_VALUES`. */
  readonly values: readonly FacetCount[];
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
  /** How many more possibly have the value. Only years are ever only possible. */
  readonly possibleCount: number;
}

export const MOST_FACET_VALUES = 50;

/** How the query was parsed, so that a page can say so. */
export interface Interpretation {
  /** The words looked for, as compared (simplified, half-width, lower case). */
  readonly terms: readonly string[];
  /** A year or date in the query that became a filter; null where there is none. */
  readonly between: DayWindow | null;
  /** A month or day in the query without a year: such days of any year; null where there is none. */
  readonly yearly: YearlyDays | null;
  /** Words that look like dates but are no days (2021-02-30): looked for as words. */
  readonly notDates: readonly string[];
  /** Terms that no fact joins, if nothing matches strictly; otherwise none. */
  readonly notJoined: readonly string[];
  /** Kinds that a word of the query names (会议): such hits come first. */
  readonly kinds: readonly string[];
  /** The terms that partial hits were looked for by; null if there are none. */
  readonly partial: PartialReading | null;
  /** Whether the query was too long: then its end was not read. */
  readonly isTruncated: boolean;
  /** What a question asks for (谁: PERSON); null for a text that is no question. Such hits come first. */
  readonly asks: Asks | null;
  /** Which words of hits were read as the same as a word of the query (抗疫 as 抗击疫情). */
  readonly synonyms: readonly { readonly from: string; readonly to: string }[];
  /**
   * If nothing or only texts and facts were found as written: which word was taken for which, an abbreviation for a name or
   * a misspelled word for a right one; one word for up to five others.
   */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
}

/** The terms of the reading that finds records with a part of the query. */
export interface PartialReading {
  /** Those that a partial hit has, and those that none has; in the order of the query. */
  readonly met: readonly string[];
  readonly notMet: readonly string[];
}
/** What a question can ask for, in the order in which its words are looked for: 哪些单位 is no 哪些. */
export const ASKS = ["NAME", "TIME", "PLACE", "ORGANIZATION", "PERSON", "AMOUNT"] as const;
export type Asks = (typeof ASKS)[number];

export interface SuggestQuery {
  /** Han characters, pinyin, or both. */
  readonly prefix: string;
  readonly kinds: readonly EntityKind[] | null;
  /** 1 to 50. */
  readonly first: number;
}

export interface Suggestion {
  readonly id: EntityId;
  /** The name that begins with the prefix. */
  readonly text: string;
  readonly matchedBy: MatchedBy;
  readonly ranges: readonly Range[];
  /** The text with the post that the prefix calls a person by. */
  readonly title?: string;
}
