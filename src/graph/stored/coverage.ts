import type { DocumentId } from "../../domain/evidence.js";
import type { Day } from "../../domain/time.js";
import type { DocumentCoverage } from "../queries/coverage.js";

/** Predicates that put something into a place. */
export const PLACING: readonly string[] = ["HELD_AT", "BASED_IN", "LOCATED_IN"];

/** One GROUP BY row of a store: statements of one predicate that one document reports. */
export interface CoverageRow {
  readonly document: DocumentId;
  readonly predicate: string;
  /** Those that it surely reports for the days of the query, and the others. */
  readonly count: number;
  readonly possibleCount: number;
  /**
   * The first day on which its statements begin or end, and the day after the last one; null if none is dated. A
   * statement with one known end counts on that day only.
   */
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The coverage of each document, in the given order. */
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
        .map(({ predicate, count, possibleCount }) => ({ predicate, count, possibleCount }))
        .sort((a, b) => (a.predicate < b.predicate ? -1 : 1)),
    };
  });
}
