import type { EntityKind } from "../../domain/entity.js";
import type { DayWindow } from "../../domain/time.js";
import type { Facet, FacetField, SearchFilter } from "../engine.js";
import { MOST_FACET_VALUES } from "../engine.js";
import type { SearchRecord } from "../record/record.js";
import type { AskedDays } from "../query/date-filter.js";
import { touchesWindow, touchesYearly } from "../query/date-filter.js";
import type { Candidate } from "./candidate.js";

type Test = (candidate: Candidate) => boolean;

/** The filters of a query: which candidates they admit, whole or without the part of one facet. */
export interface CompiledFilter {
  readonly admits: (candidate: Candidate) => boolean;
  readonly admitsBut: (candidate: Candidate, field: FacetField) => boolean;
}

/** The last: days that the query's own words ask for; no facet is counted without them. */
export function compileFilter(
  kinds: readonly EntityKind[] | null,
  filter: SearchFilter,
  { between, yearly }: AskedDays,
): CompiledFilter {
  const parts = partsOf(kinds, filter);
  // A candidate's record is not read where nothing is asked of it.
  const isInDays: Test = (candidate) =>
    (between === null || touches(candidate.record, between)) &&
    (yearly === null || candidate.record.days.some((span) => touchesYearly(span, yearly)));
  return {
    admits: (candidate) => isInDays(candidate) && parts.every(([, test]) => test(candidate)),
    admitsBut: (candidate, field) =>
      isInDays(candidate) && parts.every(([own, test]) => own === field || test(candidate)),
  };
}

function partsOf(
  kinds: readonly EntityKind[] | null,
  filter: SearchFilter,
): readonly (readonly [FacetField, Test])[] {
  const { between } = filter;
  const tests: Readonly<Record<FacetField, Test | null>> = {
    KIND: oneOf(kinds, ({ kind }) => [kind]),
    EVENT_KIND: oneOf(filter.eventKinds, eventKinds),
    HONOR_LEVEL: oneOf(filter.honorLevels, ({ record }) => listOf(record.honorLevel)),
    YEAR: between && (({ record }) => touches(record, between)),
    PLACE: oneOf(filter.places, ({ record }) => record.places),
    ORGANIZATION: oneOf(filter.organizations, ({ record }) => record.organizations),
    DOCUMENT: oneOf(filter.documents, ({ record }) => record.documents),
  };
  return Object.entries(tests).flatMap(([field, test]) =>
    test ? [[field as FacetField, test] as const] : [],
  );
}

function oneOf(
  wanted: readonly string[] | null,
  valuesOf: (candidate: Candidate) => readonly string[],
): Test | null {
  if (wanted === null) return null;
  const set = new Set(wanted);
  return (candidate) => valuesOf(candidate).some((value) => set.has(value));
}

/** True if one of the record's days is in the window. */
export function touches({ days }: SearchRecord, window: DayWindow): boolean {
  return days.some((span) => touchesWindow(span, window));
}

function eventKinds(candidate: Candidate): readonly string[] {
  return candidate.kind === "EVENT" ? listOf(candidate.record.subkind) : [];
}

function listOf(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** The values of a facet that a candidate counts for. */
function facetValues(candidate: Candidate, field: FacetField): readonly (string | number)[] {
  switch (field) {
    case "KIND":
      return [candidate.kind];
    case "EVENT_KIND":
      return eventKinds(candidate);
    case "HONOR_LEVEL":
      return listOf(candidate.record.honorLevel);
    case "YEAR":
      return candidate.years;
    case "PLACE":
      return candidate.record.places;
    case "ORGANIZATION":
      return candidate.record.organizations;
    case "DOCUMENT":
      return candidate.record.documents;
  }
}

/** The facet's counts over those of `candidates` that the filters admit without its own part. */
export function facetOf(field: FacetField, candidates: readonly Candidate[], gate: CompiledFilter): Facet {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    if (!gate.admitsBut(candidate, field)) continue;
    for (const value of facetValues(candidate, field))
      counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  return ordered(field, counts);
}

/** Most frequent first, then by value. */
export function ordered(field: FacetField, counts: Iterable<readonly [string, number]>): Facet {
  const values = [...counts].map(([value, count]) => ({ value, count }));
  values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { field, values: values.slice(0, MOST_FACET_VALUES) };
}
