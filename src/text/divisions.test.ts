import { expect, it } from "vitest";

import { leadingDivision, narrowestDivision } from "./divisions.js";

it.each([
  ["贵阳市机关事务管理局", "贵阳"],
  ["云南省市监局", "云南"],
  ["四川省机关事务管理局", null],
  ["全省机关事务工作会", null],
  ["川渝两省市局", null],
  ["省市监局", null],
  ["绵阳市", null],
  ["郭春英", null],
])("%s begins with the division %s", (name, division) => {
  expect(leadingDivision(name)).toBe(division);
});

it.each([
  ["重庆市北碚区机关事务管理中心", "北碚"],
  ["青白江区机关事务中心", "青白江"],
  ["巴中市南江县机关事务服务中心", "南江"],
  ["四川省成都市机关事务管理局", "成都"],
  ["成都市办公区", "成都"],
  ["成都市市场监管局", "成都"],
  ["集中办公区物业", null],
  ["天府新区会议中心", null],
  ["四川省机关事务管理局", null],
  ["北碚区", "北碚"],
  ["达州市", "达州"],
  ["直辖市", null],
  ["示范城市", null],
])("%s names divisions, the narrowest %s", (name, division) => {
  expect(narrowestDivision(name)).toBe(division);
});
