import { BOUNDARY, isHan } from "../../text/fold.js";

/** A part of a folded name, in UTF-16 units. */
export interface NamePart {
  readonly from: number;
  readonly end: number;
}

/** A folded text without the places where it has punctuation: 绵阳北碚 is typed for 绵阳—北碚. */
export function withoutPunctuation(folded: string): string {
  return folded.replaceAll(BOUNDARY, "");
}

/**
 * Where a folded name begins with `prefix`: at its first unit or, for three digits or more, behind its letters (41568
 * completes to GB/T 41568-2022). Punctuation of both counts only where it makes no other match. Null if it does not begin so.
 */
export function prefixIn(name: string, prefix: string): NamePart | null {
  if (name.startsWith(prefix)) return { from: 0, end: prefix.length };
  const letters = isNumber(prefix) ? (/^[a-z]+/.exec(name)?.[0].length ?? 0) : 0;
  if (letters > 0 && name.startsWith(prefix, letters)) return { from: letters, end: letters + prefix.length };
  const end = endOfJoined(name, withoutPunctuation(prefix), 0);
  return end < 0 ? null : { from: 0, end };
}

/** Whether a prefix may stand behind letters. */
export function isNumber(prefix: string): boolean {
  return /^\d{3}/.test(prefix);
}

/** A place inside a name. */
export interface InnerPart extends NamePart {
  /** Whether the name seems to begin a word there. */
  readonly beginsWord: boolean;
}

/**
 * Where a folded name has `prefix` behind its beginning, as it is written, or without its punctuation and with punctuation
 * of the name at no more than one place in it: the first place where a word begins, else the first of all. Never in the
 * middle of a number. `counts`: whether a place counts at all.
 */
export function partIn(
  name: string,
  prefix: string,
  counts: (from: number) => boolean = () => true,
): InnerPart | null {
  const joined = withoutPunctuation(prefix);
  let first: InnerPart | null = null;
  for (let from = 1; from < name.length; from++) {
    if (name[from] !== joined[0]) continue;
    const end = endOfPart(name, prefix, joined, from);
    if (end < 0 || !counts(from)) continue;
    if (/^\d\d$/.test(name.slice(from - 1, from + 1))) continue;
    const part = { from, end, beginsWord: beginsWordAt(name, from) };
    if (part.beginsWord) return part;
    first ??= part;
  }
  return first;
}

// Characters that names of organizations and places, numbers, days and conjunctions end with. A name says no more of
// where its words begin; it decides an order only.
const WORD_ENDS = new Set(
  "省市县区镇乡村州盟旗国局厅部委会院校馆处科室社司所站心协团队组年月日号届次期批的和与及暨",
);

/** Whether a word of a name seems to end with this UTF-16 unit. */
export function isWordEnd(unit: number): boolean {
  return WORD_ENDS.has(String.fromCharCode(unit));
}

function beginsWordAt(name: string, from: number): boolean {
  const [before = "", first = ""] = [name[from - 1], name[from]];
  return before === BOUNDARY || isHan(before) !== isHan(first) || WORD_ENDS.has(before);
}

function endOfPart(name: string, prefix: string, joined: string, from: number): number {
  if (name.startsWith(prefix, from)) return from + prefix.length;
  const end = endOfJoined(name, joined, from);
  return end - from > joined.length + 1 ? -1 : end;
}

/** The end of `joined` in a name from this unit on, punctuation of the name left out; -1 if it does not stand there. */
function endOfJoined(name: string, joined: string, from: number): number {
  if (joined === "" || name[from] !== joined[0]) return -1;
  let at = from;
  for (let next = 0; next < joined.length; at++) {
    if (name[at] === joined[next]) next += 1;
    else if (name[at] !== BOUNDARY) return -1;
  }
  return at;
}
