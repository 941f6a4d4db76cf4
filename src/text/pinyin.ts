import { pinyin } from "./place-readings.js";

/** Toneless syllables joined by spaces, lower case: the order in which a Chinese reader expects names. */
export function sortKey(text: string, options: { readonly person: boolean }): string {
  return pinyin(text, {
    toneType: "none",
    type: "array",
    nonZh: "consecutive",
    ...(options.person ? { surname: "head" as const } : {}),
  })
    .join(" ")
    .toLowerCase();
}
