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
