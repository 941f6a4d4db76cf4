import type { EntityKind, NameKind } from "../../domain/entity.js";
import type { SoundMatch } from "../../text/sounds.js";
import type { MatchedBy } from "../engine.js";
import type { Then } from "../query/date-filter.js";
import { THEN } from "../query/date-filter.js";

/**
 * How well a term fits, best first: the order of the results. A name counts whole before begun before inside, a text of
 * its own before a fact with another.
 */
export const TIER = {
  NAME: 0,
  ALIAS: 1,
  FORMER_NAME: 2,
  NAME_PREFIX: 3,
  NAME_PART: 4,
  TEXT_WHOLE: 5,
  TEXT: 6,
  FACT_WHOLE: 7,
  FACT: 8,
  PINYIN_WHOLE: 9,
  PINYIN_PREFIX: 10,
  PINYIN_PART: 11,
  PINYIN_BEGUN: 12,
  PINYIN_PART_BEGUN: 13,
  INITIALS_WHOLE: 14,
  INITIALS_PREFIX: 15,
  INITIALS_PART: 16,
  FACT_PINYIN: 17,
  NONE: 255,
} as const;

const REASONS: Readonly<Record<number, MatchedBy>> = {
  [TIER.NAME]: "NAME",
  [TIER.ALIAS]: "ALIAS",
  [TIER.FORMER_NAME]: "FORMER_NAME",
  [TIER.NAME_PREFIX]: "NAME_PREFIX",
  [TIER.NAME_PART]: "NAME_PART",
  [TIER.TEXT_WHOLE]: "TEXT",
  [TIER.TEXT]: "TEXT",
  [TIER.FACT_WHOLE]: "FACT",
  [TIER.FACT]: "FACT",
  [TIER.PINYIN_WHOLE]: "PINYIN",
  [TIER.PINYIN_PREFIX]: "PINYIN",
  [TIER.PINYIN_PART]: "PINYIN",
  [TIER.PINYIN_BEGUN]: "PINYIN",
  [TIER.PINYIN_PART_BEGUN]: "PINYIN",
  [TIER.INITIALS_WHOLE]: "INITIALS",
  [TIER.INITIALS_PREFIX]: "INITIALS",
  [TIER.INITIALS_PART]: "INITIALS",
  [TIER.FACT_PINYIN]: "FACT",
};

export function reasonOf(tier: number): MatchedBy {
  return REASONS[tier] ?? "FILTER";
}

/** The tier of a whole name of this kind. */
export function wholeTier(kind: NameKind): number {
  if (kind === "OFFICIAL") return TIER.NAME;
  return kind === "FORMER" ? TIER.FORMER_NAME : TIER.ALIAS;
}

/** The tier of a part `[from, to)` of a name of this length. */
export function nameTier(kind: NameKind, from: number, to: number, length: number): number {
  if (from > 0) return TIER.NAME_PART;
  return to === length ? wholeTier(kind) : TIER.NAME_PREFIX;
}

/**
 * The tier of a name read by its sound: whole syllables before one that is begun (shan is 山 before 上). Little inside a
 * name says nothing, half the names have it (notes/chinese-text §1.4: initials collide in 38.8 % of names): one syllable,
 * or with one more letter (feng as 分公), two first letters, or three that stand alone.
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

/** The tier of a text of a record's own that has a term. */
export function textTier(isWhole: boolean): number {
  return isWhole ? TIER.TEXT_WHOLE : TIER.TEXT;
}

/** The tier of a word of a fact that has a term. */
export function wordTier(isWhole: boolean): number {
  return isWhole ? TIER.FACT_WHOLE : TIER.FACT;
}

/** The tier of a fact whose other side has a name with this tier. */
export function factTier(tier: number): number {
  if (tier === TIER.NONE) return TIER.NONE;
  if (tier >= TIER.PINYIN_WHOLE) return TIER.FACT_PINYIN;
  return tier <= TIER.FORMER_NAME ? TIER.FACT_WHOLE : TIER.FACT;
}

/** How a record meets the terms of a query together. */
export interface Combination {
  /** The tier of each term, in the order of the query. */
  readonly tiers: readonly number[];
  /** A word of the query names a kind. 0: it is of that kind; 1: it has the word in its own name; 2: neither. */
  readonly kindMissed: 0 | 1 | 2;
  /** Neither its own words nor one fact have all the terms: two facts have them, of two occasions perhaps. */
  readonly apart: boolean;
  /** How many statements it has, where it took a fact to meet them; else 0. */
  readonly statements: number;
}

/**
 * The place of a record that meets several terms, lower is better: one whose kind a word of the query names first; then
 * by its weakest term; by whether one fact meets them together; where facts were needed, the one with fewer statements
 * (a term found in one fact of two says more than in one of six hundred: the length normalization of BM25, in powers of
 * two); then by all terms, the last of them twice, because in Chinese the head stands last (绵阳局 局长).
 */
export function combined({ tiers, kindMissed, apart, statements }: Combination): number {
  const worst = Math.max(0, ...tiers);
  const hub = Math.min(15, Math.floor(Math.log2(statements + 1)));
  const sum = tiers.reduce((all, tier) => all + tier, tiers.at(-1) ?? 0);
  return (((kindMissed * 32 + worst) * 2 + (apart ? 1 : 0)) * 16 + hub) * 256 + Math.min(sum, 255);
}

/**
 * Of these, one record is one occasion: two facts of it belong together (who signed, who witnessed). What two facts of
 * anything else have, a person, a body, a place, is a chance.
 */
const OCCASIONS: readonly EntityKind[] = ["EVENT", "AGREEMENT", "HONOR", "WORK"];

/** What has all the terms together or is one occasion; where there is no such thing, all. */
export function dropCoincidences<Met extends Pick<Combination, "apart">>(
  all: readonly Met[],
  kindOf: (one: Met) => EntityKind,
): readonly Met[] {
  const kept = all.filter((one) => !one.apart || OCCASIONS.includes(kindOf(one)));
  return kept.length > 0 ? kept : all;
}

/** The sort key of a record that matches the only term of a query. */
export function keyOfTier(tier: number): number {
  return combined({ tiers: [Math.min(tier, 31)], kindMissed: 0, apart: false, statements: 0 });
}

/** The sort key of a record where only days are asked for: one whose name has them as typed (2021) goes first. */
export function keyOfDays(named: number, then: Then): number {
  return keyOfTier(Math.min(named, TIER.TEXT_WHOLE + then));
}

/** True for a key of `keyOfDays` of a record that happened in the days or has them in its name. */
export function isOfDays(key: number): boolean {
  return key < keyOfDays(TIER.NONE, THEN.TOUCHED);
}

/**
 * Terms that one fact has whole (绵阳局 局长: the post and the body) are as good as a text that has them: both name the
 * thing that was asked for.
 */
export function tiersOfOneFact(tiers: readonly number[]): readonly number[] {
  const whole = tiers.every((tier) => tier <= TIER.TEXT_WHOLE || tier === TIER.FACT_WHOLE);
  return whole ? tiers.map((tier) => Math.min(tier, TIER.TEXT_WHOLE)) : tiers;
}

/** More than `combined` gives. */
export const MOST_COMBINED = 3 * 32 * 2 * 16 * 256;
