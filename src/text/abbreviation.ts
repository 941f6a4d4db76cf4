import type { NamePart } from "./abbreviation-parts.js";
import { fullRegionsOf, isPlainHead, partsOf, shortened } from "./abbreviation-parts.js";
import { digitFor, inNumerals, numberAt } from "./chinese-numbers.js";
import { BOUNDARY } from "./fold.js";

export interface AbbreviationOptions {
  /** The kind of what has the name: a person is never abbreviated, and a body has a stricter form than a title. */
  readonly kind: string;
  /** The province that 省 alone means; null where that is not known. */
  readonly province: string | null;
  /** What a body deals with that has nothing said of it: 德阳局 is the bureau of 机关事务. Null where it is not known. */
  readonly domain: string | null;
}

/** Below this, too little of a name is said to know which is meant. */
const LEAST = { ORGANIZATION: 0.3, PLACE: 0.5, TITLE: 0.35 } as const;
const SHORTEST = { ORGANIZATION: 2, PLACE: 2, TITLE: 4 } as const;
/** Longer texts are sentences. */
const LONGEST_SHORT = 40;
const LONGEST_NAME = 80;

/**
 * How much of `name` the abbreviation `short` says: 0 to 1, or null if it is none. Both are folded. Every part of the name
 * counts with its length: whole or in its usual short form in full, a word of two characters by its first one with 0.7, a
 * longer one by the share that is said, left out with 0.
 * Words that say little (管理), a place around a named place, and what the options say is implied count little.
 *
 * All of the abbreviation must stand for parts of the name, in order. So a place, a number, a sort of body (局, 委, 厅) or
 * a regime (团, 政协) that the name does not have makes it null. Of a body, the last head and the number are never left
 * out, and its subject only where `domain` is that subject. A piece inside an unknown word has two characters.
 */
export function abbreviationScore(short: string, name: string, options: AbbreviationOptions): number | null {
  const sort = options.kind === "ORGANIZATION" || options.kind === "PLACE" ? options.kind : "TITLE";
  const text = short.replaceAll(BOUNDARY, "");
  if (options.kind === "PERSON" || text.length > LONGEST_SHORT || name.length > LONGEST_NAME) return null;
  if (text.length < (/\d|第/.test(text) && sort === "TITLE" ? 3 : SHORTEST[sort])) return null;
  let best = 0;
  // A body without a subject deals with what its readers know, a title does not.
  const implied = sort === "ORGANIZATION" ? options : { ...options, domain: null };
  for (const parts of partsOf(name)) {
    if (sort === "PLACE" && !parts.every(({ role }) => role === "REGION")) return null;
    best = Math.max(best, share(text, parts, implied));
  }
  return best >= LEAST[sort] ? Math.round(best * 1000) / 1000 : null;
}

/**
 * Texts for looking up what `short` may abbreviate: a name of which it is an abbreviation has the characters of one of them
 * in order. They have the numbers in the other spelling, words in their usual short form, and places for their letters.
 */
export function abbreviationTexts(short: string): readonly string[] {
  const text = short.replaceAll(BOUNDARY, "");
  if (text === "" || text.length > LONGEST_SHORT) return [];
  const plain = shortened(text).replaceAll("第", "");
  const rest = plain.slice(1);
  const forms = [
    plain,
    shortened(text),
    ...fullRegionsOf(plain.slice(0, 1)).map((region) => region + rest),
    ...["党", "团", "政协"].flatMap((regime) => movedForward(plain, regime)),
  ];
  return [...new Set(forms.flatMap((form) => [form, withNumbers(form, false), withNumbers(form, true)]))];
}

/** 省政协 has the regime last, and 中国人民政治协商会议四川省委员会 has it first. 委 alone implies the party. */
function movedForward(text: string, regime: string): string[] {
  const at = text.lastIndexOf(regime);
  if (at <= 0) return [];
  const rest = text.slice(0, at) + text.slice(at + regime.length);
  return [regime === "党" ? rest : regime + rest];
}

function withNumbers(text: string, inDigits: boolean): string {
  let result = "";
  for (let at = 0; at < text.length;) {
    const number = numberAt(text, at);
    if (number) result += inDigits ? number.value : inNumerals(number.value);
    else result += text[at] ?? "";
    at = number?.end ?? at + 1;
  }
  return result;
}

const WEIGHT = { WEAK: 0.35, UPPER_REGION: 0.25, REGION: 0.6, IMPLIED: 0.2, BEGUN: 0.7 } as const;

function weightOf(parts: readonly NamePart[], at: number, options: AbbreviationOptions): number {
  const one = parts[at];
  if (!one) return 0;
  const { length } = one.text;
  switch (one.role) {
    case "MARK":
      return 0;
    case "PARTY":
      return WEIGHT.IMPLIED;
    case "WEAK":
      return length * WEIGHT.WEAK;
    case "REGION":
      if (parts[at + 1]?.role === "REGION") return length * WEIGHT.UPPER_REGION;
      return length * (isHome(one, options) ? WEIGHT.IMPLIED : WEIGHT.REGION);
    case "WORD":
      return one.text === options.domain ? length * WEIGHT.IMPLIED : Math.min(length, 4);
    case "NUMBER":
      // 50周年 says which of many occasions.
      return Math.min(length + 2, 6);
    case "ORDINAL":
    case "HEAD":
    case "REGIME":
    case "UNKNOWN":
      return Math.min(length, 6);
  }
}

function isHome({ spellings }: NamePart, { province }: AbbreviationOptions): boolean {
  return province !== null && spellings.includes(province);
}

/** What was found so far of the body that is being read. */
interface Body {
  readonly isTouched: boolean;
  readonly hasSubject: boolean;
  readonly lacksSubject: boolean;
  readonly lacksOrdinal: boolean;
  /** Whether this body or one before it has more than a head: 中心 alone is no short form. */
  readonly isNamed: boolean;
  /** The region before was said: the one inside it cannot be left out, for 四川省 is not 绵阳市. */
  readonly saidRegion: boolean;
}

const NEW_BODY = {
  isTouched: false,
  hasSubject: false,
  lacksSubject: false,
  lacksOrdinal: false,
  saidRegion: false,
} as const;
const NO_BODY: Body = { ...NEW_BODY, isNamed: false };

/** The largest share of the parts' weight that `short` can stand for; 0 if it cannot stand for them. */
function share(short: string, parts: readonly NamePart[], options: AbbreviationOptions): number {
  const isBody = options.kind === "ORGANIZATION";
  const weights = parts.map((_, at) => weightOf(parts, at, options));
  const lastHead = parts.findLastIndex(({ role }) => role === "HEAD");
  const known = new Map<string, number>();

  /** The weight of the parts from `at` on that the rest of the short form stands for; -Infinity if it cannot. */
  const best = (from: number, at: number, body: Body): number => {
    const one = parts[at];
    if (!one) return from === short.length ? 0 : -Infinity;
    const key = `${String(from)} ${String(at)} ${Object.values(body).map(Number).join("")}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let most = skipped(from, at, one, body);
    for (const { length, credit } of readings(short, from, one, weights[at] ?? 0, options)) {
      const then = one.role === "HEAD" ? afterHead(body, isBody, one) : touched(body, one);
      if (then) most = Math.max(most, credit + best(from + length, at + 1, then));
    }
    known.set(key, most);
    return most;
  };

  const skipped = (from: number, at: number, one: NamePart, body: Body): number => {
    switch (one.role) {
      case "REGIME":
        return -Infinity;
      case "REGION":
        return body.saidRegion ? -Infinity : best(from, at + 1, body);
      case "ORDINAL":
        return best(from, at + 1, { ...body, lacksOrdinal: true });
      case "WORD":
      case "UNKNOWN":
        return best(from, at + 1, one.text === options.domain ? body : { ...body, lacksSubject: true });
      case "HEAD":
        if (!isBody) return body.isTouched && body.lacksOrdinal ? -Infinity : best(from, at + 1, next(body));
        if (at === lastHead) return -Infinity;
        // Of a part of a body, all that it is a part of may be left out; of 复旦大学 the head.
        return body.isTouched && !(one.text === "大学" && parts[at - 1]?.role === "UNKNOWN")
          ? -Infinity
          : best(from, at + 1, next(body));
      case "NUMBER":
      case "PARTY":
      case "WEAK":
      case "MARK":
        return best(from, at + 1, body);
    }
  };

  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const said = best(0, 0, NO_BODY);
  return total > 0 && said > 0 ? said / total : 0;
}

function next({ isNamed }: Body): Body {
  return { ...NEW_BODY, isNamed };
}

function touched(body: Body, { role }: NamePart): Body {
  if (role === "WEAK" || role === "PARTY") return body;
  const isSubject = role === "WORD" || role === "UNKNOWN";
  const hasSubject = body.hasSubject || isSubject;
  return { ...body, isTouched: true, hasSubject, isNamed: true, saidRegion: role === "REGION" };
}

/** The state behind a head that the short form has; null if too much before it was left out. */
function afterHead(body: Body, isBody: boolean, { text }: NamePart): Body | null {
  if (body.lacksOrdinal) return null;
  // A head such as 纪委 says what the body deals with.
  const saysSubject = !isPlainHead(text);
  if (isBody && body.lacksSubject && !body.hasSubject && !saysSubject) return null;
  return isBody && !body.isNamed && !saysSubject ? null : next(body);
}

interface Reading {
  /** How many characters of the short form stand for the part. */
  readonly length: number;
  readonly credit: number;
}

/** What at a position of the short form can stand for a part. */
function readings(
  short: string,
  from: number,
  { role, text, spellings }: NamePart,
  weight: number,
  options: AbbreviationOptions,
): Reading[] {
  if (from >= short.length || role === "MARK") return [];
  if (role === "ORDINAL" || role === "NUMBER") {
    const number = numberAt(short, from);
    const isSame = number?.value === spellings[0] && (!number?.hasOrdinalMark || text.startsWith("第"));
    if (!number || !isSame) return [];
    const unit = spellings[1] ?? "";
    const withUnit = short.startsWith(unit, number.end) ? unit.length : 0;
    return [{ length: number.end - from + withUnit, credit: weight }];
  }
  if (role === "UNKNOWN") return piecesOf(short, from, text, weight);
  const found = spellings.flatMap((one): Reading[] =>
    short.startsWith(one, from) ? [{ length: one.length, credit: weight }] : [],
  );
  if (role === "REGION") {
    const isHomeWord = options.province !== null && spellings.includes(options.province);
    const suffix = options.province?.slice(-1) ?? "";
    if (isHomeWord && short.startsWith(suffix, from)) found.push({ length: 1, credit: weight });
    return found;
  }
  if ((role === "WORD" || role === "WEAK") && text.length > 1)
    for (let length = 1; length < text.length && short[from + length - 1] === text[length - 1]; length++)
      found.push({ length, credit: weight * (text.length === 2 ? WEIGHT.BEGUN : length / text.length) });
  return found;
}

/** Pieces of an unknown word: from its beginning, or of two characters and more. */
function piecesOf(short: string, from: number, text: string, weight: number): Reading[] {
  const lengths = new Map<number, number>();
  for (let start = 0; start < text.length; start++) {
    let length = 0;
    while (start + length < text.length && same(short[from + length], text[start + length])) {
      length += 1;
      if (start === 0 || length > 1) lengths.set(length, Math.max(lengths.get(length) ?? 0, length));
    }
  }
  return [...lengths].map(([length]) => ({ length, credit: (weight * length) / text.length }));
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && digitFor(one) === digitFor(other);
}
