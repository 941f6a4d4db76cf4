import type { EntityId } from "../entity.js";
import type { DocumentId } from "../evidence.js";
import type { Statement } from "../statement.js";
import type { DayWindow } from "../time.js";

/** A statement as the rules read it: its documents count, the locations in their articles do not. */
export interface ConflictCandidate extends Omit<Statement, "evidence"> {
  /** Distinct. */
  readonly documents: readonly DocumentId[];
}

export type End = "subject" | "object";

/**
 * Selects statements for the rules to judge. A store applies the conditions and knows no rule; statements
 * of rank DEPRECATED are always left out.
 */
export interface CandidateQuery {
  /** Whether `entities` are the subjects or the objects. */
  readonly end: End;
  /** Null: every entity. */
  readonly entities: readonly EntityId[] | null;
  /** Null: every predicate. */
  readonly predicates: readonly string[] | null;
  /** The named qualifier has one of the values. */
  readonly qualifier: { readonly name: string; readonly in: readonly string[] } | null;
  /**
   * A window: only statements that end before it opens or begin after it closes. REVERSED: only statements that end
   * before they begin.
   */
  readonly days: { readonly outside: DayWindow } | "REVERSED" | null;
}

/**
 * Deprecated statements are known to be wrong; proposed and planned ones have not happened. Neither contradicts
 * anything.
 */
export function isLive({ rank, status }: Pick<ConflictCandidate, "rank" | "status">): boolean {
  return rank !== "DEPRECATED" && status === "STATED";
}
