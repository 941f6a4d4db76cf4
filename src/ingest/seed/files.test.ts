import { describe, expect, it } from "vitest";

import { SMALL_SEED, seedsOfThisFile } from "../../../test/seed-folder.js";
import type { SeedTexts } from "../../../test/seed-folder.js";
import { SeedError } from "../../domain/errors.js";
import { checkSeed, loadSeed } from "../check.js";

const MANIFEST = "manifest.yaml";
const ARTICLE = "articles/one/01-first.yaml";

const seedWith = seedsOfThisFile();

const manifest = (from: string, to: string): string => SMALL_SEED[MANIFEST].replace(from, to);

describe("a fault of a whole file, or of the manifest, is told with its line and field", () => {
  it.each<[string, SeedTexts, string[]]>([
    ["no manifest", { [MANIFEST]: null }, [`${MANIFEST}:1 `]],
    ["an empty manifest", { [MANIFEST]: "" }, [`${MANIFEST}:1 `]],
    ["a manifest that is none", { [MANIFEST]: "documents: 3\n" }, [`${MANIFEST}:1 documents`]],
    [
      "counts that are wrong",
      { [MANIFEST]: manifest("articles: 1, facts: 1", "articles: 2, facts: 7") },
      [`${MANIFEST}:7 documents[0].counts.articles`, `${MANIFEST}:7 documents[0].counts.facts`],
    ],
    [
      "a document twice",
      { [MANIFEST]: SMALL_SEED[MANIFEST] + SMALL_SEED[MANIFEST].replace("documents:\n", "") },
      [`${MANIFEST}:8 documents[1].id`],
    ],
    [
      "an article of an unknown document",
      { "articles/two/01-x.yaml": "title: x\nfacts: []\n" },
      ["articles/two/01-x.yaml:1 "],
    ],
    [
      "file names without a number, too deep, or with another ending",
      Object.fromEntries(
        ["second.yaml", "sub/02-x.yaml", "02-x.yml", "02 x.yaml"].map((name) => [
          `articles/one/${name}`,
          "title: x\nfacts: []\n",
        ]),
      ),
      ["02 x.yaml", "02-x.yml", "second.yaml", "sub/02-x.yaml"].map(
        (name) => `articles/one/${name}:1 `,
      ),
    ],
    [
      "bytes that are not UTF-8",
      { [ARTICLE]: Uint8Array.of(0x74, 0x3a, 0x20, 0xb9, 0xfa) },
      [`${ARTICLE}:1 `],
    ],
    ["an empty article", { [ARTICLE]: "" }, [`${ARTICLE}:1 `]],
    ["an article without facts", { [ARTICLE]: "title: 第一篇\n" }, [`${ARTICLE}:1 facts`]],
    [
      "how fact lines spell an entity, where that is another's name, its name anyway, or of nothing",
      {
        [MANIFEST]: manifest(
          "    counts",
          "    called: { 乙局: 甲局, 甲局: 甲局, 丁局: 丁 }\n    counts",
        ),
      },
      ["乙局", "甲局", "丁局"].map((key) => `${MANIFEST}:7 documents[0].called.${key}`),
    ],
  ])("%s", async (_, changes, expected) => {
    const seed = await seedWith(changes);
    const { faults } = await checkSeed(seed);
    expect(faults.map(({ file, line, field }) => `${file}:${String(line)} ${field}`)).toEqual(
      expected.map((one) => `seed/${one}`),
    );
    for (const { severity, column, message } of faults) {
      expect(severity).toBe("ERROR");
      expect(column).toBeGreaterThan(0);
      expect(message).not.toMatch(/\n/);
      expect(message.length).toBeLessThan(300);
    }
    await expect(loadSeed(seed)).rejects.toBeInstanceOf(SeedError);
  });
});
