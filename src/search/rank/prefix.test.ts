import { describe, expect, it } from "vitest";

import { prefixIn } from "./prefix.js";

describe("a name begins", () => {
  it.each([
    ["gbt415682022", "gb", 0],
    ["gbt415682022", "415", 3],
    ["gbt415682022", "41568", 3],
    ["415682022", "41568", 0],
  ])("%s with %s at %i", (name, prefix, at) => {
    expect(prefixIn(name, prefix)).toBe(at);
  });
  it.each([
    ["gbt415682022", "41"],
    ["gbt415682022", "156"],
    ["gbt415682022", "2022"],
    ["gbt415682022", "t41"],
    ["国标41568", "41568"],
    ["2020年第415号", "415"],
  ])("%s not with %s", (name, prefix) => {
    expect(prefixIn(name, prefix)).toBe(-1);
  });
});
