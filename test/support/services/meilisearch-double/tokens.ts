/** A word of a field and where it stands, as the server counts. */
export interface Token {
  readonly word: string;
  readonly position: number;
}

/** Between two values of a list, as between two sentences, the server leaves a gap that no phrase crosses. */
const GAP = 8;

/** Words of a document's field. Han characters are words each: the server cuts them by a dictionary, we never let it. */
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
