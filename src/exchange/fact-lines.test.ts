import { describe, expect, it } from "vitest";

import { SMALL_SEED, seedsOfThisFile } from "../../test/seed-folder.js";
import { checkSeed } from "../ingest/check.js";
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
  it("write what the data does not share with it as the document does", async () => {
    const own = "    called: { 乙局: 乙 }\n    roundUnits: true\n    counts";
    const lines = await told(own);
    expect(of("ORG", lines)).toMatchObject([{ name: "乙", aliases: ["乙局"] }]);
    expect(of("TENURE", lines)).toMatchObject([{ org: "乙" }]);
    expect(of("FIGURE", lines).map(({ subject, unit }) => [subject, unit])).toEqual(
      expect.arrayContaining([
        ["乙", "余场"],
        ["乙", "亩"],
      ]),
    );
    // That a work has a prize is no line of this format.
    expect(of("HONOR", lines)).toMatchObject([{ recipient: "乙", conferrer: "乙" }]);
    expect(of("AUTHORSHIP", lines)).toMatchObject([{ article: null, authors: ["张三"] }]);
  });

  it("write the rest as every document does", async () => {
    const lines = await told("    counts");
    expect(of("ORG", lines)).toMatchObject([{ name: "乙局", aliases: ["乙"] }]);
    expect(
      of("FIGURE", lines)
        .map(({ unit }) => unit)
        .sort(),
    ).toEqual(["亩", "场"]);
  });

  const told = async (manifest: string): Promise<ReturnType<typeof factLines>> => {
    const seed = await seedWith({
      "manifest.yaml": SMALL_SEED["manifest.yaml"]
        .replace("    counts", manifest)
        .replace("facts: 1", "facts: 5"),
      "articles/one/01-first.yaml": ARTICLE,
    });
    const { dataset, wordings, faults } = await checkSeed(seed);
    expect(faults.filter(({ severity }) => severity === "ERROR")).toEqual([]);
    return factLines(dataset, "doc:one", wordings.get("doc:one"));
  };
  const of = (type: string, lines: ReturnType<typeof factLines>): ReturnType<typeof factLines> =>
    lines.filter((line) => line.type === type);
});
