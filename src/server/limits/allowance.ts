import type { RequestDeadline } from "../../domain/deadline.js";
import { JianbaoError } from "../../domain/errors.js";
import { yieldIfDue } from "../../domain/event-loop.js";

export interface AllowanceLimits {
  /** Most fields of one response. */
  readonly cost: number;
  /** Most bytes of one response. */
  readonly answerBytes: number;
}

/** All running executions. Together they may use only a little more memory than a single one. */
export interface Pool {
  readonly limits: AllowanceLimits;
  fields: number;
  /** Sorted by their start; the first one never has to wait. */
  readonly running: Set<Allowance>;
  waiting: (() => void)[];
}

export function createPool(limits: AllowanceLimits): Pool {
  return { limits, fields: 0, running: new Set(), waiting: [] };
}

/** Each failed field keeps an error object; the same failure a thousand times says nothing new. */
const MAX_FAILURES = 1_000;
/** Bytes of `{}` or of a number, an enum value or null, with a comma. */
const SMALL_VALUE = 4;
/** Bytes of the quotes, colon and comma around a key. */
const PUNCTUATION = 4;
/** Bytes of the quotes and comma around a text. */
const QUOTES = 3;
/** Executions with fewer fields do not wait when memory is short: they end soon and then free memory. */
const FREE_FIELDS = 5_000;
/**
 * How many object fields may wait for the store at the same time: as many as one batch of a loader takes. A large
 * execution goes in small steps, because a started field takes ten times the memory of a finished one.
 */
const BROAD = 2_000;
const NARROW = 128;
const BROAD_FIELDS = 20_000;
const SMALL_FIELDS = 2_000;
/** The first fields are resolved without a look at the clock. */
const UNCHECKED_FIELDS = 100;

/**
 * Counts the fields and bytes of one execution while it runs, and stops it at the limits. The query alone does not say
 * how many there will be: a list has as many items as the data have. `bounded.ts` calls it for every field.
 */
export class Allowance {
  fields = 0;
  bytes = 0;
  /** Why the execution was given up; null while it runs. */
  givenUp: Error | null = null;
  /** Fields resolve to this after the end of the execution, so that it does no more work and makes no errors. */
  readonly never = new Promise<never>(() => undefined);

  readonly #deadline: RequestDeadline;
  readonly #pool: Pool;
  readonly #waiting: (() => void)[] = [];
  #pumping = false;
  /** Object fields whose resolvers have not settled. */
  #inFlight = 0;
  #landed: (() => void) | null = null;
  #failures = 0;

  constructor(deadline: RequestDeadline, pool: Pool) {
    this.#deadline = deadline;
    this.#pool = pool;
    void deadline.ended.then((cause) => (this.givenUp ??= cause));
  }

  /** The execution starts: from now on it can be the first one, for which the others wait. */
  start(): void {
    this.#pool.running.add(this);
  }

  /** Settles with the reason when the execution is given up. */
  get whenGivenUp(): Promise<Error> {
    return this.#deadline.ended;
  }

  /** Gives the execution up. Stores and engines check the deadline, so they stop as well. */
  giveUp(cause: Error): void {
    this.givenUp ??= cause;
    this.#deadline.end(cause);
  }

  /** The execution has ended, with or without an error. */
  close(): void {
    // An error in one field can end the execution while other fields still wait.
    this.givenUp ??= new Error("the answer is given");
    if (!this.#pool.running.delete(this)) return;
    this.#pool.fields -= this.fields;
    const { waiting } = this.#pool;
    this.#pool.waiting = [];
    for (const resume of waiting) resume();
  }

  /** Counts a leaf field with its value. Each item of a list counts as a field. */
  leaf<Value>(key: Key, value: Value): Value | Promise<never> {
    let fields = 1;
    let bytes = lengthOf(key) + PUNCTUATION;
    if (typeof value === "string") bytes += bytesOf(value);
    else if (typeof value !== "object" || value === null) bytes += SMALL_VALUE;
    else {
      const [items, size] = sizeOf(value);
      fields += items;
      bytes += size;
    }
    return this.#spend(fields, bytes) ? value : this.never;
  }

  /** Counts an object field before it is resolved. False: it must not be resolved. */
  enter(key: Key): boolean {
    return this.#spend(1, lengthOf(key) + PUNCTUATION + SMALL_VALUE);
  }

  /** Counts the items of a list of objects. Their fields are counted when they are resolved. */
  composite<Value>(value: Value): Value | Promise<never> {
    if (Array.isArray(value)) this.#spend(0, value.length * SMALL_VALUE);
    return this.givenUp === null ? value : this.never;
  }

  /** True if the execution is so small that its promises need not be counted. */
  get small(): boolean {
    return this.fields < SMALL_FIELDS;
  }

  /**
   * Counts a failed field. The result rejects with the error of the field; too many failures end the execution. It
   * never throws: if one item of a list throws, graphql-js forgets the promises of the items before it, and when one of
   * these rejects later, nobody handles it, which ends the process.
   */
  failed(cause: unknown): Promise<never> {
    if (this.givenUp !== null) return this.never;
    this.#failures += 1;
    if (this.#failures <= MAX_FAILURES) return Promise.reject(asError(cause));
    // The last failure is reported for all of them.
    this.giveUp(asError(cause));
    return this.never;
  }

  /** Throws if the time is up or the execution is given up. */
  check(): void {
    this.#deadline.check();
  }

  /** Null if an object field may be resolved at once, else a promise for its turn. Throws after the deadline. */
  turn(): Promise<void> | null {
    let due: Promise<void> | null = null;
    if (!this.#pumping) {
      // Not for the first fields: a small execution gives its result even if it is late.
      if (this.fields > UNCHECKED_FIELDS) this.#deadline.check();
      due = this.#hindrance();
      if (due === null) return null;
    }
    const turn = new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
    });
    if (due !== null) void this.#pump(due);
    return turn;
  }

  /** The resolver of an object field has returned a promise. */
  depart(): void {
    this.#inFlight += 1;
  }

  /** That promise has settled. */
  arrive(): void {
    this.#inFlight -= 1;
    if (this.#landed === null || this.#inFlight >= this.#maxInFlight()) return;
    this.#landed();
    this.#landed = null;
  }

  /**
   * Starts the waiting fields one by one until the time slice in the event loop is over. There is one queue per
   * execution, because a hundred thousand fields cannot each wait for a turn of the loop. The last field goes first
   * (depth first): its own fields are finished and freed before its neighbors start. Breadth first would keep whole
   * levels in memory.
   */
  async #pump(due: Promise<void>): Promise<void> {
    this.#pumping = true;
    let wait: Promise<void> | null = due;
    while (this.#waiting.length > 0) {
      // Checked again after each wait: the time slice can be over by then.
      while (wait !== null && this.givenUp === null) {
        await wait;
        wait = this.#hindrance();
      }
      if (this.givenUp !== null) break;
      this.#inFlight += 1;
      this.#waiting.pop()?.();
      // The field runs in microtasks, which come before the next look at the clock.
      await Promise.resolve();
      if (this.#waiting.length > 0) wait = this.#hindrance();
    }
    this.#waiting.length = 0;
    this.#pumping = false;
  }

  /** Null if the execution may continue; otherwise a promise that resolves when it may. */
  #hindrance(): Promise<void> | null {
    return this.#memory() ?? this.#landing() ?? yieldIfDue(this.#deadline);
  }

  #landing(): Promise<void> | null {
    if (this.#inFlight < this.#maxInFlight()) return null;
    return new Promise((resolve) => (this.#landed = resolve));
  }

  #maxInFlight(): number {
    return this.fields < BROAD_FIELDS ? BROAD : NARROW;
  }

  /** Null if there is memory for more fields of this execution; otherwise a promise that resolves when there is. */
  #memory(): Promise<void> | null {
    const { fields, limits, running } = this.#pool;
    if (fields <= limits.cost / 2 || this.fields <= FREE_FIELDS) return null;
    const [first] = running;
    if (first === this) return null;
    return new Promise((resolve) => {
      this.#pool.waiting.push(resolve);
      void this.whenGivenUp.then(() => {
        resolve();
      });
    });
  }

  #spend(fields: number, bytes: number): boolean {
    if (this.givenUp !== null) return false;
    this.fields += fields;
    this.bytes += bytes;
    this.#pool.fields += fields;
    const { cost, answerBytes } = this.#pool.limits;
    if (this.fields <= cost && this.bytes <= answerBytes) return true;
    const limit = this.fields > cost ? `${String(cost)} fields` : `${String(answerBytes)} bytes`;
    this.giveUp(tooMany(limit));
    return false;
  }
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}

function tooMany(limit: string): JianbaoError {
  const message = `the answer has more than ${limit}: ask for smaller pages (first) or fewer levels`;
  return new JianbaoError("LIMIT_EXCEEDED", message);
}

type Key = string | number;

function lengthOf(key: Key): number {
  return typeof key === "string" ? key.length : 0;
}

/**
 * Bytes of a text in UTF-8. Short texts are estimated from three characters: counting would take longer than sending.
 */
function bytesOf(text: string): number {
  const { length } = text;
  if (length > 40) return Buffer.byteLength(text) + QUOTES;
  const wide =
    text.charCodeAt(0) > 0x7f || text.charCodeAt(length >> 1) > 0x7f || text.charCodeAt(length - 1) > 0x7f;
  return (wide ? 3 * length : length) + QUOTES;
}

/** Fields and bytes of a list, or of any other object. */
function sizeOf(value: object): [fields: number, bytes: number] {
  if (!(Symbol.iterator in value)) return [0, JSON.stringify(value).length];
  let fields = 0;
  let bytes = 0;
  for (const item of value as Iterable<unknown>) {
    fields += 1;
    bytes += typeof item === "string" ? bytesOf(item) : SMALL_VALUE;
  }
  return [fields, bytes];
}
