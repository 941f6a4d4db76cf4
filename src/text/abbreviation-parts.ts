import data from "./abbreviation-parts.json" with { type: "json" };
import expansionData from "./abbreviation-expansions.json" with { type: "json" };
import { numberAt } from "./chinese-numbers.js";
import { BOUNDARY } from "./fold.js";

/** What the bulletins of the shipped data leave out, because every reader knows it. Callers say whether it holds. */
export const OF_BULLETINS: { readonly province: string; readonly domain: string } = data.bulletins;

/** One part of a full name. */
export interface NamePart {
  readonly role: PartRole;
  readonly text: string;
  /** What may stand for it, the part itself first. Of a number its value in digits, and what it counts (周年) or "". */
  readonly spellings: readonly string[];
}

/**
 * REGION: 四川省. ORDINAL: the number of a body, 第四. NUMBER: any other number. HEAD: what sort of body or text it is: 局,
 * 条例. WORD: what it deals with. WEAK: 管理 and other words that say little. REGIME: 团 and 政协, which tell one body from
 * another. PARTY: 中共, which 委 alone implies. UNKNOWN: a run without a known word. MARK: punctuation.
 */
export type PartRole =
  "REGION" | "ORDINAL" | "NUMBER" | "HEAD" | "WORD" | "WEAK" | "REGIME" | "PARTY" | "UNKNOWN" | "MARK";

interface Region {
  readonly name: string;
  readonly bare: string;
  readonly letters: readonly string[];
}

const REGIONS: readonly Region[] = data.regions;
const HEADS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...data.titles, ...data.heads } as Record<string, string[]>),
);
const WEAK: ReadonlySet<string> = new Set(data.weak.split(" "));

interface Known {
  readonly role: PartRole;
  readonly spellings: readonly string[];
}

const LEXICON: ReadonlyMap<string, Known> = lexicon();
const LONGEST = Math.max(...[...LEXICON.keys()].map(({ length }) => length));

function lexicon(): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const word of data.words.split(" ")) known.set(word, { role: "WORD", spellings: [word] });
  for (const word of WEAK) known.set(word, { role: "WEAK", spellings: [word] });
  for (const [head, short] of HEADS) known.set(head, { role: "HEAD", spellings: [head, ...short] });
  for (const { short, full } of expansionData.expansions)
    for (const text of new Set([...full, ...short])) {
      const before = known.get(text);
      const spellings = [...new Set([text, ...(before?.spellings ?? []), ...full, ...short])];
      known.set(text, { role: before?.role ?? (full.some(hasHead) ? "HEAD" : "WORD"), spellings });
    }
  for (const { name, bare, letters } of REGIONS)
    for (const text of [name, bare])
      known.set(text, { role: "REGION", spellings: [...new Set([text, name, bare, ...letters])] });
  for (const text of ["中共", "中国共产党"]) known.set(text, { role: "PARTY", spellings: [text] });
  // 省质监局: the province is not said, and it is no other.
  known.set("省", { role: "REGION", spellings: ["省"] });
  return known;
}

/** Whether a head says what sort of body it is and not what it deals with: 委员会, and not 纪律检查委员会. */
export function isPlainHead(text: string): boolean {
  return Object.hasOwn(data.heads, text);
}

/** 纪律检查委员会 ends with the sort of body that it is, and 发展改革 does not. */
function hasHead(text: string): boolean {
  return Object.keys(data.heads).some((head) => text.endsWith(head));
}

const known = new Map<string, readonly (readonly NamePart[])[]>();
// A query asks for the parts of some hundred names, and the next one for many of them again.
const MOST_KNOWN = 10_000;

/** The parts of a folded full name, in each order in which people say them (省政协: the regime last). */
export function partsOf(name: string): readonly (readonly NamePart[])[] {
  const before = known.get(name);
  if (before) return before;
  const orders = ordersOf(name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, orders);
  return orders;
}

function ordersOf(name: string): readonly (readonly NamePart[])[] {
  const league = /^(?:中国)?(?:共青团|共产主义青年团)(.+?)(委员会)?$/u.exec(name);
  if (league) {
    const rest = parsed(`${league[1] ?? ""}${league[2] ?? ""}`);
    const regime = part("REGIME", "共青团", ["共青团", "团"]);
    // 四川团省委 says the province twice.
    const twice = rest.map((one, at) => (at === rest.length - 1 ? withSpelling(one, levelOf(rest[0])) : one));
    return [
      [regime, ...rest],
      [...twice.slice(0, -1), regime, ...twice.slice(-1)],
    ];
  }
  const party = /^(?:中国共产党|中共)(.+)(委员会|委|支部)$/u.exec(name);
  // 中共中央委员会 is a name of its own.
  if (party) {
    const rest = parsed(`${party[1] ?? ""}${party[2] ?? ""}`);
    const regime = part("PARTY", "中共", ["中国共产党", "中共", "党"]);
    return [
      [regime, ...rest],
      [...rest.slice(0, -1), regime, ...rest.slice(-1)],
    ];
  }
  const consultative = /^中国人民政治协商会议(.+)委员会$/u.exec(name);
  if (consultative)
    return [[...parsed(consultative[1] ?? ""), part("HEAD", "政协", ["政协", "政治协商会议"])]];
  return [parsed(name)];
}

function withSpelling(one: NamePart, spelling: string): NamePart {
  return { ...one, spellings: [...one.spellings, spelling] };
}

/** 省委 for the committee of a province. */
function levelOf(region: NamePart | undefined): string {
  return `${region?.text.slice(-1) ?? ""}委`;
}

function part(role: PartRole, text: string, spellings: readonly string[] = [text]): NamePart {
  return { role, text, spellings };
}

function parsed(name: string): NamePart[] {
  const parts: NamePart[] = [];
  let unknown = "";
  const add = (next: NamePart): void => {
    if (unknown !== "") parts.push(part("UNKNOWN", unknown));
    unknown = "";
    parts.push(next);
  };
  for (let at = 0; at < name.length;) {
    const next = partAt(name, at, unknown === "" ? (parts.at(-1) ?? null) : part("UNKNOWN", unknown));
    if (next) add(next);
    else unknown += name[at] ?? "";
    at += next?.text.length ?? 1;
  }
  if (unknown !== "") parts.push(part("UNKNOWN", unknown));
  return parts.map((one, at) => inContext(one, parts[at + 1] ?? null));
}

/** What a part is by what follows it. */
function inContext(one: NamePart, next: NamePart | null): NamePart {
  // 北大: a place has one character only in the name of a university.
  if (one.role === "REGION" && next?.text === "大学") return withSpelling(one, one.text.slice(0, 1));
  // 西充县人民政府机关事务管理局 is the bureau.
  return one.text === "人民政府" && next !== null ? { ...one, role: "WEAK" } : one;
}

function partAt(name: string, at: number, before: NamePart | null): NamePart | null {
  if (name[at] === BOUNDARY || /[()]/.test(name[at] ?? "")) return part("MARK", name[at] ?? "");
  const word = wordAt(name, at);
  if (word && word.text.length > 1) return word;
  return numberPart(name, at) ?? regionAt(name, at, before) ?? headAt(name, at, word);
}

/** The longest known word at a position. */
function wordAt(name: string, at: number): NamePart | null {
  for (let length = Math.min(LONGEST, name.length - at); length > 0; length--) {
    const text = name.slice(at, at + length);
    const known = LEXICON.get(text);
    if (known) return { text, ...known };
  }
  return null;
}

// What is counted in the names of occasions: the number tells one of a series from another, and may be left out.
const COUNTED = /^(?:届|次|期|批|季|个|项|条|年|月|日|号|周年|大|中全会|所|名|章|阶段)/u;

function numberPart(name: string, at: number): NamePart | null {
  const number = numberAt(name, at);
  if (!number) return null;
  const [unit = ""] = COUNTED.exec(name.slice(number.end)) ?? [];
  // 统一 and 三定 have a numeral and no number.
  if (!number.hasOrdinalMark && !number.inDigits && unit === "") return null;
  const role = number.hasOrdinalMark && unit === "" ? "ORDINAL" : "NUMBER";
  return part(role, name.slice(at, number.end + unit.length), [number.value, unit]);
}

const BEFORE_REGION: ReadonlySet<PartRole> = new Set(["REGION", "HEAD", "MARK", "WEAK", "REGIME", "PARTY"]);
const REGION =
  /^(?![全本我各省市县区第])(?:[\u4e00-\u9fff]{2,4}?(?<![地社园院小新片城校灾景])(?:自治州|自治县|省|市(?![场民政值级直属])|县|区(?![域间分别块])|州|镇|乡|村)|[\u4e00-\u9fff]县)/u;
/** 凉山彝族自治州 is 凉山州. */
const AUTONOMOUS = /^([\u4e00-\u9fff]{2,3}?)(?:[\u4e00-\u9fff]{1,3}族)+自治(州|县)/u;
const SUFFIX = /(?:自治州|自治县|省|市|县|区|州|镇|乡|村)$/u;

function regionAt(name: string, at: number, before: NamePart | null): NamePart | null {
  if (before !== null && !BEFORE_REGION.has(before.role)) return null;
  const [whole, place = "", level = ""] = AUTONOMOUS.exec(name.slice(at)) ?? [];
  if (whole !== undefined) return part("REGION", whole, [whole, place, place + level]);
  const [text] = REGION.exec(name.slice(at)) ?? [];
  if (text === undefined) return null;
  const bare = text.replace(SUFFIX, "");
  return part("REGION", text, bare.length > 1 ? [text, bare] : [text]);
}

/** A head of one character does not begin a name: 会 is none in 会理. */
function headAt(name: string, at: number, word: NamePart | null): NamePart | null {
  return word?.role === "HEAD" && at === 0 ? null : word;
}

/** The full forms of places that are shortened to one character. */
export function fullRegionsOf(letter: string): readonly string[] {
  return REGIONS.filter(({ letters }) => letters.includes(letter)).map(({ bare }) => bare);
}

const SHORT_FORMS: readonly (readonly [full: string, short: string])[] = expansionData.expansions
  .flatMap(({ short, full }) => full.map((text): [string, string] => [text, short[0] ?? text]))
  .sort((a, b) => b[0].length - a[0].length);

/** The text with every word that has a usual short form in that form: 国家发展和改革委员会 becomes 国家发改委. */
export function shortened(text: string): string {
  let result = text;
  for (const [full, short] of SHORT_FORMS) result = result.replaceAll(full, short);
  return result.replaceAll("委员会", "委");
}
