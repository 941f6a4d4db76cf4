import { kindsNamed } from "./kind-words.js";
import { isRelationWord } from "./relation-words.js";
import { runsOf } from "./relaxed-words.js";
import { STOP_WORDS } from "./split.js";
import { isSynonym } from "./synonyms.js";

/** A part of a query that a record has or lacks. */
export interface RelaxedTerm {
  /** Folded. */
  readonly text: string;
  /** KNOWN: a whole name, a word of a fact, of a relation or of a kind. OTHER: characters between them. */
  readonly type: "KNOWN" | "OTHER";
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const LONGEST_WORD = 12;

/**
 * Splits a folded word into terms: known words that do not overlap and cover the most (the sum of the squares of their
 * lengths), and what lies between them. Stop words are left out.
 */
export function termsOfWord(word: string, mentions: readonly Span[]): RelaxedTerm[] {
  // 22 is no word of GB/T 41568-2022.
  const isWhole = ({ from, to }: Span): boolean => !isInside(word, from) && !isInside(word, to);
  const known = covering(word, [...mentions, ...wordsIn(word)].filter(isWhole));
  const terms: RelaxedTerm[] = [];
  let at = 0;
  const between = (to: number): void => {
    for (const piece of withoutStopWords(word.slice(at, to)))
      for (const { from, to: end } of runsOf(piece))
        terms.push({ text: piece.slice(from, end), type: "OTHER" });
  };
  for (const { from, to } of known) {
    between(from);
    terms.push({ text: word.slice(from, to), type: "KNOWN" });
    at = to;
  }
  between(word.length);
  return terms;
}

/** Whether a position is inside a run of letters and digits. */
function isInside(word: string, at: number): boolean {
  return /^[a-z0-9.']{2}$/.test(word.slice(Math.max(0, at - 1), at + 1));
}

/** Words of relations and kinds. */
function wordsIn(word: string): Span[] {
  const found: Span[] = [];
  for (let from = 0; from < word.length; from++)
    for (let to = from + 2; to <= Math.min(word.length, from + LONGEST_WORD); to++) {
      const text = word.slice(from, to);
      if (isRelationWord(text) || isSynonym(text) || kindsNamed(text).length > 0) found.push({ from, to });
    }
  return found;
}

function covering(word: string, spans: readonly Span[]): Span[] {
  const byEnd = new Map<number, Span[]>();
  for (const span of spans) byEnd.set(span.to, [...(byEnd.get(span.to) ?? []), span]);
  const best: { readonly worth: number; readonly last: Span | null; readonly before: number }[] = [
    { worth: 0, last: null, before: 0 },
  ];
  for (let to = 1; to <= word.length; to++) {
    let next = { worth: best[to - 1]?.worth ?? 0, last: null as Span | null, before: to - 1 };
    for (const span of byEnd.get(to) ?? []) {
      const worth = (best[span.from]?.worth ?? 0) + (span.to - span.from) ** 2;
      if (worth > next.worth) next = { worth, last: span, before: span.from };
    }
    best.push(next);
  }
  const chosen: Span[] = [];
  for (let at = word.length; at > 0;) {
    const { last = null, before = 0 } = best[at] ?? {};
    if (last) chosen.unshift(last);
    at = before;
  }
  return chosen;
}

function withoutStopWords(text: string): string[] {
  const pieces: string[] = [];
  let begun = 0;
  for (let at = 0; at < text.length;) {
    const length = [4, 3, 2, 1].find((one) => STOP_WORDS.has(text.slice(at, at + one))) ?? 0;
    if (length > 0) {
      pieces.push(text.slice(begun, at));
      begun = at + length;
    }
    at += Math.max(1, length);
  }
  pieces.push(text.slice(begun));
  return pieces.filter((piece) => piece !== "");
}

export function isHanText(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** A short word is a name: of a part of it there is no telling what was meant. */
const LONGEST_NAME = 4;

/** Whether a part of these words may say enough. */
export function canHaveParts(words: readonly string[]): boolean {
  const [only = "", ...more] = words;
  return more.length > 0 || only.length > LONGEST_NAME;
}

/** The grams of a text: pairs of neighboring characters, each of one UTF-16 unit. */
export function gramsIn(text: string): string[] {
  const grams: string[] = [];
  for (const { from, to, isHan } of runsOf(text))
    if (isHan)
      for (let at = from; at + 1 < to; at++) {
        const gram = text.slice(at, at + 2);
        if (!/[\ud800-\udfff]/.test(gram)) grams.push(gram);
      }
  return grams;
}
