import { describe, expect, it } from "vitest";

import { fold } from "./fold.js";
import { pinyinReading } from "./syllables.js";
import { wordStarts } from "./words.js";

/** The words of the folded text, parted by a stroke. */
function parted(text: string): string {
  const folded = fold(text);
  const starts = wordStarts(folded, text);
  return starts.map((start, at) => folded.text.slice(start, starts[at + 1])).join("|");
}

describe("the words of an English name", () => {
  it.each([
    ["Sichuan University", "sichuan|university"],
    ["People's Daily", "peoples|daily"],
    ["Guang’an", "guangan"],
    ["All-China  Federation", "all|china|federation"],
    ["Garzê", "garze"],
    ["ISO/TC 176", "iso|tc|176"],
    ["𠮷 Tower 𠮷国", "𠮷|tower|𠮷|国"],
    ["", ""],
  ])("%s", (text, words) => {
    expect(parted(text)).toBe(words);
  });
});

describe("letters read as pinyin", () => {
  it.each([
    ["chengdu", "WHOLE"],
    ["li", "WHOLE"],
    ["xian", "WHOLE"],
    ["lvse", "WHOLE"],
    ["chengd", "BEGUN"],
    ["c", "BEGUN"],
    ["peking", null],
    ["university", null],
    ["germ", null],
  ])("%s: %s", (letters, reading) => {
    expect(pinyinReading(letters)).toBe(reading);
  });
});
