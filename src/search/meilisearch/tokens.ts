import { characters } from "../../text/characters.js";
import { BOUNDARY } from "../../text/fold.js";

/**
 * How folded texts are spelled for the server: each character a word of its own, so that a quoted phrase of characters
 * finds any substring (notes/engines.md: recall and precision 1.000). Markers are words of several letters, which no
 * character is; no text of a user can contain one.
 */
const BEGIN = "bos";
const END = "eos";
const GAP = "gap";
const WORD = "wrd";

/** Where a phrase has to stand in a text: at its beginning, at its end. */
export interface Anchors {
  readonly begin?: boolean;
  readonly end?: boolean;
}

/** A text as it is indexed: its characters, with its beginning and its end. */
export function spelled(folded: string): string {
  return words(tokensOf(folded), { begin: true, end: true });
}

/** A query for one phrase; nothing of it but plain words and the two quotes around them. */
export function phrase(folded: string, anchors: Anchors = {}): string {
  return quoted(tokensOf(folded), anchors);
}

export function quoted(tokens: readonly string[], anchors: Anchors = {}): string {
  return `"${words(tokens, anchors)}"`;
}

export function words(tokens: readonly string[], { begin, end }: Anchors): string {
  return [...(begin ? [BEGIN] : []), ...tokens, ...(end ? [END] : [])].join(" ");
}

/** The words that stand for a folded text. */
export function tokensOf(folded: string): string[] {
  return characters(folded).map(tokenOf);
}

// What the server was measured with stays as it is. Its tokenizer drops some symbols and knows no rare planes, so that
// anything else is written as its number.
function tokenOf(character: string): string {
  if (/^[a-z0-9\u4e00-\u9fff]$/.test(character)) return character;
  if (character === BOUNDARY) return GAP;
  return `u${(character.codePointAt(0) ?? 0).toString(16)}`;
}

/** The same with a marker before each Latin word, for asking whether a term begins one. Null without a Latin letter. */
export function spelledWithWords(folded: string): string | null {
  if (!/[a-z]/.test(folded)) return null;
  return words(wordTokens(folded), {});
}

/** A query for a place where the term stands and begins a word. */
export function wordPhrase(folded: string): string {
  return quoted(wordTokens(folded));
}

function wordTokens(folded: string): string[] {
  return characters(folded).flatMap((character, at, all) => {
    const begins = isLetter(character) && !isLetter(all[at - 1]);
    return begins ? [WORD, tokenOf(character)] : [tokenOf(character)];
  });
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /^[a-z]$/.test(character);
}

/**
 * How a name sounds, twice: its syllables and their first letters, each a word. What has no syllable stands as itself.
 */
export function spelledSounds(folded: string, syllables: readonly (string | null)[]): string[] {
  const tokens = (of: (syllable: string) => string): string[] => {
    let unit = 0;
    return characters(folded).map((character) => {
      const syllable = syllables[unit] ?? null;
      unit += character.length;
      return syllable === null ? tokenOf(character) : of(syllable);
    });
  };
  const both = [tokens((syllable) => syllable), tokens((syllable) => syllable.slice(0, 1))];
  return both.map((one) => words(one, { begin: true, end: true }));
}
