import { describe, expect, it } from "vitest";

import { seedsOfThisFile } from "../../../test/support/seed-folder.js";
import type { Entity } from "../../domain/entity.js";
import type { Statement } from "../../domain/statement.js";
import type { Bound, Period } from "../../domain/time.js";
import { formatDay } from "../../domain/time.js";
import { checkSeed } from "../check/check-seed.js";

const seedWith = seedsOfThisFile();

interface Compiled {
  readonly statement: (predicate: string, subject?: string) => Statement;
  readonly entity: (label: string) => Entity;
  readonly faults: readonly string[];
}

/** The facts of one article of 2021-05-28, compiled. */
async function compiled(...facts: string[]): Promise<Compiled> {
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
      "title: 第一篇",
      "mentions: { 甲局: 1, 乙局: 1, 张三: 1 }",
      "facts:",
      ...facts,
      "",
    ].join("\n"),
  });
  const { dataset, faults } = await checkSeed(seed);
  const entity = (label: string): Entity => {
    const found = dataset.entities.find((one) => one.label === label);
    if (!found) throw new Error(`no ${label}`);
    return found;
  };
  return {
    statement: (predicate, subject) => {
      const found = dataset.statements.filter(
        (one) => one.predicate === predicate && (subject === undefined || one.subject === entity(subject).id),
      );
      const [first, ...more] = found;
      expect(more).toEqual([]);
      if (!first) throw new Error(`no ${predicate}`);
      return first;
    },
    entity,
    faults: faults
      .filter(({ severity }) => severity === "ERROR")
      .map(({ field, message }) => `${field}: ${message}`),
  };
}

/** Basis and rule, first and last possible day. */
const shown = ({ start, end }: Period): unknown[] => {
  const origin = ({ basis, rule }: Bound): string => (rule === undefined ? basis : `${basis} ${rule}`);
  const day = (one: number | null, shift = 0): string | null =>
    one === null ? null : formatDay(one - shift);
  return [origin(start), day(start.earliest), origin(end), day(end.latest, 1)];
};

const AWARD = ["  - honor: 奖", "    recipients: [张三]", "    at: 1"];
const EVENT = ["  - event: 会", "    kind: MEETING", "    organizers: [甲局]", "    at: 1"];

describe("something without a date", () => {
  it("happened no later than its source, on any day before", async () => {
    const { statement } = await compiled(...AWARD);
    expect(shown(statement("RECEIVED_HONOR").period)).toEqual(["UNKNOWN", null, "REPORTED_BY", "2021-05-28"]);
  });

  it("happened within 90 days before a source that says recently", async () => {
    const { entity, statement } = await compiled(...EVENT, "    rule: RECENTLY");
    const recently = ["INFERRED RECENTLY", "2021-02-27", "INFERRED RECENTLY", "2021-05-28"];
    expect(shown(entity("会").period)).toEqual(recently);
    expect(shown(statement("TOOK_PART_IN").period)).toEqual(recently);
  });

  it("happened in the year of a source that says this year, and no later than it", async () => {
    const { statement } = await compiled(...AWARD, "    rule: THIS_YEAR");
    expect(shown(statement("RECEIVED_HONOR").period)).toEqual([
      "INFERRED THIS_YEAR",
      "2021-01-01",
      "INFERRED THIS_YEAR",
      "2021-05-28",
    ]);
  });

  it("keeps the limits of its curator, and the day of the source on the other side", async () => {
    const { statement } = await compiled(
      "  - relation: ESTABLISHED",
      "    subject: 甲局",
      "    object: 乙局",
      "    notBefore: 2016-07",
      "    rule: SEQUENCE",
      "    at: 1",
    );
    expect(shown(statement("ESTABLISHED").period)).toEqual([
      "INFERRED SEQUENCE",
      "2016-07-01",
      "REPORTED_BY",
      "2021-05-28",
    ]);
  });

  it("has the days of the event that it is a part of", async () => {
    const { entity, statement } = await compiled(
      "  - event: 班",
      "    kind: TRAINING",
      "    date: 2020-11-18/2020-11-20",
      "    at: 1",
      ...EVENT,
      "    partOf: 班",
    );
    const within = ["INFERRED PART_OF", "2020-11-18", "INFERRED PART_OF", "2020-11-20"];
    expect(shown(entity("会").period)).toEqual(within);
    expect(shown(statement("TOOK_PART_IN").period)).toEqual(within);
  });

  it("is no later than the agreement that builds on it", async () => {
    const { entity, statement } = await compiled(
      "  - agreement: 框架",
      "    parties: [甲局]",
      "    at: 1",
      "  - agreement: 协议",
      "    signedOn: 2020-11-10",
      "    basedOn: [框架]",
      "    at: 1",
    );
    const before = ["UNKNOWN", null, "INFERRED BASIS_OF", "2020-11-10"];
    expect(shown(entity("框架").period)).toEqual(before);
    expect(shown(statement("PARTY_TO").period)).toEqual(before);
  });

  it("is not before the founding of an organization at one of its ends", async () => {
    const { entity, statement } = await compiled(
      "  - founded: 甲局",
      "    on: 2018-03",
      "    at: 1",
      ...EVENT,
      "  - honor: 奖",
      "    recipients: [甲局]",
      "    at: 1",
      "  - relation: SUBORDINATE_TO",
      "    subject: 甲局",
      "    object: 乙局",
      "    at: 1",
    );
    expect(shown(entity("甲局").period)).toEqual(["STATED", "2018-03-01", "UNKNOWN", null]);
    const after = ["INFERRED LIFE", "2018-03-01", "REPORTED_BY", "2021-05-28"];
    expect(shown(entity("会").period)).toEqual(after);
    expect(shown(statement("RECEIVED_HONOR").period)).toEqual(after);
    expect(shown(statement("SUBORDINATE_TO").period)).toEqual([
      "INFERRED LIFE",
      "2018-03-01",
      "UNKNOWN",
      null,
    ]);
  });

  it("is not limited by the source if it is only planned", async () => {
    const { entity, statement } = await compiled(...EVENT, "    status: PLANNED");
    expect(shown(entity("会").period)).toEqual(["UNKNOWN", null, "UNKNOWN", null]);
    expect(shown(statement("TOOK_PART_IN").period)).toEqual(["UNKNOWN", null, "UNKNOWN", null]);
  });
});

it("a date wins over every limit", async () => {
  const { statement } = await compiled(
    "  - founded: 甲局",
    "    on: 2018-03",
    "    at: 1",
    ...EVENT,
    "    date: 2020-02",
  );
  expect(shown(statement("TOOK_PART_IN").period)).toEqual(["STATED", "2020-02-01", "STATED", "2020-02-29"]);
});

it("a founding may be known by its limits alone", async () => {
  const { entity, statement } = await compiled(
    "  - founded: 乙局",
    "    notBefore: 2016-07",
    "    rule: SEQUENCE",
    "    at: 1",
    "  - dissolved: 乙局",
    "    on: 2019",
    "    at: 1",
  );
  expect(statement("FOUNDED_ON").value).toEqual({ type: "DATE", edtf: "2016-07/.." });
  expect(shown(entity("乙局").period)).toEqual(["INFERRED SEQUENCE", "2016-07-01", "STATED", "2019-12-31"]);
});

describe("limits are a fault", () => {
  it.each([
    [
      "without a rule",
      ["    notAfter: 2020"],
      ["notAfter: notAfter needs a rule: the reason why it is known"],
    ],
    ["if the rule needs a day", ["    rule: SEQUENCE"], ["rule: SEQUENCE needs notBefore or notAfter"]],
    [
      "beside a date",
      ["    on: 2020", "    rule: RECENTLY"],
      ["on: a fact with a date has no rule: the date says more"],
    ],
    [
      "with a rule of the program",
      ["    notAfter: 2020", "    rule: LIFE"],
      ["rule: LIFE is found by the program: leave it out"],
    ],
    [
      "if they end before they begin",
      ["    notBefore: 2021", "    notAfter: 2020", "    rule: SEQUENCE"],
      ["notAfter: 2020 is before 2021"],
    ],
  ])("%s", async (_, lines, expected) => {
    const { faults } = await compiled(...AWARD, ...lines);
    for (const message of expected) expect(faults.join("\n")).toContain(message);
  });
});
