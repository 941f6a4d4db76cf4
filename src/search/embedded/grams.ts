import type { Candidate, GramMatches, GramSet, GramsMet, Mention, WeighedCandidate } from "../rank/finder.js";
import { BOUNDARY } from "../../text/fold.js";
import type { SearchIndex } from "./layout.js";
import { lengthOf, segmentAt } from "./layout.js";
import { END } from "./pairs.js";
import { thousandths } from "../rank/grams.js";
import { smallest, MOST_RANKS } from "../rank/top-k.js";

const BOUNDARY_UNIT = BOUNDARY.charCodeAt(0);

/** The grams of a query in the columns of an index. */
export function gramsOf(index: SearchIndex, grams: readonly string[]): GramMatches {
  const { pairs, segments, count } = index;
  const units = grams.map((gram) => [gram.charCodeAt(0), gram.charCodeAt(1)] as const);
  const bits = new Map(units.map(([first, second], at) => [(first << 16) | second, 1 << at]));
  return {
    total: count,
    counts: units.map(([first, second]) => pairs.count(first, second)),
    having: (set, weights, most) => {
      const { weightOf, records } = index.workspace.weights();
      const seen = new Map<number, GramSet>();
      for (const [at, [first, second]] of units.entries()) {
        if ((set & (1 << at)) === 0) continue;
        const bit = 1 << at;
        for (const position of pairs.find(first, second)) {
          const record = segments.records[segmentAt(segments, position)] ?? 0;
          const known = seen.get(record) ?? 0;
          if ((known & bit) !== 0) continue;
          seen.set(record, known | bit);
          if (known === 0) records.push(record);
          weightOf[record] = (weightOf[record] ?? 0) + (weights[at] ?? 0);
        }
      }
      return heaviest(index, weightOf, records, most);
    },
    met: (record) => metIn(index, bits, record),
  };
}

function heaviest(
  { ranks }: SearchIndex,
  weightOf: Float64Array,
  records: readonly number[],
  most: number,
): WeighedCandidate[] {
  const order = (at: number): number => {
    const record = records[at] ?? 0;
    return -thousandths({ weight: weightOf[record] ?? 0 }) * MOST_RANKS + (ranks[record] ?? 0);
  };
  return smallest(records.length, most, order).map((at) => {
    const candidate = records[at] ?? 0;
    return { candidate, weight: weightOf[candidate] ?? 0 };
  });
}

function metIn(index: SearchIndex, bits: ReadonlyMap<number, GramSet>, record: Candidate): GramsMet {
  const { nameStarts, segments, facts } = index;
  let names = 0;
  let nameShare = 0;
  for (let segment = nameStarts[record] ?? 0; segment < (nameStarts[record + 1] ?? 0); segment++) {
    const { set, met, all } = scan(index, bits, segment);
    names |= set;
    if (all > 0) nameShare = Math.max(nameShare, met / all);
  }
  let texts = 0;
  const { textStarts, names: first } = segments;
  for (let text = textStarts[record] ?? 0; text < (textStarts[record + 1] ?? 0); text++)
    texts |= scan(index, bits, first + text).set;
  let words = 0;
  const last = facts.starts[record + 1] ?? 0;
  for (let at = firstSegmentOf(index, record); (facts.ofSegment[at] ?? last) < last; at++)
    words |= scan(index, bits, segments.firstFact + at).set;
  return { names, texts, words, nameShare };
}

/** The first segment of words of a record's facts, counted from `firstFact` on. */
function firstSegmentOf({ facts: { starts, ofSegment } }: SearchIndex, record: number): number {
  const wanted = starts[record] ?? 0;
  let [low, high] = [0, ofSegment.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ofSegment[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The grams in a segment, how many of its pairs are grams, and how many pairs it has. */
function scan(
  { segments: { text, starts } }: SearchIndex,
  bits: ReadonlyMap<number, GramSet>,
  segment: number,
): { readonly set: GramSet; readonly met: number; readonly all: number } {
  let set = 0;
  let met = 0;
  let all = 0;
  const end = (starts[segment + 1] ?? 0) - 2;
  for (let at = starts[segment] ?? 0; at < end; at++) {
    const [first, second] = [text[at] ?? END, text[at + 1] ?? END];
    if (first === BOUNDARY_UNIT || second === BOUNDARY_UNIT) continue;
    all += 1;
    const bit = bits.get((first << 16) | second);
    if (bit === undefined) continue;
    set |= bit;
    met += 1;
  }
  return { set, met, all };
}

const LONGEST_WORD = 24;

/** Whole names by a walk through their sorted order, words of facts by looking up all substrings. */
export function mentionsIn(index: SearchIndex, text: string): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < text.length; from++) {
    for (const to of nameEnds(index, text, from)) found.push({ from, to });
    for (let to = from + 2; to <= Math.min(text.length, from + LONGEST_WORD); to++)
      if (index.factWords.has(text.slice(from, to))) found.push({ from, to });
  }
  return found;
}

/** The ends of all names of two units or more that begin at a position of a text. */
function nameEnds(index: SearchIndex, text: string, from: number): number[] {
  const { nameOrder, segments } = index;
  const ends: number[] = [];
  let [low, high] = [0, nameOrder.length];
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const unitOf = (order: number): number =>
      segments.text[(segments.starts[nameOrder[order] ?? 0] ?? 0) + at - from] ?? END;
    [low, high] = [
      bound(low, high, (order) => unitOf(order) < unit),
      bound(low, high, (order) => unitOf(order) <= unit),
    ];
    if (low >= high) break;
    // Of all names that begin with a text the shortest stands first.
    const length = at - from + 1;
    if (length > 1 && lengthOf(segments, nameOrder[low] ?? 0) === length) ends.push(at + 1);
  }
  return ends;
}

function bound(from: number, to: number, isBefore: (order: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
