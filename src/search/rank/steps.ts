/**
 * Work of `rank/` that may need requests to a server: each `yield` gives one that must be done before the work goes on,
 * or nothing. So the same code runs at once over an index in memory and with waits over a server.
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
