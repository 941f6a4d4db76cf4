import type { Fault } from "../../domain/errors.js";
import type { Statement } from "../../domain/statement.js";
import { isEmpty } from "../../domain/time.js";
import { wrongEnd } from "../facts/date-faults.js";
import type { ArticleFile } from "../seed/read.js";
import { locatorOf } from "../facts/source.js";
import type { Check } from "./check.js";
import { articlesOf, inWords, locationOf } from "./location.js";

/**
 * Checks that a period from several facts ends after it begins. Each fact is checked alone before, but two of them can
 * still contradict each other (from: 2017 in one, to: 2016 in another).
 */
export const periods: Check = {
  name: "periods that end before they begin",
  find: ({ dataset, files }) => {
    const labels = new Map(dataset.entities.map(({ id, label }) => [id, label]));
    const articles = articlesOf(files);
    return dataset.statements.flatMap((statement): Fault[] => {
      if (!isEmpty(statement.period)) return [];
      const { start, end } = statement.period;
      const location = locationOf(statement, articles, hasEnd);
      if (!location || isReported(statement, articles)) return [];
      const message = `"${inWords(statement, labels)}" begins ${start.edtf ?? "?"} and ends ${end.edtf ?? "?"}, before that`;
      return [location.article.file.fault(location.path, message)];
    });
  },
};

const hasEnd = ({ value }: ArticleFile["facts"][number]): boolean => "to" in value || "endedBy" in value;

/** A fact with its own wrong end is already reported. */
function isReported({ evidence }: Statement, articles: ReadonlyMap<string, ArticleFile>): boolean {
  return evidence.some(({ article, locator }) =>
    articles
      .get(article)
      ?.facts.some(({ value }) => locatorOf(value.at) === locator && wrongEnd(value) !== null),
  );
}
