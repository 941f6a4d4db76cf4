import type { EntityId } from "../../domain/entity.js";
import type { EntitySelection, RelatedFilter } from "./entities.js";
import type { StatementFilter } from "./statements.js";

/**
 * Counts of the entities or statements that a list selects, by one of their dimensions. Each count is the total of the
 * list with the value as a further condition: an item in two years counts in both. Days (YEAR, or those of the query)
 * judge the items as in the list: certain ones are counted apart from possible ones.
 */
export type StatisticsQuery = EntityStatisticsQuery | StatementStatisticsQuery;

export interface EntityStatisticsQuery {
  readonly of: "ENTITIES";
  readonly selection: EntitySelection;
  /**
   * LEVEL counts by the attribute, DOCUMENT by the documents that report the entity, PLACE by the places that
   * `relation` (OUT, without days) joins to it, with all places above them, YEAR by the period of the entity or, with a `relation`,
   * of these statements. A year is a row if something certain or dated lies in it; undated items are possible in every row.
   */
  readonly by: "KIND" | "SUBKIND" | "LEVEL" | "DOCUMENT" | "PLACE" | "YEAR";
  readonly relation: RelatedFilter | null;
}

export interface StatementStatisticsQuery {
  readonly of: "STATEMENTS";
  /** Null: all statements of the store. */
  readonly entity: EntityId | null;
  readonly filter: Omit<StatementFilter, "certainty">;
  /** YEAR counts by the period, as for entities. */
  readonly by: "PREDICATE" | "STATUS" | "DOCUMENT" | "YEAR";
}

/** A list is sorted by count descending, possible count descending, then key; years ascending. */
export interface StatisticsRow {
  readonly key: string;
  /** How many are certain; all if there are no days. */
  readonly count: number;
  /** How many more are possible. */
  readonly possibleCount: number;
}
