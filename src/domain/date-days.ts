import edtf from "edtf";

import { missingDay } from "./date-typos.js";

/** As in time.ts, which imports this file. */
type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;

/** The first and the last day of one EDTF date (no range), or the reason why the text is not a date. */
export function daysOfDate(text: string): readonly [Day, Day] | string {
  const part = partOfYear(text);
  if (part) return part;
  const missing = missingDay(text);
  if (missing !== null) return missing;
  // "20" is a century, "202" a decade and 20201 a timestamp to the parser: only full years are dates here.
  if (!/^\d{4}(?![0-9])/.test(text.replaceAll("X", "0"))) return "a year has four digits";
  let date;
  try {
    date = edtf(text);
  } catch {
    return "it is not an EDTF date";
  }
  // The parser reads a day that does not exist as a day of the next month, and then writes another text.
  if (date.edtf !== text) return "it is not written as EDTF writes it";
  if (date.type !== "Date") return "it is not one date";
  if (date.min === null || date.max === null) return "its days are unknown";
  return [Math.floor(date.min / MILLISECONDS_A_DAY), Math.floor(date.max / MILLISECONDS_A_DAY)];
}

/**
 * Quarters (33 to 36), thirds (37 to 39) and half-years (40, 41). The parser does not know them with `?` and `~`, and
 * has other months for the thirds.
 */
function partOfYear(text: string): [Day, Day] | null {
  const [, year, code] = /^(\d{4})-(3[3-9]|4[01])[?~%]?$/.exec(text) ?? [];
  if (year === undefined) return null;
  const [first, months] = Number(code) < 37 ? [33, 3] : Number(code) < 40 ? [37, 4] : [40, 6];
  const month = (Number(code) - first) * months;
  // Not Date.UTC: it reads a year of two digits as one of the 20th century.
  const firstDay = (at: number): Day => new Date(0).setUTCFullYear(Number(year), at, 1) / MILLISECONDS_A_DAY;
  return [firstDay(month), firstDay(month + months) - 1];
}
