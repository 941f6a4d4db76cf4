import { characters } from "./characters.js";
import { isHan } from "./fold.js";
import { lookAlikes } from "./shapes.js";

/** A correction of a misspelled query, or the full name for an abbreviation. */
export interface Typo {
  /** The name, or the part of a name, that replaces the query; folded. */
  readonly text: string;
  readonly kind: "SAME_SOUND" | "SIMILAR_SHAPE" | "ONE_CHARACTER_OFF" | "ABBREVIATION";
}

/** In a shorter query, one wrong character is a fourth of it or more: too little is left to guess from. */
export const LEAST_FOR_ONE_OFF = 5;

/**
 * True if `query` is `name` with some characters replaced by homophones: the same length, the same syllables, and at least
 * one character in common. For whole names of persons only: a short name such as 罗一 sounds like a part of many names.
 */
export function soundsLike(
  query: string,
  name: string,
  syllables: { readonly query: readonly (string | null)[]; readonly name: readonly (string | null)[] },
): boolean {
  if (query.length !== name.length || query.length < 2 || query === name) return false;
  let equal = 0;
  for (let at = 0; at < query.length; at++) {
    if (query[at] === name[at]) equal += 1;
    else if (syllables.query[at] == null || syllables.query[at] !== syllables.name[at]) return false;
  }
  return equal > 0;
}

/** Kinds of difference between a query and a name, nearest first. All are an edit distance of one character. */
export const EDIT = {
  /** The whole name, with one character replaced. */
  REPLACED: 0,
  /** The whole name, with one character inserted or deleted. */
  INSERTED_OR_DELETED: 1,
  /** A part of the name, with one character inside it replaced. */
  INSIDE_PART: 2,
} as const;

/** The text of a name that is one edit away from a query. */
export interface NearText {
  readonly text: string;
  readonly how: (typeof EDIT)[keyof typeof EDIT];
}

/**
 * The whole of `name`, or the part of it, that differs from `query` in one Han character. In a part, that character is not
 * the first or the last one: at the edge of a part, another word may begin (省直机关党校校｜长, 校区). Null if there is no
 * such text, or where one of the two is shorter than `LEAST_FOR_ONE_OFF`.
 */
export function oneCharacterOff(
  query: string,
  name: string,
  isHan: (unit: string) => boolean,
): NearText | null {
  if (Math.min(query.length, name.length) < LEAST_FOR_ONE_OFF) return null;
  const differsAt = (from: number): number => {
    const [at = -1, ...more] = differences(query, name, from);
    const [typed, right] = [query[at] ?? "", name[from + at] ?? ""];
    // Han characters only: with another digit, the number of a standard names another standard. With another numeral,
    // 第九人民医院 is another hospital.
    const isOne =
      more.length === 0 && isHan(typed) && isHan(right) && !(isNumeral(typed) && isNumeral(right));
    return isOne ? at : -1;
  };
  if (query.length === name.length) return differsAt(0) < 0 ? null : { text: name, how: EDIT.REPLACED };
  if (Math.abs(query.length - name.length) === 1 && isOneMore(query, name, isHan))
    return { text: name, how: EDIT.INSERTED_OR_DELETED };
  for (let from = 0; from + query.length <= name.length; from++) {
    const at = differsAt(from);
    if (at > 0 && at < query.length - 1)
      return { text: name.slice(from, from + query.length), how: EDIT.INSIDE_PART };
  }
  return null;
}

/** True if the longer text is the shorter one with one Han character inserted. */
function isOneMore(one: string, other: string, isHan: (unit: string) => boolean): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const extra = long[at] ?? "";
  // 第十四 is not 第四.
  const isInNumber = isNumeral(extra) && (isNumeral(long[at - 1] ?? "") || isNumeral(long[at + 1] ?? ""));
  return short.slice(at) === long.slice(at + 1) && isHan(extra) && !isInNumber;
}

function isNumeral(unit: string): boolean {
  return /^[〇零一二三四五六七八九十百]$/.test(unit);
}

/** The first two positions where they differ. */
function differences(query: string, name: string, from: number): number[] {
  const positions: number[] = [];
  for (let at = 0; at < query.length && positions.length < 2; at++)
    if (query[at] !== name[from + at]) positions.push(at);
  return positions;
}

/** Kinds of difference between a query and the short name of a person, nearest first. */
export const SHORT_EDIT = {
  /** One character replaced by one that looks like it. */
  LOOKS_ALIKE: 0,
  /** Two neighbors exchanged. */
  SWAPPED: 1,
  /** One character typed twice. */
  DOUBLED: 2,
  /** One character inside left out: the surname stays, and the end. */
  MISSING: 3,
} as const;
export type ShortEdit = (typeof SHORT_EDIT)[keyof typeof SHORT_EDIT];

const LONGEST_SHORT = 4;
/** Of two characters one wrong leaves one: only its shape or its sound says which name is meant. */
const LEAST_FOR_ORDER = 3;

/** How `query` differs from `name`, the whole name of a person in two to four Han characters; null if in another way. */
export function shortNameEdit(query: string, name: string): ShortEdit | null {
  // Most candidates sound a little alike and share no character: a tenth of the time.
  if (query.length === name.length && !query.split("").some((unit, at) => unit === name[at])) return null;
  const [typed, right] = [characters(query), characters(name)];
  if (query === name || right.length < 2 || right.length > LONGEST_SHORT) return null;
  if (![...typed, ...right].every(isHan)) return null;
  if (typed.length === right.length) {
    const [at = 0, ...more] = right.flatMap((one, position) => (one === typed[position] ? [] : position));
    if (more.length === 0)
      return lookAlikes(right[at] ?? "").includes(typed[at] ?? "") ? SHORT_EDIT.LOOKS_ALIKE : null;
    return right.length >= LEAST_FOR_ORDER && swapped(typed, at).join("") === name
      ? SHORT_EDIT.SWAPPED
      : null;
  }
  if (typed.length === right.length + 1) return doubledOf(typed).includes(name) ? SHORT_EDIT.DOUBLED : null;
  if (right.length < LEAST_FOR_ORDER) return null;
  const inside = right.slice(1, -1);
  return inside.some((_, at) => right.toSpliced(at + 1, 1).join("") === query) ? SHORT_EDIT.MISSING : null;
}

/** The names that `query` differs from by a look-alike, a swap, or a doubled character (`shortNameEdit`). */
export function shortNamesNear(query: string): string[] {
  const typed = characters(query);
  if (typed.length < 2 || typed.length > LONGEST_SHORT + 1 || !typed.every(isHan)) return [];
  if (typed.length > LONGEST_SHORT) return doubledOf(typed);
  const alike = typed.flatMap((one, at) => lookAlikes(one).map((other) => typed.with(at, other).join("")));
  if (typed.length < LEAST_FOR_ORDER) return alike;
  const exchanged = typed.slice(1).map((_, at) => swapped(typed, at).join(""));
  const shorter = doubledOf(typed);
  return [...new Set([...alike, ...exchanged, ...shorter])].filter((text) => text !== query);
}

/** Where a character of a name may be missing from a query: the texts before and after it. */
export function gapsOfShortName(query: string): (readonly [before: string, after: string])[] {
  const typed = characters(query);
  if (typed.length < LEAST_FOR_ORDER - 1 || typed.length >= LONGEST_SHORT || !typed.every(isHan)) return [];
  return typed.slice(1).map((_, at) => [typed.slice(0, at + 1).join(""), typed.slice(at + 1).join("")]);
}

function swapped(typed: readonly string[], at: number): string[] {
  return typed.toSpliced(at, 2, typed[at + 1] ?? "", typed[at] ?? "");
}

/** The query without one of two equal neighbors. */
function doubledOf(typed: readonly string[]): string[] {
  return typed.flatMap((one, at) => (one === typed[at + 1] ? typed.toSpliced(at, 1).join("") : []));
}
