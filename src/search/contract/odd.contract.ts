import { describe, expect, it } from "vitest";

import type { Asked } from "./contract.fixture.js";
import { idsOf, interpreted, shown } from "./contract.fixture.js";

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
          partialTotal: 0,
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

    it("of more than 200 characters or 12 words have the partial reading alone, and are no error", async () => {
      const long = ["云".repeat(200), "云".repeat(201), "a ".repeat(150), "\ud800".repeat(500)];
      for (const text of [...long, "云".repeat(10_000)])
        expect([text.slice(0, 9), (await search(text)).total]).toEqual([text.slice(0, 9), 0]);
      const others = Array.from({ length: 12 }, (_, at) => `辰${"宿".repeat(at + 1)}`);
      for (const text of [
        // 12 words, 13, and 205 characters.
        ["云溪服务之星", ...others.slice(1)].join(" "),
        ["云溪服务之星", ...others].join(" "),
        `${"宿".repeat(100)}云溪服务之星${"辰".repeat(99)}`,
      ]) {
        const page = await search(text);
        expect([text, page.strictTotal, page.interpretation.isTruncated]).toEqual([text, 0, false]);
        expect(shown(page)[0]).toBe("hon:p PARTIAL");
      }
    });

    it("are read to the 2,000th character, and say that there are more", async () => {
      const end = (length: number, text: string): string => "宿".repeat(length - text.length) + text;
      const whole = await search(end(2_000, "云溪服务之星"));
      expect([shown(whole)[0], whole.interpretation.isTruncated]).toEqual(["hon:p PARTIAL", false]);
      const truncated = await search(`${end(2_000, "云溪服务之星")}，林知夏`);
      expect([shown(truncated)[0], truncated.interpretation.isTruncated]).toEqual(["hon:p PARTIAL", true]);
      expect(idsOf(truncated)).not.toContain("per:q");
      const behind = await search(end(2_007, "云溪服务之星"));
      expect([behind.hits, behind.interpretation.isTruncated]).toEqual([[], true]);
      // A character of two units is one.
      const wide = await search(`${"𠮷".repeat(1_994)}云溪服务之星`);
      expect([shown(wide)[0], wide.interpretation.isTruncated]).toEqual(["hon:p PARTIAL", false]);
    });
  });
}
