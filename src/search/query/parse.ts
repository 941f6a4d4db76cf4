import type { DayWindow } from "../../domain/time.js";
import { characters } from "../../text/characters.js";
import type { Days } from "../../text/dates.js";
import { findDate, inYearOf, isImpossibleDate, readDate } from "../../text/dates.js";
import { BOUNDARY } from "../../text/fold.js";
import { APOSTROPHE, foldTyped } from "../../text/parted.js";
import type { AskedDays } from "./date-filter.js";
import type { ParsedQuery } from "./parsed.js";
import { queryFrom } from "./parsed.js";
import { questionOf } from "./questions.js";
import { SEPARATORS } from "./separators.js";
import { apartOrTogether, isSynonym, otherSpellings } from "./synonyms.js";

/** One term that names no kind and has no other spelling. */
const AS_WRITTEN = { kinds: [[]], spellings: [[]] } as const;

export const MOST_CHARACTERS = 200;
const MOST_TERMS = 12;

interface Typed {
  /** Half-width. */
  readonly text: string;
  readonly typed: string;
  /** Apostrophes that part syllables stay (`foldTyped`). */
  readonly folded: string;
}

/** A word of a query; `days` if it is a date. */
interface Word extends Typed {
  readonly days: Days | null;
}

/**
 * The possible interpretations of a query, the likeliest first; each is tried until one finds something. White space and commas
 * separate terms. Terms that are dates become a filter from the first of their days to the last. Empty for a text
 * without a word, and for more than 200 characters or 12 terms: no record is expected to have so many.
 */
export function parseQuery(text: string): ParsedQuery[] {
  // Checked first, so that no other step sees ten megabytes.
  if (text.length > 2 * MOST_CHARACTERS || characters(text).length > MOST_CHARACTERS) return [];
  const typed = typedWords(text.split(SEPARATORS));
  if (typed.length === 0 || typed.length > MOST_TERMS) return [];
  const notDates = typed.map((word) => word.text).filter(isImpossibleDate);
  const queries = queriesOf(text.replace(/^\s*the\s+(?=\S)/iu, ""), dated(withoutArticles(typed)));
  const marked = partedByMarks(typed);
  // Single letters (GB/T) would match too much.
  const says = marked.length > 0 && marked.every(({ folded }) => folded.length > 1);
  if (says && marked.length <= MOST_TERMS) queries.push(queryOf(dated(marked), []));
  // 郭-春英 is one name with a mark in it.
  else if (typed.length === 1 && marked.length > 1)
    queries.push({
      ...queryFrom([marked.map(({ folded }) => folded).join("")]),
      namesOnly: "INSIDE",
      ...AS_WRITTEN,
    });
  queries.push(...questionQueries(text), ...withSynonymsApart(queries));
  return notDates.length === 0 ? queries : queries.map((one) => ({ ...one, notDates }));
}

// None of them is pinyin.
const ARTICLES: ReadonlySet<string> = new Set(["the", "of", "and", "for"]);

/** English words without those that tell nothing: the Ministry of Education. A name is looked for as it was typed before. */
function withoutArticles(typed: readonly Typed[]): readonly Typed[] {
  if (!typed.every(({ folded }) => /^[a-z']+$/.test(folded))) return typed;
  const telling = typed.filter(({ folded }) => !ARTICLES.has(folded));
  return telling.length > 0 ? telling : typed;
}

/** A question without its question words. */
function questionQueries(text: string): ParsedQuery[] {
  const question = questionOf(text);
  return (question?.readings ?? []).flatMap((words) => {
    const typed = typedWords(words);
    if (typed.length === 0 || typed.length > MOST_TERMS) return [];
    const all = dated(typed);
    const isDated = all.some(({ days }) => days !== null);
    const queries = [queryOf(all, []), ...(isDated ? [] : withInnerDate(all))];
    return queries.map((one) => ({ ...one, asks: question?.asks ?? null }));
  });
}

/** 四川 重庆 for 川渝, and 川渝 for 四川 重庆. */
function withSynonymsApart(queries: readonly ParsedQuery[]): ParsedQuery[] {
  return queries.flatMap(({ terms, namesOnly, between, yearly, asks }) => {
    const other = namesOnly === null ? apartOrTogether(terms) : null;
    return other ? [{ ...queryFrom(other, { between, yearly }), asks }] : [];
  });
}

function typedWords(words: readonly string[]): Typed[] {
  return words
    .map((word) => ({ text: word.normalize("NFKC"), typed: word, folded: foldTyped(word) }))
    .filter(({ folded }) => folded !== "");
}

/** 郭春英+谢民, 郭春英（局长）: the words between marks, except marks inside a date. Empty if the words are the same. */
function partedByMarks(typed: readonly Typed[]): Typed[] {
  if (typed.every(({ text }) => /^[\p{L}\p{N}]+$/u.test(text))) return [];
  const words = typed.flatMap((one) => {
    // One word in pinyin, not two.
    if (one.folded.includes(APOSTROPHE)) return one;
    return one.text
      .split(/(?:(?<!\d)[^\p{L}\p{N}\p{M}]|[^\p{L}\p{N}\p{M}](?!\d)|[^\p{L}\p{N}\p{M}\-./])+/u)
      .map((word) => ({ text: word, typed: word, folded: foldTyped(word) }))
      .filter(({ folded }) => folded !== "");
  });
  const isSame =
    words.length === typed.length && words.every((word, at) => word.folded === typed[at]?.folded);
  return isSame ? [] : words;
}

function queriesOf(text: string, words: readonly Word[]): ParsedQuery[] {
  const joined = foldTyped(text);
  const queries: ParsedQuery[] = [];
  const dates = words.flatMap(({ days }) => days ?? []);
  const severed = words.some(({ folded }) => folded.length === 1);
  const latin = words.every(({ folded }) => /^[a-z']+[1-5]?$/.test(folded));
  if (words.length > 1 && (severed || latin || dates.length > 0))
    for (const one of new Set([joined, joined.replaceAll(BOUNDARY, "")]))
      queries.push({ ...queryFrom([one]), namesOnly: "INSIDE", ...AS_WRITTEN });
  const [only] = words;
  // With separators too: a name may contain 、云.
  const asTyped = comparable(text.trim());
  if (words.length === 1 && only?.folded.length === 1 && characters(asTyped).length > 1)
    queries.push({ ...queryFrom([only.folded]), namesOnly: "INSIDE", written: asTyped, spellings: [[]] });
  if (words.length === dates.length)
    queries.push(
      { ...queryFrom([joined]), namesOnly: "WHOLE", ...AS_WRITTEN },
      { ...queryOf(words, []), happened: true },
      { ...queryFrom([joined]), namesOnly: "INSIDE", ...AS_WRITTEN },
    );
  // Who types a name in full does not want what only means the same.
  if (
    dates.length === 0 &&
    only &&
    words.length === 1 &&
    !isSynonym(only.folded) &&
    hasSpellings(only.folded)
  )
    queries.push({ ...queryFrom([only.folded]), namesOnly: "WHOLE", ...AS_WRITTEN });
  // Names and texts contain 上半年 as a word, perhaps of another year.
  const parts = words.filter(({ text: word, days }) => days?.yearly && !word.includes("月"));
  if (parts.length > 0) queries.push(queryOf(words, parts));
  queries.push(queryOf(words, []));
  if (dates.length === 0) queries.push(...withInnerDate(words));
  else if (dates.length < words.length) queries.push(inOneName(words.map(({ folded }) => folded)));
  return queries.map((one) => ({
    ...one,
    isDate: words.length === dates.length,
    typed: dates.length > 0 && one.namesOnly === null ? one.typed : text,
  }));
}

function hasSpellings(term: string): boolean {
  return otherSpellings(term).length > 0;
}

/** The days that a text asks for, and the text without its dates; null if it has none. */
export function datesIn(text: string): { readonly days: AskedDays; readonly rest: string } | null {
  const words = dated(typedWords(text.split(SEPARATORS)));
  const dates = words.flatMap(({ days }) => days ?? []);
  if (dates.length > 0) {
    const others = words.filter(({ days }) => days === null);
    return { days: daysOf(dates), rest: others.map((word) => word.text).join(" ") };
  }
  const inner = findDate(text);
  return (
    inner && { days: daysOf([inner.days]), rest: `${text.slice(0, inner.start)} ${text.slice(inner.end)}` }
  );
}

/** The dates without a year in a query, as they were typed: 11月. */
export function datesWithoutYear(query: string): string[] {
  return dated(typedWords(query.split(SEPARATORS))).flatMap(({ text, typed, days }) => {
    if (days) return days.yearly ? typed : [];
    const inner = findDate(text);
    return inner?.days.yearly ? text.slice(inner.start, inner.end) : [];
  });
}

/** Dates that were typed with spaces in them (2021 年 5 月, 2020 11 18 至 20) as one word each. */
function dated(typed: readonly Typed[]): Word[] {
  const words: Typed[] = [];
  for (let from = 0; from < typed.length;) {
    const [word, count] = dateFrom(typed.slice(from)) ?? [typed[from], 1];
    if (word) words.push(word);
    from += count;
  }
  // What has become a date may be one end of a longer one.
  if (words.length < typed.length) return dated(words);
  return words.map((word) => ({ ...word, days: readDate(word.text) }));
}

// 2020 年 11 月 18 日 至 20 日
const MOST_PIECES = 9;
const OF_DATES = /^[\d.\-/年度月份日号〇零○一二三四五六七八九十上中下旬半第季初底末午至到—–~～]+$/u;

/** The longest date of at least two words that these words begin with, and its number of words. */
function dateFrom(typed: readonly Typed[]): readonly [word: Typed, count: number] | null {
  const other = typed.findIndex(({ text }) => !OF_DATES.test(text));
  const most = Math.min(MOST_PIECES, other < 0 ? typed.length : other);
  for (let count = most; count > 1; count--) {
    // 5月 2021 is two dates.
    if (typed.slice(0, count).every(({ text }) => readDate(text) !== null)) continue;
    for (const between of ["", "-", "至", "年"]) {
      const text = typed
        .slice(0, count)
        .map((word) => word.text)
        .join(between);
      const as = typed.slice(0, count).map((word) => word.typed);
      if (readDate(text)) return [{ text, typed: as.join(" "), folded: foldTyped(text) }, count];
    }
  }
  return null;
}

/** The words as terms, except dates that are not in `terms`. */
function queryOf(words: readonly Word[], terms: readonly Word[]): ParsedQuery {
  const isTerm = (word: Word): boolean => word.days === null || terms.includes(word);
  const dates = words.flatMap((word) => (isTerm(word) ? [] : (word.days ?? [])));
  const made = queryFrom(
    words.filter(isTerm).map(({ folded }) => folded),
    daysOf(dates),
  );
  // A record with the year in its name goes before others of that year.
  const named = words.length === 1 && made.terms.length === 0 ? (words[0]?.folded ?? null) : null;
  const typed = words.filter(isTerm).map((word) => word.typed);
  return { ...made, joined: made.joined ?? named, typed: typed.join(" ") };
}

/** From the first day of the earliest date to the last day of the latest. A month without a year takes their year. */
function daysOf(dates: readonly Days[]): AskedDays {
  const windows = dates.flatMap(({ window }) => window ?? []);
  const spans = dates.flatMap(({ yearly }) => yearly ?? []);
  const between: DayWindow | null =
    windows.length === 0
      ? null
      : {
          from: unlessOpen(Math.min(...windows.map(({ from }) => from ?? -Infinity))),
          to: unlessOpen(Math.max(...windows.map(({ to }) => to ?? Infinity))),
        };
  const [first, last] = [spans[0], spans.at(-1)];
  const yearly = first && last ? { from: first.from, to: last.to } : null;
  if (between === null || yearly === null) return { between, yearly };
  const exact = inYearOf(yearly, between);
  return exact ? { between: exact, yearly: null } : { between, yearly };
}

function unlessOpen(day: number): number | null {
  return Number.isFinite(day) ? day : null;
}

/** 郭春英2021年会议: the date is a filter, and the rest on both sides are terms. */
function withInnerDate(words: readonly Word[]): ParsedQuery[] {
  const found = words.map(({ text }) => findDate(text));
  const index = found.findIndex((date) => date !== null);
  const date = found[index];
  const word = words[index]?.text;
  if (!date || word === undefined) return [];
  const [before, then, after] = [
    word.slice(0, date.start),
    word.slice(date.start, date.end),
    word.slice(date.end),
  ].map((part) => foldTyped(part));
  const folded = words.map((one) => one.folded);
  const terms = (inside: readonly (string | undefined)[]): string[] =>
    [...folded.slice(0, index), ...inside, ...folded.slice(index + 1)].filter((term) => !!term) as string[];
  return [queryFrom(terms([before, after]), daysOf([date.days])), inOneName(terms([before, then, after]))];
}

/** The date is a part of a name. */
function inOneName(terms: readonly string[]): ParsedQuery {
  return { ...queryFrom(terms), inOneName: true, joined: null };
}

/** A text for comparing with its marks, whatever its width and case. */
export function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
