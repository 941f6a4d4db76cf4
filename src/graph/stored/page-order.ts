import type { Direction } from "../queries/page.js";
import { MAX_DAY, MIN_DAY } from "./day-columns.js";
import { utf16SortKey } from "./utf16-sort-key.js";

/**
 * The position of undated items in a page by date: last in both directions, because a reader who wants the latest does
 * not want those without a date first. A descending page reads `day` as `descending`.
 */
export const UNDATED_LAST = { day: MAX_DAY, descending: MIN_DAY } as const;

/** The sort value of a cursor as stores compare it. */
export function cursorSort(sort: string | number, direction: Direction): string | number {
  if (typeof sort === "string") return utf16SortKey(sort);
  return direction === "DESC" && sort === UNDATED_LAST.day ? UNDATED_LAST.descending : sort;
}
