import { JianbaoError } from "../../domain/errors.js";
import type { Direction, Page, PageRequest } from "../../graph/queries/page.js";
import { MAX_CURSOR, pageSize } from "../arguments/plain.js";
import type { Connection } from "../views.js";

export type { Connection } from "../views.js";

export interface Order {
  readonly field: string;
  readonly direction: Direction;
}

/** The list a cursor is of: another list of the same order goes on elsewhere. */
export interface PagedList extends Order {
  /** What is listed, such as a kind of entity. */
  readonly of: string;
}

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

type Sort = string | number;

/** The page that `first` and `after` ask for. Throws BAD_CURSOR for a cursor of another list or order. */
export function pageRequest(args: PageArguments, order: PagedList): PageRequest<Sort> {
  return { first: pageSize(args.first), after: args.after == null ? null : decode(args.after, order) };
}

/** The page of a list that is read whole, in ascending order of `sortOf`. */
export function pageOf<Item>(
  items: readonly Item[],
  { first, after }: PageRequest<Sort>,
  sortOf: (item: Item) => readonly [Sort, string],
): Page<Item> {
  const isAfter = (item: Item): boolean => {
    const [sort, id] = sortOf(item);
    return after === null || sort > after.sort || (sort === after.sort && id > after.id);
  };
  const rest = items.filter(isAfter);
  return { items: rest.slice(0, first), hasNext: rest.length > first, total: items.length };
}

/** The one way to make a connection: `sortOf` gives the sort value and id that a cursor has to carry. */
export function connection<Item, Node>(
  page: Page<Item>,
  args: PageArguments,
  order: PagedList,
  sortOf: (item: Item) => readonly [Sort, string],
  nodeOf: (item: Item) => Node,
): Connection<Node> {
  const edges = page.items.map((item) => ({ cursor: encode(sortOf(item), order), node: nodeOf(item) }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    totalCount: page.total,
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

// A keyset cursor: list, order, sort value and id of the item. Opaque to clients, so that it can change.
function encode([sort, id]: readonly [Sort, string], { of, field, direction }: PagedList): string {
  return Buffer.from(JSON.stringify([of, field, direction, sort, id])).toString("base64url");
}

function decode(cursor: string, order: PagedList): { sort: Sort; id: string } {
  const parts = cursor.length > MAX_CURSOR ? null : parseParts(cursor);
  if (!parts)
    throw new JianbaoError(
      "BAD_CURSOR",
      "after is no cursor of this service: hand back one of its cursors unchanged",
    );
  const [of, field, direction, sort, id] = parts;
  if (of !== order.of)
    throw new JianbaoError(
      "BAD_CURSOR",
      "the cursor is of another list: hand it back to the list that answered it",
    );
  if (field !== order.field || direction !== order.direction || typeof sort !== sortType(order.field))
    throw new JianbaoError(
      "BAD_CURSOR",
      `the cursor is of a list ordered by ${field} ${direction}, this one is by ${order.field} ${order.direction}`,
    );
  return { sort, id };
}

const sortType = (field: string): "number" | "string" =>
  ["DATE", "SHARED", "ORDINAL"].includes(field) ? "number" : "string";

function parseParts(cursor: string): [string, string, string, Sort, string] | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts.length !== 5) return null;
  const [of, field, direction, sort, id] = parts as unknown[];
  const sound =
    typeof of === "string" &&
    typeof field === "string" &&
    typeof direction === "string" &&
    (typeof sort === "string" || (typeof sort === "number" && Number.isSafeInteger(sort))) &&
    typeof id === "string";
  return sound ? [of, field, direction, sort, id] : null;
}
