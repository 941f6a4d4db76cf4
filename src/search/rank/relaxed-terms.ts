import type { AskedDays } from "../query/date-filter.js";
import { kindsNamed } from "../query/kind-words.js";
import { isRelationWord } from "../query/relation-words.js";
import type { RelaxedTerm } from "../query/relaxed-terms.js";
import { gramsIn, isHanText } from "../query/relaxed-terms.js";
import { otherSpellings } from "../query/synonyms.js";
import type { Evidence, Finder, GramSet } from "./finder.js";
import { TIER } from "./tiers.js";

/** A term of the relaxed reading with what it weighs and what has it. */
export interface WeighedTerm extends RelaxedTerm {
  /** Its share of what the query says: the sum of the idf of its grams. */
  readonly mass: number;
  /** Those that some record has. */
  readonly grams: GramSet;
  /** Of a known word, or of letters and digits. */
  readonly evidence: Evidence | null;
  /** The same for a term of any type; found when it is first asked for. */
  readonly whole: () => Evidence;
  readonly kinds: readonly string[];
}

/** A word of letters or digits, in idf of the records that have it. */
const OF_LETTERS = 1.5;
/** A character, and each of several, that no record has in this place; in idf of an unknown gram. */
const OF_UNKNOWN = { SINGLE: 0.3, IN_A_WORD: 0.6, EACH: 0.8 } as const;
/** A word for a kind or a relation says as much as one that this share of all records have. */
const GENERAL = 1 / 50;
/** As many as there are bits in a set. */
const MOST_TERMS = 30;

/** ln(1 + (N − n + ½) / (n + ½)), the idf of BM25. */
export function idf(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

/** The terms of a query, each once, with their masses. `asked`: what counts in facts and texts is of these days. */
export function weighedTerms(
  finder: Finder,
  pieces: readonly RelaxedTerm[],
  { grams, counts, total }: CountedGrams,
  asked: AskedDays | null,
): readonly WeighedTerm[] {
  const positions = new Map(grams.map((gram, at) => [gram, at]));
  const countOf = (gram: string): number => counts.get(gram) ?? 0;
  const massOf = (text: string): number =>
    gramsIn(text).reduce((sum, gram) => sum + idf(countOf(gram), total), 0);
  const setFor = (text: string): GramSet =>
    gramsIn(text).reduce((set, gram) => {
      const at = positions.get(gram);
      return at === undefined || countOf(gram) === 0 ? set : set | (1 << at);
    }, 0);
  const unknown = idf(0, total);
  const known = (text: string): WeighedTerm => {
    const evidence = finder.evidence([text, ...otherSpellings(text)], asked);
    const kinds = kindsNamed(text);
    // Counted where it matters, because a frequent word has 25,000.
    const having = (): number => {
      let count = evidence.byOwn().length;
      for (const one of evidence.byFacts()) if (evidence.own(one) === TIER.NONE) count += 1;
      return count;
    };
    const isGeneral = kinds.length > 0 || isRelationWord(text);
    const most = isGeneral ? idf(Math.max(having(), total * GENERAL), total) : Infinity;
    const mass = isHanText(text)
      ? Math.min(massOf(text), most)
      : text.length === 1
        ? OF_UNKNOWN.SINGLE * unknown
        : idf(having(), total) * OF_LETTERS;
    return { text, type: "KNOWN", mass, grams: setFor(text), evidence, whole: () => evidence, kinds };
  };
  const other = (run: string): WeighedTerm[] =>
    partsOf(run, countOf).map(({ text, isKnown }): WeighedTerm => {
      const single = run.length === 1 ? OF_UNKNOWN.SINGLE : OF_UNKNOWN.IN_A_WORD;
      const share = text.length === 1 ? single : OF_UNKNOWN.EACH * text.length;
      const mass = isKnown ? massOf(text) : share * unknown;
      return {
        text,
        type: "OTHER",
        mass,
        grams: isKnown ? setFor(text) : 0,
        evidence: null,
        whole: () => finder.evidence([text], asked),
        kinds: [],
      };
    });
  const terms = new Map<string, WeighedTerm>();
  for (const { text, type } of pieces)
    for (const term of type === "KNOWN" || !isHanText(text) ? [known(text)] : other(text))
      if (!terms.has(term.text)) terms.set(term.text, term);
  const all = [...terms.values()];
  return chosen(all, ({ type, mass }) => (type === "KNOWN" ? MORE : 0) + mass);
}

/** The pieces of a text that say the most of it: names, other known words, then the longest. Each once, in their order. */
export function telling(finder: Finder, pieces: readonly RelaxedTerm[]): readonly RelaxedTerm[] {
  const distinct = [...new Map(pieces.map((one) => [`${one.type} ${one.text}`, one])).values()];
  const isName = ({ text, type }: RelaxedTerm): boolean =>
    type === "KNOWN" && text.length > 1 && finder.namedExactly([text]).length > 0;
  const worth = (one: RelaxedTerm): number =>
    (isName(one) ? 2 * MORE : one.type === "KNOWN" ? MORE : 0) + one.text.length;
  return chosen(distinct, worth);
}

// More than any mass, and any length of a term.
const MORE = 10_000;

/** As many as there can be terms, those that are worth the most, in their order. */
function chosen<Item>(all: readonly Item[], worth: (one: Item) => number): readonly Item[] {
  if (all.length <= MOST_TERMS) return all;
  const kept = new Set(
    all
      .map((one) => ({ one, worth: worth(one) }))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, MOST_TERMS)
      .map(({ one }) => one),
  );
  return all.filter((one) => kept.has(one));
}

/** The grams of a query. */
export interface CountedGrams {
  /** Those that sets are made of, by their positions. */
  readonly grams: readonly string[];
  /** In how many records each is, also of those that no set has. */
  readonly counts: ReadonlyMap<string, number>;
  /** The number of records. */
  readonly total: number;
}

/** The characters that `weighedTerms` makes terms of their own, as many as there can be terms. */
export function singleCharacters(
  pieces: readonly RelaxedTerm[],
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  const single = pieces
    .filter(({ type, text }) => type === "OTHER" && isHanText(text))
    .flatMap(({ text }) => partsOf(text, (gram) => counts.get(gram) ?? 0))
    .flatMap(({ text }) => (text.length === 1 ? [text] : []));
  return [...new Set(single)].slice(0, MOST_TERMS);
}

/** Splits a run of characters between those neighbors that stand together nowhere. */
function partsOf(
  run: string,
  countOf: (gram: string) => number,
): { readonly text: string; readonly isKnown: boolean }[] {
  const parts: { from: number; to: number; isKnown: boolean }[] = [];
  const joins = (at: number): boolean => at > 0 && at < run.length && countOf(run.slice(at - 1, at + 1)) > 0;
  for (let at = 0; at < run.length; at++) {
    const isKnown = joins(at) || joins(at + 1);
    const last = parts.at(-1);
    if (last && (joins(at) || (!isKnown && !last.isKnown))) last.to = at + 1;
    else parts.push({ from: at, to: at + 1, isKnown });
  }
  return parts.map(({ from, to, isKnown }) => ({ text: run.slice(from, to), isKnown }));
}
