import type { EntityId } from "../../domain/entity.js";
import type { StatementId } from "../../domain/statement.js";
import type { EdgeFilter } from "./edge-filter.js";

/**
 * The shortest paths from one entity to another over edges that the filter selects, in either direction. An edge is a
 * statement with an object, not of rank DEPRECATED; no path leads through a document.
 */
export interface PathQuery extends EdgeFilter {
  /** Two different ids, not of merged entities. An id that is not stored is joined to nothing. */
  readonly from: EntityId;
  readonly to: EntityId;
  /** In edges, 1 to `MAX_PATH_LENGTH`. */
  readonly maxLength: number;
  /** An entity with a larger degree is a hub: no path leads through it, but one may begin or end there. */
  readonly hubLimit: number;
  readonly first: number;
}

export interface PathAnswer {
  readonly status: PathStatus;
  /** The first `first` paths of the shortest length, sorted by the ids of their nodes; no two have the same nodes. */
  readonly paths: readonly Path[];
  /**
   * Hubs through which a path would be no longer than those found (if none was found: than `maxLength`) and would
   * pass no other hub. Sorted by degree descending, then id.
   */
  readonly skippedHubs: readonly SkippedHub[];
}

/**
 * NONE_WITHIN_LIMIT: there is a path, but it is longer than `maxLength` or leads through hubs. NONE_AT_ALL: no path of
 * any length joins the two by edges that the filter selects, through hubs or not.
 */
export type PathStatus = "FOUND" | "NONE_WITHIN_LIMIT" | "NONE_AT_ALL";

export interface Path {
  /** One more than there are statements. */
  readonly nodes: readonly EntityId[];
  /** `statements[i]` joins `nodes[i]` and `nodes[i + 1]`; of several statements the first by `sortDay`, then id. */
  readonly statements: readonly StatementId[];
}

export interface SkippedHub {
  readonly entity: EntityId;
  /** Its edges in the whole store, of any predicate, status and time. An edge to itself counts once. */
  readonly degree: number;
}
