import type { CandidateQuery, ConflictCandidate } from "../domain/conflict/candidate.js";
import type {
  CoParticipant,
  CoParticipantQuery,
  SharedOccasion,
  SharedOccasionQuery,
} from "./queries/co-participants.js";
import type { CoverageQuery, DocumentCoverage } from "./queries/coverage.js";
import type { Page } from "./queries/page.js";
import type { PathAnswer, PathQuery } from "./queries/paths.js";
import type { StatisticsQuery, StatisticsRow } from "./queries/statistics.js";
import type { Subgraph, SubgraphQuery } from "./queries/subgraph.js";
import type { Totals } from "./queries/totals.js";

/** Questions over many records at once. Each method but `totals` returns one slot per query, in the order given. */
export interface AnalysisReader {
  /** The shortest paths between two entities, sorted by the ids of their nodes, with the hubs that were left out. */
  paths(queries: readonly PathQuery[]): Promise<PathAnswer[]>;
  /** A page of the entities that share occasions with one: most shared first, then the latest, then by id. */
  coParticipants(queries: readonly CoParticipantQuery[]): Promise<Page<CoParticipant>[]>;
  /** The occasions that two entities share, earliest first, undated last, then by id. */
  sharedOccasions(queries: readonly SharedOccasionQuery[]): Promise<SharedOccasion[][]>;
  /** The nodes around some entities, nearest first, and the edges between them, up to the sizes of the query. */
  subgraphs(queries: readonly SubgraphQuery[]): Promise<Subgraph[]>;
  /** The statements that the query selects, sorted by id. The store does not judge them: `domain/conflict/` does. */
  conflictCandidates(queries: readonly CandidateQuery[]): Promise<ConflictCandidate[][]>;
  /**
   * Every document, in order of publication, undated last, with how many selected statements it reports; zero included.
   */
  coverage(queries: readonly CoverageQuery[]): Promise<DocumentCoverage[][]>;
  /** Counts by one dimension, largest first, then by key; years ascending. A value that nothing has is left out. */
  statistics(queries: readonly StatisticsQuery[]): Promise<StatisticsRow[][]>;
  /** How many records of each kind the store holds. */
  totals(): Promise<Totals>;
}
