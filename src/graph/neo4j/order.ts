/**
 * A text whose order in Cypher is the order of `text` in JavaScript. Measured on 5.26: stored strings and range
 * indexes compare by code point, so CJK of the basic plane stands as `a < b` has it, but a rare character outside it
 * (𠮷, two surrogates from U+D800 on) comes after full-width punctuation (（, U+FF08) instead of before. Code units
 * from U+D800 on are therefore written as code points that keep their order and are no surrogates.
 */
export function inUnitOrder(text: string): string {
  return text.replace(FROM_SURROGATES_ON, (unit) => {
    const code = unit.charCodeAt(0);
    return String.fromCodePoint(code + (code < 0xe000 ? 0x800 : 0x2000)); // U+E000 … U+E7FF, U+10000 … U+11FFF
  });
}

// Without the flag `u`, so that a pair of surrogates is two matches.
const FROM_SURROGATES_ON = /[\uD800-\uFFFF]/g;
