import type { EntityId, EntityKind } from "../../domain/entity.js";
import type { StatementId } from "../../domain/statement.js";
import type { Day, Period } from "../../domain/time.js";
import type { EdgeFilter } from "./edge-filter.js";
import { MAX_DAY, MIN_DAY } from "../stored/day-columns.js";
import type { PageRequest } from "./page.js";

/** Statements whose object is an occasion: an event, an agreement, a body. Who is the subject of one was there. */
export const OCCASION_PREDICATES: readonly string[] = [
  "TOOK_PART_IN",
  "PARTY_TO",
  "HOLDS_POSITION",
  "MEMBER_OF",
];

/**
 * Who shares an occasion with `entity`: both are subjects of statements about it that the filter selects. Its predicates
 * are `OCCASION_PREDICATES` or some of them.
 */
export interface CoParticipantQuery extends EdgeFilter {
  readonly entity: EntityId;
  /** At least this many shared occasions; 1 or more. */
  readonly minShared: number;
  readonly kinds: readonly EntityKind[] | null;
  /** By `coParticipantSort` descending, then id: most shared first, then latest, undated last. */
  readonly page: PageRequest<number>;
}

export interface CoParticipant {
  readonly entity: EntityId;
  /** Distinct occasions. */
  readonly sharedCount: number;
  /** The latest `lastDay` of the statements on both sides about what is shared; null where none is dated. */
  readonly latest: Day | null;
}

/** What two entities share. */
export interface SharedOccasionQuery extends EdgeFilter {
  readonly entity: EntityId;
  readonly other: EntityId;
  readonly limit: number;
}

/** An occasion; those of two entities stand by `sortDay` ascending, undated last, then id. */
export interface SharedOccasion {
  readonly entity: EntityId;
  /** The smallest `sortDay` of the statements. */
  readonly sortDay: number;
  /** Statements of either side about it, ascending. */
  readonly statements: readonly StatementId[];
}

export const DAY_SPAN = MAX_DAY - MIN_DAY + 1;

/** Count and day as one number (an exact one up to 450 million occasions), so that a cursor carries both. */
export function coParticipantSort({ sharedCount, latest }: Omit<CoParticipant, "entity">): number {
  return sharedCount * DAY_SPAN + (latest ?? MIN_DAY) - MIN_DAY;
}

/** The last day a period can touch, or where nothing ends it the day it begins; null where nothing dates it. */
export function lastDay({ start, end }: Period): Day | null {
  return end.latest === null ? start.earliest : end.latest - 1;
}
