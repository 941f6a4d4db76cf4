import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { smallest } from "./top-k.js";

describe("the smallest of some numbers", () => {
  it("are the first of a full sort", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { maxLength: 200 }),
        fc.integer({ min: 1, max: 30 }),
        (all, most) => {
          const expected = [...all].sort((a, b) => a - b).slice(0, most);
          const positions = smallest(all.length, most, (at) => all[at] ?? 0);
          expect(positions.map((at) => all[at])).toEqual(expected);
        },
      ),
    );
  });
});
