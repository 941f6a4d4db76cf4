import { SMALL_SEED } from "../../../test/support/seed-folder.js";
import { ARTICLE, AUTHORITY, entries, facts, LIST, MANIFEST } from "./case.fixture.js";
import type { Case } from "./case.fixture.js";

/** Cases of the checks that compare facts with each other, with the names of entities and with numbers. */
export const factCases: readonly Case[] = [
  {
    check: "statements that cannot both be true",
    title: "two dates of one event, two amounts of one figure",
    changes: {
      [ARTICLE]: facts(
        "  - { event: 一会, kind: MEETING, date: 2021-05-01, at: 1 }",
        "  - { event: 一会, kind: MEETING, date: 2021-05-03, at: 2 }",
        "  - { figure: 数, of: 甲局, value: 1, unit: 个, period: 2020, at: 1 }",
        "  - { figure: 数, of: 甲局, value: 2, unit: 个, period: 2020, at: 2 }",
      ),
    },
    expected: [`WARNING ${ARTICLE}:5 facts[1]`, `WARNING ${ARTICLE}:7 facts[3]`],
  },
  {
    check: "statements that cannot both be true",
    title: "a change that its numbers contradict, and two titles; not what an editor settled",
    changes: {
      [ARTICLE]: facts(
        "  - { figure: 峰值, of: 甲局, value: 500, unit: 度, period: 2020, at: 1 }",
        "  - { figure: 低值, of: 甲局, value: 400, unit: 度, period: 2020, at: 1 }",
        "  - figure: 降幅",
        "    of: 甲局",
        "    value: 25",
        '    unit: "%"',
        "    change: 下降",
        "    computed: { how: CHANGE, from: [峰值, 低值] }",
        "    at: 2",
        "  - { work: 一书, kind: BOOK, at: 1 }",
        "  - { writtenAs: 甲题, of: work:一书, form: TITLE, at: 1 }",
        "  - { writtenAs: 乙题, of: work:一书, form: TITLE, at: 2 }",
        "  - { writtenAs: 甲字一号, of: work:一书, form: NUMBER, at: 1 }",
        "  - { writtenAs: 甲字二号, of: work:一书, form: NUMBER, rank: PREFERRED, rankReason: 封面所印, at: 2 }",
      ),
    },
    expected: [`WARNING ${ARTICLE}:6 facts[2]`, `WARNING ${ARTICLE}:15 facts[5]`],
  },
  {
    check: "statements that cannot both be true",
    title: "what an organization received or did with another before it was founded",
    changes: {
      [ARTICLE]: facts(
        "  - { founded: 甲局, on: 2019, at: 1 }",
        "  - { honor: 先进集体, recipients: [甲局], on: 2017, at: 2 }",
        "  - { relation: COOPERATES_WITH, subject: 乙局, object: 甲局, on: 2018, at: 3 }",
        "  - { relation: SUPPORTED, subject: 甲局, object: 乙局, on: 2020, at: 4 }",
      ),
    },
    expected: [`WARNING ${ARTICLE}:6 facts[2]`],
  },
  {
    check: "holders of one seat",
    title: "cited on overlapping days, and on days that do not overlap",
    changes: {
      [AUTHORITY]: entries("persons", "  - { name: 李四 }", "  - { name: 王五 }"),
      [ARTICLE]: facts(
        "  - { tenure: 张三, positions: { 甲局: [局长] }, on: 2020-11-18/2020-11-20, at: 1 }",
        "  - { tenure: 李四, positions: { 甲局: [局长] }, on: 2020-11-19/2020-11-21, at: 2 }",
        "  - { tenure: 王五, positions: { 甲局: [局长] }, on: 2020-11-22/2020-11-23, at: 2 }",
        "  - { tenure: 王五, positions: { 甲局: [局长] }, on: 2020, at: 2 }",
      ),
    },
    expected: [`WARNING ${ARTICLE}:4 facts[0].positions.甲局`],
  },
  {
    check: "facts written twice",
    title: "an honor and a figure in one article; works with one number, agreements with the same parties",
    changes: {
      [ARTICLE]: facts(
        "  - { honor: 一等奖, recipients: [甲局], at: 1 }",
        "  - { honor: 一等奖, recipients: [乙局, 甲局], at: 2 }",
        "  - { honor: 一等奖, recipients: [甲局], on: 2020, at: 2 }",
        "  - { figure: 数, of: 甲局, value: 1, unit: 个, at: 1 }",
        "  - { figure: 数, of: 甲局, value: 1, unit: 个, at: 2 }",
        "  - { work: 甲标准, kind: STANDARD, number: GB/T 1-2020, at: 1 }",
        "  - { work: 乙规范, kind: STANDARD, number: GB/T 1-2020, at: 1 }",
        "  - { agreement: 合作书, parties: [甲局, 乙局], signedOn: 2020-11-10, at: 1 }",
        "  - { agreement: 协议, parties: [乙局, 甲局], at: 1 }",
        "  - { agreement: 另一书, parties: [乙局, 甲局], signedOn: 2021-01-10, at: 1 }",
      ),
    },
    expected: [
      `WARNING ${ARTICLE}:5 facts[1]`,
      `WARNING ${ARTICLE}:8 facts[4]`,
      `WARNING ${ARTICLE}:10 facts[6]`,
      `WARNING ${ARTICLE}:12 facts[8]`,
      `WARNING ${ARTICLE}:13 facts[9]`,
    ],
  },
  {
    check: "former names and renamings",
    title: "two former names at a time, and a renaming on another day than in the entry",
    changes: {
      [AUTHORITY]: SMALL_SEED[AUTHORITY].replace(
        "aliases: [乙]",
        "formerNames: [{ name: 乙处, from: 2010, to: 2014 }, { name: 乙科, from: 2012, to: 2018 }, { name: 乙站, from: 2018, to: 2019 }]",
      ),
      [ARTICLE]: facts(
        "  - { rename: 乙局, from: 乙站, to: 乙局, on: 2019-02, at: 1 }",
        "  - { rename: 乙局, from: 乙处, to: 乙科, on: 2016, at: 1 }",
      ),
    },
    expected: [`WARNING ${ARTICLE}:5 facts[1].on`, `WARNING ${AUTHORITY}:3 organizations[1].formerNames`],
  },
  {
    check: "garbled punctuation in names",
    title: "of events and works; not of persons, and not in ordinary words with these characters",
    changes: {
      [ARTICLE]: facts(
        "  - { work: 机关事务管理袁术语, kind: STANDARD, at: 1 }",
        "  - { work: 冶金遥感志, kind: BOOK, at: 1 }",
        "  - { event: 野七一冶表彰, kind: CEREMONY, at: 1 }",
      ),
    },
    expected: [`WARNING ${ARTICLE}:4 facts[0]`, `WARNING ${ARTICLE}:6 facts[2]`],
  },
  {
    check: "garbled punctuation in names",
    title: "not of places, and not in names after places and persons; but in a list of places",
    changes: {
      [AUTHORITY]: SMALL_SEED[AUTHORITY].replace(
        "places:\n",
        "places:\n  - { name: 平遥县, kind: COUNTY }\n  - { name: 隆尧县, kind: COUNTY }\n",
      ).replace("persons:\n", "persons:\n  - { name: 路尧曰 }\n"),
      [ARTICLE]: facts(
        "  - { mention: [平遥县, 隆尧县, 路尧曰], at: 1 }",
        "  - { event: 平遥县机关事务现场会, kind: MEETING, at: 1 }",
        "  - { event: 大冶市冶金会, kind: MEETING, at: 1 }",
        "  - { work: 路尧曰文集, kind: BOOK, at: 1 }",
        "  - { event: 隆尧县尧平遥县联合会议, kind: MEETING, at: 1 }",
      ),
    },
    expected: [`WARNING ${ARTICLE}:8 facts[4]`],
  },
  {
    check: "locators that no article has",
    title: "paragraphs beyond two hundred",
    changes: { [ARTICLE]: facts("  - { event: 一会, kind: MEETING, at: 999 }") },
    expected: [`ERROR ${ARTICLE}:4 facts[0].at`],
  },
  {
    check: "organizations in titles",
    title: "under a short name that the article declares",
    changes: {
      [ARTICLE]: `${facts(
        "  - { tenure: 张三, positions: { 甲局: [团省委副书记] }, at: 1 }",
        "  - { tenure: 张三, positions: { 乙局: [副书记] }, at: 1 }",
      )}names: { 团省委: 乙局 }\n`,
    },
    expected: [`WARNING ${ARTICLE}:4 facts[0].positions.甲局[0]`],
  },
  {
    check: "periods that end before they begin",
    title: "the start from one fact and the end from another",
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
    title: "ends, periods and an article's own date; not planned facts or vague dates",
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
    title: "telephone numbers, addresses and identity numbers, but not other numbers",
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
    title: "the honor of the list; not an honor received earlier",
    changes: {
      [MANIFEST]: LIST,
      [ARTICLE]: facts(
        "  - { honor: 先进集体, recipients: [甲局], at: 1 }",
        "  - { honor: 先进集体, recipients: [乙局], status: PROPOSED, at: 1 }",
        "  - { honor: 一等奖, recipients: [乙局], at: 1 }",
      ),
    },
    expected: [`ERROR ${ARTICLE}:4 facts[0].honor`],
  },
];
