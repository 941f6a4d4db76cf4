import type { Check } from "./check.js";
import { writtenTexts } from "./texts.js";

const TYPOS: readonly (readonly [RegExp, string])[] = [
  [/臵/u, "臵, which text recognition reads for 置"],
  [/[\uFF61-\uFF9F]/u, "half-width katakana"],
  [/[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/u, "a private-use character"],
  [/[\u2E80-\u2FDF]/u, "a radical instead of a character"],
  [/[\uFFFD\u200B-\u200F\uFEFF]|(?![\n\t])\p{Cc}/u, "an invisible character"],
];

/** Finds characters that no writer types: text recognition and broken fonts produce them. */
export const ocrTypos: Check = {
  name: "characters that text recognition leaves",
  find: ({ files }) =>
    writtenTexts(files).flatMap(({ text, file, path }) => {
      // A note may quote such a character.
      if (path.at(-1) === "note") return [];
      const typo = TYPOS.find(([form]) => form.test(text));
      return typo ? [file.fault(path, `"${text}" has ${typo[1]}`)] : [];
    }),
};
