import { describe, expect, it } from "vitest";

import { SMALL_SEED, seedsOfThisFile } from "../../../test/support/seed-folder.js";
import type { SeedTexts } from "../../../test/support/seed-folder.js";
import type { Dataset } from "../../domain/dataset.js";
import type { Entity, EntityKind } from "../../domain/entity.js";
import { entityId } from "../../domain/ids.js";
import type { Statement } from "../../domain/statement.js";
import { formatDay } from "../../domain/time.js";
import { loadSeed } from "../check/check-seed.js";

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

describe("two articles about the same thing give one", () => {
  const two = (first: string[], second: string[], more: SeedTexts = {}): Promise<Dataset> =>
    seedWith({
      [MANIFEST]: `documents:
  - { id: one, kind: BULLETIN, title: 简报, publisher: 甲局, published: 2020-12-17, counts: { articles: 1, facts: ${count(first)} } }
  - { id: two, kind: BULLETIN, title: 简报, publisher: 甲局, published: 2021-05-28, counts: { articles: 1, facts: ${count(second)} } }
`,
      [ARTICLE]: facts(...first),
      "articles/two/01-second.yaml": facts(...second),
      ...more,
    }).then(loadSeed);
  const count = (lines: readonly string[]): string =>
    String(lines.filter((line) => line.startsWith("  - ")).length);

  it("event, with the evidence of both and the more precise date", async () => {
    const event = (date: string, at: string): string[] => [
      "  - event: 签约仪式",
      "    kind: SIGNING",
      `    date: ${date}`,
      "    participants: { 张三: HOST }",
      `    at: ${at}`,
    ];
    const dataset = await two(event("2020-11", "2"), event("2020-11-10", "0"));
    const events = dataset.entities.filter(({ kind }) => kind === "EVENT");
    expect(events).toHaveLength(1);
    expect(shownPeriod(events[0])).toEqual(["2020-11-10", "2020-11-11"]);
    const took = only(dataset, "TOOK_PART_IN");
    expect(took.evidence.map(({ article, locator }) => [article, locator])).toEqual([
      ["art:one/01-first", "¶2"],
      ["art:two/01-second", "title"],
    ]);
    expect(shownPeriod(took)).toEqual(["2020-11-10", "2020-11-11"]);
  });

  it("award, if one gives a day and the other its year", async () => {
    const honor = (on: string[]): string[] => [
      "  - honor: 先进工作者",
      "    recipients: [张三]",
      ...on,
      "    at: 1",
    ];
    const dataset = await two(honor(["    on: 2020-12-02"]), honor(["    on: 2020"]));
    const conferral = only(dataset, "RECEIVED_HONOR");
    expect(conferral.qualifiers["conferredOn"]).toBe("2020-12-02");
    expect(conferral.evidence.map(({ citedOn }) => citedOn)).toEqual(["2020-12-02", "2020"]);
    const undated = await two(honor(["    on: 2020-12-02"]), honor([]));
    expect(only(undated, "RECEIVED_HONOR").evidence).toHaveLength(2);
  });

  it("award per day, for two different days", async () => {
    const honor = (on: string): string[] => [
      "  - honor: 先进工作者",
      "    recipients: [张三]",
      `    on: ${on}`,
      "    at: 1",
    ];
    const dataset = await two(honor("2019-12-02"), honor("2020-12-02"));
    expect(all(dataset, "RECEIVED_HONOR")).toHaveLength(2);
    expect(dataset.entities.filter(({ kind }) => kind === "HONOR")).toHaveLength(1);
  });

  it("post, from its first citation to its last", async () => {
    const post = (on: string[]): string[] => [
      "  - tenure: 张三",
      "    positions: { 甲局: [局长] }",
      ...on,
      "    at: 1",
    ];
    // The second article gives no day, so the day of its document counts.
    const dataset = await two(post(["    on: 2020-11-18"]), post([]));
    const { period, evidence } = only(dataset, "HOLDS_POSITION");
    expect([period.start.basis, period.end.basis]).toEqual(["FIRST_CITED", "LAST_CITED"]);
    expect(shownPeriod({ period })).toEqual(["2020-11-18", "2021-05-29"]);
    expect(evidence.map(({ citedOn }) => citedOn)).toEqual(["2020-11-18", null]);
  });

  it("post with a stated start and an open end", async () => {
    const dataset = await two(
      ["  - tenure: 张三", "    positions: { 甲局: [局长] }", "    from: 2014-02-10", "    at: 1"],
      ["  - tenure: 张三", "    positions: { 甲局: [局长] }", "    on: 2021-05-08", "    at: 1"],
    );
    const { period } = only(dataset, "HOLDS_POSITION");
    expect([period.start.basis, period.end.basis]).toEqual(["STATED", "LAST_CITED"]);
    expect(shownPeriod({ period })).toEqual(["2014-02-10", "2021-05-09"]);
  });

  it("post per title and organization", async () => {
    const dataset = await two(
      ["  - tenure: 张三", "    positions: { 甲局: [局长, 党组书记], 乙局: [局长, 顾问] }", "    at: 1"],
      [],
      { "articles/two/01-second.yaml": "title: 第二篇\nfacts: []\n" },
    );
    expect(all(dataset, "HOLDS_POSITION")).toHaveLength(4);
  });

  it("conferred honor, if one only proposes it", async () => {
    const honor = (status: string[]): string[] => [
      "  - honor: 先进工作者",
      "    recipients: [张三]",
      ...status,
      "    at: 1",
    ];
    const proposed = await two(honor(["    status: PROPOSED"]), honor(["    status: PROPOSED"]));
    expect(only(proposed, "RECEIVED_HONOR").status).toBe("PROPOSED");
    const conferred = await two(honor(["    status: PROPOSED"]), honor([]));
    expect(only(conferred, "RECEIVED_HONOR").status).toBe("STATED");
  });
});

describe("one article", () => {
  const load = async (article: string, number: number, more: SeedTexts = {}): Promise<Dataset> =>
    loadSeed(
      await seedWith({
        [MANIFEST]: manifest("facts: 1", `facts: ${String(number)}`),
        [ARTICLE]: article,
        ...more,
      }),
    );

  it("gives an event without a date only the day of its source as an upper bound", async () => {
    const dataset = await load(
      facts("  - event: 会议", "    kind: MEETING", "    organizers: [甲局]", "    at: 1"),
      1,
    );
    const { period } = only(dataset, "TOOK_PART_IN");
    for (const one of [period, entity(dataset, "EVENT", "会议").period]) {
      expect([one.start.basis, one.end.basis]).toEqual(["UNKNOWN", "REPORTED_BY"]);
      expect(shownPeriod({ period: one })).toEqual([null, "2021-05-29"]);
    }
    expect(all(dataset, "OCCURRED_ON")).toEqual([]);
  });

  it("may announce an event after its own day", async () => {
    const dataset = await load(
      facts("  - event: 会议", "    kind: MEETING", "    date: 2021-07", "    status: PLANNED", "    at: 1"),
      1,
    );
    expect(only(dataset, "OCCURRED_ON").status).toBe("PLANNED");
  });

  it("keeps a renamed organization as one, each name with its period", async () => {
    const dataset = await load(
      facts("  - rename: 乙局", "    from: 乙处", "    to: 乙局", "    on: 2014-02", "    at: 1"),
      1,
      {
        [AUTHORITY]: authority("aliases: [乙]", "formerNames: [{ name: 乙处, from: 2010-07, to: 2014-02 }]"),
      },
    );
    const body = entity(dataset, "ORGANIZATION", "乙局");
    expect(body.label).toBe("乙局");
    expect(body.names.map((name) => [name.text, name.kind, ...shownPeriod(name)])).toEqual([
      ["乙局", "OFFICIAL", "2014-02-01", null],
      ["乙处", "FORMER", "2010-07-01", "2014-02-28"],
    ]);
    const renamed = only(dataset, "RENAMED_TO");
    expect(renamed.value).toEqual({ type: "TEXT", text: "乙局" });
    expect(renamed.qualifiers).toEqual({ from: "乙处" });
    expect(shownPeriod(renamed)).toEqual(["2014-02-01", "2014-03-01"]);
    const named = all(dataset, "NAMED").filter(({ subject }) => subject === body.id);
    expect(named.map(({ qualifiers }) => qualifiers["nameKind"]).sort()).toEqual(["FORMER", "OFFICIAL"]);
  });

  it("has official names that no text uses, with their source and without statements", async () => {
    const dataset = await load(tenure("    at: 1"), 1, {
      [AUTHORITY]: authority(
        "aliases: [乙]",
        "aliases: [乙, { name: 乙总局, kind: ALIAS, source: site }], english: { name: Second Bureau, also: [SB], source: site }",
      ).concat("sources:\n  - { key: site, name: 乙局网站 }\n"),
    });
    const { id, names } = entity(dataset, "ORGANIZATION", "乙局");
    expect(names.map(({ text, kind, source }) => [text, kind, source])).toEqual([
      ["乙局", "OFFICIAL", undefined],
      ["Second Bureau", "ENGLISH", "乙局网站"],
      ["SB", "ENGLISH", "乙局网站"],
      ["乙", "SHORT", undefined],
      ["乙总局", "ALIAS", "乙局网站"],
    ]);
    const said = all(dataset, "NAMED").filter(({ subject }) => subject === id);
    expect(said.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["乙局", "乙"].map((text) => ({ type: "TEXT", text }))),
    );
    expect(said).toHaveLength(2);
  });

  it("scopes a short name to the texts of its issuer", async () => {
    const dataset = await load(`${tenure("    at: 1")}names: { 局: 乙局, 乙: 乙局 }\n`, 1);
    const issuer = entity(dataset, "ORGANIZATION", "甲局");
    const { names } = entity(dataset, "ORGANIZATION", "乙局");
    expect(names.map(({ text, kind, scope }) => [text, kind, scope])).toEqual([
      ["乙局", "OFFICIAL", null],
      ["乙", "SHORT", null],
      ["局", "ALIAS", issuer.id],
    ]);
    const scoped = all(dataset, "NAMED").filter(({ qualifiers }) => qualifiers["scope"] !== undefined);
    expect(scoped.map(({ qualifiers }) => qualifiers["scope"])).toEqual([issuer.id]);
  });

  it("becomes a work of the authors in its byline", async () => {
    const dataset = await load(
      `${tenure("    at: 1")}page: 15\nauthors: [张三, { author: 乙局, affiliation: 研究室 }]\n`,
      1,
    );
    const work = entity(dataset, "WORK", "第一篇");
    expect(work.subkind).toBe("ARTICLE");
    expect(work.attributes["article"]).toBe("art:one/01-first");
    const authored = all(dataset, "AUTHORED");
    expect(authored.map(({ object }) => object)).toEqual([work.id, work.id]);
    const by = new Map(authored.map(({ subject, qualifiers }) => [subject, qualifiers]));
    expect(by.get(entityId("PERSON", "张三"))).toEqual({ page: "15" });
    expect(by.get(entityId("ORGANIZATION", "乙局"))).toEqual({ affiliation: "研究室", page: "15" });
    expect(authored.flatMap(({ evidence }) => evidence.map(({ locator }) => locator))).toEqual([
      "byline",
      "byline",
    ]);
    expect(dataset.articles[0]).toMatchObject({ authors: ["张三", "乙局"], page: "15", ordinal: 1 });
  });

  it("keeps two people with one name separate", async () => {
    const dataset = await load(
      facts(
        "  - { tenure: 张三, positions: { 甲局: [局长] }, at: 1 }",
        "  - { tenure: 张三（乙）, positions: { 乙局: [局长] }, at: 2 }",
      ),
      2,
      { [AUTHORITY]: authority("- { name: 张三 }", "- { name: 张三 }\n  - { name: 张三, key: 张三（乙） }") },
    );
    const people = dataset.entities.filter(({ kind }) => kind === "PERSON");
    expect(people.map(({ label }) => label)).toEqual(["张三", "张三"]);
    expect(new Set(all(dataset, "HOLDS_POSITION").map(({ subject }) => subject)).size).toBe(2);
  });

  it("keeps the clauses of an agreement in order", async () => {
    const dataset = await load(
      facts(
        "  - agreement: 协议",
        "    parties: [甲局, 乙局]",
        "    signedOn: 2020-11-10",
        "    clauses: [丙, 甲, 乙]",
        "    at: 1",
      ),
      1,
    );
    const clauses = all(dataset, "CLAUSE")
      .map(({ qualifiers, value }) => [qualifiers["ordinal"], value?.type === "TEXT" && value.text])
      .sort();
    expect(clauses).toEqual([
      [1, "丙"],
      [2, "甲"],
      [3, "乙"],
    ]);
    for (const party of all(dataset, "PARTY_TO"))
      expect(shownPeriod(party)).toEqual(["2020-11-10", "2020-11-11"]);
  });

  it("writes names as the text has them, also of an article, with the rank and its reason", async () => {
    const dataset = await load(
      [
        "title: 签署协议",
        "authors: [张三]",
        "mentions: { 甲局: 1, 乙局: 1 }",
        "facts:",
        "  - { writtenAs: 签署合作协议, of: work:签署协议, form: TITLE, at: contents }",
        "  - writtenAs: 签署协议",
        "    of: work:签署协议",
        "    form: TITLE",
        "    rank: PREFERRED",
        "    rankReason: 本页题目",
        "    at: 0",
        "",
      ].join("\n"),
      2,
    );
    const written = all(dataset, "WRITTEN_AS").map(({ subject, value, rank, qualifiers, evidence }) => [
      subject,
      value?.type === "TEXT" && value.text,
      rank,
      qualifiers,
      evidence[0]?.locator,
    ]);
    const work = entityId("WORK", "签署协议");
    expect(written).toHaveLength(2);
    expect(written).toEqual(
      expect.arrayContaining([
        [work, "签署合作协议", "NORMAL", { form: "TITLE" }, "contents"],
        [work, "签署协议", "PREFERRED", { form: "TITLE", rankReason: "本页题目" }, "title"],
      ]),
    );
  });

  it("tells how a figure follows from others", async () => {
    const dataset = await load(
      facts(
        "  - figure: 合计",
        "    of: 甲局",
        "    value: 3",
        "    unit: 个",
        "    total: RUNNING",
        "    computed: { how: SUM, from: [一, 二], stated: false }",
        "    at: 1",
      ),
      1,
    );
    const figure = only(dataset, "FIGURE");
    // The text does not give it, so nobody read it there.
    expect(figure.evidence.map(({ method }) => method)).toEqual(["RULE"]);
    expect(figure.qualifiers).toEqual({
      indicator: "合计",
      total: "RUNNING",
      computation: "SUM",
      computedFrom: ["一", "二"],
    });
  });

  it("gives a version that changes only with the data", async () => {
    const text = tenure("    at: 1");
    const [one, same, other] = await Promise.all([
      load(text, 1),
      load(`# a remark\n${text}\n\n`, 1),
      load(text.replace("局长", "副局长"), 1),
    ]);
    expect(same.version).toBe(one.version);
    expect(other.version).not.toBe(one.version);
  });
});

function all(dataset: Dataset, predicate: string): Statement[] {
  return dataset.statements.filter((statement) => statement.predicate === predicate);
}

function only(dataset: Dataset, predicate: string): Statement {
  const [first, ...more] = all(dataset, predicate);
  expect(more).toEqual([]);
  if (!first) throw new Error(`no ${predicate}`);
  return first;
}

function entity(dataset: Dataset, kind: EntityKind, key: string): Entity {
  const found = dataset.entities.find(({ id }) => id === entityId(kind, key));
  if (!found) throw new Error(`no ${kind} ${key}`);
  return found;
}

/** First day, and day after the last. */
function shownPeriod(dated: Pick<Statement, "period"> | undefined): (string | null)[] {
  if (!dated) return [];
  const { start, end } = dated.period;
  return [start.earliest, end.latest].map((day) => (day === null ? null : formatDay(day)));
}
