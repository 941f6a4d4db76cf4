import { describe, expect, it } from "vitest";

import { areOtherOrdinals, ordinalsIn } from "./ordinals.js";

describe("ordinalsIn", () => {
  it.each<readonly [text: string, ...found: string[]]>([
    ["第四人民医院", "人民 4"],
    ["十八届三中全会", "届 18", "中全会 3"],
    ["第13次党代会", "次 13"],
    ["十四五规划", "五年 14"],
    ["13五", "五年 13"],
    ["五粮液集团"],
    ["四川省"],
    ["成立五十周年"],
    ["第二批第三季", "批 2", "季 3"],
  ])("%s", (text, ...found) => {
    expect([...ordinalsIn(text)].flatMap(([unit, all]) => [...all].map((one) => `${unit} ${one}`))).toEqual(
      found,
    );
  });
});

describe("areOtherOrdinals", () => {
  it.each([
    ["省第九人民医院", ["四川省第四人民医院", "省四医院"], true],
    ["省第四人民医院", ["四川省第四人民医院"], false],
    ["第9次党代会", ["第九次代表大会"], false],
    ["第13次党代会", ["第十二次代表大会"], true],
    ["13五规划", ["十四五规划"], true],
    ["第九人民医院", ["四川省机关事务管理局"], false],
  ])("%s", (query, names, other) => {
    expect(areOtherOrdinals(ordinalsIn(query), names)).toBe(other);
  });
});
