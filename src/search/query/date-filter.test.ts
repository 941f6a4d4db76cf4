import { describe, expect, it } from "vitest";

import { windowOf } from "../../domain/time.js";
import { span } from "../contract/contract.fixture.js";
import { THEN, thenOf, touchesRecurring } from "./date-filter.js";

describe("recurring days", () => {
  const NOVEMBER = { from: 1101, to: 1130 };
  const WINTER = { from: 1201, to: 228 };

  it.each([
    ["a day of it", span("2030-11-05"), NOVEMBER, true],
    ["a day beside it", span("2030-12-01"), NOVEMBER, false],
    ["days that end in it", span("2030-10-20", "2030-11-01"), NOVEMBER, true],
    ["days around it", span("2030-10-20", "2030-12-01"), NOVEMBER, true],
    ["days over the turn of a year, without it", span("2030-12-20", "2031-10-01"), NOVEMBER, false],
    ["a year", span("2030-12-01", "2031-12-01"), NOVEMBER, true],
    ["a day before the turn of the year", span("2030-12-31"), WINTER, true],
    ["a day behind it", span("2031-02-28"), WINTER, true],
    ["a day of summer", span("2031-07-01"), WINTER, false],
  ])("%s", (_, days, yearly, touched) => {
    expect(touchesRecurring(days, yearly)).toBe(touched);
  });
});

describe("the relation of a record to the days of a query", () => {
  const asked = { between: windowOf("2030-11-01", "2030-11-30"), yearly: null };
  const OPEN = [0, 2_000_000_000] as const;

  it.each([
    ["what happened in them", "EVENT", [span("2030-11-03", "2030-11-05")], THEN.WITHIN],
    ["what went on in them", "EVENT", [span("2030-10-30", "2030-11-02")], THEN.DURING],
    ["what goes on for ever", "AGREEMENT", [OPEN], THEN.TOUCHED],
    ["a body", "ORGANIZATION", [span("2030-11-03")], THEN.TOUCHED],
  ] as const)("%s", (_, kind, days, then) => {
    expect(thenOf(kind, days, asked)).toBe(then);
  });

  it("is TOUCHED if the query has no days", () => {
    const any = { between: null, yearly: null };
    expect(thenOf("EVENT", [span("2030-11-03")], any)).toBe(THEN.TOUCHED);
  });

  it("holds for any year if the query has no year", () => {
    const november = { between: null, yearly: { from: 1101, to: 1130 } };
    expect(thenOf("EVENT", [span("2030-11-03"), span("2031-11-03")], november)).toBe(THEN.WITHIN);
    expect(thenOf("EVENT", [span("2030-11-03"), span("2031-12-03")], november)).toBe(THEN.DURING);
    expect(thenOf("EVENT", [span("2029-01-01", "2031-12-03")], november)).toBe(THEN.TOUCHED);
  });
});
