import { describe, expect, it } from "vitest";

import { readings } from "./readings.js";

function read(text: string, person = false): string {
  return readings(text, { person })
    .map((one) => one ?? "-")
    .join(" ");
}

describe("the reading of a person's name", () => {
  // Surnames with a special reading, before made-up given names.
  it.each([
    ["单", "shan"],
    ["仇", "qiu"],
    ["解", "xie"],
    ["曾", "zeng"],
    ["查", "zha"],
    ["朴", "piao"],
    ["盖", "ge"],
    ["区", "ou"],
    ["缪", "miao"],
    ["乐", "yue"],
    ["召", "shao"],
    ["员", "yun"],
    ["尉迟", "yu chi"],
    ["万俟", "mo qi"],
    ["澹台", "tan tai"],
    ["覃", "qin"],
  ])("starts, for %s, with %s", (surname, syllables) => {
    expect(read(`${surname}明`, true)).toBe(`${syllables} ming`);
  });

  it("uses the surname's reading only at the beginning", () => {
    expect(read("明单", true)).toBe("ming dan");
    expect(read("单位")).toBe("dan wei");
  });
});

describe("the reading of a name with a person in it", () => {
  const withPersons = (text: string, ...persons: string[]): string =>
    readings(text, { person: false, persons }).join(" ");

  it("uses the surname's reading wherever the person is named", () => {
    expect(withPersons("曾明访单位曾明", "曾明")).toBe("zeng ming fang dan wei zeng ming");
    expect(withPersons("曾经", "曾明")).toBe("ceng jing");
  });

  it("uses the first of two overlapping names", () => {
    expect(withPersons("万俟明", "万俟明", "俟明")).toBe("mo qi ming");
  });
});

describe("the reading of a place", () => {
  it.each([
    ["什邡市", "shi fang shi"],
    ["筠连县", "jun lian xian"],
    ["郫都区", "pi du qu"],
    ["单县", "shan xian"],
    ["犍为县", "qian wei xian"],
    ["阆中市", "lang zhong shi"],
    ["荥经县", "ying jing xian"],
    ["六安市", "lu an shi"],
    ["台州市", "tai zhou shi"],
    ["都江堰", "du jiang yan"],
    ["乐山市", "le shan shi"],
    ["重庆市北碚区", "chong qing shi bei bei qu"],
    ["长宁县", "chang ning xian"],
    ["朝天区", "chao tian qu"],
  ])("%s is %s", (place, syllables) => {
    expect(read(place)).toBe(syllables);
  });
});

describe("a reading", () => {
  it("has one entry for each UTF-16 unit of any text", () => {
    expect(read("gb国1😀 》国")).toBe("- - guo - - - - - guo");
    expect(readings("", { person: false })).toEqual([]);
    for (const text of ["𠮷国", "a国b", "国 国", "1国"])
      expect(readings(text, { person: true })).toHaveLength(text.length);
  });

  it("is toneless, with ü as v", () => {
    expect(read("吕绿女")).toBe("lv lv nv");
  });

  it("is null for a character without a reading", () => {
    expect(read("国a")).toBe("guo -");
  });
});
