import { windowOf } from "../../domain/time.js";
import { characters } from "../../text/characters.js";
import { BOUNDARY, foldText, isHan } from "../../text/fold.js";
import { kindsNamed } from "./kind-words.js";
import type { SearchRecord } from "../record/record.js";
import { TIER } from "../rank/tiers.js";
import type { ParsedQuery } from "./parse.js";
import { readingFrom } from "./parse.js";
import { askedDays } from "./date-filter.js";

/** Whether a folded text is the whole of something that some record has. */
export interface DictionaryWords {
  isName(text: string): boolean;
  /** A post, a role, or another word of a fact. */
  isFactWord(text: string): boolean;
}

/** Longer ones are no few names glued together, and every stretch of them has to be looked up. */
const LONGEST = 40;
const LONGEST_PART = 24;
const MOST_PARTS = 5;

/**
 * What asks and says nothing of what is asked for. A part may be left out only for standing here: of everything else
 * each character has to be in a part that is known.
 */
const UNSAID: ReadonlySet<string> = new Set([
  ...characters("的是谁了吗呢吧在和与及任有都被由"),
  ...["什么", "哪些", "哪个", "哪位", "哪里", "哪年", "哪一年", "何时", "什么时候", "多少", "几个"],
  ...["参加", "参与", "出席", "获得", "荣获", "获", "得到", "签署", "签订", "主持", "担任", "现任"],
  ...["曾任", "同志", "先生", "女士", "关于", "有关", "相关", "所有", "全部", "怎么样", "介绍", "情况"],
]);

/** What people leave out of a body's name. */
const SHORTENED: readonly (readonly [ending: RegExp, full: readonly string[]])[] = [
  [/(?<!管理)局$/u, ["管理局"]],
  [/(?<!管理|服务|保障)中心$/u, ["管理中心", "服务中心", "服务保障中心"]],
];

/** What is whole in a word of a fact: itself, and what punctuation parts in it (党组书记、局长). */
export function wholeWords(word: string): string[] {
  const folded = foldText(word);
  return [folded, ...folded.split(BOUNDARY)].filter((text) => text !== "");
}

/** The same of all facts of these records, each once. */
export function wholeWordsOf(records: readonly SearchRecord[]): Set<string> {
  const words = new Set<string>();
  for (const { facts } of records) for (const fact of facts) for (const word of fact.words) words.add(word);
  return new Set([...words].flatMap(wholeWords));
}

/** True for a term that may be several names, posts and kinds written without a space. */
export function canBeSplit(term: string): boolean {
  return term.length > 2 && term.length <= LONGEST && characters(term).some(isHan);
}

/** Whether a reading that is met faintly may be met better when its term is cut. */
export function mayBeSplit({ terms: [only = "", ...more], namesOnly, written }: ParsedQuery): boolean {
  return more.length === 0 && namesOnly === null && written === null && canBeSplit(only);
}

/** True for a tier of what no name and no text begins with or is: it stands inside a text, or in a fact. */
export function isWeakMatch(tier: number): boolean {
  return tier >= TIER.TEXT && tier <= TIER.FACT;
}

/** Everything whose being whole decides how a term can be cut. */
export function substringsOf(term: string): string[] {
  const all = new Set<string>();
  for (let from = 0; from < term.length; from++)
    for (let to = from + 2; to <= Math.min(term.length, from + LONGEST_PART); to++)
      for (const text of fullForms(term.slice(from, to))) all.add(text);
  return [...all];
}

/**
 * The reading with each of its terms that can be cut into known words (绵阳局局长: the body, the post) so cut; null where
 * none can. A term that is a whole itself stays. What is left of 省机关事务局 is told as a correction.
 */
export function splitQuery(reading: ParsedQuery, words: DictionaryWords): ParsedQuery | null {
  const cuts = reading.terms.map((term) =>
    canBeSplit(term) && !isPart(term, words) ? cutTerm(term, words) : null,
  );
  if (cuts.every((cut) => cut === null)) return null;
  const terms = reading.terms.flatMap((term, at) => cuts[at]?.map(({ text }) => text) ?? [term]);
  const shortened = cuts.flatMap((cut) => (cut ?? []).filter(({ typed, text }) => typed !== text));
  return {
    ...inYear(terms, reading),
    notDates: reading.notDates,
    corrections: shortened.map(({ typed, text }) => ({ from: typed, to: text })),
  };
}

/** 绵阳局局长2020: a year at the end of it is one, as it is behind a space. */
function inYear(terms: readonly string[], reading: ParsedQuery): ParsedQuery {
  const years = terms.filter((term) => /^(19|20)\d\d$/.test(term));
  const [year] = years;
  if (year === undefined || years.length > 1 || askedDays(reading) !== null)
    return readingFrom(terms, reading);
  const between = windowOf(`${year}-01-01`, `${year}-12-31`);
  return readingFrom(
    terms.filter((term) => term !== year),
    { between, yearly: null },
  );
}

interface Part {
  readonly typed: string;
  /** What it is looked for as. */
  readonly text: string;
}

interface Way {
  readonly parts: readonly Part[];
  /** How many of them are known words. */
  readonly known: number;
  readonly cost: number;
}

/** The way with the fewest parts; of equal ones that whose first part is longest. */
function cutTerm(term: string, words: DictionaryWords): readonly Part[] | null {
  const ways: (Way | null)[] = Array.from({ length: term.length + 1 }, () => null);
  ways[0] = { parts: [], known: 0, cost: 0 };
  const reach = (to: number, way: Way): void => {
    const known = ways[to];
    if (way.parts.length <= MOST_PARTS && (!known || way.cost <= known.cost)) ways[to] = way;
  };
  for (let from = 0; from < term.length; from++) {
    const way = ways[from];
    if (!way) continue;
    for (const step of stepsFrom(term, from, way, words))
      reach(step.to, {
        parts: step.part ? [...way.parts, step.part] : way.parts,
        known: way.known + (step.whole ? 1 : 0),
        cost: way.cost + step.cost,
      });
  }
  const way = ways[term.length];
  if (!way || way.known === 0) return null;
  const [only, ...more] = way.parts;
  return more.length === 0 && only?.text === term ? null : way.parts;
}

interface Step {
  readonly to: number;
  /** Null for what says nothing. */
  readonly part: Part | null;
  readonly whole: boolean;
  readonly cost: number;
}

const COST = { PART: 4, UNSAID: 2, SHORTENED: 1, SHARED: 1 } as const;

function stepsFrom(term: string, from: number, way: Way, words: DictionaryWords): Step[] {
  const steps: Step[] = [];
  const run = /^[a-z0-9]{2,}/.exec(term.slice(from))?.[0] ?? "";
  // Pinyin or a number beside characters: any part of a name, as when it stands apart.
  if (run !== "" && !/[a-z0-9]/.test(term[from - 1] ?? ""))
    steps.push({ to: from + run.length, part: asTyped(run), whole: false, cost: COST.PART });
  // 国管局长: the bureau's last character is the first of its head's post.
  const shared = from > 0 && way.parts.length > 0 ? (term[from - 1] ?? "") : "";
  for (let to = Math.min(term.length, from + LONGEST_PART); to > from; to--) {
    const typed = term.slice(from, to);
    if (UNSAID.has(typed)) steps.push({ to, part: null, whole: false, cost: COST.UNSAID });
    if (shared !== "" && words.isFactWord(shared + typed))
      steps.push({ to, part: asTyped(shared + typed), whole: true, cost: COST.PART + COST.SHARED });
    if (typed.length < 2) continue;
    const [text] = fullForms(typed).filter((one) => isPart(one, words));
    if (text !== undefined)
      steps.push({
        to,
        part: { typed, text },
        whole: true,
        cost: COST.PART + (text === typed ? 0 : COST.SHORTENED),
      });
  }
  return steps;
}

function asTyped(text: string): Part {
  return { typed: text, text };
}

function isPart(text: string, words: DictionaryWords): boolean {
  if (text.length < 2 || !/^[\p{L}\p{N}]+$/u.test(text)) return false;
  return kindsNamed(text).length > 0 || words.isName(text) || words.isFactWord(text);
}

function fullForms(text: string): string[] {
  const full = SHORTENED.flatMap(([ending, all]) =>
    ending.test(text) && text.length > 4 ? all.map((one) => text.replace(ending, one)) : [],
  );
  return [text, ...full];
}
