import type { EntityKind } from "../../domain/entity.js";
import type { DayWindow } from "../../domain/time.js";
import type { YearlyDays } from "../../text/dates.js";
import type { Facet, FacetField, SearchFilter } from "../engine.js";
import { MOST_FACET_VALUES } from "../engine.js";
import type { AskedDays } from "../query/date-filter.js";
import { touchesYearly } from "../query/date-filter.js";
import { ADMITS_ALL } from "./evaluate.js";
import type { SearchIndex } from "./layout.js";
import { KIND_CODES, NO_VALUE, spansOf } from "./layout.js";

/** One part of a filter, and the facet that is counted without it. */
interface Part {
  readonly field: FacetField;
  readonly admits: (record: number) => boolean;
}

/** A filter made ready for an index. */
export interface CompiledFilter {
  /** True where there is no part: everything is admitted. */
  readonly open: boolean;
  /** True where every part holds. */
  readonly admits: (record: number) => boolean;
  /** True where every part holds but the one of this facet. */
  readonly admitsBut: (record: number, field: FacetField) => boolean;
}

/** The last: days that the query's own words ask for; no facet is counted without them. */
export function compileFilter(
  index: SearchIndex,
  kinds: readonly EntityKind[] | null,
  filter: SearchFilter,
  { between, yearly }: AskedDays,
): CompiledFilter {
  const parts = partsOf(index, kinds, filter);
  const days = [
    ...(between === null ? [] : [touches(index, between)]),
    ...(yearly === null ? [] : [inYearly(index, yearly)]),
  ];
  const isInDays = (record: number): boolean => days.every((admits) => admits(record));
  const admits = (record: number): boolean => isInDays(record) && parts.every((part) => part.admits(record));
  const open = days.length === 0 && parts.length === 0;
  return {
    open,
    admits: open ? ADMITS_ALL : admits,
    admitsBut: (record, field) =>
      isInDays(record) && parts.every((part) => part.field === field || part.admits(record)),
  };
}

function partsOf(index: SearchIndex, kinds: readonly EntityKind[] | null, filter: SearchFilter): Part[] {
  const parts: Part[] = [];
  const add = (field: FacetField, admits: Part["admits"]): void => {
    parts.push({ field, admits });
  };
  const oneOf = (column: Uint8Array, codes: readonly number[]): Part["admits"] => {
    const wanted = new Set(codes.filter((code) => code >= 0));
    return (record) => wanted.has(column[record] ?? NO_VALUE);
  };
  if (kinds)
    add(
      "KIND",
      oneOf(
        index.kinds,
        kinds.map((kind) => KIND_CODES.indexOf(kind)),
      ),
    );
  if (filter.eventKinds) {
    const events = oneOf(index.kinds, [KIND_CODES.indexOf("EVENT")]);
    const codes = filter.eventKinds.map((kind) => index.subkindNames.indexOf(kind));
    const of = oneOf(index.subkinds, codes);
    add("EVENT_KIND", (record) => events(record) && of(record));
  }
  if (filter.honorLevels) {
    const codes = filter.honorLevels.map((level) => index.levelNames.indexOf(level));
    add("HONOR_LEVEL", oneOf(index.levels, codes));
  }
  if (filter.between) add("YEAR", touches(index, filter.between));
  if (filter.places) {
    const wanted = numbersOf(index, filter.places);
    add("PLACE", (record) => some(index.places, record, (place) => wanted.has(place)));
  }
  if (filter.organizations) {
    const wanted = numbersOf(index, filter.organizations);
    add("ORGANIZATION", (record) => organizations(index, record).some((one) => wanted.has(one)));
  }
  if (filter.documents) {
    const codes = filter.documents.map((id) => index.documentNames.indexOf(id));
    const wanted = new Set(codes);
    add("DOCUMENT", (record) => some(index.documents, record, (one) => wanted.has(one)));
  }
  return parts;
}

function touches({ days }: SearchIndex, { from, to }: DayWindow): Part["admits"] {
  const [first, end] = [from ?? -Infinity, to ?? Infinity];
  return (record) => {
    const last = days.starts[record + 1] ?? 0;
    for (let at = days.starts[record] ?? 0; at < last; at += 2)
      if ((days.values[at] ?? 0) < end && first <= (days.values[at + 1] ?? 0)) return true;
    return false;
  };
}

/** Whether a record has one of these days of any year. */
function inYearly({ days }: SearchIndex, yearly: YearlyDays): Part["admits"] {
  return (record) => spansOf(days, record).some((span) => touchesYearly(span, yearly));
}

function numbersOf(index: SearchIndex, ids: readonly string[]): Set<number> {
  return new Set(ids.map((id) => index.ids.indexOf(id)).filter((number) => number >= 0));
}

function some(
  { starts, values }: { readonly starts: Uint32Array; readonly values: Uint32Array },
  record: number,
  test: (value: number) => boolean,
): boolean {
  const end = starts[record + 1] ?? 0;
  for (let at = starts[record] ?? 0; at < end; at++) if (test(values[at] ?? 0)) return true;
  return false;
}

const ORGANIZATION = KIND_CODES.indexOf("ORGANIZATION");

/** Organizations it is in a fact with, and itself where it is one; each once. */
function organizations({ facts, kinds }: SearchIndex, record: number): number[] {
  const found = new Set<number>();
  if (kinds[record] === ORGANIZATION) found.add(record);
  const end = facts.starts[record + 1] ?? 0;
  for (let fact = facts.starts[record] ?? 0; fact < end; fact++) {
    const other = facts.others[fact] ?? 0;
    if (kinds[other] === ORGANIZATION) found.add(other);
  }
  return [...found];
}

/** Counts over all of `records`; each facet without its own part of the filter, so that other values can be chosen. */
export function facetsOf(
  index: SearchIndex,
  fields: readonly FacetField[],
  records: readonly number[],
  gate: CompiledFilter,
): Facet[] {
  return fields.map((field) => {
    const admitted = gate.open ? records : records.filter((record) => gate.admitsBut(record, field));
    const values = [...counted(valuesOf(index, field), admitted)].map(([value, count]) => ({
      value: valueOf(index, field, value),
      count,
    }));
    values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return { field, values: values.slice(0, MOST_FACET_VALUES) };
  });
}

/** A column with one value a record or none, or a list of values a record. */
type Values =
  | { readonly codes: Uint8Array; readonly only: ((record: number) => boolean) | null }
  | { readonly starts: Uint32Array; readonly values: Uint16Array | Uint32Array }
  | { readonly of: (record: number) => readonly number[] };

function valuesOf(index: SearchIndex, field: FacetField): Values {
  switch (field) {
    case "KIND":
      return { codes: index.kinds, only: null };
    case "HONOR_LEVEL":
      return { codes: index.levels, only: null };
    case "EVENT_KIND": {
      const event = KIND_CODES.indexOf("EVENT");
      return { codes: index.subkinds, only: (record) => index.kinds[record] === event };
    }
    case "YEAR":
      return index.years;
    case "PLACE":
      return index.places;
    case "DOCUMENT":
      return index.documents;
    case "ORGANIZATION":
      return { of: (record) => organizations(index, record) };
  }
}

/** How many of `records` have each value. Loops over columns: this is half of the answer to a frequent word. */
function counted(values: Values, records: readonly number[]): Map<number, number> {
  const tally: Tally = { seen: [], others: new Map() };
  if ("codes" in values) {
    const { codes, only } = values;
    for (const record of records) {
      const code = codes[record] ?? NO_VALUE;
      if (code !== NO_VALUE && (only === null || only(record))) count(tally, code);
    }
  } else if ("of" in values) {
    for (const record of records) for (const value of values.of(record)) count(tally, value);
  } else {
    const { starts, values: list } = values;
    for (const record of records) {
      const end = starts[record + 1] ?? 0;
      for (let at = starts[record] ?? 0; at < end; at++) count(tally, list[at] ?? 0);
    }
  }
  for (const value of tally.seen) {
    tally.others.set(value, DENSE[value] ?? 0);
    DENSE[value] = 0;
  }
  return tally.others;
}

/**
 * Counts of values below its length, all zero between two calls: kinds, levels, years and documents. A map takes five
 * times as long for them, and an array made anew longer than a rare word takes to be found.
 */
const DENSE = new Uint32Array(4_096);

interface Tally {
  /** Values that are counted in {@link DENSE}. */
  readonly seen: number[];
  readonly others: Map<number, number>;
}

function count({ seen, others }: Tally, value: number): void {
  if (value >= DENSE.length) {
    others.set(value, (others.get(value) ?? 0) + 1);
    return;
  }
  const before = DENSE[value] ?? 0;
  if (before === 0) seen.push(value);
  DENSE[value] = before + 1;
}

function valueOf(index: SearchIndex, field: FacetField, value: number): string {
  switch (field) {
    case "KIND":
      return KIND_CODES[value] ?? "";
    case "EVENT_KIND":
      return index.subkindNames[value] ?? "";
    case "HONOR_LEVEL":
      return index.levelNames[value] ?? "";
    case "DOCUMENT":
      return index.documentNames[value] ?? "";
    case "PLACE":
    case "ORGANIZATION":
      return index.ids[value] ?? "";
    case "YEAR":
      return String(value);
  }
}
