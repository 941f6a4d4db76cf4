import type { EntityId, EntityKind, NameKind } from "../../domain/entity.js";
import type { DocumentId } from "../../domain/evidence.js";
import type { StatementId } from "../../domain/statement.js";
import type { Day } from "../../domain/time.js";

/** The part of a record that a page of hits needs: a hub has six hundred facts and one name. */
export interface SearchHead {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly label: string;
  /** Each name once, the official ones first; a standard's number and a place's names with those it is in are aliases. */
  readonly names: readonly SearchName[];
  /** Texts of its own: posts held, a summary, clauses, indicators of figures. */
  readonly texts: readonly SearchText[];
}

/** What search knows of one entity. Made by `build.ts`, kept by an engine, matched by `rank/`. */
export interface SearchRecord extends SearchHead {
  readonly subkind: string | null;
  /** What statements say of it, seen from its side. */
  readonly facts: readonly SearchFact[];
  /**
   * Spans of days on which it can have been, both ends inclusive, by what dates it: its own days, or else those of its
   * facts. An open end is `FOREVER` (`days.ts`).
   */
  readonly days: readonly DaySpan[];
  /** What is sure about them (`sureSpans`): a window is CERTAIN if `from < window.to` and `window.from < to`. */
  readonly sure: readonly DaySpan[];
  /**
   * The pairs of `sure` that are shorter than a year, and those of the beginnings and ends of what lasted longer. A month or
   * a day without a year asks for these.
   */
  readonly moments: readonly DaySpan[];
  /** Where nothing dates it, the days on which it can have been at all; else null. */
  readonly undated: DaySpan | null;
  readonly documents: readonly DocumentId[];
  /** Where it is or happened, with all places around that. */
  readonly places: readonly EntityId[];
  /** The organizations it is in a fact with, and itself where it is one. */
  readonly organizations: readonly EntityId[];
  readonly honorLevel: string | null;
  /** Number of statements about it: how well connected it is. */
  readonly weight: number;
  /** The latest day in its statements; null if none is dated. */
  readonly latest: Day | null;
}

export interface SearchName {
  readonly text: string;
  readonly kind: NameKind;
  /** Folded names of persons in it whose surname is read differently than its character (曾 zeng). */
  readonly persons?: readonly string[];
}

/**
 * Raise this number when the content of records, or the folding and reading of their texts, changes: then data of the
 * same version need a new index. Engines put it in the names of their indexes.
 */
export const FORM = 9;

export interface SearchText {
  readonly field: TextField;
  readonly text: string;
  /** When it was true (a post was held). Absent if no source says: then it may have been at any time. */
  readonly days?: readonly DaySpan[];
}

/** ARTICLE: the title of an article that is about it. */
export const TEXT_FIELDS = ["TITLE", "SUMMARY", "CLAUSE", "FIGURE", "LEVEL", "NOTE", "ARTICLE"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/**
 * What joins a record and one other entity at one time, or one value that it has. Words of a query that belong together
 * must meet in one fact.
 */
export interface SearchFact {
  /** The entity on the other side, found by any of its names; null for a value. */
  readonly other: EntityId | null;
  /** Never empty. */
  readonly statements: readonly SearchStatement[];
  /** When it was true; absent if no source says. */
  readonly days?: readonly DaySpan[];
}

export interface SearchStatement {
  readonly id: StatementId;
  /** Found by the words of the relation (`query/relation-words.ts`). */
  readonly relation: Relation;
  /** Words of its own on this side: a post, a conferrer, a value. */
  readonly words: readonly string[];
}

/** A predicate, with a role where it has one, and the end of it that the record is: `TOOK_PART_IN:HOST>`. */
export type Relation = string;

/** The words of all statements of a fact, each once. */
export function wordsOf({ statements }: Pick<SearchFact, "statements">): string[] {
  return [...new Set(statements.flatMap(({ words }) => words))];
}

/** The relations of all statements of a fact, each once. */
export function relationsOf({ statements }: Pick<SearchFact, "statements">): Relation[] {
  return [...new Set(statements.map(({ relation }) => relation))];
}

export type DaySpan = readonly [from: Day, to: Day];
