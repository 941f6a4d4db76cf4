import { describe, expect, it } from "vitest";

import { SMALL_SEED, seedsOfThisFile } from "../../../test/support/seed-folder.js";
import type { SeedTexts } from "../../../test/support/seed-folder.js";
import { SeedError } from "../../domain/errors.js";
import { checkSeed, loadSeed } from "../check/check-seed.js";

const MANIFEST = "manifest.yaml";
const ARTICLE = "articles/one/01-first.yaml";

const seedWith = seedsOfThisFile();

const manifest = (from: string, to: string): string => SMALL_SEED[MANIFEST].replace(from, to);

describe("a fault of a whole file, or of the manifest, is reported with its line and field", () => {
  it.each<[string, SeedTexts, string[]]>([
    ["no manifest", { [MANIFEST]: null }, [`${MANIFEST}:1 `]],
    ["an empty manifest", { [MANIFEST]: "" }, [`${MANIFEST}:1 `]],
    ["a malformed manifest", { [MANIFEST]: "documents: 3\n" }, [`${MANIFEST}:1 documents`]],
    [
      "wrong counts",
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
      ["02 x.yaml", "02-x.yml", "second.yaml", "sub/02-x.yaml"].map((name) => `articles/one/${name}:1 `),
    ],
    [
      "other endings of YAML files, and files beside the manifest",
      Object.fromEntries(
        [
          ...["judgements.yml", "judgments.yaml", "authority/more.YAML", "authority/x.yml"],
          ...["articles/one/02-x.Yaml", "articles/one/.03-x.yml"],
        ].map((name) => [name, "{}"]),
      ),
      [
        ...["articles/one/.03-x.yml", "articles/one/02-x.Yaml", "authority/more.YAML"],
        ...["authority/x.yml", "judgements.yml", "judgments.yaml"],
      ].map((name) => `${name}:1 `),
    ],
    ["a folder named as a file", { "authority/x.yaml/y.yaml": "{}" }, ["authority/x.yaml:1 "]],
    [
      "bytes that are not UTF-8",
      { [ARTICLE]: Uint8Array.of(0x74, 0x3a, 0x20, 0xb9, 0xfa) },
      [`${ARTICLE}:1 `],
    ],
    ["an empty article", { [ARTICLE]: "" }, [`${ARTICLE}:1 `]],
    ["an article without facts", { [ARTICLE]: "title: 第一篇\n" }, [`${ARTICLE}:1 facts`]],
    [
      "annotation spellings that are another entity's name, the entity's own name, or of an unknown entity",
      { [MANIFEST]: manifest("    counts", "    called: { 乙局: 甲局, 甲局: 甲局, 丁局: 丁 }\n    counts") },
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

describe("an ignored file", () => {
  const faultsOf = async (changes: SeedTexts): Promise<string[]> => {
    const { faults } = await checkSeed(await seedWith(changes));
    return faults.map(({ severity, file, message }) => `${severity} ${file.slice(5)}: ${message}`);
  };
  const EDITOR =
    "the file is not read, it looks like a backup of an editor: copy what is new in it, then remove it";

  it.each<[string, string]>([
    ["authority/all.yaml.bak", EDITOR],
    ["authority/all.yaml~", EDITOR],
    ["authority/.all.yaml.swp", EDITOR],
    ["authority/#all.yaml#", EDITOR],
    ["articles/one/01-first.yaml.orig", EDITOR],
    ["articles/one/01-first.bak", EDITOR],
    ["manifest.yaml.old", EDITOR],
    ["authority/more", "the file is not read: remove it, or rename it (words.yaml)"],
    [
      "articles/one/02-second.txt",
      "the file is not read: remove it, or rename it (<document>/NN-words.yaml)",
    ],
    ["notes.docx", "the file is not read: remove it, or rename it (manifest.yaml or judgements.yaml)"],
  ])("is reported with advice: %s", async (name, message) => {
    expect(await faultsOf({ [name]: "x" })).toEqual([`WARNING ${name}: ${message}`]);
  });

  it.each(["authority/more.YAML", "authority/more.yml", "articles/one/02-second.YML"])(
    "is an error if only its ending is wrong: %s",
    async (name) => {
      const ending = name.slice(name.lastIndexOf("."));
      const plain = name.slice(name.lastIndexOf("/") + 1, -ending.length);
      expect(await faultsOf({ [name]: "{}" })).toEqual([
        `ERROR ${name}: the file is not read, its name ends in ${ending}: name it ${plain}.yaml`,
      ]);
    },
  );

  it("is reported as a folder", async () => {
    const [only, ...more] = await faultsOf({ "Authority-old/all.yaml": "{}" });
    expect(only).toMatch(/^WARNING Authority-old: the folder is not read: /);
    expect(more).toEqual([]);
  });

  it("is not reported if it is a system file or a README", async () => {
    const names = [".DS_Store", ".gitkeep", "articles/one/.DS_Store", "authority/README.md"];
    expect(await faultsOf(Object.fromEntries(names.map((name) => [name, "x"])))).toEqual([]);
  });

  it("does not stop the checks of the other files", async () => {
    const faults = await faultsOf({
      "authority/all.yaml.bak": "x",
      "authority/more.yaml": "persons:\n  - { name: 李四 }\n",
    });
    expect(faults).toHaveLength(2);
  });
});
