import DataLoader from "dataloader";

import type { ConflictCandidate } from "../domain/conflict/candidate.js";
import type { ConflictQuestion } from "../domain/conflict/gather.js";
import type { Deadline } from "../domain/deadline.js";
import { whenIdle } from "../domain/event-loop.js";
import type { Entity } from "../domain/entity.js";
import type { Article, Document } from "../domain/evidence.js";
import type { Statement } from "../domain/statement.js";
import type { Language } from "../domain/vocabulary.js";
import { conflictCandidates } from "../graph/above/conflict-candidates.js";
import type { CoverageQuery, DocumentCoverage } from "../graph/queries/coverage.js";
import type {
  CoParticipant,
  CoParticipantQuery,
  SharedOccasion,
  SharedOccasionQuery,
} from "../graph/queries/co-participants.js";
import type { EntityQuery } from "../graph/queries/entities.js";
import type { Page } from "../graph/queries/page.js";
import type { QualifierGroup, QualifierGroupQuery, StatementQuery } from "../graph/queries/statements.js";
import type { ReportedStatement, ReportQuery } from "../graph/queries/reported.js";
import type { StatisticsRow, StatisticsQuery } from "../graph/queries/statistics.js";
import type { TimelineItem, TimelineQuery } from "../graph/queries/timeline.js";
import type { DataVersion } from "../graph/records.js";
import type { GraphReader, GraphStore } from "../graph/store.js";
import { currentSearch } from "../search/current.js";
import type { SearchEngine, SearchReader } from "../search/engine.js";
import { keyOf } from "./ids/keys.js";
import type { Lineage, LineageQuery } from "./lists/lineage.js";
import { lineages } from "./lists/lineage.js";

/**
 * What resolvers may use; new for every request. The N+1 rule: `reader` is for fields of Query. A resolver of a type
 * that a list can lead to calls only loaders, which read in batches.
 */
export interface Context {
  readonly reader: GraphReader;
  /** Read once per request, so that an answer comes from one version of the data. */
  readonly dataVersion: () => Promise<DataVersion | null>;
  /** Searches the index of that version; for fields of Query, like `reader`. */
  readonly search: SearchReader;
  readonly loaders: Loaders;
  /** Limits work in the resolvers that grows with the size of the data. */
  readonly deadline: Deadline;
  readonly language: Language;
}

export interface Loaders {
  readonly entity: DataLoader<string, Entity | null>;
  readonly statement: DataLoader<string, Statement | null>;
  readonly document: DataLoader<string, Document | null>;
  readonly article: DataLoader<string, Article | null>;
  readonly articlesOf: DataLoader<string, Article[]>;
  readonly entityPage: DataLoader<EntityQuery, Page<Entity>, string>;
  readonly statementPage: DataLoader<StatementQuery, Page<Statement>, string>;
  readonly reportedPage: DataLoader<ReportQuery, Page<ReportedStatement>, string>;
  /** Statements of an entity grouped by one qualifier: `Organization.positions` groups by the qualifier "title". */
  readonly qualifierGroups: DataLoader<QualifierGroupQuery, QualifierGroup[], string>;
  readonly timelinePage: DataLoader<TimelineQuery, Page<TimelineItem>, string>;
  readonly lineage: DataLoader<LineageQuery, Lineage, string>;
  readonly conflictCandidates: DataLoader<ConflictQuestion, ConflictCandidate[], string>;
  readonly coverage: DataLoader<CoverageQuery, DocumentCoverage[], string>;
  readonly statistics: DataLoader<StatisticsQuery, StatisticsRow[], string>;
  readonly coParticipants: DataLoader<CoParticipantQuery, Page<CoParticipant>, string>;
  readonly sharedOccasions: DataLoader<SharedOccasionQuery, SharedOccasion[], string>;
}

export interface ContextOptions {
  readonly store: GraphStore;
  readonly engine: Pick<SearchEngine, "reader">;
  readonly deadline: Deadline;
  readonly language: Language;
}

export function createContext({ store, engine, deadline, language }: ContextOptions): Context {
  const reader = store.reader(deadline);
  const dataVersion = remembered(() => reader.dataVersion());
  const currentVersion = async (again = false): Promise<string | null> =>
    (await dataVersion(again))?.version ?? null;
  return {
    reader,
    dataVersion,
    search: currentSearch(engine, currentVersion, deadline),
    loaders: createLoaders(reader, deadline),
    deadline,
    language,
  };
}

/** A function that reads once; it reads again only if called with `again`. */
function remembered<Value>(read: () => Promise<Value>): (again?: boolean) => Promise<Value> {
  let known: Promise<Value> | null = null;
  return (again = false) => {
    if (again || known === null) known = read();
    return known;
  };
}

// Far below the limit on parameters of any store, and more than a page of 100 needs on one level.
const maxBatchSize = 2_000;

function createLoaders(reader: GraphReader, deadline: Deadline): Loaders {
  const batching = {
    maxBatchSize,
    batchScheduleFn: (dispatch: () => void) => {
      whenIdle(deadline, dispatch);
    },
  };
  const byId = <Item>(batch: (ids: readonly string[]) => Promise<Item[]>): DataLoader<string, Item> =>
    new DataLoader(batch, batching);
  const byQuery = <Query, Item>(
    batch: (queries: readonly Query[]) => Promise<Item[]>,
  ): DataLoader<Query, Item, string> => new DataLoader(batch, { ...batching, cacheKeyFn: keyOf });
  const statementPage = byQuery((queries: readonly StatementQuery[]) => reader.statementPages(queries));
  return {
    entity: byId((ids) => reader.entities(ids)),
    statement: byId((ids) => reader.statements(ids)),
    document: byId((ids) => reader.documents(ids)),
    article: byId((ids) => reader.articles(ids)),
    articlesOf: byId((ids) => reader.articlesOf(ids)),
    entityPage: byQuery((queries) => reader.entityPages(queries)),
    statementPage,
    reportedPage: byQuery((queries) => reader.reportedPages(queries)),
    lineage: byQuery((queries) => lineages(queries, statementPage)),
    qualifierGroups: byQuery((queries) => reader.qualifierGroups(queries)),
    timelinePage: byQuery((queries) => reader.timelinePages(queries)),
    conflictCandidates: byQuery((questions) => conflictCandidates(reader, questions, deadline)),
    coverage: byQuery((queries) => reader.coverage(queries)),
    statistics: byQuery((queries) => reader.statistics(queries)),
    coParticipants: byQuery((queries) => reader.coParticipants(queries)),
    sharedOccasions: byQuery((queries) => reader.sharedOccasions(queries)),
  };
}
