import { JianbaoError } from "../../domain/errors.js";
import type { DayWindow } from "../../domain/time.js";
import { characters } from "../../text/characters.js";
import type { Days, YearlyDays } from "../../text/dates.js";
import { findDate, inYearOf, isImpossibleDate, readDate } from "../../text/dates.js";
import { BOUNDARY, foldText } from "../../text/fold.js";
import { kindsNamed } from "./kind-words.js";
import { TIER } from "../rank/tiers.js";
import type { AskedDays } from "./date-filter.js";

/** One reading of a query: all of `terms` must be met, within its days. */
export interface ParsedQuery {
  /** Folded. */
  readonly terms: readonly string[];
  readonly between: DayWindow | null;
  /** Days of every year, where a month or day without a year is asked for. */
  readonly yearly: YearlyDays | null;
  /** For each term the kinds and kinds of kinds that it names: 会议 is MEETING; empty for most. */
  readonly kinds: readonly (readonly string[])[];
  /** All terms as one, where there are several, or days as they were typed: a name that has it whole comes first. */
  readonly joined: string | null;
  /**
   * Counts where a name has it, or is it, else not at all: a reading of the query as one name with spaces in it, or of a
   * year as a name.
   */
  readonly namesOnly: "INSIDE" | "WHOLE" | null;
  /**
   * Only days are asked for, and count where something happened in them or has them in its name: 2030年 is nothing but a
   * name.
   */
  readonly happened: boolean;
  /**
   * The term is one character that was written with a mark beside it (道”): names must have it so, anywhere. Null for
   * any other reading.
   */
  readonly written: string | null;
  /** Words that are written as dates and are none (2021-02-30), as they were typed. */
  readonly notDates: readonly string[];
  /** What a term was written short for (`cut.ts`). */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
}

/** Without a word: everything that the filters admit. */
export const NO_WORDS: ParsedQuery = {
  terms: [],
  kinds: [],
  joined: null,
  namesOnly: null,
  written: null,
  notDates: [],
  corrections: [],
  between: null,
  yearly: null,
  happened: false,
};

/** The weakest way in which a name must be met where only names count; null where they do not. */
export function worstName({ namesOnly }: ParsedQuery): number | null {
  if (namesOnly === null) return null;
  return namesOnly === "WHOLE" ? TIER.FORMER_NAME : TIER.NONE - 1;
}

/** Whether a query is looked for in facts where names and texts do not match. */
export function looksAtFacts({ terms, namesOnly, written }: ParsedQuery): boolean {
  return terms.length === 1 && namesOnly === null && written === null;
}

/** A query of one folded term. */
export function termAlone(term: string): ParsedQuery {
  return { ...NO_WORDS, terms: [term], kinds: [[]] };
}

export const MOST_CHARACTERS = 200;
const MOST_TERMS = 12;

interface Typed {
  /** Half-width. */
  readonly text: string;
  readonly folded: string;
}

/** A word of a query; `days` where it is nothing but a date. */
interface Word extends Typed {
  readonly days: Days | null;
}

/**
 * The ways to read a query, the likeliest first: each is tried until one finds something. White space and commas part
 * terms; those that are nothing but dates are a filter, from the first of their days to the last. None for a text
 * without a word. Raises BAD_INPUT for more than 200 characters or 12 terms.
 */
export function parseQuery(text: string): ParsedQuery[] {
  // Counted before anything else looks at it: every step is linear, but ten megabytes are ten megabytes.
  if (text.length > 2 * MOST_CHARACTERS || characters(text).length > MOST_CHARACTERS)
    throw new JianbaoError("BAD_INPUT", `the query is longer than ${String(MOST_CHARACTERS)} characters`);
  const typed = text
    .split(/[\s,，、;；]+/u)
    .map((word) => ({ text: word.normalize("NFKC"), folded: foldText(word) }))
    .filter(({ folded }) => folded !== "");
  if (typed.length > MOST_TERMS)
    throw new JianbaoError("BAD_INPUT", `the query has more than ${String(MOST_TERMS)} words`);
  if (typed.length === 0) return [];
  const notDates = typed.map((word) => word.text).filter(isImpossibleDate);
  const readings = readingsOf(text, dated(typed));
  const marked = partedByMarks(typed);
  // Of GB/T nothing is left that says anything.
  const says = marked.length > 0 && marked.every(({ folded }) => folded.length > 1);
  if (says && marked.length <= MOST_TERMS) readings.push(readingOf(dated(marked), []));
  return readings.map((one) => ({ ...one, notDates }));
}

/** 郭春英+谢民, 郭春英（局长）: every mark parts words, but those inside a date; none where this says nothing new. */
function partedByMarks(typed: readonly Typed[]): Typed[] {
  const words = typed.flatMap(({ text }) =>
    text
      .split(/(?:(?<!\d)[^\p{L}\p{N}\p{M}]|[^\p{L}\p{N}\p{M}](?!\d)|[^\p{L}\p{N}\p{M}\-./])+/u)
      .map((word) => ({ text: word, folded: foldText(word) }))
      .filter(({ folded }) => folded !== ""),
  );
  const isSame =
    words.length === typed.length && words.every((word, at) => word.folded === typed[at]?.folded);
  return isSame ? [] : words;
}

function readingsOf(text: string, words: readonly Word[]): ParsedQuery[] {
  const joined = foldText(text);
  const readings: ParsedQuery[] = [];
  const dates = words.flatMap(({ days }) => days ?? []);
  const severed = words.some(({ folded }) => folded.length === 1);
  const latin = words.every(({ folded }) => /^[a-z]+[1-5]?$/.test(folded));
  if (words.length > 1 && (severed || latin || dates.length > 0))
    for (const one of new Set([joined, joined.replaceAll(BOUNDARY, "")]))
      readings.push({ ...readingFrom([one]), namesOnly: "INSIDE" });
  const [only] = words;
  // With what parts terms as well: 、云 stands so in a name.
  const asTyped = comparable(text.trim());
  if (words.length === 1 && only?.folded.length === 1 && characters(asTyped).length > 1)
    readings.push({ ...readingFrom([only.folded]), namesOnly: "INSIDE", written: asTyped });
  if (words.length === dates.length)
    readings.push(
      { ...readingFrom([joined]), namesOnly: "WHOLE" },
      { ...readingOf(words, []), happened: true },
      { ...readingFrom([joined]), namesOnly: "INSIDE" },
    );
  // 上半年 stands in names and texts, which may speak of another half.
  const parts = words.filter(({ text: word, days }) => days?.yearly && !word.includes("月"));
  if (parts.length > 0) readings.push(readingOf(words, parts));
  readings.push(readingOf(words, []));
  if (dates.length === 0) readings.push(...withInnerDate(words));
  return readings;
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

// More than 2020 年 11 月 18 日 至 20 日 nobody types apart.
const MOST_PIECES = 9;
const OF_DATES = /^[\d.\-/年度月份日号〇零○一二三四五六七八九十上中下旬半第季初底末午至到—–~～]+$/u;

/** The longest date that these words begin with, of at least two of them, and of how many it is. */
function dateFrom(typed: readonly Typed[]): readonly [word: Typed, count: number] | null {
  const other = typed.findIndex(({ text }) => !OF_DATES.test(text));
  const most = Math.min(MOST_PIECES, other < 0 ? typed.length : other);
  for (let count = most; count > 1; count--) {
    // 5月 2021 is two.
    if (typed.slice(0, count).every(({ text }) => readDate(text) !== null)) continue;
    for (const between of ["", "-", "至", "年"]) {
      const text = typed
        .slice(0, count)
        .map((word) => word.text)
        .join(between);
      if (readDate(text)) return [{ text, folded: foldText(text) }, count];
    }
  }
  return null;
}

/** Words as terms, but for those that are dates and not among `terms`. */
function readingOf(words: readonly Word[], terms: readonly Word[]): ParsedQuery {
  const isTerm = (word: Word): boolean => word.days === null || terms.includes(word);
  const dates = words.flatMap((word) => (isTerm(word) ? [] : (word.days ?? [])));
  const made = readingFrom(
    words.filter(isTerm).map(({ folded }) => folded),
    daysOf(dates),
  );
  // A name that has the year stands before what only belongs to it.
  const named = words.length === 1 && made.terms.length === 0 ? (words[0]?.folded ?? null) : null;
  return { ...made, joined: made.joined ?? named };
}

const ANY_DAY: AskedDays = { between: null, yearly: null };

/** From the first day of the earliest to the last of the latest; a month without a year is of that one year. */
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

/** 郭春英2021年会议: the date cut out, what is left on both sides are terms. */
function withInnerDate(words: readonly Word[]): ParsedQuery[] {
  const found = words.map(({ text }) => findDate(text));
  const index = found.findIndex((date) => date !== null);
  const date = found[index];
  const word = words[index]?.text;
  if (!date || word === undefined) return [];
  const parts = [word.slice(0, date.start), word.slice(date.end)].map((part) => foldText(part));
  const folded = words.map((one) => one.folded);
  const terms = [...folded.slice(0, index), ...parts, ...folded.slice(index + 1)];
  return [
    readingFrom(
      terms.filter((term) => term !== ""),
      daysOf([date.days]),
    ),
  ];
}

/** All of these terms (folded), within these days. */
export function readingFrom(terms: readonly string[], { between, yearly } = ANY_DAY): ParsedQuery {
  const several = terms.length > 1 || between !== null || yearly !== null;
  const distinct = [...new Set(terms)];
  return {
    ...NO_WORDS,
    between,
    yearly,
    terms: distinct,
    // Alone, such a word is looked for like any other.
    kinds: distinct.map((term) => (several ? kindsNamed(term) : [])),
    joined: distinct.length > 1 ? distinct.join("") : null,
  };
}

/** A text for comparing with its marks: width and case aside, as it is written. */
export function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
