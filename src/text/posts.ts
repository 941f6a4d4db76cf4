import { characters } from "./characters.js";
import { BOUNDARY, foldText } from "./fold.js";
import data from "./posts.json" with { type: "json" };
import { readings } from "./readings.js";
import { spellings } from "./syllables.js";

/** How a post that a person holds meets the one that is asked for, best first. */
export const POST = {
  EXACT: 0,
  /** 党组书记 for 书记. */
  LONGER: 1,
  /** 副局长 for 局长: people leave out the 副 when they address somebody. */
  DEPUTY: 2,
} as const;
export type PostMatch = (typeof POST)[keyof typeof POST];

// No name of a person with a surname in this list is longer.
export const LONGEST_NAME = 4;
export const LONGEST_POST = 10;
const MODIFIER = /^(?:原|前|时任|代)?(?:常务|第一)?副?/u;

const SINGLE: ReadonlySet<string> = new Set([data.surnames.single, data.surnames.more].flatMap(characters));
const DOUBLE: ReadonlySet<string> = new Set(data.surnames.double);
const POSTS: ReadonlySet<string> = new Set(Object.values(data.posts).flat());
const SHORTENED: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(data.shortened));
const ADDRESS: ReadonlySet<string> = new Set(data.address);
const LONGEST_OF_TABLE = Math.max(...[...POSTS].map(({ length }) => length));
let surnamesBySound: ReadonlyMap<string, readonly string[]> | null = null;

/** The surname with which a folded name of a person begins; its first character if it begins with none that is known. */
export function surnameOf(name: string): string {
  return DOUBLE.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);
}

/** Whether a folded text begins with a character of the table of surnames. */
export function beginsWithSurname(text: string): boolean {
  return SINGLE.has(text[0] ?? "") || DOUBLE.has(text.slice(0, 2));
}

/** The full forms of a post as it is typed: 局 is 局长. None for one character that is short for nothing. */
export function fullPosts(typed: string): readonly string[] {
  return SHORTENED.get(typed) ?? (typed.length > 1 ? [typed] : []);
}

/** How a post that somebody holds (folded) meets the one that is asked for; null if it is another. */
export function matchPost(held: string, asked: string): PostMatch | null {
  if (held === asked) return POST.EXACT;
  if (!held.endsWith(asked)) return null;
  return held.endsWith(`副${asked}`) ? POST.DEPUTY : POST.LONGER;
}

/** How the best of the posts in a text (党组书记、局长) meets one of those asked for (folded); null if none does. */
export function matchPosts(held: string, asked: readonly string[]): PostMatch | null {
  const parts = foldText(held).split(BOUNDARY);
  return bestMatch(parts.flatMap((part) => asked.map((post) => matchPost(part, post))));
}

/** Null if nothing matches. */
export function bestMatch(matches: readonly (PostMatch | null)[]): PostMatch | null {
  return matches.reduce((best, one) => (one !== null && (best === null || one < best) ? one : best), null);
}

/** What a longer text is known to have beside the posts and surnames of the tables. */
export interface KnownWords {
  /** Whether a text is the whole name of a person. */
  readonly isName: (text: string) => boolean;
  /** Whether a text is a post that is in no table. */
  readonly isFactWord: (text: string) => boolean;
}

/** A folded text in its two parts: 郭 and 局长. */
export interface Called {
  /** What the person's name begins with, or is if `isWhole`. Of a surname in pinyin all that are read so. Folded. */
  readonly names: readonly string[];
  readonly isWhole: boolean;
  /** The full forms of the post: 总 is 总经理, 董事长 and others. None for a form of address that says no post. */
  readonly posts: readonly string[];
  readonly person: string;
  /** As typed. */
  readonly post: string;
}

/** The letters that a folded text begins with, in pinyin perhaps, if something else follows; else empty. */
export function lettersBefore(text: string): string {
  return /^[a-z]{2,}(?=[^a-z])/.exec(text)?.[0] ?? "";
}

/** The ways to read a folded text as a person and a post: whole names before surnames. Empty for most texts. */
export function calledAs(term: string, words: KnownWords): Called[] {
  const latin = lettersBefore(term);
  const ends =
    latin === "" ? Array.from({ length: LONGEST_NAME }, (_, at) => LONGEST_NAME - at) : [latin.length];
  return ends.flatMap((end): Called[] => {
    const [person, post] = [term.slice(0, end), term.slice(end)];
    const posts = postsOf(post, words);
    if (posts === null) return [];
    const called = { person, post, posts };
    if (latin !== "") {
      const names = surnamesReadAs(latin);
      const whole: Called[] = [{ ...called, names: [latin], isWhole: true }];
      return names.length > 0 ? [{ ...called, names, isWhole: false }, ...whole] : whole;
    }
    if (!beginsWithSurname(person)) return [];
    if (surnameOf(person) === person) return [{ ...called, names: [person], isWhole: false }];
    return words.isName(person) ? [{ ...called, names: [person], isWhole: true }] : [];
  });
}

/** The full forms of a post as typed; empty for a form of address without one, null for another word. */
function postsOf(typed: string, words: KnownWords): readonly string[] | null {
  if (typed === "" || typed.length > LONGEST_POST) return null;
  if (ADDRESS.has(typed)) return [];
  const full = SHORTENED.get(typed);
  if (full) return full;
  if (typed.length < 2) return null;
  return POSTS.has(typed) || POSTS.has(typed.replace(MODIFIER, "")) || words.isFactWord(typed)
    ? [typed]
    : null;
}

/** Whether a folded text is a post of the table, or a longer one that ends with it (党组书记). */
export function endsWithPost(text: string): boolean {
  return Array.from({ length: LONGEST_OF_TABLE }, (_, at) => text.slice(-at - 1)).some((end) =>
    POSTS.has(end),
  );
}

/** The surnames with this reading: li is 李 and 黎. */
export function surnamesReadAs(sound: string): readonly string[] {
  surnamesBySound ??= readSurnames();
  return surnamesBySound.get(sound) ?? [];
}

function readSurnames(): Map<string, string[]> {
  const bySound = new Map<string, string[]>();
  for (const surname of new Set([...SINGLE, ...DOUBLE].map((one) => foldText(one)))) {
    const syllables = readings(surname, { person: true });
    if (syllables.includes(null)) continue;
    const whole = syllables.join("");
    // lü is typed lv and lu.
    for (const sound of syllables.length === 1 ? spellings(whole) : [whole])
      bySound.set(sound, [...(bySound.get(sound) ?? []), surname]);
  }
  return bySound;
}
