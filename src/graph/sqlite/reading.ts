import type { Certainty } from "../../domain/certainty.js";
import type { Deadline } from "../../domain/deadline.js";
import { inTurns } from "../../domain/event-loop.js";
import type { Direction, Judged, Page, PageRequest } from "../queries/page.js";
import type { PlaceTreeCache } from "../stored/place-tree.js";
import type { Condition } from "./condition.js";
import type { Row } from "./database.js";
import type { Judgeable, Query } from "./queries.js";
import { judgedAs, ordered } from "./queries.js";
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

export interface Selection extends Judgeable {
  readonly columns: string;
  readonly from: string;
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

/**
 * A page of the selected items, with the total. Reads the certain ones first and then the possible ones, each in the order
 * of its index: sorting all of them by certainty would read them all for each page.
 */
export function pageOf<Item>(
  { all }: Reading,
  selection: Selection,
  sort: string,
  { certainty, order: { direction }, page: request }: PagedQuery,
  shape: (row: Row) => Item,
): Page<Item> {
  const { columns, from, sure } = selection;
  const { first, after } = request;
  const rows: Row[] = [];
  let certain = 0;
  const reached = after?.certainty ?? "CERTAIN";
  for (const group of groupsOf(certainty, sure)) {
    const isBefore = group === "CERTAIN" && reached === "POSSIBLE";
    if (first === 0 || rows.length > first || isBefore) continue;
    const where = judgedAs(selection, group);
    const wanted = { first: first - rows.length, after: group === reached ? after : null };
    rows.push(...all(ordered({ columns, from, where }, sort, direction, wanted)));
    if (group === "CERTAIN") certain = rows.length;
  }
  const where = judgedAs(selection, certainty);
  const [counted] = all({
    sql: `SELECT count(*) AS total FROM ${from} WHERE ${where.sql}`,
    params: where.params,
  });
  const total = Number(counted?.["total"] ?? 0);
  // A page of size 0 reads no items: there is a next page if there is any item.
  return request.first === 0
    ? { items: [], certain: 0, hasNext: total > 0, total }
    : toPage(rows.map(shape), certain, request.first, total);
}

export interface PagedQuery extends Judged {
  readonly order: { readonly direction: Direction };
  readonly page: PageRequest<string | number>;
}

function groupsOf(certainty: Certainty | null | undefined, sure: Query | null): readonly Certainty[] {
  if (certainty != null) return [certainty];
  return sure ? ["CERTAIN", "POSSIBLE"] : ["CERTAIN"];
}
