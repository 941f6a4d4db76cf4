/** Measures the longest turn of this process's event loop. */
export interface LoopWatch {
  /** Milliseconds of the longest turn so far. */
  longest(): number;
  /** Starts a new measurement. */
  reset(): void;
  /** Waits for the current turn to end, and returns the longest one. */
  stop(): Promise<number>;
}

/**
 * The length of a turn is its wall time or its CPU time, whichever is less. On a busy machine, a turn that only waited
 * for a processor has blocked nobody.
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
 * Runs work that mostly waits, and measures how long this process was kept from running in the meantime: the sum of the
 * delays of a timer. On a busy machine, other processes were kept from running about as long.
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
