/**
 * Cooperative scheduling on the one thread that serves all clients. Long work calls `yieldIfDue` between two pieces and
 * awaits the promise it may get. Each turn of the event loop runs one slice of one lane, so that probes, other clients
 * and signals are served between two slices. Lanes (one for each request) take turns, however many pieces each has.
 */

import type { Deadline } from "./deadline.js";

/** What takes turns: a request, named by its deadline object. A request without a deadline yet uses the name of its client. */
export type Lane = object | string;

/** Milliseconds of work in one turn of the loop, up to the end of the running piece. */
const SLICE_MS = 8;

/** When the slice of this turn began; null before the first call of this turn. */
let began: number | null = null;
/** Waiting pieces by their lanes; the order of the keys is the order of the turns. */
const waiting = new Map<Lane, (() => void)[]>();
let scheduled = false;

/** Null while the slice lasts: the caller continues. Else a promise that resolves in a later turn of the loop. */
export function yieldIfDue(lane: Lane): Promise<void> | null {
  const now = performance.now();
  if (began === null) {
    began = now;
    schedule();
  }
  if (now - began < SLICE_MS) return null;
  return new Promise((resolve) => {
    const pieces = waiting.get(lane);
    if (pieces) pieces.push(resolve);
    else waiting.set(lane, [resolve]);
    schedule();
  });
}

/**
 * Calls `callback` when all pending microtasks have run and no piece of the lane waits for its turn. A batch that is sent
 * earlier would contain only some of the reads of the lane.
 */
export function whenIdle(lane: Lane, callback: () => void): void {
  const attempt = (): void => {
    if (waiting.has(lane)) setImmediate(attempt);
    else callback();
  };
  void Promise.resolve().then(() => {
    process.nextTick(attempt);
  });
}

/** Works on one item after the other, yields between two, and throws when the deadline has passed. */
export async function inTurns<Item, Result>(
  deadline: Deadline,
  items: readonly Item[],
  work: (item: Item, index: number) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    const wait = yieldIfDue(deadline);
    if (wait) await wait;
    deadline.check();
    const result = work(item, index);
    results.push(result instanceof Promise ? await result : result);
  }
  return results;
}

/** Work that pauses at each `yield`; the caller resumes it. */
export type Pieces<Result> = Generator<void, Result, void>;

/** Runs the pieces, yields between two, and throws when the deadline has passed. */
export async function pieceByPiece<Result>(deadline: Deadline, pieces: Pieces<Result>): Promise<Result> {
  for (;;) {
    const wait = yieldIfDue(deadline);
    if (wait) await wait;
    deadline.check();
    const { done, value } = pieces.next();
    if (done === true) return value;
  }
}

/** Runs all pieces in one turn of the loop, up to the deadline. For commands, because they serve no other clients. */
export function atOnce<Result>(deadline: Deadline, pieces: Pieces<Result>): Result {
  for (;;) {
    deadline.check();
    const { done, value } = pieces.next();
    if (done === true) return value;
  }
}

function schedule(): void {
  if (scheduled) return;
  scheduled = true;
  setImmediate(turn);
}

/** Runs in the next turn of the loop: resumes one piece and moves its lane to the end of the queue. */
function turn(): void {
  scheduled = false;
  began = null;
  const [next] = waiting;
  if (!next) return;
  const [lane, pieces] = next;
  const resume = pieces.shift();
  waiting.delete(lane);
  if (pieces.length > 0) waiting.set(lane, pieces);
  began = performance.now();
  schedule();
  resume?.();
}
