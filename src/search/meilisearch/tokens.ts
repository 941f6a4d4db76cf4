import { characters } from "../../text/characters.js";
import { BOUNDARY } from "../../text/fold.js";
import { unparted } from "../../text/parted.js";

/**
 * Spells folded texts for the server with each character as a word, so that a quoted phrase finds any substring. Markers
 * are words of several letters. No spelled text of a user contains one, because each of its words is one character.
 */
const BEGIN = "bos";
const END = "eos";
const GAP = "gap";
const WORD = "wrd";

/** Where a phrase must stand in a text: at its beginning, at its end. */
export interface Anchors {
  readonly begin?: boolean;
  readonly end?: boolean;
}

/** A text as it is indexed: its characters between markers of its beginning and its end. */
export function spelled(folded: string): string {
  return words(tokensOf(folded), { begin: true, end: true });
}

/** A query for one phrase: plain words between two quotes. */
export function phrase(folded: string, anchors: Anchors = {}): string {
  return quoted(tokensOf(folded), anchors);
}

export function quoted(tokens: readonly string[], anchors: Anchors = {}): string {
  return `"${words(tokens, anchors)}"`;
}

export function words(tokens: readonly string[], { begin, end }: Anchors): string {
  return [...(begin ? [BEGIN] : []), ...tokens, ...(end ? [END] : [])].join(" ");
}

/** The words that stand for a folded text, or for a term as names are written. */
export function tokensOf(folded: string): string[] {
  return characters(unparted(folded)).map(tokenOf);
}

// The tokenizer of the server drops some symbols and the rare planes, so that these are written as numbers.
function tokenOf(character: string): string {
  if (/^[a-z0-9\u4e00-\u9fff]$/.test(character)) return character;
  if (character === BOUNDARY) return GAP;
  return `u${(character.codePointAt(0) ?? 0).toString(16)}`;
}

/** As `spelled`, with a marker before each Latin word, to look for terms that begin one. Null without a Latin letter. */
export function spelledWithWords(folded: string): string | null {
  if (!/[a-z]/.test(folded)) return null;
  return words(wordTokens(folded), {});
}

/** A query for texts in which the term begins a word. */
export function wordPhrase(folded: string): string {
  return quoted(wordTokens(folded));
}

function wordTokens(folded: string): string[] {
  return characters(unparted(folded)).flatMap((character, at, all) => {
    const begins = isLetter(character) && !isLetter(all[at - 1]);
    return begins ? [WORD, tokenOf(character)] : [tokenOf(character)];
  });
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /^[a-z]$/.test(character);
}

/** How a name sounds, twice: by syllables and by first letters, each a word. Other characters stay as they are. */
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
