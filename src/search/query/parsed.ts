import type { DayWindow } from "../../domain/time.js";
import type { YearlyDays } from "../../text/dates.js";
import type { Asks } from "../engine.js";
import type { AskedDays } from "./date-filter.js";
import { kindsNamed, kindsNamedAlone } from "./kind-words.js";
import { otherSpellings } from "./synonyms.js";

/** One interpretation of a query: all of `terms` must match, within its days. */
export interface ParsedQuery {
  /** Folded. */
  readonly terms: readonly string[];
  readonly between: DayWindow | null;
  /** Days of every year, where a month or day without a year is asked for. */
  readonly yearly: YearlyDays | null;
  /** For each term the kinds and subkinds that it names: 会议 is MEETING; empty for most. */
  readonly kinds: readonly (readonly string[])[];
  /** For each term the other spellings that mean the same (`synonyms.ts`); none for most. */
  readonly spellings: readonly (readonly string[])[];
  /** What the question asks for, whose question words are no terms; null for any other query. */
  readonly asks: Asks | null;
  /** Several terms as one text, or days as they were typed: a name that has this text goes first. */
  readonly joined: string | null;
  /**
   * The query counts only if a name contains (INSIDE) or equals (WHOLE) its term. Examples: one name with spaces in it; a
   * year that is a name.
   */
  readonly namesOnly: "INSIDE" | "WHOLE" | null;
  /** All terms, of which one is written as a date, must stand in one name: 2030年绿色发展蓝图 is 2030年新加坡绿色发展蓝图. */
  readonly inOneName: boolean;
  /** The text is days and nothing else (2020): what it is read as does not depend on filters. */
  readonly isDate: boolean;
  /** The query has only days: it counts if something happened on them or has them in its name. */
  readonly happened: boolean;
  /** One character with the mark that was typed beside it (道”): a name must contain both. Null for any other query. */
  readonly written: string | null;
  /** The words that are terms as they were typed, where they can be one name; null for any other query. */
  readonly typed: string | null;
  /** Words that look like dates but are no days (2021-02-30), as they were typed. */
  readonly notDates: readonly string[];
  /** Shortened words and what they stand for (`split.ts`). */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Two of the terms name a person by a post (`titles.ts`); null for any other query. */
  readonly title: Title | null;
}

/** No word: everything that the filters admit. */
export const NO_WORDS: ParsedQuery = {
  terms: [],
  kinds: [],
  spellings: [],
  asks: null,
  joined: null,
  namesOnly: null,
  inOneName: false,
  written: null,
  typed: null,
  notDates: [],
  corrections: [],
  title: null,
  between: null,
  yearly: null,
  isDate: false,
  happened: false,
};

/** A query of one folded term. */
export function termAlone(term: string): ParsedQuery {
  return { ...NO_WORDS, terms: [term], kinds: [[]], spellings: [otherSpellings(term)] };
}

/** A person who is called by a name and a post: 郭局长, 郭春英局长, guo局长. */
export interface Title {
  /** The position of the person among the terms of the query. */
  readonly person: number;
  /** The position of the post; null for a form of address that says no post (李同志). */
  readonly post: number | null;
  /** What the person's name begins with, or is if `isWhole`. Of a surname in pinyin all that are read so. Folded. */
  readonly names: readonly string[];
  /** Whether it is a whole name, and not only a surname. */
  readonly isWhole: boolean;
  /** The full forms of the post: 总 is 总经理, 董事长 and others. */
  readonly posts: readonly string[];
}

const ANY_DAY: AskedDays = { between: null, yearly: null };

/** All of these terms (folded), within these days. */
export function queryFrom(terms: readonly string[], { between, yearly } = ANY_DAY): ParsedQuery {
  const distinct = [...new Set(terms)];
  const isAlone = distinct.length === 1 && between === null && yearly === null;
  return {
    ...NO_WORDS,
    between,
    yearly,
    terms: distinct,
    kinds: distinct.map(isAlone ? kindsNamedAlone : kindsNamed),
    spellings: distinct.map(otherSpellings),
    joined: distinct.length > 1 ? distinct.join("") : null,
  };
}
