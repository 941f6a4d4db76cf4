import { describe, expect, it } from "vitest";

import { foldText } from "../../text/fold.js";
import type { Asked } from "./contract.fixture.js";
import { marked } from "./contract.fixture.js";
import { withAllTerms } from "./partial.fixture.js";

const SUMMARY = "会上，林知夏介绍了“一网统管”的做法；代表参观ＤＡＴＡ中心。";

/** A query and the marked ranges of its hits, from the first hit on. */
const ROWS: readonly (readonly [text: string, ...marks: string[]])[] = [
  ["林知夏", "NAME: 林知夏 of 林知夏", "NAME: 林知夏 of 林知夏", `SUMMARY: 林知夏 of ${SUMMARY}`],
  ["云溪局", "ALIAS: 云溪局 of 云溪局"],
  ["行政后勤", "FORMER_NAME: 行政后勤 of 云溪市行政后勤处"],
  ["雲溪市機關事務局節能科", "NAME: 云溪市机关事务局节能科 of 云溪市机关事务局节能科"],
  ["云溪机关志", "NAME: 雲溪機關誌 of 雲溪機關誌"],
  ["data中心", `SUMMARY: ＤＡＴＡ中心 of ${SUMMARY}`],
  ["一网统管平台", "CLAUSE: 一网统管”平台 of 共建“一网统管”平台，数据不出云溪。"],
  ["gbt99001", "ALIAS: GB/T 99001 of GB/T 99001-2031"],
  ["野高", "NAME: 野高 of 𠮷野高禾"],
  ["𠮷", "NAME: 𠮷 of 𠮷野高禾"],
  ["shanyf", "NAME: 单远帆 of 单远帆"],
  ["林知霞 主持", "FACT: 林知夏 of 林知夏", "FACT: 主持 of 主持"],
  ["云溪 座谈会", "NAME: 云溪|座谈会 of 云溪数字机关建设座谈会"],
  ["2031年1月"],
];

/** Ranges of highlights select exactly the match in the original text. */
export function describeHighlights({ search }: Asked): void {
  describe("marks", () => {
    it.each(ROWS.map(([text, ...marks]) => [text, marks] as const))("%s", async (text, marks) => {
      const all = marked(await search(text));
      expect(all.slice(0, Math.max(marks.length, 1))).toEqual(marks);
    });

    it("the fact that joins the terms, with its statement", async () => {
      const { hits } = await search("林知夏 主持");
      const [first] = hits;
      const statements = first?.highlights.map(({ field, statement }) => `${field} ${statement ?? ""}`);
      // The third of the links: 林知夏 hosted the meeting.
      expect(statements).toEqual(["FACT s2", "FACT s2"]);
    });

    it("half-open ranges, ascending, without overlap, inside the text", async () => {
      for (const text of ["云溪", "云溪 机关", "机关 云溪", "一网统管", "lzx", "局长 云溪局"])
        for (const { highlights } of (await search(text)).hits)
          for (const { ranges, text: full } of highlights) {
            expect(ranges.length).toBeGreaterThan(0);
            let last = 0;
            for (const { start, end } of ranges) {
              expect(start >= last && start < end && end <= full.length).toBe(true);
              last = end;
            }
          }
    });

    it("every occurrence in a text", async () => {
      const { hits } = await search("局长", { kinds: ["PERSON"] });
      expect(hits.map(({ highlights }) => highlights.flatMap(({ ranges }) => ranges))).toEqual([
        [{ start: 0, end: 2 }],
        [{ start: 1, end: 3 }],
      ]);
    });

    it("ranges that fold to the folded query", async () => {
      for (const text of ["机关事务", "云溪—鸿雁", "鸿雁（云溪）", "术语", "ＤＡＴＡ", "“光盘”"]) {
        const { hits } = withAllTerms(await search(text));
        expect(hits.length).toBeGreaterThan(0);
        for (const { highlights } of hits)
          for (const { ranges, text: full } of highlights)
            for (const { start, end } of ranges)
              expect(foldText(full.slice(start, end))).toBe(foldText(text));
      }
    });
  });
}
