/** Watches the event loop of this process for its longest turn. */
export interface LoopWatch {
  /** Milliseconds of the longest turn so far. */
  longest(): number;
  /** Begins anew. */
  reset(): void;
  /** Waits for the turn at hand to end, and answers the longest. */
  stop(): Promise<number>;
}

/**
 * Of a turn counts what is less, the time that went by or the time of the processor: on a machine with other work a turn
 * that was only kept from running has blocked nobody by its own doing.
 */
export function watchLoop(): LoopWatch {
  let longest = 0;
  let stopped: (() => void) | null = null;
  let since = performance.now();
  let cpu = process.cpuUsage();
  const turn = (): void => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(cpu);
    longest = Math.max(longest, Math.min(now - since, (user + system) / 1000));
    if (stopped) {
      stopped();
      return;
    }
    since = performance.now();
    cpu = process.cpuUsage();
    setImmediate(turn);
  };
  setImmediate(turn);
  return {
    longest: () => longest,
    reset: () => {
      longest = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        stopped = () => {
          resolve(longest);
        };
      }),
  };
}

/**
 * Does what mostly waits, and measures how long this process was kept from running meanwhile: by how much a timer came
 * late. On a machine with other work another process was kept from running about as long.
 */
export async function withHeld<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly heldMs: number }> {
  let heldMs = 0;
  let due = performance.now() + TICK_MS;
  const timer = setInterval(() => {
    const now = performance.now();
    heldMs += Math.max(0, now - due);
    due = now + TICK_MS;
  }, TICK_MS);
  try {
    const result = await work();
    return { result, heldMs: heldMs + Math.max(0, performance.now() - due) };
  } finally {
    clearInterval(timer);
  }
}

const TICK_MS = 10;
