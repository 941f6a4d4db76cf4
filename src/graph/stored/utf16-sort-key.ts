/**
 * A text that both engines order as JavaScript orders `text`. They compare stored strings by code point, JavaScript by
 * code unit, so that a rare character outside the basic plane (𠮷, two surrogates from U+D800 on) stands before
 * full-width punctuation (（, U+FF08) here and after it there. Code units from U+D800 on are therefore written as two
 * characters that keep their order and are no surrogates: on such texts every comparison agrees.
 */
export function utf16SortKey(text: string): string {
  return text.replace(FROM_SURROGATES_ON, (unit) => {
    const code = unit.charCodeAt(0);
    return String.fromCharCode(0xe000 + ((code - 0xd800) >> 8), 0x100 + (code & 0xff));
  });
}

// Without the flag `u`, so that a pair of surrogates is two matches.
const FROM_SURROGATES_ON = /[\uD800-\uFFFF]/g;
