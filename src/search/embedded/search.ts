import type { Deadline } from "../../domain/deadline.js";
import { isFaint, mayBeSplit } from "../query/split.js";
import type { Highlight, SearchHit, SearchPage, SearchQuery } from "../engine.js";
import { interpretationOf } from "../query/interpretation.js";
import { matchOwn, matchTerm, matchWritten, merged } from "../rank/match.js";
import type { SearchHead, SearchRecord } from "../record/record.js";
import type { Typos } from "../query/typos.js";
import { NO_TYPOS, reasonOfTypos } from "../query/typos.js";
import { factTier, MOST_COMBINED, reasonOf, TIER } from "../rank/tiers.js";
import type { ParsedQuery } from "../query/parse.js";
import { NO_WORDS, parseQuery } from "../query/parse.js";
import type { AskedDays } from "../query/date-filter.js";
import { askedDays } from "../query/date-filter.js";
import type { Admits, Found } from "./evaluate.js";
import { evaluate } from "./evaluate.js";
import type { Outcome } from "./fallback.js";
import { corrected, split } from "./fallback.js";
import type { CompiledFilter } from "./filter.js";
import { facetsOf, compileFilter } from "./filter.js";
import { canBeAsked } from "./find.js";
import type { SearchIndex } from "./layout.js";

/** An index with the records it was made of. */
export interface SearchableIndex extends SearchIndex {
  head(number: number): SearchHead;
  record(number: number): SearchRecord;
}

/** Answers a query from an index. Raises BAD_INPUT for a query that cannot be, DEADLINE_EXCEEDED when time is up. */
export function search(index: SearchableIndex, query: SearchQuery, deadline: Deadline): SearchPage {
  const readings = parseQuery(query.text);
  try {
    if (readings.length === 0) return browse(index, query);
    const outcome = firstThatFinds(index, query, readings, deadline);
    return pageOf(index, query, outcome, deadline);
  } finally {
    index.workspace.clear();
  }
}

function firstThatFinds(
  index: SearchableIndex,
  query: SearchQuery,
  readings: readonly ParsedQuery[],
  deadline: Deadline,
): Outcome {
  const admitsOf = (reading: ParsedQuery): Admits => gate(index, query, reading).admits;
  let last: Outcome | null = null;
  for (const reading of readings) {
    deadline.check();
    const met = evaluate(index, reading, admitsOf(reading));
    const found = reading.written === null ? met : asWritten(index, met, reading);
    const outcome = { reading, found, slips: NO_TYPOS };
    if (found.records.length > 0) return betterCut(index, outcome, admitsOf) ?? outcome;
    if (reading.namesOnly === null) last ??= outcome;
  }
  for (const attempt of [split, corrected])
    for (const reading of readings) {
      if (reading.namesOnly !== null) continue;
      deadline.check();
      const outcome = attempt(index, reading, admitsOf);
      if (outcome) return outcome;
    }
  return last ?? { reading: NO_WORDS, found: NOTHING, slips: NO_TYPOS };
}

/** The same cut into known wholes, where no more than the inside of a text has it uncut and they are met better. */
function betterCut(
  index: SearchIndex,
  { reading, found }: Outcome,
  admitsOf: (reading: ParsedQuery) => Admits,
): Outcome | null {
  if (!mayBeSplit(reading) || !found.tiers.every(isFaint)) return null;
  const outcome = split(index, reading, admitsOf);
  return outcome && least(outcome.found.keys) < least(found.keys) ? outcome : null;
}

function least(keys: readonly number[]): number {
  return keys.reduce((all, key) => Math.min(all, key), Infinity);
}

/** Those of `found` that have the character with its mark, for the counts of facets too. */
function asWritten(index: SearchableIndex, found: Found, reading: ParsedQuery): Found {
  const isSo = (record: number): boolean => matchWritten(index.head(record), reading) !== null;
  const places = [...found.records.keys()].filter((place) => isSo(found.records[place] ?? 0));
  const kept = (values: readonly number[]): number[] => places.map((place) => values[place] ?? 0);
  return {
    records: kept(found.records),
    unfiltered: found.unfiltered.filter(isSo),
    keys: kept(found.keys),
    tiers: kept(found.tiers),
    terms: found.terms,
  };
}

const NOTHING: Found = { records: [], unfiltered: [], keys: [], tiers: [], terms: [] };

function gate(index: SearchIndex, query: SearchQuery, reading: ParsedQuery): CompiledFilter {
  return compileFilter(index, query.kinds, query.filter, reading);
}

/** Without a word: all that the filters admit, and nothing where there is none. */
function browse(index: SearchableIndex, query: SearchQuery): SearchPage {
  const filtered = query.kinds !== null || Object.values(query.filter).some((part: unknown) => part !== null);
  const found = filtered ? evaluate(index, NO_WORDS, gate(index, query, NO_WORDS).admits) : NOTHING;
  return pageOf(index, query, { reading: NO_WORDS, found, slips: NO_TYPOS }, null);
}

function pageOf(
  index: SearchableIndex,
  query: SearchQuery,
  { reading, found, slips }: Outcome,
  deadline: Deadline | null,
): SearchPage {
  const { first, offset } = query;
  const total = found.records.length;
  const places = best(index, found, offset + first).slice(offset);
  const hits = places.map((place) => {
    deadline?.check();
    return hitOf(index, found, place, reading, slips);
  });
  return {
    hits,
    total,
    hasNext: offset + hits.length < total,
    facets: facetsOf(index, query.facets, found.unfiltered, gate(index, query, reading)),
    interpretation: interpretationOf(reading, slips),
  };
}

/** Places in `found` of its best, in order: by key, then by rank. */
function best({ ranks, count }: SearchIndex, { records, keys }: Found, most: number): number[] {
  const worth = (place: number): number => (keys[place] ?? 0) * count + (ranks[records[place] ?? 0] ?? 0);
  if (records.length <= 4 * most)
    return [...records.keys()].sort((a, b) => worth(a) - worth(b)).slice(0, most);
  return smallest(records.length, most, worth);
}

/** The `most` smallest of `count` by `worth`, sorted, without sorting them all: a heap with the largest on top. */
function smallest(count: number, most: number, worth: (place: number) => number): number[] {
  const heap: { place: number; worth: number }[] = [];
  const sink = (at: number): void => {
    for (;;) {
      const left = 2 * at + 1;
      if (left >= heap.length) return;
      const right = left + 1;
      const larger =
        right < heap.length && (heap[right]?.worth ?? 0) > (heap[left]?.worth ?? 0) ? right : left;
      const [here, there] = [heap[at], heap[larger]];
      if (!here || !there || here.worth >= there.worth) return;
      [heap[at], heap[larger]] = [there, here];
      at = larger;
    }
  };
  for (let place = 0; place < count; place++) {
    const value = worth(place);
    if (heap.length < most) {
      heap.push({ place, worth: value });
      if (heap.length === most) for (let at = most >> 1; at >= 0; at--) sink(at);
    } else if (value < (heap[0]?.worth ?? 0)) {
      heap[0] = { place, worth: value };
      sink(0);
    }
  }
  return heap.sort((a, b) => a.worth - b.worth).map(({ place }) => place);
}

function hitOf(
  index: SearchableIndex,
  found: Found,
  place: number,
  reading: ParsedQuery,
  slips: Typos,
): SearchHit {
  const number = found.records[place] ?? 0;
  const head = index.head(number);
  const asked = askedDays(reading);
  const highlights: Highlight[] = [];
  const written = matchWritten(head, reading);
  if (written) highlights.push(written);
  // A single term is met by a fact only where it is met by nothing else.
  const looksAtFacts = reading.terms.length === 1 ? TIER.NONE : TIER.FACT_WHOLE;
  for (const [at, term] of reading.written === null ? reading.terms.entries() : []) {
    const texts = slips.get(term)?.map(({ text }) => text) ?? [term];
    const own = found.terms[at]?.own[number] ?? TIER.NONE;
    for (const text of texts) {
      const match =
        own < looksAtFacts
          ? matchOwn(head, text, asked)
          : matchTerm(index.record(number), text, othersOf(index, found, number, at, asked), asked);
      if (match) highlights.push(match.highlight);
    }
  }
  return {
    id: head.id,
    score: Number((1 - (found.keys[place] ?? 0) / MOST_COMBINED).toFixed(4)),
    matchedBy: reasonOfTypos(slips) ?? reasonOf(found.tiers[place] ?? TIER.NONE),
    highlights: merged(highlights),
  };
}

/** The other side of a record's facts whose name meets the term best: the only one that must be read. */
function othersOf(
  index: SearchableIndex,
  { terms }: Found,
  number: number,
  term: number,
  asked: AskedDays | null,
): Map<string, SearchHead> {
  const names = terms[term]?.names;
  const { starts, others, days } = index.facts;
  let bestSide = -1;
  let bestTier: number = TIER.NONE;
  const end = starts[number + 1] ?? 0;
  for (let fact = starts[number] ?? 0; fact < end; fact++) {
    if (asked !== null && !canBeAsked(days, fact, asked)) continue;
    const side = others[fact] ?? 0;
    const tier = factTier(names?.[side] ?? TIER.NONE);
    if (tier < bestTier) [bestSide, bestTier] = [side, tier];
  }
  if (bestSide < 0) return new Map();
  const head = index.head(bestSide);
  return new Map([[head.id, head]]);
}
