import type { Article, ArticleId, DocumentId, Evidence } from "../../domain/evidence.js";
import type { Statement } from "../../domain/statement.js";

/**
 * The order of a text: its head, its paragraphs or rows by number, then captions and other places. Last is the text as a
 * whole, where statements stand that follow by a rule.
 */
const HEAD = 0;
const BESIDE = 999_998;
const WHOLE = 999_999;
const IN_AN_ARTICLE = 1_000_000;

const HEADS: ReadonlySet<string> = new Set(["title", "masthead", "byline", "cover", "contents"]);
const NUMBERED = /^(?:¶|row )(\d{1,6})\b/;

/** Positions of one passage: among those of its article, and among those of its document. */
export interface Positions {
  readonly inArticle: number;
  readonly inDocument: number;
}

/** A function that gives the positions of evidence in the order of articles of a data set. */
export function positionsIn(
  articles: readonly Pick<Article, "id" | "ordinal">[],
): (evidence: Pick<Evidence, "article" | "locator">) => Positions {
  const ordinals = new Map<ArticleId, number>(articles.map(({ id, ordinal }) => [id, ordinal]));
  return ({ article, locator }) => {
    const inArticle = positionOf(locator);
    return { inArticle, inDocument: (ordinals.get(article) ?? 0) * IN_AN_ARTICLE + inArticle };
  };
}

/** Each article and each document that reports the statement, once, with the first position there. */
export function reportsOf(
  { evidence }: Pick<Statement, "evidence">,
  positions: (evidence: Evidence) => Positions,
): ReadonlyMap<DocumentId, number> {
  const found = new Map<DocumentId, number>();
  const note = (source: string, position: number): void => {
    found.set(source, Math.min(position, found.get(source) ?? Infinity));
  };
  for (const one of evidence) {
    const { inArticle, inDocument } = positions(one);
    note(one.article, inArticle);
    note(one.document, inDocument);
  }
  return found;
}

function positionOf(locator: string): number {
  if (HEADS.has(locator)) return HEAD;
  if (locator === "text") return WHOLE;
  const number = NUMBERED.exec(locator)?.[1];
  return number === undefined ? BESIDE : Math.min(Number(number), BESIDE);
}
