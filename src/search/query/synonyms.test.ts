import { describe, expect, it } from "vitest";

import { apartOrTogether, otherSpellings } from "./synonyms.js";

describe("other spellings of a term", () => {
  it.each([
    ["劳模", ["劳动模范"]],
    ["劳动模范", ["劳模"]],
    ["全国抗疫先进集体", ["全国抗击疫情先进集体", "全国抗疫先进单位"]],
    ["公车管理系统", ["公务用车管理系统", "公车管理平台", "公务用车管理平台"]],
    ["第9次党代会", ["第九次党代会", "第9次代表大会", "第九次代表大会"]],
    // The wider word finds the narrower one, and not the other way round.
    ["双碳", ["碳达峰", "碳中和"]],
  ])("%s", (term, some) => {
    expect(otherSpellings(term)).toEqual(expect.arrayContaining(some));
    expect(otherSpellings(term).length).toBeLessThanOrEqual(8);
  });

  it.each(["碳达峰", "郭春英", "绵阳局", "gbt41568", "局", ""])("none for %s", (term) => {
    expect(otherSpellings(term)).toEqual([]);
  });

  it("takes the longest word: 人民政府 is no 政府 with 人民 before it", () => {
    expect(otherSpellings("西充县人民政府")).toEqual(["西充县政府"]);
  });
});

describe("several words for one", () => {
  it.each([
    [["川渝", "合作"], "四川 重庆 合作"],
    [["合作", "成渝"], "合作 四川 重庆"],
    [["四川", "合作", "重庆"], "川渝 合作"],
    [["四川", "合作"], null],
  ])("%s", (terms, other) => {
    expect(apartOrTogether(terms)?.join(" ") ?? null).toBe(other);
  });
});
