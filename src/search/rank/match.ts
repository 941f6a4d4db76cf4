import type { NameKind } from "../../domain/entity.js";
import type { Sounded } from "../../text/sounds.js";
import type { Folded } from "../../text/fold.js";
import { readFrom } from "../../text/sounds.js";
import { wordStarts } from "../../text/words.js";
import { isSpelledOut, nameTier, soundTier, TIER, wholeTier } from "./tiers.js";

/** A name made ready for comparing. */
export interface KnownName {
  readonly kind: NameKind;
  /** Folded. */
  readonly text: string;
  /** The syllable of each unit of the text (`readings`). Costs a tenth of a millisecond, so it is best made lazily. */
  readonly syllables: readonly (string | null)[];
  /**
   * Of an English name: where its words begin. It is found by whole words only (gan is not in Organization), it is not
   * read as pinyin, and what begins its words is no word that rules out pinyin: Sichuan is both.
   */
  readonly words?: readonly number[];
}

/** What `KnownName` adds to an English name. */
export function englishWords(
  { kind, text }: { readonly kind: NameKind; readonly text: string },
  folded: Folded,
): Pick<KnownName, "words"> {
  return kind === "ENGLISH" ? { words: wordStarts(folded, text) } : {};
}

/** The best of several names, texts or words. */
export interface Match {
  readonly tier: number;
  /** Its position in their list. */
  readonly at: number;
  /** The matching range of a name; the first one of a text. */
  readonly from: number;
  readonly end: number;
}

/**
 * One Han character says too little to count inside a name, unless it is in the names of at most so many records, whatever
 * the filters: no more than the first hits that are looked at. 张䶮 is found by 䶮.
 */
export const FEW = 10;

/** A term to look for in names. */
export interface NameTerm {
  readonly term: string;
  /** Its sound (`pinyinOf`) where it is looked for by sound too. */
  readonly sound: string | null;
  /** Whether one character counts anywhere in a name, and not at the beginning only. */
  readonly inside: boolean;
  /** Whether English names count: not for pinyin with an apostrophe, where guan'gan is no Guang'an. */
  readonly english: boolean;
}

/**
 * The best of these names that has the term as written or by its sound. A part of an English name that is the pinyin of
 * another of these names is left to the sound: li finds 理县 as it finds 李, and not first for Li County.
 */
export function matchNamed(
  names: readonly KnownName[],
  { term, sound, inside, english }: NameTerm,
): (Match & { readonly isWritten: boolean }) | null {
  const written = matchWritten(names, term, inside, english);
  const isEnough =
    written !== null &&
    (written.tier === wholeTier("ENGLISH") || names.some(({ words, text }) => !words && text.includes(term)));
  const sounds = isEnough || sound === null ? null : matchSounded(names, sound);
  if (sounds && (!written || isSpelledOut(sounds.tier))) return { ...sounds, isWritten: false };
  return written && { ...written, isWritten: true };
}

/**
 * The best of these names that has `term` as written. One character counts at the beginning of a name only, or, where `inside` is
 * set, anywhere.
 */
export function matchWritten(
  names: readonly KnownName[],
  term: string,
  inside: boolean,
  english = true,
): Match | null {
  const atStart = term.length === 1 && !inside;
  return bestOf(names, (name, at) => {
    if (name.words && !english) return null;
    const from = atStart && !name.text.startsWith(term) ? -1 : placeOf(name, term);
    const end = from + term.length;
    if (from < 0) return null;
    const part = { from, to: end, length: name.text.length, last: name.text.charCodeAt(end - 1) };
    return { tier: nameTier(name.kind, part), at, from, end };
  });
}

/** The first place where a name has the term; in an English name, as whole words. -1 if it has none. */
function placeOf({ text, words }: KnownName, term: string): number {
  let at = text.indexOf(term);
  while (at >= 0 && !areWholeWords(text, words, at, at + term.length)) at = text.indexOf(term, at + 1);
  return at;
}

/** All places where a name has the term, from left to right. They may overlap. */
export function placesOf(text: string, words: KnownName["words"], term: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
    if (areWholeWords(text, words, at, at + term.length)) places.push(at);
  return places;
}

/** Whether a range begins and ends where the words of an English name do; true for any other name. */
function areWholeWords(text: string, words: KnownName["words"], from: number, end: number): boolean {
  return !words || (words.includes(from) && (end === text.length || words.includes(end)));
}

/** The best of these names that has `sound` (`pinyinOf`). */
export function matchSounded(names: readonly KnownName[], sound: string): Match | null {
  return bestOf(names, ({ text, syllables, words }, at) => {
    if (words) return null;
    const name = sounded(text, syllables);
    let best: Match | null = null;
    for (let from = 0; from < text.length; from++) {
      const match = readFrom(sound, name, from);
      const tier = match ? soundTier(match, from, text.length) : TIER.NONE;
      if (match && tier < (best?.tier ?? TIER.NONE)) best = { tier, at, from, end: match.end };
    }
    return best;
  });
}

/**
 * The best of these texts (folded) that has `term`. `tiers`: of a text that is the term, and of one that contains it.
 * `counts`: whether a text counts at all, asked only if it has the term.
 */
export function matchTexts(
  texts: readonly string[],
  term: string,
  tiers: { readonly whole: number; readonly part: number; readonly wholeNumbers?: boolean },
  counts: (at: number) => boolean = () => true,
): Match | null {
  if (term.length === 1) return null;
  return bestOf(texts, (text, at) => {
    const from = tiers.wholeNumbers === true ? outsideNumbers(text, term) : text.indexOf(term);
    if (from < 0 || !counts(at)) return null;
    return { tier: text === term ? tiers.whole : tiers.part, at, from, end: from + term.length };
  });
}

/** Where a text has a term that is no part of a longer number. */
export function outsideNumbers(text: string, term: string): number {
  for (let from = text.indexOf(term); from >= 0; from = text.indexOf(term, from + 1))
    if (!isInsideNumber((at) => text.charCodeAt(at), from, from + term.length)) return from;
  return -1;
}

/** Whether a range of a text begins or ends in the middle of a number: 16 is no part of 2016. */
export function isInsideNumber(unitAt: (at: number) => number, from: number, to: number): boolean {
  return (
    (isDigit(unitAt(from)) && isOfNumber(unitAt(from - 1))) ||
    (isDigit(unitAt(to - 1)) && isOfNumber(unitAt(to)))
  );
}

/** A digit, or the point of a decimal number. */
function isOfNumber(unit: number): boolean {
  return isDigit(unit) || unit === 46;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** A name as `readFrom` reads it. */
export function sounded(text: string, syllables: readonly (string | null)[]): Sounded {
  return { length: text.length, unit: (at) => text.charCodeAt(at), syllable: (at) => syllables[at] ?? null };
}

/** The first of those with the best tier. */
function bestOf<Item>(items: readonly Item[], match: (item: Item, at: number) => Match | null): Match | null {
  let best: Match | null = null;
  for (let at = 0; at < items.length; at++) {
    const next = match(items[at] as Item, at);
    if (next && (!best || next.tier < best.tier)) best = next;
  }
  return best;
}

/**
 * Whether a term begins a word at its position in a folded text. Inside a longer Latin word it is a coincidence: gan is in
 * Singapore… and not in 甘孜. A term that begins a word somewhere is not looked for by its sound: IPTV is not pinyin.
 */
export function beginsWord(unitBefore: number, firstUnit: number): boolean {
  return !isLetter(firstUnit) || !isLetter(unitBefore);
}

function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}
