import { JianbaoError } from "../../domain/errors.js";
import type { StatementStatus } from "../../domain/statement.js";

/** The statuses of statements to follow, each once. Throws BAD_INPUT for an empty list. */
export function statusesOf(statuses: readonly StatementStatus[]): readonly StatementStatus[] {
  if (statuses.length === 0)
    throw new JianbaoError("BAD_INPUT", "statuses is empty: name one, or leave it out for STATED");
  return [...new Set(statuses)];
}
