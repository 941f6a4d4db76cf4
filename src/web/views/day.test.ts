import { expect, test } from "vitest";

import { isDay, yearsFrom } from "./day.js";

test.each(["2021-02-28", "2020-02-29", "0001-01-01", "9999-12-31"])("%s is a day", (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  "",
  "2021-02-30",
  "2021-02-29",
  "2021-13-01",
  "2021-00-10",
  "2021-2-3",
  "0000-01-01",
  "2021-02-28 ",
])("%s is none", (text) => {
  expect(isDay(text)).toBe(false);
});

test("a year more or less is the same day, or the last of February", () => {
  expect(yearsFrom("2021-03-01", -1)).toBe("2020-03-01");
  expect(yearsFrom("2020-02-29", 1)).toBe("2021-02-28");
  expect(yearsFrom("2020-02-29", 4)).toBe("2024-02-29");
  expect(yearsFrom("9999-12-31", 1)).toBe("9999-12-31");
});
