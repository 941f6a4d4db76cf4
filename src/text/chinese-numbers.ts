/** A number at a position of a folded text, in digits or in Chinese numerals. */
export interface NumberAt {
  /** In digits: 第五十 and 第50 have the value 50. */
  readonly value: string;
  readonly hasOrdinalMark: boolean;
  /** The number ends before this position. */
  readonly end: number;
  readonly inDigits: boolean;
}

const DIGITS = "〇一二三四五六七八九";
const NUMBER = /(第?)(?:([0-9]+)|([〇零两一二三四五六七八九十百]+))/y;

/** The number that begins at `from`, with 第 before it where there is one; null if there is none. */
export function numberAt(text: string, from: number): NumberAt | null {
  NUMBER.lastIndex = from;
  const [whole = "", mark, digits, numerals = ""] = NUMBER.exec(text) ?? [];
  if (whole === "") return null;
  return {
    value: digits === undefined ? valueOf(numerals) : digits.replace(/^0+(?=\d)/, ""),
    hasOrdinalMark: mark !== "",
    end: from + whole.length,
    inDigits: digits !== undefined,
  };
}

/** A run of numerals in digits: 五十 is 50, 二〇二〇 is 2020, and 十四五 is 14 and 5. */
function valueOf(numerals: string): string {
  return numerals
    .replaceAll("零", "〇")
    .replaceAll("两", "二")
    .replace(/[一二三四五六七八九]?百(?:〇?[一二三四五六七八九]?十?[一二三四五六七八九]?)/g, (part) => {
      const [hundreds = "", rest = ""] = part.split("百");
      return String(digitOf(hundreds, 1) * 100 + tens(rest));
    })
    .replace(/[一二三四五六七八九]?十[一二三四五六七八九]?/g, (part) => String(tens(part)))
    .replace(/[〇一二三四五六七八九]/g, (one) => String(DIGITS.indexOf(one)));
}

function tens(text: string): number {
  if (!text.includes("十")) return digitOf(text.replace("〇", ""), 0);
  const [before = "", after = ""] = text.split("十");
  return digitOf(before.replace("〇", ""), 1) * 10 + digitOf(after, 0);
}

function digitOf(numeral: string, none: number): number {
  return numeral === "" ? none : DIGITS.indexOf(numeral);
}

/** A number below 100 in Chinese numerals; a longer one digit by digit. */
export function inNumerals(digits: string): string {
  const value = Number(digits);
  if (digits.length > 2 || value === 0)
    return Array.from(digits, (one) => DIGITS[Number(one)] ?? one).join("");
  const [ten, one] = [Math.floor(value / 10), value % 10];
  return `${ten > 1 ? (DIGITS[ten] ?? "") : ""}${ten > 0 ? "十" : ""}${one > 0 ? (DIGITS[one] ?? "") : ""}`;
}

/** A character with a numeral as its digit, so that 五粮液 and 5粮液 are one name. */
export function digitFor(character: string): string {
  const at = DIGITS.indexOf(character);
  return at < 0 ? character : String(at);
}
