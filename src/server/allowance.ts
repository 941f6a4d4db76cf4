import type { RequestDeadline } from "../domain/deadline.js";
import { JianbaoError } from "../domain/errors.js";
import { yieldIfDue } from "../domain/event-loop.js";

export interface AllowanceLimits {
  /** Most fields of one answer. */
  readonly cost: number;
  /** Most bytes of one answer. */
  readonly answerBytes: number;
}

/** All executions under way; together they may hold about as many fields as one of them alone. */
export interface Pool {
  readonly limits: AllowanceLimits;
  fields: number;
  /** In the order of their beginnings: the first one is never held back. */
  readonly running: Set<Allowance>;
  waiting: (() => void)[];
}

export function createPool(limits: AllowanceLimits): Pool {
  return { limits, fields: 0, running: new Set(), waiting: [] };
}

/** Each failed field holds an error with its place; one failure, told many times, tells no more. */
const MAX_FAILURES = 1_000;
/** `{}` and a comma, or the value of a number, an enum or null with one. */
const SMALL_VALUE = 4;
/** Quotes, colon and comma around a key; quotes around a text. */
const PUNCTUATION = 4;
const QUOTES = 3;
/** Executions of fewer fields are not held back when memory is short: they end soon, and free some. */
const FREE_FIELDS = 5_000;
/** So many fields are resolved without a look at the clock. */
const UNCHECKED_FIELDS = 100;
/** How many fields that wait are let go before the clock is asked again. */
const FIELDS_A_STEP = 8;

/**
 * What one execution may still do. It counts what is really answered, because what is asked says little of it: a list
 * has as many items as there are. `bounded.ts` asks it for every field.
 */
export class Allowance {
  fields = 0;
  bytes = 0;
  /** Why the execution was given up; null while it goes on. */
  over: Error | null = null;
  /** What fields resolve to once the execution is over: it then does no more, and makes no errors. */
  readonly never = new Promise<never>(() => undefined);

  readonly #deadline: RequestDeadline;
  readonly #pool: Pool;
  readonly #waiting: (() => void)[] = [];
  #pumping = false;
  #failures = 0;

  constructor(deadline: RequestDeadline, pool: Pool) {
    this.#deadline = deadline;
    this.#pool = pool;
    void deadline.ended.then((cause) => (this.over ??= cause));
  }

  /** It is under way: from now on it can be the first one, for which the others wait. */
  begin(): void {
    this.#pool.running.add(this);
  }

  /** Settles with the reason when the execution is given up. */
  get ended(): Promise<Error> {
    return this.#deadline.ended;
  }

  /** Gives the execution up: stores and engines, which check the deadline, stop as well. */
  giveUp(cause: Error): void {
    this.over ??= cause;
    this.#deadline.end(cause);
  }

  /** The execution has ended, in whatever way. */
  close(): void {
    if (!this.#pool.running.delete(this)) return;
    this.#pool.fields -= this.fields;
    const { waiting } = this.#pool;
    this.#pool.waiting = [];
    for (const resume of waiting) resume();
  }

  /** Counts a field before it is resolved; false when it must not be. */
  enter(key: string | number): boolean {
    if (this.over !== null) return false;
    const length = typeof key === "string" ? key.length : 0;
    return this.#spend(1, length + PUNCTUATION + SMALL_VALUE);
  }

  /** Counts the value of a leaf; items of lists are fields of their own. */
  leaf<Value>(value: Value): Value | Promise<never> {
    if (typeof value === "string") {
      if (!this.#spend(0, Buffer.byteLength(value) + QUOTES)) return this.never;
    } else if (typeof value === "object" && value !== null) {
      const [fields, bytes] = sizeOf(value);
      if (!this.#spend(fields, bytes)) return this.never;
    }
    return this.over === null ? value : this.never;
  }

  /** Counts the items of a list of objects; their fields count when they are resolved. */
  composite<Value>(value: Value): Value | Promise<never> {
    if (Array.isArray(value)) this.#spend(0, value.length * SMALL_VALUE);
    return this.over === null ? value : this.never;
  }

  /** Counts a field that failed: its error is thrown, unless there are so many that nothing is answered. */
  failed(cause: unknown): Promise<never> {
    if (this.over !== null) return this.never;
    this.#failures += 1;
    if (this.#failures <= MAX_FAILURES) throw cause;
    // The last failure stands for all of them.
    this.giveUp(cause instanceof Error ? cause : new Error(String(cause)));
    return this.never;
  }

  /** Throws where the time is up, or the execution over. */
  check(): void {
    this.#deadline.check();
  }

  /** Null where a field may be resolved at once, else a promise of its turn. Throws past the deadline. */
  turn(): Promise<void> | null {
    let due: Promise<void> | null = null;
    if (!this.#pumping) {
      // Not at the very first ones: what is so small that it never gives way is answered even late.
      if (this.fields > UNCHECKED_FIELDS) this.#deadline.check();
      due = this.#room() ?? yieldIfDue(this.#deadline);
      if (due === null) return null;
    }
    const turn = new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
    });
    if (due !== null) void this.#pump(due);
    return turn;
  }

  /**
   * Lets waiting fields go, a few at a time, while a slice of the loop lasts. One line for the whole execution: by
   * itself each of a hundred thousand fields would take a turn of the loop.
   */
  async #pump(due: Promise<void>): Promise<void> {
    this.#pumping = true;
    let wait: Promise<void> | null = due;
    let next = 0;
    while (next < this.#waiting.length) {
      if (wait !== null) await wait;
      if (this.over !== null) break;
      for (const resume of this.#waiting.slice(next, next + FIELDS_A_STEP)) {
        next += 1;
        resume();
      }
      // What was let go works in microtasks: it comes before the next look at the clock.
      await null;
      if (next === this.#waiting.length) break;
      wait = this.#room() ?? yieldIfDue(this.#deadline);
    }
    this.#waiting.length = 0;
    this.#pumping = false;
  }

  /** Null where there is memory for more fields of this execution, else a promise of it. */
  #room(): Promise<void> | null {
    const { fields, limits, running } = this.#pool;
    if (fields <= limits.cost || this.fields <= FREE_FIELDS || running.size === 1) return null;
    const [first] = running;
    if (first === this) return null;
    return new Promise((resolve) => {
      this.#pool.waiting.push(resolve);
      void this.ended.then(() => {
        resolve();
      });
    });
  }

  #spend(fields: number, bytes: number): boolean {
    this.fields += fields;
    this.bytes += bytes;
    this.#pool.fields += fields;
    const { cost, answerBytes } = this.#pool.limits;
    if (this.fields > cost) this.giveUp(tooMany(`${String(cost)} fields`));
    else if (this.bytes > answerBytes) this.giveUp(tooMany(`${String(answerBytes)} bytes`));
    return this.over === null;
  }
}

function tooMany(limit: string): JianbaoError {
  const message = `the answer has more than ${limit}: ask for smaller pages (first) or fewer levels`;
  return new JianbaoError("LIMIT_EXCEEDED", message);
}

/** Fields and bytes of the items of a list, or of any other value that is no text. */
function sizeOf(value: object): [fields: number, bytes: number] {
  if (!(Symbol.iterator in value)) return [0, JSON.stringify(value).length];
  let fields = 0;
  let bytes = 0;
  for (const item of value as Iterable<unknown>) {
    fields += 1;
    bytes += typeof item === "string" ? Buffer.byteLength(item) + QUOTES : SMALL_VALUE;
  }
  return [fields, bytes];
}
