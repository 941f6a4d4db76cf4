import { Converter } from "opencc-js/t2cn";

import { characters } from "./characters.js";
import radicals from "./radicals.json" with { type: "json" };

/**
 * A text in the form in which names are compared everywhere (search, resolve, filters, checks): width and case folded
 * (NFKC), Latin letters without diacritics (ō becomes o; ü becomes v in lü and nü, as people type it), traditional
 * characters simplified, radicals of PDF texts (⻄) and the OCR variant 臵 replaced by their characters, white space, what
 * is invisible, dots inside foreign names and quotation marks removed. A run of punctuation becomes one `BOUNDARY`, so that no phrase crosses a sentence;
 * between letters and digits it is removed, so that `GB/T 41568-2022` becomes `gbt415682022`. The point of a decimal
 * number stays: 54.5 is not 545.
 */
export interface Folded {
  readonly text: string;
  /** The range `[starts[i], ends[i])` of the original that unit `i` of `text` comes from. All in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Stands for a run of punctuation. A folded text has no white space of its own, so a space is unambiguous. */
export const BOUNDARY = " ";

/** The folded form of `text`, with the offsets of the original. One pass, linear in the length of the text. */
export function fold(text: string): Folded {
  return foldUnitByUnit(text) ?? foldAny(text);
}

function foldAny(text: string): Folded {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let before = "";
  // The punctuation between two kept units: its range (-1 for none), and whether it joins them.
  let gapStart = -1;
  let gapEnd = 0;
  let joins = true;
  let offset = 0;
  for (const character of text) {
    const start = offset;
    offset += character.length;
    // 《甲》《乙》 are two titles: a closing mark before an opening one separates, though each alone is removed.
    const parts = CLOSES.has(before) && OPENS.has(character);
    if (character.trim() !== "") before = character;
    if (character === DIAERESIS && gapStart < 0 && LU_OR_NU.test(folded.slice(-2))) {
      folded = `${folded.slice(0, -1)}v`;
      ends[ends.length - 1] = offset;
      continue;
    }
    const units = parts ? BOUNDARY_ONLY : foldedUnits(character);
    for (const one of units) {
      const unit = one === U_UMLAUT ? (L_OR_N.test(folded.slice(-1)) ? "v" : "u") : one;
      if (unit === JOINER || unit === BOUNDARY) {
        if (gapStart < 0) [gapStart, joins] = [start, true];
        gapEnd = offset;
        joins &&= unit === JOINER;
        continue;
      }
      if (gapStart >= 0) {
        const last = folded.at(-1);
        // No boundary at the beginning or the end of a text.
        const isDecimal =
          isDigit(last) && isDigit(unit) && text.slice(gapStart, gapEnd).normalize("NFKC") === ".";
        if (last !== undefined && (isDecimal || !(joins && isAlphanumeric(last) && isAlphanumeric(unit)))) {
          folded += isDecimal ? "." : BOUNDARY;
          starts.push(gapStart);
          ends.push(gapEnd);
        }
        gapStart = -1;
      }
      folded += unit;
      starts.push(start);
      ends.push(offset);
    }
  }
  return { text: folded, starts, ends };
}

/**
 * Fast path of `fold` for a text in which each unit becomes exactly one unit (no white space, no punctuation), as in nine
 * of ten names. It takes a tenth of the time, which matters because every hit is folded. Null for any other text.
 */
function foldUnitByUnit(text: string): Folded | null {
  let isFolded = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unit = singleOf(code);
    if (unit === MANY) return null;
    isFolded &&= unit === code;
  }
  const folded = isFolded
    ? text
    : Array.from({ length: text.length }, (_, at) => String.fromCharCode(singleOf(text.charCodeAt(at)))).join(
        "",
      );
  return { text: folded, ...offsetsOf(text.length) };
}

/** The offsets of a text of this length in which each unit comes from one unit. */
function offsetsOf(length: number): Pick<Folded, "starts" | "ends"> {
  const known = offsets[length];
  if (known) return known;
  const starts = Array.from({ length }, (_, at) => at);
  const made = { starts, ends: starts.map((at) => at + 1) };
  if (length < MOST_KEPT) offsets[length] = made;
  return made;
}

// Names of one length share them.
const offsets: (Pick<Folded, "starts" | "ends"> | undefined)[] = [];
const MOST_KEPT = 200;

// The folded form of each unit; 0 if it is not computed yet.
const singles = new Uint16Array(0x1_0000);
// A noncharacter, which is never the folded form of a unit. Stands for any unit that needs the general path.
const MANY = 0xffff;

function singleOf(code: number): number {
  const known = singles[code] ?? 0;
  if (known !== 0) return known;
  const [only = "", ...rest] = foldedUnits(String.fromCharCode(code));
  const isOne = rest.length === 0 && only !== "" && !DEPENDS.has(only);
  return (singles[code] = isOne ? only.charCodeAt(0) : MANY);
}

/** `fold(text).text`. */
export function foldText(text: string): string {
  return fold(text).text;
}

/** Whether a name is exactly what was typed. Decides between names that fold alike (李升, 李昇). */
export function isAsTyped(name: string, typed: string): boolean {
  return name.normalize("NFC").trim() === typed.normalize("NFC").trim();
}

/** The range of the original for the range `[from, to)` of the folded text. */
export function originalRange(
  { starts, ends }: Folded,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

// Stands for punctuation that joins two letters or digits. All other punctuation separates.
const JOINER = "\u0001";
// In pinyin, ü follows l and n only, and people type v for it. Elsewhere it belongs to a name such as Müller.
const U_UMLAUT = "ü";
const L_OR_N = /^[ln]$/;
const DIAERESIS = "\u0308";
const LU_OR_NU = /^[ln]u$/;
// The folded form of these depends on their neighbors.
const DEPENDS: ReadonlySet<string> = new Set([JOINER, BOUNDARY, U_UMLAUT]);

function isDigit(unit: string | undefined): boolean {
  return unit !== undefined && /^[0-9]$/.test(unit);
}

function isAlphanumeric(unit: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(unit) && !isHan(unit);
}

/** True for a Han character: one UTF-16 unit, or the high surrogate of a rare character. */
export function isHan(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xd840 && code <= 0xd888) ||
    code === 0x3007
  );
}

/** Radicals and strokes, as they are in texts of PDF files (⻄南, ⺠法典), that NFKC leaves as they are. */
const RADICALS: Readonly<Record<string, string | undefined>> = radicals.equivalents;
const cache = new Map<string, readonly string[]>();
// A bound, because Unicode has 1.1 million code points.
const CACHE_SIZE = 60_000;
const simplified = Converter({ from: "t", to: "cn" });
// Characters that OpenCC converts only with its tables of regional variants.
const VARIANTS: Readonly<Record<string, string>> = {
  臵: "置",
  衞: "卫",
  説: "说",
  馀: "余",
  祕: "秘",
  锺: "钟",
  敍: "叙",
  // Printed pinyin uses these for a and g.
  ɑ: "a",
  ɡ: "g",
};

function foldedUnits(character: string): readonly string[] {
  const known = cache.get(character);
  if (known) return known;
  const units = characters(character.normalize("NFKC").toLowerCase()).flatMap((one) =>
    foldedCharacter(RADICALS[one] ?? one),
  );
  if (cache.size < CACHE_SIZE) cache.set(character, units);
  return units;
}

// Removed: quotation marks, apostrophes, and brackets of titles; the dots inside foreign names; what is invisible.
const QUOTES = "\"'“”‘’\u02bb\u02bc«»《》〈〉「」『』【】";
const DOTS = "·\u2022\u2027\u2219\u22c5\u2e31\u2e33\u30fb\ua78f";
const INVISIBLE =
  "\\s\u2800\ufffc\\p{Cc}\\p{Cf}\\p{Mn}\\p{Variation_Selector}\\p{Default_Ignorable_Code_Point}";
const NOTHING = new RegExp(`^[${QUOTES}${DOTS}${INVISIBLE}]$`, "u");
const CLOSES = new Set("”’»》〉」』】");
const OPENS = new Set("“‘«《〈「『【");
const BOUNDARY_ONLY: readonly string[] = [BOUNDARY];
// With the fraction slash: NFKC turns ½ into 1⁄2.
const JOINS = /^[\p{Pd}/\u2044\\._~～]$/u;

const LATIN = /^\p{Script=Latin}$/u;

/** A Latin letter without diacritics. ü stays: its folded form depends on the letter before it. */
function bare(letter: string): string {
  const decomposed = letter.normalize("NFD");
  return decomposed.startsWith(`u${DIAERESIS}`) ? U_UMLAUT : decomposed.replace(/\p{Mn}/gu, "");
}

function foldedCharacter(character: string): string[] {
  if (NOTHING.test(character)) return [];
  if (JOINS.test(character)) return [JOINER];
  if (/^[\p{L}\p{N}]$/u.test(character)) {
    const plain = VARIANTS[character] ?? (LATIN.test(character) ? bare(character) : simplified(character));
    // Split into UTF-16 units, because offsets count in them.
    return plain.split("");
  }
  // Symbols with a meaning (%, ℃, +, emoji) stay; punctuation and lone surrogates separate.
  return /^[\p{P}\p{Sk}\p{Cs}\p{Cn}\p{Co}]$/u.test(character) ? [BOUNDARY] : character.split("");
}
