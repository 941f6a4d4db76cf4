import type { EntityId } from "../../domain/entity.js";
import type { DocumentId } from "../../domain/evidence.js";
import type { StatementStatus } from "../../domain/statement.js";
import type { Day, DayWindow } from "../../domain/time.js";
import type { Direction, Judged, PageRequest } from "./page.js";

/** The conditions of a list or of groups of statements. */
export interface StatementFilter extends Judged {
  readonly predicates: readonly string[] | null;
  /** OUT: the entity is the subject. BOTH counts a statement of an entity with itself once. */
  readonly direction: "OUT" | "IN" | "BOTH";
  /** Keeps statements whose period can touch the window. */
  readonly between: DayWindow | null;
  /** Keeps states that can hold on the day, and events that can have happened by then. */
  readonly asOf: Day | null;
  readonly statuses: readonly StatementStatus[] | null;
  /** The named qualifier has one of the values. */
  readonly qualifier: { readonly name: string; readonly in: readonly string[] } | null;
  readonly documents: readonly DocumentId[] | null;
  /** Statements of rank DEPRECATED are left out unless this is true. */
  readonly includeDeprecated: boolean;
  /** Only statements with a date. */
  readonly dated?: boolean;
  /** The other end of the statement, as seen from the entity, is one of these. */
  readonly others?: readonly EntityId[];
  /** Only statements that surely end before the day, or surely begin after it. */
  readonly outside?: { readonly before: Day } | { readonly after: Day };
  /** Also selects statements of these entities, as if each were `entity`. */
  readonly alsoOf?: readonly EntityId[];
}

export interface StatementQuery extends StatementFilter {
  readonly entity: EntityId;
  /** DATE sorts by `sortDay` of the statement's period, LAST_DAY by the last day it can touch. */
  readonly order: { readonly field: "DATE" | "LAST_DAY" | "ID"; readonly direction: Direction };
  readonly page: PageRequest<string | number>;
}

export interface QualifierGroupQuery extends StatementFilter {
  readonly entity: EntityId;
  readonly group: string;
  readonly limit: number;
}

export interface QualifierGroup {
  readonly value: string;
  readonly count: number;
}
