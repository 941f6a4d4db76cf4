import type { Deadline } from "../../domain/deadline.js";
import { inTurns } from "../../domain/event-loop.js";
import { topK } from "../../domain/top-k.js";
import { MAX_DAY, MIN_DAY } from "../stored/day-columns.js";
import type { Page } from "../queries/page.js";
import type { TimelineItem, TimelineQuery } from "../queries/timeline.js";
import type { Row } from "./database.js";
import type { Query } from "./queries.js";
import { and, LIST, timelineConditions } from "./queries.js";
import { toPage } from "./rows.js";
import { IN_ORDER, statementSlices } from "./slices.js";

/**
 * A page of the timeline of the whole store. Reads the items of all statements slice by slice, and then the statements
 * of the items on the page only.
 */
export async function timelineOfAll(
  all: (query: Query) => Row[],
  query: TimelineQuery,
  deadline: Deadline,
): Promise<Page<TimelineItem>> {
  const { first, after } = query.page;
  const days = new Map<string, number>();
  await inTurns(deadline, statementSlices(all), (slice) => {
    const where = and([slice, timelineConditions(query)]);
    const rows = all({
      sql: `SELECT coalesce(s.object, s.subject) AS id, min(s.sort_day) AS sort FROM statement s ${IN_ORDER}
        WHERE ${where.sql} GROUP BY 1`,
      params: where.params,
    });
    for (const row of rows) {
      const [id, sort] = [String(row["id"]), Number(row["sort"])];
      days.set(id, Math.min(days.get(id) ?? sort, sort));
    }
  });
  const compare = inOrder(query.direction);
  const cursor: Item | null = after && [after.id, after.sort];
  const found = topK<Item>(first + 1, compare);
  for (const item of days) if (cursor === null || compare(cursor, item) < 0) found.add(item);
  const items = first === 0 ? [] : found.items();
  const statements = statementsOf(all, query, items.slice(0, first));
  const page = toPage(
    items.map(([entity, sortDay]) => ({
      entity,
      sortDay,
      statements: (statements.get(entity) ?? []).sort(),
    })),
    first,
    days.size,
  );
  // A page of size 0 has a next page if there is any item at all.
  return first === 0 ? { ...page, hasNext: days.size > 0 } : page;
}

type Item = readonly [id: string, sortDay: number];

/** Sorted by `sortDay`, undated items last in both directions, then by id. */
function inOrder(direction: TimelineQuery["direction"]): (a: Item, b: Item) => number {
  const rank = (day: number): number => (direction === "ASC" ? day : day === MAX_DAY ? -MIN_DAY : -day);
  return ([a, one], [b, other]) => rank(one) - rank(other) || (a < b ? -1 : a > b ? 1 : 0);
}

function statementsOf(
  all: (query: Query) => Row[],
  query: TimelineQuery,
  items: readonly Item[],
): ReadonlyMap<string, string[]> {
  const ids = JSON.stringify(items.map(([id]) => id));
  const where = timelineConditions(query);
  const rows = ["s.object", "s.subject"].flatMap((end) =>
    all({
      sql: `SELECT ${end} AS item, s.id FROM statement s WHERE ${end} IN ${LIST}
        ${end === "s.subject" ? "AND s.object IS NULL" : ""} AND ${where.sql}`,
      params: [ids, ...where.params],
    }),
  );
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const list = found.get(String(row["item"]));
    if (list) list.push(String(row["id"]));
    else found.set(String(row["item"]), [String(row["id"])]);
  }
  return found;
}
