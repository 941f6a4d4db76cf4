import type { EntityId } from "../../domain/entity.js";
import type { StatementId } from "../../domain/statement.js";
import type { EdgeFilter } from "./edge-filter.js";

/**
 * The nodes within `depth` edges of the seeds, in either direction. An edge is a statement with an object, not of rank
 * DEPRECATED, that the filter selects.
 */
export interface SubgraphQuery extends EdgeFilter {
  /** Not ids of merged entities. An id that is not stored is left out. */
  readonly seeds: readonly EntityId[];
  readonly depth: number;
  readonly maxNodes: number;
  readonly maxEdges: number;
}

export interface Subgraph {
  /** The first `maxNodes` nodes within `depth`, sorted by distance, then degree descending, then id. */
  readonly nodes: readonly SubgraphNode[];
  /** The first `maxEdges` edges between two of the nodes, sorted by statement id. */
  readonly edges: readonly SubgraphEdge[];
  /** How many nodes within `depth` were left out. */
  readonly omittedNodes: number;
  readonly omittedEdges: number;
}

export interface SubgraphNode {
  readonly entity: EntityId;
  /** In edges from the nearest seed; 0 for a seed. */
  readonly distance: number;
  /** Its edges in the whole store, of any predicate, status and time. An edge to itself counts once. */
  readonly degree: number;
}

export interface SubgraphEdge {
  readonly source: EntityId;
  readonly target: EntityId;
  readonly statement: StatementId;
}
