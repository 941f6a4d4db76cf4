import { expect, it } from "vitest";

import { seedsOfThisFile } from "../../../test/support/seed-folder.js";
import { entityId } from "../../domain/ids.js";
import { checkSeed } from "../check/check-seed.js";

const seedWith = seedsOfThisFile();

const article = (names: string): string =>
  `title: 第一篇\n${names}\nfacts:\n  - { tenure: 张三, positions: { 甲局: [局长] }, at: 1 }\n`;

it("a local word for an organization is a mention, but not a name of it", async () => {
  const seed = await seedWith({ "articles/one/01-first.yaml": article("localNames: { 我处: 乙局 }") });
  const { dataset, faults } = await checkSeed(seed);
  expect(faults).toEqual([]);
  const body = dataset.entities.find(({ id }) => id === entityId("ORGANIZATION", "乙局"));
  expect(body?.names.map(({ text }) => text)).toEqual(["乙局", "乙"]);
});

it("a word may be in only one of the two lists", async () => {
  const seed = await seedWith({
    "articles/one/01-first.yaml": article("names: { 处: 乙局 }\nlocalNames: { 处: 乙局 }"),
  });
  const { faults } = await checkSeed(seed);
  expect(faults.map(({ field }) => field)).toEqual(["localNames.处"]);
});
