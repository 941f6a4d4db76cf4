import { describe, expect, it, vi } from "vitest";

import { deadlineIn, NO_DEADLINE } from "./deadline.js";
import { inTurns, yieldIfDue } from "./event-loop.js";

/** Occupies the thread, as a call of a synchronous store does. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function pieces(lane: object, count: number, done: () => void): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await yieldIfDue(lane);
    work(4);
    done();
  }
}

describe("yieldIfDue", () => {
  it("continues at once while the slice lasts, and waits for the next turn of the loop after it", async () => {
    await nextTurn();
    const lane = {};
    let turned = false;
    setImmediate(() => (turned = true));
    expect(yieldIfDue(lane)).toBeNull();
    work(20);
    const wait = yieldIfDue(lane);
    expect(wait).toBeInstanceOf(Promise);
    await wait;
    expect(turned).toBe(true);
  });

  it("lets the event loop run during long work", async () => {
    let turns = 0;
    let on = true;
    const count = (): void => {
      turns += 1;
      if (on) setImmediate(count);
    };
    setImmediate(count);
    await pieces({}, 30, () => undefined);
    on = false;
    expect(turns).toBeGreaterThanOrEqual(8);
  });

  it("lanes take turns, however many pieces one of them has", async () => {
    // A clock that only work advances: the time that the machine takes for a turn does not matter here.
    let now = Math.ceil(performance.now());
    const clock = vi.spyOn(performance, "now").mockImplementation(() => now);
    try {
      await nextTurn();
      const order: string[] = [];
      const piece = async (lane: object, name: string): Promise<void> => {
        for (let index = 0; index < 2; index += 1) {
          await yieldIfDue(lane);
          now += 8;
          order.push(name);
        }
      };
      const many = {};
      // The slice of this turn is used up: everybody has to wait.
      void yieldIfDue({});
      now += 8;
      const crowd = Array.from({ length: 30 }, () => piece(many, "many"));
      await Promise.all([...crowd, piece({}, "few")]);
      // Lanes alternate. In a single queue, the last of 31 pieces would run after all others.
      expect(order.slice(0, 4)).toEqual(["many", "few", "many", "few"]);
      expect(order).toHaveLength(62);
    } finally {
      // Slices that began by this clock end before the next test.
      await nextTurn();
      await nextTurn();
      clock.mockRestore();
    }
  });
});

describe("inTurns", () => {
  it("returns results in the order of the items, lets the event loop run, and stops at the deadline", async () => {
    let turns = 0;
    let on = true;
    const count = (): void => {
      turns += 1;
      if (on) setImmediate(count);
    };
    setImmediate(count);
    const twice = (item: number): number => {
      work(4);
      return item * 2;
    };
    expect(await inTurns(NO_DEADLINE, [1, 2, 3, 4, 5, 6, 7, 8], twice)).toEqual([2, 4, 6, 8, 10, 12, 14, 16]);
    on = false;
    expect(turns).toBeGreaterThanOrEqual(2);
    let done = 0;
    const late = inTurns(deadlineIn(20), Array.from({ length: 1_000 }), () => {
      work(4);
      done += 1;
    });
    await expect(late).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
    expect(done).toBeLessThan(100);
  });
});
