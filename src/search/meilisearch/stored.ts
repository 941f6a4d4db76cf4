import type { EntityKind } from "../../domain/entity.js";
import type { KnownName } from "../rank/match.js";
import type { DaySpan, Relation, SearchHead, SearchRecord } from "../record/record.js";

/**
 * The parts of a document in JSON, which only we read: for matching, for a page, for facts. Each part is parsed when it is
 * first needed, because of a thousand candidates most are looked at by their names alone.
 */
export interface StoredDocument {
  /** Position in the order of connectedness, recency, id among all records. */
  readonly rank: number;
  /** Years in which it surely is, up to the last year of all the data. */
  readonly years: readonly number[];
  /** Other years in which it can be by what dates it. */
  readonly possibleYears: readonly number[];
  readonly found: string;
  readonly record: string;
  /** Only if facts are fetched. */
  readonly links?: string;
}

/** The part of a document for matching by names and texts. */
export interface Found {
  readonly kind: EntityKind;
  /** In the order of the record's names. */
  readonly names: readonly KnownName[];
  /** Folded. */
  readonly texts: readonly string[];
  /** How many of them are titles of articles: the last ones. */
  readonly titles: number;
}

/** A fact made ready for comparing, with the entity on its other side. */
export interface KnownFact {
  /** Null for a value. */
  readonly other: SearchHead | null;
  readonly names: readonly KnownName[];
  /** Folded. */
  readonly words: readonly string[];
  readonly relations: readonly Relation[];
  /** Undefined for an undated fact. */
  readonly days: readonly DaySpan[] | undefined;
}

/** A record that the server brought. */
export interface StoredCandidate extends Found, Pick<StoredDocument, "rank" | "years" | "possibleYears"> {
  readonly record: () => SearchRecord;
  readonly hasFacts: boolean;
  /** Empty if they were not fetched. */
  readonly facts: () => readonly KnownFact[];
}

/** The candidate in a fetched document. */
export function candidateOf({
  rank,
  years,
  possibleYears,
  found,
  record,
  links,
}: StoredDocument): StoredCandidate {
  return {
    rank,
    years,
    possibleYears,
    ...(JSON.parse(found) as Found),
    record: once(() => JSON.parse(record) as SearchRecord),
    hasFacts: links !== undefined,
    facts: once(() => JSON.parse(links ?? "[]") as KnownFact[]),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
