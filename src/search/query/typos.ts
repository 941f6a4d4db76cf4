import { findDate } from "../../text/dates.js";
import { isHan } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import type { Typo } from "../../text/typos.js";
import { oneCharacterOff } from "../../text/typos.js";
import type { MatchedBy } from "../engine.js";
import type { ParsedQuery } from "./parse.js";

/** What was taken for each term that nothing has as it is written. */
export type Typos = ReadonlyMap<string, readonly Typo[]>;

export const NO_TYPOS: Typos = new Map();

/** A folded name with the rank of its bearer. */
export interface NearName {
  readonly text: string;
  readonly rank: number;
}

// With more candidates the query says too little to guess from.
const MOST_TYPOS = 5;

/** Whether a term may have a typo. Not a date: another day is no correction. */
export function canHaveTypo(term: string): boolean {
  return findDate(term)?.start !== 0;
}

/**
 * What a term that nothing has as it is written is taken for, the best connected first: names of persons that sound the
 * same (`sounding`); else the nearest of `near`, and only those that sound the same if there are any. All are of one
 * kind, so that the reason is true for each hit.
 */
export function typosFrom(term: string, sounding: readonly NearName[], near: Iterable<NearName>): Typo[] {
  if (sounding.length > 0) return distinctTypos(sounding, "SAME_SOUND");
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
  return same.length > 0 ? distinctTypos(same, "SAME_SOUND") : distinctTypos(nearest, "ONE_CHARACTER_OFF");
}

function sound(text: string): string {
  return readings(text, { person: false }).join(" ");
}

function distinctTypos(names: readonly NearName[], kind: Typo["kind"]): Typo[] {
  const ranks = new Map<string, number>();
  for (const { text, rank } of names) ranks.set(text, Math.min(rank, ranks.get(text) ?? rank));
  return [...ranks]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TYPOS)
    .map(([text]) => ({ text, kind }));
}

/** The reason of every hit that a correction found: the weaker kind where several terms were corrected. */
export function reasonOfTypos(typos: Typos): MatchedBy | null {
  const kinds = new Set([...typos.values()].flat().map(({ kind }) => kind));
  return kinds.has("ONE_CHARACTER_OFF") ? "ONE_CHARACTER_OFF" : kinds.size > 0 ? "SAME_SOUND" : null;
}

/** The texts to look for in place of each term of a query: what was taken for it, or the term with its other spellings. */
export function spelledTerms({ terms, spellings, title }: ParsedQuery, typos: Typos): (readonly string[])[] {
  return terms.map((term, at) => {
    if (at === title?.person) return title.names;
    if (at === title?.post) return title.posts;
    return typos.get(term)?.map(({ text }) => text) ?? [term, ...(spellings[at] ?? [])];
  });
}
