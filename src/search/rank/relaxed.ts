import type { RelaxedTerm } from "../query/relaxed-terms.js";
import { canHaveParts, termsOfWord, gramsIn, isHanText } from "../query/relaxed-terms.js";
import { narrowestDivision } from "../../text/divisions.js";
import { ordinalsIn } from "../../text/ordinals.js";
import { LONGEST_NAME } from "../../text/posts.js";
import { otherSpellings } from "../query/synonyms.js";
import { MOST_CHARACTERS } from "../query/parse.js";
import type { RelaxedWords } from "../query/relaxed-words.js";
import type { Candidate, CandidateView, Finder, GramMatches, GramSet } from "./finder.js";
import { MOST_GRAMS } from "./finder.js";
import { askedBeside, besides, isElsewhere, setOf } from "./relaxed-cuts.js";
import type { RelaxedHit, RelaxedQuery } from "./relaxed-score.js";
import { isNameOf, leastMass, OF_PERSON, scoreOf } from "./relaxed-score.js";
import type { WeighedTerm } from "./relaxed-terms.js";
import { idf, singleCharacters, telling, weighedTerms } from "./relaxed-terms.js";
import { ROUNDING, thousandths } from "./grams.js";
import type { Steps } from "./steps.js";
import { TIER } from "./tiers.js";
import { MOST_RANKS, smallest } from "./top-k.js";

/** The records that have a part of a query. */
export interface RelaxedReading {
  readonly terms: readonly WeighedTerm[];
  /** The best first. */
  readonly hits: readonly RelaxedHit[];
}

/** A hit has at least this share of the mass of the query; behind strict hits more is asked for. */
const FLOOR = { ALONE: 0.3, BEHIND_STRICT: 0.55, SHORT: 0.75 } as const;
/** Hits that score less, or less than this share of the best, are left out. */
const LEAST_SCORE = 0.16;
const LEAST_SHARE = { FULL: 0.85, PART: 0.75, LONG: 0.5 } as const;
const MOST_CANDIDATES = 300;

/**
 * Finds what has a part of the query, for when little has all of it. The query is split into known words and what is between
 * them (`termsOfWord`); each term weighs as much as its grams by idf. Records are scored by BM25F without saturation (each
 * gram counts once, by the best field that has it): Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009. A
 * known word also counts where a fact has it. `without`: what is judged already. `apart`: those of it that have all terms in
 * several facts, which are hits whatever their share.
 */
export function* relaxedReading(
  finder: Finder,
  { words, days, notDates, asks }: RelaxedWords,
  without: ReadonlySet<Candidate>,
  isBehindStrict: boolean,
  apart: readonly Candidate[],
): Steps<RelaxedReading> {
  // Nothing is of a day that does not exist.
  if (words.length === 0 || notDates.length > 0) return NO_READING;
  yield finder.server?.fetchMentions(words);
  const pieces = telling(
    finder,
    words.flatMap((word) => termsOfWord(word, finder.mentions(word))),
  );
  const all = [...new Set(pieces.flatMap(({ text }) => gramsIn(text)))].slice(0, MOST_COUNTED);
  yield finder.server?.fetchGramCounts(all);
  const counts = countsOf(finder, all);
  const grams = rarest(counts);
  const matches = finder.grams(grams);
  const regions = words.flatMap((word) => narrowestDivision(word) ?? []);
  const known = pieces
    .filter(({ type, text }) => type === "KNOWN" || !isHanText(text))
    .flatMap(({ text }) => [text, ...otherSpellings(text)]);
  yield finder.server?.fetchGrams(
    grams.filter((_, at) => (matches.counts[at] ?? 0) > 0),
    [...known, ...regions],
    singleCharacters(pieces, counts),
  );
  const terms = weighedTerms(finder, pieces, { grams, counts, total: matches.total }, days);
  const mass = massOf(terms);
  // One term is met or not, and the strict reading has seen to it.
  const isJudged = words.join("").length <= MOST_CHARACTERS;
  if (mass === 0 || (terms.length === 1 && isWhole(pieces) && isJudged)) return NO_READING;
  const query: RelaxedQuery = {
    terms,
    mass,
    weights: matches.counts.map((count) => idf(count, matches.total)),
    matches,
    days,
    ordinals: ordinalsIn(words.join(" ")),
    regions: regions.map((region) => finder.evidence([region], null)),
    persons: terms.filter((term) => isPerson(finder.view, term)).flatMap(({ evidence }) => evidence ?? []),
    numbers: terms.filter(({ text }) => WRITTEN_ORDINAL.test(text)).map(({ whole }) => whole()),
    floor: canHaveParts(words) ? (isBehindStrict ? FLOOR.BEHIND_STRICT : FLOOR.ALONE) : FLOOR.SHORT,
    isLong: words.join("").length > LONG,
  };
  const { view } = finder;
  const isApart = new Set(apart);
  // The strict reading has judged all else of these.
  const judged: RelaxedQuery = {
    ...query,
    floor: 0,
    days: null,
    ordinals: new Map(),
    numbers: [],
    regions: [],
    persons: [],
  };
  // 重庆市 alone says nothing of a 重庆市锦江区, nor 第九 of a 第九幼儿园: they only say which of its kind.
  const where = query.isLong
    ? 0
    : setOf(terms, ({ text }) => isOfRegion(text, regions) || ONLY_ORDINAL.test(text));
  const possible = [
    ...scored(view, candidatesOf(finder, query), query, without),
    ...apart.flatMap((candidate) => scoreOf(view, candidate, judged) ?? []),
  ];
  const hits = possible
    .filter(({ candidate, met }) => (met & ~where) !== 0 || isApart.has(candidate))
    .sort((a, b) => b.score - a.score || view.rank(a.candidate) - view.rank(b.candidate));
  const best = hits[0]?.score ?? 0;
  const every = 2 ** terms.length - 1;
  // Where something has all terms, only what is nearly as good is not in its way.
  const isFull = hits[0]?.met === every || isBehindStrict;
  const least = best * (query.isLong ? LEAST_SHARE.LONG : isFull ? LEAST_SHARE.FULL : LEAST_SHARE.PART);
  const isGood = ({ candidate, score, isNamed }: RelaxedHit): boolean =>
    isApart.has(candidate) ||
    (query.isLong && isNamed) ||
    score >= Math.max(query.isLong ? 0 : LEAST_SCORE, least);
  const good = hits.filter(isGood);
  if (query.isLong) return { terms, hits: good };
  const isOut = isElsewhere(finder, terms);
  const joined = good.filter((hit) => !isApart.has(hit.candidate));
  const isBeside = besides(view, terms, joined, isBehindStrict ? [...without] : [], asks);
  const shown = good.filter((hit) => isApart.has(hit.candidate) || !(isOut(hit.candidate) || isBeside(hit)));
  if (isBehindStrict || shown.length === 0) return { terms, hits: shown };
  const others = hits.filter(({ candidate, score }) => score >= LEAST_SCORE && !isOut(candidate));
  return { terms, hits: [...shown, ...askedBeside(view, terms, shown, others, asks)] };
}

/** Whether a term is the whole name of a person. */
function isPerson(view: CandidateView, term: WeighedTerm): boolean {
  const { text, evidence } = term;
  if (!evidence || text.length === 1 || text.length > LONGEST_NAME) return false;
  const bearers = evidence.byOwn();
  const bears = (one: Candidate): boolean => view.kind(one) === "PERSON" && isNameOf(term, one);
  return bearers.length <= FREQUENT && bearers.some(bears);
}

const ONLY_ORDINAL = /^第?[0-9〇零一二三四五六七八九十百]+$/u;
// 第12 may be written 第十二.
const WRITTEN_ORDINAL = /^第[一二三四五六七八九十百]+$/u;

function isOfRegion(text: string, regions: readonly string[]): boolean {
  return regions.some((region) => text === region || text.slice(0, -1) === region);
}

/** Those that can be hits. The candidates are in the order of `most`. */
function scored(
  view: CandidateView,
  candidates: readonly PossibleHit[],
  query: RelaxedQuery,
  without: ReadonlySet<Candidate>,
): RelaxedHit[] {
  const hits: RelaxedHit[] = [];
  let best = 0;
  for (const { candidate, most } of candidates) {
    // No score is above this share of the mass. What a long text names needs no share, but a score.
    const share = (most / query.mass) * OF_PERSON + ROUNDING;
    const isTooLittle =
      share < Math.max(LEAST_SCORE, best * LEAST_SHARE.LONG) || most + ROUNDING < leastMass(query);
    if (without.has(candidate) || (!query.isLong && isTooLittle)) continue;
    const hit = scoreOf(view, candidate, query);
    if (!hit) continue;
    hits.push(hit);
    best = Math.max(best, hit.score);
  }
  return hits;
}

/** Whether the only term is a known word, or one of letters and digits: then no part of it says anything. */
function isWhole([only]: readonly RelaxedTerm[]): boolean {
  return only !== undefined && (only.type === "KNOWN" || !isHanText(only.text));
}

const NO_READING: RelaxedReading = { terms: [], hits: [] };
/** In characters. A longer text tells of several things. */
const LONG = 24;
/** The distinct grams of a paragraph that are counted. */
const MOST_COUNTED = 300;

/** In how many records each gram is. */
function countsOf(finder: Finder, all: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (let from = 0; from < all.length; from += MOST_GRAMS) {
    const some = all.slice(from, from + MOST_GRAMS);
    const { counts } = finder.grams(some);
    for (const [at, gram] of some.entries()) counted.set(gram, counts[at] ?? 0);
  }
  return counted;
}

/** The grams with the fewest records, as many as a set can hold, in the order of the query. */
function rarest(counts: ReadonlyMap<string, number>): readonly string[] {
  if (counts.size <= MOST_GRAMS) return [...counts.keys()];
  const found = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => a - b);
  const kept = new Set(found.slice(0, MOST_GRAMS).map(([gram]) => gram));
  return [...counts.keys()].filter((gram) => kept.has(gram));
}

/**
 * The records that have the most mass by their own grams and by the known words of the query. Not looked at is what cannot
 * reach the floor (MaxScore: Turtle and Flood, Query evaluation, 1995): records that have only few grams, and words that many
 * have, unless there is nothing rarer.
 */
function candidatesOf(finder: Finder, query: RelaxedQuery): PossibleHit[] {
  const { terms, matches } = query;
  // Too many are of a kind.
  const words = terms.flatMap(({ evidence, mass, kinds }) =>
    evidence && kinds.length === 0
      ? { evidence, mass, size: evidence.byOwn().length + evidence.byFacts().length }
      : [],
  );
  const ofKinds = massOf(terms.filter(({ kinds }) => kinds.length > 0));
  let spare = leastMass(query) - ofKinds;
  const frequent = new Set<(typeof words)[number]>();
  for (const word of [...words].sort((a, b) => b.size - a.size)) {
    if (word.size <= FREQUENT || word.mass > spare) break;
    frequent.add(word);
    spare -= word.mass;
  }
  const votes = new Map<Candidate, number>();
  const vote = (candidate: Candidate, weight: number): void => {
    votes.set(candidate, (votes.get(candidate) ?? 0) + weight);
  };
  const limits = { most: MOST_CANDIDATES, least: Math.max(0, spare) };
  const byGrams = matches.having(setOfAll(matches), countedWeights(query), limits);
  for (const { candidate, weight } of byGrams) vote(candidate, weight);
  const hasGrams = new Set(votes.keys());
  // What any other record can have by its grams.
  const others = byGrams.length < MOST_CANDIDATES ? limits.least : (byGrams.at(-1)?.weight ?? 0);
  for (const { evidence, mass } of words.filter((word) => !frequent.has(word))) {
    for (const candidate of evidence.byFacts()) vote(candidate, mass);
    for (const candidate of evidence.byOwn()) vote(candidate, mass);
  }
  for (const { evidence, mass } of frequent) {
    if (query.isLong)
      for (const candidate of evidence.byOwn())
        if (evidence.names(candidate) <= TIER.FORMER_NAME && !votes.has(candidate)) votes.set(candidate, 0);
    for (const candidate of votes.keys()) {
      if (evidence.fact(candidate) !== TIER.NONE) vote(candidate, mass);
      if (evidence.own(candidate) !== TIER.NONE) vote(candidate, mass);
    }
  }
  const { view } = finder;
  const all = [...votes.keys()];
  const sums = Float64Array.from(votes.values());
  const order = all.map(
    (candidate, at) => -thousandths({ weight: sums[at] ?? 0 }) * MOST_RANKS + view.rank(candidate),
  );
  return smallest(all.length, MOST_CANDIDATES, (at) => order[at] ?? 0).map((at) => {
    const candidate = all[at] ?? 0;
    return { candidate, most: (sums[at] ?? 0) + ofKinds + (hasGrams.has(candidate) ? 0 : others) };
  });
}

/** A candidate with the most mass that it can have. */
interface PossibleHit {
  readonly candidate: Candidate;
  readonly most: number;
}

/** What each gram adds to the mass of a record that has it: it may be in several terms. */
function countedWeights({ terms, weights }: RelaxedQuery): number[] {
  const counted = weights.map(() => 0);
  for (const { grams, mass } of terms) {
    const ats = weights.flatMap((_, at) => ((grams & (1 << at)) === 0 ? [] : at));
    const all = ats.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
    for (const at of ats) counted[at] = (counted[at] ?? 0) + (weights[at] ?? 0) * Math.min(1, mass / all);
  }
  return counted;
}

/** A word that more records have is frequent. */
const FREQUENT = 1_000;

function massOf(terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { mass }) => sum + mass, 0);
}

function setOfAll({ counts }: GramMatches): GramSet {
  return counts.reduce<GramSet>((set, count, at) => (count > 0 ? set | (1 << at) : set), 0);
}
