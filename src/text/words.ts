import type { Folded } from "./fold.js";

/**
 * Where words begin in the folded form of a text in Latin letters. Folding removes the white space and the marks between
 * them, so they are seen in the original. An apostrophe parts no word (People's).
 */
export function wordStarts({ text, starts, ends }: Folded, original: string): number[] {
  // In UTF-16 units, as all ranges are.
  return Array.from({ length: text.length }, (_, at) => at).filter((at) => {
    if (SECOND_HALF.test(text[at] ?? "")) return false;
    const isInside = LETTER.test(text[at - 1] ?? "") && LETTER.test(text[at] ?? "");
    return !isInside || !/^['’]*$/u.test(original.slice(ends[at - 1], starts[at]));
  });
}

/** Of a character that takes two units. */
const SECOND_HALF = /^[\udc00-\udfff]$/;
const LETTER = /^[a-z0-9]$/;
