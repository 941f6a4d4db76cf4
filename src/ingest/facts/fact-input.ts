import type { EntityId } from "../../domain/entity.js";
import type { Qualifiers, Rank, StatementStatus, Value } from "../../domain/statement.js";
import type { Source, When } from "./source.js";

/** A fact before it has an id: one statement from one source. */
export interface FactInput {
  readonly subject: EntityId;
  readonly predicate: string;
  readonly target: { readonly object: EntityId } | { readonly value: Value };
  readonly qualifiers?: Qualifiers;
  readonly status?: StatementStatus;
  /** Default: NORMAL. */
  readonly rank?: Rank;
  readonly rankReason?: string;
  readonly when?: When;
}

/** All facts with one statement id: the input, merged, and its sources. */
export interface LedgerRow {
  readonly input: FactInput;
  readonly sources: readonly { readonly source: Source; readonly when: When }[];
}
