import type { Deadline } from "../../domain/deadline.js";
import { inTurns } from "../../domain/event-loop.js";
import { topK } from "../../domain/top-k.js";
import { MAX_DAY, MIN_DAY } from "../stored/day-columns.js";
import type { Page } from "../queries/page.js";
import type { TimelineItem, TimelineQuery } from "../queries/timeline.js";
import type { Row } from "./database.js";
import type { Query } from "./queries.js";
import { and, daysSureness, LIST, timelineConditions } from "./queries.js";
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
  const found = new Map<string, Item>();
  const sure = daysSureness("s", query) ?? and([]);
  await inTurns(deadline, statementSlices(all), (slice) => {
    const where = and([slice, timelineConditions(query)]);
    const rows = all({
      sql: `SELECT coalesce(s.object, s.subject) AS id, min(s.sort_day) AS sort, max(${sure.sql}) AS sure
        FROM statement s ${IN_ORDER} WHERE ${where.sql} GROUP BY 1`,
      params: [...sure.params, ...where.params],
    });
    for (const row of rows) {
      const [id, sort, isSure] = [String(row["id"]), Number(row["sort"]), Number(row["sure"]) === 1];
      const known = found.get(id);
      found.set(id, {
        id,
        sort: Math.min(known?.sort ?? sort, sort),
        isSure: isSure || known?.isSure === true,
      });
    }
  });
  const wanted = [...found.values()].filter(
    ({ isSure }) => query.certainty == null || isSure === (query.certainty === "CERTAIN"),
  );
  const compare = inOrder(query.direction);
  const cursor: Item | null = after && { ...after, isSure: after.certainty !== "POSSIBLE" };
  const next = topK<Item>(first + 1, compare);
  for (const item of wanted) if (cursor === null || compare(cursor, item) < 0) next.add(item);
  const items = first === 0 ? [] : next.items();
  const statements = statementsOf(all, query, items.slice(0, first));
  const page = toPage(
    items.map(({ id, sort }) => ({
      entity: id,
      sortDay: sort,
      statements: (statements.get(id) ?? []).sort(),
    })),
    items.filter(({ isSure }) => isSure).length,
    first,
    wanted.length,
  );
  // A page of size 0 has a next page if there is any item at all.
  return first === 0 ? { ...page, hasNext: wanted.length > 0 } : page;
}

interface Item {
  readonly id: string;
  readonly sort: number;
  readonly isSure: boolean;
}

/** Certain items first, sorted by `sortDay`, undated items last in both directions, then by id. */
function inOrder(direction: TimelineQuery["direction"]): (a: Item, b: Item) => number {
  const rank = (day: number): number => (direction === "ASC" ? day : day === MAX_DAY ? -MIN_DAY : -day);
  return (a, b) =>
    Number(b.isSure) - Number(a.isSure) ||
    rank(a.sort) - rank(b.sort) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function statementsOf(
  all: (query: Query) => Row[],
  query: TimelineQuery,
  items: readonly Item[],
): ReadonlyMap<string, string[]> {
  const ids = JSON.stringify(items.map(({ id }) => id));
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
