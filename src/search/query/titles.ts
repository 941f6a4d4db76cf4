import { characters } from "../../text/characters.js";
import { foldText } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import { spellings } from "../../text/syllables.js";
import type { ParsedQuery } from "./parsed.js";
import { queryFrom } from "./parsed.js";
import type { DictionaryWords } from "./dictionary.js";
import type { Title } from "./parsed.js";
import data from "./titles.json" with { type: "json" };

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
let surnamesBySound: ReadonlyMap<string, readonly string[]> | null = null;

/** The surname with which a folded name of a person begins; its first character if it begins with none that is known. */
export function surnameOf(name: string): string {
  return DOUBLE.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);
}

/** Whether a term may be a name and a post. Needs no dictionary. */
export function mayBeTitle(term: string): boolean {
  return titlesOf(term, ANY_NAME).length > 0;
}

/** Whether a part of a longer term may be a surname and a post: such a part needs no dictionary. */
export function isSurnameWithPost(text: string): boolean {
  if (!SINGLE.has(text[0] ?? "") && !DOUBLE.has(text.slice(0, 2))) return false;
  return titlesOf(text, NO_WORDS).some(({ isWhole, post }) => !isWhole && post.length > 1);
}

/** The interpretations of a query in which one of its terms is a person with a post, the likeliest first. */
export function titleReadings(parsed: ParsedQuery, words: DictionaryWords): ParsedQuery[] {
  if (parsed.namesOnly !== null || parsed.written !== null || parsed.title !== null) return [];
  return parsed.terms.flatMap((term, at) =>
    titlesOf(term, words).map((called) => withTitle(parsed, at, called)),
  );
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

/** A term in its two parts. */
interface Called extends Pick<Title, "names" | "isWhole" | "posts"> {
  readonly person: string;
  /** As typed. */
  readonly post: string;
}

const NO_WORDS: DictionaryWords = { isName: () => false, isFactWord: () => false };
const ANY_NAME: DictionaryWords = { isName: () => true, isFactWord: () => false };

/** Whole names before surnames. */
function titlesOf(term: string, words: DictionaryWords): Called[] {
  const latin = /^[a-z]{2,}(?=[^a-z])/.exec(term)?.[0] ?? "";
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
    if (!SINGLE.has(person[0] ?? "") && !DOUBLE.has(person.slice(0, 2))) return [];
    if (surnameOf(person) === person) return [{ ...called, names: [person], isWhole: false }];
    return words.isName(person) ? [{ ...called, names: [person], isWhole: true }] : [];
  });
}

/** The full forms of a post as typed; empty for a form of address without one, null for another word. */
function postsOf(typed: string, words: DictionaryWords): readonly string[] | null {
  if (typed === "" || typed.length > LONGEST_POST) return null;
  if (ADDRESS.has(typed)) return [];
  const full = SHORTENED.get(typed);
  if (full) return full;
  if (typed.length < 2) return null;
  return POSTS.has(typed) || POSTS.has(typed.replace(MODIFIER, "")) || words.isFactWord(typed)
    ? [typed]
    : null;
}

function withTitle(parsed: ParsedQuery, at: number, { person, post, ...called }: Called): ParsedQuery {
  const [first] = called.posts;
  const parts = first === undefined ? [person] : [person, first];
  const typed = parsed.terms[at] ?? "";
  const made = queryFrom([...parsed.terms.slice(0, at), ...parts, ...parsed.terms.slice(at + 1)], parsed);
  const title: Title = {
    ...called,
    person: made.terms.indexOf(person),
    post: first === undefined ? null : made.terms.indexOf(first),
  };
  return {
    ...made,
    title,
    kinds: made.kinds.map((kinds, term) =>
      term === title.person ? ["PERSON"] : term === title.post ? [] : kinds,
    ),
    // A name that has both as they were typed (…总书记… in the name of an event).
    joined: parsed.terms.length === 1 ? typed : null,
    notDates: parsed.notDates,
    corrections: [
      ...parsed.corrections,
      ...(first === undefined || first === post ? [] : called.posts.map((to) => ({ from: post, to }))),
    ],
  };
}

/** The surnames with this reading: li is 李 and 黎. */
function surnamesReadAs(sound: string): readonly string[] {
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
