import type { Day, DayWindow } from "../../domain/time.js";
import type { Facet, FacetField, SearchQuery } from "../engine.js";
import { FACET_FIELDS, MOST_FACET_VALUES, wantedValues } from "../engine.js";
import type { AskedDays } from "../query/date-filter.js";
import { isSureIn, isSureOn, touchesDays, touchesWindow } from "../query/date-filter.js";
import type { DaySpan, SearchRecord } from "../record/record.js";
import type { Candidate, CandidateView, FieldValue, FieldValues } from "./finder.js";

/** The values of a record that its facets count. Its years are not here: an open span ends with the data. */
export const FACET_VALUES: Readonly<
  Record<Exclude<FacetField, "YEAR">, (record: SearchRecord) => readonly string[]>
> = {
  KIND: ({ kind }) => [kind],
  EVENT_KIND: ({ kind, subkind }) => (kind === "EVENT" && subkind !== null ? [subkind] : []),
  HONOR_LEVEL: ({ honorLevel }) => (honorLevel === null ? [] : [honorLevel]),
  PLACE: ({ places }) => places,
  ORGANIZATION: ({ organizations }) => organizations,
  DOCUMENT: ({ documents }) => documents,
};

type Test = (candidate: Candidate) => boolean;

/** The filters of a query, made ready for the candidates of an engine. */
export interface CompiledFilter {
  /** Whether a candidate passes all conditions; null if there are none. */
  readonly admits: Test | null;
  /** Whether a candidate has the days in the query's own words; null if there are none. */
  readonly hasDays: Test | null;
  /**
   * Whether the dates of a candidate are vaguer than the month or the day without a year that is asked for: it can have been
   * then. Null if none is asked for.
   */
  readonly hasVaguerDays: Test | null;
  /** The same as `admits` without the days in the query's own words. */
  readonly passes: Test | null;
  /** The same as `admits` without the condition on the field of one facet. */
  readonly admitsBut: (field: FacetField) => Test | null;
  /** The same as `passes` without that condition. */
  readonly passesBut: (field: FacetField) => Test | null;
  /** Whether a candidate surely meets the days that are asked for; null if none are. */
  readonly isSure: Test | null;
}

/** `asked`: the days in the query's own words. They always count, for every facet too. */
export function compileFilter(
  view: CandidateView,
  query: Pick<SearchQuery, "kinds" | "filter">,
  { between, yearly }: AskedDays,
): CompiledFilter {
  const { certainty, between: filtered } = query.filter;
  const wanted = wantedValues(query);
  const isFree = [between, yearly, filtered, ...Object.values(wanted)].every((part) => part === null);
  if (isFree) return NO_CONDITION;
  // The words of a query find only what something dates. A filter keeps the rest as possible.
  const isIn = (window: DayWindow | null, isFilter: boolean): Test | null =>
    window &&
    ((candidate) => {
      if (view.someDays(candidate, (span) => touchesWindow(span, window))) return true;
      const undated = isFilter ? view.undated(candidate) : null;
      return undated !== null && touchesWindow(undated, window);
    });
  const sureIn = (windows: readonly (DayWindow | null)[]): Test | null =>
    allOf(
      windows.map(
        (window) => window && ((candidate) => view.someSure(candidate, (span) => isSureIn(span, window))),
      ),
    );
  const certain = (sure: Test | null): Test | null =>
    certainty === null || sure === null ? null : (candidate) => sure(candidate) === (certainty === "CERTAIN");
  const oneOf = (field: FacetField, wanted: readonly string[] | null): Test | null => {
    if (wanted === null) return null;
    const values = view.values(field);
    const set = new Set(wanted.map((text) => values.valueOf(text)));
    const isWanted = (value: FieldValue): boolean => set.has(value);
    return (candidate) => values.some(candidate, isWanted);
  };
  const asked = { between, yearly };
  const isSureThen: Test = (candidate) => view.someMoment(candidate, (pair) => isSureOn(pair, asked));
  const canBeThen: Test = (candidate) => view.someDays(candidate, (span) => touchesDays(span, asked));
  // Without a year, what lasts or is dated to a year would be of every day.
  const hasDays = yearly === null ? isIn(between, false) : isSureThen;
  const passesBut = (but: FacetField | null): Test | null =>
    allOf([
      ...FACET_FIELDS.filter((field) => field !== but).map((field) =>
        field === "YEAR" ? isIn(filtered, true) : oneOf(field, wanted[field]),
      ),
      certain(sureIn(but === "YEAR" ? [between] : [between, filtered])),
    ]);
  const admitsBut = (but: FacetField | null): Test | null => allOf([hasDays, passesBut(but)]);
  return {
    admits: admitsBut(null),
    hasDays,
    hasVaguerDays: yearly === null ? null : (one) => canBeThen(one) && !isSureThen(one),
    passes: passesBut(null),
    admitsBut,
    passesBut,
    isSure: sureIn([between, filtered]),
  };
}

const NO_CONDITION: CompiledFilter = {
  admits: null,
  hasDays: null,
  hasVaguerDays: null,
  passes: null,
  admitsBut: () => null,
  passesBut: () => null,
  isSure: null,
};

function allOf(tests: readonly (Test | null)[]): Test | null {
  const all = tests.filter((test) => test !== null);
  const [only = null] = all;
  return all.length < 2 ? only : (candidate) => all.every((test) => test(candidate));
}

/** What matches a query before its filters: strictly, and partially. */
interface Countable {
  readonly unfiltered: readonly Candidate[];
  readonly partial: readonly Candidate[];
  /** Partially, and perhaps of other days than those in the query's words. */
  readonly ofOtherDays: readonly Candidate[];
}

/**
 * The facet's counts over all that the filter admits without the facet's own part: what matches strictly or, if none of it
 * is admitted, what matches partially.
 */
export function facetOf(
  view: CandidateView,
  field: FacetField,
  { unfiltered, partial, ofOtherDays }: Countable,
  { admitsBut, passesBut }: CompiledFilter,
): Facet {
  const some = (all: readonly Candidate[], test: Test | null): readonly Candidate[] =>
    test === null ? all : all.filter(test);
  const admits = admitsBut(field);
  const strict = some(unfiltered, admits);
  const inPart = (): readonly Candidate[] => [
    ...new Set([...some(partial, admits), ...some(ofOtherDays, passesBut(field))]),
  ];
  const counted = strict.length > 0 ? strict : inPart();
  const sure = countsOf(view.values(field), counted);
  if (field !== "YEAR") return facetFrom(field, sure, NO_COUNTS);
  // What nothing dates is possible in each year in which something dated can be.
  const possible = countsOf(view.possibleYears(), counted);
  const limits = limitsOf(view, counted);
  if (limits.length === 0 && possible.size === 0) return facetFrom(field, sure, NO_COUNTS);
  for (const year of new Set([...sure.keys(), ...possible.keys()])) {
    const window = windowOfYear(year);
    let more = possible.get(year) ?? 0;
    for (const [span, count] of limits) if (touchesWindow(span, window)) more += count;
    possible.set(year, more);
  }
  return facetFrom(field, sure, possible);
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** The limits of candidates that nothing dates, with how many have them: most have none or the day of one document. */
function limitsOf(
  view: CandidateView,
  candidates: readonly Candidate[],
): readonly (readonly [span: DaySpan, count: number])[] {
  const counts = new Map<Day, Map<Day, number>>();
  for (const candidate of candidates) {
    const span = view.undated(candidate);
    if (span === null) continue;
    const [from, to] = span;
    let ends = counts.get(from);
    if (!ends) counts.set(from, (ends = new Map<Day, number>()));
    ends.set(to, (ends.get(to) ?? 0) + 1);
  }
  return [...counts].flatMap(([from, ends]) => [...ends].map(([to, count]) => [[from, to], count] as const));
}

function windowOfYear(year: string): DayWindow {
  const first = (one: number): Day => Date.UTC(one, 0, 1) / 86_400_000;
  return { from: first(Number(year)), to: first(Number(year) + 1) };
}

function countsOf(values: FieldValues, candidates: readonly Candidate[]): Map<string, number> {
  const result = new Map<string, number>();
  if (values.size === 0) return result;
  const { count, counts } = counter(values.size);
  for (const candidate of candidates) values.some(candidate, count);
  for (const [value, number] of counts()) result.set(values.textOf(value), number);
  return result;
}

/** Counts values. `size`: all values are numbers below it, so an array counts them five times faster than a map. */
function counter(size: number | null): {
  readonly count: (value: FieldValue) => false;
  readonly counts: () => ReadonlyMap<FieldValue, number>;
} {
  const counts = new Map<FieldValue, number>();
  const inMap = (value: FieldValue): false => {
    counts.set(value, (counts.get(value) ?? 0) + 1);
    return false;
  };
  if (size === null) return { count: inMap, counts: () => counts };
  if (table.length < size) table = new Uint32Array(size);
  const met: number[] = [];
  return {
    count: (value) => {
      if (typeof value !== "number") return inMap(value);
      const number = table[value] ?? 0;
      if (number === 0) met.push(value);
      table[value] = number + 1;
      return false;
    },
    counts: () => {
      for (const value of met) {
        counts.set(value, table[value] ?? 0);
        table[value] = 0;
      }
      return counts;
    },
  };
}

// Zero between two counts: to make one for each takes longer than to count what a rare word finds.
let table = new Uint32Array(0);

/** Most frequent first, then those with most possible ones, then sorted by value. */
export function facetFrom(
  field: FacetField,
  counts: ReadonlyMap<string, number>,
  possible: ReadonlyMap<string, number>,
): Facet {
  const values = [...new Set([...counts.keys(), ...possible.keys()])].map((value) => ({
    value,
    count: counts.get(value) ?? 0,
    possibleCount: possible.get(value) ?? 0,
  }));
  values.sort(
    (a, b) => b.count - a.count || b.possibleCount - a.possibleCount || (a.value < b.value ? -1 : 1),
  );
  return { field, values: values.slice(0, MOST_FACET_VALUES) };
}
