import { expect, it } from "vitest";

import type { StatementLineFragment } from "../../client/index.js";
import { VIEWS } from "./index.js";
import { readArticle, readDocument, readStatement, statementOf } from "./document.js";

it.each([
  ["doc:a", "DocumentPage"],
  ["art:a/b", "ArticlePage"],
  ["sta:a", "StatementPage"],
  ["ten:a", "StatementPage"],
  ["per:a", "EntityPage"],
  ["nonsense", "EntityPage"],
])("%s is shown by %s", (id, name) => {
  const view = VIEWS["/id/"]?.(new URLSearchParams(), id);
  expect(view?.document.toString()).toContain(`query ${name}(`);
  expect(view?.variables).toMatchObject({ id });
});

const bound = { date: null, earliest: null, latest: null, basis: "UNKNOWN", ruleLabel: null } as const;
const line: StatementLineFragment = {
  plainId: "sta:a",
  rank: "NORMAL",
  status: "PROPOSED",
  statusLabel: "拟",
  evidenceCount: 2,
  certainty: null,
  period: { edtf: "2020", start: bound, end: bound },
  predicate: { name: "TOOK_PART_IN", label: "参与", reverseLabel: "参与方", time: "OCCURRENCE" },
  subject: { plainId: "per:a", kind: "PERSON", label: "甲" },
  object: { plainId: "evt:a", kind: "EVENT", label: "会议" },
  value: null,
  qualifiers: [{ name: "role", label: "角色", value: "主持", entity: null }],
};
const row = {
  subject: "甲",
  subjectId: "per:a",
  predicate: "参与",
  object: "会议",
  objectId: "evt:a",
  details: "角色: 主持",
  period: "2020",
  status: "PROPOSED",
  statement: "sta:a",
};

it("gives a row for each article of a document, and none for what is no document", () => {
  const { rows } = readDocument(new URLSearchParams(), "doc:a");
  const article = {
    id: "art:a",
    ordinal: 1,
    title: "题",
    subtitle: null,
    section: "动态",
    page: "4",
    authorNames: ["甲", "乙"],
    citation: "引文",
    statements: { totalCount: 3 },
  };
  const node = { __typename: "Document", articlesConnection: { nodes: [article] } };
  expect(rows({ node } as never)).toEqual([
    {
      ordinal: 1,
      title: "题",
      subtitle: null,
      section: "动态",
      page: "4",
      authors: "甲; 乙",
      citation: "引文",
      facts: 3,
      id: "art:a",
    },
  ]);
  expect(rows({ node: null })).toEqual([]);
});

it("gives a row for each fact of an article, with its place in that article", () => {
  const { rows } = readArticle(new URLSearchParams(), "art:a");
  const evidence = [
    { locator: "¶9", method: "CURATED", article: { id: "art:other" } },
    { locator: "¶2", method: "CURATED", article: { id: "art:a" } },
  ];
  const node = { __typename: "Article", facts: { nodes: [{ ...line, evidence }] } };
  expect(rows({ node } as never)).toEqual([{ ...row, locator: "¶2" }]);
});

it("gives a row for each passage of a statement, also of one seen as a tenure", () => {
  const { rows } = readStatement(new URLSearchParams(), "ten:a");
  const statement = {
    ...line,
    evidence: [
      { citation: "一", locator: "¶1", citedOn: "2020-11" },
      { citation: "二", locator: "text", citedOn: null },
    ],
  };
  const answer = { node: { __typename: "Tenure", statement } } as never;
  expect(rows(answer)).toEqual([
    { ...row, locator: "¶1", citedOn: "2020-11", citation: "一" },
    { ...row, locator: "text", citedOn: null, citation: "二" },
  ]);
  expect(statementOf({ node: { __typename: "Person" } } as never)).toBeNull();
  expect(statementOf({ node: null })).toBeNull();
});
