import { windowOf } from "../../domain/time.js";
import { characters } from "../../text/characters.js";
import { BOUNDARY, foldText, isHan } from "../../text/fold.js";
import { kindsNamed } from "./kind-words.js";
import { asksIn } from "./questions.js";
import { isRelationWord } from "./relation-words.js";
import { isSynonym } from "./synonyms.js";
import type { SearchRecord } from "../record/record.js";
import { wordsOf } from "../record/record.js";
import { TIER } from "../rank/tiers.js";
import type { ParsedQuery } from "./parsed.js";
import { queryFrom } from "./parsed.js";
import { askedDays } from "./date-filter.js";
import type { DictionaryWords } from "./dictionary.js";
import { isSurnameWithPost, mayBeTitle, titleReadings } from "./titles.js";

/** As long as a query may be. */
const LONGEST = 200;
/** A longer name must be at an end of a term over `LOOKED_UP_WHOLE`: 20,000 substrings of a paragraph are too many to look up. */
const LONGEST_PART = 24;
const LOOKED_UP_WHOLE = 60;
const MOST_PARTS = 8;
/** How many of the best splits of a term are tried. */
const MOST_SPLITS = 4;

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
export function mayBeSplit(parsed: ParsedQuery): boolean {
  return isOneTerm(parsed) && (canBeSplit(parsed.terms[0] ?? "") || mayCallPerson(parsed));
}

/** Whether the only term of a query may be a person with a post. */
export function mayCallPerson(parsed: ParsedQuery): boolean {
  return isOneTerm(parsed) && mayBeTitle(parsed.terms[0] ?? "");
}

function isOneTerm({ terms, namesOnly, written }: ParsedQuery): boolean {
  return terms.length === 1 && namesOnly === null && written === null;
}

/** Whether the best match is only inside a text or in a fact: no name contains the term, and no text equals it. */
export function isWeakMatch(tier: number): boolean {
  return tier >= TIER.TEXT && tier <= TIER.TITLE;
}

/** All substrings to look up before a term is split. */
export function substringsOf(term: string): string[] {
  const all = new Set<string>();
  for (let from = 0; from < term.length; from++)
    for (let to = from + 2; to <= term.length; to++)
      if (isLookedUp(term, from, to)) for (const text of fullForms(term.slice(from, to))) all.add(text);
  return [...all];
}

function isLookedUp({ length }: string, from: number, to: number): boolean {
  return to - from <= LONGEST_PART || length <= LOOKED_UP_WHOLE || from === 0 || to === length;
}

/**
 * The query with its terms split into dictionary words (绵阳局局长: the organization and the post), the best split first;
 * before them the readings of a term as a person with a post (郭局长). A term that is a dictionary word stays. A shortened
 * name (省机关事务局) is reported as a correction.
 */
export function splitsOf(parsed: ParsedQuery, words: DictionaryWords): ParsedQuery[] {
  const splits = parsed.terms.map((term) =>
    canBeSplit(term) && !isPart(term, words) ? splitTerm(term, words) : [],
  );
  // Of several terms one at a time is split in another way than the best.
  const best = splits.map(([first]) => first ?? null);
  const others = splits.flatMap((all, at) => all.slice(1).map((split) => best.with(at, split)));
  const queries = (best.every((parts) => parts === null) ? [] : [best, ...others.slice(0, MOST_SPLITS)]).map(
    (parts) => withParts(parsed, parts),
  );
  return [
    ...titleReadings(parsed, words),
    ...queries.flatMap((query) => {
      const titles = titleReadings(query, words).filter(({ title }) => title?.isWhole === false);
      return titles.length > 0 ? titles : query;
    }),
  ];
}

/** The query with the parts in place of its terms; null for a term that stays. */
function withParts(parsed: ParsedQuery, splits: readonly (readonly Part[] | null)[]): ParsedQuery {
  const terms = parsed.terms.flatMap((term, at) => splits[at]?.map(({ text }) => text) ?? [term]);
  const shortened = splits.flatMap((parts) => (parts ?? []).filter(({ typed, text }) => typed !== text));
  return {
    ...inYear(terms, parsed),
    notDates: parsed.notDates,
    asks: parsed.asks ?? asksIn(parsed.terms.join(BOUNDARY)),
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

/** The splits with the fewest parts; of equal ones that with the longest first part stands first. */
function splitTerm(term: string, words: DictionaryWords): (readonly Part[])[] {
  const best: Split[][] = Array.from({ length: term.length + 1 }, () => []);
  best[0] = [{ parts: [], known: 0, cost: 0 }];
  for (let from = 0; from < term.length; from++)
    for (const step of (best[from] ?? []).length > 0 ? stepsFrom(term, from, words) : [])
      for (const split of best[from] ?? []) {
        if (step.isShared && split.parts.length === 0) continue;
        const parts = step.part ? [...split.parts, step.part] : split.parts;
        if (parts.length <= MOST_PARTS)
          keepBest(best[step.to] ?? [], {
            parts,
            known: split.known + (step.isKnown ? 1 : 0),
            cost: split.cost + step.cost,
          });
      }
  return (best[term.length] ?? [])
    .filter(({ known, parts }) => known > 0 && !(parts.length === 1 && parts[0]?.text === term))
    .map(({ parts }) => parts);
}

/** Adds a split to the best ones, which stay sorted. The one that comes later has the longer first parts. */
function keepBest(best: Split[], split: Split): void {
  const same = best.findIndex((one) => textOf(one) === textOf(split));
  if (same >= 0) {
    if ((best[same]?.cost ?? 0) < split.cost) return;
    best.splice(same, 1);
  }
  const at = best.findIndex(({ cost }) => cost >= split.cost);
  best.splice(at < 0 ? best.length : at, 0, split);
  if (best.length > MOST_SPLITS) best.length = MOST_SPLITS;
}

function textOf({ parts }: Split): string {
  return parts.map(({ text }) => text).join(" ");
}

interface Step {
  readonly to: number;
  /** Null for a stop word. */
  readonly part: Part | null;
  readonly isKnown: boolean;
  /** The part begins with the last character of the part before. */
  readonly isShared: boolean;
  readonly cost: number;
}

const COST = { PART: 4, STOP_WORD: 2, SHORTENED: 1, SHARED: 1, TITLE: 2 } as const;

function stepsFrom(term: string, from: number, words: DictionaryWords): Step[] {
  const steps: Step[] = [];
  const known = (to: number, part: Part, cost: number): void => {
    steps.push({ to, part, isKnown: true, isShared: false, cost: COST.PART + cost });
  };
  if (term[from] === BOUNDARY)
    steps.push({ to: from + 1, part: null, isKnown: false, isShared: false, cost: COST.STOP_WORD });
  const run = /^[a-z0-9]{2,}/.exec(term.slice(from))?.[0] ?? "";
  // Pinyin or a number beside characters may be any part of a name.
  if (run !== "" && !/[a-z0-9]/.test(term[from - 1] ?? ""))
    steps.push({
      to: from + run.length,
      part: asTyped(run),
      isKnown: false,
      isShared: false,
      cost: COST.PART,
    });
  // 国管局长: the last character of the bureau is the first of the post.
  const shared = term[from - 1] ?? "";
  for (let to = term.length; to > from; to--) {
    if (!isLookedUp(term, from, to)) continue;
    const typed = term.slice(from, to);
    if (STOP_WORDS.has(typed))
      steps.push({ to, part: null, isKnown: false, isShared: false, cost: COST.STOP_WORD });
    if (shared !== "" && isLookedUp(term, from - 1, to) && words.isFactWord(shared + typed))
      steps.push({
        to,
        part: asTyped(shared + typed),
        isKnown: true,
        isShared: true,
        cost: COST.PART + COST.SHARED,
      });
    if (typed.length < 2) continue;
    if (typed !== term && isSurnameWithPost(typed)) known(to, asTyped(typed), COST.TITLE);
    const [text] = fullForms(typed).filter((one) => isPart(one, words));
    if (text !== undefined) known(to, { typed, text }, text === typed ? 0 : COST.SHORTENED);
  }
  return steps;
}

function asTyped(text: string): Part {
  return { typed: text, text };
}

function isPart(text: string, words: DictionaryWords): boolean {
  if (text.length < 2 || !canBeLookedUp(text)) return false;
  const isWord = kindsNamed(text).length > 0 || isRelationWord(text) || isSynonym(text);
  return isWord || words.isName(text) || words.isFactWord(text);
}

/** Letters and digits, with single marks between them: a name may have them (—, 《). */
export function canBeLookedUp(text: string): boolean {
  return LETTERS.test(text);
}

const LETTERS = new RegExp(`^[\\p{L}\\p{N}]+(?:${BOUNDARY}[\\p{L}\\p{N}]+)*$`, "u");

function fullForms(text: string): string[] {
  const full = SHORTENED.flatMap(([ending, all]) =>
    ending.test(text) && text.length > 4 ? all.map((one) => text.replace(ending, one)) : [],
  );
  return [text, ...full];
}
