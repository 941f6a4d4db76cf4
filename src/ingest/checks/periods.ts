import type { Fault } from "../../domain/errors.js";
import type { Statement } from "../../domain/statement.js";
import { isEmpty } from "../../domain/time.js";
import { wrongEnd } from "../seed/facts.js";
import type { ArticleFile } from "../seed/read.js";
import type { Path } from "../seed/yaml-file.js";
import { locatorOf } from "../seed/writing.js";
import type { Check } from "./check.js";

/**
 * What came of all the files together ends after it begins. Each fact by itself is looked at when it is written down;
 * two of them can still contradict each other (from: 2017 here, to: 2016 there).
 */
export const periods: Check = {
  name: "periods that end before they begin",
  find: ({ dataset, files }) => {
    const labels = new Map(dataset.entities.map(({ id, label }) => [id, label]));
    const articles = new Map(files.articles.map((article) => [article.id, article]));
    return dataset.statements.flatMap((statement): Fault[] => {
      if (!isEmpty(statement.period)) return [];
      const { start, end } = statement.period;
      const [first] = statement.evidence;
      const article = articles.get(first?.article ?? "");
      if (!first || !article || toldAlready(statement, articles)) return [];
      const message = `${named(statement, labels)} begins ${start.edtf ?? "?"} and ends ${end.edtf ?? "?"}, before that`;
      return [article.file.fault(factAt(article, first.locator), message)];
    });
  },
};

/** A fact that contradicts itself is a fault already. */
function toldAlready({ evidence }: Statement, articles: ReadonlyMap<string, ArticleFile>): boolean {
  return evidence.some(({ article, locator }) =>
    articles
      .get(article)
      ?.facts.some(({ value }) => locatorOf(value.at) === locator && wrongEnd(value) !== null),
  );
}

function named(
  { subject, predicate, object, value, qualifiers }: Statement,
  labels: ReadonlyMap<string, string>,
): string {
  const title = qualifiers["title"] ?? (value?.type === "TEXT" ? value.text : undefined);
  const words = [
    labels.get(subject),
    predicate,
    object === null ? undefined : labels.get(object),
    title,
  ];
  return `"${words.filter((word) => word !== undefined).join(" ")}"`;
}

/** The first fact of the article that stands at this place and has an end. */
function factAt({ facts }: ArticleFile, locator: string): Path {
  const there = facts.filter(({ value }) => locatorOf(value.at) === locator);
  return (there.find(({ value }) => "to" in value || "endedBy" in value) ?? there[0])?.path ?? [];
}
