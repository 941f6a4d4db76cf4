import { describe, expect, it } from "vitest";

import { SMALL_SEED, seedsOfThisFile } from "../../../test/support/seed-folder.js";
import type { SeedTexts } from "../../../test/support/seed-folder.js";
import { SeedError } from "../../domain/errors.js";
import { checkSeed, loadSeed } from "../check/check-seed.js";

const MANIFEST = "manifest.yaml";
const AUTHORITY = "authority/all.yaml";
const ARTICLE = "articles/one/01-first.yaml";

const seedWith = seedsOfThisFile();

const facts = (...lines: string[]): string =>
  ["title: 第一篇", "mentions: { 甲局: 1, 乙局: 1, 张三: 1 }", "facts:", ...lines, ""].join("\n");
const tenure = (...lines: string[]): string =>
  facts("  - tenure: 张三", "    positions: { 甲局: [局长] }", ...lines);
const authority = (from: string, to: string): string => SMALL_SEED[AUTHORITY].replace(from, to);
const manifest = (from: string, to: string): string => SMALL_SEED[MANIFEST].replace(from, to);

describe("a fault is reported with its file, line and field", () => {
  it("none in a correct seed", async () => {
    const { faults } = await checkSeed(await seedWith({}));
    expect(faults).toEqual([]);
  });

  it.each<[string, SeedTexts, string[]]>([
    [
      "broken syntax of an article",
      { [ARTICLE]: facts("  - tenure: [张三", "    at: 1") },
      [`${ARTICLE}:5 `],
    ],
    [
      "broken syntax of an authority file, without faults for references to its entities",
      { [AUTHORITY]: authority("CITY }", "CITY") },
      [`${AUTHORITY}:8 `],
    ],
    [
      "an English name without a known source, one in Chinese, one twice",
      {
        [AUTHORITY]: authority(
          "name: 乙局,",
          "name: 乙局, english: { name: Second Bureau, source: unknown },",
        )
          .replace(
            "name: 甲局,",
            "name: 甲局, english: { name: 甲 Bureau, also: [甲 Bureau], source: site },",
          )
          .concat("sources:\n  - { key: site, name: 官方网站 }\n  - { key: site, name: 章程 }\n"),
      },
      [
        `${AUTHORITY}:2 organizations[0].english.name`,
        `${AUTHORITY}:2 organizations[0].english.also[0]`,
        `${AUTHORITY}:2 organizations[0].english.also[0]`,
        `${AUTHORITY}:3 organizations[1].english.source`,
        `${AUTHORITY}:10 sources[1].key`,
      ],
    ],
    [
      "a duplicated key",
      { [AUTHORITY]: authority("kind: CITY", "kind: CITY, kind: CITY") },
      [`${AUTHORITY}:7 `],
    ],
    ["an alias of YAML", { [ARTICLE]: tenure("    note: &a 注", "    at: *a") }, [`${ARTICLE}:7 `]],
    ["two texts in one file", { [ARTICLE]: `${tenure("    at: 1")}---\ntitle: x\n` }, [`${ARTICLE}:7 `]],
    [
      "an unknown predicate",
      { [ARTICLE]: facts("  - relation: FOO", "    subject: 甲局", "    object: 乙局", "    at: 1") },
      [`${ARTICLE}:4 facts[0].relation`],
    ],
    [
      "an unknown type of fact",
      { [ARTICLE]: facts("  - office: 张三", "    at: 1") },
      [`${ARTICLE}:4 facts[0].office`],
    ],
    [
      "facts that are not mappings",
      { [ARTICLE]: facts("  - 张三", "  - null") },
      [`${ARTICLE}:4 facts[0]`, `${ARTICLE}:5 facts[1]`],
    ],
    [
      "an unknown field of a fact",
      { [ARTICLE]: tenure("    at: 1", "    colour: red") },
      [`${ARTICLE}:7 facts[0].colour`],
    ],
    [
      "an unknown field of an entity",
      { [AUTHORITY]: authority("aliases", "nicknames") },
      [`${AUTHORITY}:3 organizations[1].nicknames`],
    ],
    [
      "an unknown field of an article",
      { [ARTICLE]: `${tenure("    at: 1")}pages: 3\n` },
      [`${ARTICLE}:7 pages`],
    ],
    ["a missing field", { [ARTICLE]: tenure() }, [`${ARTICLE}:4 facts[0].at`]],
    [
      "an unknown kind of event",
      { [ARTICLE]: facts("  - event: 会议", "    kind: PARTY", "    at: 1") },
      [`${ARTICLE}:5 facts[0].kind`],
    ],
    [
      "an unknown role",
      {
        [ARTICLE]: facts(
          "  - event: 会议",
          "    kind: MEETING",
          "    participants: { 张三: [HOST, GUEST] }",
          "    at: 1",
        ),
      },
      [`${ARTICLE}:6 facts[0].participants.张三[1]`],
    ],
    [
      "unknown references",
      { [ARTICLE]: facts("  - tenure: 李四", "    positions: { 丙局: [局长] }", "    at: 1") },
      [`${ARTICLE}:4 facts[0].tenure`, `${ARTICLE}:5 facts[0].positions.丙局`],
    ],
    [
      "an unknown reference of an authority file",
      { [AUTHORITY]: authority("place: 甲市", "place: 乙市") },
      [`${AUTHORITY}:2 organizations[0].place`],
    ],
    [
      "an unknown publisher",
      { [MANIFEST]: manifest("publisher: 甲局", "publisher: 丙局") },
      [`${MANIFEST}:5 documents[0].publisher`],
    ],
    [
      "a day that does not exist",
      { [ARTICLE]: tenure("    on: 2021-02-29", "    at: 1") },
      [`${ARTICLE}:6 facts[0].on`],
    ],
    [
      "an invalid date",
      { [MANIFEST]: manifest("2021-05-28", "去年") },
      [`${MANIFEST}:6 documents[0].published`],
    ],
    [
      "a name that ends before it begins",
      { [AUTHORITY]: authority("[乙]", "[{ name: 乙, from: 2020, to: 2019 }]") },
      [`${AUTHORITY}:3 organizations[1].aliases[0]`],
    ],
    [
      "a post that ends before it begins",
      { [ARTICLE]: tenure("    from: 2021-01-02", "    to: 2021-01-01", "    at: 1") },
      [`${ARTICLE}:7 facts[0].to`],
    ],
    [
      "an event after its document",
      { [ARTICLE]: facts("  - event: 会议", "    kind: MEETING", "    date: 2021-05-29", "    at: 1") },
      [`${ARTICLE}:6 facts[0].date`],
    ],
    [
      "a signing after its document",
      { [ARTICLE]: facts("  - agreement: 协议", "    signedOn: 2021-06", "    at: 1") },
      [`${ARTICLE}:5 facts[0].signedOn`],
    ],
    [
      "a post cited after its document",
      { [ARTICLE]: tenure("    on: 2021-05-29", "    at: 1") },
      [`${ARTICLE}:6 facts[0].on`],
    ],
    [
      "an entity twice in one file",
      { [AUTHORITY]: `${SMALL_SEED[AUTHORITY]}  - { name: 甲市, kind: CITY }\n` },
      [`${AUTHORITY}:8 places[1].name`],
    ],
    [
      "an entity in two files, by its key",
      { "authority/more.yaml": "persons:\n  - { name: 张小三, key: 张三 }\n" },
      ["authority/more.yaml:2 persons[0].name"],
    ],
    [
      "an alias that repeats the name",
      { [AUTHORITY]: authority("[乙]", "[乙局]") },
      [`${AUTHORITY}:3 organizations[1].aliases[0]`],
    ],
    [
      "an organization that is a part of itself",
      { [AUTHORITY]: authority("place: 甲市", "parent: 甲局") },
      [`${AUTHORITY}:2 organizations[0].parent`],
    ],
    [
      "a subject of the wrong kind",
      { [ARTICLE]: facts("  - tenure: 甲局", "    positions: { 甲局: [局长] }", "    at: 1") },
      [`${ARTICLE}:4 facts[0].tenure`],
    ],
    [
      "an object of the wrong kind",
      {
        [ARTICLE]: facts(
          "  - relation: MEMBER_OF",
          "    subject: 张三",
          "    object: [甲局, 甲市]",
          "    at: 1",
        ),
      },
      [`${ARTICLE}:6 facts[0].object[1]`],
    ],
    [
      "a relation to itself",
      {
        [ARTICLE]: facts(
          "  - relation: COOPERATES_WITH",
          "    subject: 甲局",
          "    object: 甲局",
          "    at: 1",
        ),
      },
      [`${ARTICLE}:6 facts[0].object`],
    ],
    [
      "an ambiguous reference",
      {
        [MANIFEST]: manifest("facts: 1", "facts: 2"),
        [ARTICLE]: facts(
          "  - work: 乙局",
          "    kind: BOOK",
          "    at: 1",
          "  - mention: 乙局",
          "    at: 1",
        ).replace("乙局: 1", "organization:乙局: 1"),
      },
      [`${ARTICLE}:7 facts[1].mention`],
    ],
    [
      "an event with two kinds",
      {
        [MANIFEST]: manifest("facts: 1", "facts: 2"),
        [ARTICLE]: facts(
          ...["MEETING", "VISIT"].flatMap((kind) => ["  - event: 会议", `    kind: ${kind}`, "    at: 1"]),
        ),
      },
      [`${ARTICLE}:8 facts[1].kind`],
    ],
    [
      "a rename to a text that is not a name of the organization",
      { [ARTICLE]: facts("  - rename: 乙局", "    from: 丁局", "    to: 乙局", "    at: 1") },
      [`${ARTICLE}:5 facts[0].from`],
    ],
    [
      "a short name in a document without publisher",
      {
        [MANIFEST]: manifest("    publisher: 甲局\n", ""),
        [ARTICLE]: `${tenure("    at: 1")}names: { 局: 甲局 }\n`,
      },
      [`${ARTICLE}:7 names.局`],
    ],
  ])("%s", async (_, changes, expected) => {
    const seed = await seedWith(changes);
    const { faults } = await checkSeed(seed);
    expect(faults.map(({ file, line, field }) => `${file}:${String(line)} ${field}`)).toEqual(
      expected.map((one) => `seed/${one}`),
    );
    for (const { severity, column, message } of faults) {
      expect(severity).toBe("ERROR");
      expect(column).toBeGreaterThan(0);
      expect(message).not.toMatch(/\n/);
      expect(message.length).toBeLessThan(300);
    }
    await expect(loadSeed(seed)).rejects.toBeInstanceOf(SeedError);
  });

  it("with the intended key, if a name is used as a key", async () => {
    const seed = await seedWith({ [ARTICLE]: facts("  - mention: 乙", "    at: 1") });
    const { faults } = await checkSeed(seed);
    expect(faults.map(({ field }) => field)).toEqual(["facts[0].mention"]);
    expect(faults[0]?.message).toContain("乙局");
  });

  it("for all files at once, in order", async () => {
    const seed = await seedWith({
      [MANIFEST]: manifest("facts: 1", "facts: 1, pages: 2"),
      [AUTHORITY]: authority("kind: CITY", "kind: TOWN"),
      [ARTICLE]: facts(
        "  - tenure: 张三",
        "    on: 2021-02-29",
        "    colour: red",
        "    at: 1",
        "  - foo: 张三",
      ),
      "articles/one/02-second.yaml": "title: [\n",
    });
    const { faults } = await checkSeed(seed);
    const found = faults.map(({ file, line, field }) => `${file.slice(5)}:${String(line)} ${field}`);
    expect(found).toEqual([
      `${ARTICLE}:4 facts[0].positions`,
      `${ARTICLE}:5 facts[0].on`,
      `${ARTICLE}:6 facts[0].colour`,
      `${ARTICLE}:8 facts[1].foo`,
      "articles/one/02-second.yaml:2 ",
      `${AUTHORITY}:7 places[0].kind`,
      `${MANIFEST}:7 documents[0].counts.pages`,
    ]);
    const error = await loadSeed(seed).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(SeedError);
    expect((error as SeedError).faults).toEqual(faults);
  });

  it("as a warning for an entity that no article names; the seed can still be used", async () => {
    const more = "- { name: 张三 }\n  - { name: 李四 }";
    const seed = await seedWith({ [AUTHORITY]: authority("- { name: 张三 }", more) });
    const { faults } = await checkSeed(seed);
    expect(faults.map(({ line, field, severity }) => [line, field, severity])).toEqual([
      [6, "persons[1].name", "WARNING"],
    ]);
    await expect(loadSeed(seed)).resolves.toBeDefined();
  });
});
