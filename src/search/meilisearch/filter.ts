import type { DayWindow } from "../../domain/time.js";
import type { FacetField, SearchQuery } from "../engine.js";
import { yearOf } from "../record/ranking.js";

/** Field of the documents that holds the values of a facet. */
export const FACET_ATTRIBUTES: Readonly<Record<FacetField, string>> = {
  KIND: "kind",
  EVENT_KIND: "subkind",
  HONOR_LEVEL: "level",
  YEAR: "years",
  PLACE: "places",
  ORGANIZATION: "organizations",
  DOCUMENT: "documents",
};

/**
 * A filter for the server that what the query and `asked`, the days of its words, admit passes, and little else; `but`:
 * without the part of one facet. Empty: all may pass. Null: nothing can.
 */
export function filterOf(
  { kinds, filter }: Pick<SearchQuery, "kinds" | "filter">,
  asked: DayWindow | null,
  but: FacetField | null = null,
): string | null {
  const lists: readonly (readonly [FacetField, readonly string[] | null])[] = [
    ["KIND", kinds],
    ["EVENT_KIND", filter.eventKinds],
    ["HONOR_LEVEL", filter.honorLevels],
    ["PLACE", filter.places],
    ["ORGANIZATION", filter.organizations],
    ["DOCUMENT", filter.documents],
  ];
  const parts: string[] = [];
  for (const [field, values] of lists) {
    if (values === null || field === but) continue;
    if (values.length === 0) return null;
    if (field === "EVENT_KIND") parts.push(isOneOf("kind", ["EVENT"]));
    parts.push(isOneOf(FACET_ATTRIBUTES[field], values));
  }
  if (filter.between && but !== "YEAR") parts.push(inDays(filter.between));
  if (asked) parts.push(inDays(asked));
  return allOf(parts);
}

export function allOf(parts: readonly string[]): string {
  return parts.filter(Boolean).join(" AND ");
}

/** Of one of these kinds or kinds of kinds. */
export function isOfKinds(kinds: readonly string[]): string {
  return `(${isOneOf("kind", kinds)} OR ${isOneOf("subkind", kinds)})`;
}

/**
 * Values come from users. What could be more than a value to the server is left out, and then the whole part: the
 * answer's own check knows better than to be cut short.
 */
export function isOneOf(attribute: string, values: readonly string[]): string {
  if (!values.every((value) => /^[\p{L}\p{N}:_./ -]{1,200}$/u.test(value))) return "";
  return `${attribute} IN [${values.map((value) => `"${value}"`).join(", ")}]`;
}

// A window of more years is found by its ends alone.
const MOST_YEARS = 40;
// Later than any day a text can speak of (`records.ts`): the record goes on.
const OPEN_END = 2_000_000_000;

/** A record may have several spans of days: its ends may be around the window and none of its years in it. */
function inDays({ from, to }: DayWindow): string {
  const ends = [
    ...(to === null ? [] : [`first < ${String(to)}`]),
    ...(from === null ? [] : [`last >= ${String(from)}`]),
    // A record without a day is in no window.
    ...(from === null && to === null ? [`first >= ${String(-OPEN_END)}`] : []),
  ];
  if (from === null || to === null) return allOf(ends);
  const [first, last] = [yearOf(from), yearOf(to - 1)];
  if (!(last - first < MOST_YEARS)) return allOf(ends);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return allOf([...ends, `(years IN [${years.join(", ")}] OR last >= ${String(OPEN_END)})`]);
}

/** Entirely in these days. */
export function insideDays({ from, to }: DayWindow): string {
  return allOf([
    ...(from === null ? [] : [`first >= ${String(from)}`]),
    ...(to === null ? [] : [`last < ${String(to)}`]),
  ]);
}
