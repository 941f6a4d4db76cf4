import { characters } from "../../text/characters.js";
import { leadingDivision } from "../../text/divisions.js";
import { lookAlikes } from "../../text/shapes.js";
import { findDate } from "../../text/dates.js";
import { isHan } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import type { Typo } from "../../text/typos.js";
import { oneCharacterOff, SHORT_EDIT, shortNameEdit } from "../../text/typos.js";
import type { MatchedBy } from "../engine.js";
import type { ParsedQuery } from "./parsed.js";

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

/** Names that a term can stand for. */
export interface NearNames {
  /** Of persons, with the sound of the term. */
  readonly sounding: readonly NearName[];
  /** Of persons. */
  readonly persons: readonly NearName[];
  /** Of anything. */
  readonly all: readonly NearName[];
}

/**
 * What a term that nothing has as it is written is taken for, the best connected first: names of persons that sound the
 * same; else short names of persons that are spelled nearly so; else the nearest of all, and only those that sound the same
 * if there are any. All are of one kind, so that the reason is true for each hit.
 */
export function typosFrom(term: string, { sounding, persons, all }: NearNames): Typo[] {
  if (sounding.length > 0) return distinctTypos(sounding, "SAME_SOUND");
  const short = nearest(persons, ({ text }) => {
    const how = shortNameEdit(term, text);
    return how === null ? null : { text, how };
  });
  if (short) return shortTypos(short.names, short.how);
  const near = (nearest(all, ({ text }) => oneCharacterOff(term, text, isHan))?.names ?? []).filter(
    ({ text }) => !isElsewhere(term, text),
  );
  const query = sound(term);
  const same = near.filter(({ text }) => sound(text) === query);
  return same.length > 0 ? distinctTypos(same, "SAME_SOUND") : distinctTypos(near, "ONE_CHARACTER_OFF");
}

/** Whether a name is of another division than the term: 贵阳市机关事务管理局 is not 绵阳市机关事务管理局. A slip looks or sounds alike. */
function isElsewhere(term: string, name: string): boolean {
  const [typed, right] = [leadingDivision(term), leadingDivision(name)];
  if (typed === null || right === null || typed === right || sound(typed) === sound(right)) return false;
  return !characters(right).every(
    (one, at) => one === typed[at] || lookAlikes(one).includes(typed[at] ?? ""),
  );
}

/** The names that are nearest to the term, and how near they are; null if none is near. */
function nearest<How extends number>(
  names: readonly NearName[],
  edit: (name: NearName) => { readonly text: string; readonly how: How } | null,
): { readonly how: How; readonly names: readonly NearName[] } | null {
  const near = names.flatMap((name) => {
    const found = edit(name);
    return found ? { ...found, rank: name.rank } : [];
  });
  const [first, ...others] = near;
  if (!first) return null;
  const how = others.reduce((least, one) => (one.how < least ? one.how : least), first.how);
  return { how, names: near.filter((one) => one.how === how) };
}

function shortTypos(names: readonly NearName[], how: number): Typo[] {
  if (how === SHORT_EDIT.LOOKS_ALIKE) return distinctTypos(names, "SIMILAR_SHAPE");
  const isVague = how === SHORT_EDIT.MISSING && new Set(names.map(({ text }) => text)).size > MOST_TYPOS;
  // A surname and the last character fit many names: with some of them the answer would be a guess.
  return isVague ? [] : distinctTypos(names, "ONE_CHARACTER_OFF");
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

/** Weakest first. */
const KINDS = [
  "ONE_CHARACTER_OFF",
  "SIMILAR_SHAPE",
  "SAME_SOUND",
  "ABBREVIATION",
] as const satisfies Typo["kind"][];

/** The reason of every hit that a correction found: the weakest kind where several terms were corrected. */
export function reasonOfTypos(typos: Typos): MatchedBy | null {
  const kinds = new Set([...typos.values()].flat().map(({ kind }) => kind));
  return KINDS.find((kind) => kinds.has(kind)) ?? null;
}

/** The texts to look for in place of each term of a query: what was taken for it, or the term with its other spellings. */
export function spelledTerms({ terms, spellings, title }: ParsedQuery, typos: Typos): (readonly string[])[] {
  return terms.map((term, at) => {
    if (at === title?.person) return title.names;
    if (at === title?.post) return title.posts;
    return typos.get(term)?.map(({ text }) => text) ?? [term, ...(spellings[at] ?? [])];
  });
}
