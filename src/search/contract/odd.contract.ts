import { describe, expect, it } from "vitest";

import type { Asked } from "./contract.fixture.js";
import { idsOf, interpreted } from "./contract.fixture.js";

const EMPTY = [
  ...["", " ", "　", "，。！？", "……", "\u0000\u0007\u001b", "\ud800", "\udfff\ud800", "\u200b\ufeff"],
  ...['"', '""', "'", "\\", "-", "--", "*", "()", "{}", '"""'],
];

/** Syntax of query languages. An engine takes it for words, and no record has these words. */
const OPERATORS = [
  ...["NEAR", "NOT", "OR", "AND OR", "col:x", "kind = PERSON", "a*", "^b", "x AND y"],
  ...["'; DROP TABLE names; --", "id IN [1]", "_geoRadius(1, 2, 3)", "${jndi}", "<script>"],
  ...["😀", "👩‍👩‍👧", "%", "℃", "∞", "^", "ａ＊", "Ω≈ç√", "ﷺ"],
];

/** Queries that are empty, too long, or written in the syntax of an engine. */
export function describeOdd({ search }: Asked): void {
  describe("odd queries", () => {
    it.each(EMPTY.map((text) => [JSON.stringify(text), text]))(
      "find nothing where they have no word: %s",
      async (_, text) => {
        expect(await search(text, { facets: ["KIND"] })).toEqual({
          hits: [],
          total: 0,
          strictTotal: 0,
          hasNext: false,
          facets: [{ field: "KIND", values: [] }],
          interpretation: interpreted({}),
        });
      },
    );

    it.each(OPERATORS)("are words, not operators: %s", async (text) => {
      expect(idsOf(await search(text))).toEqual([]);
    });

    it("keep their words, and operators have no effect", async () => {
      for (const text of ['"林知夏', '林知夏"', "“林知夏”", "-林知夏", "林知夏*", "(林知夏)", "林知夏\\"])
        expect([text, idsOf(await search(text))]).toEqual([text, ["per:q", "per:d", "evt:n"]]);
      expect(idsOf(await search('"云溪" -"座谈会"'))).toEqual(idsOf(await search("云溪 座谈会")));
      expect(idsOf(await search("林知夏\u0000"))).toEqual(["per:q", "per:d", "evt:n"]);
      expect(idsOf(await search("林知夏\ud800"))).toEqual(["per:q", "per:d", "evt:n"]);
    });

    it("may be 200 characters long and no longer", async () => {
      expect((await search("云".repeat(200))).total).toBe(0);
      for (const text of ["云".repeat(201), "云".repeat(10_000), "a ".repeat(150), "\ud800".repeat(500)])
        await expect(search(text)).rejects.toMatchObject({ code: "BAD_INPUT" });
    });

    it("may have 12 words and no more", async () => {
      const words = Array.from({ length: 13 }, (_, at) => `云${"溪".repeat(at + 1)}`);
      expect((await search(words.slice(0, 12).join(" "))).total).toBe(0);
      await expect(search(words.join(" "))).rejects.toMatchObject({ code: "BAD_INPUT" });
    });
  });
}
