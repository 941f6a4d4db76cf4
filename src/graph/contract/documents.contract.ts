import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import type { Document } from "../../domain/evidence.js";
import { periodOf, UNKNOWN_PERIOD } from "../../domain/time.js";
import {
  article,
  dataset,
  days,
  document,
  documentQuery,
  entity,
  evidence,
  idsOf,
  judgedIdsOf,
  statement,
  walk,
} from "./contract.fixture.js";
import { dayColumns } from "../stored/day-columns.js";
import type { DocumentQuery } from "../queries/documents.js";
import type { GraphReader, GraphStore } from "../store.js";

/** Pages of documents, and the totals of a store. */
export function describeDocumentPages(store: () => GraphStore): void {
  describe("pages of documents", () => {
    let reader: GraphReader;
    beforeAll(async () => {
      reader = store().reader(NO_DEADLINE);
      await store().replace(dataset({ documents }));
    });

    const found = async (over: Partial<DocumentQuery>): Promise<string[] | undefined> =>
      judgedIdsOf(await reader.documentPages([documentQuery(over)]))[0];

    it.each<[string, Partial<DocumentQuery>, string[]]>([
      ["one kind", { kinds: ["LIST"] }, ["doc:d"]],
      ["several kinds", { kinds: ["LIST", "MAGAZINE"] }, ["doc:a", "doc:d"]],
      ["an empty list of kinds", { kinds: [] }, []],
      ["part of a title, normalized like a name", { title: { contains: "工作简报" } }, ["doc:c", "doc:m"]],
      [
        "part of a title with characters that fold",
        { title: { contains: "工\u0000作\u200b簡報" } },
        ["doc:c", "doc:m"],
      ],
      ["a title, NUL alone", { title: { contains: "\u0000" } }, []],
      ["a title, a lone surrogate alone", { title: { contains: "\ud800" } }, []],
      ["a title, a backslash alone", { title: { contains: "\\" } }, []],
      ["a title, a wildcard alone", { title: { contains: "%" } }, []],
      ["characters that are not adjacent in a title", { title: { contains: "工简报" } }, []],
      ["its first day", { between: days("2021-03-01", "2021-03-02") }, ["doc:a?", ...UNDATED]],
      ["up to its first day", { between: days("2021-01-01", "2021-03-01") }, UNDATED],
      ["its last day", { between: days("2021-03-31", "2021-04-01") }, ["doc:a?", ...UNDATED]],
      ["its month", { between: days("2021-03-01", "2021-04-01") }, ["doc:a", ...UNDATED]],
      [
        "its month, certain ones",
        { between: days("2021-03-01", "2021-04-01"), certainty: "CERTAIN" },
        ["doc:a"],
      ],
      [
        "its month, possible ones",
        { between: days("2021-03-01", "2021-04-01"), certainty: "POSSIBLE" },
        UNDATED,
      ],
      ["the day after", { between: days("2021-04-01", null) }, UNDATED],
      [
        "a window without a start",
        { between: days(null, "2020-12-18") },
        ["doc:c", "doc:k", "doc:m", ...UNDATED],
      ],
      [
        "always, undated last",
        { between: days(null, null) },
        ["doc:a", "doc:c", "doc:k", "doc:m", ...UNDATED],
      ],
    ])("by %s", async (_what, over, expected) => {
      expect(await found(over)).toEqual(expected);
    });

    it.each(ORDERS)("by %s %s", async (field, direction, expected) => {
      expect(await found({ order: { field, direction } })).toEqual(expected);
    });

    const walks = ORDERS.flatMap(([field, direction, expected]) =>
      [1, 2, 6].map((first) => [field, direction, first, expected] as const),
    );
    it.each(walks)("by %s %s in pages of %i", async (field, direction, first, expected) => {
      const { ids } = await walk(
        first,
        (page) => reader.documentPages([documentQuery({ order: { field, direction }, page })]),
        (one: Document) => ({ sort: field === "ID" ? one.id : sortDay(one), id: one.id }),
      );
      expect(ids).toEqual(expected);
    });

    it("returns complete documents, the total and whether there is a next page", async () => {
      const page = { first: 1, after: null };
      expect(await reader.documentPages([documentQuery({ page })])).toStrictEqual([
        { items: documents.filter(({ id }) => id === "doc:a"), certain: 1, hasNext: true, total: 6 },
      ]);
    });

    it("returns one result per query, in the order of the queries", async () => {
      const lists = documentQuery({ kinds: ["LIST"] });
      const queries = [lists, documentQuery({ page: { first: 2, after: null } }), lists];
      expect(idsOf(await reader.documentPages(queries))).toEqual([["doc:d"], ["doc:a", "doc:c"], ["doc:d"]]);
    });
  });

  describe("counts", () => {
    it("counts each record once", async () => {
      await store().replace(counted);
      expect(await store().reader(NO_DEADLINE).totals()).toStrictEqual({
        entities: { PERSON: 1, ORGANIZATION: 2 },
        statements: { MEMBER_OF: 2, PART_OF: 1, CLAUSE: 1 },
        evidence: 6,
        documents: [
          { document: "doc:a", articles: 0, statements: 0 },
          { document: "doc:b", articles: 1, statements: 2 },
          { document: "doc:c", articles: 2, statements: 3 },
        ],
      });
    });
  });
}

const documents: readonly Document[] = [
  document("doc:m", { title: "工作简报（第一期）", published: "2020-12-17" }),
  document("doc:d", { kind: "LIST", title: "表彰名单" }),
  document("doc:a", { kind: "MAGAZINE", title: "云川事务", published: "2021-03" }),
  document("doc:f", { title: "工作动态" }),
  document("doc:c", { title: "100%_工作 简报", published: "2020-12-17" }),
  document("doc:k", { title: "简要情况报告", published: "2020-12-17" }),
];

const UNDATED = ["doc:d?", "doc:f?"];

const ORDERS = [
  ["DATE", "ASC", ["doc:c", "doc:k", "doc:m", "doc:a", "doc:d", "doc:f"]],
  ["DATE", "DESC", ["doc:a", "doc:c", "doc:k", "doc:m", "doc:d", "doc:f"]],
  ["ID", "ASC", ["doc:a", "doc:c", "doc:d", "doc:f", "doc:k", "doc:m"]],
  ["ID", "DESC", ["doc:m", "doc:k", "doc:f", "doc:d", "doc:c", "doc:a"]],
] as const;

function sortDay({ published }: Document): number {
  return dayColumns(published === null ? UNKNOWN_PERIOD : periodOf(published), "STATE").sortDay;
}

const counted = dataset({
  entities: [entity("org:m"), entity("per:b"), entity("org:a")],
  documents: [document("doc:b"), document("doc:c"), document("doc:a")],
  articles: [article("art:3", "doc:c"), article("art:doc:c", "doc:c"), article("art:doc:b", "doc:b")],
  statements: [
    statement("sta:2", "per:b", "MEMBER_OF", "org:m", {
      evidence: [evidence("evi:1", "doc:c"), evidence("evi:2", "doc:b"), evidence("evi:3", "doc:c")],
    }),
    statement("sta:1", "per:b", "MEMBER_OF", "org:a", {
      rank: "DEPRECATED",
      evidence: [evidence("evi:4", "doc:c")],
    }),
    statement("sta:4", "org:m", "PART_OF", "org:m", { evidence: [evidence("evi:5", "doc:b")] }),
    statement(
      "sta:3",
      "org:m",
      "CLAUSE",
      { type: "TEXT", text: "一" },
      { evidence: [evidence("evi:6", "doc:c")] },
    ),
  ],
});
