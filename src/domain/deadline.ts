import { JianbaoError } from "./errors.js";

/** The moment after which nobody waits for the answer any more. Stores ask it between two pieces of work. */
export interface Deadline {
  /** Milliseconds left, never negative; Infinity without a limit. */
  remaining(): number;
  /** Throws once the time is up: DEADLINE_EXCEEDED, or why the work was given up before. */
  check(): void;
}

/** The deadline of a request, which can be given up before its time: a limit is passed, the client goes away. */
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
  let tell: (cause: Error) => void;
  const ended = new Promise<Error>((resolve) => (tell = resolve));
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
      tell(why);
    },
    ended,
  };
}

/** Waits for work that is done for others too, but not longer than the deadline; then throws DEADLINE_EXCEEDED. */
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

/** The result of `work`, or null if it takes longer than this. Work that is late goes on; its errors are ignored. */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([work, timeUp]);
  } finally {
    clearTimeout(timer);
    // Nobody waits for late work, and an unhandled rejection would end the process.
    work.catch(() => undefined);
  }
}

/** What is told of an answer that took longer than it may. */
export function late(milliseconds: number): JianbaoError {
  const message = `the answer took longer than ${String(milliseconds)} ms: ask for fewer nodes or levels`;
  return new JianbaoError("DEADLINE_EXCEEDED", message);
}
