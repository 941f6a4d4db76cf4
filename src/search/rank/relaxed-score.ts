import { foldText } from "../../text/fold.js";
import type { Ordinals } from "../../text/ordinals.js";
import { areOtherOrdinals } from "../../text/ordinals.js";
import type { AskedDays } from "../query/date-filter.js";
import { touchesDays } from "../query/date-filter.js";
import type { Candidate, CandidateView, Evidence, GramMatches, GramSet, GramsMet } from "./finder.js";
import type { WeighedTerm } from "./relaxed-terms.js";
import { isOfName, isOfText, isWholeFact, TIER } from "./tiers.js";

/** A query of the relaxed reading, made ready for scoring. */
export interface RelaxedQuery {
  readonly terms: readonly WeighedTerm[];
  /** The sum of the masses of the terms. */
  readonly mass: number;
  /** The idf of each gram. */
  readonly weights: readonly number[];
  readonly matches: GramMatches;
  /** A hit can be of these days. */
  readonly days: AskedDays | null;
  /** Numbers that the names of a hit must not contradict. */
  readonly ordinals: Ordinals;
  /** Ordinals that no known word of the query has: 第七 of a 第七人民医院 that nobody knows. */
  readonly numbers: readonly Evidence[];
  /** Divisions that the query begins a name with: what has to do with none of them is another. */
  readonly regions: readonly Evidence[];
  /** Names of persons that the query has: what has nothing to do with any of them is not meant. */
  readonly persons: readonly Evidence[];
  /** The share of the mass that a hit has at least. */
  readonly floor: number;
  /** Of a long text also what is named in it is a hit. */
  readonly isLong: boolean;
}

export interface RelaxedHit {
  readonly candidate: Candidate;
  /** 0 to 1. */
  readonly score: number;
  /** The terms that it has, as bits by their positions. */
  readonly met: number;
  /** Those of which it has at least a half in its names, its texts or its kind. */
  readonly own: number;
  /** Whether the query has a whole name of it. */
  readonly isNamed: boolean;
}

/** What a gram or a word counts, by where a record has it. Set by the development half of 550 queries. */
const WEIGHT = {
  NAME: 1,
  TEXT: 0.6,
  WORD: 0.4,
  KIND: 0.6,
  SOUND: 0.8,
  FACT: 0.85,
  PART_OF_FACT: 0.35,
} as const;
/** Of a long text a hit must have this share, if it is not named there. */
const FLOOR_OF_LONG = 0.12;
/** What only its facts with others have must be this share. */
const FLOOR_OF_OTHERS = 0.6;
/** With this share of a term a record has it. */
const HALF = 0.5;
/** How much of the score depends on how much of a name the query has. */
const OF_NAME = 0.2;
/** A person who is named and has nearly all of the query. */
export const OF_PERSON = 1.3;
const MOST_OF_ALL = 0.95;
/** Records in many facts meet words by chance: at 1,000 statements they lose this share. */
const OF_FACTS = 0.4;

/** The mass that a record has at least to be a hit, unless a long text names it. */
export function leastMass({ mass, floor, isLong }: RelaxedQuery): number {
  return mass * (isLong ? Math.min(floor, FLOOR_OF_LONG) : floor);
}

/** How well a record matches; null if it is no hit. */
export function scoreOf(view: CandidateView, candidate: Candidate, query: RelaxedQuery): RelaxedHit | null {
  const { terms, mass, matches, days, ordinals, regions, persons, floor, isLong } = query;
  if (days !== null && !view.someDays(candidate, (span) => touchesDays(span, days))) return null;
  if (ordinals.size > 0 && areOtherOrdinals(ordinals, foldedNames(view, candidate))) return null;
  if (!isLong && query.numbers.some((one) => hasNone(candidate, [one]))) return null;
  const isNamed = terms.some((term) => isNameOf(term, candidate));
  if (persons.length > 0 && !isLong && !isNamed && hasNone(candidate, persons)) return null;
  const found = matches.met(candidate);
  // A long text tells of several places. Who is named needs none.
  const isAnywhere = view.kind(candidate) === "PERSON" ? isNamed : isLong && !isLocal(view, candidate);
  if (regions.length > 0 && !isAnywhere && hasNone(candidate, regions)) return null;
  // A part of a person's name is the name of another.
  const grams = view.kind(candidate) === "PERSON" && !isNamed ? { ...found, names: 0, nameShare: 0 } : found;
  const scores = terms.map((term) => termScore(view, candidate, term, grams, query));
  const sum = (of: (one: TermScore, at: number) => number): number =>
    scores.reduce((all, one, at) => all + of(one, at), 0);
  const massAt = ({ share }: TermScore, at: number): number => share * (terms[at]?.mass ?? 0);
  const coverage = sum(massAt) / mass;
  if (coverage < floor && !(isLong && (isNamed || coverage >= FLOOR_OF_LONG))) return null;
  // What others have is no part of it, unless it is most of the query.
  const hasOwn = scores.some(({ isOwn, share }) => isOwn && share > 0);
  if (!hasOwn && (days !== null || coverage < Math.min(FLOOR_OF_OTHERS, 2 * floor))) return null;
  const ofName = 1 - OF_NAME + OF_NAME * (isNamed ? 1 : grams.nameShare);
  // 王竹川大法学院 asks for the person who has all the rest.
  const isMeant = isNamed && coverage > MOST_OF_ALL && view.kind(candidate) === "PERSON";
  // What a long text names is in it for its name alone.
  const ofFacts = isNamed && isLong ? 1 : 1 - (OF_FACTS * Math.log10(1 + view.weight(candidate))) / 3;
  const value = sum((one) => one.value);
  return {
    candidate,
    score: Math.min(1, (value / mass) * ofName * ofFacts * (isMeant ? OF_PERSON : 1)),
    met: metBy(candidate, terms, scores),
    own: scores.reduce((set, { ownShare }, at) => (ownShare >= HALF ? set | (1 << at) : set), 0),
    isNamed,
  };
}

/** Whether a term is a whole name of a candidate. */
export function isNameOf({ evidence, text }: WeighedTerm, candidate: Candidate): boolean {
  return text.length > 1 && evidence !== null && evidence.names(candidate) <= TIER.FORMER_NAME;
}

/** Whether a term names the kind of a candidate. */
export function isOfKind(view: CandidateView, candidate: Candidate, { kinds }: WeighedTerm): boolean {
  return kinds.includes(view.kind(candidate)) || kinds.includes(view.subkind(candidate) ?? "");
}

/** The terms that a hit has. Of a long term it may have less than half: then this is what it has. */
function metBy(candidate: Candidate, terms: readonly WeighedTerm[], scores: readonly TermScore[]): number {
  let met = 0;
  let most = { mass: 0, at: 0 };
  for (const [at, term] of terms.entries()) {
    const { share = 0 } = scores[at] ?? {};
    if (share >= HALF || hasWhole(term, candidate)) met |= 1 << at;
    if (share * term.mass > most.mass) most = { mass: share * term.mass, at };
  }
  return met === 0 ? 1 << most.at : met;
}

function foldedNames(view: CandidateView, candidate: Candidate): string[] {
  return view.head(candidate).names.map(({ text }) => foldText(text));
}

/** Whether it is somewhere itself. */
function isLocal(view: CandidateView, candidate: Candidate): boolean {
  const kind = view.kind(candidate);
  return kind === "ORGANIZATION" || kind === "PLACE";
}

function hasNone(candidate: Candidate, some: readonly Evidence[]): boolean {
  return some.every((one) => one.own(candidate) === TIER.NONE && one.fact(candidate) === TIER.NONE);
}

/** Whether a record has all of a term, also where it counts for nothing: in the name of another, or one character. */
function hasWhole({ whole }: WeighedTerm, candidate: Candidate): boolean {
  const evidence = whole();
  return evidence.own(candidate) !== TIER.NONE || evidence.fact(candidate) !== TIER.NONE;
}

/** What a term counts in a record, and which share of it the record has. */
interface TermScore {
  readonly value: number;
  readonly share: number;
  /** Whether it has some of it in a name, a text or its kind, and not only in a fact with another. */
  readonly isOwn: boolean;
  /** The share of it in its names, its texts or its kind. */
  readonly ownShare: number;
}

function termScore(
  view: CandidateView,
  candidate: Candidate,
  term: WeighedTerm,
  grams: GramsMet,
  query: RelaxedQuery,
): TermScore {
  const byKind = isOfKind(view, candidate, term) ? WEIGHT.KIND : 0;
  const ownTier = term.evidence?.own(candidate) ?? TIER.NONE;
  const byOwn = Math.max(ownWeight(ownTier), byKind);
  // A name says more than any fact: what is in facts takes long to find.
  const byFact = byOwn < WEIGHT.FACT && term.evidence ? factWeight(term.evidence.fact(candidate)) : 0;
  const byWord = Math.max(byOwn, byFact);
  // Bodies and places have too many figures: one of them is no sign beside the fact of another.
  const isNear = isLocal(view, candidate);
  const byGrams = gramScore(term, grams, query.weights, isNear ? WEIGHT.NAME : WEIGHT.TEXT);
  const hasOwn = isNear ? byKind > 0 || isOfName(ownTier) : byOwn > 0;
  // It makes no hit, but tells which hit has more. What bodies and places have in facts, others have themselves.
  const hasRest =
    byWord === 0 && term.evidence === null && term.grams !== 0 && !isNear
      ? term.text.length > 1 && term.whole().fact(candidate) !== TIER.NONE
      : false;
  return {
    value: Math.max(byGrams.value, term.mass * (hasRest ? WEIGHT.PART_OF_FACT : byWord)),
    share: byWord > 0 ? 1 : byGrams.share,
    isOwn: byOwn > 0 || ((grams.names | grams.texts) & term.grams) !== 0,
    ownShare: hasOwn ? 1 : byGrams.ownShare,
  };
}

function gramScore(
  { grams, mass }: WeighedTerm,
  { names, texts, words }: GramsMet,
  weights: readonly number[],
  leastOwn: number,
): Omit<TermScore, "isOwn"> {
  let [value, has, own, all] = [0, 0, 0, 0];
  for (let at = 0, left: GramSet = grams; left !== 0; at++, left >>>= 1) {
    if ((left & 1) === 0) continue;
    const bit = 1 << at;
    const weight = weights[at] ?? 0;
    const field =
      (names & bit) !== 0
        ? WEIGHT.NAME
        : (texts & bit) !== 0
          ? WEIGHT.TEXT
          : (words & bit) !== 0
            ? WEIGHT.WORD
            : 0;
    all += weight;
    value += weight * field;
    if (field > 0) has += weight;
    if (field >= leastOwn) own += weight;
  }
  if (all === 0) return { value: 0, share: 0, ownShare: 0 };
  // A word for a kind weighs less than its grams; an unknown gram of a known word weighs too.
  const scale = Math.min(1, mass / all);
  return { value: value * scale, share: (has * scale) / mass, ownShare: (own * scale) / mass };
}

function factWeight(tier: number): number {
  if (tier === TIER.NONE) return 0;
  return isWholeFact(tier) ? WEIGHT.FACT : WEIGHT.PART_OF_FACT;
}

function ownWeight(tier: number): number {
  if (tier <= TIER.NAME_PART) return WEIGHT.NAME;
  if (isOfText(tier)) return WEIGHT.TEXT;
  return tier === TIER.NONE ? 0 : WEIGHT.SOUND;
}
