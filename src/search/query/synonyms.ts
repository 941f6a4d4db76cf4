import { foldText } from "../../text/fold.js";
import { spellingsOfNumerals } from "./numerals.js";
import more from "./synonyms-more.json" with { type: "json" };
import data from "./synonyms.json" with { type: "json" };

/** Words of one meaning. The example runs as a test: the query finds this `label|KIND`, which does not have its words. */
export interface SynonymGroup {
  /** Each finds all others. */
  readonly words: readonly string[];
  /** Words that these find and that do not find them: 双碳 finds 碳达峰. */
  readonly narrower?: readonly string[];
  /** Several words that together mean the same: 四川 重庆. They are a further reading of the query. */
  readonly apart?: readonly string[];
  readonly example: { readonly query: string; readonly finds: string };
}

/** People review this table. Each group says what a word means everywhere; the name of one entity is an alias in the seed. */
export const SYNONYM_GROUPS: readonly SynonymGroup[] = [...data, ...more];

/** Each is looked for, in names, texts and facts. */
const MOST_SPELLINGS = 8;

const ALTERNATIVES: ReadonlyMap<string, ReadonlySet<string>> = alternatives();
const LONGEST = Math.max(...[...ALTERNATIVES.keys()].map(({ length }) => length));
const APART: readonly (readonly [words: readonly string[], parts: readonly string[]])[] =
  SYNONYM_GROUPS.flatMap(({ words, apart = [] }) =>
    apart.map((parts) => [words.map(foldText), parts.split(" ").map(foldText)] as const),
  );

/**
 * The other spellings of a folded term that mean the same, the nearest first: with its numbers written otherwise, and with a
 * word of a group in place of another (抗疫先进集体 is 抗击新冠肺炎疫情先进集体). None for most terms.
 */
export function otherSpellings(term: string): readonly string[] {
  // Each reading of a query asks again.
  if (last.term !== term) last = { term, spellings: spellingsOf(term) };
  return last.spellings;
}

let last: { readonly term: string; readonly spellings: readonly string[] } = { term: "", spellings: [] };

function spellingsOf(term: string): readonly string[] {
  const numerals = spellingsOfNumerals(term);
  if (numerals.length === 0 && foundIn(term).length === 0) return [];
  const all = [term, ...numerals].flatMap((text) => [text, ...withSynonyms(text)]);
  return [...new Set(all)].filter((text) => text !== term).slice(0, MOST_SPELLINGS);
}

/** Whether a folded text is a word of a group. */
export function isSynonym(text: string): boolean {
  return ALTERNATIVES.has(text);
}

/** The terms with a word of a group in place of several words that mean it, or the other way round; null if none has one. */
export function apartOrTogether(terms: readonly string[]): readonly string[] | null {
  for (const [words, parts] of APART) {
    const [together] = words;
    if (together !== undefined && parts.every((part) => terms.includes(part)))
      return [together, ...terms.filter((term) => !parts.includes(term))];
    const at = terms.findIndex((term) => words.includes(term));
    if (at >= 0) return [...terms.slice(0, at), ...parts, ...terms.slice(at + 1)];
  }
  return null;
}

/** A word of a group inside a text. */
interface Found {
  readonly from: number;
  readonly word: string;
}

/** First with one word replaced, then with all. */
function withSynonyms(text: string): string[] {
  const found = foundIn(text);
  const replaced = found.flatMap(({ from, word }) =>
    [...(ALTERNATIVES.get(word) ?? [])].map(
      (other) => text.slice(0, from) + other + text.slice(from + word.length),
    ),
  );
  if (found.length < 2) return replaced;
  const [{ from, word }, ...rest] = found as [Found, ...Found[]];
  if (rest.length > 1) return replaced;
  // Two words: the rest of the text is replaced in each of the first ones.
  const [before, after] = [text.slice(0, from), text.slice(from + word.length)];
  const firsts = [...(ALTERNATIVES.get(word) ?? [])];
  return [
    ...replaced,
    ...firsts.flatMap((other) => withSynonyms(after).map((ending) => before + other + ending)),
  ];
}

/** The longest words of groups in a text, from left to right, without overlap. */
function foundIn(text: string): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < text.length;) {
    const word = longestAt(text, from);
    if (word !== null) found.push({ from, word });
    from += word?.length ?? 1;
  }
  return found;
}

function longestAt(text: string, from: number): string | null {
  for (let length = Math.min(LONGEST, text.length - from); length > 1; length--) {
    const word = text.slice(from, from + length);
    if (ALTERNATIVES.has(word)) return word;
  }
  return null;
}

function alternatives(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const { words, narrower = [] } of SYNONYM_GROUPS) {
    const folded = words.map(foldText);
    const found = [...folded, ...narrower.map(foldText)];
    for (const word of folded) {
      const known = all.get(word) ?? new Set();
      for (const other of found) if (other !== word) known.add(other);
      all.set(word, known);
    }
  }
  return all;
}
