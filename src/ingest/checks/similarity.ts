import { normalizeName } from "../../text/normalize.js";

/** Why two names may mean one thing. */
export type Likeness = "EQUAL" | "WORDS" | "ONE_CHARACTER";

/** A name taken apart: which places it names, its numbers, and what remains. */
export interface NameParts {
  readonly whole: string;
  readonly places: ReadonlySet<string>;
  readonly numbers: string;
  /** Without places and without the words that writers put in or leave out. */
  readonly rest: string;
}

// Words that one writer leaves out and another does not.
const LOOSE = /中国共产党|中共|管理|事务|(?<=公司)|责任|有限|股份/g;
const LEVELS = /^[省市县区州]+/;
const NUMBERS = /[〇零一二三四五六七八九十百千两0-9]+/g;
// 党委 and 党组, 厅 and 局, 东 and 西: a difference of one character that makes the difference.
const CONTRASTS = [
  "局委办厅处科部院所组队会室团站校",
  "东西南北中",
  "上下前后内外",
  "年月周日",
  "馆碑园墓祠塔亭",
  "省市县区州国乡镇村",
];
const SHORTEST = 6;

/** `places`: names of places with what they stand for, the longest first. */
export function nameParts(
  text: string,
  places: readonly (readonly [name: string, place: string])[],
): NameParts {
  const whole = normalizeName(text);
  const found = new Set<string>();
  let rest = whole;
  for (const [name, place] of places) {
    if (!rest.includes(name)) continue;
    found.add(place);
    rest = rest.replaceAll(name, "");
  }
  rest = rest.replace(LOOSE, "").replace("委员会", "委").replace(LEVELS, "");
  return { whole, places: found, numbers: (whole.match(NUMBERS) ?? []).join(" "), rest };
}

/** How two names are alike; null where they are not, or where what differs sets them apart. */
export function likeness(a: NameParts, b: NameParts): Likeness | null {
  if (a.whole === b.whole) return "EQUAL";
  if (a.numbers !== b.numbers || !nested(a.places, b.places)) return null;
  if (a.rest === b.rest && a.rest.length >= 2) return "WORDS";
  return oneCharacterApart(a.whole, b.whole) ? "ONE_CHARACTER" : null;
}

/** Keys under which two names that are alike meet, so that not every name is compared with every other. */
export function meetingKeys({ whole, rest }: NameParts): string[] {
  const shorter =
    whole.length < SHORTEST ? [] : [...whole].map((_, at, all) => all.toSpliced(at, 1).join(""));
  return [whole, ...shorter, `rest ${rest}`];
}

function nested(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].every((place) => large.has(place));
}

function oneCharacterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST - 1 || long.length < SHORTEST || long.length - short.length > 1)
    return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  const tail = short.length === long.length ? short.slice(head + 1) : short.slice(head);
  if (tail !== long.slice(head + 1)) return false;
  const pair = [short[head] ?? "", long[head] ?? ""];
  return (
    short.length < long.length || !CONTRASTS.some((set) => pair.every((one) => set.includes(one)))
  );
}
