import { describe, expect, it } from "vitest";

import type { Asked } from "./contract.fixture.js";
import { idsOf, shown } from "./contract.fixture.js";

/** The order of hits. */
export function describeOrder({ search }: Asked): void {
  describe("orders", () => {
    it("by the match of the name, then by facts, recency, id", async () => {
      expect(shown(await search("云溪"))).toEqual([
        // Six facts.
        "org:m NAME_PREFIX",
        "evt:n NAME_PREFIX",
        // Two facts: the later one.
        "agr:u NAME_PREFIX",
        "evt:g NAME_PREFIX",
        // One fact.
        "hon:p NAME_PREFIX",
        "org:e NAME_PREFIX",
        // Equal in everything else: by id.
        "plc:h NAME_PREFIX",
        "wrk:i NAME_PREFIX",
        "org:c NAME_PART",
        "org:t NAME_PART",
      ]);
    });

    it("names before other names before former ones before texts", async () => {
      expect(shown(await search("云溪市行政后勤"))).toEqual(["org:m NAME_PREFIX"]);
      expect(shown(await search("机关"))).toEqual([
        "wrk:o NAME_PREFIX",
        "org:m NAME_PART",
        "evt:n NAME_PART",
        "agr:u NAME_PART",
        "org:e NAME_PART",
        "wrk:i NAME_PART",
        "wrk:s NAME_PART",
      ]);
    });

    it("records of the days in the query before records that only touch them", async () => {
      expect(idsOf(await search("2031年1月"))).toEqual(["evt:a"]);
      expect(idsOf(await search("2031年5月8日"))).toEqual(["evt:n", "per:r"]);
    });

    it("records of a kind that a word names first", async () => {
      expect(shown(await search("云溪 培训"))[0]).toBe("evt:g NAME_PART");
      expect(idsOf(await search("云溪 会议"))).toEqual(["evt:n"]);
      expect(idsOf(await search("会议 云溪"))).toEqual(["evt:n"]);
      expect(idsOf(await search("后勤 会议"))).toEqual(["evt:a", "evt:n"]);
    });

    it("with scores from 1 that never rise", async () => {
      for (const text of ["云溪", "林知夏", "云溪局 局长", "lzx", "2031年5月", "林知霞"]) {
        const scores = (await search(text)).hits.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
      }
      expect((await search("林知夏")).hits[0]?.score).toBe(1);
    });
  });
}
