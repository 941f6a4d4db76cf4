import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { topK } from "./top-k.js";

describe("top-k", () => {
  it("gives the smallest k of all items, sorted", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.nat({ max: 12 }), (all, count) => {
        const found = topK<number>(count, (a, b) => a - b);
        for (const one of all) found.add(one);
        expect(found.items()).toEqual([...all].sort((a, b) => a - b).slice(0, count));
      }),
    );
  });
});
