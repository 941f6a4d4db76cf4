import {
  ArticlePage,
  DocumentPage,
  StatementPage,
  type ArticlePageQuery,
  type ArticlePageQueryVariables,
  type DocumentPageQuery,
  type DocumentPageQueryVariables,
  type StatementLineFragment,
  type StatementPageQuery,
  type StatementPageQueryVariables,
  type WholeStatementFragment,
} from "../../client/index.js";
import type { Row, View } from "./view.js";

/** How many a page has. A list of articles has no facts until they are opened, so it can be long. */
const ARTICLES = 100;
export const FACTS = 60;

export type PageDocument = Extract<DocumentPageQuery["node"], { readonly __typename: "Document" }>;
export type PageArticle = Extract<ArticlePageQuery["node"], { readonly __typename: "Article" }>;

/** A document with its articles, from the article after `after`. */
export function readDocument(
  parameters: URLSearchParams,
  id: string,
): View<DocumentPageQuery, DocumentPageQueryVariables> {
  return {
    document: DocumentPage,
    variables: { id, first: ARTICLES, after: parameters.get("after") },
    rows: ({ node }) => (node?.__typename === "Document" ? articleRows(node) : []),
  };
}

function articleRows({ articlesConnection: { nodes } }: PageDocument): readonly Row[] {
  return nodes.map(({ ordinal, title, subtitle, section, page, authorNames, citation, statements, id }) => ({
    ordinal,
    title,
    subtitle,
    section,
    page,
    authors: authorNames.join("; "),
    citation,
    facts: statements.totalCount,
    id,
  }));
}

/** An article with its first facts. */
export function readArticle(
  parameters: URLSearchParams,
  id: string,
): View<ArticlePageQuery, ArticlePageQueryVariables> {
  return {
    document: ArticlePage,
    variables: { id, first: FACTS, after: parameters.get("after") },
    rows: ({ node }) =>
      node?.__typename === "Article"
        ? node.facts.nodes.map((fact) => ({
            ...factRow(fact),
            locator: fact.evidence.find(({ article }) => article?.id === id)?.locator ?? null,
          }))
        : [],
  };
}

/** A statement with its evidence: one row for each passage. */
export function readStatement(
  _: URLSearchParams,
  id: string,
): View<StatementPageQuery, StatementPageQueryVariables> {
  return {
    document: StatementPage,
    variables: { id },
    rows: (result) => {
      const found = statementOf(result);
      return (found?.evidence ?? []).map(({ citation, locator, citedOn }) => ({
        ...(found ? factRow(found) : {}),
        locator,
        citedOn,
        citation,
      }));
    },
  };
}

/** The statement of a page: itself, or the one that a tenure or the like is a view of. */
export function statementOf({ node }: StatementPageQuery): WholeStatementFragment | null {
  if (node === null) return null;
  if (node.__typename === "Statement") return node;
  return "statement" in node ? node.statement : null;
}

function factRow({
  subject,
  predicate,
  object,
  value,
  qualifiers,
  period,
  status,
  plainId,
}: StatementLineFragment): Row {
  return {
    subject: subject?.label ?? null,
    subjectId: subject?.plainId ?? null,
    predicate: predicate.label,
    object: object?.label ?? value?.text ?? null,
    objectId: object?.plainId ?? null,
    details: qualifiers
      .map(({ label, value: text, entity }) => `${label}: ${entity?.label ?? text}`)
      .join("; "),
    period: period.edtf,
    status,
    statement: plainId,
  };
}
