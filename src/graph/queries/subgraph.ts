import type { EntityId } from "../../domain/entity.js";
import type { StatementId } from "../../domain/statement.js";
import type { EdgeFilter } from "./edge-filter.js";

/**
 * What lies within `depth` edges of the seeds, in either direction. An edge is a statement with an object, not of rank
 * DEPRECATED, that the filter selects.
 */
export interface SubgraphQuery extends EdgeFilter {
  /** Ids of today, not merged ones; what is not stored is left out. */
  readonly seeds: readonly EntityId[];
  readonly depth: number;
  readonly maxNodes: number;
  readonly maxEdges: number;
}

export interface Subgraph {
  /** By distance, then degree descending, then id: the first `maxNodes` of what is within `depth`. */
  readonly nodes: readonly SubgraphNode[];
  /** Every edge between two of the nodes, by statement id: the first `maxEdges`. */
  readonly edges: readonly SubgraphEdge[];
  /** How many were within `depth` and are not among the nodes. */
  readonly cutNodes: number;
  readonly cutEdges: number;
}

export interface SubgraphNode {
  readonly entity: EntityId;
  /** Edges from the nearest seed; 0 for a seed. */
  readonly distance: number;
  /** Its statements with an object (one of it with itself once) in the whole store, of any predicate, status and time. */
  readonly degree: number;
}

export interface SubgraphEdge {
  readonly source: EntityId;
  readonly target: EntityId;
  readonly statement: StatementId;
}
