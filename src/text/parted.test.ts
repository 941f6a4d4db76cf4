import { describe, expect, it } from "vitest";

import { foldTyped, unparted } from "./parted.js";
import { pinyinOf } from "./sounds.js";

describe("an apostrophe in a typed word", () => {
  it.each([
    ["xi'an", "xi'an"],
    ["Xī’ān", "xi'an"],
    ["XI＇AN", "xi'an"],
    ["xi`an", "xi'an"],
    ["xiʼan", "xi'an"],
    ["fang1'an4", "fang1'an4"],
    ["西xi'an市", "西xi'an市"],
    ["chang'an'jie", "chang'an'jie"],
    ["lü'an", "lv'an"],
    // The last syllable may be unfinished, and the word may go on with another name.
    ["tian'a", "tian'a"],
    ["o'neil", "o'neil"],
  ])("parts syllables: %s", (typed, folded) => {
    expect(foldTyped(typed)).toBe(folded);
  });

  it.each([
    ["people's", "peoples"],
    ["x'an", "xan"],
    ["西'安", "西安"],
    ["xi'安", "xi安"],
    ["'xian'", "xian"],
    ["xi' an", "xian"],
    ["5'an", "5an"],
    ["十四五'规划", "十四五规划"],
  ])("says nothing elsewhere: %s", (typed, folded) => {
    expect(foldTyped(typed)).toBe(folded);
  });

  it("goes where a name is compared as written, and stays in its sound", () => {
    expect(unparted("xi'an")).toBe("xian");
    expect(pinyinOf("xi'an")).toBe("xi'an");
    expect(pinyinOf("fang1'an4")).toBe("fang'an");
    expect(pinyinOf("西xi'an")).toBe("西xi'an");
  });
});
