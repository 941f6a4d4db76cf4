import type { Statement } from "../../domain/statement.js";
import type { ArticleFile, SeedFiles } from "../seed/read.js";
import { locatorOf } from "../facts/source.js";
import type { Path } from "../facts/origin.js";

/**
 * The location of a statement for an editor: the article of its first evidence, and the fact in it. Null: not found.
 */
export function locationOf(
  { evidence }: Statement,
  articles: ReadonlyMap<string, ArticleFile>,
  isFactFor: (fact: ArticleFile["facts"][number]) => boolean,
): { readonly article: ArticleFile; readonly path: Path } | null {
  const [first] = evidence;
  const article = first && articles.get(first.article);
  if (!article) return null;
  const there = article.facts.filter(({ value }) => locatorOf(value.at) === first.locator);
  return { article, path: (there.find(isFactFor) ?? there[0])?.path ?? [] };
}

/** The articles by id. */
export function articlesOf({ articles }: SeedFiles): ReadonlyMap<string, ArticleFile> {
  return new Map(articles.map((article) => [article.id, article]));
}

/** A statement in words: subject, predicate, object, title, value. */
export function inWords(
  { subject, predicate, object, value, qualifiers }: Statement,
  labels: ReadonlyMap<string, string>,
): string {
  const written =
    value?.type === "TEXT"
      ? value.text
      : value?.type === "DATE"
        ? value.edtf
        : value && `${String(value.amount)}${value.unit}`;
  const words = [
    labels.get(subject),
    predicate,
    object === null ? undefined : labels.get(object),
    qualifiers["title"] ?? qualifiers["indicator"],
    written ?? undefined,
  ];
  return words.filter((word) => word !== undefined).join(" ");
}
