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

/** Waits for work that is done for others too, but not longer than the deadline; then throws DEADLINE_EXCEEDED. */
export async function inTime<Result>(work: Promise<Result>, deadline: Deadline): Promise<Result> {
  const left = deadline.remaining();
  if (!Number.isFinite(left)) return work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, left + 1, null);
  });
  try {
    const first = await Promise.race([work.then((result) => ({ result })), late]);
    if (first) return first.result;
    deadline.check();
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
