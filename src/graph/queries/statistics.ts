import type { EntityId } from "../../domain/entity.js";
import type { EntitySelection, RelatedFilter } from "./entities.js";
import type { StatementFilter } from "./statements.js";

/**
 * Counts of the entities or statements that a list selects, by one of their dimensions. Each count is the total of the
 * list with the value as a further condition: an item in two years counts in both.
 */
export type StatisticsQuery = EntityStatisticsQuery | StatementStatisticsQuery;

export interface EntityStatisticsQuery {
  readonly of: "ENTITIES";
  readonly selection: EntitySelection;
  /**
   * LEVEL counts by the attribute, DOCUMENT by the documents that report the entity, PLACE by the places that
   * `relation` (OUT) joins to it, with all places above them, YEAR by the period of the entity or, with a `relation`,
   * of these statements. Undated items are in no year.
   */
  readonly by: "KIND" | "SUBKIND" | "LEVEL" | "DOCUMENT" | "PLACE" | "YEAR";
  readonly relation: RelatedFilter | null;
}

export interface StatementStatisticsQuery {
  readonly of: "STATEMENTS";
  /** Null: all statements of the store. */
  readonly entity: EntityId | null;
  readonly filter: StatementFilter;
  /** YEAR counts by the period; undated statements are in no year. */
  readonly by: "PREDICATE" | "STATUS" | "DOCUMENT" | "YEAR";
}

/** A list is sorted by count descending, then key; years ascending. */
export interface StatisticsRow {
  readonly key: string;
  readonly count: number;
}
