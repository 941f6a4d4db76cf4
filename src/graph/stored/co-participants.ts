import type { Day, Period } from "../../domain/time.js";
import type { CoParticipant } from "../queries/co-participants.js";
import { MAX_DAY, MIN_DAY } from "./day-columns.js";

/**
 * Predicates whose object is an occasion (an event, an agreement, an organization) and whose subject took part in it.
 */
export const OCCASION_PREDICATES: readonly string[] = [
  "TOOK_PART_IN",
  "PARTY_TO",
  "HOLDS_POSITION",
  "MEMBER_OF",
];

export const DAY_SPAN = MAX_DAY - MIN_DAY + 1;

/** Count and day as one number, so that a cursor carries both. Exact up to 450 million occasions. */
export function coParticipantSort({ sharedCount, latest }: Omit<CoParticipant, "entity">): number {
  return sharedCount * DAY_SPAN + (latest ?? MIN_DAY) - MIN_DAY;
}

/** The last day a period can touch, or its first if it has no end; null if it is undated. */
export function lastDay({ start, end }: Period): Day | null {
  return end.latest === null ? start.earliest : end.latest - 1;
}
