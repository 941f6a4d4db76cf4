import { expect, it } from "vitest";

import { seedsOfThisFile } from "../../../test/support/seed-folder.js";
import { checkSeed } from "../check/check-seed.js";

const seedWith = seedsOfThisFile();

it.each([
  ["{ tenure: 张三, positions: { 甲局: [局长] } }", "at: it is missing"],
  ["{ tenure: 张三, positions: { 甲局: [局长] }, at: true }", "at: here stands a number or a text"],
  ["{ tenure: 张三, positions: { 甲局: [局长] }, at: -1 }", "at: it is at least 0"],
  ["{ tenure: 张三, positions: { 甲局: 局长 }, at: 1 }", "positions.甲局: here stands a list ([…])"],
  ["{ tenure: 张三, positions: { 甲局: [] }, at: 1 }", "positions.甲局: it is empty"],
  ["{ figure: 数, of: 甲局, value: 多, unit: 个, at: 1 }", "value: here stands a number"],
  ["{ event: 会, kind: PARTY, at: 1 }", "kind: here stands one of MEETING, "],
])("tells in plain words what is wrong with %s", async (fact, expected) => {
  const seed = await seedWith({ "articles/one/01-first.yaml": `title: 第一篇\nfacts:\n  - ${fact}\n` });
  const { faults } = await checkSeed(seed);
  expect(`${faults[0]?.field ?? ""}: ${faults[0]?.message ?? ""}`).toContain(`facts[0].${expected}`);
});
