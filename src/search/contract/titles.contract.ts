import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import type { SearchEngine, SearchPage } from "../engine.js";
import { withAllTerms } from "./partial.fixture.js";
import { idsOf, linked, query, record, shown, span } from "./contract.fixture.js";

const VERSION = "titles";
const posts = (...texts: readonly string[]) => ({
  texts: texts.map((text) => ({ field: "TITLE" as const, text })),
});

/** Ids in neither order; each person would be found by a wrong rule. */
const OFFICE = linked(
  [
    record("org:g", "云溪局"),
    record("org:d", "云溪局党组"),
    record("org:z", "鸿雁局"),
    record("org:w", "岚江省机关后勤服务保障与公共机构节约能源资源联席会议云溪市分会议办公室"),
    record("per:m", "林知夏", { ...posts("党组书记、局长") }),
    record("per:c", "林远帆", { ...posts("副局长"), weight: 9 }),
    record("per:x", "林高禾", { ...posts("局长助理") }),
    record("per:b", "欧阳青禾", posts("副总经理", "书记")),
    record("per:t", "欧青禾", posts("科长")),
    record("per:e", "林雨桐", {
      texts: [{ field: "TITLE", text: "局长", days: [span("2031-01-01", "2031-12-31")] }],
      days: [span("2031-01-01", "2031-12-31")],
    }),
    record("evt:k", "林知夏局长专题讲座"),
    record("wrk:a", "林间小路", posts("局长")),
  ],
  [
    { of: "per:m", words: ["党组书记、局长"], with: "org:g" },
    { of: "per:c", words: ["副局长"], with: "org:z" },
    { of: "per:e", words: ["局长"], with: "org:z", days: [span("2031-01-01", "2031-12-31")] },
    { of: "per:b", words: ["书记"], with: "org:z" },
    { of: "per:t", words: ["科长"], with: "org:w" },
  ],
);

type Row = readonly [text: string, ...hits: string[]];

const FOUND: readonly Row[] = [
  // The post before that of a deputy, who is better connected here; nobody else, and no work.
  ["林局长", "per:e TEXT", "per:m TEXT", "per:c TEXT"],
  ["林副局长", "per:c TEXT"],
  ["林书记", "per:m TEXT"],
  ["lin局长", "per:e PINYIN", "per:m PINYIN", "per:c PINYIN"],
  ["2031年 林局长", "per:e TEXT"],
  ["2030年 林局长"],
  ["云溪局 林局长", "per:m FACT"],
  ["鸿雁局林局长", "per:e FACT", "per:c FACT"],
  ["欧阳总", "per:b TEXT"],
  ["欧总"],
  ["欧科长", "per:t TEXT"],
  // A whole name with a post is as good as an alias.
  ["林知夏局长", "per:m TEXT", "evt:k NAME_PREFIX"],
  ["linzhixia局长", "per:m PINYIN", "evt:k PINYIN"],
  // The longest first part finds nothing, so that the next split counts.
  ["云溪局党组书记", "per:m FACT"],
  // A name of more than 24 characters.
  ["岚江省机关后勤服务保障与公共机构节约能源资源联席会议云溪市分会议办公室科长", "per:t FACT"],
];

/** A person with a post in one word, and words with several splits. */
export function describeTitles(engine: () => SearchEngine): void {
  describe("a person with a post", () => {
    const ask = (text: string): Promise<SearchPage> =>
      engine().reader(VERSION, NO_DEADLINE).search(query(text));
    beforeAll(async () => {
      await engine().build(VERSION, OFFICE);
    });
    afterAll(async () => {
      await engine().keepOnly(null);
    });

    it.each(FOUND)("is found: %s", async (text, ...hits) => {
      expect(shown(withAllTerms(await ask(text)))).toEqual(hits);
    });

    it("is said to be a person, and a shortened post to be a correction", async () => {
      const { interpretation } = await ask("欧阳总");
      expect(interpretation).toMatchObject({ terms: ["欧阳", "总经理"], kinds: ["PERSON"] });
      expect(interpretation.corrections[0]).toEqual({ from: "总", to: "总经理" });
      expect(idsOf(await ask("欧阳总经理"))).toEqual(["per:b"]);
    });
  });
}
