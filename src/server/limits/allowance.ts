import type { RequestDeadline } from "../../domain/deadline.js";
import { JianbaoError } from "../../domain/errors.js";
import { yieldIfDue } from "../../domain/event-loop.js";

export interface AllowanceLimits {
  /** Most fields of one answer. */
  readonly cost: number;
  /** Most bytes of one answer. */
  readonly answerBytes: number;
}

/** All executions under way. Together they hold little more than one of them alone may. */
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
/**
 * How many fields of objects wait for the store at once: as many as one batch of the loaders takes. An execution that
 * answers very much goes in small steps: what is begun holds ten times the memory of what is answered.
 */
const BROAD = 2_000;
const NARROW = 128;
const BROAD_FIELDS = 20_000;
const SMALL_FIELDS = 2_000;
/** So many fields are resolved without a look at the clock. */
const UNCHECKED_FIELDS = 100;

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
  /** Fields of objects whose resolvers have not settled. */
  #flying = 0;
  #landed: (() => void) | null = null;
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
    // An error of one field can end the answer while others still wait for theirs.
    this.over ??= new Error("the answer is given");
    if (!this.#pool.running.delete(this)) return;
    this.#pool.fields -= this.fields;
    const { waiting } = this.#pool;
    this.#pool.waiting = [];
    for (const resume of waiting) resume();
  }

  /** Counts a leaf with its value; items of lists are fields of their own. */
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

  /** Counts a field of objects before it is resolved; false when it must not be. */
  enter(key: Key): boolean {
    return this.#spend(1, lengthOf(key) + PUNCTUATION + SMALL_VALUE);
  }

  /** Counts the items of a list of objects; their fields count when they are resolved. */
  composite<Value>(value: Value): Value | Promise<never> {
    if (Array.isArray(value)) this.#spend(0, value.length * SMALL_VALUE);
    return this.over === null ? value : this.never;
  }

  /** True for an execution so small that a promise of its fields needs no watching. */
  get small(): boolean {
    return this.fields < SMALL_FIELDS;
  }

  /**
   * Counts a field that failed: it rejects with its error, unless there are so many that nothing is answered. Never thrown:
   * where one item of a list throws, graphql-js forgets the promises of those before it, and one of them that rejects
   * later, with nobody waiting, ends the process.
   */
  failed(cause: unknown): Promise<never> {
    if (this.over !== null) return this.never;
    this.#failures += 1;
    if (this.#failures <= MAX_FAILURES) return Promise.reject(asError(cause));
    // The last failure stands for all of them.
    this.giveUp(asError(cause));
    return this.never;
  }

  /** Throws where the time is up, or the execution over. */
  check(): void {
    this.#deadline.check();
  }

  /** Null where a field of objects may be resolved at once, else a promise of its turn. Throws past the deadline. */
  turn(): Promise<void> | null {
    let due: Promise<void> | null = null;
    if (!this.#pumping) {
      // Not at the very first ones: what is so small that it never gives way is answered even late.
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

  /** The resolver of a field of objects has answered a promise. */
  depart(): void {
    this.#flying += 1;
  }

  /** That promise has settled. */
  arrive(): void {
    this.#flying -= 1;
    if (this.#landed === null || this.#flying >= this.#mayFly()) return;
    this.#landed();
    this.#landed = null;
  }

  /**
   * Lets waiting fields go, one by one, while a slice of the loop lasts. One line for the whole execution: by
   * itself each of a hundred thousand fields would take a turn of the loop. The last one goes first: its own fields
   * are answered, and forgotten, before its neighbors begin, where one level after the other would hold whole levels.
   */
  async #pump(due: Promise<void>): Promise<void> {
    this.#pumping = true;
    let wait: Promise<void> | null = due;
    while (this.#waiting.length > 0) {
      // Asked again after each: when what it waited for has come, its slice may be over.
      while (wait !== null && this.over === null) {
        await wait;
        wait = this.#hindrance();
      }
      if (this.over !== null) break;
      this.#flying += 1;
      this.#waiting.pop()?.();
      // What was let go works in microtasks: it comes before the next look at the clock.
      await Promise.resolve();
      if (this.#waiting.length > 0) wait = this.#hindrance();
    }
    this.#waiting.length = 0;
    this.#pumping = false;
  }

  /** Null where nothing keeps the execution from going on. */
  #hindrance(): Promise<void> | null {
    return this.#room() ?? this.#landing() ?? yieldIfDue(this.#deadline);
  }

  #landing(): Promise<void> | null {
    if (this.#flying < this.#mayFly()) return null;
    return new Promise((resolve) => (this.#landed = resolve));
  }

  #mayFly(): number {
    return this.fields < BROAD_FIELDS ? BROAD : NARROW;
  }

  /** Null where there is memory for more fields of this execution, else a promise of it. */
  #room(): Promise<void> | null {
    const { fields, limits, running } = this.#pool;
    if (fields <= limits.cost / 2 || this.fields <= FREE_FIELDS) return null;
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
    if (this.over !== null) return false;
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

/** Bytes of a text in UTF-8. Short ones are judged by three characters: counting takes longer than answering them. */
function bytesOf(text: string): number {
  const { length } = text;
  if (length > 40) return Buffer.byteLength(text) + QUOTES;
  const wide =
    text.charCodeAt(0) > 0x7f || text.charCodeAt(length >> 1) > 0x7f || text.charCodeAt(length - 1) > 0x7f;
  return (wide ? 3 * length : length) + QUOTES;
}

/** Fields and bytes of the items of a list, or of any other value that is no text. */
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
