import type { Dataset } from "../domain/dataset.js";
import type { Deadline } from "../domain/deadline.js";
import type { Entity, EntityId, EntityKind, Name } from "../domain/entity.js";
import type { Article, ArticleId, Document, DocumentId } from "../domain/evidence.js";
import type { Statement, StatementId, StatementStatus } from "../domain/statement.js";
import type { ConflictCandidate } from "../domain/conflict/candidate.js";
import type { Day, DayWindow } from "../domain/time.js";
import type { ConflictCandidateQuery } from "./queries/conflict-candidates.js";
import type { CoverageQuery, DocumentCoverage } from "./queries/coverage.js";
import type { Subgraph, SubgraphQuery } from "./queries/subgraph.js";
import type { Page, PageRequest } from "./queries/page.js";
import type { PathAnswer, PathQuery } from "./queries/paths.js";
import type {
  CoParticipant,
  CoParticipantQuery,
  SharedOccasion,
  SharedOccasionQuery,
} from "./queries/co-participants.js";

export type { Page, PageRequest } from "./queries/page.js";

/**
 * The graph port. Every method takes a batch and answers one slot per item, in the order asked, so that each is a
 * DataLoader's batch function as it stands. Order inside a page is part of the contract: the asked order, then id
 * ascending (code units). `store.contract.ts` holds what types cannot say.
 */
export interface GraphReader {
  /** What is loaded; null before the first load. */
  dataVersion(): Promise<DataVersion | null>;
  /** `null` where nothing is stored. An id that was merged away answers the entity it was merged into. */
  entities(ids: readonly EntityId[]): Promise<(Entity | null)[]>;
  entityPages(queries: readonly EntityQuery[]): Promise<Page<Entity>[]>;
  /** Names in which the query's characters stand in order (equal, part of it, or an abbreviation), shortest first. */
  nameMatches(queries: readonly NameQuery[]): Promise<NameMatch[][]>;
  statements(ids: readonly StatementId[]): Promise<(Statement | null)[]>;
  statementPages(queries: readonly StatementQuery[]): Promise<Page<Statement>[]>;
  /** Distinct values of one qualifier, with how many statements have each; most first, then by value. */
  qualifierGroups(queries: readonly QualifierGroupQuery[]): Promise<QualifierGroup[][]>;
  timelinePages(queries: readonly TimelineQuery[]): Promise<Page<TimelineItem>[]>;
  documents(ids: readonly DocumentId[]): Promise<(Document | null)[]>;
  documentPages(queries: readonly DocumentQuery[]): Promise<Page<Document>[]>;
  articles(ids: readonly ArticleId[]): Promise<(Article | null)[]>;
  /** By ordinal. */
  articlesOf(ids: readonly DocumentId[]): Promise<Article[][]>;
  totals(): Promise<Totals>;
  /** The shortest ways between two entities, with the hubs they were not led through. */
  paths(queries: readonly PathQuery[]): Promise<PathAnswer[]>;
  /** Who shares events, agreements and bodies with an entity. */
  coParticipants(queries: readonly CoParticipantQuery[]): Promise<Page<CoParticipant>[]>;
  sharedOccasions(queries: readonly SharedOccasionQuery[]): Promise<SharedOccasion[][]>;
  /** What lies around some entities, cut at a size. */
  subgraphs(queries: readonly SubgraphQuery[]): Promise<Subgraph[]>;
  /** By id. */
  conflictCandidates(queries: readonly ConflictCandidateQuery[]): Promise<ConflictCandidate[][]>;
  /** All documents, in the order of their publication, with what each tells of what is asked. */
  coverage(queries: readonly CoverageQuery[]): Promise<DocumentCoverage[][]>;
  statistics(queries: readonly StatisticsQuery[]): Promise<StatisticsRow[][]>;
}

export interface GraphWriter {
  /**
   * Makes the store hold exactly this data set: what is gone from it goes. Whole or not at all, and a reader never
   * sees half. The same version again changes nothing, unless it is to be made `anew`, which also replaces a store that
   * is damaged; otherwise STORE_DAMAGED is raised. Throws DANGLING_REFERENCE where the data points to nothing.
   */
  replace(
    dataset: Dataset,
    onProgress?: (done: number, total: number) => void,
    options?: { readonly anew?: boolean },
  ): Promise<LoadResult>;
}

export interface GraphStore extends GraphWriter, AsyncDisposable {
  readonly name: "sqlite" | "neo4j";
  /** A reader for one request, which stops working for it at the deadline. */
  reader(deadline: Deadline): GraphReader;
  /**
   * Raises what keeps the store from being trusted: STORE_DAMAGED where it is not what was loaded, STORE_FORMAT where
   * another version of the program loaded it. Costs little where nothing was written since it was last asked.
   */
  check(): Promise<void>;
}

export interface DataVersion {
  readonly version: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly loadedAt: string;
  /** Of this load alone: the same data loaded again, after others, have another. */
  readonly load: string;
}

export interface LoadResult {
  readonly version: string;
  /** False when this version was already there. */
  readonly changed: boolean;
}

export type Direction = "ASC" | "DESC";

/** NAME sorts by `Entity.sortKey` (a string), DATE by `sortDay` of its period (a number), ID by id (a string). */
export type EntityOrderField = "NAME" | "DATE" | "ID";

export interface EntityQuery {
  readonly kinds: readonly EntityKind[] | null;
  readonly subkinds: readonly string[] | null;
  /** Already normalized by `normalizeName`; matches any name the entity has or had. */
  readonly name: { readonly in: readonly string[] } | { readonly contains: string } | null;
  /** Every listed attribute has one of its values. */
  readonly attributes: readonly { readonly name: string; readonly in: readonly string[] }[];
  /** Keeps entities whose period can touch the window; entities without a dated period are left out. */
  readonly between: DayWindow | null;
  /** Leaves out what had not begun on the day; undated entities stay. */
  readonly asOf: Day | null;
  /** Every listed relation exists. */
  readonly related: readonly RelatedFilter[];
  /** Some statement about it, on either end, can be read in one of these documents. */
  readonly documents: readonly DocumentId[] | null;
  readonly order: { readonly field: EntityOrderField; readonly direction: Direction };
  readonly page: PageRequest<string | number>;
}

export interface RelatedFilter {
  readonly predicates: readonly string[];
  /** OUT: the wanted entity is the subject. */
  readonly direction: "OUT" | "IN";
  /** The other end is one of these; null: anything. */
  readonly to: readonly EntityId[] | null;
  readonly statuses: readonly StatementStatus[] | null;
  readonly between: DayWindow | null;
  /** Only statements that something dates. */
  readonly dated?: boolean;
  /** Keeps what held on the day, and of occurrences what had happened by its end. */
  readonly asOf?: Day | null;
}

export interface NameQuery {
  /** Already normalized. */
  readonly text: string;
  readonly kinds: readonly EntityKind[] | null;
  readonly limit: number;
}

export interface NameMatch {
  readonly entity: Entity;
  readonly name: Name;
}

/** What both statement and group queries select by. */
export interface StatementFilter {
  readonly predicates: readonly string[] | null;
  /** OUT: the entity is the subject. BOTH counts a statement of an entity with itself once. */
  readonly direction: "OUT" | "IN" | "BOTH";
  /** Keeps statements whose period can touch the window. */
  readonly between: DayWindow | null;
  /** Keeps what held on the day, and of occurrences what had happened by its end. */
  readonly asOf: Day | null;
  readonly statuses: readonly StatementStatus[] | null;
  /** The named qualifier has one of the values. */
  readonly qualifier: { readonly name: string; readonly in: readonly string[] } | null;
  readonly documents: readonly DocumentId[] | null;
  /** Without statements of rank DEPRECATED, unless asked for. */
  readonly includeDeprecated: boolean;
  /** Only statements that something dates. */
  readonly dated?: boolean;
  /** The end across from the entity is one of these. */
  readonly others?: readonly EntityId[];
  /** Statements of these are looked at as well, as if each were the entity. */
  readonly alsoOf?: readonly EntityId[];
}

export interface StatementQuery extends StatementFilter {
  readonly entity: EntityId;
  /** DATE sorts by `sortDay` of the statement's period. */
  readonly order: { readonly field: "DATE" | "ID"; readonly direction: Direction };
  readonly page: PageRequest<string | number>;
}

export interface QualifierGroupQuery extends StatementFilter {
  readonly entity: EntityId;
  readonly group: string;
  readonly limit: number;
}

export interface QualifierGroup {
  readonly value: string;
  readonly count: number;
}

/** What happened: occurrence statements, brought together by the thing they are about. */
export interface TimelineQuery {
  /** Subjects of the statements; null: everything. */
  readonly entities: readonly EntityId[] | null;
  /** Occurrence predicates to follow. A relation's item is its object, a value's item is its subject. */
  readonly predicates: readonly string[];
  /** Keeps items that are events of these subkinds; null: every item. */
  readonly eventKinds: readonly string[] | null;
  readonly between: DayWindow | null;
  readonly asOf: Day | null;
  readonly direction: Direction;
  readonly page: PageRequest<number>;
}

export interface TimelineItem {
  readonly entity: EntityId;
  /** The smallest `sortDay` of the statements. */
  readonly sortDay: number;
  /** Ascending. */
  readonly statements: readonly StatementId[];
}

export interface DocumentQuery {
  readonly kinds: readonly Document["kind"][] | null;
  readonly title: { readonly contains: string } | null;
  readonly between: DayWindow | null;
  /** DATE: day of publication, undated last. */
  readonly order: { readonly field: "DATE" | "ID"; readonly direction: Direction };
  readonly page: PageRequest<string | number>;
}

export interface Totals {
  readonly entities: Readonly<Record<string, number>>;
  readonly statements: Readonly<Record<string, number>>;
  readonly evidence: number;
  readonly documents: readonly {
    readonly document: DocumentId;
    readonly articles: number;
    readonly statements: number;
  }[];
}

/** What a list of entities selects by, without its order and page. */
export type EntitySelection = Omit<EntityQuery, "order" | "page">;

/**
 * Counts of the entities or statements that a list selects, by one of their sides. A count is the total of the list
 * with the value of the side as a further condition: what lies in two years counts in both.
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
