import type { EntityId } from "../../domain/entity.js";
import type { DocumentId } from "../../domain/evidence.js";
import type { Day, DayWindow } from "../../domain/time.js";

/** Selects the statements to count in each document, by days, places, entities and predicates. */
export interface CoverageQuery {
  /** Statements with one of these on an end; null: all. */
  readonly entities: readonly EntityId[] | null;
  /**
   * Statements with one of these places on an end, or with something held at, based in or located in one; null: all.
   */
  readonly places: readonly EntityId[] | null;
  readonly predicates: readonly string[] | null;
  /**
   * Only statements that the document can report for a day of the window (`Evidence.reported`). Evidence without days of
   * its own is possible.
   */
  readonly between: DayWindow | null;
  /** The same for one day: states that can hold on it, and events that can have happened by then. */
  readonly asOf: Day | null;
  /** At most this many documents, by `sortDay` of their publication, then id. */
  readonly limit: number;
}

/**
 * One document. A document that reports none of the statements has an entry too, because its silence is information.
 */
export interface DocumentCoverage {
  readonly document: DocumentId;
  /** How many of its articles were read. */
  readonly articles: number;
  /** The days it reports in them, as a half-open window; null if none is dated. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Statements of the query that it reports, without rank DEPRECATED; sorted by predicate. */
  readonly counts: readonly PredicateCount[];
}

export interface PredicateCount {
  readonly predicate: string;
  /** How many it surely reports for the days; all if there are no days. */
  readonly count: number;
  /** How many more are possible. */
  readonly possibleCount: number;
}
