import type { NameKind } from "../../domain/entity.js";
import type { SoundMatch } from "../../text/sounds.js";
import type { PinyinReading } from "../../text/syllables.js";
import type { MatchedBy } from "../engine.js";
import type { Then } from "../query/date-filter.js";
import type { TextField } from "../record/record.js";
import { THEN } from "../query/date-filter.js";
import { isWordEnd } from "./prefix.js";

/**
 * How well a term matches, best first: the order of the results. The whole name goes before its beginning and its inside,
 * a text of the record before a fact that links it to another.
 */
export const TIER = {
  NAME: 0,
  ALIAS: 1,
  FORMER_NAME: 2,
  /** The beginning of a name that is nearly the whole of it (`isNearly`): before the better connected that go on. */
  NAME_NEARLY: 3,
  NAME_PREFIX: 4,
  NAME_PART: 5,
  TEXT_WHOLE: 6,
  TEXT: 7,
  FACT_WHOLE: 8,
  FACT: 9,
  /** A part of the title of an article about it. */
  TITLE: 10,
  PINYIN_WHOLE: 11,
  PINYIN_PREFIX: 12,
  PINYIN_PART: 13,
  PINYIN_BEGUN: 14,
  PINYIN_PART_BEGUN: 15,
  INITIALS_WHOLE: 16,
  INITIALS_PREFIX: 17,
  INITIALS_PART: 18,
  FACT_PINYIN_WHOLE: 19,
  FACT_PINYIN: 20,
  /** The only term names its kind. Sorted like a whole text. */
  KIND: 21,
  NONE: 255,
} as const;

const REASONS: Readonly<Record<number, MatchedBy>> = {
  [TIER.NAME]: "NAME",
  [TIER.ALIAS]: "ALIAS",
  [TIER.FORMER_NAME]: "FORMER_NAME",
  [TIER.NAME_NEARLY]: "NAME_PREFIX",
  [TIER.NAME_PREFIX]: "NAME_PREFIX",
  [TIER.NAME_PART]: "NAME_PART",
  [TIER.TEXT_WHOLE]: "TEXT",
  [TIER.TEXT]: "TEXT",
  [TIER.FACT_WHOLE]: "FACT",
  [TIER.FACT]: "FACT",
  [TIER.TITLE]: "TEXT",
  [TIER.PINYIN_WHOLE]: "PINYIN",
  [TIER.PINYIN_PREFIX]: "PINYIN",
  [TIER.PINYIN_PART]: "PINYIN",
  [TIER.PINYIN_BEGUN]: "PINYIN",
  [TIER.PINYIN_PART_BEGUN]: "PINYIN",
  [TIER.INITIALS_WHOLE]: "INITIALS",
  [TIER.INITIALS_PREFIX]: "INITIALS",
  [TIER.INITIALS_PART]: "INITIALS",
  [TIER.FACT_PINYIN_WHOLE]: "FACT",
  [TIER.FACT_PINYIN]: "FACT",
  [TIER.KIND]: "KIND",
};

export function reasonOf(tier: number): MatchedBy {
  return REASONS[tier] ?? "FILTER";
}

// What a tier says of a match is asked by these, never by its place in the order: sounds stand behind facts.

/** Whether a name matches, as it is written or by its sound. */
export function isOfName(tier: number): boolean {
  return tier <= TIER.NAME_PART || (tier >= TIER.PINYIN_WHOLE && tier <= TIER.INITIALS_PART);
}

/** Whether a name matches as a whole, as it is written or spelled out in pinyin. */
export function isWholeName(tier: number): boolean {
  return tier <= TIER.FORMER_NAME || tier === TIER.PINYIN_WHOLE;
}

export function isOfText(tier: number): boolean {
  return tier === TIER.TEXT_WHOLE || tier === TIER.TEXT || tier === TIER.TITLE;
}

/** Whether a fact matches: by a name of the other side, as it is written or by its sound, or by a word. */
export function isOfFact(tier: number): boolean {
  return tier === TIER.FACT || tier === TIER.FACT_PINYIN || isWholeFact(tier);
}

/** Whether a whole name of the other side or a whole word of a fact matches. */
export function isWholeFact(tier: number): boolean {
  return tier === TIER.FACT_WHOLE || tier === TIER.FACT_PINYIN_WHOLE;
}

/** The tier of a whole name of this kind. */
export function wholeTier(kind: NameKind): number {
  if (kind === "OFFICIAL") return TIER.NAME;
  return kind === "FORMER" ? TIER.FORMER_NAME : TIER.ALIAS;
}

/** A part `[from, to)` of a name of this length; `last` is its last UTF-16 unit. */
interface PartOfName {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly last: number;
}

/** The tier of a part of a name. */
export function nameTier(kind: NameKind, part: PartOfName): number {
  const { from, to, length } = part;
  if (from > 0) return TIER.NAME_PART;
  if (to === length) return wholeTier(kind);
  return isNearly(part) ? TIER.NAME_NEARLY : TIER.NAME_PREFIX;
}

/**
 * Whether the beginning of a name lacks one unit of at least four, or two of at least seven, in the middle of a word: 复旦大
 * for 复旦大学. 四川 and 绵阳市 are words of their own, with which much begins.
 */
export function isNearly({ to, length, last }: Omit<PartOfName, "from">): boolean {
  const missing = length - to;
  return missing > 0 && missing <= 2 && to >= 3 && 2 * to >= 5 * missing && !isWordEnd(last);
}

/** Whether a name begins with what is looked for, and goes on. */
export function isBegunName(tier: number): boolean {
  return tier === TIER.NAME_NEARLY || tier === TIER.NAME_PREFIX;
}

/**
 * The tier of a name by its sound: whole syllables go before a syllable that is only begun (shan is 山 before 上). A short
 * sound inside a name does not count, because too many names have it (initials collide in 38.8 % of names): one syllable
 * alone or with one more letter (feng as 分公), two first letters, or three without a syllable.
 */
export function soundTier(match: SoundMatch, from: number, length: number): number {
  const { end, units, letters, begun } = match;
  if (letters === 0) {
    if (begun > 0) {
      if (from === 0) return TIER.PINYIN_BEGUN;
      return units > (begun > 1 ? 1 : 2) ? TIER.PINYIN_PART_BEGUN : TIER.NONE;
    }
    if (from === 0) return end === length ? TIER.PINYIN_WHOLE : TIER.PINYIN_PREFIX;
    return units > 1 ? TIER.PINYIN_PART : TIER.NONE;
  }
  if (units < 2) return TIER.NONE;
  if (from === 0) return end === length && begun === 0 ? TIER.INITIALS_WHOLE : TIER.INITIALS_PREFIX;
  return units > (letters < units ? 2 : 3) ? TIER.INITIALS_PART : TIER.NONE;
}

/** Whether a name matches by whole syllables, and not by first letters. */
export function isSpelledOut(tier: number): boolean {
  return tier >= TIER.PINYIN_WHOLE && tier <= TIER.PINYIN_PART;
}

/** A prefix in a name of this length; `last` is its last UTF-16 unit. */
interface NamePart {
  readonly from: number;
  readonly end: number;
  readonly length: number;
  readonly last: number;
  readonly reading: PinyinReading;
  readonly endsWord: boolean;
}

/**
 * The tier of a name that has the prefix as written in `[from, end)`. The beginning of an English name counts like pinyin
 * where it reads so: chen is 陈 as well as Chengdu. One letter counts like the first letter of a name in pinyin, so that two
 * complete to the same. `endsWord`: whether a word of the English name ends with the prefix.
 */
export function prefixTier(kind: NameKind, { from, end, length, last, reading, endsWord }: NamePart): number {
  if (kind === "ENGLISH" && reading !== null && end - from < length) {
    if (end - from === 1) return TIER.INITIALS_PREFIX;
    return reading === "WHOLE" && endsWord ? TIER.PINYIN_PREFIX : TIER.PINYIN_BEGUN;
  }
  return from > 0 ? TIER.NAME_PREFIX : nameTier(kind, { from: 0, to: end, length, last });
}

/** The tier of a name that begins with the sound of the prefix. While someone types, one letter is a prefix too. */
export function soundPrefixTier(match: SoundMatch, length: number): number {
  return Math.min(soundTier(match, 0, length), TIER.INITIALS_PREFIX);
}

/** The tier of a text of the record's own that has a term. */
export function textTier(field: TextField, isWhole: boolean): number {
  if (isWhole) return TIER.TEXT_WHOLE;
  return field === "ARTICLE" ? TIER.TITLE : TIER.TEXT;
}

/** The tiers of a text of a record's own, and of a word of a fact: for the whole text, and for a part of it. */
export const TEXT_TIERS = { whole: TIER.TEXT_WHOLE, part: TIER.TEXT } as const;
export const FACT_TIERS = { whole: TIER.FACT_WHOLE, part: TIER.FACT, wholeNumbers: true } as const;

/** The tier of a fact whose other side has a name with this tier. */
export function factTier(tier: number): number {
  if (tier === TIER.NONE) return TIER.NONE;
  if (tier >= TIER.PINYIN_WHOLE) return isWholeName(tier) ? TIER.FACT_PINYIN_WHOLE : TIER.FACT_PINYIN;
  return isWholeName(tier) ? TIER.FACT_WHOLE : TIER.FACT;
}

/** How a record matches the terms of a query together. */
export interface Combination {
  /** The tier of each term, in the order of the query. */
  readonly tiers: readonly number[];
  /** For a word that names a kind. 0: the record is of that kind; 1: it has the word in its name; 2: neither. */
  readonly kindMissed: 0 | 1 | 2;
  /** Whether the terms match only in two separate facts, perhaps of two occasions. */
  readonly apart: boolean;
  /** Its number of statements if a fact was needed to match; else 0. */
  readonly statements: number;
}

/**
 * The sort key of a record that matches several terms; lower is better. It sorts by, in this order:
 * 1. the kind that the query names;
 * 2. the tier of the weakest term, and at the same tier words as they were typed before synonyms (`RESPELLED`);
 * 3. whether the terms match together (not `apart`);
 * 4. if facts were needed, fewer statements (the length normalization of BM25, in powers of two);
 * 5. the sum of all tiers, the last term twice, because in Chinese the head comes last (绵阳局 局长).
 */
export function combined({ tiers, kindMissed, apart, statements }: Combination): number {
  const worst = Math.max(0, ...tiers);
  const hub = Math.min(15, Math.floor(Math.log2(statements + 1)));
  const sum = tiers.reduce((all, tier) => all + tier, tiers.at(-1) ?? 0);
  return (
    ((kindMissed * 32 + worst) * 4 + (apart ? 1 : 0)) * 16 * MOST_SUM +
    hub * MOST_SUM +
    Math.min(sum, MOST_SUM - 1)
  );
}

/** The sort key of a record that matches the only term of a query. */
export function keyOfTier(tier: number): number {
  return combined({ tiers: [Math.min(tier, 31)], kindMissed: 0, apart: false, statements: 0 });
}

/**
 * What the key of a whole name grows by if another was written as it was typed. It shows in the fourth digit of a score, and stays
 * below the weakest term: no whole name falls behind a worse match.
 */
export const WRITTEN_OTHERWISE = 128;

/** The sort key of a record where only days are asked for: one whose name has them as typed (2021) goes first. */
export function keyOfDays(named: number, then: Then): number {
  return keyOfTier(Math.min(named, TIER.TEXT_WHOLE + then));
}

/** True for a key of `keyOfDays` of a record that happened in the days or has them in its name. */
export function isOfDays(key: number): boolean {
  return key < keyOfDays(TIER.NONE, THEN.TOUCHED);
}

/**
 * Whole terms in one fact (绵阳局 局长: the post and the organization) count like a text, or like a name in pinyin: both name
 * what was asked for.
 */
export function tiersOfOneFact(tiers: readonly number[]): readonly number[] {
  const isWhole = (tier: number): boolean =>
    tier <= TIER.TEXT_WHOLE || tier === TIER.PINYIN_WHOLE || isWholeFact(tier);
  if (!tiers.every(isWhole)) return tiers;
  return tiers.map((tier) => Math.min(tier, tier < TIER.PINYIN_WHOLE ? TIER.TEXT_WHOLE : TIER.PINYIN_WHOLE));
}

/** Five terms, each by a fact and by sound, have less. */
const MOST_SUM = 128;

/** What a key grows by if a term matches this well only by another spelling of the same meaning. */
export const RESPELLED = 2 * 16 * MOST_SUM;

/** What a key grows by if the kind is missed. */
export const MISSED_KIND = 32 * 4 * 16 * MOST_SUM;

/** Larger than any key of `combined`. */
export const MOST_COMBINED = 3 * MISSED_KIND;
