import { JianbaoError } from "../../domain/errors.js";

export interface AdmissionLimits {
  /** Most requests that run at once. */
  readonly running: number;
  /** Most requests that wait. */
  readonly queue: number;
  /** Most fields of one request, and of all dear ones together that run at once. */
  readonly cost: number;
}

/** A request that knows its cost and wants to run. */
export interface Applicant {
  readonly client: string;
  readonly cost: number;
  /** How long it may wait, in milliseconds. */
  readonly patience: number;
  /** Settles when nobody waits for the answer any more. */
  readonly gone: Promise<Error>;
}

/** Gives the place back; called once. */
export type Release = () => void;

export interface Admission {
  /** Settles when the request may run. Fails with OVERLOADED where there is no place, at once or after waiting. */
  enter(applicant: Applicant): Promise<Release>;
  readonly load: () => { readonly running: number; readonly waiting: number };
}

/** Of the most that a request may cost: what costs more is dear. A dear one takes as long as hundreds of others. */
const DEAR = 1 / 100;

/**
 * Lets some requests run and the others wait, so that each of those that run gets its share of the one thread, and
 * none of a crowd's parsed queries and half-made answers fill the memory. Clients take turns, whatever number of
 * requests each of them has waiting. Cheap ones go before dear ones; each kind keeps a place that the other cannot take.
 */
export function createAdmission(limits: AdmissionLimits): Admission {
  const slots = Math.max(2, limits.running);
  const cheap = createLine();
  const dear = createLine();
  const lineOf = (cost: number): Line => (cost > limits.cost * DEAR ? dear : cheap);

  const fits = (line: Line, cost: number): boolean => {
    if (cheap.running + dear.running >= slots) return false;
    if (line === cheap) return dear.size === 0 || dear.running > 0 || cheap.running < slots - 1;
    // Dear answers are held in memory together, and may be no larger together than one of them alone may be.
    const room = dear.running === 0 || dear.cost + cost <= limits.cost;
    return room && dear.running < Math.floor(slots / 2);
  };

  const run = (line: Line, cost: number): Release => {
    line.running += 1;
    line.cost += cost;
    let released = false;
    return () => {
      if (released) return;
      released = true;
      line.running -= 1;
      line.cost -= cost;
      admit();
    };
  };

  const admit = (): void => {
    for (const line of [cheap, dear])
      for (let next = line.first(); next && fits(line, next.cost); next = line.first()) {
        line.turn(next);
        next.start(run(line, next.cost));
      }
  };

  /** Whether one more may wait. Where the queue is full, a dear one gives its place up, of who has most waiting. */
  const makeRoom = (client: string, line: Line): boolean => {
    const own = cheap.waitingOf(client) + dear.waitingOf(client);
    if (own >= shareOf(limits.queue)) return false;
    if (cheap.size + dear.size < limits.queue) return true;
    const last =
      dear.lastOfMost(line === cheap ? 0 : own + 1) ?? (line === cheap ? cheap.lastOfMost(own + 1) : null);
    last?.refuse(overloaded());
    return last !== null;
  };

  return {
    enter: ({ client, cost, patience, gone }) => {
      const line = lineOf(cost);
      if (line.size === 0 && fits(line, cost)) return Promise.resolve(run(line, cost));
      if (!makeRoom(client, line)) return Promise.reject(overloaded());
      return new Promise((resolve, reject) => {
        const refuse = (cause: Error): void => {
          clearTimeout(timer);
          if (line.remove(waiting)) reject(cause);
          // Where a dear one stood first and did not fit, another may.
          admit();
        };
        const waiting: Waiting = {
          client,
          cost,
          start: (release) => {
            clearTimeout(timer);
            resolve(release);
          },
          refuse,
        };
        const timer = setTimeout(() => {
          refuse(overloaded(`no place was free in ${String(Math.round(patience))} ms`));
        }, patience);
        void gone.then(refuse);
        line.add(waiting);
      });
    },
    load: () => ({ running: cheap.running + dear.running, waiting: cheap.size + dear.size }),
  };
}

/** Counts who has come and not been answered yet: what is not even read must not pile up before the queue. */
export interface Arrivals {
  /** False where as many are here already as may run and wait, or as many of this client as it may have. */
  enter(client: string): boolean;
  leave(client: string): void;
}

export function createArrivals({ running, queue }: Pick<AdmissionLimits, "running" | "queue">): Arrivals {
  const slots = Math.max(2, running);
  const most = slots + queue;
  const mostOfOne = slots + shareOf(queue);
  const own = new Map<string, number>();
  let all = 0;
  return {
    enter: (client) => {
      const count = own.get(client) ?? 0;
      if (all >= most || count >= mostOfOne) return false;
      own.set(client, count + 1);
      all += 1;
      return true;
    },
    leave: (client) => {
      const count = (own.get(client) ?? 1) - 1;
      if (count === 0) own.delete(client);
      else own.set(client, count);
      all -= 1;
    },
  };
}

/** How many of the places of a queue one client may take. */
function shareOf(queue: number): number {
  return Math.max(1, Math.floor(queue / 2));
}

export function overloaded(reason = "too many requests are waiting"): JianbaoError {
  return new JianbaoError("OVERLOADED", `${reason}: try again later`);
}

interface Waiting {
  readonly client: string;
  readonly cost: number;
  readonly start: (release: Release) => void;
  readonly refuse: (cause: Error) => void;
}

/** Requests of one kind: how many run, and those that wait, by client. */
interface Line {
  running: number;
  /** Of those that run. */
  cost: number;
  readonly size: number;
  add(waiting: Waiting): void;
  remove(waiting: Waiting): boolean;
  /** Whose turn it is. */
  first(): Waiting | undefined;
  /** Takes the first one out; its client stands at the end of the line. */
  turn(waiting: Waiting): void;
  waitingOf(client: string): number;
  /** The newest request of the client that has most waiting, where these are more than `more`. */
  lastOfMost(more: number): Waiting | null;
}

function createLine(): Line {
  /** The order of the keys is the order of the turns. */
  const clients = new Map<string, Set<Waiting>>();
  let size = 0;
  const remove = (waiting: Waiting): boolean => {
    const own = clients.get(waiting.client);
    if (!own?.delete(waiting)) return false;
    size -= 1;
    if (own.size === 0) clients.delete(waiting.client);
    return true;
  };
  const first = (): Waiting | undefined => {
    const [own] = clients.values();
    const [waiting] = own ?? [];
    return waiting;
  };
  return {
    running: 0,
    cost: 0,
    get size() {
      return size;
    },
    add: (waiting) => {
      const own = clients.get(waiting.client);
      if (own) own.add(waiting);
      else clients.set(waiting.client, new Set([waiting]));
      size += 1;
    },
    remove,
    first,
    turn: (waiting) => {
      remove(waiting);
      const rest = clients.get(waiting.client);
      if (!rest) return;
      clients.delete(waiting.client);
      clients.set(waiting.client, rest);
    },
    waitingOf: (client) => clients.get(client)?.size ?? 0,
    lastOfMost: (more) => {
      let most: Set<Waiting> | null = null;
      for (const own of clients.values())
        if (own.size > more && (most === null || own.size > most.size)) most = own;
      return most === null ? null : ([...most].at(-1) ?? null);
    },
  };
}
