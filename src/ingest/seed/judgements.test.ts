import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { SMALL_SEED, temporaryFolder, writeSeed } from "../../../test/support/seed-folder.js";
import type { Folder } from "../../../test/support/seed-folder.js";
import type { Dataset } from "../../domain/dataset.js";
import { entityId } from "../../domain/ids.js";
import type { CheckResult } from "../check/check-seed.js";
import { checkSeed } from "../check/check-seed.js";

let folder: Folder;
let made = 0;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const AUTHORITY = SMALL_SEED["authority/all.yaml"].replace(
  "persons:",
  `  - { name: 丙局, kind: OTHER, place: 甲市, aliases: [老丙] }
  - { name: 丁局, kind: BUREAU }
persons:`,
);
const ARTICLE = `title: 第一篇
mentions: { 甲局: 1, 乙局: 1, 丙局: 2, 丁局: 1 }
facts:
  - tenure: 张三
    positions: { 丙局: [局长] }
    at: 2
`;

function check(...judgements: string[]): Promise<CheckResult> {
  made += 1;
  const list = judgements.map((judgement) => `  - { ${judgement}, reason: 由 }\n`).join("");
  return writeSeed(
    { ...folder, path: `${folder.path}/${String(made)}` },
    {
      "authority/all.yaml": AUTHORITY,
      "articles/one/01-first.yaml": ARTICLE,
      ...(judgements.length > 0 ? { "judgements.yaml": `judgements:\n${list}` } : {}),
    },
  ).then(checkSeed);
}
const judged = (left: string, right: string, judgment: string): string =>
  `left: ${left}, right: ${right}, kind: ORGANIZATION, judgment: ${judgment}`;
const id = (key: string): string => entityId("ORGANIZATION", key);
const organization = (dataset: Dataset, key: string): Dataset["entities"][number] | undefined =>
  dataset.entities.find((entity) => entity.id === id(key));
const places = ({ faults }: CheckResult): string[] =>
  faults.map(({ severity, line, field }) => `${severity} ${String(line)} ${field}`);

describe("keys that are judged the same", () => {
  it.each([
    ["declared after it", "乙局", "丙局"],
    ["declared before it", "丁局", "丙局"],
  ])("are one entity, if the other key is %s", async (_, left, right) => {
    const { dataset, faults } = await check(judged(left, right, "SAME"));
    expect(faults).toEqual([]);
    expect(organization(dataset, right)).toBeUndefined();
    const merged = organization(dataset, left);
    expect(merged).toMatchObject({ label: left, subkind: "BUREAU", formerIds: [id(right)] });
    expect(merged?.names.map(({ text, kind }) => [text, kind])).toEqual(
      expect.arrayContaining([
        [left, "OFFICIAL"],
        [right, "ALIAS"],
        ["老丙", "SHORT"],
      ]),
    );
    expect(merged?.names.filter(({ kind }) => kind === "OFFICIAL")).toHaveLength(1);
    const held = dataset.statements.find(({ predicate }) => predicate === "HOLDS_POSITION");
    expect(held?.object).toBe(id(left));
    const seat = dataset.statements.find(
      ({ predicate, subject }) => predicate === "BASED_IN" && subject === id(left),
    );
    expect(seat?.object).toBe(entityId("PLACE", "甲市"));
  });

  it("are one entity through several entries, under the left key of the first", async () => {
    const { dataset, faults } = await check(judged("丙局", "丁局", "SAME"), judged("乙局", "丙局", "SAME"));
    expect(faults).toEqual([]);
    expect(organization(dataset, "乙局")?.formerIds).toEqual([id("丙局"), id("丁局")].sort());
    expect(dataset.entities.filter(({ kind }) => kind === "ORGANIZATION")).toHaveLength(2);
  });

  it("are two entities again when the entry is removed", async () => {
    const [before, kept] = await Promise.all([check(), check(judged("乙局", "丙局", "NOT_SAME"))]);
    expect(kept.dataset).toEqual(before.dataset);
    expect(organization(before.dataset, "丙局")?.formerIds).toEqual([]);
  });

  it("are two entities that may be one, each with the reason, if the judgement is unsure", async () => {
    const { dataset, faults } = await check(judged("乙局", "丙局", "UNSURE"));
    expect(faults).toEqual([]);
    const found = dataset.statements.filter(({ predicate }) => predicate === "POSSIBLY_SAME_AS");
    const pairs = found.map(({ subject, qualifiers }) => [subject, qualifiers["entity"]]);
    expect(pairs.sort()).toEqual(
      [
        [id("乙局"), id("丙局")],
        [id("丙局"), id("乙局")],
      ].sort(),
    );
    for (const { value, evidence } of found) {
      expect(value).toEqual({ type: "TEXT", text: "由" });
      expect(evidence.every(({ method }) => method === "RULE")).toBe(true);
    }
  });
});

describe("a judgement is a fault", () => {
  it.each<[string, string[], string[]]>([
    [
      "if it separates keys that other entries merge",
      [judged("乙局", "丙局", "SAME"), judged("丙局", "丁局", "SAME"), judged("乙局", "丁局", "NOT_SAME")],
      ["ERROR 4 judgements[2].judgment"],
    ],
    [
      "if it doubts keys that other entries merge",
      [judged("乙局", "丙局", "SAME"), judged("丙局", "丁局", "SAME"), judged("丁局", "乙局", "UNSURE")],
      ["WARNING 4 judgements[2].judgment"],
    ],
    [
      "if the pair is judged twice",
      [judged("乙局", "丙局", "NOT_SAME"), judged("丙局", "乙局", "SAME")],
      ["ERROR 3 judgements[1].judgment"],
    ],
    ["if no entity has the key", [judged("乙局", "戊局", "SAME")], ["ERROR 2 judgements[0].right"]],
    ["if left and right are the same", [judged("乙局", "乙局", "SAME")], ["ERROR 2 judgements[0].right"]],
    ["with an unknown judgment", [judged("乙局", "丙局", "MAYBE")], ["ERROR 2 judgements[0].judgment"]],
  ])("%s", async (_, judgements, expected) => {
    expect(places(await check(...judgements))).toEqual(expected);
  });
});
