import { windowOf } from "../../domain/time.js";
import { characters } from "../../text/characters.js";
import { BOUNDARY, foldText, isHan } from "../../text/fold.js";
import { kindsNamed } from "./kind-words.js";
import { isRelationWord } from "./relation-words.js";
import type { SearchRecord } from "../record/record.js";
import { wordsOf } from "../record/record.js";
import { TIER } from "../rank/tiers.js";
import type { ParsedQuery } from "./parse.js";
import { queryFrom } from "./parse.js";
import { askedDays } from "./date-filter.js";

/** The dictionary for splitting: all names and all words of facts, folded. */
export interface DictionaryWords {
  isName(text: string): boolean;
  /** A post, a role, or another word of a fact (`dictionaryForms`). */
  isFactWord(text: string): boolean;
}

/** A longer term is not a few names without spaces, and looking up all its substrings would take long. */
const LONGEST = 40;
const LONGEST_PART = 24;
const MOST_PARTS = 5;

/** Stop words: question words and particles. Only these may be dropped when a term is split. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...characters("的是谁了吗呢吧在和与及任有都被由"),
  ...["什么", "哪些", "哪个", "哪位", "哪里", "哪年", "哪一年", "何时", "什么时候", "多少", "几个"],
  ...[
    "获",
    "得到",
    "现任",
    "曾任",
    "同志",
    "先生",
    "女士",
    "关于",
    "有关",
    "相关",
    "所有",
    "全部",
    "怎么样",
    "介绍",
    "情况",
  ],
]);

/** Short endings of names of organizations, and the full ones. */
const SHORTENED: readonly (readonly [ending: RegExp, full: readonly string[]])[] = [
  [/(?<!管理)局$/u, ["管理局"]],
  [/(?<!管理|服务|保障)中心$/u, ["管理中心", "服务中心", "服务保障中心"]],
];

/** The dictionary entries of a word of a fact: itself, and the parts between punctuation (党组书记、局长). */
export function dictionaryForms(word: string): string[] {
  const folded = foldText(word);
  return [folded, ...folded.split(BOUNDARY)].filter((text) => text !== "");
}

/** The same for all facts of these records, each once. */
export function dictionaryFormsOf(records: readonly SearchRecord[]): Set<string> {
  const words = new Set<string>();
  for (const { facts } of records)
    for (const fact of facts) for (const word of wordsOf(fact)) words.add(word);
  return new Set([...words].flatMap(dictionaryForms));
}

/** True for a term that may be several names, posts and kinds without spaces. */
export function canBeSplit(term: string): boolean {
  return term.length > 2 && term.length <= LONGEST && characters(term).some(isHan);
}

/** Whether a query with only weak matches may match better when its term is split. */
export function mayBeSplit({ terms: [only = "", ...more], namesOnly, written }: ParsedQuery): boolean {
  return more.length === 0 && namesOnly === null && written === null && canBeSplit(only);
}

/** Whether the best match is only inside a text or in a fact: no name contains the term, and no text equals it. */
export function isWeakMatch(tier: number): boolean {
  return tier >= TIER.TEXT && tier <= TIER.FACT;
}

/** All substrings to look up before a term is split. */
export function substringsOf(term: string): string[] {
  const all = new Set<string>();
  for (let from = 0; from < term.length; from++)
    for (let to = from + 2; to <= Math.min(term.length, from + LONGEST_PART); to++)
      for (const text of fullForms(term.slice(from, to))) all.add(text);
  return [...all];
}

/**
 * The query with its terms split into dictionary words (绵阳局局长: the organization and the post); null if no term can be
 * split. A term that is a dictionary word stays. A shortened name (省机关事务局) is reported as a correction.
 */
export function splitQuery(parsed: ParsedQuery, words: DictionaryWords): ParsedQuery | null {
  const splits = parsed.terms.map((term) =>
    canBeSplit(term) && !isPart(term, words) ? splitTerm(term, words) : null,
  );
  if (splits.every((parts) => parts === null)) return null;
  const terms = parsed.terms.flatMap((term, at) => splits[at]?.map(({ text }) => text) ?? [term]);
  const shortened = splits.flatMap((parts) => (parts ?? []).filter(({ typed, text }) => typed !== text));
  return {
    ...inYear(terms, parsed),
    notDates: parsed.notDates,
    corrections: shortened.map(({ typed, text }) => ({ from: typed, to: text })),
  };
}

/** 绵阳局局长2020: a year at the end is a date, as it is behind a space. */
function inYear(terms: readonly string[], parsed: ParsedQuery): ParsedQuery {
  const years = terms.filter((term) => /^(19|20)\d\d$/.test(term));
  const [year] = years;
  if (year === undefined || years.length > 1 || askedDays(parsed) !== null) return queryFrom(terms, parsed);
  const between = windowOf(`${year}-01-01`, `${year}-12-31`);
  return queryFrom(
    terms.filter((term) => term !== year),
    { between, yearly: null },
  );
}

interface Part {
  readonly typed: string;
  /** The text to look for. */
  readonly text: string;
}

interface Split {
  readonly parts: readonly Part[];
  /** How many of them are dictionary words. */
  readonly known: number;
  readonly cost: number;
}

/** The split with the fewest parts; of equal ones the one with the longest first part. Null if there is none. */
function splitTerm(term: string, words: DictionaryWords): readonly Part[] | null {
  const best: (Split | null)[] = Array.from({ length: term.length + 1 }, () => null);
  best[0] = { parts: [], known: 0, cost: 0 };
  const reach = (to: number, split: Split): void => {
    const known = best[to];
    if (split.parts.length <= MOST_PARTS && (!known || split.cost <= known.cost)) best[to] = split;
  };
  for (let from = 0; from < term.length; from++) {
    const split = best[from];
    if (!split) continue;
    for (const step of stepsFrom(term, from, split, words))
      reach(step.to, {
        parts: step.part ? [...split.parts, step.part] : split.parts,
        known: split.known + (step.isKnown ? 1 : 0),
        cost: split.cost + step.cost,
      });
  }
  const split = best[term.length];
  if (!split || split.known === 0) return null;
  const [only, ...more] = split.parts;
  return more.length === 0 && only?.text === term ? null : split.parts;
}

interface Step {
  readonly to: number;
  /** Null for a stop word. */
  readonly part: Part | null;
  readonly isKnown: boolean;
  readonly cost: number;
}

const COST = { PART: 4, STOP_WORD: 2, SHORTENED: 1, SHARED: 1 } as const;

function stepsFrom(term: string, from: number, split: Split, words: DictionaryWords): Step[] {
  const steps: Step[] = [];
  const run = /^[a-z0-9]{2,}/.exec(term.slice(from))?.[0] ?? "";
  // Pinyin or a number beside characters may be any part of a name.
  if (run !== "" && !/[a-z0-9]/.test(term[from - 1] ?? ""))
    steps.push({ to: from + run.length, part: asTyped(run), isKnown: false, cost: COST.PART });
  // 国管局长: the last character of the bureau is the first of the post.
  const shared = from > 0 && split.parts.length > 0 ? (term[from - 1] ?? "") : "";
  for (let to = Math.min(term.length, from + LONGEST_PART); to > from; to--) {
    const typed = term.slice(from, to);
    if (STOP_WORDS.has(typed)) steps.push({ to, part: null, isKnown: false, cost: COST.STOP_WORD });
    if (shared !== "" && words.isFactWord(shared + typed))
      steps.push({ to, part: asTyped(shared + typed), isKnown: true, cost: COST.PART + COST.SHARED });
    if (typed.length < 2) continue;
    const [text] = fullForms(typed).filter((one) => isPart(one, words));
    if (text !== undefined)
      steps.push({
        to,
        part: { typed, text },
        isKnown: true,
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
  return kindsNamed(text).length > 0 || isRelationWord(text) || words.isName(text) || words.isFactWord(text);
}

function fullForms(text: string): string[] {
  const full = SHORTENED.flatMap(([ending, all]) =>
    ending.test(text) && text.length > 4 ? all.map((one) => text.replace(ending, one)) : [],
  );
  return [text, ...full];
}
