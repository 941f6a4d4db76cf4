/** A word of a field, with its position as the server counts it. */
export interface Token {
  readonly word: string;
  readonly position: number;
}

/** The server leaves a gap between two values of a list, as between two sentences. No phrase matches across it. */
const GAP = 8;

/** Words of a document's field. Each Han character is a word: the adapter never lets the server use its dictionary. */
export function tokensOf(value: unknown): Token[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const tokens: Token[] = [];
  let position = 0;
  for (const one of values) {
    if (typeof one !== "string" && typeof one !== "number") continue;
    for (const word of wordsOf(String(one))) tokens.push({ word, position: position++ });
    position += GAP;
  }
  return tokens;
}

export function wordsOf(text: string): string[] {
  const words = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
  return text.toLowerCase().match(words) ?? [];
}
