import { inTurns } from "../../domain/event-loop.js";
import type { Entity } from "../../domain/entity.js";
import type { Document } from "../../domain/evidence.js";
import type { Statement } from "../../domain/statement.js";
import { isListQualifier } from "../../domain/vocabulary.js";
import type { ListReader } from "../lists.js";
import type { QualifierGroup, QualifierGroupQuery } from "../queries/statements.js";
import type { ReportedStatement } from "../queries/reported.js";
import type { TimelineItem } from "../queries/timeline.js";
import type { Row } from "./database.js";
import { nameMatches } from "./names.js";
import { narrowed } from "./narrow.js";
import { placeTree } from "./place-tree.js";
import {
  daysSureness,
  documentSelection,
  jsonPath,
  judgedAs,
  statementSelection,
  statementSort,
  timelineSelection,
} from "./queries.js";
import type { Reading } from "./reading.js";
import { pageOf } from "./reading.js";
import { record } from "./rows.js";
import { timelineOfAll } from "./timeline.js";

export function createListReader(reading: Reading): ListReader {
  const { all, deadline, placeTrees } = reading;
  return {
    entityPages: (queries) =>
      inTurns(deadline, queries, async (query) => {
        const selected = await narrowed(all, query, deadline);
        const sort = { NAME: "e.sort_key", DATE: "e.sort_day", ID: "e.id" }[query.order.field];
        const selection = { columns: "e.record", from: "entity e", ...selected };
        return pageOf(reading, selection, sort, query, record<Entity>);
      }),
    nameMatches: (queries) =>
      inTurns(deadline, queries, ({ text, kinds, limit }) => nameMatches(all, text, kinds, limit)),
    statementPages: (queries) =>
      inTurns(deadline, queries, (query) => {
        const selected = { where: statementSelection(query.entity, query), sure: daysSureness("s", query) };
        const selection = { columns: "s.record", from: "statement s", ...selected };
        return pageOf(reading, selection, statementSort(query.order.field), query, record<Statement>);
      }),
    qualifierGroups: (queries) => inTurns(deadline, queries, (query) => qualifierGroups(reading, query)),
    timelinePages: (queries) =>
      inTurns(deadline, queries, (query) => {
        if (query.entities === null) return timelineOfAll(all, query, deadline);
        const groups = timelineSelection(query, query.entities);
        const selection = {
          columns: "id, sort_day, statements",
          from: `(SELECT id, sort AS sort_day, statements, sure FROM (${groups.sql}))`,
          where: { sql: "1", params: groups.params },
          sure: query.between || query.asOf !== null ? { sql: "sure = 1", params: [] } : null,
        };
        return pageOf(reading, selection, "sort_day", { ...query, order: query }, toTimelineItem);
      }),
    documentPages: (queries) =>
      inTurns(deadline, queries, (query) => {
        const sort = query.order.field === "DATE" ? "d.sort_day" : "d.id";
        const sure = daysSureness("d", { between: query.between, asOf: null });
        const selection = { columns: "d.record", from: "document d", where: documentSelection(query), sure };
        return pageOf(reading, selection, sort, query, record<Document>);
      }),
    reportedPages: (queries) =>
      inTurns(deadline, queries, ({ source, page }) => {
        // The record is read for the rows of the page only: the order is that of the index.
        const columns =
          "r.position, r.statement AS id, (SELECT s.record FROM statement s WHERE s.id = r.statement) AS record";
        const where = { sql: "r.source = ?", params: [source] };
        const selection = { columns, from: "report r", where, sure: null };
        return pageOf(reading, selection, "r.position", { order: { direction: "ASC" }, page }, toReported);
      }),
    placesWithin: async (places) => {
      if (places.length === 0) return [];
      const tree = await placeTree(all, placeTrees, deadline);
      return places.map((ids) => tree.within(ids));
    },
  };
}

/** Sorted here, because SQLite compares texts by code point. An organization has few values. */
function qualifierGroups({ all }: Reading, query: QualifierGroupQuery): QualifierGroup[] {
  const selected = { where: statementSelection(query.entity, query), sure: daysSureness("s", query) };
  const where = judgedAs(selected, query.certainty);
  const rows = all({
    // For a single value, json_each gives one row.
    sql: isListQualifier(query.group)
      ? `SELECT item.value AS value, count(*) AS total FROM statement s, json_each(s.qualifiers, ?) item
      WHERE ${where.sql} GROUP BY 1`
      : `SELECT json_extract(s.qualifiers, ?) AS value, count(*) AS total FROM statement s
      WHERE ${where.sql} GROUP BY 1 HAVING value IS NOT NULL`,
    params: [jsonPath(query.group), ...where.params],
  });
  return rows
    .map((row) => ({ value: String(row["value"]), count: Number(row["total"]) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, query.limit);
}

function toReported(row: Row): ReportedStatement {
  return { position: Number(row["position"]), statement: record<Statement>(row) };
}

function toTimelineItem(row: Row): TimelineItem {
  return {
    entity: String(row["id"]),
    sortDay: Number(row["sort_day"]),
    statements: (JSON.parse(String(row["statements"])) as string[]).sort(),
  };
}
