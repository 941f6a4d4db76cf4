import { describe, expect, it } from "vitest";

import type { Deadline } from "../../domain/deadline.js";
import { deadlineIn, late } from "../../domain/deadline.js";
import type { SearchReader } from "../engine.js";
import { query } from "./contract.fixture.js";

const code = "DEADLINE_EXCEEDED";

/** A search ends when its time is up: before it begins, and between two hits of a page. */
export function describeDeadline(reader: (deadline: Deadline) => SearchReader, readsEachHit: boolean): void {
  /** A deadline that passes after so many checks. */
  const deadlineAfter = (looks: number): Deadline & { readonly looks: () => number } => {
    let count = 0;
    const check = (): void => {
      count += 1;
      if (count > looks) throw late(0);
    };
    return { remaining: () => Infinity, check, looks: () => count };
  };
  const looksFor = async (first: number): Promise<number> => {
    const deadline = deadlineAfter(Infinity);
    await reader(deadline).search(query("云溪", { first }));
    return deadline.looks();
  };

  describe("a deadline", () => {
    it("that is over ends a search and a suggestion", async () => {
      const search = reader(deadlineIn(0));
      await expect(search.search(query("云溪"))).rejects.toMatchObject({ code });
      await expect(search.suggest({ prefix: "云", kinds: null, first: 5 })).rejects.toMatchObject({ code });
    });

    it.runIf(readsEachHit)("is looked at for each hit of a page", async () => {
      const [one, ten] = [await looksFor(1), await looksFor(10)];
      expect(ten - one).toBe(9);
    });

    it("ends a search at any step", async () => {
      const all = await looksFor(10);
      for (let looks = 0; looks < all; looks++) {
        const searching = reader(deadlineAfter(looks)).search(query("云溪", { first: 10 }));
        await expect(searching).rejects.toMatchObject({ code });
      }
      expect((await reader(deadlineAfter(all)).search(query("云溪", { first: 10 }))).hits).toHaveLength(10);
    });
  });
}
