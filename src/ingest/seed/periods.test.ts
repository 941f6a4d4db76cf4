import { describe, expect, it } from "vitest";

import { seedsOfThisFile } from "../../../test/support/seed-folder.js";
import type { Statement } from "../../domain/statement.js";
import type { Bound } from "../../domain/time.js";
import { formatDay } from "../../domain/time.js";
import { checkSeed } from "../check/check-seed.js";

const seedWith = seedsOfThisFile();

/** The only statement of the article with this predicate, and the errors. */
async function compiled(predicate: string, ...fact: string[]): Promise<[Statement, string[]]> {
  const seed = await seedWith({
    "articles/one/01-first.yaml": [
      "title: 第一篇",
      "mentions: { 乙局: 1, 张三: 1 }",
      "facts:",
      ...fact,
      "    at: 1",
      "",
    ].join("\n"),
  });
  const { dataset, faults } = await checkSeed(seed);
  const found = dataset.statements.filter((statement) => statement.predicate === predicate);
  const [first, ...more] = found;
  expect(more).toEqual([]);
  if (!first) throw new Error(`no ${predicate}`);
  return [first, faults.map(({ field, message }) => `${field}: ${message}`)];
}

const shown = ({ basis, earliest, latest }: Bound): unknown[] => [
  basis,
  ...[earliest, latest].map((day) => (day === null ? null : formatDay(day))),
];

const POST = ["  - tenure: 张三", "    positions: { 甲局: [局长] }"];

describe("the period of a state that a source reports as over", () => {
  it("ends on the stated day, and is not cited on the later day of the source", async () => {
    const [{ period }, faults] = await compiled("HOLDS_POSITION", ...POST, "    to: 2016");
    expect(faults).toEqual([]);
    expect(shown(period.start)).toEqual(["UNKNOWN", null, null]);
    expect(shown(period.end)).toEqual(["STATED", "2016-01-02", "2017-01-01"]);
  });

  it("begins no later than the day of its citation, if there is one", async () => {
    const [{ period }] = await compiled("HOLDS_POSITION", ...POST, "    on: 2016", "    to: 2016");
    expect(shown(period.start)).toEqual(["FIRST_CITED", "2016-01-01", "2016-12-31"]);
    expect(period.end.basis).toBe("STATED");
  });

  it("has a vague end up to its latest possible day, if the day is not stated", async () => {
    const [{ period }] = await compiled("HOLDS_POSITION", ...POST, "    endedBy: 2019");
    expect(shown(period.start)).toEqual(["UNKNOWN", null, null]);
    expect(shown(period.end)).toEqual(["INFERRED", null, "2020-01-01"]);
    const [above] = await compiled(
      "SUBORDINATE_TO",
      "  - relation: SUBORDINATE_TO",
      "    subject: 乙局",
      "    object: 甲局",
      "    endedBy: 2019",
    );
    expect(shown(above.period.end)).toEqual(["INFERRED", null, "2020-01-01"]);
  });

  it.each([
    ["before it is cited", ["    on: 2017", "    to: 2016"], "to: it ends (2016) before the day"],
    ["before it begins", ["    from: 2017", "    to: 2016"], "to: it ends (2016) before it begins"],
    ["after its source", ["    endedBy: 2022"], "endedBy: 2022 is after 2021-05-28"],
    ["twice", ["    to: 2016", "    endedBy: 2016"], "endedBy: the end is stated"],
  ])("cannot end %s", async (_, lines, expected) => {
    const [, faults] = await compiled("HOLDS_POSITION", ...POST, ...lines);
    expect(faults[0]).toContain(`facts[0].${expected}`);
  });
});
