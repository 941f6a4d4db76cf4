import { JianbaoError } from "./errors.js";

/** The moment after which nobody waits for the answer any more. Stores ask it between two pieces of work. */
export interface Deadline {
  /** Milliseconds left, never negative; Infinity without a limit. */
  remaining(): number;
  /** Throws DEADLINE_EXCEEDED once the time is up. */
  check(): void;
}

export const NO_DEADLINE: Deadline = { remaining: () => Infinity, check: () => undefined };

/** A deadline this many milliseconds from now. */
export function deadlineIn(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  const remaining = (): number => Math.max(0, end - performance.now());
  return {
    remaining,
    check: () => {
      if (remaining() === 0)
        throw new JianbaoError(
          "DEADLINE_EXCEEDED",
          `the answer took longer than ${String(milliseconds)} ms: ask for fewer nodes or levels`,
        );
    },
  };
}
