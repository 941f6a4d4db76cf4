import { fstatSync, write, writeSync } from "node:fs";

import type { DestinationStream } from "pino";

export interface SinkOptions {
  readonly fd: number;
  /** Called once when lines start to be dropped, and once when they are written again. */
  readonly report: (message: string) => void;
  /** Most characters that wait to be written. */
  readonly limit?: number;
  /** Pause after an error, in milliseconds. */
  readonly retryMs?: number;
}

/**
 * Writes log lines to a file descriptor. Requests matter more than their log: if lines cannot be written, because the
 * disk is full or nobody reads, they are dropped and counted, and the server continues.
 */
export function createSink({
  fd,
  report,
  limit = 1024 * 1024,
  retryMs = 1_000,
}: SinkOptions): DestinationStream {
  makeNonBlocking(fd);
  let lines: string[] = [];
  let waiting = 0;
  let running = false;
  let unwritten: Buffer = NOTHING;
  let torn = false;
  let dropped = 0;
  let dropping = false;

  const drop = (count: number, reason: string): void => {
    dropped += count;
    if (dropping) return;
    dropping = true;
    report(`log lines are dropped: ${reason}`);
  };
  const recover = (before: number): void => {
    // If lines were dropped meanwhile, the reader is still too slow.
    if (!dropping || dropped > before) return;
    report(`log lines are written again: ${String(dropped)} were dropped`);
    dropping = false;
    dropped = 0;
  };
  const writeAll = async (): Promise<void> => {
    // Lines of one turn of the event loop are written together, to save system calls.
    await nextTurn();
    while (lines.length > 0) {
      const before = dropped;
      const text = lines.join("");
      lines = [];
      unwritten = Buffer.concat([unwritten, Buffer.from(text)]);
      const error = await writeBatch();
      waiting -= text.length;
      if (error === null) recover(before);
      else {
        drop(count(unwritten), `standard output cannot be written (${error})`);
        // Ends a line that was written in part, so that the next one stays readable.
        unwritten = torn ? Buffer.from("\n") : NOTHING;
        await pause(retryMs);
      }
    }
    running = false;
  };
  /** Returns null when all is written, else the code of the error. */
  const writeBatch = async (): Promise<string | null> => {
    while (unwritten.length > 0) {
      const batch = unwritten;
      unwritten = NOTHING;
      const { written, error } = await writeSome(fd, batch);
      unwritten = batch.subarray(written);
      if (written > 0) torn = batch[written - 1] !== NEWLINE;
      if (error === "EAGAIN") await pause(BUSY_MS);
      else if (error !== null) return error;
    }
    return null;
  };
  process.once("exit", () => {
    // Without the bytes that a thread may be writing now.
    writeLast(fd, Buffer.concat([unwritten, Buffer.from(lines.join(""))]));
  });
  return {
    write: (line) => {
      if (waiting + line.length > limit) {
        drop(1, "standard output is not read, or too slowly");
        return;
      }
      lines.push(line);
      waiting += line.length;
      if (running) return;
      running = true;
      void writeAll();
    },
  };
}

/** Writes a message to standard error, unless that would block or fails as well. */
export function reportOnStandardError(message: string): void {
  makeNonBlocking(2);
  try {
    writeSync(2, `jianbao: ${message}\n`);
  } catch {
    // There is no other output left.
  }
}

const NOTHING = Buffer.alloc(0);
const NEWLINE = 10;
const BUSY_MS = 50;

// Writing to a pipe that nobody reads would block a thread forever, and the process could not end. Reading
// process.stdout makes Node create its stream, which makes the descriptor non-blocking for everyone.
function makeNonBlocking(fd: number): void {
  const streams = { 1: () => process.stdout, 2: () => process.stderr };
  try {
    const stat = fstatSync(fd);
    if ((stat.isFIFO() || stat.isSocket()) && (fd === 1 || fd === 2)) streams[fd]();
  } catch {
    // No such descriptor: writing says so.
  }
}

function writeSome(
  fd: number,
  bytes: Buffer,
): Promise<{ readonly written: number; readonly error: string | null }> {
  return new Promise((resolve) => {
    write(fd, bytes, (cause, written) => {
      resolve(cause ? { written: 0, error: cause.code ?? cause.message } : { written, error: null });
    });
  });
}

/** Writes what is possible without a long wait, because the process ends. */
function writeLast(fd: number, bytes: Buffer): void {
  let rest = bytes;
  for (let tries = 0; rest.length > 0 && tries < 20; tries++)
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (cause) {
      if (!(cause instanceof Error && "code" in cause && cause.code === "EAGAIN")) return;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
}

function count(bytes: Buffer): number {
  return bytes.toString("latin1").split("\n").length - 1;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    // Unwritten lines must not keep the process alive.
    setTimeout(resolve, milliseconds).unref();
  });
}
