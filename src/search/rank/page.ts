import type { Asks, SearchHit, SearchPage } from "../engine.js";
import { askedDays } from "../query/date-filter.js";
import { interpretationOf } from "../query/interpretation.js";
import { datesWithoutYear } from "../query/parse.js";
import type { ParsedQuery } from "../query/parsed.js";
import type { RelaxedWords } from "../query/relaxed-words.js";
import { MOST_READ } from "../query/relaxed-words.js";
import { askedFactor } from "./asked-for.js";
import type { CompiledFilter } from "./filter.js";
import { compileFilter, facetOf } from "./filter.js";
import type { Candidate, Finder } from "./finder.js";
import type { FoundHit } from "./hit.js";
import { hitsOf } from "./hit.js";
import type { Outcome } from "./judgement.js";
import { judge } from "./judge.js";
import { partialHitOf } from "./partial-hit.js";
import type { RelaxedReading } from "./relaxed.js";
import type { Search } from "./search.js";
import type { Steps } from "./steps.js";
import { MOST_COMBINED, TIER } from "./tiers.js";
import { MOST_RANKS, smallest } from "./top-k.js";

/** What has a part of the query, after the filters. */
export interface RelaxedOutcome extends RelaxedReading {
  /** Before the filters: facets are counted over it. */
  readonly unfiltered: readonly Candidate[];
  readonly isSure: CompiledFilter["isSure"];
}

/** A part of the list. Every hit of one grade stands before all of the next. */
interface Grade {
  readonly candidates: readonly Candidate[];
  /** Lower is better; each below `mostKey`. */
  readonly keys: readonly number[];
  readonly mostKey: number;
  readonly isSure: CompiledFilter["isSure"];
  /** The scores of the grade. */
  readonly from: number;
  readonly to: number;
  readonly hit: (position: number) => FoundHit;
}

export function filterFor(search: Search, parsed: ParsedQuery): CompiledFilter {
  const { between, yearly } = parsed;
  const before = lastFilters.get(search);
  if (before?.between === between && before.yearly === yearly) return before.filter;
  const filter = compileFilter(search.finder.view, search.query, parsed);
  lastFilters.set(search, { between, yearly, filter });
  return filter;
}

// Most readings of a query have the same days, or none.
const lastFilters = new WeakMap<
  Search,
  Pick<ParsedQuery, "between" | "yearly"> & { readonly filter: CompiledFilter }
>();

/** What a query finds, the best first. */
export interface Graded {
  readonly strict: Outcome;
  /** Has all words of the query, and a date that is vaguer than the one asked for. */
  readonly vaguer: Outcome | null;
  readonly relaxed: RelaxedOutcome | null;
}

/** The page of the query: the hits of the strict reading, then those that match in part. */
export function* pageOf(
  search: Search,
  { strict: first, vaguer, relaxed }: Graded,
  words: () => RelaxedWords,
): Steps<SearchPage> {
  const { finder, query } = search;
  const { view, server } = finder;
  const filter = filterFor(search, first.parsed);
  const request = server?.fetchPage(query, first) ?? null;
  yield request;
  const outcome = request ? { ...first, ...judge(finder, first.parsed, first, first.source, filter) } : first;
  const { parsed, typos, hits } = outcome;
  const isApart = hits.apart !== null;
  const strictGrade: Grade = {
    ...hits,
    mostKey: MOST_COMBINED,
    isSure: filter.isSure,
    ...(isApart ? BAND.APART : BAND.STRICT),
    hit: hitsOf(view, outcome),
  };
  const grades: Grade[] = [
    ...(isApart && relaxed ? [] : [strictGrade]),
    ...(vaguer ? [vaguerGrade(search, vaguer, filter)] : []),
    ...(relaxed ? [relaxedGrade(search, relaxed, outcome, words().asks)] : []),
  ];
  const found = grades.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const counted = Math.max(hits.candidates.length, server?.total() ?? 0);
  const partial =
    (vaguer?.hits.candidates.length ?? 0) + (relaxed ? relaxed.hits.length : isApart ? counted : 0);
  const strict = isApart ? 0 : counted;
  const shown = shownOf(search, grades);
  const ofOtherDays = [...(vaguer?.unfiltered ?? []), ...(relaxed?.unfiltered ?? [])];
  const countable = { ...outcome, ofOtherDays };
  return {
    hits: shown,
    total: strict > 0 ? strict : partial,
    strictTotal: strict,
    partialTotal: partial,
    hasNext: query.offset + shown.length < found,
    facets: query.facets.map((field) => server?.facet(field) ?? facetOf(view, field, countable, filter)),
    interpretation: {
      ...interpretationOf(parsed, typos, hits.apart ?? [], (spelling) => isMet(finder, outcome, spelling)),
      // A text that is found as it is typed is a title, and no question.
      asks: parsed.asks ?? (strict > 0 && typos.size === 0 ? null : words().asks),
      partial: relaxed && relaxed.hits.length > 0 ? partialReading(relaxed) : null,
      isTruncated: query.text.length > MOST_READ && words().isTruncated,
    },
  };
}

/** Whether a hit has this other spelling of a term. */
function isMet(finder: Finder, { parsed, hits }: Outcome, spelling: string): boolean {
  const evidence = finder.evidence([spelling], askedDays(parsed));
  return hits.candidates.some((one) => Math.min(evidence.own(one), evidence.fact(one)) !== TIER.NONE);
}

/** The scores of strict hits, of hits whose terms no fact joins, of those with a vaguer date, and of those that lack terms. */
const BAND = {
  STRICT: { from: 0.5, to: 1 },
  APART: { from: 0, to: 0.5 },
  VAGUER: { from: 0.4, to: 0.5 },
  PARTIAL: { from: 0, to: 0.4 },
} as const;

const STEPS = 1_000_000;

function vaguerGrade(
  { finder: { view }, query }: Search,
  outcome: Outcome,
  { isSure }: CompiledFilter,
): Grade {
  const notMet = datesWithoutYear(query.text);
  const hit = hitsOf(view, outcome);
  return {
    ...outcome.hits,
    mostKey: MOST_COMBINED,
    isSure,
    ...BAND.VAGUER,
    hit: (position) => ({ ...hit(position), matchedBy: "PARTIAL", notMet }),
  };
}

function relaxedGrade(
  { finder: { view } }: Search,
  relaxed: RelaxedOutcome,
  outcome: Outcome,
  asks: Asks | null,
): Grade {
  const { hits, isSure } = relaxed;
  const factor = askedFactor(view, asks, relaxed.terms);
  const apart = new Map(
    outcome.hits.apart && outcome.hits.candidates.map((candidate, at) => [candidate, at]),
  );
  const hitApart = hitsOf(view, outcome);
  return {
    candidates: hits.map(({ candidate }) => candidate),
    keys: hits.map(({ candidate, score }) =>
      Math.round((1 - Math.min(1, score * factor(candidate))) * STEPS),
    ),
    mostKey: STEPS + 1,
    isSure,
    ...BAND.PARTIAL,
    hit: (position) => {
      const at = apart.get(hits[position]?.candidate ?? -1);
      return at === undefined ? partialHitOf(view, relaxed, position) : hitApart(at);
    },
  };
}

function partialReading({ terms, hits }: RelaxedOutcome): { met: string[]; notMet: string[] } {
  const anywhere = hits.reduce((all, { met }) => all | met, 0);
  const some = (isMet: boolean): string[] =>
    terms.filter((_, at) => ((anywhere & (1 << at)) !== 0) === isMet).map(({ text }) => text);
  return { met: some(true), notMet: some(false) };
}

/** The hits of the page, from all grades one after the other. */
function shownOf({ finder: { view }, query, deadline }: Search, grades: readonly Grade[]): SearchHit[] {
  const shown: SearchHit[] = [];
  let before = 0;
  for (const { candidates, keys, mostKey, isSure, from, to, hit } of grades) {
    const offset = Math.max(0, query.offset - before);
    const first = query.first - shown.length;
    before += candidates.length;
    if (first <= 0 || offset >= candidates.length) continue;
    // What surely meets the days goes first.
    const certainties = isSure && candidates.map((one) => isSure(one));
    const sorted = certainties ? keys.map((key, at) => key + (certainties[at] === true ? 0 : mostKey)) : keys;
    const order = (at: number): number => (sorted[at] ?? 0) * MOST_RANKS + view.rank(candidates[at] ?? 0);
    for (const position of smallest(candidates.length, offset + first, order).slice(offset)) {
      deadline.check();
      const share = 1 - (sorted[position] ?? 0) / (mostKey * (certainties ? 2 : 1));
      shown.push({
        ...hit(position),
        score: Math.round((from + share * (to - from)) * 10_000) / 10_000,
        certainty: certainties ? (certainties[position] === true ? "CERTAIN" : "POSSIBLE") : null,
      });
    }
  }
  return shown;
}
