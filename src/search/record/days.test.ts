import { describe, expect, it } from "vitest";

import type { Statement } from "../../domain/statement.js";
import type { Period } from "../../domain/time.js";
import { citedPeriod, dayOf, parseDate, periodOf, statedPeriod, UNKNOWN_PERIOD } from "../../domain/time.js";
import { daysOfRecord, FOREVER } from "./days.js";
import { entity, statement } from "./records.fixture.js";

const member = (period: Period): Statement => statement("罗甲", "MEMBER_OF", "甲局", { period });
const PERSON = entity("罗甲", "PERSON");
const event = (period: Period) => daysOfRecord(entity("甲会", "EVENT", { period }), []);

describe("the days of a record", () => {
  it("of an event are its own, each of them sure where a source has them", () => {
    expect(event(periodOf("2021-05-08"))).toMatchObject({
      days: [[dayOf("2021-05-08"), dayOf("2021-05-08")]],
      sure: [[dayOf("2021-05-08"), dayOf("2021-05-09")]],
      undated: null,
    });
  });

  it("of a vague event are sure only for a window that has all of them", () => {
    const [sure] = event(periodOf("2021")).sure;
    const isSure = (from: string, to: string): boolean =>
      sure !== undefined && sure[0] < dayOf(to) && dayOf(from) < sure[1];
    expect(isSure("2021-01-01", "2022-01-01")).toBe(true);
    expect(isSure("2021-01-02", "2022-01-01")).toBe(false);
  });

  it("of an event that nobody dates end with the day of its report, and nothing is sure", () => {
    const end = {
      edtf: "2022-08",
      earliest: null,
      latest: dayOf("2022-09-01"),
      basis: "REPORTED_BY",
    } as const;
    expect(event({ start: UNKNOWN_PERIOD.start, end })).toEqual({
      days: [],
      sure: [],
      moments: [],
      undated: [-FOREVER, dayOf("2022-08-31")],
      latest: null,
    });
    expect(event(UNKNOWN_PERIOD).undated).toEqual([-FOREVER, FOREVER]);
  });

  it("without a year are those shorter than a year, and the ends of what lasted longer", () => {
    const [day, month] = [dayOf("2021-05-08"), [dayOf("2021-05-31"), dayOf("2021-05-02")]];
    expect(event(periodOf("2021-05-08")).moments).toEqual([[day, day + 1]]);
    expect(event(periodOf("2021-05")).moments).toEqual([month]);
    expect(event(periodOf("2021")).moments).toEqual([]);
    expect(daysOfRecord(PERSON, [member(statedPeriod("2019-03-01", "2021-05"))]).moments).toEqual([
      [dayOf("2019-03-01"), dayOf("2019-03-02")],
      month,
    ]);
    // A long time that holds a short one.
    const both = [statedPeriod("1990", null), periodOf("2021-05-08")].map(member);
    expect(daysOfRecord(PERSON, both).moments).toEqual([[day, day + 1]]);
  });

  it("of an event are never those of its participants", () => {
    const part = statement("罗甲", "TOOK_PART_IN", "甲会", { period: periodOf("2020") });
    expect(daysOfRecord(entity("甲会", "EVENT"), [part]).days).toEqual([]);
  });

  it("of a person are those of all facts; between two citations nothing is sure", () => {
    const { days, sure } = daysOfRecord(PERSON, [member(citedPeriod(["2020-11-10", "2021-05-28"]))]);
    expect(days).toEqual([[dayOf("2020-11-10"), dayOf("2021-05-28")]]);
    expect(sure).toEqual([
      [dayOf("2020-11-10"), dayOf("2020-11-11")],
      [dayOf("2021-05-28"), dayOf("2021-05-29")],
    ]);
  });

  it("of a state without an end go on, possibly", () => {
    const { days, sure, latest } = daysOfRecord(PERSON, [member(statedPeriod("2004", null))]);
    expect(days).toEqual([[dayOf("2004-01-01"), FOREVER]]);
    expect(sure).toEqual([[dayOf("2004-12-31"), dayOf("2004-01-02")]]);
    expect(latest).toBe(parseDate("2004").earliest);
  });

  it("keep no pair that another one implies", () => {
    const all = [periodOf("2021-05-08"), periodOf("2021-05-01/2021-05-31")].map(member);
    expect(daysOfRecord(PERSON, all).sure).toEqual([[dayOf("2021-05-01"), dayOf("2021-06-01")]]);
  });
});
