import type { Typo } from "../../text/typos.js";
import type { SearchPage, SearchQuery } from "../engine.js";
import { NO_FILTER } from "../engine.js";
import { abbreviationsOf, splitsBehind, isUnnamed, mayBeAbbreviation } from "./abbreviations.js";
import { askedDays } from "../query/date-filter.js";
import type { ParsedQuery } from "../query/parsed.js";
import { parseQuery } from "../query/parse.js";
import { NO_WORDS, queryFrom, termAlone } from "../query/parsed.js";
import { isWeakMatch, mayBeSplit, mayCallPerson, splitsOf } from "../query/split.js";
import { titleReadings } from "../query/titles.js";
import { NO_TYPOS } from "../query/typos.js";
import { isRelationWord } from "../query/relation-words.js";
import { compileFilter } from "./filter.js";
import type { Candidate, Finder, MatchSource } from "./finder.js";
import type { Outcome } from "./judgement.js";
import { evidenceFor, isOfArticle, judge } from "./judge.js";
import { NOTHING } from "./judgement.js";
import type { Search } from "./search.js";
import type { Steps } from "./steps.js";
import { keyOfTier, TIER } from "./tiers.js";
import type { RelaxedWords } from "../query/relaxed-words.js";
import { relaxedWords } from "../query/relaxed-words.js";
import type { RelaxedOutcome } from "./page.js";
import { filterFor, pageOf } from "./page.js";
import { relaxedReading } from "./relaxed.js";
import { typosAmong } from "./typos.js";

/**
 * Answers a query for both engines: parse, find candidates, rank them, show a page. Raises DEADLINE_EXCEEDED
 * when the time is up.
 */
export function* answer(search: Search): Steps<SearchPage> {
  // What is pasted begins and ends with lines, and of these nothing is read.
  const text = search.query.text.trim();
  const queries = parseQuery(text);
  let read: RelaxedWords | null = null;
  // Most queries find enough without.
  const words = (): RelaxedWords => (read ??= relaxedWords(text));
  // A query of many words has only the relaxed reading.
  const isBrowsing = queries.length === 0 && words().words.length === 0;
  const outcome = isBrowsing ? yield* browse(search) : yield* interpreted(search, queries);
  const vaguer = yield* vaguerOutcome(search, outcome);
  const relaxed =
    !isBrowsing && isPoor(outcome)
      ? yield* relaxedOutcome(search, words(), outcome, [
          ...standing(search, outcome),
          ...(vaguer?.unfiltered ?? []),
        ])
      : null;
  return yield* pageOf(search, { strict: outcome, vaguer, relaxed }, words);
}

/**
 * The hits that stand on the list already, and those that filters leave out: what the others are compared with does not depend
 * on filters.
 */
function standing(search: Search, { parsed, hits, unfiltered, partial }: Outcome): readonly Candidate[] {
  const all = unfiltered.length > 0 ? unfiltered : partial;
  return [...hits.candidates, ...onDays(search, parsed, all)];
}

function onDays(search: Search, parsed: ParsedQuery, all: readonly Candidate[]): readonly Candidate[] {
  const { hasDays } = filterFor(search, parsed);
  return hasDays ? all.filter(hasDays) : all;
}

/** What a month or a day without a year can mean, but is dated more vaguely; null if none is asked for. */
function* vaguerOutcome(search: Search, { parsed, hits, typos }: Outcome): Steps<Outcome | null> {
  const { hasVaguerDays, passes } = filterFor(search, parsed);
  if (hasVaguerDays === null) return null;
  const ofAnyDay: ParsedQuery = { ...parsed, between: null, yearly: null, happened: false };
  const whole = withoutFilters(search);
  yield whole.finder.server?.fetchOwn([ofAnyDay], typos);
  const first = yield* attempt(whole, ofAnyDay, typos);
  const all = isFiltered(search.query) ? yield* filtered(search, first) : first;
  if (all.unfiltered.length === 0) return null;
  const known = new Set(hits.candidates);
  const isVaguer = (candidate: Candidate): boolean => !known.has(candidate) && hasVaguerDays(candidate);
  const unfiltered = all.unfiltered
    .filter(isVaguer)
    .sort((a, b) => search.finder.view.rank(a) - search.finder.view.rank(b))
    .slice(0, MOST_VAGUER);
  const shown = new Set(passes ? unfiltered.filter(passes) : unfiltered);
  const positions = [...all.hits.candidates.keys()].filter((at) => shown.has(all.hits.candidates[at] ?? -1));
  const some = (list: readonly number[]): number[] => positions.map((at) => list[at] ?? 0);
  const { candidates, keys, tiers } = all.hits;
  const vaguer = { candidates: some(candidates), keys: some(keys), tiers: some(tiers), apart: null };
  return { ...all, unfiltered, hits: vaguer };
}

const MOST_VAGUER = 300;

/** With this many strict hits the query says enough. */
const ENOUGH = 10;

/**
 * Whether there may be something that fits better than the strict hits: none, or few. A single term is met by no whole name,
 * several are met only inside texts.
 */
function isPoor({ hits, typos, parsed }: Outcome): boolean {
  if (typos.size > 0 || parsed.written !== null) return false;
  if (hits.candidates.length === 0 || hits.apart !== null) return true;
  // 郭局长 asks for persons, and these are all.
  if (parsed.title !== null) return false;
  if (hits.candidates.length >= ENOUGH) return false;
  const isWeak =
    parsed.terms.length > 1 ? isWeakMatch : (tier: number) => tier > TIER.FORMER_NAME && tier <= TIER.TITLE;
  return hits.tiers.every(isWeak);
}

/** `known`: the hits that stand on the list already. */
function* relaxedOutcome(
  search: Search,
  words: RelaxedWords,
  outcome: Outcome,
  known: readonly Candidate[],
): Steps<RelaxedOutcome | null> {
  const { finder, deadline } = search;
  deadline.check();
  // What is shown is decided before the filters, as the facets count it.
  const apart = outcome.hits.apart === null ? [] : onDays(search, outcome.parsed, outcome.partial);
  const reading = yield* relaxedReading(
    finder,
    words,
    new Set([...known, ...apart]),
    isStrict(outcome),
    apart,
  );
  if (reading.terms.length === 0) return null;
  // Scoring has looked at the days; here they say how sure it is. What has all terms has them on the days of the strict reading.
  const { passes, isSure } =
    outcome.hits.apart === null
      ? compileFilter(finder.view, search.query, words.days ?? NO_WORDS)
      : filterFor(search, outcome.parsed);
  const hits = passes === null ? reading.hits : reading.hits.filter(({ candidate }) => passes(candidate));
  return { ...reading, hits, unfiltered: reading.hits.map(({ candidate }) => candidate), isSure };
}

/** A query without a word finds all that the filters admit, and nothing without a filter. */
function* browse(search: Search): Steps<Outcome> {
  const { query } = search;
  // Without days there is nothing to be certain of.
  if (!isFiltered({ ...query, filter: { ...query.filter, certainty: null } })) return NOTHING;
  yield search.finder.server?.fetchOwn([NO_WORDS], NO_TYPOS);
  return yield* attempt(search, NO_WORDS);
}

/**
 * What the query is read as in all the data is kept with filters, so that a facet counts what choosing its value gives. If
 * the filters leave nothing strict of it, words are looked for in other ways; days stay days.
 */
function* interpreted(search: Search, queries: readonly ParsedQuery[]): Steps<Outcome> {
  if (!isFiltered(search.query)) return yield* firstWithHits(search, queries);
  const first = yield* firstWithHits(withoutFilters(search), queries);
  if (!hasHits(first)) return first;
  const kept = yield* filtered(search, first);
  // Where nothing is strict without filters, nothing is with them.
  if (isStrict(kept) || !isStrict(first) || kept.parsed.isDate) return kept;
  const other = yield* firstWithHits(search, queries);
  return hasHits(other) ? other : kept;
}

function withoutFilters({ finder, query, deadline }: Search): Search {
  const { server, ...local } = finder;
  return {
    finder: { ...local, ...(server?.whole ? { server: server.whole } : {}) },
    query: { ...query, kinds: null, filter: NO_FILTER },
    deadline,
  };
}

/** An outcome in all the data, with the filters. */
function* filtered(search: Search, outcome: Outcome): Steps<Outcome> {
  const { parsed, typos, source } = outcome;
  const { finder } = search;
  yield finder.server?.fetchOwn([parsed], typos);
  if (source !== "OWN") yield finder.server?.fetchFacts([parsed], typos);
  return { ...outcome, ...judge(finder, parsed, outcome, source, filterFor(search, parsed)) };
}

function isFiltered({ kinds, filter }: SearchQuery): boolean {
  return kinds !== null || Object.values<unknown>({ ...filter }).some((part) => part !== null);
}

/**
 * The first interpretation with strict hits, as it is or, if there is none, with split terms; then the first with partial
 * hits; then the first with corrected typos.
 */
function* firstWithHits(search: Search, queries: readonly ParsedQuery[]): Steps<Outcome> {
  const { server } = search.finder;
  yield server?.fetchOwn(queries, NO_TYPOS);
  let last: Outcome | null = null;
  let partial: Outcome | null = null;
  for (const parsed of queries) {
    const outcome = yield* attempt(search, parsed, NO_TYPOS, queries);
    if (isStrict(outcome))
      return (
        (yield* inFull(search, parsed, outcome)) ??
        (yield* betterName(search, outcome, queries)) ??
        (yield* betterSplit(search, outcome)) ??
        outcome
      );
    if (hasHits(outcome)) partial ??= outcome;
    if (parsed.namesOnly === null) last ??= outcome;
  }
  const alternatives = queries.filter(({ namesOnly }) => namesOnly === null);
  for (const parsed of alternatives) {
    const outcome = yield* inFull(search, parsed, null);
    if (outcome && isStrict(outcome)) return outcome;
  }
  yield server?.fetchAlternatives(alternatives);
  for (const parsed of alternatives) {
    const outcome = yield* splitUp(search, parsed);
    if (outcome && isStrict(outcome)) return outcome;
    if (outcome && hasHits(outcome)) partial ??= outcome;
  }
  for (const parsed of alternatives) {
    const outcome = yield* inFullGlued(search, parsed);
    if (outcome && isStrict(outcome)) return outcome;
  }
  if (partial) return partial;
  for (const parsed of alternatives) {
    const outcome = yield* corrected(search, parsed);
    if (outcome && hasHits(outcome)) return outcome;
  }
  return last ?? NOTHING;
}

function isStrict(outcome: Outcome): boolean {
  return hasHits(outcome) && outcome.hits.apart === null;
}

function hasHits({ hits }: Outcome): boolean {
  return hits.candidates.length > 0;
}

/** What matches one parsed query; by facts where names and texts do not match. `batch`: fetched together with it. */
function* attempt(
  search: Search,
  parsed: ParsedQuery,
  typos = NO_TYPOS,
  batch: readonly ParsedQuery[] = [parsed],
): Steps<Outcome> {
  const { finder, deadline } = search;
  deadline.check();
  const filter = filterFor(search, parsed);
  const evidence = evidenceFor(finder, parsed, typos);
  const outcome = (source: MatchSource): Outcome => ({
    parsed,
    typos,
    source,
    ...evidence,
    ...judge(finder, parsed, evidence, source, filter),
  });
  if (!looksAtFacts(parsed)) return outcome("OWN");
  // 撰写 asks for who wrote what, not only for what has the word in its name.
  const needsFacts = askedDays(parsed) !== null || parsed.terms.every(isRelationWord);
  const own = needsFacts ? null : outcome("OWN");
  if (own && hasHits(own) && !own.hits.tiers.every((tier) => tier === TIER.TITLE)) return own;
  yield finder.server?.fetchFacts(batch, typos);
  return outcome(needsFacts || (own && hasHits(own)) ? "BOTH" : "FACTS");
}

/** Whether a query is looked for in facts where names and texts do not match. */
function looksAtFacts({ terms, namesOnly, written, title }: ParsedQuery): boolean {
  return terms.length === 1 && namesOnly === null && written === null && title === null;
}

/**
 * What matches with the terms that no name has as abbreviations: 省四院 护士长. Null where none is one. `written`: the strict
 * hits as written; the terms must then be no more than texts and facts, which are found too.
 */
function* inFull(search: Search, parsed: ParsedQuery, written: Outcome | null): Steps<Outcome | null> {
  const { finder } = search;
  if (parsed.namesOnly !== null || parsed.written !== null) return null;
  // 会议 is any meeting, and short for none.
  const isGeneral = (term: string, at: number): boolean =>
    isRelationWord(term) || (parsed.kinds[at] ?? []).length > 0;
  const terms = parsed.terms.filter((term, at) => mayBeAbbreviation(term) && !isGeneral(term, at));
  if (
    terms.length === 0 ||
    (written && !written.terms.some((one, at) => isUnnamed(parsed.terms[at] ?? "", one)))
  )
    return null;
  yield finder.server?.fetchAbbreviations(terms);
  const full = new Map<string, readonly Typo[]>();
  for (const term of terms) {
    const [evidence] = evidenceFor(finder, termAlone(term), NO_TYPOS).terms;
    if (!evidence || !isUnnamed(term, evidence)) continue;
    const found = abbreviationsOf(finder, term);
    if (found.length === 0) continue;
    full.set(term, isAnywhere(finder, term) ? [...found, { text: term, kind: "ABBREVIATION" }] : found);
  }
  if (full.size === 0) return null;
  yield finder.server?.fetchOwn([parsed], full);
  return yield* attempt(search, parsed, full);
}

/** 德阳局局长: an abbreviation with a name or a word of a fact behind it, the longest word first. Null if there is none. */
function* inFullGlued(search: Search, parsed: ParsedQuery): Steps<Outcome | null> {
  const { finder } = search;
  const [term = ""] = parsed.terms;
  if (!mayBeSplit(parsed)) return null;
  const words = finder.dictionary(parsed);
  const splits = splitsBehind(term, (text) => words.isName(text) || words.isFactWord(text));
  if (splits.length === 0) return null;
  yield finder.server?.fetchAbbreviations(splits.map(([short]) => short));
  for (const split of splits) {
    if (abbreviationsOf(finder, split[0]).length === 0) continue;
    const parts = { ...queryFrom(split, parsed), notDates: parsed.notDates };
    yield finder.server?.fetchOwn([parts], NO_TYPOS);
    const outcome = yield* inFull(search, parts, null);
    if (outcome && isStrict(outcome)) return outcome;
  }
  return null;
}

/** What has the date of the query in its name, if only texts and facts of these days have the rest. Null if nothing has. */
function* betterName(
  search: Search,
  { parsed, hits }: Outcome,
  queries: readonly ParsedQuery[],
): Steps<Outcome | null> {
  const isOfDays = parsed.between !== null || parsed.yearly !== null;
  if (!isOfDays || parsed.terms.length === 0 || !hits.tiers.every(isWeakMatch)) return null;
  for (const other of queries.filter(({ inOneName }) => inOneName)) {
    const outcome = yield* attempt(search, other, NO_TYPOS, queries);
    if (isStrict(outcome)) return outcome;
  }
  return null;
}

/** If the term matches only weakly: the outcome with the term split, if that is better. Otherwise null. */
function* betterSplit(search: Search, { parsed, hits }: Outcome): Steps<Outcome | null> {
  const { finder } = search;
  if (!mayBeSplit(parsed)) return null;
  // The title of an article is no reason to look no further: 护士长周洁 is a person with a post.
  const ranked = (tier: number, at: number): number =>
    isOfArticle(finder.view, hits.candidates[at] ?? 0, [tier]) ? TIER.FACT_WHOLE : tier;
  const isWeak = hits.tiers.every((tier, at) => isWeakMatch(ranked(tier, at)));
  // 习近平总书记 is in the name of an event, and calls a person.
  const isPart = hits.tiers.every((tier) => tier > TIER.FORMER_NAME);
  if (!isWeak && !(isPart && mayCallPerson(parsed))) return null;
  yield finder.server?.fetchDictionary(parsed);
  const outcome = yield* splitUp(search, parsed, isWeak ? splitsOf : titleReadings);
  return outcome &&
    isStrict(outcome) &&
    least(outcome.hits.keys) < least(hits.tiers.map(ranked).map(keyOfTier))
    ? outcome
    : null;
}

function least(keys: readonly number[]): number {
  return keys.reduce((all, key) => Math.min(all, key), Infinity);
}

/**
 * What matches with the terms split into dictionary words; null where they cannot be split. If the best split finds nothing
 * or little (绵阳市机关事务管理局党组书记 by the 党组 and a 书记), the others are tried, and the one with the best hit counts.
 */
function* splitUp(search: Search, parsed: ParsedQuery, split = splitsOf): Steps<Outcome | null> {
  const { finder } = search;
  const splits = split(parsed, finder.dictionary(parsed));
  let best: Outcome | null = null;
  for (const [at, parts] of splits.entries()) {
    // All others at once, because each request takes its time.
    if (at < 2) yield finder.server?.fetchOwn(at === 0 ? [parts] : splits.slice(1), NO_TYPOS);
    const outcome = yield* attempt(search, parts);
    if (!best || isBetter(outcome, best)) best = outcome;
    if (isStrict(best) && least(best.hits.keys) < keyOfTier(TIER.TEXT)) break;
  }
  return best;
}

/** Whether an outcome has strict hits where the other has none, or hits where it has none, or a better hit. */
function isBetter(outcome: Outcome, other: Outcome): boolean {
  if (isStrict(outcome) !== isStrict(other)) return isStrict(outcome);
  return isStrict(outcome)
    ? least(outcome.hits.keys) < least(other.hits.keys)
    : !hasHits(other) && hasHits(outcome);
}

/** What matches with typos corrected; null where every term is somewhere as it is written, or one has no correction. */
function* corrected(search: Search, parsed: ParsedQuery): Steps<Outcome | null> {
  const { finder } = search;
  const typos = new Map<string, readonly Typo[]>();
  for (const term of parsed.terms) {
    if (isAnywhere(finder, term)) continue;
    const found = typosAmong(finder.possibleTypos(term), term);
    if (found.length === 0) return null;
    typos.set(term, found);
  }
  if (typos.size === 0) return null;
  yield finder.server?.fetchOwn([parsed], typos);
  return yield* attempt(search, parsed, typos);
}

/** Whether any record has the term, whatever the filters. */
function isAnywhere(finder: Finder, term: string): boolean {
  const { terms } = evidenceFor(finder, termAlone(term), NO_TYPOS);
  return terms.some((evidence) => evidence.byOwn().length > 0 || evidence.byFacts().length > 0);
}
