import { describe, expect, it } from "vitest";

import { spellingsOfNumerals } from "./numerals.js";

describe("numbers of a term written otherwise", () => {
  it.each([
    ["第9次", "第九次"],
    ["第九次", "第9次"],
    ["14五", "十四五"],
    ["14五规划", "十四五规划"],
    ["十四五", ""],
    ["五十周年", "50周年"],
    ["50周年", "五十周年"],
    ["五十", "50"],
    ["二〇二〇年度", "2020年度"],
    ["2020年度", "二〇二〇年度"],
    ["第12届", "第十二届"],
    ["第二十次", "第20次"],
    ["20大", "二十大"],
    ["112项", "一百一十二项"],
    ["105项", "一百零五项"],
    ["一百零五项", "105项"],
    ["1200户", "一千二百户"],
    ["两千户", "2000户"],
    ["3等奖", "三等奖"],
    ["三等奖", "3等奖"],
    ["9章53条", "九章五十三条"],
    ["第十四个五年规划", "十四五规划 第14个5年规划"],
    ["第九201号", ""],
    // A name, a code, a share.
    ["三台县", ""],
    ["五粮液", ""],
    ["统一登记", ""],
    ["两学一做", ""],
    ["三严三实", ""],
    ["2020", ""],
    ["41568", ""],
    ["gbt41568", ""],
    ["5g智慧医疗", ""],
    ["1.5公里", ""],
    ["三四线", ""],
  ])("%s is %s", (term, other) => {
    expect(spellingsOfNumerals(term).join(" ")).toBe(other);
  });

  it("leads back to the term", () => {
    for (let number = 1; number < 10_000; number += 7) {
      const term = `第${String(number)}次`;
      const [words = ""] = spellingsOfNumerals(term);
      expect(spellingsOfNumerals(words)).toEqual([term]);
    }
  });
});
