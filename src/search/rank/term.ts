import { foldText } from "../../text/fold.js";
import { pinyinOf, readFrom } from "../../text/sounds.js";
import { factTier, nameTier, soundTier, TIER } from "./tiers.js";
import type { AskedDays } from "../query/date-filter.js";
import { canBeOf } from "../query/date-filter.js";
import type { Candidate, KnownName } from "./candidate.js";

/** How a record meets one term: tiers, `TIER.NONE` where it does not. */
export interface Meeting {
  /** By its names and its texts. */
  readonly own: number;
  /** By its names alone: by these others know it. */
  readonly names: number;
  /** By each of its facts, in their order. */
  readonly facts: readonly number[];
  /** The best of its facts. */
  readonly fact: number;
}

/** Whether a term is looked for by its sound. */
export type IsSounded = (term: string) => boolean;

/**
 * Terms that can be pinyin are looked for by their sound, but for those with which some word of the index begins as
 * written (`begun`): somebody who writes IPTV does not want what sounds so.
 */
export function soundedBut(begun: ReadonlySet<string>): IsSounded {
  return (term) => pinyinOf(term) !== null && !begun.has(term);
}

/**
 * How `candidate` meets the best of `texts` (folded): one term, or what it may have meant. Texts and facts of other days
 * than those `asked` for do not count.
 */
export function meet(
  candidate: Candidate,
  texts: readonly string[],
  isSounded: IsSounded,
  { facts, asked }: { readonly facts: boolean; readonly asked: AskedDays | null },
): Meeting {
  const least = (tiers: readonly number[]): number => Math.min(TIER.NONE, ...tiers);
  const names = least(texts.map((text) => tierOfNames(candidate.names, text, isSounded)));
  const own = least([names, ...texts.map((text) => tierOfTexts(candidate, text, asked))]);
  const byFact = facts
    ? candidate.facts.map((fact) =>
        canBeOf(fact.days, asked)
          ? least(
              texts.flatMap((text) => [
                factTier(tierOfNames(fact.names, text, isSounded)),
                ...fact.words.map((word) => tierOfWord(word, text)),
              ]),
            )
          : TIER.NONE,
      )
    : [];
  return { own, names, facts: byFact, fact: least(byFact) };
}

/** The best tier at which names meet `term`. One character: the beginning of names only. */
export function tierOfNames(names: readonly KnownName[], term: string, isSounded: IsSounded): number {
  const written = Math.min(TIER.NONE, ...names.map((name) => writtenTier(name, term)));
  const sound = isSounded(term) ? pinyinOf(term) : null;
  if (sound === null) return written;
  return Math.min(written, ...names.map((name) => soundedTier(name, sound)));
}

function writtenTier({ kind, text }: KnownName, term: string): number {
  const from = term.length === 1 ? (text.startsWith(term) ? 0 : -1) : text.indexOf(term);
  return from < 0 ? TIER.NONE : nameTier(kind, from, from + term.length, text.length);
}

function soundedTier({ text, syllables }: KnownName, sound: string): number {
  const name = soundedName(text, syllables);
  let tier: number = TIER.NONE;
  for (let from = 0; from < text.length; from++) {
    const match = readFrom(sound, name, from);
    if (match) tier = Math.min(tier, soundTier(match, from, text.length));
  }
  return tier;
}

/** A name as `readFrom` reads it. */
export function soundedName(
  text: string,
  syllables: readonly (string | null)[],
): Parameters<typeof readFrom>[1] {
  return { length: text.length, unit: (at) => text.charCodeAt(at), syllable: (at) => syllables[at] ?? null };
}

function tierOfTexts(candidate: Candidate, term: string, asked: AskedDays | null): number {
  if (term.length === 1) return TIER.NONE;
  const tiers = candidate.texts.map((text, at) => {
    if (!text.includes(term)) return TIER.NONE;
    // The head is read only where days are asked for.
    if (asked !== null && !canBeOf(candidate.head.texts[at]?.days, asked)) return TIER.NONE;
    return text === term ? TIER.TEXT_WHOLE : TIER.TEXT;
  });
  return Math.min(TIER.NONE, ...tiers);
}

function tierOfWord(word: string, term: string): number {
  if (term.length === 1 || !word.includes(term)) return TIER.NONE;
  return word === term ? TIER.FACT_WHOLE : TIER.FACT;
}

/** Whether `term` begins a word of the candidate as written: a name, where it is one character; else any text. */
export function begins(candidate: Candidate, term: string): boolean {
  const names = candidate.names.map(({ text }) => text);
  if (term.length === 1) return names.some((name) => name.startsWith(term));
  const words = candidate.record.facts.flatMap((fact) => fact.words.map(foldText));
  const all = [...names, ...candidate.texts, ...words];
  return all.some((text) => {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
      // A word inside a longer Latin word is a chance: gan stands in Singapore… and not in 甘孜.
      if (!isLetter(term[0]) || !isLetter(text[at - 1])) return true;
    return false;
  });
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && unit >= "a" && unit <= "z";
}
