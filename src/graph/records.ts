import type { Entity, EntityId } from "../domain/entity.js";
import type { Article, ArticleId, Document, DocumentId } from "../domain/evidence.js";
import type { Statement, StatementId } from "../domain/statement.js";

/** Single records by their ids. Each method returns one slot per id, in the order given. */
export interface RecordReader {
  /** The current load; null before the first load. */
  dataVersion(): Promise<DataVersion | null>;
  /** The entity of each id, null if it is not stored. For the id of a merged entity, the one it was merged into. */
  entities(ids: readonly EntityId[]): Promise<(Entity | null)[]>;
  /** The statement of each id with its evidence, null if it is not stored. */
  statements(ids: readonly StatementId[]): Promise<(Statement | null)[]>;
  /** The document of each id, null if it is not stored. */
  documents(ids: readonly DocumentId[]): Promise<(Document | null)[]>;
  /** The article of each id, null if it is not stored. */
  articles(ids: readonly ArticleId[]): Promise<(Article | null)[]>;
  /** The articles of each document, sorted by ordinal, then id; empty if it has none or is not stored. */
  articlesOf(ids: readonly DocumentId[]): Promise<Article[][]>;
}

export interface DataVersion {
  readonly version: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly loadedAt: string;
  /** Differs between any two loads, also if the same data are loaded again after others. */
  readonly load: string;
}
