import type { Entity } from "../domain/entity.js";
import type { Article, Document } from "../domain/evidence.js";
import type { Predicate } from "../domain/vocabulary.js";
import type { Statement } from "../domain/statement.js";
import type { Bound, Day, DayWindow } from "../domain/time.js";
import type { EdgeFilter } from "../graph/adjacency.js";
import type { NodeMeasures } from "../graph/measures.js";
import type { Neighborhood, NeighborhoodEdge, NeighborhoodNode } from "../graph/neighborhood.js";
import type { CoParticipant } from "../graph/shared.js";
import type { TimelineItem } from "../graph/store.js";
import type { FacetField, SearchHit, SearchPage } from "../search/engine.js";

/** The days a question is about, handed down from field to field until one of them says otherwise. */
export interface TimeScope {
  readonly asOf: Day | null;
  readonly between: DayWindow | null;
}

export const ALL_TIME: TimeScope = { asOf: null, between: null };

/** What resolvers of entities receive: the entity, and the days in force where it was asked for. */
export interface EntityView {
  readonly entity: Entity;
  readonly scope: TimeScope;
}

export interface StatementView {
  readonly statement: Statement;
  readonly scope: TimeScope;
}

/** One title at one organization. */
export interface PositionView {
  readonly organization: string;
  readonly title: string;
  readonly count: number;
  readonly scope: TimeScope;
}

export interface TimelineView {
  readonly item: TimelineItem;
  readonly scope: TimeScope;
}

/** One who shares something with `of`, by the statements that `filter` selects. */
export interface CoParticipantView {
  readonly item: CoParticipant;
  readonly of: string;
  readonly filter: EdgeFilter & { readonly predicates: readonly string[] };
  readonly scope: TimeScope;
}

export interface CoParticipantEdgeView {
  readonly cursor: string;
  readonly node: CoParticipantView;
}

export interface CoParticipantPageView {
  readonly nodes: readonly CoParticipantView[];
  readonly edges: readonly CoParticipantEdgeView[];
}

export interface SubgraphView {
  readonly found: Neighborhood;
  /** By entity; null where nothing was to be measured. */
  readonly measures: ReadonlyMap<string, NodeMeasures> | null;
  readonly scope: TimeScope;
  readonly maxNodes: number;
}

export interface SubgraphNodeView {
  readonly node: NeighborhoodNode;
  readonly measures: NodeMeasures | null;
  readonly scope: TimeScope;
}

export interface SubgraphEdgeView {
  readonly edge: NeighborhoodEdge;
  readonly scope: TimeScope;
}

export interface QualifierView {
  readonly name: string;
  readonly value: string | number;
  readonly predicate: Predicate;
}

/** A page of hits, where it stands, and in which list. */
export interface SearchView {
  readonly page: SearchPage;
  readonly list: string;
  readonly offset: number;
}

export interface HitView {
  readonly hit: SearchHit;
  readonly cursor: string;
}

export interface FacetValueView {
  readonly field: FacetField;
  readonly value: string;
  readonly count: number;
}

/** A bound, and whether it is the half-open end of its period (the API speaks of last days). */
export interface BoundView {
  readonly bound: Bound;
  readonly end: boolean;
}

export type NodeView = EntityView | StatementView | Document | Article;
