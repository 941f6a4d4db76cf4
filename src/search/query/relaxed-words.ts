import { characters } from "../../text/characters.js";
import { isImpossibleDate } from "../../text/dates.js";
import type { Asks } from "../engine.js";
import type { AskedDays } from "./date-filter.js";
import { datesIn } from "./parse.js";
import { questionOf } from "./questions.js";
import { SEPARATORS } from "./separators.js";
import { BOUNDARY, isHan } from "../../text/fold.js";
import { foldTyped } from "../../text/parted.js";

/** What the relaxed reading of a query looks for: its words, and its days. */
export interface RelaxedWords {
  /** Folded (`foldTyped`), without a boundary in them; each once. */
  readonly words: readonly string[];
  /** Of the dates of a short query. */
  readonly days: AskedDays | null;
  /** Words in the form of a date that does not exist. */
  readonly notDates: readonly string[];
  /** What a question asks for. */
  readonly asks: Asks | null;
  /** Whether the query was longer than `MOST_READ`: then its end was not read. */
  readonly isTruncated: boolean;
}

/** A pasted paragraph. Of what is longer the end is not read. */
export const MOST_READ = 2_000;
// GB/T 41568-2022: the number of a standard is one word.
const IN_NUMBERS = /(?<=(?:^|\s)[A-Z][A-Z/]*)\s+(?=\d)/gu;
// A longer text tells something and asks nothing, also by its dates.
const LONGEST_QUESTION = 60;
const EDITION = /(?:19|20)\d\d版/u;

/** Reads a query of any length. A line break between two Han characters is one of a PDF, in the middle of a word. */
export function relaxedWords(typed: string): RelaxedWords {
  const isTruncated =
    typed.length > MOST_READ && characters(typed.slice(0, 2 * MOST_READ + 1)).length > MOST_READ;
  const beginning = isTruncated
    ? characters(typed.slice(0, 2 * MOST_READ))
        .slice(0, MOST_READ)
        .join("")
    : typed;
  const pasted = beginning
    .replace(/(?<=\p{Script=Han})[ \t]*\r?\n[ \t]*(?=\p{Script=Han})/gu, "")
    .normalize("NFKC");
  const isLong = pasted.length > LONGEST_QUESTION;
  const question = isLong ? null : questionOf(pasted);
  const text = question?.readings[0]?.join(" ") ?? pasted;
  // 2018版 is an edition.
  const dates = isLong || EDITION.test(text) ? null : datesIn(text);
  // GB/T 41568-2022 is one word, 绵阳—北碚 are two.
  const words = (dates?.rest ?? text)
    .replace(IN_NUMBERS, "")
    .split(SEPARATORS)
    .flatMap((word) => foldTyped(word).split(BOUNDARY))
    .filter((word) => word !== "");
  return {
    words: [...new Set(words)],
    days: dates?.days ?? null,
    notDates: text.split(SEPARATORS).filter(isImpossibleDate),
    asks: question?.asks ?? null,
    isTruncated,
  };
}

/** A run of Han characters, or of letters and digits. */
export function runsOf(
  word: string,
): readonly { readonly from: number; readonly to: number; readonly isHan: boolean }[] {
  const runs: { from: number; to: number; isHan: boolean }[] = [];
  for (let at = 0; at < word.length; at++) {
    const han = isHan(word[at] ?? "") || /[\udc00-\udfff]/.test(word[at] ?? "");
    const last = runs.at(-1);
    if (last?.isHan === han) last.to = at + 1;
    else runs.push({ from: at, to: at + 1, isHan: han });
  }
  return runs;
}
