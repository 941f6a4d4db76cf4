import type { EntityId } from "../../domain/entity.js";
import type { DocumentId } from "../../domain/evidence.js";
import type { Day, DayWindow } from "../../domain/time.js";

/** Of what was read, how much tells of these days, places, things and kinds of facts. */
export interface CoverageQuery {
  /** Statements with one of these on an end; null: all. */
  readonly entities: readonly EntityId[] | null;
  /** Statements with one of these on an end, or something held at, based in or located in one of them; null: all. */
  readonly places: readonly EntityId[] | null;
  readonly predicates: readonly string[] | null;
  /** Counts in a document what it tells of the window (`Evidence.told`). What has no date tells of no day: it is left out. */
  readonly between: DayWindow | null;
  /** The same of a state on the day, and of what had happened by its end. */
  readonly asOf: Day | null;
  /** The first so many documents, by `sortDay` of their publication, then id. */
  readonly limit: number;
}

/** One document: also one that tells nothing of what was asked, for then its silence is known. */
export interface DocumentCoverage {
  readonly document: DocumentId;
  /** How many articles were read of it. */
  readonly articles: number;
  /** Days it tells of in them, as a half-open window; null where none is dated. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Statements of the query that can be read in it, those of rank DEPRECATED left out; by predicate. */
  readonly counts: readonly PredicateCount[];
}

export interface PredicateCount {
  readonly predicate: string;
  readonly count: number;
}

/** What lies in a place besides its parts: joined to it by one of these. */
export const PLACING: readonly string[] = ["HELD_AT", "BASED_IN", "LOCATED_IN"];

/** A group of statements as both engines count them. */
export interface CoverageRow {
  readonly document: DocumentId;
  readonly predicate: string;
  readonly count: number;
  /**
   * The first of the days its statements begin or end on, and the day after the last; null where none is dated. What
   * only ends, or only begins, is told of on that one day.
   */
  readonly from: Day | null;
  readonly to: Day | null;
}

export function coverageOf(
  documents: readonly { readonly document: DocumentId; readonly articles: number }[],
  rows: readonly CoverageRow[],
): DocumentCoverage[] {
  const found = new Map<DocumentId, CoverageRow[]>();
  for (const row of rows) {
    const list = found.get(row.document);
    if (list) list.push(row);
    else found.set(row.document, [row]);
  }
  return documents.map(({ document, articles }) => {
    const own = found.get(document) ?? [];
    const days = (end: "from" | "to"): Day[] => own.flatMap((row) => row[end] ?? []);
    const [from, to] = [Math.min(...days("from")), Math.max(...days("to"))];
    return {
      document,
      articles,
      from: Number.isFinite(from) ? from : null,
      to: Number.isFinite(to) ? to : null,
      counts: own
        .map(({ predicate, count }) => ({ predicate, count }))
        .sort((a, b) => (a.predicate < b.predicate ? -1 : 1)),
    };
  });
}
