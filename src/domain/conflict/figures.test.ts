import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { ConflictCandidate } from "./candidate.js";
import { conflictsOf, figure, inConflict } from "./candidates.fixture.js";

describe("one figure with two amounts", () => {
  it.each<[string, ConflictCandidate, boolean]>([
    ["another amount", figure(2, 227, "户"), true],
    ["the same amount", figure(2, 272, "户"), false],
    ["about the amount", figure(2, 270, "户", { comparator: "约" }), false],
    ["more than a lesser amount", figure(2, 250, "户", { comparator: "余" }), false],
    ["more than a greater amount", figure(2, 300, "户", { comparator: "余" }), true],
    ["another period", figure(2, 227, "户", { forPeriod: "2017" }), false],
    ["another unit", figure(2, 906, "人"), false],
    ["a part of it", figure(2, 52, "户", { about: "贫困户" }), false],
    ["another indicator", figure(2, 52, "户", { indicator: "贫困户" }), false],
    ["a change of it", figure(2, 5, "户", { change: "增长" }), false],
    ["another place", figure(2, 227, "户", {}, { subject: "plc:b" }), false],
    ["a plan", figure(2, 227, "户", {}, { status: "PLANNED" }), false],
  ])("is a conflict or not: %s", (_what, other, isConflict) => {
    expect(inConflict("SAME_FIGURE", figure(1, 272, "户"), other)).toEqual(isConflict ? [1, 2] : []);
  });

  it("reads units that say the same as one", () => {
    expect(inConflict("SAME_FIGURE", figure(1, 16, "名"), figure(2, 15, "人"))).toEqual([1, 2]);
    expect(inConflict("SAME_FIGURE", figure(1, 16, "名"), figure(2, 16, "人"))).toEqual([]);
  });

  it("prefers an exact amount to a rounded one, and none of two exact ones in one document", () => {
    const [rounded] = conflictsOf(
      "SAME_FIGURE",
      figure(1, 300, "户", { comparator: "余" }),
      figure(2, 272, "户"),
    );
    expect(rounded).toMatchObject({ preferred: "sta:0000002", preference: { by: "PRECISION" } });
    const [exact] = conflictsOf("SAME_FIGURE", figure(1, 227, "户"), figure(2, 272, "户"));
    expect(exact).toMatchObject({ preferred: null, preference: { by: "NOTHING" } });
  });

  it("gives the reason of an editor", () => {
    const ranked = figure(2, 272, "户", { rankReason: "村情所写" }, { rank: "PREFERRED" });
    const [found] = conflictsOf("SAME_FIGURE", figure(1, 227, "户"), ranked);
    expect(found).toMatchObject({ preferred: ranked.id, preference: { by: "RANK", rankReason: "村情所写" } });
  });
});

describe("a figure that its own numbers contradict", () => {
  const peak = figure(1, 500, "度", { indicator: "峰值" });
  const low = figure(2, 400, "度", { indicator: "最低值" });
  const from = ["峰值", "最低值"];
  const drop = (amount: number, more = {}): ConflictCandidate =>
    figure(3, amount, "%", {
      indicator: "降幅",
      change: "下降",
      computation: "CHANGE",
      computedFrom: from,
      ...more,
    });

  it.each<[string, readonly ConflictCandidate[], readonly number[]]>([
    ["the change", [peak, low, drop(20)], []],
    ["the change from the wrong one of the two", [peak, low, drop(25)], [1, 2, 3]],
    ["a change the other way", [peak, low, drop(20, { change: "增长" })], [1, 2, 3]],
    ["about the change", [peak, low, drop(19, { comparator: "约" })], []],
    ["at least so much", [peak, low, drop(15, { comparator: "以上" })], []],
    ["at least more", [peak, low, drop(25, { comparator: "以上" })], [1, 2, 3]],
    [
      "the change in tenths",
      [peak, low, { ...drop(2), value: { type: "QUANTITY", amount: 2, unit: "成" } }],
      [],
    ],
    ["no percentage", [peak, low, { ...drop(9), value: { type: "QUANTITY", amount: 9, unit: "度" } }], []],
    ["a number is missing", [peak, drop(25)], []],
    ["a number in another unit", [peak, figure(2, 4, "千瓦", { indicator: "最低值" }), drop(25)], []],
    [
      "a number of another thing",
      [peak, figure(2, 400, "度", { indicator: "最低值", about: "路灯" }), drop(25)],
      [],
    ],
    [
      "two numbers that could be meant",
      [peak, low, figure(4, 350, "度", { indicator: "最低值" }), drop(25)],
      [],
    ],
    [
      "a number of its own period and one of another",
      [peak, low, figure(4, 350, "度", { indicator: "最低值", forPeriod: "2019" }), drop(25)],
      [1, 2, 3],
    ],
    ["a rank that drops it", [peak, low, { ...drop(25), rank: "DEPRECATED" }], []],
  ])("is one or not: %s", (_what, candidates, expected) => {
    expect(inConflict("COMPUTED_FIGURE", ...candidates)).toEqual(expected);
  });

  it("tells what the numbers give", () => {
    expect(conflictsOf("COMPUTED_FIGURE", peak, low, drop(25))).toMatchObject([
      { entity: "plc:a", computed: "20 %" },
    ]);
  });

  it("is any percentage that is off by more than its last digit", () => {
    const amount = fc.integer({ min: 1, max: 1_000 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: -2_000, max: 2_000 }), (before, after, tenths) => {
        const numbers = [
          figure(1, before, "度", { indicator: "峰值" }),
          figure(2, after, "度", { indicator: "最低值" }),
        ];
        const stated = tenths / 10;
        const isOff = Math.abs((before - after) / before - stated / 100) * 100;
        // One digit after the point unless the number is whole.
        const digit = Number.isInteger(stated) ? 1 : 0.1;
        fc.pre(Math.abs(isOff - digit) > 1e-9);
        expect(inConflict("COMPUTED_FIGURE", ...numbers, drop(stated))).toEqual(
          isOff > digit ? [1, 2, 3] : [],
        );
      }),
    );
  });

  it("is a sum or a share as well", () => {
    const parts = ["一等奖", "二等奖"].map((indicator, at) => figure(at, 6 + at, "个", { indicator }));
    const computed = (computation: string, value: number, unit: string): number[] =>
      inConflict(
        "COMPUTED_FIGURE",
        ...parts,
        figure(5, value, unit, { indicator: "合计", computation, computedFrom: ["一等奖", "二等奖"] }),
      );
    expect(computed("SUM", 13, "个")).toEqual([]);
    expect(computed("SUM", 15, "个")).toEqual([0, 1, 5]);
    expect(computed("SHARE", 86, "%")).toEqual([]);
    expect(computed("SHARE", 60, "%")).toEqual([0, 1, 5]);
    expect(computed("GUESS", 60, "%")).toEqual([]);
  });

  describe("with means of one total", () => {
    // 31 days, so at most 23 working days.
    const period = { forPeriod: "2020-01" };
    const total = figure(1, 0.31, "万次", { indicator: "总数", ...period });
    const daily = (index: number, amount: number, computation: string): ConflictCandidate =>
      figure(index, amount, "次", { indicator: computation, computation, computedFrom: ["总数"], ...period });

    it("shows the right mean beside the wrong one", () => {
      const right = daily(2, 150, "PER_WORKDAY");
      const wrong = daily(3, 3_100, "PER_DAY");
      expect(inConflict("COMPUTED_FIGURE", total, right, daily(3, 100, "PER_DAY"))).toEqual([]);
      const [found] = conflictsOf("COMPUTED_FIGURE", total, right, wrong);
      expect(found?.statements).toHaveLength(3);
      expect(found?.computed).toBe("98–102 次");
    });

    it("prefers a ranked one to what contradicts it, not to what agrees with it", () => {
      const right = { ...daily(2, 150, "PER_WORKDAY"), rank: "PREFERRED" as const };
      const also = { ...total, rank: "PREFERRED" as const };
      const [found] = conflictsOf("COMPUTED_FIGURE", also, right, daily(3, 3_100, "PER_DAY"));
      expect(found?.preference).toMatchObject({ by: "RANK", best: "PREFERRED", next: "NORMAL" });
    });

    it("has no more working days than days", () => {
      expect(inConflict("COMPUTED_FIGURE", total, daily(2, 100, "PER_WORKDAY"))).toEqual([1, 2]);
    });
  });
});

describe("one thing counted twice", () => {
  it.each<[string, ConflictCandidate, boolean]>([
    ["batches and teams", figure(2, 3, "支"), true],
    ["other numbers of them", figure(2, 4, "支"), true],
    ["the same count word", figure(2, 4, "批"), false],
    ["a word that says nothing", figure(2, 3, "个"), false],
    ["a measure", figure(2, 3, "万元"), false],
    ["another period", figure(2, 3, "支", { forPeriod: "2021" }), false],
    ["another indicator", figure(2, 3, "支", { indicator: "车队" }), false],
  ])("is a discrepancy or not: %s", (_what, other, isConflict) => {
    expect(inConflict("TWO_COUNTS", figure(1, 3, "批次"), other)).toEqual(isConflict ? [1, 2] : []);
  });

  const total = (index: number, amount: number, forPeriod: string, more = {}): ConflictCandidate =>
    figure(index, amount, "个", { total: "RUNNING", forPeriod, ...more });

  it.each<[string, readonly ConflictCandidate[], readonly number[]]>([
    ["a total that grows", [total(1, 17, "2020"), total(2, 23, "2022")], []],
    ["a total that stays", [total(1, 17, "2020"), total(2, 17, "2022")], []],
    ["a total that falls", [total(1, 28, "2020"), total(2, 23, "2022")], [1, 2]],
    [
      "a total that may have fallen",
      [total(1, 28, "2020"), total(2, 20, "2022", { comparator: "余" })],
      [1, 2],
    ],
    ["one that has surely not", [total(1, 28, "2020"), total(2, 30, "2022", { comparator: "余" })], []],
    ["a doubted period", [total(1, 28, "2020?"), total(2, 20, "2022")], []],
    ["periods that overlap", [total(1, 28, "2020"), total(2, 20, "2020-12")], []],
    ["figures that may fall", [figure(1, 28, "个"), figure(2, 20, "个", { forPeriod: "2022" })], []],
  ])("finds running totals: %s", (_what, candidates, expected) => {
    expect(inConflict("TWO_COUNTS", ...candidates)).toEqual(expected);
  });

  it("prefers the exact one", () => {
    const two = [total(1, 28, "2020"), total(2, 20, "2022", { comparator: "余" })];
    expect(conflictsOf("TWO_COUNTS", ...two)).toMatchObject([
      { preferred: "sta:0000001", preference: { by: "PRECISION", best: "EXACT", next: "ROUNDED" } },
    ]);
    expect(conflictsOf("TWO_COUNTS", figure(1, 3, "批次"), figure(2, 3, "支"))).toMatchObject([
      { preferred: null },
    ]);
  });

  it("finds each total that some later one falls below, and each that fell", () => {
    const year = fc.integer({ min: 2000, max: 2009 });
    const span = fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(span, fc.integer({ min: 0, max: 9 })), { maxLength: 12 }), (facts) => {
        const candidates = facts.map(([[from, to], amount], at) =>
          total(at, amount, from === to ? String(from) : `${String(from)}/${String(to)}`),
        );
        const fell = facts.flatMap(([[, to], amount], earlier) =>
          facts.flatMap(([[from], less], later) => (to < from && less < amount ? [earlier, later] : [])),
        );
        expect(inConflict("TWO_COUNTS", ...candidates)).toEqual([...new Set(fell)].sort((a, b) => a - b));
      }),
    );
  });
});
