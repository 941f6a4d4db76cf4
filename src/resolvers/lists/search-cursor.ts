import { JianbaoError } from "../../domain/errors.js";
import { hash } from "../../domain/ids.js";
import type { SearchQuery } from "../../search/engine.js";

/** Which list of hits a cursor is of: that of one text, kinds and filter. How much of it is asked for does not matter. */
export type HitList = string;

export function hitList({ text, kinds, filter }: Omit<SearchQuery, "offset">): HitList {
  return hash([text, kinds, filter]);
}

/** Hits have no sort value to go on from, and an index never changes: a cursor is how many come before. */
export function cursorAt(list: HitList, offset: number): string {
  return Buffer.from(JSON.stringify([MARK, list, offset])).toString("base64url");
}

const MARK = "SEARCH";
const LONGEST_CURSOR = 200;
/** An engine has to rank all that comes before a page; nobody reads so far. */
const MOST_BEFORE = 10_000;

/** How many hits come before the page. Throws BAD_CURSOR for a cursor of anything else, LIMIT_EXCEEDED far down. */
export function offsetOf(after: string | null | undefined, list: HitList): number {
  if (after == null) return 0;
  const [mark, of, offset] = partsOf(after);
  if (mark !== MARK || typeof of !== "string" || !isCount(offset))
    throw new JianbaoError(
      "BAD_CURSOR",
      "after is no cursor of a search: hand back one of its cursors unchanged",
    );
  if (of !== list)
    throw new JianbaoError(
      "BAD_CURSOR",
      "the cursor is of another search: hand it back with the same query, kinds and filter",
    );
  if (offset > MOST_BEFORE)
    throw new JianbaoError(
      "LIMIT_EXCEEDED",
      `the page begins after ${String(offset)} hits: ask for one after at most ${String(MOST_BEFORE)}, or for less by kinds and filter`,
    );
  return offset;
}

function partsOf(cursor: string): readonly unknown[] {
  if (cursor.length > LONGEST_CURSOR) return [];
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parts) && parts.length === 3 ? parts : [];
  } catch {
    return [];
  }
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
