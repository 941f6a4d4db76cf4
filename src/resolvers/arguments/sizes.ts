import { JianbaoError } from "../../domain/errors.js";

/** Most ids, names or other values that one list of an argument may hold. */
export const MAX_VALUES = 50;
const MAX_FIRST = 100;
/** Most characters of a cursor; those of this service are shorter. */
export const MAX_CURSOR = 2_000;

/** How many items a page may have. Throws LIMIT_EXCEEDED outside 1 to 100: nothing is silently shortened. */
export function pageSize(first: number): number {
  return sizeOf(first, MAX_FIRST, ", and page on with after");
}

/** How many items a list without pages may have. Throws like `pageSize`. */
export function listSize(first: number, most = MAX_FIRST): number {
  return sizeOf(first, most, "");
}

function sizeOf(size: number, most: number, advice: string): number {
  if (size < 1 || size > most)
    throw new JianbaoError(
      "LIMIT_EXCEEDED",
      `first is ${String(size)}: ask for 1 to ${String(most)}${advice}`,
    );
  return size;
}

/** A number of an argument. Throws LIMIT_EXCEEDED outside its limits: nothing is silently shortened. */
export function within(
  name: string,
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  if (value < least || value > most)
    throw new JianbaoError(
      "LIMIT_EXCEEDED",
      `${name} is ${String(value)}: ask for ${String(least)} to ${String(most)}`,
    );
  return value;
}

/** The values as given. Throws LIMIT_EXCEEDED for more than 50 ids. */
export function idList(ids: readonly string[]): readonly string[] {
  if (ids.length > MAX_VALUES)
    throw new JianbaoError(
      "LIMIT_EXCEEDED",
      `${String(ids.length)} ids were given: ask for at most ${String(MAX_VALUES)} at once`,
    );
  return ids;
}
