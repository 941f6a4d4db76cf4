import type { Deadline } from "../../domain/deadline.js";
import { inTurns, pieceByPiece } from "../../domain/event-loop.js";
import type { PlaceTree } from "../../domain/place-tree.js";
import type {
  EntityStatisticsQuery,
  StatementStatisticsQuery,
  StatisticsQuery,
  StatisticsRow,
} from "../queries/statistics.js";
import type { GroupRow } from "../stored/statistics.js";
import { statisticsOf } from "../stored/statistics.js";
import type { StoredSpan } from "../stored/day-columns.js";
import type { Row } from "./database.js";
import type { Judgeable, Query } from "./queries.js";
import { chunks } from "./rows.js";
import { entitySlices, IN_ORDER, statementSlices } from "./slices.js";
import {
  and,
  daysSureness,
  entitySelection,
  entitySureness,
  inList,
  relationCondition,
  relationSureness,
  statementConditions,
  statementSelection,
} from "./queries.js";

/** `placeTree` is called for statistics by place only. */
export async function statistics(
  all: (query: Query) => Row[],
  query: StatisticsQuery,
  placeTree: () => Promise<PlaceTree>,
  deadline: Deadline,
): Promise<StatisticsRow[]> {
  const places = query.by === "PLACE" ? await placeTree() : null;
  const groups = new Map<string, Group>();
  await inTurns(deadline, slicesOf(all, query), (slice) => {
    for (const row of all(slice)) count(groups, row);
  });
  const shape = query.by === "PLACE" ? toPlaceRow : toRow;
  return pieceByPiece(deadline, statisticsOf(query, [...groups.values()].map(shape), places));
}

function slicesOf(all: (query: Query) => Row[], query: StatisticsQuery): Query[] {
  if (query.of === "ENTITIES") return entitySlicesOf(all, query).map((slice) => entityRows(query, slice));
  return query.entity === null
    ? statementSlices(all).map((slice) => statementRows(query, slice))
    : [statementRows(query, null)];
}

const ENTITIES_A_SLICE = 1_000;

/**
 * Slices of the entities that are counted, and which of them are certain. A condition on relations or documents would be
 * evaluated again in each slice, so its entities are read once. Years of a relation read many statements for each entity,
 * so their slices are smaller.
 */
function entitySlicesOf(
  all: (query: Query) => Row[],
  { selection, by, relation }: EntityStatisticsQuery,
): Judgeable[] {
  const own = entitySelection(selection);
  const sure = entitySureness(selection);
  const size = by === "YEAR" && relation ? ENTITIES_A_SLICE / 10 : ENTITIES_A_SLICE;
  if (selection.related.length === 0 && selection.documents === null)
    return entitySlices(all, size).map((slice) => ({ where: and([slice, own]), sure }));
  const { sql, params } = sure ?? and([]);
  const rows = all({
    sql: `SELECT e.id, ${sql} AS sure FROM entity e WHERE ${own.sql}`,
    params: [...params, ...own.params],
  });
  return [1, 0].flatMap((isSure) => {
    const ids = rows.flatMap((row) => (Number(row["sure"]) === isSure ? [String(row["id"])] : []));
    return chunks(ids, size).map((piece) => ({
      where: inList("e.id", piece),
      sure: { sql: String(isSure), params: [] },
    }));
  });
}

interface Group {
  readonly row: Row;
  count: number;
}

/** Adds up the rows of one group from all slices. */
function count(groups: Map<string, Group>, row: Row): void {
  const {
    key,
    total,
    is_sure: isSure,
    since,
    until,
    dated,
    sure_from: from,
    sure_to: to,
    more_sure: more,
  } = row;
  const group = [isSure, since, until, dated, from, to, more, key].join(" ");
  const known = groups.get(group);
  if (known) known.count += Number(total);
  else groups.set(group, { row, count: Number(total) });
}

/** The columns after the key and its count. Only rows of years have days. */
const NO_DAYS =
  "NULL AS since, NULL AS until, NULL AS dated, NULL AS sure_from, NULL AS sure_to, NULL AS more_sure";
const daysOf = (table: string): string =>
  `${table}.from_day AS since, ${table}.to_day AS until, ${table}.dated, ${table}.sure_from, ${table}.sure_to, ${table}.more_sure`;
/** By the key and the certainty, or the certainty and the days: rows of years without a relation have no key. */
const groupBy = (days: string): string =>
  days === NO_DAYS ? "GROUP BY 1, 3" : "GROUP BY 3, 4, 5, 6, 7, 8, 9";

/** `where` and `sure`: the conditions on `entity e` that select the entities. */
function entityRows({ by, relation }: EntityStatisticsQuery, { where, sure: given }: Judgeable): Query {
  const sure = given ?? and([]);
  const grouped = (key: string, total: string, days: string, from: string): Query => ({
    sql: `SELECT ${key} AS key, ${total} AS total, ${sure.sql} AS is_sure, ${days}
      FROM ${from} WHERE ${where.sql} ${groupBy(days)}`,
    params: [...sure.params, ...where.params],
  });
  const keyed = (key: string, from = "entity e"): Query =>
    grouped(key, "count(DISTINCT e.id)", NO_DAYS, from);
  switch (by) {
    case "KIND":
      return keyed("e.kind");
    case "SUBKIND":
      return keyed("e.subkind");
    case "LEVEL":
      return keyed("l.value", "entity e JOIN attribute l ON l.entity = e.id AND l.name = 'level'");
    case "DOCUMENT": {
      // Joins entities to their evidence: for the 100,000 members of a hub this takes a third of the time of joining
      // all evidence first.
      const read = (end: string): string => `SELECT o.id, o.is_sure, v.document FROM own o
        CROSS JOIN statement s ON s.${end} = o.id CROSS JOIN evidence v ON v.statement = s.id`;
      return {
        sql: `WITH own AS MATERIALIZED (SELECT e.id, ${sure.sql} AS is_sure FROM entity e WHERE ${where.sql})
          SELECT document AS key, count(*) AS total, is_sure, ${NO_DAYS}
          FROM (${read("subject")} UNION ${read("object")}) GROUP BY 1, 3`,
        params: [...sure.params, ...where.params],
      };
    }
    case "PLACE": {
      // Entities with the same places are one group; the place tree adds the places above.
      const placed = relation ? relationCondition(relation) : and([]);
      return {
        sql: `SELECT places AS key, count(*) AS total, is_sure, ${NO_DAYS} FROM (
            SELECT e.id, ${sure.sql} AS is_sure, json_group_array(DISTINCT s.object) AS places FROM entity e
              CROSS JOIN statement s ON s.subject = e.id AND ${placed.sql}
              CROSS JOIN entity w ON w.id = s.object AND w.kind = 'PLACE'
            WHERE ${where.sql} GROUP BY e.id
          ) GROUP BY 1, 3`,
        params: [...sure.params, ...placed.params, ...where.params],
      };
    }
    case "YEAR": {
      if (!relation) return grouped("NULL", "count(*)", daysOf("e"), "entity e");
      const end = relation.direction === "OUT" ? "subject" : "object";
      const condition = relationCondition(relation);
      const isSure = and([sure, relationSureness(relation)]);
      return {
        sql: `SELECT DISTINCT e.id AS key, 1 AS total, ${isSure.sql} AS is_sure, ${daysOf("s")}
          FROM entity e CROSS JOIN statement s ON s.${end} = e.id AND ${condition.sql} WHERE ${where.sql}`,
        params: [...isSure.params, ...condition.params, ...where.params],
      };
    }
  }
}

/** `slice`: a condition that narrows all statements of the store; null if an entity is given. */
function statementRows({ entity, by, filter }: StatementStatisticsQuery, slice: Query | null): Query {
  const where =
    entity === null ? and([slice, ...statementConditions(filter)]) : statementSelection(entity, filter);
  const sure = daysSureness("s", filter) ?? and([]);
  const statements = slice ? `statement s ${IN_ORDER}` : "statement s";
  const [key, from, days] = {
    PREDICATE: ["s.predicate", statements, NO_DAYS],
    STATUS: ["s.status", statements, NO_DAYS],
    DOCUMENT: ["d.document", `${statements} CROSS JOIN evidence d ON d.statement = s.id`, NO_DAYS],
    YEAR: ["NULL", statements, daysOf("s")],
  }[by] as [string, string, string];
  return {
    sql: `SELECT ${key} AS key, count(*) AS total, ${sure.sql} AS is_sure, ${days}
      FROM ${from} WHERE ${where.sql} ${groupBy(days)}`,
    params: [...sure.params, ...where.params],
  };
}

function toRow({ row, count: total }: Group): GroupRow {
  const number = (value: Row[string] | undefined): number | null =>
    value === null || value === undefined ? null : Number(value);
  const { key, more_sure: more, sure_from: sureFrom, sure_to: sureTo } = row;
  const first = sureFrom === null ? [] : [[Number(sureFrom), Number(sureTo)] as const];
  return {
    key: key === null || key === undefined ? null : String(key),
    count: total,
    isSure: Number(row["is_sure"]) === 1,
    from: number(row["since"]),
    to: number(row["until"]),
    dated: Number(row["dated"]) === 1,
    spans: more == null ? first : [...first, ...(JSON.parse(String(more)) as StoredSpan[])],
  };
}

/** The key holds the places of the entities as JSON. */
function toPlaceRow(group: Group): GroupRow {
  return { ...toRow(group), key: JSON.parse(String(group.row["key"])) as string[] };
}
