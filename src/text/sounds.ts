/** A name as its characters and what they sound like, by position. */
export interface Sounded {
  readonly length: number;
  /** UTF-16 unit of the folded name. */
  unit(at: number): number;
  /** Toneless syllable, null where the unit has none (`readings.ts`). */
  syllable(at: number): string | null;
}

/** Where a query of pinyin, Han characters or both ends in a name, and how it got there. */
export interface SoundMatch {
  readonly end: number;
  /** How many units of the name it covers. */
  readonly units: number;
  /** Some syllable, other than an unfinished last one, stands as its first letter only. */
  readonly abbreviated: boolean;
  /** The last syllable is begun and not finished (`guoch`). */
  readonly unfinished: boolean;
}

/**
 * Reads `query` into the name from `at` on: each Han character, digit or Latin letter of the name is met by itself, a
 * Han character also by its syllable, by the first letter of that (or zh, ch, sh), and at the end of the query by its
 * beginning. Whole syllables are tried first, so that the least abbreviated reading is found. Null where none fits.
 * `query` is folded; its length bounds the depth, and each step must fit the name, so that it fails early.
 */
export function readFrom(query: string, name: Sounded, at: number): SoundMatch | null {
  return step(query, 0, name, at, at, false);
}

function step(
  query: string,
  from: number,
  name: Sounded,
  at: number,
  start: number,
  abbreviated: boolean,
): SoundMatch | null {
  if (from === query.length) return { end: at, units: at - start, abbreviated, unfinished: false };
  if (at >= name.length) return null;
  if (name.unit(at) === query.charCodeAt(from))
    return step(query, from + 1, name, at + 1, start, abbreviated);
  const syllable = name.syllable(at);
  if (syllable === null || !query.startsWith(syllable[0] ?? "", from)) return null;
  const left = query.length - from;
  if (query.startsWith(syllable, from)) {
    const full = step(query, from + syllable.length, name, at + 1, start, abbreviated);
    if (full) return full;
  } else if (left < syllable.length && left > 1 && syllable.startsWith(query.slice(from))) {
    return { end: at + 1, units: at + 1 - start, abbreviated, unfinished: true };
  }
  const short = /^[zcs]h/.test(syllable) && query[from + 1] === "h" ? 2 : 1;
  if (syllable.length > short) {
    // A single letter at the very end of a query of whole syllables is a syllable begun (guoc), not an abbreviation.
    if (left <= short && !abbreviated && at > start && allWhole(query, from, name, start))
      return { end: at + 1, units: at + 1 - start, abbreviated: false, unfinished: true };
    const next = step(query, from + short, name, at + 1, start, true);
    if (next) return next;
    // zhang as z + hang: the first letter alone.
    if (short === 2) return step(query, from + 1, name, at + 1, start, true);
  }
  return null;
}

/** True if what stands before the last letter is a spelled syllable, not a Han character or a letter of the name. */
function allWhole(query: string, from: number, name: Sounded, start: number): boolean {
  const first = name.syllable(start);
  return first !== null && from >= first.length && query.startsWith(first);
}

/** What a query has to have to be read as pinyin: Latin letters, with or without Han characters, and nothing else. */
export function canBePinyin(query: string): boolean {
  return /^[a-z\u3400-\u9fff]*[a-z][a-z\u3400-\u9fff]*$/u.test(query);
}
