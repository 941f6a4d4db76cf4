import { expect, test } from "vitest";

import { chartBars, type Point } from "./chart.js";

function point(amount: number, date: string | null = "2020"): Point {
  return {
    amount,
    date,
    comparator: null,
    change: null,
    difference: null,
    statement: {
      plainId: `stm:${String(amount)}`,
      evidenceCount: 1,
      status: "STATED",
      statusLabel: "",
      certainty: null,
    },
  };
}

test("bars are in proportion from zero", () => {
  const bars = chartBars([point(5), point(10, "2021")]);
  expect(bars?.bars.map(({ height }) => height)).toEqual([35, 70]);
  expect(bars?.bars.every(({ y, height }) => y + height === bars.zero)).toBe(true);
});

test("there is no chart of one dated point, or of negative amounts", () => {
  expect(chartBars([point(5), point(6, null)])).toBeNull();
  expect(chartBars([point(5), point(-6)])).toBeNull();
  expect(chartBars([point(0), point(0)])).toBeNull();
});
