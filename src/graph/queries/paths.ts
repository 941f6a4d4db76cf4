import type { EntityId } from "../../domain/entity.js";
import { JianbaoError } from "../../domain/errors.js";
import type { StatementId } from "../../domain/statement.js";
import type { EdgeFilter } from "./edge-filter.js";

/**
 * The shortest ways from one entity to another over edges that the filter selects, each in either direction. An edge is
 * a statement with an object, not of rank DEPRECATED; no way leads through a document.
 */
export interface PathQuery extends EdgeFilter {
  /** Ids of today, not merged ones, and two of them; what is not stored is joined to nothing. */
  readonly from: EntityId;
  readonly to: EntityId;
  /** In edges, 1 to 6. */
  readonly maxLength: number;
  /** An entity with a larger degree is a hub: no way leads through it, though one may begin or end there. */
  readonly hubLimit: number;
  readonly first: number;
}

export interface PathAnswer {
  readonly status: PathStatus;
  /** Of the shortest length, each with other nodes than the rest, by the ids of the nodes in turn: the first `first`. */
  readonly paths: readonly Path[];
  /**
   * Hubs through which a way would be no longer than those found (where none was: than `maxLength`) and pass no other
   * hub. By degree descending, then id.
   */
  readonly skippedHubs: readonly SkippedHub[];
}

/**
 * NONE_WITHIN_LIMIT: there is a way, but it is longer than `maxLength` or leads through hubs. NONE_AT_ALL: the edges
 * that the filter selects join the two by no way, however long and through whatever.
 */
export type PathStatus = "FOUND" | "NONE_WITHIN_LIMIT" | "NONE_AT_ALL";

export interface Path {
  /** One more than statements. */
  readonly nodes: readonly EntityId[];
  /** `statements[i]` joins `nodes[i]` and `nodes[i + 1]`: of several the first by date (`sortDay`), then id. */
  readonly statements: readonly StatementId[];
}

export interface SkippedHub {
  readonly entity: EntityId;
  /** Its edges in the whole store: of any predicate, status and time. One with itself counts once. */
  readonly degree: number;
}

/** The longest way that can be asked for. */
export const MAX_PATH_LENGTH = 6;

/** Throws BAD_INPUT for a way from an entity to itself, LIMIT_EXCEEDED for a length that nobody can ask for. */
export function assertPathQuery({ from, to, maxLength }: PathQuery): void {
  if (from === to)
    throw new JianbaoError("BAD_INPUT", `both ends of the path are "${from}": name two entities`);
  if (maxLength < 1 || maxLength > MAX_PATH_LENGTH)
    throw new JianbaoError(
      "LIMIT_EXCEEDED",
      `maxLength is ${String(maxLength)}: ask for 1 to ${String(MAX_PATH_LENGTH)}`,
    );
}
