import { expect, test } from "vitest";

import { yearsFrom } from "./day.js";

test("a year more or less is the same day, or the last of February", () => {
  expect(yearsFrom("2021-03-01", -1)).toBe("2020-03-01");
  expect(yearsFrom("2020-02-29", 1)).toBe("2021-02-28");
  expect(yearsFrom("2020-02-29", 4)).toBe("2024-02-29");
});

test("years stay within four digits", () => {
  expect(yearsFrom("9999-12-31", 1)).toBe("9999-12-31");
  expect(yearsFrom("0001-03-01", -1)).toBe("0001-03-01");
});
