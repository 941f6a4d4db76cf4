import { pinyin } from "./place-readings.js";

/** A key that sorts names as a Chinese reader expects: toneless syllables joined by spaces, in lower case. */
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
