import { describe, expect, it } from "vitest";

import { createArrivals, createAdmission, type Admission, type Release } from "./admission.js";

const NEVER = new Promise<Error>(() => undefined);
const LIMITS = { running: 4, queue: 10, cost: 100_000 };
const [CHEAP, DEAR] = [10, 40_000];

/** Requests that run until the test ends them, and the order of their starts. */
function house(limits = LIMITS): {
  readonly admission: Admission;
  readonly started: readonly string[];
  readonly refused: readonly string[];
  ask: (name: string, client: string, cost: number, more?: Partial<Ask>) => void;
  end: (name: string) => Promise<void>;
} {
  const admission = createAdmission(limits);
  const started: string[] = [];
  const refused: string[] = [];
  const running = new Map<string, Release>();
  return {
    admission,
    started,
    refused,
    ask: (name, client, cost, { patience = 60_000, gone = NEVER } = {}) => {
      admission.enter({ client, cost, maxWaitMs: patience, gone }).then(
        (release) => {
          started.push(name);
          running.set(name, release);
        },
        (cause: unknown) => {
          refused.push(`${name} ${(cause as { code?: string }).code ?? String(cause)}`);
        },
      );
    },
    end: async (name) => {
      running.get(name)?.();
      await settled();
    },
  };
}

interface Ask {
  readonly patience: number;
  readonly gone: Promise<Error>;
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("admission", () => {
  it("limits the running requests, and starts the next one when one ends", async () => {
    const { ask, end, started, admission } = house();
    for (const name of ["a", "b", "c", "d", "e"]) ask(name, "one", CHEAP);
    await settled();
    expect(started).toEqual(["a", "b", "c", "d"]);
    await end("b");
    expect(started.at(-1)).toBe("e");
    await end("b");
    expect(admission.load()).toEqual({ running: 4, waiting: 0 });
  });

  it("lets clients take turns, however many requests each has waiting", async () => {
    const { ask, end, started } = house();
    for (let index = 0; index < 9; index += 1) ask(`greedy ${String(index)}`, "greedy", CHEAP);
    ask("modest", "modest", CHEAP);
    ask("shy", "shy", CHEAP);
    await settled();
    for (const name of [0, 1, 2]) await end(`greedy ${String(name)}`);
    expect(started.slice(4)).toEqual(["greedy 4", "modest", "shy"]);
  });

  it("keeps slots for cheap requests, and starts them before expensive ones", async () => {
    const { ask, end, started } = house();
    for (const name of ["expensive 1", "expensive 2", "expensive 3"]) ask(name, "one", DEAR);
    for (const name of ["cheap 1", "cheap 2", "cheap 3"]) ask(name, "one", CHEAP);
    await settled();
    expect(started).toEqual(["expensive 1", "expensive 2", "cheap 1", "cheap 2"]);
    await end("expensive 1");
    expect(started.at(-1)).toBe("cheap 3");
    await end("cheap 1");
    expect(started.at(-1)).toBe("expensive 3");
  });

  it("keeps a slot for a waiting expensive request", async () => {
    const { ask, end, started } = house();
    for (let index = 0; index < 4; index += 1) ask(`cheap ${String(index)}`, "one", CHEAP);
    ask("expensive", "two", DEAR);
    for (let index = 4; index < 9; index += 1) ask(`cheap ${String(index)}`, "three", CHEAP);
    await settled();
    await end("cheap 0");
    expect(started.at(-1)).toBe("expensive");
  });

  it("runs expensive requests together only if their total cost is allowed for one", async () => {
    const { ask, end, started } = house({ ...LIMITS, running: 8 });
    ask("greatest", "one", 100_000);
    ask("small", "two", 2_000);
    await settled();
    expect(started).toEqual(["greatest"]);
    await end("greatest");
    ask("another", "three", 2_000);
    await settled();
    expect(started).toEqual(["greatest", "small", "another"]);
  });

  it("refuses requests when the queue is full, and gives one client half of the slots", async () => {
    const { ask, started, refused } = house();
    for (let index = 0; index < 10; index += 1) ask(String(index), "one", CHEAP);
    ask("other", "two", CHEAP);
    await settled();
    expect(started).toHaveLength(4);
    expect(refused).toEqual(["9 OVERLOADED"]);
  });

  it("gives the slot of an expensive request to a cheap one if the queue is full", async () => {
    const { ask, refused, admission } = house();
    for (const client of ["one", "two", "three"])
      for (let index = 0; index < 4; index += 1) ask(`${client} ${String(index)}`, client, DEAR);
    await settled();
    expect([refused, admission.load().waiting]).toEqual([[], 10]);
    // Two slots are free, so two run and the third one waits.
    for (const name of ["cheap 1", "cheap 2", "cheap 3"]) ask(name, "four", CHEAP);
    await settled();
    expect(refused).toEqual(["two 3 OVERLOADED"]);
    ask("expensive", "five", DEAR);
    await settled();
    expect(refused).toEqual(["two 3 OVERLOADED", "three 3 OVERLOADED"]);
  });

  it("ends the wait after the longest time, and for disconnected clients", async () => {
    const { ask, refused, admission } = house({ ...LIMITS, running: 2 });
    for (const name of ["a", "b"]) ask(name, "one", CHEAP);
    ask("late", "one", CHEAP, { patience: 20 });
    ask("gone", "one", CHEAP, { gone: Promise.resolve(new Error("gone")) });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(refused).toEqual(["gone Error: gone", "late OVERLOADED"]);
    expect(admission.load()).toEqual({ running: 2, waiting: 0 });
  });
});

describe("arrivals", () => {
  it("are limited to the running and waiting requests, with room for other clients", () => {
    const arrivals = createArrivals({ running: 2, queue: 10 });
    const entered = (client: string, times: number): number =>
      Array.from({ length: times }, () => arrivals.enter(client)).filter(Boolean).length;
    expect(entered("crowd", 50)).toBe(7);
    expect(entered("other", 50)).toBe(5);
    expect(arrivals.enter("third")).toBe(false);
    arrivals.leave("crowd");
    expect(arrivals.enter("third")).toBe(true);
  });
});
