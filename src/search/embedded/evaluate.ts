import type { ParsedQuery } from "../query/parse.js";
import { worstName } from "../query/parse.js";
import type { AskedDays, Then } from "../query/date-filter.js";
import { askedDays, thenOf } from "../query/date-filter.js";
import {
  combined,
  factTier,
  isOfDays,
  dropCoincidences,
  placeOf,
  placeOfDays,
  tiersOfOneFact,
  TIER,
} from "../rank/tiers.js";
import type { TermHits } from "./find.js";
import { canBeAsked, findInside, findTerm } from "./find.js";
import type { KindTest } from "./kinds.js";
import { kindMissed, kindTest } from "./kinds.js";
import type { SearchIndex } from "./layout.js";
import { KIND_CODES, spansOf } from "./layout.js";

/** Records that meet a reading of the query, each once, with their place (`combined`: lower is better). */
export interface Found {
  readonly records: readonly number[];
  /** The same before the filters, for the counts of facets. */
  readonly unfiltered: readonly number[];
  readonly keys: readonly number[];
  /** Weakest tier of each, the reason it is shown with. */
  readonly tiers: readonly number[];
  readonly terms: readonly TermHits[];
}

/** A record may stand in the answer or not, by the filters of the query. */
export type Admits = (record: number) => boolean;

/** Where there is no filter: no list is copied for it. */
export const ADMITS_ALL: Admits = () => true;

/** What meets every term of a reading. `variants`: other spellings by term, where it was corrected. */
export function evaluate(
  index: SearchIndex,
  reading: ParsedQuery,
  admits: Admits,
  variants: ReadonlyMap<string, readonly string[]> = new Map(),
): Found {
  if (reading.written !== null)
    return single(index, findInside(index, reading.terms[0]?.charCodeAt(0) ?? 0), reading, admits);
  const asked = askedDays(reading);
  const terms = reading.terms.map((term) => findAny(index, variants.get(term) ?? [term], asked));
  const [only] = terms;
  if (!only) return everything(index, reading, admits);
  if (terms.length === 1) return single(index, only, reading, admits);
  const joined = reading.joined === null || variants.size > 0 ? null : findTerm(index, reading.joined);
  return several(index, reading, terms, joined, admits);
}

function findAny(index: SearchIndex, texts: readonly string[], asked: AskedDays | null): TermHits {
  const [first, ...rest] = texts.map((text) => findTerm(index, text, asked));
  if (!first) return findTerm(index, "");
  for (const other of rest) {
    for (const record of other.records) {
      const isNew = first.own[record] === TIER.NONE && first.names[record] === TIER.NONE;
      if (isNew) first.records.push(record);
      first.own[record] = Math.min(first.own[record] ?? TIER.NONE, other.own[record] ?? TIER.NONE);
      first.names[record] = Math.min(first.names[record] ?? TIER.NONE, other.names[record] ?? TIER.NONE);
    }
    for (const [fact, tier] of other.facts)
      first.facts.set(fact, Math.min(first.facts.get(fact) ?? TIER.NONE, tier));
  }
  return first;
}

/** No term, only days: everything that the filters admit. */
function everything(index: SearchIndex, reading: ParsedQuery, admits: Admits): Found {
  const { names } = reading.joined === null ? { names: null } : findTerm(index, reading.joined);
  const unfiltered = Array.from({ length: index.count }, (_, record) => record);
  const records = unfiltered.filter(admits);
  const keys = records.map((record) =>
    placeOfDays(names?.[record] ?? TIER.NONE, then(index, record, reading)),
  );
  if (reading.happened && !keys.some(isOfDays))
    return { records: [], unfiltered: [], keys: [], tiers: [], terms: [] };
  return { records, unfiltered, keys, tiers: records.map(() => TIER.NONE), terms: [] };
}

function then({ kinds, days }: SearchIndex, record: number, reading: ParsedQuery): Then {
  return thenOf(KIND_CODES[kinds[record] ?? 0] ?? "WORK", spansOf(days, record), reading);
}

/**
 * One term is looked for in the records' own names and texts, and where these have nothing, in their facts; with days
 * beside it in both, for what somebody did then is a fact (郭春英 2021). Where only names count, one of them must have it;
 * then texts that have it are found as well (2015).
 */
function single(index: SearchIndex, hits: TermHits, reading: ParsedQuery, admits: Admits): Found {
  const found = listed(hits.records, hits.own, admits, hits);
  const worst = worstName(reading);
  const isNamed = (record: number): boolean => (hits.names[record] ?? TIER.NONE) <= (worst ?? -1);
  if (worst !== null) return found.records.some(isNamed) ? found : listed([], hits.own, admits, hits);
  const asked = askedDays(reading);
  if (found.records.length > 0 && asked === null) return found;
  const facts = factTiers(index, hits, asked);
  return asked === null
    ? listed(facts.records, facts.table, admits, hits)
    : listedWithFacts(index, hits, facts, admits);
}

function listedWithFacts(index: SearchIndex, hits: TermHits, facts: FactTiers, admits: Admits): Found {
  const records = [...new Set([...hits.records, ...facts.records])];
  const table = index.workspace.table(records);
  for (const record of records) {
    const own = hits.own[record] ?? TIER.NONE;
    table[record] = own === TIER.NONE ? (facts.table[record] ?? TIER.NONE) : own;
  }
  return listed(records, table, admits, hits);
}

function listed(unfiltered: readonly number[], table: Uint8Array, admits: Admits, hits: TermHits): Found {
  const records = admits === ADMITS_ALL ? unfiltered : unfiltered.filter(admits);
  const tiers = records.map((record) => table[record] ?? TIER.NONE);
  return { records, unfiltered, keys: tiers.map((tier) => KEYS[tier] ?? 0), tiers, terms: [hits] };
}

const KEYS = Array.from({ length: 32 }, (_, tier) => placeOf(tier));

interface FactTiers {
  readonly table: Uint8Array;
  readonly records: readonly number[];
}

/** Records that have a fact which meets the term: by a name of the other side, or by its words. */
function factTiers(index: SearchIndex, hits: TermHits, asked: AskedDays | null): FactTiers {
  const records: number[] = [];
  const table = index.workspace.table(records);
  const reach = (record: number, tier: number): void => {
    const known = table[record] ?? TIER.NONE;
    if (known === TIER.NONE) records.push(record);
    if (tier < known) table[record] = tier;
  };
  const { starts, others, days } = index.facts;
  for (const other of hits.records) {
    const tier = factTier(hits.names[other] ?? TIER.NONE);
    if (tier === TIER.NONE) continue;
    // Facts are kept on both sides, so what the other side names is what names it.
    const end = starts[other + 1] ?? 0;
    for (let fact = starts[other] ?? 0; fact < end; fact++)
      if (asked === null || canBeAsked(days, fact, asked)) reach(others[fact] ?? 0, tier);
  }
  for (const [fact, tier] of hits.facts) reach(ownerOf(index, fact), tier);
  return { table, records };
}

/** Record whose fact this is. */
export function ownerOf({ facts: { starts } }: SearchIndex, fact: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= fact) low = middle;
    else high = middle;
  }
  return low;
}

function several(
  index: SearchIndex,
  reading: ParsedQuery,
  terms: readonly TermHits[],
  joined: TermHits | null,
  admits: Admits,
): Found {
  const asked = askedDays(reading);
  const byFact = terms.map((hits) => factTiers(index, hits, asked));
  const named = reading.kinds.map((kinds) => kindTest(index, kinds));
  const best = (term: number, record: number): number => {
    const own = Math.min(terms[term]?.own[record] ?? TIER.NONE, byFact[term]?.table[record] ?? TIER.NONE);
    return named[term]?.is(record) === true ? Math.min(own, TIER.TEXT_WHOLE) : own;
  };
  const { records: candidates } = fewest(index, terms, byFact, named);
  const met: { readonly record: number; readonly apart: boolean; tiers: readonly number[] }[] = [];
  for (const record of candidates) {
    const tiers = terms.map((_, term) => best(term, record));
    if (tiers.includes(TIER.NONE)) continue;
    const isName = (joined?.names[record] ?? TIER.NONE) < TIER.TEXT_WHOLE;
    met.push({ record, tiers, apart: !isName && !together(index, record, terms, tiers, asked) });
  }
  const kept = dropCoincidences(met, ({ record }) => KIND_CODES[index.kinds[record] ?? 0] ?? "WORK");
  const records: number[] = [];
  const keys: number[] = [];
  const weakest: number[] = [];
  for (const { record, tiers, apart } of kept) {
    if (!admits(record)) continue;
    const whole = joined?.names[record] ?? TIER.NONE;
    const missed = worstOf(named.map((test, term) => kindMissed(record, test, terms[term])));
    const isName = whole < TIER.TEXT_WHOLE;
    const counted = isName ? [whole] : apart ? tiers : tiersOfOneFact(tiers);
    const byFacts = !isName && tiers.some((tier) => tier >= TIER.FACT_WHOLE);
    const statements = byFacts ? (index.weights[record] ?? 0) : 0;
    records.push(record);
    keys.push(combined({ tiers: counted, kindMissed: missed, apart, statements }));
    weakest.push(isName ? whole : Math.max(...tiers));
  }
  return { records, unfiltered: kept.map(({ record }) => record), keys, tiers: weakest, terms };
}

function worstOf(missed: readonly (0 | 1 | 2)[]): 0 | 1 | 2 {
  return missed.reduce((worst, next) => (next > worst ? next : worst), 0);
}

/** The term that the fewest records meet, with these: no other record can meet all. */
function fewest(
  index: SearchIndex,
  terms: readonly TermHits[],
  byFact: readonly FactTiers[],
  named: readonly (KindTest | null)[],
): { readonly records: readonly number[] } {
  let smallest: readonly number[] | null = null;
  for (const [term, hits] of terms.entries()) {
    // A kind is met by too many to be worth listing.
    if (named[term]) continue;
    const size = hits.records.length + (byFact[term]?.records.length ?? 0);
    if (smallest !== null && size >= smallest.length) continue;
    smallest = [...new Set([...hits.records, ...(byFact[term]?.records ?? [])])];
  }
  return { records: smallest ?? Array.from({ length: index.count }, (_, record) => record) };
}

/** True if its names and texts meet all terms, or one fact meets all that they do not meet better. */
function together(
  index: SearchIndex,
  record: number,
  terms: readonly TermHits[],
  tiers: readonly number[],
  asked: AskedDays | null,
): boolean {
  const open = terms.filter((hits, term) => (tiers[term] ?? 0) >= TIER.FACT_WHOLE || isPost(hits, record));
  if (open.length === 0) return true;
  const { starts, others, days } = index.facts;
  const end = starts[record + 1] ?? 0;
  for (let fact = starts[record] ?? 0; fact < end; fact++) {
    const other = others[fact] ?? 0;
    if (asked !== null && !canBeAsked(days, fact, asked)) continue;
    if (open.every((hits) => (hits.names[other] ?? TIER.NONE) !== TIER.NONE || hits.facts.has(fact)))
      return true;
  }
  return false;
}

/** Met by a text of its own and by no name: a post is one, and holds in one body only. */
function isPost({ own, names }: TermHits, record: number): boolean {
  const tier = own[record] ?? TIER.NONE;
  return (tier === TIER.TEXT || tier === TIER.TEXT_WHOLE) && (names[record] ?? TIER.NONE) > TIER.TEXT;
}
