/**
 * Cooperative scheduling on the one thread that answers everybody: long work asks `yieldIfDue` between two pieces and
 * waits where it gets a promise. Each turn of the event loop then holds one slice of one lane, so that probes, other
 * clients and signals are served between any two slices. Lanes (one for each request) take turns, whatever number of
 * pieces each of them has waiting.
 */

import type { Deadline } from "./deadline.js";

/** Who takes turns: a request by its deadline; before it has one, a client by its name. */
export type Lane = object | string;

/** Milliseconds of work in one turn of the loop; what is between two pieces comes on top. */
const SLICE_MS = 8;

/** When the slice of this turn began; null while nothing has asked in this turn. */
let began: number | null = null;
/** Waiting pieces by their lanes; the order of the keys is the order of the turns. */
const waiting = new Map<Lane, (() => void)[]>();
let scheduled = false;

/** Null while the slice lasts (the caller goes on at once), else a promise of a later turn of the loop. */
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
 * Calls back once no piece of the lane waits for its turn: what gathers requests for one batch would otherwise send off
 * a part of them at each turn. Not before the microtasks at hand are done.
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

/** One item after the other, giving way between two, and no longer than the deadline. */
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

/** Work that can be left off at each `yield`, and gone on with: by who waits for it, or at once. */
export type Pieces<Result> = Generator<void, Result, void>;

/** Goes on piece by piece, giving way between two, and no longer than the deadline. */
export async function pieceByPiece<Result>(deadline: Deadline, pieces: Pieces<Result>): Promise<Result> {
  for (;;) {
    const wait = yieldIfDue(deadline);
    if (wait) await wait;
    deadline.check();
    const { done, value } = pieces.next();
    if (done === true) return value;
  }
}

/** All pieces in one turn of the loop, but no longer than the deadline: for a command, which serves nobody else. */
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

/** The next turn of the loop has come: one piece goes on, and its lane stands at the end of the line. */
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
