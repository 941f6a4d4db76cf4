import { fstatSync, write, writeSync } from "node:fs";

import type { DestinationStream } from "pino";

export interface SinkOptions {
  readonly fd: number;
  /** Told once when lines begin to be dropped, and once when that is over. */
  readonly tell: (message: string) => void;
  /** Most characters that wait to be written. */
  readonly limit?: number;
  /** How long nothing is tried after an error. */
  readonly retryMs?: number;
}

/**
 * Where log lines go. Requests matter more than their log: where lines cannot be written, because the disk is full or
 * nobody reads, they are dropped and counted, and the server goes on.
 */
export function createSink({
  fd,
  tell,
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
    tell(`log lines are dropped: ${reason}`);
  };
  const recover = (before: number): void => {
    // Lines that were dropped meanwhile: the reader is still too slow.
    if (!dropping || dropped > before) return;
    tell(`log lines are written again: ${String(dropped)} were dropped`);
    dropping = false;
    dropped = 0;
  };
  const writeAll = async (): Promise<void> => {
    // Not a system call for every request: what comes in one turn of the loop is written together.
    await nextTurn();
    while (lines.length > 0) {
      const before = dropped;
      const text = lines.join("");
      lines = [];
      unwritten = Buffer.concat([unwritten, Buffer.from(text)]);
      const fault = await writeBatch();
      waiting -= text.length;
      if (fault === null) recover(before);
      else {
        drop(count(unwritten), `standard output cannot be written (${fault})`);
        // A line that was written in part is ended, so that the next one stays readable.
        unwritten = torn ? Buffer.from("\n") : NOTHING;
        await pause(retryMs);
      }
    }
    running = false;
  };
  /** Null when all was written, or what went wrong. */
  const writeBatch = async (): Promise<string | null> => {
    while (unwritten.length > 0) {
      const batch = unwritten;
      unwritten = NOTHING;
      const { written, fault } = await writeSome(fd, batch);
      unwritten = batch.subarray(written);
      if (written > 0) torn = batch[written - 1] !== NEWLINE;
      if (fault === "EAGAIN") await pause(BUSY_MS);
      else if (fault !== null) return fault;
    }
    return null;
  };
  process.once("exit", () => {
    // Not what a thread may be writing at the moment.
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

/** Says something on standard error, unless that would have to wait or cannot be had either. */
export function tellOnStandardError(message: string): void {
  makeNonBlocking(2);
  try {
    writeSync(2, `jianbao: ${message}\n`);
  } catch {
    // There is nowhere else to say it.
  }
}

const NOTHING = Buffer.alloc(0);
const NEWLINE = 10;
const BUSY_MS = 50;

// Writing to a pipe that nobody reads would hold a thread for good, and with it the end of the process. Node's own
// stream of the descriptor, made when it is first looked at, switches it for everybody.
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
): Promise<{ readonly written: number; readonly fault: string | null }> {
  return new Promise((resolve) => {
    write(fd, bytes, (cause, written) => {
      resolve(cause ? { written: 0, fault: cause.code ?? cause.message } : { written, fault: null });
    });
  });
}

/** As much as can be had without waiting for long: the process ends. */
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
    // What could not be written keeps no process alive.
    setTimeout(resolve, milliseconds).unref();
  });
}
