import { APOSTROPHE } from "./parted.js";
import { spellings, typedAs } from "./syllables.js";

/** A folded name with its pronunciation, unit by unit. */
export interface Sounded {
  readonly length: number;
  /** UTF-16 unit of the name. */
  unit(at: number): number;
  /** Toneless syllable (see `readings`); null if the unit has none. */
  syllable(at: number): string | null;
}

/** A match of a query in pinyin, Han characters or both with a part of a name. */
export interface SoundMatch {
  /** End of the match in the name. */
  readonly end: number;
  /** How many units of the name it covers. */
  readonly units: number;
  /** How many syllables are typed as initials only. An unfinished last syllable does not count. */
  readonly letters: number;
  /** Number of letters of an unfinished last syllable (2 in `guoch`); 0 if there is none. */
  readonly begun: number;
}

/**
 * Matches `query` with the name from `at` on. Each unit of the name matches itself. A Han character also matches its
 * syllable in any spelling (`spellings`), the initial of the syllable (one letter, or zh, ch, sh), and, at the end of the
 * query, a prefix of the syllable. Whole syllables are tried first, so the least abbreviated match is found. Where the
 * query changes between Han characters and Latin letters, it may leave out one 省, 市, 区 or 县 of the name after at least
 * two units (四川jgsw). An apostrophe stands between two units only (fan'gan is not 方案). Null if nothing matches. `query` is folded and has no tones (`pinyinOf`); its length bounds the
 * depth of the recursion.
 */
export function readFrom(query: string, name: Sounded, at: number): SoundMatch | null {
  return step(query, name, { from: 0, at, start: at, letters: 0, skipped: false });
}

/** The progress of a match. */
interface Progress {
  /** Next unit of the query, next unit of the name, and start of the match in the name. */
  readonly from: number;
  readonly at: number;
  readonly start: number;
  readonly letters: number;
  /** True if the query has left out a 省, 市, 区 or 县. */
  readonly skipped: boolean;
}

function step(query: string, name: Sounded, progress: Progress): SoundMatch | null {
  const { from, at, start, letters } = progress;
  if (query[from] === APOSTROPHE) return step(query, name, { ...progress, from: from + 1 });
  if (from === query.length) return { end: at, units: at - start, letters, begun: 0 };
  if (at >= name.length) return null;
  return unitStep(query, name, progress) ?? skipStep(query, name, progress);
}

function skipStep(query: string, name: Sounded, progress: Progress): SoundMatch | null {
  const { from, at, start, skipped } = progress;
  if (skipped || at - start < 2 || !LEVELS.has(name.unit(at))) return null;
  if (isLetter(query.charCodeAt(from - 1)) === isLetter(query.charCodeAt(from))) return null;
  return step(query, name, { ...progress, at: at + 1, skipped: true });
}

const LEVELS: ReadonlySet<number> = new Set(["省", "市", "区", "县"].map((level) => level.charCodeAt(0)));

function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function unitStep(query: string, name: Sounded, progress: Progress): SoundMatch | null {
  const { from, at, start, letters } = progress;
  const on = (units: number, letter = 0): SoundMatch | null =>
    step(query, name, { ...progress, from: from + units, at: at + 1, letters: letters + letter });
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
  // One letter at the end of a query of whole syllables is an unfinished syllable (guoc), not an initial.
  if (left <= short && letters === 0 && at > start && allWhole(query, from, name, start)) return ends(1);
  // The first letter alone, too: zhang may be z + hang.
  return on(short, 1) ?? (short === 2 ? on(1, 1) : null);
}

/** Length of the spelling of the syllable at `from` in the query; 0 if there is none. */
function wholeAt(query: string, from: number, syllable: string): number {
  if (syllable[1] !== "v") return query.startsWith(syllable, from) ? syllable.length : 0;
  return spellings(syllable).find((one) => query.startsWith(one, from))?.length ?? 0;
}

function begins(rest: string, syllable: string): boolean {
  return spellings(syllable).some((one) => rest.length < one.length && one.startsWith(rest));
}

/** True if the query begins with a whole syllable in letters, and not with a Han character or an initial. */
function allWhole(query: string, from: number, name: Sounded, start: number): boolean {
  const first = name.syllable(start);
  const whole = first === null ? 0 : wholeAt(query, 0, first);
  return whole > 0 && from >= whole;
}

/**
 * The query as pinyin without tones; null if it cannot be pinyin. Pinyin is Latin letters, with or without Han
 * characters and apostrophes (`foldTyped`), and with or without tone numbers after syllables (guo1chun1ying1). Tones are dropped: names are compared
 * without them, so a wrong tone does no harm. `query` is folded.
 */
export function pinyinOf(query: string): string | null {
  // Most queries have none, and this is asked for every hit.
  if (!/[a-z]/.test(query)) return null;
  if (PLAIN.test(query)) return query;
  if (!TONED.test(query)) return null;
  const spelt = [...query.matchAll(/([a-z]+)[1-5]/g)].map(([, syllable = ""]) => syllable);
  const areSyllables = spelt.every((one) => typedAs(one).length > 0 && !/^[mn]g?$/.test(one));
  // One letter with a number is no syllable: a4 is a paper size.
  return areSyllables && /[a-z].*[a-z]/.test(query) ? query.replace(/[1-5]/g, "") : null;
}

const PLAIN = /^[a-z'\u3400-\u9fff]*[a-z][a-z'\u3400-\u9fff]*$/u;
const TONED = /^(?:[a-z']+[1-5]'?|[\u3400-\u9fff])+[a-z']*$/u;
