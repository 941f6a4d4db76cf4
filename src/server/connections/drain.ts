import { fullLoopTurn, type Connections } from "./connections.js";

export interface Drain {
  /** True from the start of the shutdown. */
  readonly draining: () => boolean;
  /** What a finished response must wait for; null nearly always. */
  readonly held: () => Promise<void> | null;
  /** Resolves when no connection is left. Later calls return the same promise. */
  readonly drain: (times: DrainTimes) => Promise<void>;
}

export interface DrainTimes {
  /**
   * How long connections are still accepted, while readiness says 503 and every response closes its connection. Without
   * this notice, the next request on a kept connection would be reset.
   */
  readonly noticeMs: number;
  /** How long running requests get, from the start of the notice. */
  readonly graceMs: number;
}

const STEP_MS = 10;
const CALM_STEPS = 3;
// Counted in steps, not in time: a blocked event loop does not see what waits in the kernel.
const MAX_STEPS = 100;

/**
 * Stops the server without failing a request. The problem: when a server stops listening, the kernel resets the
 * connections that it has accepted but not handed over, and clients send their next request as soon as they get a
 * response. So responses are held for a last moment. Clients that send one request at a time then wait, no new connection
 * arrives, and none can be lost.
 */
export function createDrain(connections: Connections): Drain {
  let ended: Promise<void> | null = null;
  let held: Promise<void> | null = null;

  const end = async ({ noticeMs, graceMs }: DrainTimes): Promise<void> => {
    const deadline = performance.now() + graceMs;
    const timeIsUp = (): boolean => performance.now() >= deadline;
    await pause(Math.min(noticeMs, graceMs));
    let release = (): void => undefined;
    held = new Promise((resolve) => {
      release = resolve;
    });
    await untilCalm(connections, timeIsUp);
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

/** Waits until several turns of the event loop in a row have brought nothing new. */
async function untilCalm(connections: Connections, timeIsUp: () => boolean): Promise<void> {
  let quiet = 0;
  for (let steps = 0; steps < MAX_STEPS && !timeIsUp(); steps++) {
    const before = connections.arrivals();
    await step();
    quiet = connections.arrivals() === before ? quiet + 1 : 0;
    if (quiet >= (connections.count() === 0 ? 1 : CALM_STEPS)) return;
  }
}

async function step(): Promise<void> {
  await pause(STEP_MS);
  await fullLoopTurn();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
