import { ApiError } from "./errors.js";

export interface AttemptOptions {
  /** Ends everything at once; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** For all attempts and the pauses between them. `Infinity`: no limit. */
  readonly timeoutMs: number;
  /** How often a query is tried again at most. */
  readonly retries: number;
}

/** Runs `attempt` until it succeeds, its error would not pass, the attempts are used up, the time is over or `signal` says so. */
export async function attempts<Result>(
  attempt: (signal: AbortSignal) => Promise<Result>,
  { signal, timeoutMs, retries }: AttemptOptions,
): Promise<Result> {
  signal?.throwIfAborted();
  const ended = new AbortController();
  const onAbort = (): void => {
    ended.abort(signal?.reason);
  };
  signal?.addEventListener("abort", onAbort);
  const stopClock = after(timeoutMs, () => {
    ended.abort(new ApiError("TIMEOUT", `no answer within ${String(timeoutMs)} ms`));
  });
  try {
    for (let tried = 0; ; tried++) {
      try {
        return await unlessEnded(ended.signal, () => attempt(ended.signal));
      } catch (cause) {
        ended.signal.throwIfAborted();
        const pauseMs = tried < retries ? pauseAfter(cause, tried) : null;
        if (pauseMs === null) throw cause;
        await unlessEnded(ended.signal, () => pause(pauseMs, ended.signal));
      }
    }
  } finally {
    signal?.removeEventListener("abort", onAbort);
    stopClock();
  }
}

const FIRST_PAUSE_MS = 300;
/** A server that asks for more time than this is left to the caller, who learns the time from the error. */
const LONGEST_PAUSE_MS = 10_000;

/** How long to wait after an error; null if it is of no use. Random, so that many clients do not come back all at once. */
function pauseAfter(cause: unknown, tried: number): number | null {
  if (!(cause instanceof ApiError) || !cause.isRetryable) return null;
  if (cause.retryAfterMs === undefined) return FIRST_PAUSE_MS * 2 ** tried * (0.5 + Math.random());
  return cause.retryAfterMs > LONGEST_PAUSE_MS ? null : cause.retryAfterMs + Math.random() * FIRST_PAUSE_MS;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stopClock = after(ms, resolve);
    signal.addEventListener("abort", stopClock, { once: true });
  });
}

/** The result of `work`, or the reason of the signal at once: a `fetch` of the caller need not obey it. */
function unlessEnded<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", end);
    work()
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener("abort", end);
      });
  });
}

/** Timers count to 2³¹ ms; what is longer would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Calls back after some time. Returns the function that stops the clock. */
function after(ms: number, callback: () => void): () => void {
  if (ms > LONGEST_TIMER_MS) return () => undefined;
  const timer = setTimeout(callback, ms);
  return () => {
    clearTimeout(timer);
  };
}
