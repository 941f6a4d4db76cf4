import type { DocumentId } from "../evidence.js";
import type { Statement } from "../statement.js";

/** A statement as rules look at it: where it can be read counts, the places in the articles do not. */
export interface ConflictCandidate extends Omit<Statement, "evidence"> {
  /** Distinct. */
  readonly documents: readonly DocumentId[];
}
