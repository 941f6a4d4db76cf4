import { JianbaoError } from "../../domain/errors.js";
import type { EntityQuery } from "../../graph/queries/entities.js";
import type { IdFilter, StringFilter } from "../__generated__/types.js";
import { plainId } from "../ids/scoped-id.js";
import { idList } from "./sizes.js";

type Maybe<Value> = Value | null | undefined;

/** Most characters of a name. */
export const MAX_NAME = 100;

/** The ids of a filter, without days. Null if no filter was given, an empty list if nothing can match. */
export function filterIds(filter: Maybe<IdFilter>): readonly string[] | null {
  if (filter == null) return null;
  const eq = filter.eq == null ? null : plainId(filter.eq);
  const list = filter.in == null ? null : idList(filter.in).map(plainId);
  if (eq === null) return list;
  return list === null || list.includes(eq) ? [eq] : [];
}

/** The values of an enum filter. Null and an empty list mean the same as in `filterIds`. */
export function filterValues<Value extends string>(
  filter: Maybe<{ readonly eq?: Maybe<Value>; readonly in?: Maybe<readonly Value[]> }>,
): readonly Value[] | null {
  if (filter == null) return null;
  const { eq, in: list } = filter;
  if (eq == null) return list ?? null;
  return list == null || list.includes(eq) ? [eq] : [];
}

/** The condition on names that a filter sets; null if it sets none. Throws BAD_INPUT for more than one. */
export function filterName(filter: Maybe<StringFilter>): EntityQuery["name"] {
  if (filter == null) return null;
  const { eq, in: list, contains } = filter;
  const given = [eq, list, contains].filter((one) => one != null);
  if (given.length > 1) throw new JianbaoError("BAD_INPUT", "a name filter takes one of eq, in and contains");
  const wanted = eq == null ? list : [eq];
  if (wanted != null) return { in: idList(wanted).map(nameText) };
  return contains == null || contains === "" ? null : { contains: nameText(contains) };
}

/** A name as it was typed: the stores compare it folded. Throws LIMIT_EXCEEDED for more than 100 characters. */
export function nameText(text: string): string {
  if (text.length > MAX_NAME)
    throw new JianbaoError(
      "LIMIT_EXCEEDED",
      `a name has at most ${String(MAX_NAME)} characters, ${String(text.length)} were given`,
    );
  return text;
}
