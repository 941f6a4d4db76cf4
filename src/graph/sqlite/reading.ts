import type { Deadline } from "../../domain/deadline.js";
import { inTurns } from "../../domain/event-loop.js";
import type { Direction, Page, PageRequest } from "../queries/page.js";
import type { PlaceTreeCache } from "../stored/place-tree.js";
import type { Condition } from "./condition.js";
import type { Row } from "./database.js";
import type { Query } from "./queries.js";
import { ordered } from "./queries.js";
import { chunks, inOrder, record, toPage } from "./rows.js";
import type { AdjacencyCache } from "./traversal/adjacency-cache.js";

/** What the readers of one request share. */
export interface Reading {
  readonly condition: Condition;
  readonly adjacency: AdjacencyCache;
  readonly placeTrees: PlaceTreeCache;
  readonly deadline: Deadline;
  /** The rows of a query. Throws DEADLINE_EXCEEDED once the time is up. */
  readonly all: (query: Query) => Row[];
}

export interface Selection {
  readonly columns: string;
  readonly from: string;
  readonly where: Query;
}

/** Reading one record takes about 10 µs. */
const RECORDS_A_PIECE = 200;

/** One slot per id, in the given order. Reads in pieces, because one level of a large answer has thousands of ids. */
export async function byId<Item>(
  { all, deadline }: Reading,
  ids: readonly string[],
  sql: string,
  keyColumn: string,
): Promise<(Item | null)[]> {
  const found = new Map<string, Item>();
  await inTurns(deadline, chunks(ids, RECORDS_A_PIECE), (piece) => {
    for (const row of all({ sql, params: [JSON.stringify(piece)] }))
      found.set(String(row[keyColumn]), record(row));
  });
  return inOrder(ids, found);
}

/** A page of the selected items, with the total. */
export function pageOf<Item>(
  { all }: Reading,
  selection: Selection,
  sort: string,
  { direction }: { readonly direction: Direction },
  request: PageRequest<string | number>,
  shape: (row: Row) => Item,
): Page<Item> {
  const { from, where } = selection;
  const rows = request.first === 0 ? [] : all(ordered(selection, sort, direction, request));
  const [counted] = all({
    sql: `SELECT count(*) AS total FROM ${from} WHERE ${where.sql}`,
    params: where.params,
  });
  const total = Number(counted?.["total"] ?? 0);
  // A page of size 0 reads no items: there is a next page if there is any item.
  return request.first === 0
    ? { items: [], hasNext: total > 0, total }
    : toPage(rows.map(shape), request.first, total);
}
