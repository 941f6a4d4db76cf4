import type { DayWindow } from "../../domain/time.js";
import type { FacetField, SearchQuery } from "../engine.js";
import { FACET_FIELDS, wantedValues } from "../engine.js";
import type { YearlyDays } from "../../text/dates.js";
import type { AskedDays } from "../query/date-filter.js";
import { dayOfYear } from "../query/date-filter.js";
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

/** Field of the documents that holds the years in which a record can be, but not surely. */
export const POSSIBLE_YEARS = "possibleYears";

/**
 * A filter for the server. It lets through all that the query and `asked`, the days in its words, admit, and little else.
 * `but`: without the part of one facet. Empty: no filter. Null: nothing can pass.
 */
export function filterOf(
  query: Pick<SearchQuery, "kinds" | "filter">,
  asked: AskedDays | null,
  but: FacetField | null = null,
): string | null {
  const wanted = wantedValues(query);
  const { between } = query.filter;
  const parts: string[] = [];
  for (const field of FACET_FIELDS) {
    const values = field === "YEAR" || field === but ? null : wanted[field];
    if (values === null) continue;
    if (values.length === 0) return null;
    if (field === "EVENT_KIND") parts.push(isOneOf("kind", ["EVENT"]));
    parts.push(isOneOf(FACET_ATTRIBUTES[field], values));
  }
  if (between && but !== "YEAR") parts.push(inDays(between, UNDATED));
  if (asked?.between) parts.push(inDays(asked.between));
  if (asked?.between) parts.push(`${DATED} IN [1]`);
  if (asked?.yearly) parts.push(`${RECURRING} IN [${daysOfYear(asked.yearly).join(", ")}]`);
  return allOf(parts);
}

export function allOf(parts: readonly string[]): string {
  return parts.filter(Boolean).join(" AND ");
}

/** Whether a text in quotes is one value to the server: it has no quotation mark, backslash or half of a character. */
export function isSafe(value: string): boolean {
  return /^[\p{L}\p{M}\p{N}\p{S}:_./ -]{1,200}$/u.test(value);
}

/** Of one of these kinds or subkinds. */
export function isOfKinds(kinds: readonly string[]): string {
  return `(${isOneOf("kind", kinds)} OR ${isOneOf("subkind", kinds)})`;
}

/** Values come from users. If one may be more than a value to the server, the part is left out; `rank/` filters again. */
export function isOneOf(attribute: string, values: readonly string[]): string {
  if (!values.every(isSafe)) return "";
  return `${attribute} IN [${values.map((value) => `"${value}"`).join(", ")}]`;
}

// A longer window is filtered by its ends alone.
const MOST_YEARS = 40;
// The end of a record that goes on (`record/days.ts`).
const OPEN_END = 2_000_000_000;

/** Field of the documents that holds the years in which something undated can be. */
export const UNDATED_YEARS = "undatedYears";

/** Field of the documents: 0 for what nothing dates, else 1. */
const DATED = "dated";

/** Field of the documents that holds the days of any year that date it (`recurringDays`). */
const RECURRING = "recurring";

// A leap year, so that it has every day.
const LEAP_YEAR = Date.UTC(2024, 0, 1) / 86_400_000;
const DAYS = Array.from({ length: 366 }, (_, at) => dayOfYear(LEAP_YEAR + at));

function daysOfYear({ from, to }: YearlyDays): number[] {
  return DAYS.filter((day) => (from <= to ? from <= day && day <= to : day >= from || day <= to));
}

/** What nothing dates. The words of a query leave it out, a filter keeps it as possible. */
const UNDATED = `${DATED} IN [0]`;

/** By years too, because a record may have spans before and after the window. What nothing dates has only its limits. */
function inDays({ from, to }: DayWindow, undated = ""): string {
  const ends = [
    ...(to === null ? [] : [`first < ${String(to)}`]),
    ...(from === null ? [] : [`last >= ${String(from)}`]),
  ];
  if (from === null || to === null) return allOf(ends);
  const [first, last] = [yearOf(from), yearOf(to - 1)];
  if (!(last - first < MOST_YEARS)) return allOf(ends);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const inYears = ["years", POSSIBLE_YEARS].map((field) => `${field} IN [${years.join(", ")}]`);
  const others = [`last >= ${String(OPEN_END)}`, `first < ${String(1 - OPEN_END)}`];
  return allOf([...ends, `(${[...inYears, ...others, undated].filter(Boolean).join(" OR ")})`]);
}

/** Entirely in these days. */
export function insideDays({ from, to }: DayWindow): string {
  return allOf([
    ...(from === null ? [] : [`first >= ${String(from)}`]),
    ...(to === null ? [] : [`last < ${String(to)}`]),
  ]);
}
