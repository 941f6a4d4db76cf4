/** What the work comes to, or null when the time is up; what is still running is left to end by itself. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([work, timeUp]);
  } finally {
    clearTimeout(timer);
    // Nobody waits for it any more, but an unhandled rejection would end the process.
    work.catch(() => undefined);
  }
}
