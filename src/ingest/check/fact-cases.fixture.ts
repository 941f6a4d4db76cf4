import { SMALL_SEED } from "../../../test/support/seed-folder.js";
import { ARTICLE, AUTHORITY, entries, facts, LIST, MANIFEST } from "./case.fixture.js";
import type { Case } from "./case.fixture.js";

/** Cases of the checks that compare facts with each other, with the names of entities and with numbers. */
export const factCases: readonly Case[] = [
  {
    check: "parts of events on other days",
    title: "a part before its event, and one within it",
    changes: {
      [ARTICLE]: facts(
        "  - { event: 全程, kind: TRAINING, date: 2020-11-18/2020-11-20, at: 1 }",
        "  - { event: 早场, kind: LECTURE, date: 2020-11-17, partOf: 全程, at: 1 }",
        "  - { event: 中场, kind: LECTURE, date: 2020-11-19, partOf: 全程, at: 1 }",
      ),
    },
    expected: [`WARNING ${ARTICLE}:5 facts[1].date`],
  },
  {
    check: "dates that are only those of the document",
    title: "a year that is the document's, with and without a note",
    changes: {
      [MANIFEST]: SMALL_SEED[MANIFEST].replace("2021-05-28", "2021"),
      [ARTICLE]: facts(
        "  - { event: 一会, kind: MEETING, date: 2021, at: 1 }",
        "  - { event: 二会, kind: MEETING, date: 2021, note: 文中写明年份, at: 1 }",
        "  - { event: 三会, kind: MEETING, date: 2020, at: 1 }",
        "  - { honor: 奖, recipients: [甲局], on: 2021, at: 1 }",
      ),
    },
    expected: [`WARNING ${ARTICLE}:4 facts[0].date`, `WARNING ${ARTICLE}:7 facts[3].on`],
  },
  {
    check: "conferrers and affiliations",
    title: "several conferrers in one text, and an affiliation that is no organization",
    changes: {
      [ARTICLE]: facts(
        "  - { honor: 奖, conferrer: 某委、某局, recipients: [甲局], at: 1 }",
        "  - { designation: 试点, by: [某委, 某局], recipients: [甲局], at: 1 }",
      ).replace(
        "mentions:",
        "authors: [{ author: 张三, affiliation: 某院 }, { author: 乙局, affiliation: 甲局 }]\nmentions:",
      ),
    },
    expected: [`WARNING ${ARTICLE}:2 authors[0].affiliation`, `WARNING ${ARTICLE}:5 facts[0].conferrer`],
  },
  {
    check: "bureaus that are other departments",
    title: "a police department beside a department for government offices",
    changes: {
      [AUTHORITY]: entries(
        "organizations",
        "  - { name: 甲市公安局, kind: BUREAU }",
        "  - { name: 甲市机关事务管理局, kind: BUREAU }",
        "  - { name: 甲市税务局, kind: AGENCY }",
      ),
      [ARTICLE]: facts("  - { mention: [甲市公安局, 甲市机关事务管理局, 甲市税务局], at: 1 }"),
    },
    expected: [`WARNING ${AUTHORITY}:2 organizations[0].kind`],
  },
  {
    check: "notes that need the file",
    title: "a note that points to the fact above",
    changes: {
      [ARTICLE]: facts(
        "  - { honor: 一等奖, recipients: [甲局], note: 年份未写, at: 1 }",
        "  - { honor: 二等奖, recipients: [甲局], note: 同上, at: 1 }",
      ),
    },
    expected: [`WARNING ${ARTICLE}:5 facts[1].note`],
  },
  {
    check: "organizers' lives",
    title: "a party, a recipient and a post before the founding",
    changes: {
      [ARTICLE]: facts(
        "  - { founded: 甲局, on: 2018, at: 1 }",
        "  - { agreement: 书, parties: [乙局, 甲局], signedOn: 2017-05, at: 1 }",
        "  - { honor: 奖, recipients: [甲局], on: 2016, at: 1 }",
        "  - { tenure: 张三, positions: { 甲局: [局长] }, on: 2017-01-01, at: 1 }",
        "  - { event: 会, kind: MEETING, date: 2017, participants: { 甲局: ATTENDEE }, at: 1 }",
      ),
    },
    expected: [
      `WARNING ${ARTICLE}:5 facts[1].parties[1]`,
      `WARNING ${ARTICLE}:6 facts[2].recipients[0]`,
      `WARNING ${ARTICLE}:7 facts[3].positions.甲局`,
      `WARNING ${ARTICLE}:8 facts[4].participants.甲局`,
    ],
  },
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
    title: "two amounts that an editor left open with a note",
    changes: {
      [ARTICLE]: facts(
        "  - { figure: 数, of: 甲局, value: 1, unit: 个, period: 2020, at: 1 }",
        "  - { figure: 数, of: 甲局, value: 2, unit: 个, period: 2020, note: 两处所写不同, at: 2 }",
      ),
    },
    expected: [],
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
  {
    check: "organizers' lives",
    title: "what an organization received or did with another before it was founded",
    changes: {
      [ARTICLE]: facts(
        "  - { founded: 甲局, on: 2019, at: 1 }",
        "  - { honor: 先进集体, recipients: [甲局], on: 2017, at: 2 }",
        "  - { relation: COOPERATES_WITH, subject: 乙局, object: 甲局, on: 2018, at: 3 }",
        "  - { relation: SUPPORTED, subject: 甲局, object: 乙局, on: 2020, at: 4 }",
      ),
    },
    expected: [`WARNING ${ARTICLE}:5 facts[1].recipients[0]`, `WARNING ${ARTICLE}:6 facts[2].object`],
  },
];
