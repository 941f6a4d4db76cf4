import { expect, it } from "vitest";

import { markedPieces } from "./excerpt.js";

const shown = (text: string, ranges: readonly (readonly [number, number])[], most?: number): string =>
  markedPieces(
    text,
    ranges.map(([start, end]) => ({ start, end })),
    most,
  )
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");

it.each<[string, string, readonly (readonly [number, number])[], string]>([
  ["no range", "四川省", [], "四川省"],
  ["the whole", "四川省", [[0, 3]], "[四川省]"],
  ["a part at the start", "四川省", [[0, 2]], "[四川]省"],
  [
    "several parts",
    "四川省机关",
    [
      [1, 2],
      [3, 5],
    ],
    "四[川]省[机关]",
  ],
  [
    "parts side by side",
    "四川省",
    [
      [0, 1],
      [1, 2],
    ],
    "[四][川]省",
  ],
  ["a character of two units", "👍好", [[2, 3]], "👍[好]"],
  ["nothing", "", [], ""],
])("marks %s", (_what, text, ranges, expected) => {
  expect(shown(text, ranges)).toBe(expected);
});

it("keeps the neighborhood of the first mark of a long text", () => {
  const text = `${"前".repeat(500)}目标${"后".repeat(500)}`;
  expect(shown(text, [[500, 502]], 20)).toBe(`…${"前".repeat(5)}[目标]${"后".repeat(13)}…`);
});

it("keeps the end of a long text, and no mark beyond what is kept", () => {
  const text = `目标${"后".repeat(500)}目标`;
  expect(
    shown(
      text,
      [
        [0, 2],
        [502, 504],
      ],
      10,
    ),
  ).toBe(`[目标]${"后".repeat(8)}…`);
  expect(shown(text, [[502, 504]], 10)).toBe(`…${"后".repeat(8)}[目标]`);
});

const HALF_A_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

it("never cuts a character in two", () => {
  for (let most = 2; most < 12; most++) {
    const text = markedPieces("👍".repeat(40), [{ start: 21, end: 23 }], most)
      .map((piece) => piece.text)
      .join("");
    // The mark itself is in the middle of characters here; the borders of what is kept are not.
    expect(text).not.toMatch(HALF_A_CHARACTER);
  }
});

it("is fast with a name of a million characters", () => {
  expect(shown("长".repeat(1_000_000), [[999_998, 1_000_000]], 10)).toBe(`…${"长".repeat(8)}[长长]`);
});
