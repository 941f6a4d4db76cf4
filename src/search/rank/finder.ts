import type { EntityKind, NameKind } from "../../domain/entity.js";
import type { Facet, FacetField, SearchQuery } from "../engine.js";
import type { AskedDays } from "../query/date-filter.js";
import type { ParsedQuery } from "../query/parsed.js";
import type { DictionaryWords } from "../query/dictionary.js";
import type { Typos } from "../query/typos.js";
import type { DaySpan, SearchHead, SearchRecord } from "../record/record.js";

/** What an engine does for a query: it finds candidates and how each term matches them. `rank/` decides the rest. */
export interface Finder {
  readonly view: CandidateView;
  /** Every candidate, for a query without a word. */
  all(): readonly Candidate[];
  /** Where one of these texts matches. Texts and facts of other days than those `asked` for do not count. */
  evidence(texts: readonly string[], asked: AskedDays | null): Evidence;
  /** Where names have one character, at any position. */
  evidenceInNames(character: string): Evidence;
  /** The words that the terms of a query can be split into. */
  dictionary(parsed: ParsedQuery): DictionaryWords;
  /** All names but English ones that a term with a typo can stand for, and perhaps others. */
  possibleTypos(term: string): Iterable<PossibleTypo>;
  /** All names that have the characters of one of `texts` in order (`hasInOrder`). */
  possibleAbbreviations(texts: readonly string[]): Iterable<PossibleTypo>;
  /** Calls `found` with all names that begin with `prefix` as written (`prefixIn`). */
  namesAsWritten(prefix: string, found: (name: NameWithPrefix) => void): void;
  /** All that have one of these texts (folded) as a whole name. */
  namedExactly(texts: readonly string[]): readonly Candidate[];
  /** All that have the prefix inside a name (`partIn`), and perhaps others; a server may leave out the worst connected. */
  withInName(prefix: string): readonly Candidate[];
  /** The names of a candidate, in the order of its record. */
  namesOf(candidate: Candidate): readonly FoldedName[];
  /** The same for names that begin with a sound (`pinyinOf`). */
  namesBySound(sound: string, found: (name: NameWithPrefix) => void): void;
  /** All whole names and words of facts that stand in a folded text, also where they overlap. */
  mentions(text: string): readonly Mention[];
  /** Where these pairs of neighboring characters stand; at most `MOST_GRAMS`. */
  grams(grams: readonly string[]): GramMatches;
  /** Present where candidates are fetched from a server before they can be read here. */
  readonly server?: CandidateServer;
}

/** A record that an engine found for a query, by a number of the engine's own. */
export type Candidate = number;

/** The records that an engine found, each part read only when it is asked for. */
export interface CandidateView {
  /** Position in the order of connectedness, recency, id among all records. */
  rank(candidate: Candidate): number;
  kind(candidate: Candidate): EntityKind;
  subkind(candidate: Candidate): string | null;
  /** How many statements it has. */
  weight(candidate: Candidate): number;
  days(candidate: Candidate): readonly DaySpan[];
  /** `days(candidate).some(test)` in a fifth of the time: a filter tests 100,000 records. */
  someDays(candidate: Candidate, test: (span: DaySpan) => boolean): boolean;
  /** The same for `SearchRecord.sure`. */
  someSure(candidate: Candidate, test: (span: DaySpan) => boolean): boolean;
  /** The same for `SearchRecord.moments`. */
  someMoment(candidate: Candidate, test: (pair: DaySpan) => boolean): boolean;
  undated(candidate: Candidate): DaySpan | null;
  /** Of years those in which a candidate surely is. */
  values(field: FacetField): FieldValues;
  /** Years in which a candidate can be, but not surely. */
  possibleYears(): FieldValues;
  head(candidate: Candidate): SearchHead;
  record(candidate: Candidate): SearchRecord;
  factCount(candidate: Candidate): number;
  /** The other side of one of its facts; null for a value. */
  otherSide(candidate: Candidate, fact: number): SearchHead | null;
  textCount(candidate: Candidate): number;
}

/** The values that the records have in the field of a facet. */
export interface FieldValues {
  /** All values are numbers below `size`. Null if they are texts, or too many for one counter each. */
  readonly size: number | null;
  /** Calls `test` with the values of a record until it returns true; true if it did. */
  some(candidate: Candidate, test: (value: FieldValue) => boolean): boolean;
  textOf(value: FieldValue): string;
  /** The value with this text. If there is none, a value that no record has. */
  valueOf(text: string): FieldValue;
}

/** A value of a field: the engine's number for it, or its text. */
export type FieldValue = number | string;

/** How candidates match one term, or the best of several spellings of it, in tiers; `TIER.NONE` for no match. */
export interface Evidence {
  /** Whether it is of one character that counts anywhere in a name (`FEW`). */
  readonly inside: boolean;
  /** All that match by their names or texts, each once. */
  byOwn(): readonly Candidate[];
  /** All that match by a fact, each once. */
  byFacts(): readonly Candidate[];
  /** The tier of its names and texts. */
  own(candidate: Candidate): number;
  /** The tier of its names alone. */
  names(candidate: Candidate): number;
  /** The tier of the best of its facts. */
  fact(candidate: Candidate): number;
  /** The tier of one of its facts by a name of the entity on the other side. */
  namedAt(candidate: Candidate, fact: number): number;
  /** The tier of one of its facts by a word of it, or by its relation. */
  wordAt(candidate: Candidate, fact: number): number;
  /** The tier of one of its texts. */
  textAt(candidate: Candidate, text: number): number;
}

/** A name in its folded form. */
export interface FoldedName {
  readonly kind: NameKind;
  readonly text: string;
}

/** A whole name or a word of a fact in a text, in UTF-16 units. */
export interface Mention {
  readonly from: number;
  readonly to: number;
}

/** Some of the grams of a query, by their positions in it, as bits. */
export type GramSet = number;

/** As many as a `GramSet` has bits. */
export const MOST_GRAMS = 30;

/** Where grams stand in names, texts and words of facts. A gram is two neighboring characters of one UTF-16 unit each. */
export interface GramMatches {
  /** The number of all records. */
  readonly total: number;
  /** How many records have each gram, in the order asked. */
  readonly counts: readonly number[];
  /** The records whose grams of this set have a sum of `weights` above 0 and of at least `least`, the greatest first. */
  having(
    grams: GramSet,
    weights: readonly number[],
    limits: { readonly most: number; readonly least: number },
  ): readonly WeighedCandidate[];
  /** The grams that one record has. */
  met(candidate: Candidate): GramsMet;
}

export interface WeighedCandidate {
  readonly candidate: Candidate;
  /** The sum of the weights of the grams that it has. */
  readonly weight: number;
}

/** The grams that each part of a record has. */
export interface GramsMet {
  readonly names: GramSet;
  readonly texts: GramSet;
  readonly words: GramSet;
  /** Of the name that has the greatest share: the share of its grams that the query has, 0 to 1. */
  readonly nameShare: number;
}

/** A name that begins with a prefix. */
export interface NameWithPrefix {
  readonly candidate: Candidate;
  /** Position in the record's names. */
  readonly name: number;
  readonly tier: number;
  /** Range of the prefix in the folded name. */
  readonly from: number;
  readonly end: number;
}

/** A name that a term with a typo, or an abbreviation, may stand for. */
export interface PossibleTypo {
  readonly kind: EntityKind;
  /** Folded. */
  readonly text: string;
  readonly syllables: readonly (string | null)[];
  /** The rank of its bearer. */
  readonly rank: number;
}

/** Where a single term is looked for: in names and texts, in facts, or in both. */
export type MatchSource = "OWN" | "FACTS" | "BOTH";

/** What is looked for. */
export interface Wanted {
  readonly parsed: ParsedQuery;
  /** What was taken for a term that nothing has as it is written. */
  readonly typos: Typos;
  readonly source: MatchSource;
}

/** Requests to a server. After each request, the finder answers from all records received so far. */
export interface CandidateServer {
  /** The same without the filters of the query. */
  readonly whole?: CandidateServer;
  /** Candidates that match by names and texts; by facts too, where there are several terms. */
  fetchOwn(queries: readonly ParsedQuery[], typos: Typos): Promise<void>;
  /** Candidates that match their only term by facts. */
  fetchFacts(queries: readonly ParsedQuery[], typos: Typos): Promise<void>;
  /** Fetches the names that these terms may abbreviate (`possibleAbbreviations`), and whether the terms are anywhere. */
  fetchAbbreviations(terms: readonly string[]): Promise<void>;
  /** Fetches what is needed to split these queries and to find typos in them. */
  fetchAlternatives(queries: readonly ParsedQuery[]): Promise<void>;
  fetchDictionary(parsed: ParsedQuery): Promise<void>;
  fetchPrefix(prefix: string): Promise<void>;
  /** Fetches candidates for `withInName`, and persons whom the prefix may call by a name and a post. */
  fetchInside(prefix: string, called: readonly Called[]): Promise<void>;
  /** Fetches what a prefix with a typo can stand for (`possibleTypos`). */
  fetchPossibleTypos(prefix: string): Promise<void>;
  /** Fetches names that begin with one of these texts or have it inside. */
  fetchTypos(texts: readonly string[]): Promise<void>;
  /** Fetches what `mentions` needs for these texts. */
  fetchMentions(texts: readonly string[]): Promise<void>;
  /** Fetches the counts of these grams. */
  fetchGramCounts(grams: readonly string[]): Promise<void>;
  /**
   * Fetches candidates that have one of these grams, those that match one of these terms, and whether few names have these
   * single characters.
   */
  fetchGrams(grams: readonly string[], terms: readonly string[], single: readonly string[]): Promise<void>;
  /** Fetches what a page needs beyond the present candidates; null if it needs nothing. */
  fetchPage(query: SearchQuery, wanted: Wanted): Promise<void> | null;
  /** Hits by the server's count, which may be more than were fetched. */
  total(): number;
  /** A facet by the server's count; null where all candidates were fetched. */
  facet(field: FacetField): Facet | null;
}

/** A prefix read as a surname or a name and a post: 郭局长. */
export interface Called {
  readonly name: string;
  readonly post: string;
}
