import { describe, expect, it } from "vitest";

import { labelSize, nodeLabel } from "./node-label.js";

describe("the label of a node", () => {
  it.each([
    ["郭春英", "郭春英"],
    ["四川省机关事务管理局", "四川省机关事\n务管理局"],
    ["四川省机关事务管理局党组中心组学习（扩大）会议", "四川省机关事务管理\n局党组中心组学习（…"],
    ["Sichuan University", "Sichuan\nUniversity"],
    ["a\n\tb", "a b"],
    ["", ""],
  ])("of %j is %j", (name, label) => {
    expect(nodeLabel(name)).toBe(label);
  });

  it("has two lines of the width of nine characters at most, whatever the name", () => {
    for (const name of ["张".repeat(10_000), "x".repeat(10_000), "👩‍👩‍👧 ".repeat(99), "‮abc", "<img src=x>"]) {
      const label = nodeLabel(name);
      expect(label.split("\n").length).toBeLessThanOrEqual(2);
      expect(labelSize(label).width).toBeLessThanOrEqual(10);
    }
  });
});
