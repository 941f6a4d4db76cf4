import { findConflicts } from "../../domain/conflict/find.js";
import type { Conflict } from "../../domain/conflict/find.js";
import type { Fault } from "../../domain/errors.js";
import type { Statement } from "../../domain/statement.js";
import { parseDate } from "../../domain/time.js";
import type { Check } from "./check.js";
import { articlesOf, inWords, placeOf } from "./location.js";

/**
 * Statements that cannot both be true, by the rules that answers are judged by (domain/conflict-rules.json): two dates of
 * one event, two amounts of one figure.
 */
export const conflicts: Check = {
  name: "statements that cannot both be true",
  find: ({ dataset, files }) => {
    const articles = articlesOf(files);
    const labels = new Map(dataset.entities.map(({ id, label }) => [id, label]));
    const statements = new Map(dataset.statements.map((statement) => [statement.id, statement]));
    const published = new Map(
      dataset.documents.map(({ id, published: day }) => [id, day === null ? null : parseDate(day).latest]),
    );
    const claims = dataset.statements.map(({ evidence, ...claim }) => ({
      ...claim,
      documents: [...new Set(evidence.map(({ document }) => document))],
    }));
    const told = (conflict: Conflict): Fault[] => {
      const sides = conflict.statements
        .flatMap((id) => statements.get(id) ?? [])
        .flatMap((statement) => {
          const place = placeOf(statement, articles, tellsOf(statement));
          if (!place) return [];
          const words = `"${inWords(statement, labels)}"`;
          return [place.article.file.fault(place.path, words, "WARNING")];
        })
        .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
      const last = sides.pop();
      if (!last || sides.length === 0) return [];
      const others = sides.map(({ message, file, line }) => `${message} (${file}:${String(line)})`);
      return [{ ...last, message: `${last.message} cannot be true beside ${others.join(", ")}` }];
    };
    return findConflicts(claims, RULES, (id) => published.get(id) ?? null).flatMap(told);
  },
};

// Seats and lives have checks of their own, which know of the line that is wrong.
const RULES = ["SINGLE_VALUE", "SAME_FIGURE"] as const;

/** The type of fact that tells statements of this predicate; any, where several do. */
const TYPES: Readonly<Record<string, string>> = {
  FIGURE: "figure",
  OCCURRED_ON: "event",
  SIGNED_ON: "agreement",
  PUBLISHED_ON: "work",
  FOUNDED_ON: "founded",
  RENAMED_TO: "rename",
};

const tellsOf =
  ({ predicate }: Statement) =>
  ({ type }: { readonly type: string }): boolean =>
    type === TYPES[predicate];
