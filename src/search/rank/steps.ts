/**
 * A generator that may need requests to a server. Each `yield` hands over one pending request (or nothing), and the caller
 * continues when it is done. So the same code runs without waiting over an index in memory, and with waiting over a server.
 */
export type Steps<Result> = Generator<Promise<void> | null | undefined, Result, void>;

/** Runs steps that need no request. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Runs steps, waiting for each request. */
export async function runWithRequests<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await step.value;
  }
}
