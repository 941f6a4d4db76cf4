import { spellings, typedAs } from "./syllables.js";

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
  /** How many syllables, other than an unfinished last one, stand as their first letter only. */
  readonly letters: number;
  /** How much there is of a last syllable that is begun and not finished (2 in `guoch`); 0 where there is none. */
  readonly begun: number;
}

/**
 * Reads `query` into the name from `at` on: each Han character, digit or Latin letter of the name is met by itself, a
 * Han character also by its syllable however that is typed (`spellings`), by the first letter of that (or zh, ch, sh),
 * and at the end of the query by its beginning. Whole syllables are tried first, so that the least abbreviated reading
 * is found. Where Han characters and Latin letters meet, the name may have one 省, 市, 区 or 县 that was left out
 * (四川jgsw), behind two units at least. Null where none fits. `query` is folded and without tones (`pinyinOf`); its length
 * bounds the depth, and each step must fit the name, so that it fails early.
 */
export function readFrom(query: string, name: Sounded, at: number): SoundMatch | null {
  return step(query, name, { from: 0, at, start: at, letters: 0, skipped: false });
}

/** How far a query is read. */
interface Place {
  /** Unit of the query, unit of the name, and where in the name it began. */
  readonly from: number;
  readonly at: number;
  readonly start: number;
  readonly letters: number;
  /** A 省 was left out. */
  readonly skipped: boolean;
}

function step(query: string, name: Sounded, place: Place): SoundMatch | null {
  const { from, at, start, letters } = place;
  if (from === query.length) return { end: at, units: at - start, letters, begun: 0 };
  if (at >= name.length) return null;
  return unitStep(query, name, place) ?? skipStep(query, name, place);
}

function skipStep(query: string, name: Sounded, place: Place): SoundMatch | null {
  const { from, at, start, skipped } = place;
  if (skipped || at - start < 2 || !LEVELS.has(name.unit(at))) return null;
  if (isLetter(query.charCodeAt(from - 1)) === isLetter(query.charCodeAt(from))) return null;
  return step(query, name, { ...place, at: at + 1, skipped: true });
}

const LEVELS: ReadonlySet<number> = new Set(["省", "市", "区", "县"].map((level) => level.charCodeAt(0)));

function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function unitStep(query: string, name: Sounded, place: Place): SoundMatch | null {
  const { from, at, start, letters } = place;
  const on = (units: number, letter = 0): SoundMatch | null =>
    step(query, name, { ...place, from: from + units, at: at + 1, letters: letters + letter });
  const ends = (begun: number): SoundMatch => ({ end: at + 1, units: at + 1 - start, letters, begun });
  if (name.unit(at) === query.charCodeAt(from)) return on(1);
  const syllable = name.syllable(at);
  if (syllable === null || !query.startsWith(syllable[0] ?? "", from)) return null;
  const left = query.length - from;
  const whole = wholeAt(query, from, syllable);
  if (whole > 0) {
    const full = on(whole);
    if (full) return full;
  } else if (left > 1 && begins(query.slice(from), syllable)) return ends(left);
  const short = /^[zcs]h/.test(syllable) && query[from + 1] === "h" ? 2 : 1;
  if (syllable.length <= short) return null;
  // A single letter at the very end of a query of whole syllables is a syllable begun (guoc), not an abbreviation.
  if (left <= short && letters === 0 && at > start && allWhole(query, from, name, start)) return ends(1);
  // zhang as z + hang: the first letter alone.
  return on(short, 1) ?? (short === 2 ? on(1, 1) : null);
}

/** How much of the query from there on is the syllable, 0 where it goes on with another. */
function wholeAt(query: string, from: number, syllable: string): number {
  if (syllable[1] !== "v") return query.startsWith(syllable, from) ? syllable.length : 0;
  return spellings(syllable).find((one) => query.startsWith(one, from))?.length ?? 0;
}

function begins(rest: string, syllable: string): boolean {
  return spellings(syllable).some((one) => rest.length < one.length && one.startsWith(rest));
}

/** True if what stands before the last letter is a spelled syllable, not a Han character or a letter of the name. */
function allWhole(query: string, from: number, name: Sounded, start: number): boolean {
  const first = name.syllable(start);
  const whole = first === null ? 0 : wholeAt(query, 0, first);
  return whole > 0 && from >= whole;
}

/**
 * What a folded query is read into names as, null where it cannot be pinyin: Latin letters, with or without Han
 * characters, and nothing else but a tone behind a syllable (guo1chun1ying1), which is left out. Readings have none, and
 * whoever types a tone wrong means the same name.
 */
export function pinyinOf(query: string): string | null {
  if (PLAIN.test(query)) return query;
  if (!TONED.test(query)) return null;
  const spelt = [...query.matchAll(/([a-z]+)[1-5]/g)].map(([, syllable = ""]) => syllable);
  const areSyllables = spelt.every((one) => typedAs(one).length > 0 && !/^[mn]g?$/.test(one));
  // a4 is a size of paper.
  return areSyllables && /[a-z].*[a-z]/.test(query) ? query.replace(/[1-5]/g, "") : null;
}

const PLAIN = /^[a-z\u3400-\u9fff]*[a-z][a-z\u3400-\u9fff]*$/u;
const TONED = /^(?:[a-z]+[1-5]|[\u3400-\u9fff])+[a-z]*$/u;
