import type { EntityOf } from "../../../views/entity-sections.js";

export type Series = EntityOf<"Organization">["figureSeries"][number];
export type Point = Series["points"][number];

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly middle: number;
  readonly point: Point;
}

export interface Bars {
  readonly width: number;
  readonly height: number;
  /** Where zero is, from the top. */
  readonly zero: number;
  readonly bars: readonly Bar[];
}

/** More bars than this are too narrow for their numbers; the lines below the chart have them all. */
export const MOST_BARS = 12;
const STEP = 64;
const TALLEST = 70;
const TOP = 20;
const BOTTOM = 22;

/**
 * Bars for the first dated points of a series, in proportion from zero: a scale that starts elsewhere exaggerates. Null
 * where there are fewer than two, or an amount is negative: then the lines say enough.
 */
export function chartBars(points: readonly Point[]): Bars | null {
  const dated = points.filter(({ date }) => date !== null).slice(0, MOST_BARS);
  const most = Math.max(...dated.map(({ amount }) => amount));
  if (dated.length < 2 || most <= 0 || dated.some(({ amount }) => amount < 0)) return null;
  const zero = TOP + TALLEST;
  return {
    width: dated.length * STEP,
    height: zero + BOTTOM,
    zero,
    bars: dated.map((point, index) => {
      const height = Math.round((point.amount / most) * TALLEST * 10) / 10;
      const middle = index * STEP + STEP / 2;
      return { x: middle - 16, y: zero - height, width: 32, height, middle, point };
    }),
  };
}
