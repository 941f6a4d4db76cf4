import { findDate } from "../../text/dates.js";
import { isHan } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import type { Typo } from "../../text/typos.js";
import { oneCharacterOff } from "../../text/typos.js";
import type { MatchedBy } from "../engine.js";

/** What was taken for each term that nothing has as it is written. */
export type Typos = ReadonlyMap<string, readonly Typo[]>;

export const NO_TYPOS: Typos = new Map();

/** A name, folded, with the place of its best connected bearer among all. */
export interface NearName {
  readonly text: string;
  readonly rank: number;
}

/** More, and the query says too little to guess from. */
const MOST_SLIPS = 5;

/** Whether a term may be taken for another at all: a day that is mistaken for another is none the wiser. */
export function canHaveTypo(term: string): boolean {
  return findDate(term)?.start !== 0;
}

/**
 * What a term that nothing has as it is written may have meant, best connected first: names of persons that sound the
 * same (`sounding`), or of `near` those it is nearest to, and where some of these sound the same, only they. All are of
 * one kind, so that the reason is true of each hit.
 */
export function typosFrom(term: string, sounding: readonly NearName[], near: Iterable<NearName>): Typo[] {
  if (sounding.length > 0) return told(sounding, "SAME_SOUND");
  let least = Infinity;
  let nearest: NearName[] = [];
  for (const { text: name, rank } of near) {
    const off = oneCharacterOff(term, name, isHan);
    if (!off || off.how > least) continue;
    if (off.how < least) [least, nearest] = [off.how, []];
    nearest.push({ text: off.text, rank });
  }
  const query = sound(term);
  const same = nearest.filter(({ text }) => sound(text) === query);
  return same.length > 0 ? told(same, "SAME_SOUND") : told(nearest, "ONE_CHARACTER_OFF");
}

function sound(text: string): string {
  return readings(text, { person: false }).join(" ");
}

function told(names: readonly NearName[], kind: Typo["kind"]): Typo[] {
  const ranks = new Map<string, number>();
  for (const { text, rank } of names) ranks.set(text, Math.min(rank, ranks.get(text) ?? rank));
  return [...ranks]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_SLIPS)
    .map(([text]) => ({ text, kind }));
}

/** The reason of every hit that a correction found: the weaker kind where several terms were corrected. */
export function reasonOfTypos(slips: Typos): MatchedBy | null {
  const kinds = new Set([...slips.values()].flat().map(({ kind }) => kind));
  return kinds.has("ONE_CHARACTER_OFF") ? "ONE_CHARACTER_OFF" : kinds.size > 0 ? "SAME_SOUND" : null;
}

/** The texts to look for: what was taken for the term, or the term itself. */
export function spellingsOf(term: string, typos: Typos): readonly string[] {
  return typos.get(term)?.map(({ text }) => text) ?? [term];
}
