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
import type { Row } from "./database.js";
import type { Query } from "./queries.js";
import { chunks } from "./rows.js";
import { entitySlices, IN_ORDER, statementSlices } from "./slices.js";
import {
  and,
  entitySelection,
  inList,
  relationCondition,
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
  const rows = new Map<string, GroupRow>();
  await inTurns(deadline, slicesOf(all, query), (slice) => {
    for (const row of all(slice)) count(rows, query.by === "PLACE" ? toPlaceRow(row) : toRow(row));
  });
  return pieceByPiece(deadline, statisticsOf(query, [...rows.values()], places));
}

function slicesOf(all: (query: Query) => Row[], query: StatisticsQuery): Query[] {
  if (query.of === "ENTITIES") return entitySlicesOf(all, query).map((slice) => entityRows(query, slice));
  return query.entity === null
    ? statementSlices(all).map((slice) => statementRows(query, slice))
    : [statementRows(query, null)];
}

const ENTITIES_A_SLICE = 1_000;

/**
 * Slices of the entities that are counted. A condition on relations or documents would be evaluated again in each
 * slice, so its entities are read once. Years of a relation read many statements for each entity, so their slices are
 * smaller.
 */
function entitySlicesOf(
  all: (query: Query) => Row[],
  { selection, by, relation }: EntityStatisticsQuery,
): Query[] {
  const own = entitySelection(selection);
  const size = by === "YEAR" && relation ? ENTITIES_A_SLICE / 10 : ENTITIES_A_SLICE;
  if (selection.related.length === 0 && selection.documents === null)
    return entitySlices(all, size).map((slice) => and([slice, own]));
  const ids = all({ sql: `SELECT e.id FROM entity e WHERE ${own.sql}`, params: own.params });
  return chunks(
    ids.map((row) => String(row["id"])),
    size,
  ).map((piece) => inList("e.id", piece));
}

/** Adds up the rows of one group from all slices. */
function count(rows: Map<string, GroupRow>, row: GroupRow): void {
  const group = JSON.stringify([row.from, row.to, row.key]);
  const known = rows.get(group);
  rows.set(group, known ? { ...row, count: row.count + known.count } : row);
}

/** `where`: the condition on `entity e` that selects the entities. */
function entityRows({ by, relation }: EntityStatisticsQuery, where: Query): Query {
  const grouped = (columns: string, from: string, params: Query["params"] = []): Query => ({
    sql: `SELECT ${columns} FROM ${from} WHERE ${where.sql} GROUP BY 1, 3, 4`,
    params: [...params, ...where.params],
  });
  const keyed = (key: string): string =>
    `${key} AS key, count(DISTINCT e.id) AS total, NULL AS since, NULL AS until`;
  switch (by) {
    case "KIND":
      return grouped(keyed("e.kind"), "entity e");
    case "SUBKIND":
      return grouped(keyed("e.subkind"), "entity e");
    case "LEVEL":
      return grouped(keyed("l.value"), "entity e JOIN attribute l ON l.entity = e.id AND l.name = 'level'");
    case "DOCUMENT": {
      // Joins entities to their evidence: for the 100,000 members of a hub this takes a third of the time of joining
      // all evidence first.
      const read = (end: string): string => `SELECT o.id, v.document FROM own o
        CROSS JOIN statement s ON s.${end} = o.id CROSS JOIN evidence v ON v.statement = s.id`;
      return {
        sql: `WITH own AS MATERIALIZED (SELECT e.id FROM entity e WHERE ${where.sql})
          SELECT document AS key, count(*) AS total, NULL AS since, NULL AS until
          FROM (${read("subject")} UNION ${read("object")}) GROUP BY 1`,
        params: where.params,
      };
    }
    case "PLACE": {
      // Entities with the same places are one group; the place tree adds the places above.
      const placed = relation ? relationCondition(relation) : and([]);
      return {
        sql: `SELECT places AS key, count(*) AS total, NULL AS since, NULL AS until FROM (
            SELECT e.id, json_group_array(DISTINCT s.object) AS places FROM entity e
              CROSS JOIN statement s ON s.subject = e.id AND ${placed.sql}
              CROSS JOIN entity w ON w.id = s.object AND w.kind = 'PLACE'
            WHERE ${where.sql} GROUP BY e.id
          ) GROUP BY 1`,
        params: [...placed.params, ...where.params],
      };
    }
    case "YEAR": {
      if (!relation)
        return grouped(
          "NULL AS key, count(*) AS total, e.from_day AS since, e.to_day AS until",
          "(SELECT * FROM entity WHERE dated = 1) e",
        );
      const end = relation.direction === "OUT" ? "subject" : "object";
      const condition = relationCondition({ ...relation, dated: true });
      return {
        sql: `SELECT DISTINCT e.id AS key, 1 AS total, s.from_day AS since, s.to_day AS until
          FROM entity e CROSS JOIN statement s ON s.${end} = e.id AND ${condition.sql} WHERE ${where.sql}`,
        params: [...condition.params, ...where.params],
      };
    }
  }
}

/** `slice`: a condition that narrows all statements of the store; null if an entity is given. */
function statementRows({ entity, by, filter: given }: StatementStatisticsQuery, slice: Query | null): Query {
  const filter = by === "YEAR" ? { ...given, dated: true } : given;
  const where =
    entity === null ? and([slice, ...statementConditions(filter)]) : statementSelection(entity, filter);
  const statements = slice ? `statement s ${IN_ORDER}` : "statement s";
  const [key, from, days] = {
    PREDICATE: ["s.predicate", statements, "NULL AS since, NULL AS until"],
    STATUS: ["s.status", statements, "NULL AS since, NULL AS until"],
    DOCUMENT: [
      "d.document",
      `${statements} CROSS JOIN evidence d ON d.statement = s.id`,
      "NULL AS since, NULL AS until",
    ],
    YEAR: ["NULL", statements, "s.from_day AS since, s.to_day AS until"],
  }[by] as [string, string, string];
  return {
    sql: `SELECT ${key} AS key, count(*) AS total, ${days} FROM ${from} WHERE ${where.sql} GROUP BY 1, 3, 4`,
    params: where.params,
  };
}

function toRow(row: Row): GroupRow {
  const number = (value: Row[string] | undefined): number | null =>
    value === null || value === undefined ? null : Number(value);
  const key = row["key"];
  return {
    key: key === null || key === undefined ? null : String(key),
    count: Number(row["total"]),
    from: number(row["since"]),
    to: number(row["until"]),
  };
}

/** The key holds the places of the entities as JSON. */
function toPlaceRow(row: Row): GroupRow {
  return { ...toRow(row), key: JSON.parse(String(row["key"])) as string[] };
}
