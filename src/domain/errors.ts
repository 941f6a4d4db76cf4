/**
 * The error tree of the program. A `code` is part of the interface and never changes its meaning; messages may.
 * Anything that is not a JianbaoError is unexpected: it is logged once and masked on its way out.
 */
export type ErrorCode =
  | "BAD_CONFIG"
  | "BAD_SEED"
  | "BAD_INPUT"
  | "BAD_DATE"
  | "BAD_CURSOR"
  | "BAD_ID"
  | "DANGLING_REFERENCE"
  | "DEADLINE_EXCEEDED"
  | "LIMIT_EXCEEDED"
  | "NOT_LOADED"
  | "OVERLOADED"
  | "DATA_CHANGED"
  | "STORE_UNAVAILABLE"
  | "STORE_FAILED"
  | "STORE_DAMAGED"
  | "STORE_FORMAT"
  | "INDEX_MISSING"
  | "INDEX_DAMAGED"
  | "SEARCH_UNAVAILABLE"
  | "SEARCH_FAILED";

export class JianbaoError extends Error {
  override readonly name: string = "JianbaoError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** One fault of an input file: where it is and how to correct it. `line` and `column` count from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Path of the field inside the file, as `facts[3].tenure.person`; empty for the file as a whole. */
  readonly field: string;
  readonly message: string;
  readonly severity: "ERROR" | "WARNING";
}

/** Input files with errors: all faults of all files. */
export class SeedError extends JianbaoError {
  override readonly name = "SeedError";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const first = faults[0];
    const more = faults.length > 1 ? ` (and ${String(faults.length - 1)} more)` : "";
    super("BAD_SEED", first ? `${describeFault(first)}${more}` : "the seed data cannot be read");
    this.faults = faults;
  }
}

/** One line: `file:line:column field: message`. */
export function describeFault(fault: Fault): string {
  const field = fault.field ? ` ${fault.field}:` : "";
  return `${fault.file}:${String(fault.line)}:${String(fault.column)}${field} ${fault.message}`;
}

/** True for errors whose message was written for the user. */
export function isJianbaoError(cause: unknown): cause is JianbaoError {
  return cause instanceof JianbaoError;
}
