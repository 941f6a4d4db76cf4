/**
 * Finds the date that a wrong text was intended to be, for error messages: seed files, arguments and command lines give
 * the same advice. The intended date is never used in place of the text.
 */

/** The probably intended date in EDTF, which need not be an existing day; null if the text is ambiguous. */
export function intendedDate(text: string): string | null {
  const plain = plainForm(text);
  const intended = pointOf(plain) ?? rangeOf(plain);
  return intended === null || intended === text ? null : intended;
}

/** Why a text in the form of a date is not one: its month or day does not exist. Null for any other text. */
export function missingDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?[?~%]?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return null;
  if (SEASONS.test(text)) {
    const until = `${year.slice(0, 2)}${month}`;
    const years = until > year ? `, or ${year}/${until} for years` : "";
    return `${month} is EDTF's code of a season, whose months are not the same for all: write the months, as ${year}-03/${year}-05${years}`;
  }
  if (Number(month) < 1 || Number(month) > 12)
    return `there is no month ${month}${day === undefined && Number(month) > 12 ? ` (quarters are ${year}-33 to ${year}-36, half-years ${year}-40 and ${year}-41)` : ""}`;
  const most = daysIn(Number(year), Number(month));
  if (day === undefined || (Number(day) >= 1 && Number(day) <= most)) return null;
  return `there is no such day, ${year}-${month} has ${String(most)} days`;
}

/** EDTF codes of seasons, also by hemisphere. */
const SEASONS = /^\d{4}-(?:2[1-9]|3[0-2])[?~%]?$/;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The text with width, white space and Chinese numerals normalized, and without a time of day. */
function plainForm(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .replace(/[\u200B-\u200F\uFEFF\0]/g, "")
    .replace(/[〇零○一二三四五六七八九十]+/g, inDigits)
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/(\d)[T\s]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)?/gi, "$1")
    .replace(/\s*([年月日号])\s*/g, "$1")
    .replace(/\s+/g, " ");
}

const NUMERALS = "零一二三四五六七八九";

/** 二〇二〇 is 2020, 二十九 is 29. */
function inDigits(numerals: string): string {
  const digit = (one: string | undefined): number =>
    Math.max(0, NUMERALS.indexOf(one?.replace(/[〇○]/, "零") ?? ""));
  if (!numerals.includes("十")) return Array.from(numerals, (one) => String(digit(one))).join("");
  const [tens = "", ones = ""] = numerals.split("十");
  return String((tens === "" ? 1 : digit(tens)) * 10 + digit(ones));
}

const PART = String.raw`\s?[-/.年月_, ]\s?`;
const YEAR_FIRST = new RegExp(
  String.raw`^(\d{4})年?(?:${PART}?(?<=[-/.年_, ])(\d{1,2})月?(?:${PART}?(?<=[-/.月_, ])(\d{1,2})[日号]?)?)?([?~%]?)$`,
);
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const QUARTER = /^(\d{4})[-年 ]*(?:Q|第)?([1-4])(?:季度|季)?$/i;
const HALF = /^(\d{4})[-年 ]*(上|下)半年$/;

/** One date in EDTF; null if the text is not a date. */
function pointOf(text: string): string | null {
  const [, lead, rest] = /^([?~%])(\d{4}.*)$/.exec(text) ?? [];
  if (lead !== undefined && rest !== undefined) return pointOf(`${rest}${lead}`);
  const [, half, which] = HALF.exec(text) ?? [];
  if (half !== undefined) return `${half}-${which === "上" ? "40" : "41"}`;
  if (/[Q季]/i.test(text)) {
    const [, year, quarter] = QUARTER.exec(text) ?? [];
    return year === undefined ? null : `${year}-${String(32 + Number(quarter))}`;
  }
  const [, joined, joinedMonth, joinedDay = ""] = /^(\d{4})(\d\d)(\d\d)?$/.exec(text) ?? [];
  if (joined !== undefined && joinedMonth !== undefined) return dateOf(joined, joinedMonth, joinedDay);
  const [, one = "", two = "", last] = YEAR_LAST.exec(text) ?? [];
  // 03/04/2020 is ambiguous: day and month are written in either order.
  if (last !== undefined && Number(one) > 12) return dateOf(last, two, one);
  if (last !== undefined) return Number(two) > 12 ? dateOf(last, one, two) : null;
  const [, year, month = "", day = "", mark = ""] = YEAR_FIRST.exec(text) ?? [];
  return year === undefined ? null : `${dateOf(year, month, day)}${mark}`;
}

function dateOf(year: string, month: string, day: string): string {
  return [year, month, day].flatMap((part) => (part === "" ? [] : part.padStart(2, "0"))).join("-");
}

// Separators between two dates. The hyphen comes late, because it also occurs within a date.
const BETWEEN = [
  /\s?\/\s?/,
  /\s?(?:\.\.+|…|[~～至到])\s?/,
  /\s-+\s|--+/,
  /(?<=[\d年月日])-(?=\d{4}(?:[-年.]|$))/,
  /[,;]\s?(?=\d{4})/,
];

function rangeOf(text: string): string | null {
  const inner = text.replace(/^[[{](.*)[\]}]$/, "$1");
  for (const separator of BETWEEN) {
    const [from = "", to = "", ...more] = inner.split(separator);
    if (from === "" || to === "" || more.length > 0) continue;
    const start = pointOf(from);
    const end = pointOf(to) ?? endOf(start, to);
    if (start !== null && end !== null) return `${start}/${end}`;
  }
  return null;
}

/** The end in 2020-11-18/20 and 2020年2月至3月: it omits the part that it shares with the start. */
function endOf(start: string | null, to: string): string | null {
  const [, first, second] = /^(\d{1,2})(?:[月日号]|[-.月](\d{1,2})[日号]?)?$/.exec(to) ?? [];
  const parts = start?.split("-") ?? [];
  const own = [first, second].flatMap((part) => (part === undefined ? [] : part.padStart(2, "0")));
  if (own.length === 0 || own.length >= parts.length) return null;
  return [...parts.slice(0, parts.length - own.length), ...own].join("-");
}
