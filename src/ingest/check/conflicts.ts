import { findConflicts, isSettled } from "../../domain/conflict/find.js";
import type { Conflict } from "../../domain/conflict/find.js";
import { CONFLICT_RULES, conflictRules } from "../../domain/conflict/rules.js";
import type { Fault } from "../../domain/errors.js";
import type { Statement } from "../../domain/statement.js";
import { parseDate } from "../../domain/time.js";
import type { ArticleFile } from "../seed/read.js";
import type { Check } from "./check.js";
import { articlesOf, inWords, locationOf } from "./location.js";

/**
 * Statements that cannot both be true, by the rules of the API (domain/conflict/rules.json): two dates of
 * one event, two amounts of one figure, two names. What an editor settled with a reason, or left open with a note that
 * readers see beside the fact, is no warning.
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
    const candidates = dataset.statements.map(({ evidence, ...candidate }) => ({
      ...candidate,
      documents: [...new Set(evidence.map(({ document }) => document))],
    }));
    const faultsOf = (conflict: Conflict): Fault[] => {
      const faults = conflict.statements
        .flatMap((id) => statements.get(id) ?? [])
        .flatMap((statement) => {
          const place = locationOf(statement, articles, isFactFor(statement));
          if (!place) return [];
          const words = `"${inWords(statement, labels)}"`;
          return [place.article.file.fault(place.path, words, "WARNING")];
        })
        .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
      const last = faults.pop();
      if (!last || faults.length === 0) return [];
      const others = faults.map(({ message, file, line }) => `${message} (${file}:${String(line)})`);
      return [
        {
          ...last,
          message: `${last.message} ${WORDS[conflictRules[conflict.rule].strength]} ${others.join(", ")}`,
        },
      ];
    };
    const isNoted = ({ statements: ids }: Conflict): boolean =>
      ids.some((id) => statements.get(id)?.evidence.some(({ note }) => note !== null));
    return findConflicts(candidates, RULES, (id) => published.get(id) ?? null)
      .filter((conflict) => !isSettled(conflict) && !isNoted(conflict))
      .flatMap(faultsOf);
  },
};

// Holders of one seat and lives have their own checks: these know which line of the seed is wrong.
const RULES = CONFLICT_RULES.filter((rule) => rule !== "SINGLE_SEAT" && rule !== "IMPOSSIBLE_ORDER");

const WORDS = { CONTRADICTION: "cannot be true beside", DISCREPANCY: "is told otherwise by" } as const;

/** The type of fact that gives statements of a predicate. A predicate of several types is not listed. */
const TYPES: Readonly<Record<string, string>> = {
  FIGURE: "figure",
  OCCURRED_ON: "event",
  SIGNED_ON: "agreement",
  PUBLISHED_ON: "work",
  FOUNDED_ON: "founded",
  RENAMED_TO: "rename",
  WRITTEN_AS: "writtenAs",
};

const isFactFor =
  ({ predicate, value, qualifiers }: Statement) =>
  (fact: ArticleFile["facts"][number]): boolean => {
    if (fact.type !== TYPES[predicate]) return false;
    if (fact.type === "writtenAs") return value?.type === "TEXT" && fact.value.writtenAs === value.text;
    if (fact.type !== "figure") return true;
    const { figure, value: amount } = fact.value;
    return figure === qualifiers["indicator"] && value?.type === "QUANTITY" && amount === value.amount;
  };
