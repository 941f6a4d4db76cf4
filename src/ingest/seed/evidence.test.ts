import { expect, it } from "vitest";

import { SMALL_SEED, seedsOfThisFile } from "../../../test/support/seed-folder.js";
import { checkSeed } from "../check/check-seed.js";

const seedWith = seedsOfThisFile();

it("distinguishes names, parents and seats that the article states from those that follow from the entry", async () => {
  const seed = await seedWith({
    "authority/all.yaml": SMALL_SEED["authority/all.yaml"].replace(
      "kind: BUREAU, aliases: [乙]",
      "kind: BUREAU, parent: 甲局, aliases: [乙, 乙署]",
    ),
    "articles/one/01-first.yaml": `title: 第一篇
names: { 乙: 乙局 }
facts:
  - { event: 某会, kind: MEETING, organizers: [乙局, 甲局], participants: { 张三: HOST }, at: 3 }
`,
  });
  const { dataset, faults } = await checkSeed(seed);
  expect(faults).toEqual([]);
  const found = dataset.statements
    .filter(({ predicate }) => predicate === "NAMED" || predicate === "PART_OF")
    .map(({ value, evidence }) => [
      value?.type === "TEXT" ? value.text : "PART_OF",
      ...evidence.map(({ method, locator }) => `${method} ${locator}`),
    ]);
  expect(found.sort()).toEqual(
    [
      ["乙局", "RULE text"],
      ["乙署", "RULE text"],
      ["乙", "CURATED text"],
      ["PART_OF", "RULE text"],
      ["某会", "CURATED ¶3"],
      ["张三", "CURATED ¶3"],
      ["甲局", "RULE text"],
    ].sort(),
  );
});

it("gives one evidence, CURATED, if an article states a fact that also follows from the entry", async () => {
  const seed = await seedWith({
    "authority/all.yaml": SMALL_SEED["authority/all.yaml"].replace(
      "kind: BUREAU, aliases",
      "kind: BUREAU, parent: 甲局, aliases",
    ),
    "articles/one/01-first.yaml": `title: 第一篇
facts:
  - { relation: PART_OF, subject: 乙局, object: 甲局, at: text }
  - { mention: 张三, at: 1 }
`,
  });
  const { dataset } = await checkSeed(seed);
  const parents = dataset.statements.filter(
    ({ predicate, subject }) => predicate === "PART_OF" && subject.startsWith("org:"),
  );
  expect(parents.map(({ evidence }) => evidence.map(({ method, locator }) => [method, locator]))).toEqual([
    [["CURATED", "text"]],
  ]);
});

it("takes the name of an author from the text rather than from the byline", async () => {
  const seed = await seedWith({
    "articles/one/01-first.yaml": `title: 第一篇
authors: [张三]
facts:
  - { mention: 张三, at: 1 }
`,
  });
  const { dataset } = await checkSeed(seed);
  const named = dataset.statements.filter(({ value }) => value?.type === "TEXT" && value.text === "张三");
  expect(named.flatMap(({ evidence }) => evidence.map(({ locator }) => locator))).toEqual(["¶1"]);
});
