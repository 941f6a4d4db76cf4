import type { Entity, EntityId } from "../domain/entity.js";
import type { Document } from "../domain/evidence.js";
import type { Statement } from "../domain/statement.js";
import type { DocumentQuery } from "./queries/documents.js";
import type { EntityQuery } from "./queries/entities.js";
import type { NameMatch, NameQuery } from "./queries/names.js";
import type { Page } from "./queries/page.js";
import type { ReportedStatement, ReportQuery } from "./queries/reported.js";
import type { QualifierGroup, QualifierGroupQuery, StatementQuery } from "./queries/statements.js";
import type { TimelineItem, TimelineQuery } from "./queries/timeline.js";

/**
 * Lists of records. Each method returns one slot per query, in the order given. A page is sorted as its query asks,
 * then by id ascending (code units); undated items come last in both directions. A page of nothing has total 0.
 */
export interface ListReader {
  /** A page of the entities that the query selects. */
  entityPages(queries: readonly EntityQuery[]): Promise<Page<Entity>[]>;
  /**
   * Names that contain the query's characters in order (equal, a part, or an abbreviation), shortest first, then by
   * entity id.
   */
  nameMatches(queries: readonly NameQuery[]): Promise<NameMatch[][]>;
  /** A page of the statements of one entity that the query selects. */
  statementPages(queries: readonly StatementQuery[]): Promise<Page<Statement>[]>;
  /** Distinct values of one qualifier with how many statements have each, most frequent first, then by value. */
  qualifierGroups(queries: readonly QualifierGroupQuery[]): Promise<QualifierGroup[][]>;
  /** A page of occurrences, grouped by entity and sorted by day. Each item has the ids of its statements. */
  timelinePages(queries: readonly TimelineQuery[]): Promise<Page<TimelineItem>[]>;
  /** A page of the documents that the query selects. */
  documentPages(queries: readonly DocumentQuery[]): Promise<Page<Document>[]>;
  /** A page of the statements that a document or an article reports, by position, then by id; empty if it is not stored. */
  reportedPages(queries: readonly ReportQuery[]): Promise<Page<ReportedStatement>[]>;
  /** Each group of places with all places in them, each once, unsorted. An id that is not a place is returned alone. */
  placesWithin(places: readonly (readonly EntityId[])[]): Promise<EntityId[][]>;
}
