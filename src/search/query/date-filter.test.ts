import { describe, expect, it } from "vitest";

import { dayOf, windowOf } from "../../domain/time.js";
import { span } from "../contract/contract.fixture.js";
import { isSureOn, THEN, thenOf, touchesRecurring } from "./date-filter.js";

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

describe("what is surely on a day asked for", () => {
  const [november, winter] = [
    { from: 1101, to: 1130 },
    { from: 1201, to: 228 },
  ];
  const day = { from: 1118, to: 1118 };
  /** Each of these days. */
  const over = (from: string, to = from) => [dayOf(from), dayOf(to) + 1] as const;
  /** One of these days. */
  const oneOf = (from: string, to: string) => [dayOf(to), dayOf(from) + 1] as const;

  it.each([
    ["a day of the month", over("2030-11-18"), november, true],
    ["the month, of the month", oneOf("2030-11-01", "2030-11-30"), november, true],
    ["the month, of a day of it", oneOf("2030-11-01", "2030-11-30"), day, false],
    ["some day of two months", oneOf("2030-11-01", "2030-12-31"), november, false],
    ["three days around the day", over("2030-11-17", "2030-11-19"), day, true],
    ["days beside it", over("2030-11-19", "2030-11-20"), day, false],
    ["some day of the turn of the year", oneOf("2030-12-01", "2031-01-31"), winter, true],
    ["some day of a January", oneOf("2031-01-01", "2031-01-31"), winter, true],
    ["some day from January to March", oneOf("2031-01-01", "2031-03-31"), winter, false],
    ["some day from January to December", oneOf("2031-01-15", "2031-12-20"), winter, false],
    ["some day of the November before", oneOf("2030-11-01", "2030-11-30"), winter, false],
  ])("%s", (_, pair, yearly, isSure) => {
    expect(isSureOn(pair, { between: null, yearly })).toBe(isSure);
  });

  it("is in the years asked for too", () => {
    const asked = { between: windowOf("2030-01-01", "2031-12-31"), yearly: november };
    expect(isSureOn(over("2030-11-18"), asked)).toBe(true);
    expect(isSureOn(over("2029-11-18"), asked)).toBe(false);
    expect(isSureOn(oneOf("2032-11-01", "2032-11-30"), asked)).toBe(false);
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
