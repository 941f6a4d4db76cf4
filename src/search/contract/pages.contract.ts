import { describe, expect, it } from "vitest";

import { windowOf } from "../../domain/time.js";
import type { Asked } from "./contract.fixture.js";
import { idsOf, interpreted } from "./contract.fixture.js";
import type { Interpretation } from "../engine.js";

/** Pages of a result, and the interpretation of a query. */
export function describePages({ search }: Asked): void {
  describe("pages", () => {
    it("are parts of one list, wherever they begin", async () => {
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

    it("are empty after the end", async () => {
      expect(await search("云溪", { offset: 10 })).toMatchObject({ hits: [], hasNext: false });
      expect(await search("云溪", { offset: 9_999 })).toMatchObject({ total: 10, hits: [] });
    });
  });

  const ROWS: readonly (readonly [string, Partial<Interpretation>])[] = [
    ["林知夏", { terms: ["林知夏"] }],
    ["雲溪　座談會", { terms: ["云溪", "座谈会"], kinds: ["MEETING"] }],
    [
      "林知夏 2031 会议",
      { terms: ["林知夏", "会议"], between: windowOf("2031-01-01", "2031-12-31"), kinds: ["MEETING"] },
    ],
    ["2031年5月", { between: windowOf("2031-05-01", "2031-05-31") }],
    ["2031", { between: windowOf("2031-01-01", "2031-12-31") }],
    ["2030年12月30日至1月2日", { between: windowOf("2030-12-30", "2031-01-02") }],
    ["2030 11 3 至 5", { between: windowOf("2030-11-03", "2030-11-05") }],
    ["5月", { yearly: { from: 501, to: 531 } }],
    ["5月 2031", { between: windowOf("2031-05-01", "2031-05-31") }],
    ["云溪 5月8日", { terms: ["云溪"], yearly: { from: 508, to: 508 } }],
    ["云溪 2031-02-30", { terms: ["云溪", "20310230"], notDates: ["2031-02-30"] }],
    ["林知霞", { terms: ["林知夏"], corrections: [{ from: "林知霞", to: "林知夏" }] }],
    // Nothing is found with a correction either: the query stays as typed.
    ["没有这个词", { terms: ["没有这个词"] }],
    ["", {}],
  ];

  describe("interprets", () => {
    it.each(ROWS)("%s", async (text, interpretation) => {
      expect((await search(text)).interpretation).toEqual(interpreted(interpretation));
    });
  });
}
