/** A name that a misspelt query may have meant, and how far it is. */
export interface Slip {
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
  syllables: {
    readonly query: readonly (string | null)[];
    readonly name: readonly (string | null)[];
  },
): boolean {
  if (query.length !== name.length || query.length < 2 || query === name) return false;
  let equal = 0;
  for (let at = 0; at < query.length; at++) {
    if (query[at] === name[at]) equal += 1;
    else if (syllables.query[at] == null || syllables.query[at] !== syllables.name[at])
      return false;
  }
  return equal > 0;
}

/**
 * The stretch of `name` from which `query` differs in one Han character: another one in its place anywhere, or, against
 * the whole name, one too many or one missing. Null where there is none, or the query is too short to tell.
 */
export function oneCharacterOff(
  query: string,
  name: string,
  isHan: (unit: string) => boolean,
): string | null {
  if (query.length < LEAST_FOR_ONE_OFF) return null;
  for (let from = 0; from + query.length <= name.length; from++) {
    const off = differences(query, name, from);
    if (off.length !== 1) continue;
    const at = off[0] ?? 0;
    // A wrong digit of a standard's number is another standard.
    if (isHan(query[at] ?? "") && isHan(name[from + at] ?? ""))
      return name.slice(from, from + query.length);
  }
  if (Math.abs(query.length - name.length) !== 1) return null;
  const [short, long] = query.length < name.length ? [query, name] : [name, query];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at) === long.slice(at + 1) && isHan(long[at] ?? "") ? name : null;
}

/** Up to two places where they differ. */
function differences(query: string, name: string, from: number): number[] {
  const off: number[] = [];
  for (let at = 0; at < query.length && off.length < 2; at++)
    if (query[at] !== name[from + at]) off.push(at);
  return off;
}
