import type { Check } from "./check.js";
import { writtenTexts } from "./texts.js";

const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/臵/u, "臵, which the recognition puts for 置"],
  [/[\uFF61-\uFF9F]/u, "half-width katakana"],
  [/[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/u, "a private-use character"],
  [/[\u2E80-\u2FDF]/u, "a radical in the place of a character"],
  [/[\uFFFD\u200B-\u200F\uFEFF]|(?![\n\t])\p{Cc}/u, "an invisible character"],
];

/** Characters that no writer types: what text recognition and broken fonts leave behind. */
export const ocrSlips: Check = {
  name: "recognition slips",
  find: ({ files }) =>
    writtenTexts(files).flatMap(({ text, file, path }) => {
      // A note may say what stands in the source.
      if (path.at(-1) === "note") return [];
      const slip = SLIPS.find(([form]) => form.test(text));
      return slip ? [file.fault(path, `"${text}" has ${slip[1]}`)] : [];
    }),
};
