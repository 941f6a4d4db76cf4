import { describe, expect, it } from "vitest";

import { excerpt } from "./excerpt.js";

const shown = (text: string, ranges: { start: number; end: number }[], longest?: number): string =>
  excerpt(text, ranges, longest)
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join("");

describe("excerpt", () => {
  it("marks the ranges, and keeps everything else", () => {
    expect(
      shown("四川省机关事务管理局", [
        { start: 0, end: 2 },
        { start: 3, end: 5 },
      ]),
    ).toBe("[四川]省[机关]事务管理局");
  });

  it("shortens a long text at its end", () => {
    expect(shown("甲".repeat(20), [{ start: 0, end: 1 }], 10)).toBe(`[甲]${"甲".repeat(9)}…`);
  });

  it("shows a long text around its first match", () => {
    const text = `${"前".repeat(100)}中${"后".repeat(100)}`;
    expect(shown(text, [{ start: 100, end: 101 }], 40)).toBe(`…${"前".repeat(24)}[中]${"后".repeat(15)}…`);
  });

  it("divides no character of two units", () => {
    // 5 units would end in the middle of the third one.
    expect(shown("😀😀😀😀", [], 5)).toBe("😀😀…");
    expect(shown(`${"😀".repeat(30)}x${"y".repeat(30)}`, [{ start: 60, end: 61 }], 31)).toMatch(
      /^…(😀){12}\[x\]y+…$/u,
    );
  });

  it("leaves out ranges that do not fit the text, or that stand in another one", () => {
    const odd = [
      { start: -1, end: 1 },
      { start: 0, end: 2 },
      { start: 1, end: 2 },
      { start: 2, end: 2 },
      { start: 2, end: 99 },
    ];
    expect(shown("甲乙丙", odd)).toBe("[甲乙]丙");
  });

  it("keeps the parts of a cut match that are shown", () => {
    expect(shown("甲乙丙丁", [{ start: 1, end: 4 }], 3)).toBe("甲[乙丙]…");
  });
});
