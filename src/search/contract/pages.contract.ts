import { describe, expect, it } from "vitest";

import { windowOf } from "../../domain/time.js";
import type { Asked } from "../contract.fixture.js";
import { idsOf } from "../contract.fixture.js";
import type { Interpretation } from "../engine.js";

/** Pages of a list, and how a query was understood. */
export function describePages({ search }: Asked): void {
  describe("pages", () => {
    it("cut one list at any place", async () => {
      const all = await search("云溪", { first: 100 });
      expect(all.total).toBe(10);
      for (const first of [1, 3, 10]) {
        const ids: string[] = [];
        for (let offset = 0; ; offset += first) {
          const page = await search("云溪", { first, offset });
          expect([page.total, page.hasNext]).toEqual([10, offset + first < 10]);
          ids.push(...idsOf(page));
          if (!page.hasNext) break;
        }
        expect(ids).toEqual(idsOf(all));
      }
    });

    it("are empty behind the end", async () => {
      expect(await search("云溪", { offset: 10 })).toMatchObject({ hits: [], hasNext: false });
      expect(await search("云溪", { offset: 9_999 })).toMatchObject({ total: 10, hits: [] });
    });
  });

  const ROWS: readonly (readonly [string, Interpretation])[] = [
    ["林知夏", { terms: ["林知夏"], between: null, kinds: [], corrections: [] }],
    [
      "雲溪　座談會",
      { terms: ["云溪", "座谈会"], between: null, kinds: ["MEETING"], corrections: [] },
    ],
    [
      "林知夏 2031 会议",
      {
        terms: ["林知夏", "会议"],
        between: windowOf("2031-01-01", "2031-12-31"),
        kinds: ["MEETING"],
        corrections: [],
      },
    ],
    [
      "2031年5月",
      { terms: [], between: windowOf("2031-05-01", "2031-05-31"), kinds: [], corrections: [] },
    ],
    [
      "林知霞",
      {
        terms: ["林知夏"],
        between: null,
        kinds: [],
        corrections: [{ from: "林知霞", to: "林知夏" }],
      },
    ],
    // Nothing is found either way: the query stays as it was written.
    ["没有这个词", { terms: ["没有这个词"], between: null, kinds: [], corrections: [] }],
    ["", { terms: [], between: null, kinds: [], corrections: [] }],
  ];

  describe("understands", () => {
    it.each(ROWS)("%s", async (text, interpretation) => {
      expect((await search(text)).interpretation).toEqual(interpretation);
    });
  });
}
