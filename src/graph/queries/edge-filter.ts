import type { StatementStatus } from "../../domain/statement.js";
import type { Day, DayWindow } from "../../domain/time.js";

/** The edges that a query walks. */
export interface EdgeFilter {
  /** null: every relation. */
  readonly predicates: readonly string[] | null;
  readonly statuses: readonly StatementStatus[];
  /** Keeps edges whose period can touch the window. */
  readonly between: DayWindow | null;
  /** Keeps states valid on the day, and events up to its end. */
  readonly asOf: Day | null;
}
