import type { DayWindow } from "../domain/time.js";
import { windowOf } from "../domain/time.js";
import { characters } from "./characters.js";

/** A date found in a text: where it stands, `[start, end)` in UTF-16 units, and the days it means. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly window: DayWindow;
}

const DIGITS = "〇零○一二三四五六七八九";

// A year stands alone or before 年; a month or day only behind one. No digit may touch it: 41568-2022 is a number.
const NUMERIC =
  /(?<![\d.\-/])(?<year>(?:19|20)\d{2})(?:年度?(?:(?<month>1[0-2]|0?[1-9])月(?:(?<day>3[01]|[12]\d|0?[1-9])[日号]?)?)?|(?<sign>[-./])(?<month2>1[0-2]|0?[1-9])(?:\k<sign>(?<day2>3[01]|[12]\d|0?[1-9]))?)?(?![\d\-/])/u;
const WRITTEN =
  /(?<year>[一二][〇零○一二三四五六七八九]{3}(?=年)|(?:一九|二[〇零○])[〇零○一二三四五六七八九]{2}(?=$))年?(?:(?<month>十[一二]?|[一二三四五六七八九])月(?:(?<day>三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]?)?)?/u;

/**
 * The first year, month or day in a text, as `2021`, `2021年`, `2021年5月8日`, `2021-05-08`, `2021.5`, `二〇二一年五月`;
 * null where there is none. A day that does not exist is none.
 */
export function findDate(text: string): FoundDate | null {
  const match = NUMERIC.exec(text) ?? WRITTEN.exec(text);
  if (!match?.groups) return null;
  const { year = "", month, month2, day, day2 } = match.groups;
  const window = daysOf(numberOf(year), numberOf(month ?? month2), numberOf(day ?? day2));
  return window && { start: match.index, end: match.index + match[0].length, window };
}

/** The days that a text which is nothing but a date means. */
export function readDate(text: string): DayWindow | null {
  const found = findDate(text);
  return found?.start === 0 && found.end === text.length ? found.window : null;
}

function daysOf(year: number, month: number, day: number): DayWindow | null {
  const two = (number: number): string => String(number).padStart(2, "0");
  const lastDay = new Date(Date.UTC(year, month === 0 ? 12 : month, 0)).getUTCDate();
  if (day > lastDay) return null;
  const from = `${String(year)}-${two(month || 1)}-${two(day || 1)}`;
  const to = `${String(year)}-${two(month || 12)}-${two(day || lastDay)}`;
  return windowOf(from, to);
}

/** 0 where there is none. */
function numberOf(text = ""): number {
  if (/^\d*$/.test(text)) return Number(text);
  const digit = (character: string | undefined): number => {
    const at = DIGITS.indexOf(character ?? "");
    return at < 3 ? 0 : at - 2;
  };
  const ten = text.indexOf("十");
  if (ten >= 0) return (ten === 0 ? 1 : digit(text[0])) * 10 + digit(text[ten + 1]);
  return characters(text).reduce((sum, character) => sum * 10 + digit(character), 0);
}
