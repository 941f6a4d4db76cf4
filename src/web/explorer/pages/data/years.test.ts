import { expect, it } from "vitest";

import { yearSeries } from "./years.js";

it("sorts years, fills gaps, and leaves out years without any at the ends", () => {
  const counts = [
    { key: "2022", count: 3 },
    { key: "2019", count: 1 },
    { key: "2021", count: 0 },
    { key: "2035", count: 0 },
  ];
  expect(yearSeries(counts)).toEqual({
    years: [
      { year: 2019, count: 1 },
      { year: 2020, count: 0 },
      { year: 2021, count: 0 },
      { year: 2022, count: 3 },
    ],
    before: 0,
  });
});

it("keeps the last years of a long series, and counts those before", () => {
  const counts = [
    { key: "1949", count: 2 },
    { key: "1950", count: 5 },
    { key: "2022", count: 1 },
  ];
  const { years, before } = yearSeries(counts, 10);
  expect(years.map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
  expect(before).toBe(7);
});

it("is empty without years", () => {
  expect(yearSeries([])).toEqual({ years: [], before: 0 });
});
