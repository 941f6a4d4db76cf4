import { fold, foldText, originalRange } from "../../text/fold.js";
import type { Asks } from "../engine.js";
import { ASKS } from "../engine.js";
import { isRelationWord, relationWordList } from "./relation-words.js";
import data from "./questions.json" with { type: "json" };

/** A question without its question words. */
export interface Question {
  /** Null for a question that asks for nothing in particular (怎么样). */
  readonly asks: Asks | null;
  /** The words that remain, as typed; the likeliest reading first. Never empty. */
  readonly readings: readonly (readonly string[])[];
}

/** The words of questions: regular expressions over folded texts, without groups that capture. */
const FORMS: readonly (readonly [asks: Asks | null, words: string])[] = [
  ...ASKS.flatMap((asks) => data.asks[asks].map((words) => [asks, words] as const)),
  ...data.plain.map((words) => [null, words] as const),
].map(([asks, words]) => [asks, words.replaceAll("MEASURE", data.measure)]);
/** One group for each form. */
const FORM = new RegExp(
  `${data.before}(?:${FORMS.map(([, words]) => `(${words})`).join("|")})${data.after}`,
  "gu",
);
const FILLERS = data.fillers.join("|");
const LEADING = new RegExp(`^(?:${FILLERS}|[的了过是])+`, "u");
const TRAILING = new RegExp(`(?:${FILLERS}|[的了过吗呢吧啊呀么嘛])+$`, "u");
const VERBS: Readonly<Record<string, string>> = data.verbs;
/** All words for a relation, the longest first. Of one character they may end another verb: 承办. */
const ALL_VERBS = [...relationWordList(), ...Object.keys(VERBS)]
  .sort((a, b) => b.length - a.length)
  .map((verb) => (verb.length > 1 ? verb : `(?<![${data.compounds}])${verb}`))
  .join("|");
/** A verb that is over (签了, 举办过) is a word, wherever it stands. */
const DONE = new RegExp(`(${ALL_VERBS})[了过]`, "gu");
/** 讲过话 is 讲话. */
const APART = new RegExp(`([${data.apart.verbs}])[了过]([${data.apart.objects}])`, "gu");
/** 修了 of 修了多少座桥, which says nothing beside the bridges. */
const LIGHT = new RegExp(`(?:${data.light.join("|")})[了过]些?$`, "u");
/** 在签约仪式上 */
const PLACED_AT_END = /(?<=..)[上中里]$/u;
/** 在签约仪式上讲话, not 线上举办. */
const PLACED = new RegExp(
  `(?<=..)(?:(?<![线网以路海陆手马早晚])上|(?<![其集年期])中|里)(?=(?:说|发言|致辞|${relationWordList().join("|")})(?:$|[的了过]))`,
  "u",
);
const IMPLIED: Readonly<Partial<Record<Asks, readonly string[]>>> = data.implied;
/** What is quoted is a title, and no question: 《谁是最可爱的人》. */
const QUOTED = /(《[^《》]*》|“[^“”]*”|「[^「」]*」|"[^"]*")/u;
const SEPARATORS = /[\s,，、;；?？!！。：:]+/u;
const LONGEST_RELATION = 6;

/**
 * A text that asks something, without the words that only ask: 谁主持了半年工作会 leaves 主持 and 半年工作会, and asks for a PERSON.
 * What stands in quotation marks stays. Null for a text that asks nothing, or nothing else.
 */
export function questionOf(text: string): Question | null {
  // Each step of reading a query asks again.
  if (last.text !== text) last = { text, question: read(text) };
  return last.question;
}

let last: { readonly text: string; readonly question: Question | null } = { text: "", question: null };

function read(text: string): Question | null {
  const asked: (Asks | null)[] = [];
  const parts = text.split(QUOTED).flatMap((part, at): Piece[] => {
    if (at % 2 === 1) return [{ text: part, isWhole: true }];
    return part.split(SEPARATORS).flatMap((chunk) => piecesOf(chunk, asked));
  });
  if (asked.length === 0) return null;
  const asks = asked.find((one) => one !== null) ?? null;
  const near = wordsOf(parts, /的/u);
  const readings = [
    near,
    wordsOf(parts, /[的是和与跟及由在]/u),
    withOneRelation(near),
    withoutImplied(near, asks),
  ];
  const distinct = readings.filter(
    (words, at) => words.length > 0 && !readings.slice(0, at).some((one) => one.join() === words.join()),
  );
  return distinct.length === 0 ? null : { asks, readings: distinct };
}

/** What the question words of a folded text ask for; null if it has none, or they ask for nothing in particular. */
export function asksIn(text: string): Asks | null {
  return questionOf(text)?.asks ?? null;
}

interface Piece {
  readonly text: string;
  /** It is in quotation marks. */
  readonly isWhole: boolean;
}

/** What stands between the question words of a text without spaces. They are compared folded. */
function piecesOf(chunk: string, asked: (Asks | null)[]): Piece[] {
  const folded = fold(chunk);
  const pieces: Piece[] = [];
  let last = 0;
  const take = (from: number, to: number): void => {
    if (to <= from) return;
    const { start, end } = originalRange(folded, from, to);
    const typed = chunk.slice(start, end);
    // Dates keep their marks.
    pieces.push({
      text: /^\p{Script=Han}+$/u.test(typed) ? folded.text.slice(from, to) : typed,
      isWhole: false,
    });
  };
  for (const match of folded.text.matchAll(FORM)) {
    const groups: readonly (string | undefined)[] = match.slice(1);
    const form = groups.findIndex((group) => group !== undefined);
    asked.push(FORMS[form]?.[0] ?? null);
    const before = folded.text.slice(last, match.index);
    take(last, last + before.replace(LIGHT, "").length);
    last = match.index + match[0].length;
  }
  take(last, folded.text.length);
  return pieces;
}

/** The words of all pieces. `inner` parts a piece (绵阳局的局长). */
function wordsOf(pieces: readonly Piece[], inner: RegExp): string[] {
  return pieces.flatMap(({ text, isWhole }) =>
    isWhole
      ? [text]
      : text
          .replaceAll(APART, "$1$2")
          .replaceAll(DONE, " $1 ")
          .replace(PLACED, " ")
          .split(inner)
          .flatMap((part) => part.split(" "))
          .map((part, at, all) => (all.length > 1 ? part.replace(PLACED_AT_END, "") : part))
          .flatMap((part) => relationApart(trimmed(part))),
  );
}

function trimmed(text: string): string {
  return text.replace(LEADING, "").replace(TRAILING, "");
}

/** 谁带队开展了…: of several relations the first says what is asked. */
function withOneRelation(words: readonly string[]): readonly string[] {
  const first = words.findIndex(isRelation);
  return words.filter((word, at) => at === first || !isRelation(word));
}

/** Who holds a post is asked for by the post: 谁担任局长. How many is told by a figure, which is no relation. */
function withoutImplied(words: readonly string[], asks: Asks | null): readonly string[] {
  if (asks === "AMOUNT") return words.filter((word) => !isRelation(word));
  const implied = (asks && IMPLIED[asks]) ?? [];
  return words.filter((word) => !implied.includes(word));
}

/** 主持了半年工作会: the relation at the beginning or the end of a text is a word of its own. */
function relationApart(text: string): string[] {
  if (foldText(text) === "") return [];
  const verb = VERBS[text];
  if (verb !== undefined) return [verb];
  if (isRelation(text)) return [text];
  const relation = (part: string): string | null => (isRelation(part) ? part : (VERBS[part] ?? null));
  for (let length = Math.min(LONGEST_RELATION, text.length - 2); length > 1; length--) {
    const [first, last] = [relation(text.slice(0, length)), relation(text.slice(-length))];
    if (first !== null) return [first, ...relationApart(trimmed(text.slice(length)))];
    if (last !== null) return [...relationApart(trimmed(text.slice(0, -length))), last];
  }
  return [text];
}

function isRelation(text: string): boolean {
  return isRelationWord(foldText(text));
}
