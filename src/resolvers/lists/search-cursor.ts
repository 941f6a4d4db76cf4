import { JianbaoError } from "../../domain/errors.js";
import { hash } from "../../domain/ids.js";
import type { SearchQuery } from "../../search/engine.js";

/** Identifies a list of hits by its text, kinds and filter. The page size does not belong to it. */
export type HitList = string;

export function hitList({ text, kinds, filter }: Omit<SearchQuery, "offset">): HitList {
  return hash([text, kinds, filter]);
}

/** The cursor after `offset` hits. Hits have no sort value, and an index never changes, so a count is enough. */
export function cursorAt(list: HitList, offset: number): string {
  return Buffer.from(JSON.stringify([MARK, list, offset])).toString("base64url");
}

const MARK = "SEARCH";
const LONGEST_CURSOR = 200;
/** An engine ranks all hits before a page, and no client reads so many. */
const MOST_BEFORE = 10_000;

/**
 * How many hits come before the page. Throws BAD_CURSOR for a cursor of another list, LIMIT_EXCEEDED for more than
 * 10,000.
 */
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
