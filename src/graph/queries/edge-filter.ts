import type { StatementStatus } from "../../domain/statement.js";
import type { Day, DayWindow } from "../../domain/time.js";

/** Which edges a question is about. */
export interface EdgeFilter {
  /** null: every relation. */
  readonly predicates: readonly string[] | null;
  readonly statuses: readonly StatementStatus[];
  /** Keeps edges whose period can touch the window. */
  readonly between: DayWindow | null;
  /** Keeps what held on the day, and of occurrences what had happened by its end. */
  readonly asOf: Day | null;
}
