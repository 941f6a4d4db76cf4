import { JianbaoError } from "../../domain/errors.js";
import type { PathQuery } from "../queries/paths.js";

/** The longest path that a query may ask for, in edges. */
export const MAX_PATH_LENGTH = 6;

/** Throws BAD_INPUT for a path from an entity to itself, LIMIT_EXCEEDED for a length out of range. */
export function assertPathQuery({ from, to, maxLength }: PathQuery): void {
  if (from === to)
    throw new JianbaoError("BAD_INPUT", `both ends of the path are "${from}": name two entities`);
  if (maxLength < 1 || maxLength > MAX_PATH_LENGTH)
    throw new JianbaoError(
      "LIMIT_EXCEEDED",
      `maxLength is ${String(maxLength)}: ask for 1 to ${String(MAX_PATH_LENGTH)}`,
    );
}
