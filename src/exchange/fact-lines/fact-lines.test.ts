import { describe, expect, it } from "vitest";

import { SMALL_SEED, seedsOfThisFile } from "../../../test/support/seed-folder.js";
import { checkSeed } from "../../ingest/check/check-seed.js";
import { factLines } from "./fact-lines.js";

const seedWith = seedsOfThisFile();

const ARTICLE = `title: 第一篇（原题缺）
titleLost: true
authors: [张三]
facts:
  - tenure: 张三
    positions: { 乙局: [局长] }
    at: 1
  - figure: 会议
    of: 乙局
    value: 300
    unit: 场
    comparator: 约、余
    at: 1
  - figure: 人数
    of: 乙局
    value: 1.3
    unit: 万人次
    comparator: 余
    at: 1
  - figure: 面积
    of: 乙局
    value: 4
    unit: 亩
    comparator: 近
    at: 1
  - work: 某文
    kind: ARTICLE
    at: 1
  - honor: 一等奖
    recipients: [work:某文, 乙局]
    conferrer: 乙局
    at: 1
`;

describe("fact lines of a document", () => {
  it("use the spellings of the document, which need not be names", async () => {
    const own = "    called: { 乙局: 乙处 }\n    roundUnits: true\n    units: { 余万人次: 人次 }\n    counts";
    const lines = await linesOf(own);
    expect(of("ORG", lines)).toMatchObject([{ name: "乙处", aliases: ["乙局", "乙"] }]);
    expect(of("TENURE", lines)).toMatchObject([{ org: "乙处" }]);
    expect(of("FIGURE", lines).map(({ subject, value, unit }) => [subject, value, unit])).toEqual(
      expect.arrayContaining([
        ["乙处", 300, "余场"],
        ["乙处", 4, "亩"],
        ["乙处", 13_000, "人次"],
      ]),
    );
    // A work with a prize gives no line in this format.
    expect(of("HONOR", lines)).toMatchObject([{ recipient: "乙处", conferrer: "乙处" }]);
    expect(of("AUTHORSHIP", lines)).toMatchObject([{ article: null, authors: ["张三"] }]);
  });

  it("spell everything else like all documents", async () => {
    const lines = await linesOf("    counts");
    expect(of("ORG", lines)).toMatchObject([{ name: "乙局", aliases: ["乙"] }]);
    expect(
      of("FIGURE", lines)
        .map(({ unit }) => unit)
        .sort(),
    ).toEqual(["万人次", "亩", "场"]);
  });

  const linesOf = async (manifest: string): Promise<ReturnType<typeof factLines>> => {
    const seed = await seedWith({
      "manifest.yaml": SMALL_SEED["manifest.yaml"]
        .replace("    counts", manifest)
        .replace("facts: 1", "facts: 6"),
      "articles/one/01-first.yaml": ARTICLE,
    });
    const { dataset, annotationSpellings, faults } = await checkSeed(seed);
    expect(faults.filter(({ severity }) => severity === "ERROR")).toEqual([]);
    return factLines(dataset, "doc:one", annotationSpellings.get("doc:one"));
  };
  const of = (type: string, lines: ReturnType<typeof factLines>): ReturnType<typeof factLines> =>
    lines.filter((line) => line.type === type);
});
