import type { Dataset } from "../../domain/dataset.js";
import type { Entity, EntityId } from "../../domain/entity.js";
import type { Evidence } from "../../domain/evidence.js";
import type { Statement } from "../../domain/statement.js";
import type { Wording } from "../../domain/wording.js";

/** Statements with their evidence in the document. */
export type Told = readonly { readonly statement: Statement; readonly evidence: readonly Evidence[] }[];

/** What fact lines are made from: one document's statements, and what it calls things. */
export interface View {
  readonly told: Told;
  readonly published: string | null;
  readonly wording: Wording;
  entity(id: EntityId): Entity;
  /** What the document calls it. */
  label(id: EntityId): string;
  /** Statements of the document with this predicate (and this end), in reading order. */
  all(predicate: string): Told;
  from(subject: EntityId, predicate: string): Told;
  into(object: EntityId, predicate: string): Told;
  /** Entities of a kind that the document itself tells of, in reading order. */
  named(kind: Entity["kind"]): Entity[];
}

/** The view of one document (`doc:…`). */
export function viewOf(dataset: Dataset, document: string, wording: Wording): View {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const ordinals = new Map(dataset.articles.map((article) => [article.id, article.ordinal]));
  const place = ({ article, locator }: Evidence): number =>
    (ordinals.get(article) ?? 0) * 10_000 + Number(/\d+/.exec(locator)?.[0] ?? 0);
  const told = dataset.statements
    .flatMap((statement) => {
      const evidence = statement.evidence.filter((one) => one.document === document);
      return evidence.length > 0 ? [{ statement, evidence, at: Math.min(...evidence.map(place)) }] : [];
    })
    .sort((a, b) => a.at - b.at || (a.statement.id < b.statement.id ? -1 : 1));
  const all = (predicate: string): Told => told.filter(({ statement }) => statement.predicate === predicate);
  const entity = (id: EntityId): Entity => {
    const found = entities.get(id);
    if (!found) throw new Error(`entity ${id} is not in the data set`);
    return found;
  };
  return {
    told,
    published: dataset.documents.find(({ id }) => id === document)?.published ?? null,
    wording,
    entity,
    label: (id) => wording.names.get(id) ?? entity(id).label,
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
