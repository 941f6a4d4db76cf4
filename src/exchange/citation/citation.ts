import type { Article, Document, Evidence } from "../../domain/evidence.js";

/**
 * Citations of sources in the order of GB/T 7714: responsibility, title and kind of document, issue, date, part.
 * [Z] is its mark for other documents, [J] for magazines.
 */
export function citeDocument(document: Document): string {
  const mark = document.kind === "MAGAZINE" ? "J" : "Z";
  return sentence([
    document.publisherName,
    `${document.title}[${mark}]`,
    [document.issue, document.published].filter((part) => part !== null).join(", ") || null,
  ]);
}

export function citeArticle(article: Article, document: Document | null): string {
  const own = sentence([article.authors.join(", ") || null, `${article.title}[A]`]);
  if (!document) return own;
  const page = article.page === null ? "" : `: ${article.page}`;
  return `${own.slice(0, -1)}//${citeDocument(document).slice(0, -1)}${page}.`;
}

/** A location in an article: the citation of the article, and the locator. */
export function citeEvidence(evidence: Evidence, article: Article | null, document: Document | null): string {
  const whole = article ? citeArticle(article, document) : document ? citeDocument(document) : "";
  return `${whole} ${evidence.locator}`.trim();
}

function sentence(parts: readonly (string | null)[]): string {
  return `${parts.filter((part) => part !== null).join(". ")}.`;
}
