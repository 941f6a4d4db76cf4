import { MAX_DAY, MIN_DAY } from "../stored/day-columns.js";
import type {
  CoParticipant,
  CoParticipantQuery,
  SharedOccasion,
  SharedOccasionQuery,
} from "../queries/co-participants.js";
import { DAY_SPAN } from "../stored/co-participants.js";
import { edgeParams, selectsEdge } from "./edges.js";
import type { Limited } from "./parameters.js";
import { EACH_QUERY, positionParams } from "./parameters.js";
import { pageOrder, pages } from "./queries.js";
import { anyOf, OF_CERTAINTY, surely } from "./sureness.js";

// Reduces the statements of each participant and occasion to one day first. So rows are pairs of participants, not pairs of statements.
const sharedWith = /* cypher */ `
  MATCH (a:Entity {space: $space, id: q.entity})-[x]->(o) WHERE ${selectsEdge("x")}
  WITH q, a, o, max(${lastDay("x")}) AS own, ${anyOf(surely("x"))} AS isOwnSure
  MATCH (o)<-[y]-(b) WHERE b <> a AND ${selectsEdge("y")}
  WITH q, o, own, b, max(${lastDay("y")}) AS theirs, isOwnSure, ${anyOf(surely("y"))} AS isTheirsSure
  WITH q, b, count(*) AS shared, max(CASE WHEN own > theirs THEN own ELSE theirs END) AS latest,
    sum(CASE WHEN isOwnSure AND isTheirsSure THEN 1 ELSE 0 END) >= q.minShared AS sure
  WHERE shared >= q.minShared AND (q.kinds IS NULL OR b.kind IN q.kinds) AND ${OF_CERTAINTY}`;

export const coParticipants = pages(
  /* cypher */ `${sharedWith} RETURN count(*) AS total`,
  /* cypher */ `${sharedWith}
  WITH q, b.id AS id, shared, latest, sure, shared * ${String(DAY_SPAN)} + latest - (${String(MIN_DAY)}) AS sort
  ${pageOrder("shared, latest")}
  RETURN collect({sure: sure, item: {entity: id, sharedCount: shared, latest: latest}}) AS items`,
);

// Starts from the end with fewer edges (`fewer`), so that the edges of a hub are not all read.
export const sharedOccasions = /* cypher */ `
${EACH_QUERY}
CALL (q) {
  MATCH (a:Entity {space: $space, id: q.entity}), (b:Entity {space: $space, id: q.other})
  WITH CASE WHEN a.degree <= b.degree THEN [a, b] ELSE [b, a] END AS ends
  WITH ends[0] AS fewer, ends[1] AS more
  CALL (q, fewer) {
    MATCH (fewer)-[x]->(o) WHERE ${selectsEdge("x")}
    RETURN o, collect(x) AS own
  }
  CALL (q, o, more) {
    MATCH (o)<-[y]-(more) WHERE ${selectsEdge("y")}
    RETURN collect(y) AS theirs
  }
  WITH o, own, theirs WHERE theirs <> []
  UNWIND own + theirs AS x
  WITH o.id AS id, min(x.sortDay) AS sortDay, collect(x.id) AS statements
  ORDER BY sortDay, id LIMIT $limit
  RETURN collect({entity: id, sortDay: sortDay, statements: statements}) AS items
}
RETURN q.slot AS slot, items[..q.limit] AS items`;

/** Cypher expression: the `lastDay` of a relationship's period. An undated relationship has MIN_DAY. */
function lastDay(x: string): string {
  return `CASE WHEN ${x}.toDay < ${String(MAX_DAY)} THEN ${x}.toDay - 1 ELSE ${x}.fromDay END`;
}

export function coParticipantParams(query: CoParticipantQuery): Limited {
  const { entity, minShared, kinds, certainty = null, page } = query;
  return {
    entity,
    minShared,
    kinds,
    ...edgeParams(query),
    descending: true,
    certainty,
    after: page.after && positionParams(page.after),
    limit: page.first + 1,
  };
}

export function sharedOccasionParams(query: SharedOccasionQuery): Limited {
  const { entity, other, limit } = query;
  return { entity, other, limit, ...edgeParams(query) };
}

export function toCoParticipant(row: CoParticipant): CoParticipant {
  return { ...row, latest: row.latest === MIN_DAY ? null : row.latest };
}

export function toSharedOccasion(row: SharedOccasion): SharedOccasion {
  return { ...row, statements: [...row.statements].sort() };
}
