import { abbreviationScore, abbreviationTexts } from "../../text/abbreviation.js";
import { OF_BULLETINS } from "../../text/abbreviation-parts.js";
import { characters } from "../../text/characters.js";
import { isHan } from "../../text/fold.js";
import type { Typo } from "../../text/typos.js";
import { oneCharacterOff } from "../../text/typos.js";
import type { Evidence, Finder } from "./finder.js";
import { TIER } from "./tiers.js";

/** As many as corrections of a typo. */
const MOST_READINGS = 5;
/** A name that says this much less than the best one is not meant. */
const MARGIN = 0.09;
/** Of the names of one entity the longest that says nearly as much is shown. */
const MARGIN_OF_NAMES = 0.15;
/** The shortest names: a longer one is less likely meant, and judging takes time. */
const MOST_JUDGED = 400;
/** A text of two characters says little: only in a short list can what it abbreviates be missing. */
const MOST_WRITTEN = 100;

/**
 * The full names that a term may abbreviate, the likeliest first, one of each entity. Names that contain the term are no
 * abbreviations.
 */
export function abbreviationsOf(finder: Pick<Finder, "possibleAbbreviations">, term: string): Typo[] {
  if (!mayBeAbbreviation(term)) return [];
  const isShort = isOfTwo(term);
  const possible = [...finder.possibleAbbreviations(abbreviationTexts(term))]
    .filter(({ kind, text }) => kind !== "PERSON" && (isShort || !text.includes(term)))
    .sort((a, b) => a.text.length - b.text.length || a.rank - b.rank);
  // One character missing is nearer: that is a typo.
  if (possible.some(({ text }) => oneCharacterOff(term, text, isHan) !== null)) return [];
  const byEntity = new Map<number, Reading[]>();
  for (const { kind, text, rank } of possible.slice(0, MOST_JUDGED)) {
    const score = abbreviationScore(term, text, { kind, ...OF_BULLETINS });
    if (score !== null) byEntity.set(rank, [...(byEntity.get(rank) ?? []), { text, score }]);
  }
  const sorted = [...byEntity].map(([rank, readings]) => ({ rank, ...fullest(readings) })).sort(inOrder);
  const best = sorted[0]?.score ?? 0;
  const near = sorted.filter(({ score }) => score >= best - MARGIN);
  return [...new Set(near.map(({ text }) => text))]
    .slice(0, MOST_READINGS)
    .map((text) => ({ text, kind: "ABBREVIATION" }));
}

interface Reading {
  readonly text: string;
  readonly score: number;
}

/** The longest of an entity's names that the term may mean, with the score of the best: 省四医院 is short itself. */
function fullest(readings: readonly Reading[]): Reading {
  const score = Math.max(...readings.map((one) => one.score));
  const [longest = ""] = readings
    .filter((one) => one.score >= score - MARGIN_OF_NAMES)
    .map(({ text }) => text)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { text: longest, score };
}

function inOrder(a: Reading & { rank: number }, b: Reading & { rank: number }): number {
  return b.score - a.score || a.rank - b.rank;
}

/** Whether a term can be an abbreviation at all: Han characters, perhaps with digits. */
export function mayBeAbbreviation(term: string): boolean {
  return characters(term).length > 1 && /^[\p{Script=Han}0-9]+$/u.test(term) && /\p{Script=Han}/u.test(term);
}

/** Whether a term is in no name, or only inside longer words of names as 川大 is in 汶川大地震. */
export function isUnnamed(term: string, evidence: Evidence): boolean {
  const found = evidence.byOwn();
  const least = isOfTwo(term) && found.length <= MOST_WRITTEN ? TIER.NAME_PART : TIER.TEXT_WHOLE;
  return found.every((candidate) => evidence.names(candidate) >= least);
}

/** 𠮷 is one character. */
function isOfTwo(term: string): boolean {
  return characters(term).length === 2;
}

/** Whether a text has the characters of one of `texts` in order. */
export function hasInOrder(name: string, texts: readonly string[]): boolean {
  return texts.some((text) => {
    let at = 0;
    for (let unit = 0; unit < name.length && at < text.length; unit++) if (name[unit] === text[at]) at += 1;
    return at === text.length;
  });
}

const MOST_SPLITS = 3;

/** A term in two parts, of which the second is a word and the first may be an abbreviation; the longest words first. */
export function splitsBehind(
  term: string,
  isWord: (text: string) => boolean,
): (readonly [short: string, word: string])[] {
  const splits: (readonly [string, string])[] = [];
  for (let at = 2; at + 2 <= term.length && splits.length < MOST_SPLITS; at++) {
    const [short, word] = [term.slice(0, at), term.slice(at)];
    if (mayBeAbbreviation(short) && isWord(word)) splits.push([short, word]);
  }
  return splits;
}
