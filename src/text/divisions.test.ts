import { expect, it } from "vitest";

import { leadingDivision } from "./divisions.js";

it.each([
  ["贵阳市机关事务管理局", "贵阳"],
  ["云南省市监局", "云南"],
  ["四川省机关事务管理局", null],
  ["全省机关事务工作会", null],
  ["省市监局", null],
  ["绵阳市", null],
  ["郭春英", null],
])("%s begins with the division %s", (name, division) => {
  expect(leadingDivision(name)).toBe(division);
});
