import { characters } from "../../text/characters.js";
import { BOUNDARY, foldText } from "../../text/fold.js";

/** Why two names may belong to the same entity. */
export type Likeness = "EQUAL" | "WORDS" | "STAGE" | "DESCRIPTION" | "ONE_CHARACTER";

/** The parts of a name: places, numbers, and the rest. */
export interface NameParts {
  readonly whole: string;
  /** Ids of places, and levels (省, 市) of the places that are named or implied (省局). */
  readonly places: ReadonlySet<string>;
  readonly numbers: string;
  /** 第三批, 首场, 草案: which one of a series, or the state of a text. Another name for the same entity may omit it. */
  readonly stage: string;
  /** Without places and without words that writers may omit. */
  readonly rest: string;
  /** What the organization does, without its type (局, 中心). */
  readonly duty: string;
  /** 某市机关事务主管部门: a description, not a name. */
  readonly described: boolean;
}

// Words that some writers omit.
const LOOSE = /中国共产党|中共|工作|管理|事务|服务|责任|有限|股份/g;
const STAGE = /第[一二三四五六七八九十0-9]+批|首[批场次]|(?:草案|征求意见稿|送审稿|试行)/g;
const LEVEL = /^(?:全国|国家|[全我本]?[省市县区州](?:级|属)?)/;
const NUMBERS = /[〇零一二三四五六七八九十百千两0-9]+/g;
const DESCRIBED = /(?:主管|管理)?部门$/;
const BODY = /(?:主管|管理|服务)?(?:部门|中心|局|办公室|处)$/;
// Pairs of characters that make two names different: 党委 and 党组, 厅 and 局, 东 and 西.
const CONTRASTS = [
  "局委办厅处科部院所组队会室团站校",
  "东西南北中",
  "上下前后内外",
  "年月周日",
  "馆碑园墓祠塔亭",
  "省市县区州国乡镇村",
];
const SHORTEST = 6;

/** The name of a place as `plainName` returns it, with its entries in `NameParts.places`. */
export interface PlaceName {
  readonly text: string;
  readonly marks: readonly string[];
}

/** Makes names equal that differ only in spelling or in marks: 張三 and 张三, 约翰・李 and 约翰.李. */
export function plainName(text: string): string {
  return foldText(text).replaceAll(BOUNDARY, "");
}

/** `places`: names as from `plainName`, longest first. */
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

/** How two names are alike; null if they are not, or if the difference distinguishes two entities. */
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

/** Names that are alike share one of these keys, so that not all names are compared with each other. */
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
