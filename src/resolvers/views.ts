import type { Certainty, Judgment } from "../domain/certainty.js";
import type { Entity, EntityKind, Name } from "../domain/entity.js";
import type { FactKind } from "../domain/ids.js";
import type { Article, Document } from "../domain/evidence.js";
import type { Predicate } from "../domain/vocabulary.js";
import type { Statement, StatementStatus } from "../domain/statement.js";
import type { Bound, Day, DayWindow } from "../domain/time.js";
import type { EdgeFilter } from "../graph/queries/edge-filter.js";
import type { NodeMeasures } from "../graph/above/measures.js";
import type { Subgraph, SubgraphEdge, SubgraphNode } from "../graph/queries/subgraph.js";
import type { Path, PathAnswer, PathQuery, SkippedHub } from "../graph/queries/paths.js";
import type { CoParticipant } from "../graph/queries/co-participants.js";
import type { TimelineItem } from "../graph/queries/timeline.js";
import type { Direction } from "../graph/queries/page.js";
import type { StatementQuery } from "../graph/queries/statements.js";
import type { Totals } from "../graph/queries/totals.js";
import type { FacetField, SearchHit, SearchPage } from "../search/engine.js";

/** The days in force: each field hands them down, until a field gives other days. */
export interface TimeScope {
  readonly asOf: Day | null;
  readonly between: DayWindow | null;
}

export const ALL_TIME: TimeScope = { asOf: null, between: null };

/** What resolvers of an entity receive: the entity and the days in force. */
export interface EntityView {
  readonly entity: Entity;
  readonly scope: TimeScope;
  /** Reads the statement that put the entity into its list. Missing if no statement did. */
  readonly relation?: () => Promise<StatementView | null>;
  /** In a list of Query: its own certainty for the days asked; null if none are. */
  readonly judged?: Judgment | null;
  readonly via?: ViaView;
}

export interface StatementView {
  readonly statement: Statement;
  readonly scope: TimeScope;
  readonly via?: ViaView;
}

/** A statement that was read by the id of a tenure, participation, conferral or authorship. */
export interface FactView extends StatementView {
  readonly fact: FactKind;
}

/** An edge of a connection. Fields of the edge, such as `relation`, are read from the view of its node. */
export interface EdgeView<Item> {
  readonly cursor: string;
  readonly node: Item;
}

export type EntityEdgeView = EdgeView<EntityView>;
export type StatementEdgeView = EdgeView<StatementView>;
export type TimelineStatementEdgeView = Pick<StatementEdgeView, "node">;
/** An organization reached by successions, which `via` names. */
export type LineageEdgeView = EntityView & { readonly via: ViaView };

/** A Relay connection. */
export interface Connection<Item> {
  readonly nodes: readonly Item[];
  readonly edges: readonly EdgeView<Item>[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** How something was reached: by a former name, or from an organization through its successors. */
export interface ViaView {
  readonly name: Name | null;
  readonly from: string | null;
  readonly successions: readonly StatementView[];
}

/** The days and predicates of a connection, for its `coverage`. */
export interface Covered {
  readonly covered: { readonly scope: TimeScope; readonly predicates: readonly string[] | null };
}

/** The statements of an entity that a list selects, apart from time and page. */
export interface StatementSelection {
  readonly predicates: readonly string[] | null;
  readonly direction: "OUT" | "IN" | "BOTH";
  readonly status?: StatementStatus | null | undefined;
  readonly dated?: boolean | null | undefined;
  readonly qualifier?: StatementQuery["qualifier"];
  readonly order?: { readonly field: "DATE" | "ID"; readonly direction: Direction };
  /** Organizations whose statements are in the list too, and how each was reached. */
  readonly lineage?: ReadonlyMap<string, ViaView>;
}

/** The entity and the conditions of a list of statements, apart from days. */
export interface Listed {
  readonly listed: { readonly entity: string; readonly selection: StatementSelection };
}

export type CoveredStatements = Connection<StatementView> & Covered & Listed;
/** The list whose neighbors in time are asked. */
export type NearestView = CoveredStatements;
export type CoveredTimeline = Connection<TimelineView> & Covered;

export interface FigureSeriesView {
  readonly indicator: string;
  readonly about: string | null;
  readonly unit: string;
  readonly points: readonly FigurePointView[];
}

export interface FigurePointView {
  readonly view: StatementView;
  readonly amount: number;
  /** The amount of the previous figure, if that is exact. */
  readonly before: number | null;
}

export type StatisticsDimension =
  "KIND" | "TYPE" | "YEAR" | "PLACE" | "LEVEL" | "DOCUMENT" | "PREDICATE" | "STATUS";

/** The filter of a count, in the form of the API. */
export interface StatisticsFilter {
  readonly kind?: EntityKind | null | undefined;
  readonly type?: string | null | undefined;
  readonly level?: string | null | undefined;
  readonly status?: StatementStatus | null | undefined;
  readonly between?: { readonly from?: string | null; readonly to?: string | null } | null | undefined;
  readonly place?: string | null | undefined;
  readonly document?: string | null | undefined;
  readonly entity?: string | null | undefined;
  readonly dated?: boolean | null | undefined;
}

/** Counts of the whole store, read when a field first needs them. */
export interface StatisticsView {
  readonly counts: () => Promise<Totals>;
}

export interface KindCountView {
  readonly kind: EntityKind;
  readonly count: number;
}

/** A value, its count, and the filter under which it was counted. */
export interface StatisticsRowView {
  readonly key: string;
  readonly count: number;
  readonly possibleCount: number;
  readonly dimension: StatisticsDimension;
  readonly filter: StatisticsFilter;
}

/** A title at an organization. `lineage` holds the successors whose posts count too. */
export interface PositionView {
  readonly organization: string;
  readonly title: string;
  readonly count: number;
  readonly scope: TimeScope;
  /** Of the statements that were counted. */
  readonly certainty: Certainty | null;
  readonly lineage: ReadonlyMap<string, ViaView>;
}

export interface TimelineView {
  readonly item: TimelineItem;
  readonly scope: TimeScope;
  /** Successors that the timeline includes, and how each was reached. */
  readonly lineage: ReadonlyMap<string, ViaView>;
}

/** A co-participant of `of`, over the statements that `filter` selects. */
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
  readonly found: Subgraph;
  /** Measures by entity; null if the query wants none. */
  readonly measures: ReadonlyMap<string, NodeMeasures> | null;
  readonly scope: TimeScope;
  readonly maxNodes: number;
}

export interface SubgraphNodeView {
  readonly node: SubgraphNode;
  readonly measures: NodeMeasures | null;
  readonly scope: TimeScope;
}

export interface SubgraphEdgeView {
  readonly edge: SubgraphEdge;
  readonly scope: TimeScope;
}

export interface PathResultView {
  readonly answer: PathAnswer;
  readonly limits: Pick<PathQuery, "maxLength" | "hubLimit" | "first" | "predicates" | "statuses">;
  readonly scope: TimeScope;
}

export interface PathView {
  readonly path: Path;
  readonly scope: TimeScope;
}

export interface PathHopView {
  readonly from: string;
  readonly to: string;
  /** The id of the statement. */
  readonly statement: string;
  readonly scope: TimeScope;
}

export interface SkippedHubView {
  readonly hub: SkippedHub;
  readonly scope: TimeScope;
}

export interface QualifierView {
  readonly name: string;
  readonly value: string;
  readonly predicate: Predicate;
}

/** A page of hits, the list it belongs to, and how many hits come before it. */
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
  readonly possibleCount: number;
}

/** A bound. `end`: it ends a period, whose end is exclusive here and inclusive in the API. */
export interface BoundView {
  readonly bound: Bound;
  readonly end: boolean;
}

export type NodeView = EntityView | StatementView | FactView | Document | Article;
