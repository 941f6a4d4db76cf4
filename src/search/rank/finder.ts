import type { EntityKind } from "../../domain/entity.js";
import type { Facet, FacetField, SearchQuery, SuggestQuery } from "../engine.js";
import type { AskedDays } from "../query/date-filter.js";
import type { ParsedQuery } from "../query/parse.js";
import type { DictionaryWords } from "../query/split.js";
import type { Typos } from "../query/typos.js";
import type { DaySpan, SearchHead, SearchRecord } from "../record/record.js";
import type { Outcome } from "./judge.js";
import type { NameWithPrefix } from "./suggest.js";
import type { PossibleTypo } from "./typos.js";

/** What an engine does for a query: it finds candidates and how each term matches them. `rank/` decides the rest. */
export interface Finder {
  readonly view: CandidateView;
  /** Every candidate, for a query without a word. */
  all(): readonly Candidate[];
  /** Where one of these texts matches. Texts and facts of other days than those `asked` for do not count. */
  evidence(texts: readonly string[], asked: AskedDays | null): Evidence;
  /** Names that have one character anywhere. */
  evidenceInNames(character: string): Evidence;
  /** The words that the terms of a query can be split into. */
  dictionary(parsed: ParsedQuery): DictionaryWords;
  /** All names that a term with a typo can stand for. May give others. */
  possibleTypos(term: string): Iterable<PossibleTypo>;
  /** Names that begin with `prefix` as written (`prefixIn`). */
  namesAsWritten(prefix: string): Iterable<NameWithPrefix>;
  /** Names that begin with a sound (`pinyinOf`). */
  namesBySound(sound: string): Iterable<NameWithPrefix>;
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
  values(field: FacetField): FieldValues;
  head(candidate: Candidate): SearchHead;
  record(candidate: Candidate): SearchRecord;
  factCount(candidate: Candidate): number;
  /** The other side of one of its facts. */
  otherSide(candidate: Candidate, fact: number): SearchHead;
}

/** The values that the records have in the field of a facet. */
export interface FieldValues {
  /** Calls `test` with the values of a record until it returns true; true if it did. */
  some(candidate: Candidate, test: (value: FieldValue) => boolean): boolean;
  textOf(value: FieldValue): string;
  /** The value with this text; one that no record has where there is none. */
  valueOf(text: string): FieldValue;
}

/** A value of a field: the engine's number for it, or its text. */
export type FieldValue = number | string;

/** How candidates match one term, or the best of several spellings of it, in tiers; `TIER.NONE` for no match. */
export interface Evidence {
  /** All that match by their names or texts, each once. May hold others. */
  byOwn(): readonly Candidate[];
  /** All that match by a fact, each once. May hold others. */
  byFacts(): readonly Candidate[];
  /** The tier of its names and texts. */
  own(candidate: Candidate): number;
  /** The tier of its names alone. */
  names(candidate: Candidate): number;
  /** The tier of the best of its facts. */
  fact(candidate: Candidate): number;
  /** The tier of one of its facts. */
  factAt(candidate: Candidate, fact: number): number;
}

/** Requests to a server. When one is done, the finder answers from all that came so far. */
export interface CandidateServer {
  /** Candidates that match by names and texts; by facts too, where there are several terms. */
  fetchOwn(queries: readonly ParsedQuery[], typos: Typos): Promise<void>;
  /** Candidates that match their only term by facts. */
  fetchFacts(queries: readonly ParsedQuery[], typos: Typos): Promise<void>;
  /** What splitting these queries and finding typos in them needs. */
  fetchAlternatives(queries: readonly ParsedQuery[]): Promise<void>;
  fetchDictionary(parsed: ParsedQuery): Promise<void>;
  fetchPrefix(prefix: string, kinds: SuggestQuery["kinds"]): Promise<void>;
  /** What a page needs beyond the candidates of its outcome; null if nothing. */
  fetchPage(query: SearchQuery, outcome: Outcome): Promise<void> | null;
  /** Hits by the server's count, which may be more than were fetched. */
  total(): number;
  /** A facet by the server's count; null where all candidates were fetched. */
  facet(field: FacetField): Facet | null;
}
