/**
 * A text that both stores sort as JavaScript sorts `text`. Stores compare strings by code point, JavaScript by code unit:
 * a rare character outside the basic plane (𠮷, two surrogates from U+D800 on) comes before full-width punctuation
 * (（, U+FF08) in JavaScript and after it in a store. Code units from U+D800 on are therefore written as two characters
 * that keep their order and are not surrogates, so that all comparisons agree.
 */
export function utf16SortKey(text: string): string {
  return text.replace(FROM_SURROGATES_ON, (unit) => {
    const code = unit.charCodeAt(0);
    return String.fromCharCode(0xe000 + ((code - 0xd800) >> 8), 0x100 + (code & 0xff));
  });
}

// Without the flag `u`, a pair of surrogates is two matches.
const FROM_SURROGATES_ON = /[\uD800-\uFFFF]/g;
