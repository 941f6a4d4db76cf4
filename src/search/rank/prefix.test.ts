import { describe, expect, it } from "vitest";

import { partIn, prefixIn } from "./prefix.js";

describe("a name begins", () => {
  it.each([
    ["gbt415682022", "gb", 0, 2],
    ["gbt415682022", "415", 3, 6],
    ["gbt415682022", "41568", 3, 8],
    ["415682022", "41568", 0, 5],
    // Punctuation is a space in a folded text.
    ["云溪 鸿雁 协议", "云溪鸿雁", 0, 5],
    ["云溪 鸿雁 协议", "云溪鸿雁协", 0, 7],
    ["云溪鸿雁", "云溪 鸿", 0, 3],
    ["云溪 鸿雁", "云溪 鸿", 0, 4],
  ])("%s with %s at %i to %i", (name, prefix, from, end) => {
    expect(prefixIn(name, prefix)).toEqual({ from, end });
  });
  it.each([
    ["gbt415682022", "41"],
    ["gbt415682022", "156"],
    ["gbt415682022", "2022"],
    ["gbt415682022", "t41"],
    ["国标41568", "41568"],
    ["2020年第415号", "415"],
    ["云溪 鸿雁", "云鸿"],
    ["云溪", "云溪鸿"],
  ])("%s not with %s", (name, prefix) => {
    expect(prefixIn(name, prefix)).toBeNull();
  });
});

describe("a name has inside", () => {
  it.each([
    ["云溪市机关会议", "机关", 3, 5, true],
    ["全市后勤机关会议", "机关", 4, 6, false],
    // A place where a word begins goes before one that comes first.
    ["后勤机关云溪市机关", "机关", 7, 9, true],
    ["甲 云溪 鸿雁", "溪鸿", 3, 6, false],
    ["甲 云溪 鸿雁", "云溪", 2, 4, true],
    ["2031年云溪", "31", null, null, null],
    // Punctuation at two places.
    ["甲 云 溪 鸿", "云溪鸿", null, null, null],
    // Unless it is typed there.
    ["甲 云 溪 鸿", "云 溪 鸿", 2, 7, true],
    // At its beginning.
    ["云溪", "云溪", null, null, null],
  ])("%s the part %s", (name, part, from, end, beginsWord) => {
    expect(partIn(name, part)).toEqual(from === null ? null : { from, end, beginsWord });
  });
});
