import { JianbaoError } from "../domain/errors.js";
import type { DayWindow } from "../domain/time.js";
import { vocabulary } from "../domain/vocabulary.js";
import { characters } from "../text/characters.js";
import { findDate, readDate } from "../text/dates.js";
import { BOUNDARY, foldText } from "../text/fold.js";

/** One reading of a query: all of `terms` must be met, within `between`. */
export interface Reading {
  /** Folded. */
  readonly terms: readonly string[];
  readonly between: DayWindow | null;
  /** For each term the kinds and kinds of kinds that it names: 会议 is MEETING; empty for most. */
  readonly kinds: readonly (readonly string[])[];
  /** All terms as one, where there are several: a name that has it whole comes first. */
  readonly joined: string | null;
  /** Counts where a name has it, else not at all: a reading of the query as one name with spaces in it, or as a year. */
  readonly namesOnly: boolean;
  /**
   * The term is one character that was written with a mark beside it (道”): names must have it so, anywhere. Null for
   * any other reading.
   */
  readonly written: string | null;
}

export const MOST_CHARACTERS = 200;
const MOST_TERMS = 12;

/**
 * The ways to read a query, the likeliest first: each is tried until one finds something. White space and commas part
 * terms; those that are nothing but dates are a filter, from the first of their days to the last. None for a text without a word. Raises BAD_INPUT for more than
 * 200 characters or 12 terms.
 */
export function understand(text: string): Reading[] {
  // Counted before anything else looks at it: every step is linear, but ten megabytes are ten megabytes.
  if (text.length > 2 * MOST_CHARACTERS || characters(text).length > MOST_CHARACTERS)
    throw new JianbaoError(
      "BAD_INPUT",
      `the query is longer than ${String(MOST_CHARACTERS)} characters`,
    );
  // 2021 年 is one word to whoever writes it so.
  const words = text
    .replace(/(?<!\d)(\d{4})\s+年/gu, "$1年")
    .split(/[\s,，、;；]+/u)
    .map((word) => ({ word, folded: foldText(word) }))
    .filter(({ folded }) => folded !== "");
  if (words.length > MOST_TERMS)
    throw new JianbaoError("BAD_INPUT", `the query has more than ${String(MOST_TERMS)} words`);
  if (words.length === 0) return [];
  const joined = foldText(text);
  const readings: Reading[] = [];
  const dates = words.map(({ word }) => readDates(word.normalize("NFKC")));
  const isDate = (index: number): boolean => dates[index] != null;
  const severed = words.some(({ folded }) => folded.length === 1);
  const latin = words.every(({ folded }) => /^[a-z]+[1-5]?$/.test(folded));
  if (words.length > 1 && (severed || latin || words.some((_, index) => isDate(index))))
    for (const one of new Set([joined, joined.replaceAll(BOUNDARY, "")]))
      readings.push(reading([one], null, true));
  const [only] = words;
  // With what parts terms as well: 、云 stands so in a name.
  const asTyped = comparable(text.trim());
  if (words.length === 1 && only?.folded.length === 1 && characters(asTyped).length > 1)
    readings.push({ ...reading([only.folded], null, true), written: asTyped });
  if (words.length === 1 && isDate(0)) readings.push(reading([joined], null, true));
  const between = spanning(dates.filter((date) => date !== null));
  readings.push(
    reading(
      words.flatMap(({ folded }, index) => (isDate(index) ? [] : folded)),
      between,
    ),
  );
  if (between === null) readings.push(...withInnerDate(words.map(({ word }) => word)));
  return readings;
}

/** A word that is nothing but a date, or two with a dash or 至 between them. */
function readDates(word: string): DayWindow | null {
  const date = readDate(word);
  if (date) return date;
  const [, from, to] = /^([^至到—–~～-]+)[至到—–~～-]+(.+)$/u.exec(word) ?? [];
  const both = [from, to].map((one) => readDate(one ?? ""));
  return both.includes(null) ? null : spanning(both.filter((one) => one !== null));
}

/** From the first day of the earliest to the last of the latest. */
function spanning(dates: readonly DayWindow[]): DayWindow | null {
  if (dates.length === 0) return null;
  return {
    from: Math.min(...dates.map(({ from }) => from ?? -Infinity)),
    to: Math.max(...dates.map(({ to }) => to ?? Infinity)),
  };
}

/** 郭春英2021年会议: the date cut out, what is left on both sides are terms. */
function withInnerDate(words: readonly string[]): Reading[] {
  const plain = words.map((word) => word.normalize("NFKC"));
  const found = plain.map(findDate);
  const index = found.findIndex((date) => date !== null);
  const date = found[index];
  const word = plain[index];
  if (!date || word === undefined) return [];
  const parts = [word.slice(0, date.start), word.slice(date.end)];
  const terms = [...plain.slice(0, index), ...parts, ...plain.slice(index + 1)].map(foldText);
  return [
    reading(
      terms.filter((term) => term !== ""),
      date.window,
    ),
  ];
}

function reading(terms: readonly string[], between: DayWindow | null, namesOnly = false): Reading {
  const several = terms.length + (between ? 1 : 0) > 1;
  const distinct = [...new Set(terms)];
  return {
    terms: distinct,
    between,
    // Alone, such a word is looked for like any other.
    kinds: distinct.map((term) => (several ? (KIND_WORDS.get(term) ?? []) : [])),
    joined: distinct.length > 1 ? distinct.join("") : null,
    namesOnly,
    written: null,
  };
}

/** A text for comparing with its marks: width and case aside, as it is written. */
export function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** What people call a kind beside its label in the vocabulary. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  PERSON: ["人", "人员", "同志"],
  ORGANIZATION: ["单位", "组织"],
  EVENT: ["活动"],
  HONOR: ["奖", "奖项", "称号", "表彰"],
  AGREEMENT: ["合作协议", "合同", "签约"],
  WORK: ["文章", "作品", "文件", "标准"],
  PLACE: ["地方"],
  MEETING: ["会", "开会", "座谈会"],
  INSPECTION: ["调研", "检查"],
  VISIT: ["参观", "走访"],
  CAMPAIGN: ["主题活动"],
};

const KIND_WORDS: ReadonlyMap<string, readonly string[]> = kindWords();

/** The kind that a kind of kinds belongs to: MEETING is an EVENT. A kind is its own. */
export function kindAbove(kind: string): string {
  const above = Object.entries(vocabulary.subkinds).find(([, table]) => kind in table);
  return above?.[0] ?? kind;
}

function kindWords(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  const add = (word: string, kind: string): void => {
    const key = foldText(word);
    words.set(key, [...(words.get(key) ?? []), kind]);
  };
  const labels = [vocabulary.kinds, ...Object.values(vocabulary.subkinds)];
  for (const table of labels) for (const [kind, { zh }] of Object.entries(table)) add(zh, kind);
  for (const [kind, others] of Object.entries(ALSO_CALLED))
    for (const other of others) add(other, kind);
  return words;
}
