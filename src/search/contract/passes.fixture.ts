/** Filters, days and facets of the search contract, applied to whole records one by one. */
import type { Certainty } from "../../domain/certainty.js";
import { formatDay } from "../../domain/time.js";
import type { FacetCount, FacetField, Interpretation, SearchFilter, SearchQuery } from "../engine.js";
import { FOREVER } from "../record/days.js";
import type { DaySpan, SearchRecord } from "../record/record.js";

export type Days = Pick<Interpretation, "between" | "yearly">;
export const ANY_DAY: Days = { between: null, yearly: null };

/** A text or a fact that no document dates may be of any day. */
export function canBeOf(spans: readonly DaySpan[] | undefined, { between, yearly }: Days): boolean {
  return spans === undefined || spans.some((span) => isIn([span], between) && isOfEachYear([span], yearly));
}

function isIn(spans: readonly DaySpan[], window: Days["between"]): boolean {
  const [from, to] = [window?.from ?? -Infinity, window?.to ?? Infinity];
  return window === null || spans.some(([first, last]) => first < to && last >= from);
}

function isOfEachYear(spans: readonly DaySpan[], yearly: Days["yearly"]): boolean {
  if (yearly === null) return true;
  const { from, to } = yearly;
  // One year of a longer span is enough, because it has every day.
  return spans.some(([first, last]) =>
    Array.from({ length: Math.min(last - first, 366) + 1 }, (_, at) => {
      const day = Number(
        formatDay(first + at)
          .slice(5)
          .replace("-", ""),
      );
      return from <= to ? from <= day && day <= to : from <= day || day <= to;
    }).some(Boolean),
  );
}

/**
 * Whether a record is dated as precisely as days without a year ask: to a day of them, or to a month or another span of
 * which every day is one of them.
 */
function isDatedOn({ moments }: SearchRecord, days: Days): boolean {
  const isAsked = (day: number): boolean =>
    isIn([[day, day]], days.between) && isOfEachYear([[day, day]], days.yearly);
  const daysFrom = (first: number, last: number): number[] =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return moments.some(([from, to]) =>
    from < to ? daysFrom(from, to - 1).some(isAsked) : daysFrom(to - 1, from).every(isAsked),
  );
}

/** Whether a record has the days that the text asks for and passes every filter, `except` one. */
export function passes(record: SearchRecord, query: SearchQuery, days: Days, except?: FacetField): boolean {
  const { kinds, filter } = without(query, except);
  const oneOf = (wanted: readonly string[] | null, has: readonly (string | null)[]): boolean =>
    wanted === null || has.some((one) => one !== null && wanted.includes(one));
  return (
    (days.yearly === null ? isIn(record.days, days.between) : isDatedOn(record, days)) &&
    (filter.between === null ||
      isIn(record.days, filter.between) ||
      (record.undated !== null && isIn([record.undated], filter.between))) &&
    isOfCertainty(record, filter, days) &&
    oneOf(kinds, [record.kind]) &&
    oneOf(filter.eventKinds, record.kind === "EVENT" ? [record.subkind] : []) &&
    oneOf(filter.honorLevels, [record.honorLevel]) &&
    oneOf(filter.places, record.places) &&
    oneOf(filter.organizations, record.organizations) &&
    oneOf(filter.documents, record.documents)
  );
}

function isOfCertainty(record: SearchRecord, filter: SearchFilter, days: Days): boolean {
  const certainty = certaintyOf(record, filter, days);
  return filter.certainty === null || certainty === null || certainty === filter.certainty;
}

/** How a record that can be in the days asked for is in them; null if none are asked for. */
export function certaintyOf(
  { sure }: SearchRecord,
  filter: Pick<SearchFilter, "between">,
  days: Days,
): Certainty | null {
  const windows = [days.between, filter.between].filter((window) => window !== null);
  if (windows.length === 0) return null;
  return windows.every((window) => isSurelyIn(sure, window)) ? "CERTAIN" : "POSSIBLE";
}

/** It began before the days end and ends after they begin, whatever its vague dates are. */
function isSurelyIn(
  sure: readonly DaySpan[],
  { from, to }: { readonly from: number | null; readonly to: number | null },
): boolean {
  return sure.some(([begun, over]) => begun < (to ?? Infinity) && over > (from ?? -Infinity));
}

const PARTS = {
  YEAR: "between",
  EVENT_KIND: "eventKinds",
  HONOR_LEVEL: "honorLevels",
  PLACE: "places",
  ORGANIZATION: "organizations",
  DOCUMENT: "documents",
} as const;

/** The query without its filter on this field; itself where it has none. */
export function without(query: SearchQuery, field: FacetField | undefined): SearchQuery {
  if (field === undefined) return query;
  if (field === "KIND") return query.kinds === null ? query : { ...query, kinds: null };
  const part = PARTS[field];
  return query.filter[part] === null ? query : { ...query, filter: { ...query.filter, [part]: null } };
}

/** The values that a record counts for in a facet, other than its years. */
export function valuesOf(
  record: SearchRecord,
  field: Exclude<FacetField, "YEAR">,
): readonly (string | null)[] {
  switch (field) {
    case "KIND":
      return [record.kind];
    case "EVENT_KIND":
      return record.kind === "EVENT" ? [record.subkind] : [];
    case "HONOR_LEVEL":
      return [record.honorLevel];
    case "PLACE":
      return record.places;
    case "ORGANIZATION":
      return record.organizations;
    case "DOCUMENT":
      return record.documents;
  }
}

/** How many of these records are surely in each year, and how many more can be. */
export function yearsOf(
  { records: all }: { readonly records: readonly SearchRecord[] },
  records: readonly SearchRecord[],
): FacetCount[] {
  const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  const newest = Math.max(...all.map(({ latest }) => yearOf(latest ?? 0)));
  const counts: FacetCount[] = [];
  for (let year = 1900; year < 2100; year++) {
    const window = { from: Date.UTC(year, 0, 1) / 86_400_000, to: Date.UTC(year + 1, 0, 1) / 86_400_000 };
    // What is open counts up to the newest year of the data.
    const isHere = ([from, to]: DaySpan): boolean =>
      isIn([[from, to]], window) && (year <= newest || yearOf(from) === year || to < FOREVER);
    const dated = records.filter(({ days }) => days.some(isHere));
    const count = dated.filter(({ sure }) => isSurelyIn(sure, window)).length;
    const undated = records.filter((one) => one.undated !== null && isIn([one.undated], window)).length;
    if (dated.length > 0)
      counts.push({ value: String(year), count, possibleCount: dated.length - count + undated });
  }
  return counts;
}
