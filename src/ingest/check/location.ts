import type { Statement } from "../../domain/statement.js";
import type { ArticleFile, SeedFiles } from "../seed/read.js";
import { locatorOf } from "../facts/source.js";
import type { Path } from "../facts/origin.js";

/** Where a person looks for a statement: the file of its first evidence, and the fact there that told it. */
export function placeOf(
  { evidence }: Statement,
  articles: ReadonlyMap<string, ArticleFile>,
  tells: (fact: ArticleFile["facts"][number]) => boolean,
): { readonly article: ArticleFile; readonly path: Path } | null {
  const [first] = evidence;
  const article = first && articles.get(first.article);
  if (!article) return null;
  const there = article.facts.filter(({ value }) => locatorOf(value.at) === first.locator);
  return { article, path: (there.find(tells) ?? there[0])?.path ?? [] };
}

/** The articles by id. */
export function articlesOf({ articles }: SeedFiles): ReadonlyMap<string, ArticleFile> {
  return new Map(articles.map((article) => [article.id, article]));
}

/** A statement in words: who, what, whom, as what. */
export function inWords(
  { subject, predicate, object, value, qualifiers }: Statement,
  labels: ReadonlyMap<string, string>,
): string {
  const told =
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
    told ?? undefined,
  ];
  return words.filter((word) => word !== undefined).join(" ");
}
