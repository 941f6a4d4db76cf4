import { SMALL_SEED } from "../../../test/support/seed-folder.js";
import { ARTICLE, AUTHORITY, organizations, entries, facts, mentioned, tenure } from "./case.fixture.js";
import type { Case } from "./case.fixture.js";

/** Cases for most of the checks, in the order of the checks; `fact-cases.fixture.ts` has the rest. */
export const cases: readonly Case[] = [
  {
    check: "near-duplicates",
    title: "two organizations that differ in a level, a loose word or a character, or one with a description",
    changes: {
      ...organizations(
        "name: 省图书馆, kind: OTHER",
        "name: 图书馆, kind: OTHER",
        "name: 机关事务管理研究会, kind: OTHER",
        "name: 机关事务研究会, kind: OTHER",
        "name: 第一机关食堂中心, kind: OTHER",
        "name: 第一机关食室中心, kind: OTHER",
        "name: 车辆主管部门, kind: OTHER",
        "name: 车辆服务中心, kind: OTHER",
      ),
      [ARTICLE]: mentioned(
        "省图书馆",
        "图书馆",
        "机关事务管理研究会",
        "机关事务研究会",
        "第一机关食堂中心",
        "第一机关食室中心",
        "车辆主管部门",
        "车辆服务中心",
      ),
    },
    expected: [3, 5, 7, 9].map(
      (line) => `WARNING ${AUTHORITY}:${String(line)} organizations[${String(line - 2)}].name`,
    ),
  },
  {
    check: "near-duplicates",
    title: "a batch or draft in one of two names; not two different batches",
    changes: {
      [ARTICLE]: facts(
        "  - { designation: 机关节能试点, recipients: [甲局], at: 1 }",
        "  - { designation: 第三批机关节能试点, recipients: [甲局], at: 1 }",
        "  - { designation: 第二批机关节能试点, recipients: [乙局], at: 1 }",
        "  - { work: 机关节能条例, kind: REGULATION, at: 1 }",
        "  - { work: 机关节能条例（草案）, kind: REGULATION, at: 1 }",
      ),
    },
    expected: [
      `WARNING ${ARTICLE}:5 facts[1].designation`,
      `WARNING ${ARTICLE}:6 facts[2].designation`,
      `WARNING ${ARTICLE}:8 facts[4].work`,
    ],
  },
  {
    check: "near-duplicates",
    title: "numbers, kinds of organizations, seats and parents that distinguish two entities",
    changes: {
      [AUTHORITY]: entries(
        "organizations",
        "  - { name: 机关第一幼儿园, kind: OTHER }",
        "  - { name: 机关第二幼儿园, kind: OTHER }",
        "  - { name: 甲市政府办公厅, kind: OTHER }",
        "  - { name: 甲市政府办公室, kind: OTHER }",
        "  - { name: 综合科, key: 甲综合科, kind: OTHER, parent: 甲局 }",
        "  - { name: 综合科, key: 乙综合科, kind: OTHER, parent: 乙局 }",
        "  - { name: 丙市总工会, kind: OTHER, place: 丙市 }",
        "  - { name: 市总工会, kind: OTHER, place: 甲市 }",
      ).replace("places:\n", "places:\n  - { name: 丙市, kind: CITY }\n"),
      [ARTICLE]: mentioned(
        "机关第一幼儿园",
        "机关第二幼儿园",
        "甲市政府办公厅",
        "甲市政府办公室",
        "甲综合科",
        "乙综合科",
        "丙市总工会",
        "市总工会",
      ),
    },
    expected: [],
  },
  {
    check: "near-duplicates",
    title: "two persons with the same name",
    changes: {
      [AUTHORITY]: entries("persons", "  - { name: 张三, key: 张三（乙） }"),
      [ARTICLE]: mentioned("张三", "张三（乙）"),
    },
    expected: [`WARNING ${AUTHORITY}:6 persons[1].name`],
  },
  {
    check: "near-duplicates",
    title: "the same name in traditional and simplified characters, or with another dot",
    changes: {
      [AUTHORITY]: entries(
        "persons",
        "  - { name: 張三 }",
        "  - { name: 约翰·史密斯 }",
        "  - { name: 约翰・史密斯 }",
        "  - { name: 约翰•史密斯 }",
        "  - { name: 约翰.史密斯 }",
        "  - { name: 約翰‧史密斯 }",
        "  - { name: 约翰史密丝 }",
      ),
      [ARTICLE]: mentioned(
        ...["張三", "约翰·史密斯", "约翰・史密斯", "约翰•史密斯", "约翰.史密斯"],
        ...["約翰‧史密斯", "约翰史密丝"],
      ),
    },
    expected: [
      // Each with all before it; the full stop, and five characters without a dot, are reported on their own too.
      ...[7, 8, 8, 9, 9, 9, 9, 10, 10, 10, 10, 11, 12].map(
        (line) => `WARNING ${AUTHORITY}:${String(line)} persons[${String(line - 5)}].name`,
      ),
    ],
  },
  {
    check: "near-duplicates",
    title: "an organization in traditional and simplified characters",
    changes: {
      ...organizations("name: 機關事務管理局, kind: BUREAU", "name: 机关事务管理局, kind: BUREAU"),
      [ARTICLE]: mentioned("機關事務管理局", "机关事务管理局"),
    },
    expected: [`WARNING ${AUTHORITY}:3 organizations[1].name`],
  },
  {
    check: "near-duplicates",
    title: "a judged pair",
    changes: {
      [AUTHORITY]: entries("persons", "  - { name: 张三, key: 张三（乙） }"),
      [ARTICLE]: mentioned("张三", "张三（乙）"),
      "judgements.yaml":
        "judgements:\n  - { left: 张三, right: 张三（乙）, kind: PERSON, judgment: UNSURE, reason: 由 }\n",
    },
    expected: [],
  },
  {
    check: "near-duplicates",
    title: "a pair judged under keys that were merged later",
    changes: {
      [AUTHORITY]: entries(
        "persons",
        "  - { name: 李四 }",
        "  - { name: 王五 }",
        "  - { name: 张三, key: 张三（乙） }",
      ),
      [ARTICLE]: mentioned("李四", "张三", "王五", "张三（乙）"),
      "judgements.yaml": [
        "judgements:",
        "  - { left: 李四, right: 张三, kind: PERSON, judgment: SAME, reason: 由 }",
        "  - { left: 王五, right: 张三（乙）, kind: PERSON, judgment: SAME, reason: 由 }",
        "  - { left: 张三, right: 张三（乙）, kind: PERSON, judgment: NOT_SAME, reason: 由 }",
        "",
      ].join("\n"),
    },
    expected: [],
  },
  {
    check: "near-duplicates",
    title: "meetings with the same name on two days, and a third without a day",
    changes: {
      [ARTICLE]: facts(
        "  - { event: 学习会, key: 一, kind: STUDY, date: 2021-01-01, at: 1 }",
        "  - { event: 学习会, key: 二, kind: STUDY, date: 2021-02-01, at: 1 }",
        "  - { event: 学习会, key: 三, kind: STUDY, at: 1 }",
      ),
    },
    expected: [1, 2].map(() => `WARNING ${ARTICLE}:6 facts[2].event`),
  },
  {
    check: "aliases that are another's name",
    title: "in the entry and in the article",
    changes: {
      [AUTHORITY]: SMALL_SEED[AUTHORITY].replace("[乙]", "[乙, 甲局]"),
      [ARTICLE]: `${facts("  - { mention: 张三, at: 1 }")}names: { 乙局: 甲局 }\n`,
    },
    expected: [`WARNING ${ARTICLE}:5 names.乙局`, `WARNING ${AUTHORITY}:3 organizations[1].aliases`],
  },
  {
    check: "holders of one seat",
    title: "cited on one day",
    changes: {
      [AUTHORITY]: entries("persons", "  - { name: 李四 }"),
      [ARTICLE]: facts(tenure("张三", "2021-01-01"), tenure("李四", "2021-01-01")),
    },
    expected: [`WARNING ${ARTICLE}:4 facts[0].positions.甲局`],
  },
  {
    check: "holders of one seat",
    title: "one between two citations of the other",
    changes: {
      [AUTHORITY]: entries("persons", "  - { name: 李四 }"),
      [ARTICLE]: facts(
        tenure("张三", "2021-01-01"),
        tenure("李四", "2021-02-01"),
        tenure("张三", "2021-03-01"),
      ),
    },
    expected: [`WARNING ${ARTICLE}:5 facts[1].positions.甲局`],
  },
  {
    check: "holders of one seat",
    title: "one after the other, deputies, and vague dates",
    changes: {
      [AUTHORITY]: entries("persons", "  - { name: 李四 }"),
      [ARTICLE]: facts(
        tenure("张三", "2021-01-01"),
        tenure("李四", "2021-02-01"),
        tenure("张三", "2021-03-01", "副局长"),
        tenure("李四", "2021-03-01", "副局长"),
        tenure("李四", "2021"),
      ),
    },
    expected: [],
  },
  {
    check: "organizers' lives",
    title: "before the founding and after the successor",
    changes: {
      [ARTICLE]: facts(
        "  - { founded: 甲局, on: 2010-05, at: 1 }",
        "  - { relation: SUCCEEDED_BY, subject: 甲局, object: 乙局, on: 2015-01, at: 1 }",
        "  - { event: 早会, kind: MEETING, date: 2010-04-30, organizers: [甲局], at: 1 }",
        "  - { event: 中会, kind: MEETING, date: 2010-05-01, organizers: [甲局], at: 1 }",
        "  - { event: 后会, kind: MEETING, date: 2015-02-01, organizers: [甲局, 乙局], at: 1 }",
      ),
    },
    expected: [`WARNING ${ARTICLE}:6 facts[2].organizers[0]`, `WARNING ${ARTICLE}:8 facts[4].organizers[0]`],
  },
  {
    check: "own ancestors",
    title: "directly, and through another organization",
    changes: {
      [AUTHORITY]: SMALL_SEED[AUTHORITY].replace("place: 甲市 }", "parent: 乙局 }"),
      [ARTICLE]: facts(
        "  - { relation: SUBORDINATE_TO, subject: 乙局, object: 甲局, at: 1 }",
        "  - { event: 大会, kind: MEETING, partOf: 大会, at: 1 }",
      ),
    },
    expected: [`ERROR ${ARTICLE}:5 facts[1].partOf`, `ERROR ${AUTHORITY}:2 organizations[0].parent`],
  },
  {
    check: "names and titles of persons",
    title: "a title in a name, a name in a title, and a text that is not a name",
    changes: {
      [AUTHORITY]: entries("persons", "  - { name: 李四局长 }", "  - { name: 第三人民代表 }"),
      [ARTICLE]: facts(
        tenure("张三", "2021-01-01", "局长张三"),
        "  - { mention: [李四局长, 第三人民代表], at: 1 }",
      ),
    },
    expected: [
      `ERROR ${ARTICLE}:4 facts[0].positions.甲局[0]`,
      `ERROR ${AUTHORITY}:5 persons[0].name`,
      `WARNING ${AUTHORITY}:6 persons[1].name`,
    ],
  },
  {
    check: "organizations in titles",
    title: "an organization before the post, and posts that only look like it",
    changes: {
      [ARTICLE]: facts(
        tenure("张三", "2021-01-01", "局党组书记"),
        tenure("张三", "2021-01-01", "省政府副秘书长"),
        tenure("张三", "2021-01-01", "副局长, 院长, 直属机关党委书记, 校务委员会主任"),
      ),
    },
    expected: [
      `WARNING ${ARTICLE}:4 facts[0].positions.甲局[0]`,
      `WARNING ${ARTICLE}:5 facts[1].positions.甲局[0]`,
    ],
  },
  {
    check: "characters that text recognition leaves",
    title: "in names; a note may quote them",
    changes: {
      [ARTICLE]: facts(
        "  - { event: 处臵会, kind: MEETING, note: 原文作臵, at: 1 }",
        '  - { event: "\\uE123会", kind: MEETING, at: 1 }',
        '  - { event: "ｱ会", kind: MEETING, at: 1 }',
        '  - { event: "⼈会", kind: MEETING, at: 1 }',
      ),
    },
    expected: [4, 5, 6, 7].map((line) => `ERROR ${ARTICLE}:${String(line)} facts[${String(line - 4)}].event`),
  },
  {
    check: "division codes",
    title: "of another parent, of two places, and malformed",
    changes: {
      [AUTHORITY]: entries(
        "places",
        '  - { name: 丙省, kind: PROVINCE, code: "510000" }',
        '  - { name: 丙市, kind: CITY, within: 丙省, code: "510700" }',
        '  - { name: 丙县, kind: COUNTY, within: 丙市, code: "510723" }',
        '  - { name: 丁县, kind: COUNTY, within: 丙市, code: "510823" }',
        '  - { name: 戊县, kind: COUNTY, within: 丙市, code: "510723" }',
        '  - { name: 己县, kind: COUNTY, within: 丙市, code: "5107" }',
      ),
    },
    expected: [
      `WARNING ${AUTHORITY}:10 places[3].code`,
      `WARNING ${AUTHORITY}:11 places[4].code`,
      `ERROR ${AUTHORITY}:12 places[5].code`,
    ],
  },
];
