import { BOUNDARY } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import { readFrom } from "../../text/sounds.js";
import { gapsOfShortName, LEAST_FOR_ONE_OFF, shortNamesNear } from "../../text/typos.js";
import { isNumber, prefixIn, withoutPunctuation } from "../rank/prefix.js";
import { pinyinReading } from "../../text/syllables.js";
import { prefixTier, soundPrefixTier, TIER } from "../rank/tiers.js";
import type { FoldedName, NameWithPrefix, PossibleTypo } from "../rank/finder.js";
import { canSoundAlike } from "../rank/typos.js";
import { lettersOf, namesFrom, namesWith, positionsOf, soundCandidates, soundedName } from "./find.js";
import type { SearchIndex } from "./layout.js";
import { END } from "./pairs.js";
import { areWords, FIELD, kindOf, lengthOf, letterCode, NAME_KINDS, segmentAt } from "./layout.js";

export function isName(index: SearchIndex, text: string): boolean {
  const [from, to] = namesFrom(index, text);
  // Of all names that begin with a text the shortest stands first.
  return from < to && lengthOf(index.segments, index.nameOrder[from] ?? 0) === text.length;
}

export function namesAsWritten(
  index: SearchIndex,
  prefix: string,
  found: (name: NameWithPrefix) => void,
): void {
  const all = ([first, last]: Range, typed: string): void => {
    for (let at = first; at < last; at++) found(written(index, index.nameOrder[at] ?? 0, 0, typed));
  };
  all(namesFrom(index, prefix), prefix);
  for (const [range, spelling] of punctuated(index, "", withoutPunctuation(prefix)))
    if (spelling !== prefix) all(range, spelling);
  if (!isNumber(prefix)) return;
  const { segments, pairs } = index;
  const namesEnd = segments.starts[segments.names] ?? 0;
  for (const at of pairs.find(prefix.charCodeAt(0), prefix.charCodeAt(1))) {
    if (at >= namesEnd) break;
    const segment = segmentAt(segments, at);
    const from = at - (segments.starts[segment] ?? 0);
    if (from > 0 && prefixIn(nameOf(index, segment), prefix)?.from === from)
      found(written(index, segment, from, prefix));
  }
}

/** Of `nameOrder`. */
type Range = readonly [from: number, to: number];

/**
 * The names that begin with `head` and then with `rest`, with any punctuation of theirs in the rest: each way to place it,
 * with the text they begin with.
 */
function* punctuated(index: SearchIndex, head: string, rest: string): Generator<[Range, string]> {
  const whole = namesFrom(index, head + rest);
  if (whole[0] < whole[1]) yield [whole, head + rest];
  for (let at = 1; at < rest.length; at++) {
    const begun = head + rest.slice(0, at);
    if (!isBegun(index, begun)) return;
    if (isBegun(index, begun + BOUNDARY)) yield* punctuated(index, begun + BOUNDARY, rest.slice(at));
  }
}

function isBegun(index: SearchIndex, text: string): boolean {
  const [from, to] = namesFrom(index, text);
  return from < to;
}

/** The candidates that have one of these as a whole name. */
export function namedExactly(index: SearchIndex, texts: readonly string[]): number[] {
  const { nameOrder, segments } = index;
  return texts.flatMap((text) => {
    const [from, to] = namesFrom(index, text);
    let end = from;
    // Of all names that begin with a text the shortest stand first.
    while (end < to && lengthOf(segments, nameOrder[end] ?? 0) === text.length) end += 1;
    return Array.from(nameOrder.subarray(from, end), (segment) => segments.records[segment] ?? 0);
  });
}

/** The candidates that have the prefix in a name as it is written, or with punctuation of the name at one place. */
export function withInName(index: SearchIndex, prefix: string): readonly number[] {
  const { records } = index.segments;
  const table = index.workspace.table();
  const joined = withoutPunctuation(prefix);
  const texts = new Set([prefix, joined]);
  for (let at = 1; at < joined.length; at++) texts.add(joined.slice(0, at) + BOUNDARY + joined.slice(at));
  for (const text of texts)
    for (const segment of namesWith(index, text)) table.reach(records[segment] ?? 0, TIER.NAME_PART);
  return table.records;
}

/** The folded names of a candidate. */
export function foldedNames(index: SearchIndex, candidate: number): FoldedName[] {
  const { segments, nameStarts } = index;
  const from = nameStarts[candidate] ?? 0;
  return Array.from({ length: (nameStarts[candidate + 1] ?? from) - from }, (_, at) => ({
    kind: NAME_KINDS[segments.fields[from + at] ?? 0] ?? "ALIAS",
    text: nameOf(index, from + at),
  }));
}

function written(index: SearchIndex, segment: number, from: number, typed: string): NameWithPrefix {
  const kind = NAME_KINDS[index.segments.fields[segment] ?? 0] ?? "ALIAS";
  const end = from + typed.length;
  const length = lengthOf(index.segments, segment);
  const begin = index.segments.starts[segment] ?? 0;
  const endsWord = areWords(index.segments, begin, begin + end, begin + length);
  const last = index.segments.text[begin + end - 1] ?? END;
  const tier = prefixTier(kind, { from, end, length, last, reading: pinyinReading(typed), endsWord });
  return named(index, segment, tier, from, end);
}

function named(
  { segments: { records }, nameStarts }: SearchIndex,
  segment: number,
  tier: number,
  from: number,
  end: number,
): NameWithPrefix {
  const candidate = records[segment] ?? 0;
  return { candidate, name: segment - (nameStarts[candidate] ?? 0), tier, from, end };
}

export function namesBySound(index: SearchIndex, sound: string, found: (name: NameWithPrefix) => void): void {
  const { segments } = index;
  for (const positions of soundCandidates(index, sound))
    for (const at of positions) {
      const segment = segmentAt(segments, at);
      if (segments.starts[segment] !== at) continue;
      const name = soundedName(index, segment);
      const match = readFrom(sound, name, 0);
      if (match) found(named(index, segment, soundPrefixTier(match, name.length), 0, match.end));
    }
}

/**
 * Whole names of persons that can sound as the term does or are spelled nearly so, and names with one half of the term as it
 * is written.
 */
export function* possibleTypos(index: SearchIndex, term: string): Generator<PossibleTypo> {
  for (const find of [soundAlikes, shortAlikes, halfAlikes])
    for (const segment of find(index, term))
      // Chengde is another town than Chengdu.
      if (index.segments.fields[segment] !== FIELD.ENGLISH) yield new NameOfIndex(index, segment);
}

/** Names with the characters of a text in order, by the rarest of them. */
export function* possibleAbbreviations(
  index: SearchIndex,
  texts: readonly string[],
): Generator<PossibleTypo> {
  const segments = new Set<number>();
  for (const text of texts) {
    const lists = Array.from({ length: text.length }, (_, at) => index.units.find(text.charCodeAt(at)));
    const rarest = lists.reduce((a, b) => (b.length < a.length ? b : a), lists[0] ?? new Uint32Array(0));
    for (const at of rarest) {
      const segment = segmentAt(index.segments, at);
      if (segments.has(segment) || !isInOrder(index, segment, text)) continue;
      segments.add(segment);
      yield new NameOfIndex(index, segment);
    }
  }
}

/** `hasInOrder` without a text for each name: a frequent character is in 30,000. */
function isInOrder(
  { segments: { text: units, starts } }: SearchIndex,
  segment: number,
  text: string,
): boolean {
  const end = (starts[segment + 1] ?? 1) - 1;
  let found = 0;
  for (let at = starts[segment] ?? 0; at < end && found < text.length; at++)
    if (units[at] === text.charCodeAt(found)) found += 1;
  return found === text.length;
}

/** A name of the index. Its syllables are read when they are first asked for: most are not. */
class NameOfIndex implements PossibleTypo {
  readonly kind: PossibleTypo["kind"];
  readonly text: string;
  readonly rank: number;

  constructor(
    private readonly index: SearchIndex,
    private readonly segment: number,
  ) {
    const record = index.segments.records[segment] ?? 0;
    this.kind = kindOf(index, record);
    this.text = nameOf(index, segment);
    this.rank = index.ranks[record] ?? 0;
  }

  get syllables(): readonly (string | null)[] {
    const name = soundedName(this.index, this.segment);
    return Array.from({ length: name.length }, (_, at) => name.syllable(at));
  }
}

function* soundAlikes(index: SearchIndex, term: string): Generator<number> {
  if (!canSoundAlike(term)) return;
  const query = readings(term, { person: true });
  // A character of the name is the query's, however it is read, or sounds as the query's.
  const letters = (at: number): Set<number> =>
    lettersOf(index, term.slice(at)).add(letterCode(query[at]?.charCodeAt(0) ?? 0));
  for (const positions of positionsOf(index, letters(0), letters(1)))
    for (const at of positions) {
      const segment = segmentAt(index.segments, at);
      if (index.segments.starts[segment] === at && lengthOf(index.segments, segment) === term.length)
        yield segment;
    }
}

/** Short names that the term is nearly spelled as (`shortNameEdit`). */
function* shortAlikes(index: SearchIndex, term: string): Generator<number> {
  const { segments, nameOrder } = index;
  for (const text of shortNamesNear(term)) {
    const [first, last] = namesFrom(index, text);
    // Of all names that begin with a text the shortest stand first.
    for (let at = first; at < last && lengthOf(segments, nameOrder[at] ?? 0) === text.length; at++)
      yield nameOrder[at] ?? 0;
  }
  for (const [before, after] of gapsOfShortName(term)) {
    const [first, last] = namesFrom(index, before);
    for (let at = first; at < last; at++) {
      const segment = nameOrder[at] ?? 0;
      // The missing character may have two units.
      const missing = lengthOf(segments, segment) - term.length;
      if ((missing === 1 || missing === 2) && endsWith(index, segment, after)) yield segment;
    }
  }
}

function endsWith({ segments: { text, starts } }: SearchIndex, segment: number, end: string): boolean {
  const from = (starts[segment + 1] ?? 1) - 1 - end.length;
  for (let at = 0; at < end.length; at++) if (text[from + at] !== end.charCodeAt(at)) return false;
  return true;
}

/** With one character wrong, one half of the term is right. */
function halfAlikes(index: SearchIndex, term: string): Set<number> {
  const segments = new Set<number>();
  if (term.length < LEAST_FOR_ONE_OFF) return segments;
  const middle = term.length >> 1;
  const namesEnd = index.segments.starts[index.segments.names] ?? 0;
  for (const half of [term.slice(0, middle), term.slice(middle)])
    for (const at of rarestPair(index, half)) {
      if (at >= namesEnd) break;
      segments.add(segmentAt(index.segments, at));
    }
  return segments;
}

/** The positions of the half's rarest pair. */
function rarestPair(index: SearchIndex, half: string): Uint32Array {
  let rarest: Uint32Array | null = null;
  for (let at = 0; at + 1 < half.length; at++) {
    const found = index.pairs.find(half.charCodeAt(at), half.charCodeAt(at + 1));
    if (rarest === null || found.length < rarest.length) rarest = found;
  }
  return rarest ?? new Uint32Array(0);
}

function nameOf({ segments: { text, starts } }: SearchIndex, segment: number): string {
  return String.fromCharCode(...text.subarray(starts[segment] ?? 0, (starts[segment + 1] ?? 1) - 1));
}
