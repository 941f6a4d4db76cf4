import { Converter } from "opencc-js/t2cn";

import { characters } from "./characters.js";

/**
 * A text in the form in which search compares: width and case folded (NFKC), Latin letters without their marks (ō is o;
 * ü is v in lü and nü, as it is typed), traditional characters as simplified, the OCR variant 臵 as 置, white space and
 * quotation marks gone. Punctuation is one `BOUNDARY`, so that no phrase runs
 * across a sentence; between letters and digits it is nothing, so that `GB/T 41568-2022` is `GBT41568-2022`.
 */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where in the original it comes from: `[starts[i], ends[i])` in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Stands for a run of punctuation. No white space is left in a folded text, so that it cannot be mistaken. */
export const BOUNDARY = " ";

/** The folded form of `text`, with the way back to its offsets. One pass, linear in the text's length. */
export function fold(text: string): Folded {
  return foldUnitByUnit(text) ?? foldAny(text);
}

function foldAny(text: string): Folded {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let before = "";
  // What stands between two kept units, if it is not nothing: where it begins and ends, and whether it can join them.
  let gapStart = -1;
  let gapEnd = 0;
  let joins = true;
  let offset = 0;
  for (const character of text) {
    const start = offset;
    offset += character.length;
    // 《甲》《乙》 are two titles: what closes and what opens part them, though each alone is nothing.
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
        // At the beginning and the end of a text there is nothing to part.
        if (last !== undefined && !(joins && isAlphanumeric(last) && isAlphanumeric(unit))) {
          folded += BOUNDARY;
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
 * `fold` of a text without white space, marks and punctuation, each unit of which stays one unit: nine names in ten. A
 * tenth of the time, which counts because every hit is folded. Null for any other text.
 */
function foldUnitByUnit(text: string): Folded | null {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const known = singles[code] ?? 0;
    const unit = known === 0 ? singleOf(code) : known;
    if (unit === MANY) return null;
    folded += String.fromCharCode(unit);
    starts.push(at);
    ends.push(at + 1);
  }
  return { text: folded, starts, ends };
}

// What one unit is folded to; 0 where nobody has asked yet.
const singles = new Uint16Array(0x1_0000);
// A noncharacter, never the folded form of anything.
const MANY = 0xffff;

function singleOf(code: number): number {
  const [only = "", ...rest] = foldedUnits(String.fromCharCode(code));
  const isOne = rest.length === 0 && only !== "" && !DEPENDS.has(only);
  return (singles[code] = isOne ? only.charCodeAt(0) : MANY);
}

/** `fold(text).text`. */
export function foldText(text: string): string {
  return fold(text).text;
}

/** The range of the original that `[from, to)` of the folded text stands for. */
export function originalRange(
  { starts, ends }: Folded,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

// What is between two letters or digits joins them, anything else of punctuation parts them.
const JOINER = "\u0001";
// In pinyin it stands behind l and n only, and is typed as v there; elsewhere it is somebody's Müller.
const U_UMLAUT = "ü";
const L_OR_N = /^[ln]$/;
const DIAERESIS = "\u0308";
const LU_OR_NU = /^[ln]u$/;
// What these become is said by what stands beside them.
const DEPENDS: ReadonlySet<string> = new Set([JOINER, BOUNDARY, U_UMLAUT]);

function isAlphanumeric(unit: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(unit) && !isHan(unit);
}

/** True for a Han character (one UTF-16 unit, or the lead of a rarer one). */
export function isHan(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xd840 && code <= 0xd888) ||
    code === 0x3007
  );
}

const cache = new Map<string, readonly string[]>();
// Every character of every plane would be 1.1 million entries.
const CACHE_SIZE = 60_000;
const simplified = Converter({ from: "t", to: "cn" });
// Characters that OpenCC leaves to its tables of regional variants.
const VARIANTS: Readonly<Record<string, string>> = {
  臵: "置",
  衞: "卫",
  説: "说",
  馀: "余",
  祕: "秘",
  // Printed pinyin has these for a and g.
  ɑ: "a",
  ɡ: "g",
};

function foldedUnits(character: string): readonly string[] {
  const known = cache.get(character);
  if (known) return known;
  const units = characters(character.normalize("NFKC").toLowerCase()).flatMap(foldedCharacter);
  if (cache.size < CACHE_SIZE) cache.set(character, units);
  return units;
}

// Quotes and brackets of titles, the dot inside foreign names, and what cannot be seen.
const NOTHING = /^[\s"'“”‘’«»《》〈〉「」『』【】·•‧・\u00ad\p{Cc}\p{Cf}\p{Mn}\p{Variation_Selector}]$/u;
const CLOSES = new Set("”’»》〉」』】");
const OPENS = new Set("“‘«《〈「『【");
const BOUNDARY_ONLY: readonly string[] = [BOUNDARY];
// The slash of ½ too: it is 1/2.
const JOINS = /^[\p{Pd}/\u2044\\._~～]$/u;

const LATIN = /^\p{Script=Latin}$/u;

/** A Latin letter without its marks, but for the two points of ü. */
function bare(letter: string): string {
  const decomposed = letter.normalize("NFD");
  return decomposed.startsWith(`u${DIAERESIS}`) ? U_UMLAUT : decomposed.replace(/\p{Mn}/gu, "");
}

/** A text with traditional characters as simplified, character by character, and otherwise as it is. */
export function simplify(text: string): string {
  return Array.from(text, (one) => VARIANTS[one] ?? simplified(one)).join("");
}

function foldedCharacter(character: string): string[] {
  if (NOTHING.test(character)) return [];
  if (JOINS.test(character)) return [JOINER];
  if (/^[\p{L}\p{N}]$/u.test(character)) {
    const plain = VARIANTS[character] ?? (LATIN.test(character) ? bare(character) : simplified(character));
    // UTF-16 units: offsets count in them.
    return plain.split("");
  }
  // Symbols that say something (%, ℃, +, emoji) stay; punctuation and lone surrogates part.
  return /^[\p{P}\p{Sk}\p{Cs}\p{Cn}\p{Co}]$/u.test(character) ? [BOUNDARY] : character.split("");
}
