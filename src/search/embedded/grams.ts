import type { Candidate, GramMatches, GramSet, GramsMet, Mention, WeighedCandidate } from "../rank/finder.js";
import { BOUNDARY } from "../../text/fold.js";
import { firstNot } from "./bisect.js";
import type { SearchIndex } from "./layout.js";
import { lengthOf, segmentAt } from "./layout.js";
import { END } from "./pairs.js";
import type { SetTable } from "./workspace.js";
import { ROUNDING, thousandths } from "../rank/grams.js";
import { smallest, MOST_RANKS } from "../rank/top-k.js";

const BOUNDARY_UNIT = BOUNDARY.charCodeAt(0);

/** The grams of a query in the columns of an index. */
export function gramsOf(index: SearchIndex, grams: readonly string[]): GramMatches {
  const { pairs, count } = index;
  const units = grams.map((gram) => [gram.charCodeAt(0), gram.charCodeAt(1)] as const);
  const bits: GramBits = {
    of: new Map(units.map(([first, second], at) => [(first << 16) | second, 1 << at])),
    some: new Uint8Array(256),
  };
  for (const [first, second] of units) bits.some[slotOf(first, second)] = 1;
  return {
    total: count,
    counts: units.map(([first, second]) => pairs.count(first, second)),
    having: (set, weights, { most, least }) => {
      const { setOf, records } = index.workspace.sets();
      const rarestFirst = units
        .map(([first, second], at) => ({ at, found: pairs.find(first, second), weight: weights[at] ?? 0 }))
        .filter(({ at }) => (set & (1 << at)) !== 0)
        .sort((a, b) => a.found.length - b.found.length);
      // What a record can have at most that has none of the grams so far; how many positions of them are left.
      let rest = rarestFirst.reduce((sum, { weight }) => sum + weight, 0);
      let left = rarestFirst.reduce((sum, { found }) => sum + found.length, 0);
      const all = left;
      for (const { at, found, weight } of rarestFirst) {
        const isEnough = records.length >= most && all - left >= MOST_POSITIONS;
        const isNew = !isEnough && rest >= least - ROUNDING;
        if (!isNew && records.length * A_SCAN < left) {
          for (const record of records) {
            const { names, texts, words } = metIn(index, bits, record);
            setOf[record] = (names | texts | words) & set;
          }
          break;
        }
        mark(index, { setOf, records }, found, 1 << at, isNew);
        rest -= weight;
        left -= found.length;
      }
      return heaviest(index, { setOf, records }, weights, { most, least });
    },
    met: (record) => metIn(index, bits, record),
  };
}

/** To look at a record takes as long as to look at so many positions. */
const A_SCAN = 50;
/** After so many positions, and with enough records, those that have only the more frequent grams are not looked for. */
const MOST_POSITIONS = 30_000;
/** Adds a gram to the sets of the records that have it. `isNew`: also to those that have none yet. */
function mark(
  { segments }: SearchIndex,
  { setOf, records }: SetTable,
  positions: Uint32Array,
  bit: GramSet,
  isNew: boolean,
): void {
  for (const position of positions) {
    const record = segments.records[segmentAt(segments, position)] ?? 0;
    const known = setOf[record] ?? 0;
    if (known === 0) {
      if (!isNew) continue;
      records.push(record);
    }
    setOf[record] = known | bit;
  }
}

function heaviest(
  { ranks }: SearchIndex,
  { setOf, records }: SetTable,
  weights: readonly number[],
  { most, least }: { readonly most: number; readonly least: number },
): WeighedCandidate[] {
  const found: number[] = [];
  const weightOf: number[] = [];
  for (const record of records) {
    let weight = 0;
    for (let at = 0, bits = setOf[record] ?? 0; bits !== 0; at++, bits >>>= 1)
      if ((bits & 1) === 1) weight += weights[at] ?? 0;
    if (weight < least - ROUNDING) continue;
    found.push(record);
    weightOf.push(weight);
  }
  const order = found.map(
    (record, at) => -thousandths({ weight: weightOf[at] ?? 0 }) * MOST_RANKS + (ranks[record] ?? 0),
  );
  return smallest(found.length, most, (at) => order[at] ?? 0).map((at) => ({
    candidate: found[at] ?? 0,
    weight: weightOf[at] ?? 0,
  }));
}

/** The bit of each gram. `some`: by `slotOf`, whether there is any, which is told faster. */
interface GramBits {
  readonly of: ReadonlyMap<number, GramSet>;
  readonly some: Uint8Array;
}

function slotOf(first: number, second: number): number {
  return (first * 7 + second) & 255;
}

function metIn(index: SearchIndex, bits: GramBits, record: Candidate): GramsMet {
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
  return firstNot(0, ofSegment.length, (at) => (ofSegment[at] ?? 0) < wanted);
}

/** The grams in a segment, how many of its pairs are grams, and how many pairs it has. */
function scan(
  { segments: { text, starts } }: SearchIndex,
  bits: GramBits,
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
    if (bits.some[slotOf(first, second)] === 0) continue;
    const bit = bits.of.get((first << 16) | second);
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
      firstNot(low, high, (order) => unitOf(order) < unit),
      firstNot(low, high, (order) => unitOf(order) <= unit),
    ];
    if (low >= high) break;
    // Of all names that begin with a text the shortest stands first.
    const length = at - from + 1;
    if (length > 1 && lengthOf(segments, nameOrder[low] ?? 0) === length) ends.push(at + 1);
  }
  return ends;
}
