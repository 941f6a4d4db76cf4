import type { EntityKind } from "../../domain/entity.js";
import type { DayWindow } from "../../domain/time.js";
import type { Facet, FacetField, SearchFilter } from "../engine.js";
import { MOST_FACET_VALUES } from "../engine.js";
import type { AskedDays } from "../query/date-filter.js";
import { touchesWindow, touchesYearly } from "../query/date-filter.js";
import type { Candidate, CandidateView, FieldValue } from "./finder.js";

type Test = (candidate: Candidate) => boolean;

/** The filters of a query, made ready for the candidates of an engine. */
export interface CompiledFilter {
  /** True for a candidate that passes every part; null where there is no part. */
  readonly admits: Test | null;
  /** The same without the part of one facet. */
  readonly admitsBut: (field: FacetField) => Test | null;
}

/** `asked`: the days in the query's own words. They always count, for every facet too. */
export function compileFilter(
  view: CandidateView,
  kinds: readonly EntityKind[] | null,
  filter: SearchFilter,
  { between, yearly }: AskedDays,
): CompiledFilter {
  const inWindow =
    (window: DayWindow): Test =>
    (candidate) =>
      view.someDays(candidate, (span) => touchesWindow(span, window));
  const oneOf = (field: FacetField, wanted: readonly string[] | null): Test | null => {
    if (wanted === null) return null;
    const values = view.values(field);
    const set = new Set(wanted.map((text) => values.valueOf(text)));
    const isWanted = (value: FieldValue): boolean => set.has(value);
    return (candidate) => values.some(candidate, isWanted);
  };
  const always: readonly (Test | null)[] = [
    between && inWindow(between),
    yearly && ((candidate) => view.someDays(candidate, (span) => touchesYearly(span, yearly))),
  ];
  const parts: Readonly<Record<FacetField, Test | null>> = {
    KIND: oneOf("KIND", kinds),
    EVENT_KIND: oneOf("EVENT_KIND", filter.eventKinds),
    HONOR_LEVEL: oneOf("HONOR_LEVEL", filter.honorLevels),
    YEAR: filter.between && inWindow(filter.between),
    PLACE: oneOf("PLACE", filter.places),
    ORGANIZATION: oneOf("ORGANIZATION", filter.organizations),
    DOCUMENT: oneOf("DOCUMENT", filter.documents),
  };
  return {
    admits: allOf([...always, ...Object.values(parts)]),
    admitsBut: (field) => allOf([...always, ...Object.values({ ...parts, [field]: null })]),
  };
}

function allOf(tests: readonly (Test | null)[]): Test | null {
  const all = tests.filter((test) => test !== null);
  const [only = null] = all;
  return all.length < 2 ? only : (candidate) => all.every((test) => test(candidate));
}

/** The facet's counts over those of `candidates` that the filter admits without the facet's own part. */
export function facetOf(
  view: CandidateView,
  field: FacetField,
  candidates: readonly Candidate[],
  { admitsBut }: CompiledFilter,
): Facet {
  const admits = admitsBut(field);
  const values = view.values(field);
  const { count, counts } = counter(values.size);
  for (const candidate of candidates) if (admits === null || admits(candidate)) values.some(candidate, count);
  return facetFrom(
    field,
    [...counts()].map(([value, number]) => [values.textOf(value), number]),
  );
}

/** Counts values. `size`: they are numbers below it, which are counted in a fifth of the time. */
function counter(size: number | null): {
  readonly count: (value: FieldValue) => false;
  readonly counts: () => ReadonlyMap<FieldValue, number>;
} {
  const table = new Uint32Array(size ?? 0);
  const counts = new Map<FieldValue, number>();
  return {
    count: (value) => {
      if (typeof value === "number" && value < table.length) table[value] = (table[value] ?? 0) + 1;
      else counts.set(value, (counts.get(value) ?? 0) + 1);
      return false;
    },
    counts: () => {
      for (let value = 0; value < table.length; value++) {
        const number = table[value] ?? 0;
        if (number > 0) counts.set(value, number);
      }
      return counts;
    },
  };
}

/** Most frequent first, then sorted by value. */
export function facetFrom(field: FacetField, counts: readonly (readonly [string, number])[]): Facet {
  const values = counts.map(([value, count]) => ({ value, count }));
  values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { field, values: values.slice(0, MOST_FACET_VALUES) };
}
