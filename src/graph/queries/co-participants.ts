import type { EntityId, EntityKind } from "../../domain/entity.js";
import type { StatementId } from "../../domain/statement.js";
import type { Day } from "../../domain/time.js";
import type { EdgeFilter } from "./edge-filter.js";
import type { Judged, PageRequest } from "./page.js";

/**
 * The co-participants of `entity`: both are subjects of statements about one occasion that the filter selects. The
 * predicates of the filter are `OCCASION_PREDICATES` or some of them. An occasion is certain if both have a certain
 * statement about it, a co-participant if it shares at least `minShared` certain occasions.
 */
export interface CoParticipantQuery extends EdgeFilter, Judged {
  readonly entity: EntityId;
  /** At least this many shared occasions; 1 or more. */
  readonly minShared: number;
  readonly kinds: readonly EntityKind[] | null;
  /** Sorted by `coParticipantSort` descending, then id: most shared first, then latest, undated last. */
  readonly page: PageRequest<number>;
}

export interface CoParticipant {
  readonly entity: EntityId;
  /** The number of distinct occasions. */
  readonly sharedCount: number;
  /** The latest `lastDay` of both entities' statements about the shared occasions; null if none is dated. */
  readonly latest: Day | null;
}

/** The occasions that two entities share. */
export interface SharedOccasionQuery extends EdgeFilter {
  readonly entity: EntityId;
  readonly other: EntityId;
  readonly limit: number;
}

/** One shared occasion. A list is sorted by `sortDay` ascending, undated last, then id. */
export interface SharedOccasion {
  readonly entity: EntityId;
  /** The smallest `sortDay` of the statements. */
  readonly sortDay: number;
  /** The statements of both entities about it, ascending. */
  readonly statements: readonly StatementId[];
}
