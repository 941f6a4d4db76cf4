import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import type { Statement } from "../../domain/statement.js";
import { article, dataset, document, entity, evidence, statement, walk } from "./contract.fixture.js";
import type { ReportQuery } from "../queries/reported.js";
import type { GraphReader, GraphStore } from "../store.js";

/** Pages of the statements that a document or an article reports. */
export function describeReportedPages(store: () => GraphStore): void {
  describe("pages of reported statements", () => {
    let reader: GraphReader;
    beforeAll(async () => {
      reader = store().reader(NO_DEADLINE);
      await store().replace(world);
    });

    const query = (source: string, over: Partial<ReportQuery["page"]> = {}): ReportQuery => ({
      source,
      page: { first: 100, after: null, ...over },
    });
    const found = async (source: string): Promise<string[] | undefined> => {
      const [page] = await reader.reportedPages([query(source)]);
      return page?.items.map(({ statement: { id } }) => id.slice(4));
    };

    it.each([
      ["an article, by paragraph as a number, once for two passages", "art:b", "t p k d x c w".split(" ")],
      ["an article with a statement of another one", "art:a", "d k".split(" ")],
      ["a document, by its articles, then by their text", "doc:two", "t p k d x c w".split(" ")],
      ["a document with two articles, not in the order of their ids", "doc:one", "m d k".split(" ")],
      ["rows of a list", "art:list", "m".split(" ")],
      ["an article without statements", "art:none", []],
      ["a document without articles", "doc:none", []],
      ["what is not stored", "doc:unknown", []],
    ])("of %s", async (_what, source, expected) => {
      expect(await found(source)).toEqual(expected);
    });

    it.each([1, 2, 6, 7])("in pages of %i, with the same total on each", async (first) => {
      const { ids, totals } = await walk(
        first,
        (page: ReportQuery["page"]) => reader.reportedPages([query("art:b", page)]),
        ({ position, statement: { id } }) => ({ sort: position, id }),
      );
      expect(ids.map((id) => id.slice(4))).toEqual("t p k d x c w".split(" "));
      expect(new Set(totals)).toEqual(new Set([7]));
    });

    it("with complete statements and their positions", async () => {
      const [page] = await reader.reportedPages([query("art:a")]);
      expect(page).toStrictEqual({
        items: ["d", "k"].map((letter, index) => ({
          position: [2, 3][index],
          statement: statements.find(({ id }) => id === `sta:${letter}`),
        })),
        certain: 2,
        hasNext: false,
        total: 2,
      });
    });

    it("of size 0: the total, and whether there is anything", async () => {
      expect(await reader.reportedPages([query("art:b", { first: 0 })])).toStrictEqual([
        { items: [], certain: 0, hasNext: true, total: 7 },
      ]);
    });

    it("one result per query, in the order of the queries", async () => {
      const pages = await reader.reportedPages([
        query("art:list"),
        query("doc:unknown"),
        query("art:b", { first: 1 }),
        query("art:list"),
      ]);
      expect(pages.map(({ items }) => items.map(({ statement: { id } }) => id))).toEqual([
        ["sta:m"],
        [],
        ["sta:t"],
        ["sta:m"],
      ]);
    });
  });
}

const at = (
  id: string,
  articleId: string,
  documentId: string,
  locator: string,
): Statement["evidence"][number] => evidence(`evi:${id}`, documentId, { article: articleId, locator });

// Ids are in no order of the text. `k` and `d` stand in both documents, in another order in each; `k` twice in one article.
const statements: readonly Statement[] = [
  statement("sta:x", "org:a", "PART_OF", "org:b", { evidence: [at("1", "art:b", "doc:two", "¶10")] }),
  statement(
    "sta:c",
    "org:a",
    "FOUNDED_ON",
    { type: "DATE", edtf: "2020" },
    { evidence: [at("2", "art:b", "doc:two", "caption 2")] },
  ),
  statement(
    "sta:k",
    "org:a",
    "CLAUSE",
    { type: "TEXT", text: "一" },
    {
      evidence: [
        at("3", "art:b", "doc:two", "¶12"),
        at("4", "art:b", "doc:two", "¶2"),
        at("5", "art:a", "doc:one", "¶3"),
      ],
    },
  ),
  statement("sta:t", "org:b", "PART_OF", "org:b", { evidence: [at("6", "art:b", "doc:two", "title")] }),
  statement("sta:d", "per:a", "MEMBER_OF", "org:b", {
    evidence: [at("7", "art:a", "doc:one", "¶2"), at("8", "art:b", "doc:two", "¶9")],
  }),
  statement("sta:m", "per:a", "MEMBER_OF", "org:a", { evidence: [at("9", "art:list", "doc:one", "row 11")] }),
  statement(
    "sta:w",
    "org:b",
    "CLAUSE",
    { type: "TEXT", text: "二" },
    { evidence: [at("10", "art:b", "doc:two", "text")] },
  ),
  statement("sta:p", "org:a", "SUPPORTED", "org:b", { evidence: [at("11", "art:b", "doc:two", "¶1")] }),
  statement("sta:z", "per:a", "SUPPORTED", "org:b", {
    rank: "DEPRECATED",
    evidence: [at("12", "art:b", "doc:two", "¶1")],
  }),
];

const world = dataset({
  entities: [entity("org:b"), entity("per:a"), entity("org:a")],
  documents: [document("doc:one"), document("doc:two"), document("doc:none")],
  articles: [
    article("art:a", "doc:one", { ordinal: 2 }),
    article("art:list", "doc:one", { ordinal: 1 }),
    article("art:b", "doc:two"),
    article("art:none", "doc:two", { ordinal: 2 }),
  ],
  statements,
});
