import { characters } from "../../text/characters.js";

const DIGITS = "零一二三四五六七八九";
const HAN = "〇零一二三四五六七八九十百千两";
/** 十四五 is a plan of five years, 二〇二〇 a year: both are numbers of one kind of signs or of two. */
const NUMERAL = new RegExp(`\\d+(?:五(?![${HAN}\\d]))?|[${HAN}]+`, "gu");
/** Longer numbers are codes, and are not said in words. */
const MOST_DIGITS = 4;

/**
 * The other ways in which a folded term can write its numbers: 第9 is 第九, 14五 is 十四五, 五十周年 is 50周年. All numbers of a term
 * are written alike, and 五年 of a plan is always a word. None for a term without a number, and for a number in digits that
 * stands alone: that may be a code.
 */
export function spellingsOfNumerals(term: string): readonly string[] {
  if (!TOUCHES.test(term) || /^[\da-z]+$/.test(term)) return [];
  const all = [
    term.replaceAll(FIVE_YEARS, "$1五"),
    term.replaceAll(NUMERAL, (numeral, at: number) => inWords(numeral, term, at)),
    term.replaceAll(NUMERAL, (numeral, at: number) => inDigits(numeral, term, at)),
  ];
  return [...new Set(all)].filter((text) => text !== term);
}

/** 第十四个五年规划 is the 十四五规划. */
const FIVE_YEARS = /第([十二][一二三四五六七八九]?)个五年/gu;
const TOUCHES = new RegExp(`[\\d${HAN}]`, "u");

/** 第9届 in words; a number beside Latin letters or a point is part of a code (5G, 1.5). */
function inWords(numeral: string, term: string, at: number): string {
  const digits = /^\d+/.exec(numeral)?.[0] ?? "";
  if (digits === "" || digits.length > MOST_DIGITS || isOfCode(term, at, digits.length)) return numeral;
  const rest = numeral.slice(digits.length);
  if (isHanNumeral(term[at - 1]) || (rest === "" && isHanNumeral(term[at + digits.length]))) return numeral;
  if (rest === "" && isYear(digits, term, at)) return characters(digits).map(yearSign).join("");
  return wordsOfNumber(Number(digits)) + rest;
}

function inDigits(numeral: string, term: string, at: number): string {
  if (/^\d/.test(numeral)) return numeral;
  // Half of it is in digits already: 9 beside 201 would be another number.
  if (/\d/.test((term[at - 1] ?? "") + (term[at + numeral.length] ?? ""))) return numeral;
  // 十四五 stays: nobody writes 145.
  if (/^十[一二三四五六七八九]五$/u.test(numeral)) return numeral;
  if (/^[〇零一二三四五六七八九]{4}$/u.test(numeral)) return characters(numeral).map(digitOf).join("");
  // 三台, 五粮液, 一体化: one sign is a number only where it counts.
  if (numeral.length === 1 && !isCounted(term, at)) return numeral;
  const number = numberOf(numeral);
  return number === null ? numeral : String(number);
}

function isHanNumeral(sign: string | undefined): boolean {
  return sign !== undefined && HAN.includes(sign);
}

function isOfCode(term: string, at: number, length: number): boolean {
  return /[a-z.]/.test(term[at - 1] ?? "") || /[a-z.%]/.test(term[at + length] ?? "");
}

function isYear(digits: string, term: string, at: number): boolean {
  return /^(?:19|20)\d\d$/.test(digits) && term[at + digits.length] === "年";
}

const COUNTED = /^(?:周年|[届次期批号条项个名年月日季级等处章岁户所家位人天]|大(?!学))/u;

/** Whether the sign at this position is a number: behind 第, or before what is counted. */
function isCounted(term: string, at: number): boolean {
  return term[at - 1] === "第" || COUNTED.test(term.slice(at + 1));
}

function yearSign(digit: string): string {
  return digit === "0" ? "〇" : (DIGITS[Number(digit)] ?? "");
}

function digitOf(sign: string): string {
  if (sign === "〇") return "0";
  return String(sign === "两" ? 2 : DIGITS.indexOf(sign));
}

const UNITS: readonly (readonly [sign: string, value: number])[] = [
  ["千", 1_000],
  ["百", 100],
  ["十", 10],
];

/** 12 is 十二 and 112 一百一十二, as people say them. */
function wordsOfNumber(number: number): string {
  if (number === 0) return "零";
  let words = "";
  let rest = number;
  let skipped = false;
  for (const [sign, value] of [...UNITS, ["", 1] as const]) {
    const digit = Math.floor(rest / value);
    rest %= value;
    if (digit === 0) skipped ||= words !== "" && rest > 0;
    else {
      words += `${skipped ? "零" : ""}${DIGITS[digit] ?? ""}${sign}`;
      skipped = false;
    }
  }
  return words.replace(/^一十/u, "十");
}

/** The number that these signs say; null if they say none (三四, 十百). */
function numberOf(signs: string): number | null {
  const parts =
    /^(?:([一二两三四五六七八九])千)?零?(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九]?)十)?零?([一二两三四五六七八九]?)$/u.exec(
      signs,
    );
  if (!parts || signs === "" || /^[零〇]+$/u.test(signs)) return null;
  const [, thousands, hundreds, tens, ones] = parts;
  const digit = (sign: string | undefined): number => (sign ? Number(digitOf(sign)) : 0);
  const ten = tens === undefined ? 0 : tens === "" ? 1 : digit(tens);
  return digit(thousands) * 1_000 + digit(hundreds) * 100 + ten * 10 + digit(ones);
}
