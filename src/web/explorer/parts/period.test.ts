import { expect, test } from "vitest";

import type { PeriodFieldsFragment } from "../../../client/index.js";
import type { Say } from "../state/context.js";
import { dateText, periodText } from "./period.js";

type Bound = PeriodFieldsFragment["start"];

const zh: Say = (text) => text;
const en: Say = (_zh, text) => text;

function bound(basis: Bound["basis"], parts: Partial<Bound> = {}): Bound {
  return { date: null, earliest: null, latest: null, ruleLabel: null, basis, ...parts };
}

test("says no later than, where only the source limits it", () => {
  const period = {
    edtf: "../2022-10-15",
    start: bound("INFERRED", { earliest: "1949-01-01", latest: "2022-10-15" }),
    end: bound("REPORTED_BY", { date: "2022-10-15", latest: "2022-10-15" }),
  };
  expect(periodText(period, zh)).toBe("不晚于2022年10月15日");
  expect(periodText(period, en)).toBe("no later than 15 Oct 2022");
});

test("says between, where it happened at some time within the days", () => {
  const days = { earliest: "2021-02-27", latest: "2021-05-28" };
  const period = {
    edtf: "2021-02-27/2021-05-28",
    start: bound("INFERRED", { ...days, date: "2021-02-27", ruleLabel: "先后" }),
    end: bound("INFERRED", { ...days, date: "2021-05-28", ruleLabel: "先后" }),
  };
  expect(periodText(period, zh)).toBe("2021年2月27日至2021年5月28日之间（推断：先后）");
});

test("says from and to, where both ends are stated", () => {
  const period = {
    edtf: "2021-05-17/2021-05-19",
    start: bound("STATED", { date: "2021-05-17", earliest: "2021-05-17", latest: "2021-05-17" }),
    end: bound("STATED", { date: "2021-05-19", earliest: "2021-05-19", latest: "2021-05-19" }),
  };
  expect(periodText(period, zh)).toBe("2021年5月17日至2021年5月19日");
});

test("cited days are not shown as a start and an end", () => {
  const period = {
    edtf: "2020-12/2022",
    start: bound("FIRST_CITED", { date: "2020-12" }),
    end: bound("LAST_CITED", { date: "2022" }),
  };
  expect(periodText(period, zh)).toBe("见于2020年12月至2022年");
  expect(periodText({ ...period, end: bound("UNKNOWN") }, zh)).toBe("最早见于2020年12月起，止期未载");
});

test.each([
  ["2020", "2020年", "2020"],
  ["2020-11", "2020年11月", "Nov 2020"],
  ["2020-12-03~", "2020年12月3日前后", "3 Dec 2020 (about)"],
  ["2020-34", "2020年第二季度", "Q2 2020"],
  ["2020/2021", "2020年至2021年", "2020 – 2021"],
  ["../2021", "至2021年", "until 2021"],
])("%s in words", (edtf, chinese, english) => {
  expect(dateText(edtf, zh)).toBe(chinese);
  expect(dateText(edtf, en)).toBe(english);
});

test("what lasts by nature has no end that is not known", () => {
  const period = { edtf: "2014/", start: bound("STATED", { date: "2014" }), end: bound("UNKNOWN") };
  expect(periodText(period, zh)).toBe("2014年起，止期未载");
  expect(periodText(period, zh, { unknownEnd: "from" })).toBe("2014年起");
  expect(periodText(period, zh, { unknownEnd: "none" })).toBe("2014年");
});

test("a post that was cited in the year in which it ended", () => {
  const period = {
    edtf: "2016",
    start: bound("FIRST_CITED", { date: "2016" }),
    end: bound("STATED", { date: "2016" }),
  };
  expect(periodText(period, en)).toBe("cited 2016, until then");
});
