import { describe, expect, it } from "vitest";

import { seedsOfThisFile } from "../../../test/support/seed-folder.js";
import { entityId } from "../../domain/ids.js";
import type { Statement } from "../../domain/statement.js";
import { checkSeed } from "../check/check-seed.js";

const seedWith = seedsOfThisFile();
const [A, B] = ["甲局", "乙局"].map((key) => entityId("ORGANIZATION", key));
const PERSON = entityId("PERSON", "张三");

/** The statements of one article, without names, by predicate. */
async function compiled(
  header: readonly string[],
  ...facts: string[]
): Promise<ReadonlyMap<string, readonly Statement[]>> {
  const seed = await seedWith({
    "manifest.yaml": `documents:
  - id: one
    kind: BULLETIN
    title: 甲局简报
    publisher: 甲局
    published: 2021-05-28
    counts: { articles: 1, facts: ${String(facts.filter((line) => line.startsWith("  - ")).length)} }
`,
    "articles/one/01-first.yaml": [
      ...header,
      "mentions: { 甲局: 1, 乙局: 1, 张三: 1 }",
      facts.length === 0 ? "facts: []" : "facts:",
      ...facts,
      "",
    ].join("\n"),
  });
  const { dataset, faults } = await checkSeed(seed);
  expect(faults.filter(({ severity }) => severity === "ERROR")).toEqual([]);
  return grouped(dataset.statements);
}

const ends = (statements: readonly Statement[] = []): unknown[] =>
  statements.map(({ subject, object, qualifiers }) => [subject, object, qualifiers]);

const TITLE = ["title: 第一篇"];

describe("a fact with three ends", () => {
  it("of organizations that found another one together names the others in each statement", async () => {
    const found = await compiled(
      TITLE,
      "  - relation: ESTABLISHED",
      "    subject: [甲局, 张三]",
      "    object: 乙局",
      "    jointly: true",
      "    on: 2018",
      "    at: 1",
    );
    expect(ends(found.get("ESTABLISHED"))).toEqual(
      expect.arrayContaining([
        [A, B, { with: [PERSON] }],
        [PERSON, B, { with: [A] }],
      ]),
    );
  });

  it("of an award for a work is read from the recipient, the work and the conferrer", async () => {
    const found = await compiled(
      TITLE,
      "  - work: 研究",
      "    kind: REPORT",
      "    at: 1",
      "  - honor: 特等奖",
      "    conferrer: [乙局, 某学会]",
      "    recipients: [甲局]",
      "    for: work:研究",
      "    on: 2020",
      "    at: 1",
    );
    const [work, honor] = [entityId("WORK", "研究"), entityId("HONOR", "特等奖")];
    const conferred = { conferrer: [B_NAME, "某学会"], conferrerId: [B], conferredOn: "2020" };
    expect(ends(found.get("RECEIVED_HONOR"))).toEqual(
      expect.arrayContaining([
        [A, honor, { ...conferred, for: [work] }],
        [work, honor, { ...conferred, recipient: [A] }],
      ]),
    );
    expect(ends(found.get("CONFERRED"))).toEqual([[B, honor, { recipient: [A, work], conferredOn: "2020" }]]);
  });

  it("keeps an honor of an unnamed member apart from those of the organization", async () => {
    const found = await compiled(
      TITLE,
      "  - honor: 先进个人",
      "    unnamedMembersOf: 甲局",
      "    count: 2",
      "    member: 医护人员",
      "    at: 1",
    );
    expect(found.get("RECEIVED_HONOR")).toBeUndefined();
    expect(ends(found.get("MEMBER_RECEIVED_HONOR"))).toEqual([
      [A, entityId("HONOR", "先进个人"), { count: 2, member: "医护人员" }],
    ]);
  });
});

const B_NAME = "乙局";

describe("roles", () => {
  it("keep the words of the source, and collect those of several facts", async () => {
    const event = (role: string): string[] => [
      "  - event: 会",
      "    kind: MEETING",
      `    participants: { 张三: ${role} }`,
      "    at: 1",
    ];
    const found = await compiled(
      TITLE,
      ...event("{ SPEAKER: 致辞 }"),
      ...event("{ SPEAKER: [讲话, 致辞], HOST: null }"),
    );
    const event_ = entityId("EVENT", "会");
    expect(ends(found.get("TOOK_PART_IN"))).toEqual(
      expect.arrayContaining([
        [PERSON, event_, { role: "SPEAKER", roleTerm: ["致辞", "讲话"] }],
        [PERSON, event_, { role: "HOST" }],
      ]),
    );
    expect(found.get("TOOK_PART_IN")).toHaveLength(2);
  });

  it("make a photographer no author", async () => {
    const found = await compiled([
      ...TITLE,
      "authors: [{ author: 张三, role: PHOTOGRAPHER, term: 摄影 }]",
      "about: 甲局",
    ]);
    const work = entityId("WORK", "第一篇");
    expect(found.get("AUTHORED")).toBeUndefined();
    expect(ends(found.get("CONTRIBUTED_TO"))).toEqual([
      [PERSON, work, { role: "PHOTOGRAPHER", roleTerm: ["摄影"] }],
    ]);
    expect(ends(found.get("ABOUT"))).toEqual([[work, A, {}]]);
  });
});

it("an affiliation in a byline that is an organization makes the author a member of it, cited by the byline", async () => {
  const found = await compiled([...TITLE, "authors: [{ author: 张三, affiliation: 甲局 }]"]);
  expect(ends(found.get("AUTHORED"))).toEqual([
    [PERSON, entityId("WORK", "第一篇"), { affiliation: "甲局", organization: A }],
  ]);
  const [member] = found.get("MEMBER_OF") ?? [];
  expect([member?.subject, member?.object, member?.period.start.basis]).toEqual([PERSON, A, "FIRST_CITED"]);
  expect(member?.evidence.map(({ locator }) => locator)).toEqual(["byline"]);
});

it("the remark of a curator stays with the evidence of its fact, and of no name", async () => {
  const found = await compiled(
    TITLE,
    "  - honor: 奖",
    "    recipients: [张三]",
    "    note: 年份未写",
    "    at: 2",
  );
  const notes = (predicate: string): unknown[] =>
    (found.get(predicate) ?? []).flatMap(({ evidence }) => evidence.map(({ note }) => note));
  expect(notes("RECEIVED_HONOR")).toEqual(["年份未写"]);
  expect(new Set(notes("NAMED"))).toEqual(new Set([null]));
});

it("a rank keeps its reason", async () => {
  const found = await compiled(
    TITLE,
    "  - figure: 户数",
    "    of: 甲局",
    "    value: 272",
    "    unit: 户",
    "    rank: PREFERRED",
    "    rankReason: 与分项之和相合",
    "    at: 1",
  );
  expect(found.get("FIGURE")).toMatchObject([
    { rank: "PREFERRED", qualifiers: { rankReason: "与分项之和相合" } },
  ]);
});

function grouped(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const one of statements) groups.set(one.predicate, [...(groups.get(one.predicate) ?? []), one]);
  return groups;
}
