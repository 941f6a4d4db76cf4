import { characters } from "../../text/characters.js";
import { simplify } from "../../text/fold.js";
import { normalizeName } from "../../text/normalize.js";

/** Why two names may mean one thing. */
export type Likeness = "EQUAL" | "WORDS" | "STAGE" | "DESCRIPTION" | "ONE_CHARACTER";

/** A name taken apart: which places it names, its numbers, and what remains. */
export interface NameParts {
  readonly whole: string;
  /** Ids of places, and the levels (省, 市) of places named or only meant (省局). */
  readonly places: ReadonlySet<string>;
  readonly numbers: string;
  /** 第三批, 首场, 草案: which one of a row, or how far it has come. One name may say it and another leave it out. */
  readonly stage: string;
  /** Without places and without the words that writers put in or leave out. */
  readonly rest: string;
  /** What the body does, without what kind of body it is. */
  readonly duty: string;
  /** 某市机关事务主管部门: described, not named. */
  readonly described: boolean;
}

// Words that one writer leaves out and another does not.
const LOOSE = /中国共产党|中共|工作|管理|事务|服务|责任|有限|股份/g;
const STAGE = /第[一二三四五六七八九十0-9]+批|首[批场次]|[(（]?(?:草案|征求意见稿|送审稿|试行)[)）]?/g;
const LEVEL = /^(?:全国|国家|[全我本]?[省市县区州](?:级|属)?)/;
const NUMBERS = /[〇零一二三四五六七八九十百千两0-9]+/g;
const DESCRIBED = /(?:主管|管理)?部门$/;
const BODY = /(?:主管|管理|服务)?(?:部门|中心|局|办公室|处)$/;
// 党委 and 党组, 厅 and 局, 东 and 西: one character that makes the difference.
const CONTRASTS = [
  "局委办厅处科部院所组队会室团站校",
  "东西南北中",
  "上下前后内外",
  "年月周日",
  "馆碑园墓祠塔亭",
  "省市县区州国乡镇村",
];
const SHORTEST = 6;

/** A name of a place, as `plainName` has it, and what it stands for. */
export interface PlaceName {
  readonly text: string;
  readonly marks: readonly string[];
}

// The dot inside foreign names, however it was typed: · • ‧ ∙ ⋅ ・ ･, or a full stop between two characters.
const INTERPUNCT = /[·•‧∙⋅・･]|(?<=\p{Script=Han})[.．](?=\p{Script=Han})/gu;

/** Two names that differ only in how they are written are equal: 張三 and 张三, 约翰・李 and 约翰·李. */
export function plainName(text: string): string {
  return simplify(normalizeName(text).replace(INTERPUNCT, ""));
}

/** `places`: by `plainName`, the longest first. */
export function nameParts(text: string, places: readonly PlaceName[]): NameParts {
  const whole = plainName(text);
  const found = new Set<string>();
  const stage = (whole.match(STAGE) ?? []).join(" ");
  let rest = whole.replace(STAGE, "");
  for (const place of places) {
    if (!rest.includes(place.text)) continue;
    for (const mark of place.marks) found.add(mark);
    rest = rest.replaceAll(place.text, "");
  }
  const level = LEVEL.exec(rest)?.[0] ?? "";
  rest = rest.slice(level.length);
  const mark = /国|省|市|县|区|州/.exec(level)?.[0];
  if (mark !== undefined) found.add(mark);
  const duty = rest.replace(BODY, "");
  return {
    whole,
    places: found,
    numbers: (rest.match(NUMBERS) ?? []).join(" "),
    stage,
    rest: rest.replaceAll("委员会", "委").replace(LOOSE, ""),
    duty,
    described: DESCRIBED.test(whole),
  };
}

/** How two names are alike; null where they are not, or where what differs sets them apart. */
export function likeness(a: NameParts, b: NameParts): Likeness | null {
  if (a.whole === b.whole) return "EQUAL";
  if (a.numbers !== b.numbers || !nested(a.places, b.places)) return null;
  if (a.stage !== b.stage) {
    // The second batch is not the third.
    const one = a.stage === "" || b.stage === "";
    return one && a.rest === b.rest && a.rest.length >= 2 ? "STAGE" : null;
  }
  if (a.rest === b.rest && a.rest.length >= 2) return "WORDS";
  if (a.described !== b.described && a.duty === b.duty && a.duty.length >= 2) return "DESCRIPTION";
  return oneCharacterApart(a.whole, b.whole) ? "ONE_CHARACTER" : null;
}

/** Keys under which two names that are alike meet, so that not every name is compared with every other. */
export function meetingKeys({ whole, rest, duty }: NameParts): string[] {
  const all = characters(whole);
  const shorter = all.length < SHORTEST ? [] : all.map((_, at) => all.toSpliced(at, 1).join(""));
  return [whole, ...shorter, `rest ${rest}`, `duty ${duty}`];
}

function nested(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].every((place) => large.has(place));
}

function oneCharacterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < SHORTEST || long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  const tail = short.slice(short.length === long.length ? head + 1 : head);
  if (tail !== long.slice(head + 1)) return false;
  if (short.length < long.length) return true;
  const pair = [short[head] ?? "", long[head] ?? ""];
  return !CONTRASTS.some((set) => pair.every((one) => set.includes(one)));
}
