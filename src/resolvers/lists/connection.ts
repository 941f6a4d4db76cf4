import type { Certainty } from "../../domain/certainty.js";
import { JianbaoError } from "../../domain/errors.js";
import { MAX_CURSOR, pageSize } from "../arguments/sizes.js";
import type { DateRange } from "../__generated__/types.js";
import type { Direction, Page, PageRequest, Position } from "../../graph/queries/page.js";
import type { Connection } from "../views.js";

export type { Connection } from "../views.js";

export interface Order {
  readonly field: string;
  readonly direction: Direction;
}

/** The list that a cursor belongs to, so that another list in the same order refuses it. */
export interface PagedList extends Order {
  /** What the list holds, such as a kind of entity. */
  readonly of: string;
}

/** The order of a list: as given, or by `field`, ascending. */
export function orderOf<Field extends string>(
  given: { readonly field: Field; readonly direction?: Direction | null | undefined } | null | undefined,
  field: Field,
): { readonly field: Field; readonly direction: Direction } {
  return { field: given?.field ?? field, direction: given?.direction ?? "ASC" };
}

interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Arguments that every paged list below an entity takes. */
export interface ListArguments extends PageArguments {
  readonly asOf?: string | null | undefined;
  readonly between?: DateRange | null | undefined;
  readonly certainty?: Certainty | null | undefined;
}

type Sort = string | number;

/** The page that `first` and `after` select. Throws BAD_CURSOR for a cursor of another list or order. */
export function pageRequest(args: PageArguments, order: PagedList): PageRequest<Sort> {
  return { first: pageSize(args.first), after: args.after == null ? null : decode(args.after, order) };
}

/** A page of a list that is in memory, sorted by `sortOf` ascending. */
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
  const page = rest.slice(0, first);
  return { items: page, certain: page.length, hasNext: rest.length > first, total: items.length };
}

/** Makes every connection of the API except that of search. `sortOf` gives the sort value and id for the cursor. */
export function connection<Item, Node>(
  page: Page<Item>,
  args: PageArguments,
  order: PagedList,
  sortOf: (item: Item) => readonly [Sort, string],
  nodeOf: (item: Item) => Node,
): Connection<Node> {
  const edges = page.items.map((item, index) => {
    const [sort, id] = sortOf(item);
    const certainty = index < page.certain ? "CERTAIN" : "POSSIBLE";
    return { cursor: encode({ certainty, sort, id }, order), node: nodeOf(item) };
  });
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

// A keyset cursor holds the list, the order, and the certainty, sort value and id of its item. It is opaque, so that it
// can change.
function encode({ certainty, sort, id }: Position<Sort>, { of, field, direction }: PagedList): string {
  return Buffer.from(JSON.stringify([of, field, direction, certainty, sort, id])).toString("base64url");
}

function decode(cursor: string, order: PagedList): Position<Sort> {
  const parts = cursor.length > MAX_CURSOR ? null : parseParts(cursor);
  if (!parts)
    throw new JianbaoError(
      "BAD_CURSOR",
      "after is no cursor of this service: hand back one of its cursors unchanged",
    );
  const [of, field, direction, certainty, sort, id] = parts;
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
  return { certainty, sort, id };
}

const sortType = (field: string): "number" | "string" =>
  ["DATE", "SHARED", "ORDINAL", "POSITION"].includes(field) ? "number" : "string";

function parseParts(cursor: string): [string, string, string, Certainty, Sort, string] | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts.length !== 6) return null;
  const [of, field, direction, certainty, sort, id] = parts as unknown[];
  const sound =
    typeof of === "string" &&
    typeof field === "string" &&
    typeof direction === "string" &&
    (certainty === "CERTAIN" || certainty === "POSSIBLE") &&
    (typeof sort === "string" || (typeof sort === "number" && Number.isSafeInteger(sort))) &&
    typeof id === "string";
  return sound ? [of, field, direction, certainty, sort, id] : null;
}
