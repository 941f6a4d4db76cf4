/** Checks that the ranges which an engine marks in a text match the query. */
import { randomFrom } from "../../bench/synthetic-records.js";
import type { Highlight } from "../../src/search/engine.js";
import type { SearchHead } from "../../src/search/record/record.js";
import { characters } from "../../src/text/characters.js";
import { foldText } from "../../src/text/fold.js";
import { readings } from "../../src/text/readings.js";
import { pinyinOf, readFrom } from "../../src/text/sounds.js";
import { otherSpellings } from "../../src/search/query/synonyms.js";
import type { Asker } from "./asked.js";
import { isStrict } from "./asked.js";
import type { Figure } from "./quality.js";
import { any, never, pieces, traditional } from "./quality.js";

/** `count` queries in every style: pieces, traditional, spaced, pinyin, initials, mixed, two terms. */
export function writtenAnyWay(records: readonly SearchHead[], count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const plain = pieces(records, count, seed);
  const short = records.flatMap(({ label }) => (characters(label).length <= 8 ? [label] : []));
  const syllables = (text: string): string[] =>
    readings(foldText(text), { person: false }).map((one, at) => one ?? text[at] ?? "");
  const styles: readonly ((piece: string) => string)[] = [
    (piece) => piece,
    traditional,
    (piece) => characters(piece).join(" "),
    () => syllables(any(short, random)).join(""),
    () => syllables(any(short, random)).join(" "),
    () =>
      syllables(any(short, random))
        .map((one) => one.slice(0, 1))
        .join(""),
    () => {
      const name = characters(any(short, random));
      return name.slice(0, 1).join("") + syllables(name.slice(1).join("")).join("");
    },
    (piece) => `${piece} ${any(plain, random)}`,
  ];
  return plain.map((piece, at) => styles[at % styles.length]?.(piece) ?? piece);
}

/**
 * Every range of a text must be a term, another spelling of it (节约用电 of 节电), or sound like one; of a partial hit, a piece
 * of a term that is met. The ranges of a strict hit must show every term, except where a word
 * names a kind (组织): a hit may be of that kind without containing the word.
 */
export async function highlights(queries: readonly string[], ask: Asker): Promise<Figure[]> {
  const wrong: string[] = [];
  const missing: string[] = [];
  let shown = 0;
  for (const query of queries) {
    const { hits, interpretation } = await ask.page(query);
    const terms = [...interpretation.terms, ...interpretation.synonyms.map(({ to }) => to)];
    const met = [...terms, ...(interpretation.partial?.met ?? []).flatMap(withSpellings)];
    for (const hit of hits) {
      const { highlights: marked, id } = hit;
      shown += marked.length;
      for (const highlight of marked) {
        const faults = isStrict(hit) ? faultsOf(highlight, terms) : faultsOf(highlight, met, 2);
        for (const fault of faults) wrong.push(`${query}: ${fault}`);
      }
      if (interpretation.kinds.length > 0 || !isStrict(hit)) continue;
      const others = (term: string): string[] =>
        interpretation.synonyms.flatMap(({ from, to }) => (from === term ? to : []));
      const unseen = interpretation.terms.filter(
        (term) => ![term, ...others(term)].some((one) => isShown(marked, one)),
      );
      if (unseen.length > 0) missing.push(`${query}: ${unseen.join(" ")} in ${id}`);
    }
  }
  return [
    never(`highlights (${String(shown)}) that are not the query`, wrong),
    never("hits without a highlight for a term", missing),
  ];
}

export function isShown(marked: readonly Highlight[], term: string): boolean {
  return marked.flatMap(partsOf).some((part) => matchesOf(foldText(part), term).length > 0);
}

function partsOf({ text, ranges }: Highlight): string[] {
  return ranges.map(({ start, end }) => text.slice(start, end));
}

function withSpellings(term: string): string[] {
  return [term, ...otherSpellings(term)];
}

/**
 * Ranges that do not match a term, and ranges that do not fit the text. `least`: as many characters of a term are enough.
 */
export function faultsOf(highlight: Highlight, terms: readonly string[], least = Infinity): string[] {
  const { text, ranges } = highlight;
  const isPiece = (part: string): boolean =>
    part.length >= least && terms.some((term) => term.includes(part));
  const faults = partsOf(highlight)
    .filter((part) => !isCovered(foldText(part), terms) && !isPiece(foldText(part)))
    .map((part) => `"${part}" in ${text}`);
  for (const [at, { start, end }] of ranges.entries()) {
    const before = ranges[at - 1]?.end ?? 0;
    if (start < before || end <= start || end > text.length)
      faults.push(`range ${String(start)}–${String(end)} in ${text}`);
  }
  return faults;
}

/** True if the text is one of the terms, or is covered by terms that overlap. */
function isCovered(folded: string, terms: readonly string[]): boolean {
  const matches = terms.flatMap((term) => matchesOf(folded, term));
  if (matches.some(([from, to]) => from === 0 && to === folded.length)) return true;
  const covered = new Array<boolean>(folded.length).fill(false);
  for (const [from, to] of matches) covered.fill(true, from, to);
  return terms.length > 1 && covered.every(Boolean);
}

/**
 * Ranges of a term in a folded text: as written, or by sound, with or without the pronunciation of a surname. The name of a
 * person may begin anywhere in the name of an event.
 */
function matchesOf(folded: string, term: string): (readonly [from: number, to: number])[] {
  const starts = Array.from({ length: folded.length }, (_, at) => at);
  const written = starts.filter((from) => folded.startsWith(term, from));
  const sound = pinyinOf(term);
  const withPersonAt = (person: number): (string | null)[] => [
    ...readings(folded.slice(0, person), { person: false }),
    ...readings(folded.slice(person), { person: true }),
  ];
  // Several persons: each character as it begins a name.
  const ofSurnames = (): (string | null)[] => starts.map((at) => withPersonAt(at)[at] ?? null);
  const all = sound === null ? [] : [...[...starts, folded.length].map(withPersonAt), ofSurnames()];
  const sounded = all.flatMap((syllables) => {
    const name = {
      length: syllables.length,
      unit: (at: number) => folded.charCodeAt(at),
      syllable: (at: number) => syllables[at] ?? null,
    };
    return starts.flatMap((from) => {
      const match = readFrom(sound ?? "", name, from);
      return match ? [[from, match.end] as const] : [];
    });
  });
  return [...written.map((from) => [from, from + term.length] as const), ...sounded];
}
