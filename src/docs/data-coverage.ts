import type { Dataset } from "../domain/dataset.js";
import type { Statement } from "../domain/statement.js";
import type { Bound, Period } from "../domain/time.js";
import { periodOf } from "../domain/time.js";
import { vocabulary } from "../domain/vocabulary.js";
import { list, table } from "./markdown.js";

export interface DocumentReading {
  /** Without `doc:`. */
  readonly id: string;
  readonly facts: number;
  readonly note: string | null;
}

/** The documents: their days, how much of each was read, and the result. */
export function coverage(dataset: Dataset, readings: readonly DocumentReading[]): string {
  const rows = dataset.documents.map(({ id, kind, title, issue, published }) => {
    const reading = readings.find((one) => `doc:${one.id}` === id);
    const articles = dataset.articles.filter(({ document }) => document === id);
    const statements = dataset.statements.filter(isIn(id));
    // A name in an article is not a fact about the entity.
    const silent = articles.filter((article) =>
      statements.every(
        ({ predicate: name, evidence }) =>
          name === "NAMED" || evidence.every((one) => one.article !== article.id || one.method === "RULE"),
      ),
    );
    return [
      id.replace(/^doc:/, ""),
      kind,
      [title, issue].filter((part) => part !== null).join(" "),
      published ?? "not known",
      articles.length,
      silent.length,
      reading?.facts ?? 0,
      statements.length,
    ];
  });
  const inOrder = [...readings].sort((a, b) => compare(a.id, b.id));
  const notes = inOrder.flatMap(({ id, note }) => (note === null ? [] : [`${id}: ${note}`]));
  return [
    table(
      [
        "Document",
        "Kind",
        "Title",
        "Published",
        "Articles read",
        "of these without facts",
        "Facts written",
        "Statements",
      ],
      rows,
      [4, 5, 6, 7],
    ),
    ...(notes.length > 0 ? [list(notes)] : []),
  ].join("\n\n");
}

/** Earliest and latest day by predicate and document. */
export function periods({ documents, statements }: Dataset): string {
  const rows = vocabulary.predicates.flatMap(({ name }) => {
    const own = statements.filter((statement) => statement.predicate === name);
    const spans = documents.map(({ id }) =>
      spanOf(own.filter(isIn(id)).flatMap((statement) => datesIn(statement, id))),
    );
    return spans.some((span) => span !== "") ? [[name, ...spans]] : [];
  });
  return table(["Predicate", ...documents.map(({ id }) => id.replace(/^doc:/, ""))], rows);
}

const isIn =
  (id: string) =>
  ({ evidence }: Statement): boolean =>
    evidence.some(({ document }) => document === id);

const DATED: ReadonlySet<string> = new Set(["STATED", "FIRST_CITED", "LAST_CITED"]);

// These have the day of an event or an agreement, which may come from another document.
const DURING: ReadonlySet<string> = new Set(["TOOK_PART_IN", "PARTY_TO", "SIGNED_AT"]);

/** The days with which this document dates a statement: the days on which it cites it, else a date that it states. */
function datesIn({ evidence, period, predicate: name, value }: Statement, document: string): Period[] {
  const cited = evidence.flatMap((one) =>
    one.document === document && one.citedOn !== null ? [periodOf(one.citedOn)] : [],
  );
  if (cited.length > 0) return cited;
  // Each document with this statement states its date value. Other bounds may come from any of several documents.
  if (value?.type === "DATE") return [period];
  const shared = evidence.some((one) => one.document !== document);
  return shared || DURING.has(name) ? [] : [period];
}

function spanOf(periods: readonly Period[]): string {
  const dated = (bounds: readonly Bound[]): Bound[] =>
    bounds.filter(({ basis, edtf }) => DATED.has(basis) && edtf !== null);
  const starts = dated(periods.map(({ start }) => start));
  const ends = dated(periods.map(({ end }) => end));
  const [first] = starts.sort((a, b) => compare(a.earliest, b.earliest) || compare(a.edtf, b.edtf));
  const [last] = ends.sort((a, b) => compare(b.latest, a.latest) || compare(a.edtf, b.edtf));
  const days = [first?.edtf, last?.edtf].filter((day) => typeof day === "string");
  return [...new Set(days)].join(" – ");
}

function compare(a: number | string | null, b: number | string | null): number {
  if (a === b) return 0;
  return (a ?? -Infinity) < (b ?? -Infinity) ? -1 : 1;
}
