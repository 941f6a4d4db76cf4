/** The filters, facets and the order of records, for the oracle: each over one whole record. */
import type { Day, DayWindow } from "../../domain/time.js";
import { formatDay } from "../../domain/time.js";
import { foldText } from "../../text/fold.js";
import type { Facet, FacetField, SearchQuery } from "../engine.js";
import { MOST_FACET_VALUES } from "../engine.js";
import type { SearchRecord } from "../record/record.js";
import type { AskedDays } from "../query/date-filter.js";

export interface World {
  readonly records: readonly SearchRecord[];
  readonly byId: ReadonlyMap<string, SearchRecord>;
  /** Whether some name, text or word of a fact has a word that begins with the term; a name, where it is one character. */
  readonly beginsWord: (term: string) => boolean;
}

export function worldOf(records: readonly SearchRecord[]): World {
  const names = records.flatMap((record) => record.names.map(({ text }) => foldText(text)));
  const texts = records.flatMap((record) => record.texts.map(({ text }) => foldText(text)));
  const words = records.flatMap(({ facts }) => facts.flatMap((fact) => fact.words.map(foldText)));
  const isLetter = (unit: string | undefined): boolean => /^[a-z]$/.test(unit ?? "");
  return {
    records,
    byId: new Map(records.map((record) => [record.id, record])),
    beginsWord: (term) => {
      if (term.length === 1) return names.some((name) => name.startsWith(term));
      return [...names, ...texts, ...words].some((text) =>
        text
          .split("")
          .some((_, at) => text.startsWith(term, at) && !(isLetter(term[0]) && isLetter(text[at - 1]))),
      );
    },
  };
}

/** Connectedness, recency, id. */
export function byRank(a: SearchRecord, b: SearchRecord): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  if (a.latest !== b.latest) return (b.latest ?? -Infinity) > (a.latest ?? -Infinity) ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

export type Admits = (record: SearchRecord, but?: FacetField) => boolean;

export const ANY_DAY: AskedDays = { between: null, yearly: null };

export function daysFrom(first: Day, last: Day): Day[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

export function isAsked(day: Day, { between, yearly }: AskedDays): boolean {
  if (day < (between?.from ?? -Infinity) || day >= (between?.to ?? Infinity)) return false;
  const [month = 0, ofMonth = 0] = formatDay(day).split("-").slice(1).map(Number);
  const here = month * 100 + ofMonth;
  if (yearly === null) return true;
  const { from, to } = yearly;
  return from <= to ? from <= here && here <= to : from <= here || here <= to;
}

export function admits({ kinds, filter }: SearchQuery, asked: AskedDays): Admits {
  const some = <Item>(wanted: readonly Item[] | null, has: readonly (Item | null)[]): boolean =>
    wanted === null || has.some((one) => one !== null && wanted.includes(one));
  const touches = (record: SearchRecord, window: DayWindow | null): boolean =>
    window === null ||
    record.days.some(([from, to]) => from < (window.to ?? Infinity) && to >= (window.from ?? -Infinity));
  // A span of more than a year has every day of one.
  const isThen = ({ days }: SearchRecord): boolean =>
    asked.yearly === null ||
    days.some(
      ([from, to]) =>
        to - from >= 365 ||
        daysFrom(from, to).some((day) => isAsked(day, { between: null, yearly: asked.yearly })),
    );
  return (record, but) =>
    touches(record, asked.between) &&
    isThen(record) &&
    (but === "KIND" || some(kinds, [record.kind])) &&
    (but === "EVENT_KIND" || some(filter.eventKinds, record.kind === "EVENT" ? [record.subkind] : [])) &&
    (but === "HONOR_LEVEL" || some(filter.honorLevels, [record.honorLevel])) &&
    (but === "YEAR" || touches(record, filter.between)) &&
    (but === "PLACE" || some(filter.places, record.places)) &&
    (but === "ORGANIZATION" || some(filter.organizations, record.organizations)) &&
    (but === "DOCUMENT" || some(filter.documents, record.documents));
}

export function facetOf(
  { records }: World,
  field: FacetField,
  counted: readonly SearchRecord[],
  isAdmitted: Admits,
): Facet {
  const lastYear = Math.max(0, ...records.map(({ latest }) => (latest === null ? 0 : year(latest))));
  const counts = new Map<string, number>();
  for (const record of counted)
    if (isAdmitted(record, field))
      for (const value of new Set(valuesOf(record, field, lastYear)))
        counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].map(([value, count]) => ({ value, count }));
  values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { field, values: values.slice(0, MOST_FACET_VALUES) };
}

function valuesOf(record: SearchRecord, field: FacetField, lastYear: number): readonly string[] {
  const given = (value: string | null): string[] => (value === null ? [] : [value]);
  switch (field) {
    case "KIND":
      return [record.kind];
    case "EVENT_KIND":
      return record.kind === "EVENT" ? given(record.subkind) : [];
    case "HONOR_LEVEL":
      return given(record.honorLevel);
    case "YEAR":
      return record.days.flatMap(([from, to]) => {
        const first = year(from);
        // A day that no calendar has: it goes on.
        const end = Number.isNaN(year(to)) ? lastYear : year(to);
        const last = Math.max(first, Math.min(end, lastYear));
        return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
      });
    case "PLACE":
      return record.places;
    case "ORGANIZATION":
      return record.organizations;
    case "DOCUMENT":
      return record.documents;
  }
}

function year(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
