/** A name that a misspelt query may have meant, and how far it is. */
export interface Typo {
  /** What is written in the name where the query should stand, folded. */
  readonly text: string;
  readonly kind: "SAME_SOUND" | "ONE_CHARACTER_OFF";
}

/** Shorter, and one wrong character is a fourth of the name: too much to guess. */
export const LEAST_FOR_ONE_OFF = 5;

/**
 * Whether `query` is `name` with characters of the same sound: of one length, each syllable equal, at least one
 * character equal. For whole names of persons only: 罗一 also sounds inside an unrelated honor.
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

/** How a query of one wrong character stands to a name, nearest first. */
export const OFF = {
  /** It is the whole name but for another character in one place. */
  ANOTHER: 0,
  /** It is the whole name but for one character too many or one missing. */
  COUNT: 1,
  /** It is a stretch of the name but for another character inside it. */
  STRETCH: 2,
} as const;

/** What stands in a name in the place of a query that is off by one character. */
export interface Off {
  readonly text: string;
  readonly how: (typeof OFF)[keyof typeof OFF];
}

/**
 * The whole of `name`, or the stretch of it, from which `query` differs in one Han character. In a stretch the character
 * stands inside: one at its edge may as well be where another word begins (省直机关党校校｜长, 校区). Null where there is
 * none, or either is too short to tell.
 */
export function oneCharacterOff(query: string, name: string, isHan: (unit: string) => boolean): Off | null {
  if (Math.min(query.length, name.length) < LEAST_FOR_ONE_OFF) return null;
  const differsAt = (from: number): number => {
    const [at = -1, ...more] = differences(query, name, from);
    // A wrong digit of a standard's number is another standard.
    const isOne = more.length === 0 && isHan(query[at] ?? "") && isHan(name[from + at] ?? "");
    return isOne ? at : -1;
  };
  if (query.length === name.length) return differsAt(0) < 0 ? null : { text: name, how: OFF.ANOTHER };
  if (Math.abs(query.length - name.length) === 1 && isOneMore(query, name, isHan))
    return { text: name, how: OFF.COUNT };
  for (let from = 0; from + query.length <= name.length; from++) {
    const at = differsAt(from);
    if (at > 0 && at < query.length - 1)
      return { text: name.slice(from, from + query.length), how: OFF.STRETCH };
  }
  return null;
}

/** True if the longer is the shorter with one Han character more. */
function isOneMore(one: string, other: string, isHan: (unit: string) => boolean): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at) === long.slice(at + 1) && isHan(long[at] ?? "");
}

/** Up to two places where they differ. */
function differences(query: string, name: string, from: number): number[] {
  const off: number[] = [];
  for (let at = 0; at < query.length && off.length < 2; at++) if (query[at] !== name[from + at]) off.push(at);
  return off;
}
