import { describe, expect, it } from "vitest";

import type { Entity } from "../../domain/entity.js";
import type { Statement } from "../../domain/statement.js";
import { citedPeriod, parseDate, periodOf } from "../../domain/time.js";
import type { SearchFact, SearchRecord } from "./record.js";
import { relationsOf, wordsOf } from "./record.js";
import { entity, statement } from "./records.fixture.js";
import { searchRecords } from "./build.js";

function recordOf(
  id: string,
  entities: readonly Entity[],
  statements: readonly Statement[] = [],
): SearchRecord {
  const all = searchRecords({ version: "v", entities, statements, documents: [], articles: [] });
  const found = all.find((record) => record.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

/** A fact in short. */
const inShort = ({ other, days, ...fact }: SearchFact) => ({
  other,
  words: wordsOf(fact),
  ...(days ? { days } : {}),
});
const day = (text: string): number => parseDate(text).earliest ?? NaN;
const PERSON = entity("罗甲", "PERSON");
const BUREAU = entity("甲局", "ORGANIZATION");

describe("the names of a record", () => {
  it("have the official ones first and the former ones last, and each spelling once, with its strongest kind", () => {
    const one = entity("甲局", "ORGANIZATION", {
      names: [
        { text: "老甲局", kind: "FORMER" },
        { text: "甲", kind: "ALIAS" },
        { text: "Ａ局", kind: "SHORT" },
        { text: "a局", kind: "FORMER" },
        { text: "甲 局", kind: "ALIAS" },
        { text: "——", kind: "ALIAS" },
      ],
    });
    expect(recordOf("甲局", [one]).names).toEqual([
      { text: "甲局", kind: "OFFICIAL" },
      { text: "Ａ局", kind: "SHORT" },
      { text: "甲", kind: "ALIAS" },
      { text: "老甲局", kind: "FORMER" },
    ]);
  });

  it("have the persons in them whose surname has another pronunciation", () => {
    const persons = ["曾明", "曾明明", "罗甲"].map((id) => entity(id, "PERSON"));
    const visit = entity("曾明明、罗甲走访甲局", "EVENT", { names: [{ text: "走访", kind: "SHORT" }] });
    expect(recordOf(visit.id, [...persons, visit]).names).toEqual([
      { text: "曾明明、罗甲走访甲局", kind: "OFFICIAL", persons: ["曾明明", "曾明"] },
      { text: "走访", kind: "SHORT" },
    ]);
    expect(recordOf("曾明", persons).names).toEqual([{ text: "曾明", kind: "OFFICIAL" }]);
  });

  it("include the number of a standard", () => {
    const one = entity("甲 术语", "WORK", { attributes: { number: "GB/T 00000-2022" } });
    expect(recordOf("甲 术语", [one]).names).toContainEqual({ text: "GB/T 00000-2022", kind: "ALIAS" });
  });
});

describe("the texts of a record", () => {
  it.each<readonly [string, string, Partial<Statement>, readonly [string, string][]]>([
    ["a post", "HOLDS_POSITION", { qualifiers: { title: "局长" } }, [["TITLE", "局长"]]],
    ["a role in a group", "MEMBER_OF", { qualifiers: { role: "组长" } }, [["TITLE", "组长"]]],
    [
      "what a figure counts",
      "FIGURE",
      { object: null, qualifiers: { indicator: "能耗", about: "办公楼" } },
      [
        ["FIGURE", "能耗"],
        ["FIGURE", "办公楼"],
      ],
    ],
    [
      "a clause",
      "CLAUSE",
      { object: null, value: { type: "TEXT", text: "共享车辆" } },
      [["CLAUSE", "共享车辆"]],
    ],
    [
      "a party without a name",
      "UNNAMED_PARTY",
      { object: null, value: { type: "TEXT", text: "某企业" } },
      [["NOTE", "某企业"]],
    ],
    ["a venue", "HELD_AT", { qualifiers: { venue: "二楼" } }, [["NOTE", "二楼"]]],
    ["nothing else", "PART_OF", { qualifiers: { title: "局长" } }, []],
  ])("include %s", (_, predicate, more, texts) => {
    const one = statement("罗甲", predicate, "甲局", more);
    expect(recordOf("罗甲", [PERSON, BUREAU], [one]).texts).toEqual(
      texts.map(([field, text]) => ({ field, text })),
    );
    // What a subject is said to be, the other side is not.
    expect(recordOf("甲局", [PERSON, BUREAU], [one]).texts).toEqual([]);
  });

  it("begin with the summary, and have each text once", () => {
    const one = entity("甲会", "EVENT", { attributes: { summary: "讲解节能" } });
    const twice = ["1", "2"].map((document) =>
      statement("甲会", "HELD_AT", "甲局", { document, qualifiers: { venue: "二楼" } }),
    );
    expect(recordOf("甲会", [one, BUREAU], twice).texts.map(({ text }) => text)).toEqual([
      "讲解节能",
      "二楼",
    ]);
  });
});

describe("the facts of a record", () => {
  const post = statement("罗甲", "HOLDS_POSITION", "甲局", { qualifiers: { title: "局长" } });

  it("are on both sides; the post is on the side of the holder only", () => {
    const all = [PERSON, BUREAU];
    expect(recordOf("罗甲", all, [post]).facts).toEqual([
      { other: "甲局", statements: [{ id: post.id, relation: "HOLDS_POSITION>", words: ["局长"] }] },
    ]);
    expect(recordOf("甲局", all, [post]).facts).toEqual([
      { other: "罗甲", statements: [{ id: post.id, relation: "HOLDS_POSITION<", words: [] }] },
    ]);
  });

  it("are one for each other entity and time, with all statements", () => {
    const second = { ...post, id: "2", qualifiers: { title: "书记" } };
    const { facts } = recordOf("罗甲", [PERSON, BUREAU], [post, second, { ...post, id: "3" }]);
    expect(facts.map(inShort)).toEqual([{ other: "甲局", words: ["局长", "书记"] }]);
    expect(facts[0]?.statements.map(({ id }) => id)).toEqual([post.id, "2", "3"]);
  });

  it("have the value of a figure as people write it, and what it counts", () => {
    const figure = statement("甲局", "FIGURE", null, {
      qualifiers: { indicator: "节约经费", about: "办公楼", comparator: "余" },
      value: { type: "QUANTITY", amount: 860.5, unit: "万元" },
    });
    expect(recordOf("甲局", [BUREAU], [figure]).facts.map(inShort)).toEqual([
      { other: null, words: ["节约经费", "办公楼", "860.5万元", "860.5余万元"] },
    ]);
  });

  it("have the names of a third entity, because it is one fact", () => {
    const honor = entity("乙奖", "HONOR");
    const giver = entity("丙府", "ORGANIZATION", { names: [{ text: "丙", kind: "SHORT" }] });
    const award = statement("罗甲", "RECEIVED_HONOR", "乙奖", { qualifiers: { conferrerId: "丙府" } });
    for (const id of ["罗甲", "乙奖"])
      expect(recordOf(id, [PERSON, honor, giver], [award]).facts.map(wordsOf)).toEqual([["丙府", "丙"]]);
  });

  it("are none for a name or a clause: these are texts", () => {
    const value = { type: "TEXT", text: "共享车辆" } as const;
    const all = ["NAMED", "CLAUSE"].map((name) => statement("甲局", name, null, { value }));
    expect(recordOf("甲局", [BUREAU], all).facts).toEqual([]);
  });

  it("are separate for posts at several times, and have their days", () => {
    const head = { ...post, period: citedPeriod(["2022-05-01"]) };
    const deputy = { ...post, id: "2", qualifiers: { title: "副局长" }, period: citedPeriod(["2020-05-01"]) };
    const { facts, texts } = recordOf("罗甲", [PERSON, BUREAU], [head, deputy]);
    const on = (date: string) => ({ days: [[day(date), day(date)]] });
    expect(facts.map(inShort)).toEqual([
      { other: "甲局", words: ["局长"], ...on("2022-05-01") },
      { other: "甲局", words: ["副局长"], ...on("2020-05-01") },
    ]);
    expect(texts).toEqual([
      { field: "TITLE", text: "局长", ...on("2022-05-01") },
      { field: "TITLE", text: "副局长", ...on("2020-05-01") },
    ]);
  });

  it("have no days if one source has none", () => {
    const dated = { ...post, id: "2", period: citedPeriod(["2022-05-01"]) };
    const { texts } = recordOf("罗甲", [PERSON, BUREAU], [post, dated]);
    expect(texts).toEqual([{ field: "TITLE", text: "局长" }]);
  });

  it("have the role in an event on both sides", () => {
    const event = entity("甲会", "EVENT");
    const part = statement("甲局", "TOOK_PART_IN", "甲会", { qualifiers: { role: "ORGANIZER" } });
    const relations = ["甲局", "甲会"].map((id) =>
      recordOf(id, [BUREAU, event], [part]).facts.flatMap(relationsOf),
    );
    expect(relations).toEqual([["TOOK_PART_IN:ORGANIZER>"], ["TOOK_PART_IN:ORGANIZER<"]]);
  });

  it("do not come from deprecated statements", () => {
    const wrong = { ...post, rank: "DEPRECATED" as const };
    const record = recordOf("罗甲", [PERSON, BUREAU], [wrong]);
    expect(record).toMatchObject({ facts: [], texts: [], weight: 0, documents: [] });
  });

  it("count every statement once, also one of an entity about itself", () => {
    const self = statement("甲局", "PART_OF", "甲局");
    expect(recordOf("甲局", [PERSON, BUREAU], [post, self]).weight).toBe(2);
  });

  it("list the documents and organizations, with itself if it is an organization", () => {
    const other = statement("罗甲", "MEMBER_OF", "乙组", { document: "doc:0" });
    const all = [PERSON, BUREAU, entity("乙组", "ORGANIZATION")];
    expect(recordOf("罗甲", all, [post, other])).toMatchObject({
      documents: ["doc:0", "doc:1"],
      organizations: ["乙组", "甲局"].sort(),
    });
    expect(recordOf("甲局", all, [post]).organizations).toEqual(["甲局"]);
  });
});

describe("the days of a record", () => {
  const dated = (...periods: Statement["period"][]): SearchRecord =>
    recordOf(
      "罗甲",
      [PERSON, BUREAU],
      periods.map((period, at) => ({ ...statement("罗甲", "MEMBER_OF", "甲局"), id: String(at), period })),
    );

  it("are its own; those of its facts only if it has none", () => {
    const event = entity("甲会", "EVENT", { period: periodOf("2021-05-08") });
    const part = statement("罗甲", "TOOK_PART_IN", "甲会", { period: periodOf("2020") });
    expect(recordOf("甲会", [PERSON, event], [part]).days).toEqual([[day("2021-05-08"), day("2021-05-08")]]);
    expect(recordOf("罗甲", [PERSON, event], [part]).days).toEqual([[day("2020-01-01"), day("2020-12-31")]]);
  });

  it("are one span if they touch, else several", () => {
    const [may, june] = [periodOf("2021-05"), periodOf("2021-06")];
    expect(dated(june, periodOf("2019-01-01"), may).days).toEqual([
      [day("2019-01-01"), day("2019-01-01")],
      [day("2021-05-01"), day("2021-06-30")],
    ]);
  });

  it("go from the first to the last day in the statements", () => {
    expect(dated(citedPeriod(["2020-11-10", "2021-05-28"])).days).toEqual([
      [day("2020-11-10"), day("2021-05-28")],
    ]);
  });

  it("are open if a source says that they go on; then the latest day is the first one", () => {
    const record = dated(periodOf("2014-02-01/.."));
    expect(record.days[0]?.[0]).toBe(day("2014-02-01"));
    expect(record.days[0]?.[1]).toBeGreaterThan(day("9999-12-31"));
    expect(record.latest).toBe(day("2014-02-01"));
  });

  it("are none if nothing is dated", () => {
    expect(dated(statement("a", "b", null).period)).toMatchObject({ days: [], latest: null });
  });
});

it("only an honor has a level, which is also a text of it", () => {
  const attributes = { level: "NATIONAL" };
  expect(recordOf("奖", [entity("奖", "HONOR", { attributes })]).honorLevel).toBe("NATIONAL");
  expect(recordOf("奖", [entity("奖", "HONOR", { attributes })]).texts).toEqual([
    { field: "LEVEL", text: "国家级" },
  ]);
  expect(recordOf("局", [entity("局", "ORGANIZATION", { attributes })])).toMatchObject({
    honorLevel: null,
    texts: [],
  });
});

describe("a post in a part of an organization", () => {
  const part = entity("甲局乙科", "ORGANIZATION");
  const statements = [
    statement("罗甲", "HOLDS_POSITION", "甲局乙科", { qualifiers: { title: "科长" } }),
    statement("甲局乙科", "PART_OF", "甲局"),
  ];

  it("is a fact of the holder with the whole organization too, with its words", () => {
    const { facts } = recordOf("罗甲", [PERSON, part, BUREAU], statements);
    expect(facts.map(inShort)).toContainEqual({ other: "甲局", words: ["科长"] });
  });

  it("is a fact of the whole organization too, and does not count as a statement there", () => {
    const { facts, weight } = recordOf("甲局", [PERSON, part, BUREAU], statements);
    expect(facts.map(inShort)).toContainEqual({ other: "罗甲", words: [] });
    expect(weight).toBe(1);
  });
});
