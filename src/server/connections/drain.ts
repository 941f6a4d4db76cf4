import { wholeTurn, type Connections } from "./connections.js";

export interface Drain {
  /** True from the first moment of the way out. */
  readonly draining: () => boolean;
  /** What an answer that is ready has to wait for; null at nearly all times. */
  readonly held: () => Promise<void> | null;
  /** Resolves when no connection is left. Later calls wait for the same end. */
  readonly drain: (times: DrainTimes) => Promise<void>;
}

export interface DrainTimes {
  /**
   * How long connections are still accepted and kept: readiness already says 503, and every answer ends its
   * connection. Closed without notice, a kept connection would be reset under the client's next request.
   */
  readonly noticeMs: number;
  /** How long running requests get, from the beginning of the notice. */
  readonly graceMs: number;
}

const STEP_MS = 10;
const CALM_STEPS = 3;
// Counted in steps and not in time: a loop that is blocked sees nothing of what waits in the kernel.
const MOST_STEPS = 100;

/**
 * Stops the server without failing a request. A connection that the kernel has accepted when the server stops to listen
 * is reset together with the request on it, and clients that are answered come again at once. So for the last moment
 * answers are held back: whoever asks one thing at a time then waits, nothing comes any more, and nothing can be lost.
 */
export function createDrain(connections: Connections): Drain {
  let ended: Promise<void> | null = null;
  let held: Promise<void> | null = null;

  const end = async ({ noticeMs, graceMs }: DrainTimes): Promise<void> => {
    const last = performance.now() + graceMs;
    const timeIsUp = (): boolean => performance.now() >= last;
    await pause(Math.min(noticeMs, graceMs));
    let release = (): void => undefined;
    held = new Promise((resolve) => {
      release = resolve;
    });
    await calm(connections, timeIsUp);
    connections.stopAccepting();
    connections.endIdle();
    held = null;
    release();
    while (connections.count() > 0) {
      if (timeIsUp()) connections.destroyAll();
      await step();
      connections.endIdle();
    }
  };
  return { draining: () => ended !== null, held: () => held, drain: (times) => (ended ??= end(times)) };
}

/** Waits until several turns of the loop in a row have brought nothing new. */
async function calm(connections: Connections, timeIsUp: () => boolean): Promise<void> {
  let quiet = 0;
  for (let steps = 0; steps < MOST_STEPS && !timeIsUp(); steps++) {
    const before = connections.arrivals();
    await step();
    quiet = connections.arrivals() === before ? quiet + 1 : 0;
    if (quiet >= (connections.count() === 0 ? 1 : CALM_STEPS)) return;
  }
}

async function step(): Promise<void> {
  await pause(STEP_MS);
  await wholeTurn();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
