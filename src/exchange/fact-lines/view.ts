import type { Dataset } from "../../domain/dataset.js";
import type { Entity, EntityId } from "../../domain/entity.js";
import type { Evidence } from "../../domain/evidence.js";
import type { Statement } from "../../domain/statement.js";
import type { AnnotationSpellings } from "./annotation-spellings.js";

/** Statements with their evidence in the document. */
export type DocumentStatements = readonly {
  readonly statement: Statement;
  readonly evidence: readonly Evidence[];
}[];

/** The input of fact lines: the statements of one document, and the spellings of its annotations. */
export interface View {
  readonly statements: DocumentStatements;
  readonly published: string | null;
  readonly spellings: AnnotationSpellings;
  entity(id: EntityId): Entity;
  /** The name of an entity in the fact lines of this document. */
  label(id: EntityId): string;
  /** Statements of the document with this predicate (and this end), in reading order. */
  all(predicate: string): DocumentStatements;
  from(subject: EntityId, predicate: string): DocumentStatements;
  into(object: EntityId, predicate: string): DocumentStatements;
  /** Entities of a kind that the document names, in reading order. */
  named(kind: Entity["kind"]): Entity[];
}

/** The view of one document (`doc:…`). */
export function viewOf(dataset: Dataset, document: string, spellings: AnnotationSpellings): View {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const ordinals = new Map(dataset.articles.map((article) => [article.id, article.ordinal]));
  const readingOrder = ({ article, locator }: Evidence): number =>
    (ordinals.get(article) ?? 0) * 10_000 + Number(/\d+/.exec(locator)?.[0] ?? 0);
  const statements = dataset.statements
    .flatMap((statement) => {
      const evidence = statement.evidence.filter((one) => one.document === document);
      return evidence.length > 0
        ? [{ statement, evidence, at: Math.min(...evidence.map(readingOrder)) }]
        : [];
    })
    .sort((a, b) => a.at - b.at || (a.statement.id < b.statement.id ? -1 : 1));
  const all = (predicate: string): DocumentStatements =>
    statements.filter(({ statement }) => statement.predicate === predicate);
  const entity = (id: EntityId): Entity => {
    const found = entities.get(id);
    if (!found) throw new Error(`entity ${id} is not in the data set`);
    return found;
  };
  return {
    statements,
    published: dataset.documents.find(({ id }) => id === document)?.published ?? null,
    spellings,
    entity,
    label: (id) => spellings.names.get(id) ?? entity(id).label,
    all,
    from: (subject, predicate) => all(predicate).filter(({ statement }) => statement.subject === subject),
    into: (object, predicate) => all(predicate).filter(({ statement }) => statement.object === object),
    named: (kind) =>
      all("NAMED").flatMap(({ statement, evidence }) =>
        statement.qualifiers["nameKind"] === "OFFICIAL" &&
        entity(statement.subject).kind === kind &&
        evidence.some(({ locator }) => kind === "ORGANIZATION" || locator !== "byline")
          ? [entity(statement.subject)]
          : [],
      ),
  };
}
