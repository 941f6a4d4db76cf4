import { ARTICLE, facts, LIST, MANIFEST } from "./case.fixture.js";
import type { Case } from "./case.fixture.js";

/** Of the checks that lay facts side by side: with each other, with the names of entities, with numbers. */
export const factCases: readonly Case[] = [
  {
    check: "periods that end before they begin",
    title: "one fact has the beginning and another the end",
    changes: {
      [ARTICLE]: facts(
        "  - { tenure: 张三, positions: { 甲局: [局长] }, from: 2017, at: 1 }",
        "  - { tenure: 张三, positions: { 甲局: [局长] }, to: 2016, at: 2 }",
      ),
    },
    expected: [`ERROR ${ARTICLE}:4 facts[0]`],
  },
  {
    check: "dates beyond the source",
    title: "ends, periods and an article's own date; not what is planned or only vague",
    changes: {
      [ARTICLE]: facts(
        "  - { event: 长会, kind: MEETING, date: 2021-05-01/2021-06-01, at: 1 }",
        "  - { event: 全年活动, kind: MEETING, date: 2021, at: 1 }",
        "  - { event: 下会, kind: MEETING, date: 2021-06-01, status: PLANNED, at: 1 }",
        "  - { figure: 数, of: 甲局, value: 1, unit: 个, period: 2022, at: 1 }",
      ),
      "articles/one/02-second.yaml": "title: 第二篇\ndate: 2021-06-01\nfacts: []\n",
    },
    expected: [
      `WARNING ${ARTICLE}:4 facts[0].date`,
      `WARNING ${ARTICLE}:7 facts[3].period`,
      "WARNING articles/one/02-second.yaml:2 date",
    ],
  },
  {
    check: "private data",
    title: "telephone numbers, addresses and identity numbers, but no other numbers",
    changes: {
      [ARTICLE]: facts(
        "  - { event: 一会, kind: MEETING, summary: 联系13800000000, at: 1 }",
        "  - { event: 二会, kind: MEETING, summary: 联系（028）86600000, at: 1 }",
        "  - { event: 三会, kind: MEETING, summary: 写信至a.b@example.cn, at: 1 }",
        '  - { event: 四会, kind: MEETING, note: "510100190001010000", at: 1 }',
        "  - { work: 标准, kind: STANDARD, number: GB/T 41568-2022, at: 1 }",
      ),
    },
    expected: [
      `ERROR ${ARTICLE}:4 facts[0].summary`,
      `ERROR ${ARTICLE}:5 facts[1].summary`,
      `ERROR ${ARTICLE}:6 facts[2].summary`,
      `ERROR ${ARTICLE}:7 facts[3].note`,
    ],
  },
  {
    check: "proposed honors",
    title: "the honor of the list; not what a row had received before",
    changes: {
      [MANIFEST]: LIST,
      [ARTICLE]: facts(
        "  - { honor: 先进集体, recipients: [甲局], at: 1 }",
        "  - { honor: 先进集体, recipients: [乙局], status: PROPOSED, at: 1 }",
        "  - { honor: 一等奖, recipients: [乙局], at: 1 }",
      ),
    },
    expected: [`WARNING ${ARTICLE}:4 facts[0].honor`],
  },
];
