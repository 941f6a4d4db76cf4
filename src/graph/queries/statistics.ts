import type { EntityId } from "../../domain/entity.js";
import type { EntitySelection, RelatedFilter } from "./entities.js";
import type { StatementFilter } from "./statements.js";

/**
 * Counts of the entities or statements that a list selects, by one of their dimensions. A count is the total of the list
 * with the value as a further condition: what lies in two years counts in both.
 */
export type StatisticsQuery = EntityStatisticsQuery | StatementStatisticsQuery;

export interface EntityStatisticsQuery {
  readonly of: "ENTITIES";
  readonly selection: EntitySelection;
  /**
   * LEVEL: the attribute. DOCUMENT: told of in it. PLACE: joined to it or to a part of it by `relation` (OUT). YEAR: of
   * the period; with a `relation`, of the periods of these statements. What nothing dates is in no year.
   */
  readonly by: "KIND" | "SUBKIND" | "LEVEL" | "DOCUMENT" | "PLACE" | "YEAR";
  readonly relation: RelatedFilter | null;
}

export interface StatementStatisticsQuery {
  readonly of: "STATEMENTS";
  /** Null: of the whole store. */
  readonly entity: EntityId | null;
  readonly filter: StatementFilter;
  /** YEAR: of the period; what nothing dates is in none. */
  readonly by: "PREDICATE" | "STATUS" | "DOCUMENT" | "YEAR";
}

/** By count descending, then key; years ascending. */
export interface StatisticsRow {
  readonly key: string;
  readonly count: number;
}
