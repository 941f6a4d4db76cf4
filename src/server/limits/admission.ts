import { JianbaoError } from "../../domain/errors.js";

export interface AdmissionLimits {
  /** Most requests that run at the same time. */
  readonly running: number;
  /** Most requests that wait. */
  readonly queue: number;
  /** Most fields of one request, and of all expensive requests that run at the same time. */
  readonly cost: number;
}

/** A request with a known cost that wants to run. */
export interface Applicant {
  readonly client: string;
  readonly cost: number;
  /** Longest wait, in milliseconds. */
  readonly maxWaitMs: number;
  /** Settles when nobody waits for the response any more. */
  readonly gone: Promise<Error>;
}

/** Releases the slot. Only the first call counts. */
export type Release = () => void;

export interface Admission {
  /** Settles when the request may run. Rejects with OVERLOADED if there is no slot, at once or after waiting. */
  enter(applicant: Applicant): Promise<Release>;
  readonly load: () => { readonly running: number; readonly waiting: number };
}

/** Share of the highest cost. A request above it is expensive: it takes as long as hundreds of others. */
const EXPENSIVE = 1 / 100;

/**
 * Limits how many requests run at the same time; the others wait. So each running request gets its share of the one
 * thread, and half-finished responses cannot fill the memory. Clients take turns, no matter how many requests each has
 * waiting. Cheap requests go before expensive ones; each kind keeps one slot that the other cannot take.
 */
export function createAdmission(limits: AdmissionLimits): Admission {
  const slots = Math.max(2, limits.running);
  const cheap = createLine();
  const expensive = createLine();
  const lineOf = (cost: number): Line => (cost > limits.cost * EXPENSIVE ? expensive : cheap);

  const fits = (line: Line, cost: number): boolean => {
    if (cheap.running + expensive.running >= slots) return false;
    if (line === cheap) return expensive.size === 0 || expensive.running > 0 || cheap.running < slots - 1;
    // Expensive responses are in memory at the same time: together they may be as large as one alone may be.
    const room = expensive.running === 0 || expensive.cost + cost <= limits.cost;
    return room && expensive.running < Math.floor(slots / 2);
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
    for (const line of [cheap, expensive])
      for (let next = line.first(); next && fits(line, next.cost); next = line.first()) {
        line.turn(next);
        next.start(run(line, next.cost));
      }
  };

  /** Whether one more request may wait. A full queue drops an expensive request of the client that has most requests waiting. */
  const makeRoom = (client: string, line: Line): boolean => {
    const own = cheap.waitingOf(client) + expensive.waitingOf(client);
    if (own >= shareOf(limits.queue)) return false;
    if (cheap.size + expensive.size < limits.queue) return true;
    const last =
      expensive.lastOfMost(line === cheap ? 0 : own + 1) ??
      (line === cheap ? cheap.lastOfMost(own + 1) : null);
    last?.refuse(overloaded());
    return last !== null;
  };

  return {
    enter: ({ client, cost, maxWaitMs, gone }) => {
      const line = lineOf(cost);
      if (line.size === 0 && fits(line, cost)) return Promise.resolve(run(line, cost));
      if (!makeRoom(client, line)) return Promise.reject(overloaded());
      return new Promise((resolve, reject) => {
        const refuse = (cause: Error): void => {
          clearTimeout(timer);
          if (line.remove(waiting)) reject(cause);
          // The request that blocked its line may be gone, so another may fit.
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
          refuse(overloaded(`no place was free in ${String(Math.round(maxWaitMs))} ms`));
        }, maxWaitMs);
        void gone.then(refuse);
        line.add(waiting);
      });
    },
    load: () => ({ running: cheap.running + expensive.running, waiting: cheap.size + expensive.size }),
  };
}

/** Counts unanswered requests from their arrival: requests that are not parsed yet must not pile up before the queue. */
export interface Arrivals {
  /** False if the server, or this client, already has as many requests as may run and wait. */
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

/** How many slots of a queue one client may take. */
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

/** The requests of one kind: the number running, and those waiting, by client. */
interface Line {
  running: number;
  /** Cost of the running requests. */
  cost: number;
  readonly size: number;
  add(waiting: Waiting): void;
  remove(waiting: Waiting): boolean;
  /** The next request. */
  first(): Waiting | undefined;
  /** Takes the first request out and moves its client to the end of the line. */
  turn(waiting: Waiting): void;
  waitingOf(client: string): number;
  /** The newest request of the client with most waiting, if it has more than `more`. */
  lastOfMost(more: number): Waiting | null;
}

function createLine(): Line {
  /** Clients in the order of their turns. */
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
