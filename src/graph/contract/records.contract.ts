import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import type { Entity } from "../../domain/entity.js";
import type { Article, Document } from "../../domain/evidence.js";
import type { Statement } from "../../domain/statement.js";
import { citedPeriod, periodOf, statedPeriod } from "../../domain/time.js";
import { article, dataset, document, entity, evidence, name, statement } from "./contract.fixture.js";
import type { GraphReader, GraphStore } from "../store.js";

/** Records by id: complete, in the order of the ids, one slot per id. */
export function describeRecords(store: () => GraphStore): void {
  describe("records by id", () => {
    let reader: GraphReader;
    beforeAll(async () => {
      reader = store().reader(NO_DEADLINE);
      await store().replace(
        dataset({
          entities: [full, odd, entity("evt:talk"), bare],
          documents: [issue, list],
          articles: [second, tenth, first, elsewhere],
          statements: [relation, text, quantity, date, fraction, round],
        }),
      );
    });

    it("returns an entity exactly as it was stored", async () => {
      expect(await reader.entities([full.id])).toStrictEqual([full]);
    });

    it("returns unusual text exactly as it was stored", async () => {
      expect(await reader.entities([odd.id])).toStrictEqual([odd]);
    });

    it("returns empty fields for an entity without subkind, names or attributes", async () => {
      expect(await reader.entities([bare.id])).toStrictEqual([bare]);
    });

    it("returns entities in the order of the ids, null for unknown ids, one slot per occurrence of an id", async () => {
      const ids = [odd.id, "per:nobody", full.id, bare.id, odd.id];
      expect(await reader.entities(ids)).toStrictEqual([odd, null, full, bare, odd]);
    });

    it("returns the entity that an id was merged into", async () => {
      const ids = ["org:old-2", full.id, "org:old-1"];
      expect(await reader.entities(ids)).toStrictEqual([full, full, full]);
    });

    it("treats an id as neither a pattern nor the id of another kind of record", async () => {
      const ids = ["org:%", "org:.*", relation.id, issue.id, "ORG:FULL"];
      expect(await reader.entities(ids)).toStrictEqual([null, null, null, null, null]);
    });

    it.each([
      ["a relation with two evidences", relation],
      ["a text with qualifiers of every type", text],
      ["a date", date],
      ["a whole number", quantity],
      ["a fraction", fraction],
      ["a number beyond 32 bits", round],
    ])("returns %s exactly as it was stored", async (_what, one) => {
      expect(await reader.statements([one.id])).toStrictEqual([one]);
    });

    it("returns statements in the order of the ids, null for unknown ids, one slot per occurrence of an id", async () => {
      const ids = [text.id, "sta:none", relation.id, text.id, quantity.id];
      expect(await reader.statements(ids)).toStrictEqual([text, null, relation, text, quantity]);
    });

    it("returns documents in the order of the ids, null for unknown ids", async () => {
      const ids = [list.id, "doc:none", issue.id, list.id];
      expect(await reader.documents(ids)).toStrictEqual([list, null, issue, list]);
    });

    it("returns articles in the order of the ids, null for unknown ids", async () => {
      const ids = [tenth.id, "art:none", first.id, tenth.id];
      expect(await reader.articles(ids)).toStrictEqual([tenth, null, first, tenth]);
    });

    it("returns the articles of each document sorted by ordinal as a number", async () => {
      const ids = [list.id, "doc:none", issue.id, list.id];
      expect(await reader.articlesOf(ids)).toStrictEqual([
        [elsewhere],
        [],
        [first, second, tenth],
        [elsewhere],
      ]);
    });
  });
}

const full: Entity = entity("org:full", {
  subkind: "BUREAU",
  label: "云川市机关事务管理局",
  sortKey: "yun chuan shi ji guan shi wu guan li ju",
  names: [
    name("云川市机关事务管理局", "OFFICIAL", { period: statedPeriod("2014-02", null) }),
    name("云川市革命委员会事务组", "FORMER", { period: periodOf("1969-08-05/1972~") }),
    name("市局", "SHORT", { scope: "org:bare" }),
    name("Yunchuan Offices Administration", "ENGLISH"),
  ],
  attributes: { level: "CITY", code: "007", share: "5.60", empty: "" },
  period: periodOf("1949-10-01/.."),
  formerIds: ["org:old-2", "org:old-1"],
});

// Both kinds of quotes, a backslash, JSON, words of query languages, an emoji of several code points, a character
// outside the basic plane, a line break, and no NUL: SQLite ends a text there.
const ODD = `'"\`\\ {"a":[1]} $x ?1 %_ null; DROP //--/* 👩‍🚀 𠮷 é\n\t（完）`;
const odd: Entity = entity("wrk:a", {
  label: ODD,
  names: [name(ODD), name("true", "ALIAS"), name("1e3", "ALIAS")],
  attributes: { note: ODD, number: "1e3", truth: "false", nothing: "null" },
});

const bare: Entity = entity("org:bare", { names: [] });

const issue: Document = document("doc:2", {
  title: "云川简报 2020年第3期",
  issue: "003",
  publisher: full.id,
  publisherName: `某"局"`,
  published: "2020-11-18",
});
const list: Document = document("doc:1", { kind: "LIST" });

const second: Article = article("art:a", issue.id, { ordinal: 2 });
const tenth: Article = article("art:b", issue.id, {
  ordinal: 10,
  title: ODD,
  section: "要闻",
  page: "04",
  authors: ["乙某", "甲某", "乙某"],
});
const first: Article = article("art:c", issue.id);
const elsewhere: Article = article("art:d", list.id);

const relation: Statement = statement("sta:r", full.id, "TOOK_PART_IN", "evt:talk", {
  qualifiers: { role: "HOST" },
  period: citedPeriod(["2020-11-18", "2021"]),
  rank: "PREFERRED",
  status: "PLANNED",
  evidence: [
    evidence("evi:z", issue.id, {
      article: tenth.id,
      locator: "row 12",
      citedOn: "2020-11-18",
      quote: ODD,
      method: "RULE",
    }),
    evidence("evi:a", list.id, { article: elsewhere.id }),
    evidence("evi:m", issue.id, { article: second.id, locator: "title" }),
  ],
});
const text: Statement = statement(
  "sta:t",
  odd.id,
  "CLAUSE",
  { type: "TEXT", text: ODD },
  { qualifiers: { ordinal: 3, share: 5.6, small: 1.5e-7, whole: "3", padded: "03", empty: "", odd: ODD } },
);
const date: Statement = statement("sta:d", odd.id, "PUBLISHED_ON", { type: "DATE", edtf: "2020" });
const quantity: Statement = figure("sta:q", -12, "项");
const fraction: Statement = figure("sta:f", 5.6, "");
const round: Statement = figure("sta:b", 9_007_199_254_740_991, "元");

function figure(id: string, amount: number, unit: string): Statement {
  return statement(id, odd.id, "FIGURE", { type: "QUANTITY", amount, unit });
}
