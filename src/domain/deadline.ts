import { JianbaoError } from "./errors.js";

/** The moment after which the response is too late. Stores check it between two pieces of work. */
export interface Deadline {
  /** Milliseconds left, never negative; Infinity without a limit. */
  remaining(): number;
  /** Throws when no time is left: DEADLINE_EXCEEDED, or the cause given to `end`. */
  check(): void;
}

/** The deadline of a request, which can end early: a limit is exceeded, or the client has left. */
export interface RequestDeadline extends Deadline {
  /** From now on no time is left, and `check` throws this cause. Only the first call counts. */
  end(cause: Error): void;
  /** Settles when `end` is called; never because time passes. */
  readonly ended: Promise<Error>;
}

export const NO_DEADLINE: Deadline = { remaining: () => Infinity, check: () => undefined };

/** A deadline this many milliseconds from now. */
export function deadlineIn(milliseconds: number): RequestDeadline {
  let until = performance.now() + milliseconds;
  let cause: Error | null = null;
  let resolveEnded: (cause: Error) => void;
  const ended = new Promise<Error>((resolve) => (resolveEnded = resolve));
  const remaining = (): number => Math.max(0, until - performance.now());
  return {
    remaining,
    check: () => {
      if (remaining() === 0) throw cause ?? late(milliseconds);
    },
    end: (why) => {
      if (cause !== null) return;
      cause = why;
      until = 0;
      resolveEnded(why);
    },
    ended,
  };
}

/** Waits for work shared with other requests, but only until the deadline; then throws DEADLINE_EXCEEDED. */
export async function inTime<Result>(work: Promise<Result>, deadline: Deadline): Promise<Result> {
  const left = deadline.remaining();
  if (!Number.isFinite(left)) return work;
  const first = await within(
    left + 1,
    work.then((result) => ({ result })),
  );
  if (first) return first.result;
  deadline.check();
  return work;
}

/** The result of `work`, or null if it takes longer than this. Late work continues; its errors are ignored. */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([work, timeUp]);
  } finally {
    clearTimeout(timer);
    // The late result is not used, and an unhandled rejection would end the process.
    work.catch(() => undefined);
  }
}

/** The error of a response that took too long. */
export function late(milliseconds: number): JianbaoError {
  const message = `the answer took longer than ${String(milliseconds)} ms: ask for fewer nodes or levels`;
  return new JianbaoError("DEADLINE_EXCEEDED", message);
}
