import { isHan } from "../../text/fold.js";
import type { Sounded } from "../../text/sounds.js";
import { pinyinOf, readFrom } from "../../text/sounds.js";
import { APOSTROPHE, unparted } from "../../text/parted.js";
import { spellings, typedAs } from "../../text/syllables.js";
import type { Evidence } from "../rank/finder.js";
import { beginsWord, isInsideNumber } from "../rank/match.js";
import { factTier, isSpelledOut, nameTier, soundTier, textTier, TIER, wholeTier } from "../rank/tiers.js";
import type { AskedDays } from "../query/date-filter.js";
import { canBeOf } from "../query/date-filter.js";
import { relationsNamed } from "../query/relation-words.js";
import { firstNot } from "./bisect.js";
import type { Lists, SearchIndex } from "./layout.js";
import {
  areWords,
  bucketOf,
  FIELD,
  lengthOf,
  letterCode,
  NAME_KINDS,
  NO_RECORD,
  segmentAt,
  spansOf,
  textFieldOf,
  WORD_END,
} from "./layout.js";
import { END } from "./pairs.js";
import type { TierTable } from "./workspace.js";

/** What has one term. */
interface TermHits {
  /** The best of its names and texts. */
  readonly own: TierTable;
  /** The best of its names alone. */
  readonly names: TierTable;
  /** The best of the words of its facts. */
  readonly words: TierTable;
  /** Facts whose words have it, with the tier. */
  readonly facts: Map<number, number>;
  /** Records with a part of an English name, and the tier: left to the sound where another name sounds so. */
  readonly english: Map<number, number>;
  /** Whether English names count (`NameTerm`). */
  looksInEnglish: boolean;
  /** Numbers of the relations that it names. */
  readonly relations: Set<number>;
}

/**
 * Finds everything that has one of `texts` (folded) as it is written, and where the text can be pinyin and no word begins
 * with it as written, by its sound. Words of English names do not count for that: Sichuan is both. One character is looked for
 * at the beginning of names, and anywhere in them where few have it (`FEW`). Texts and facts of other days than those
 * `asked` for do not count.
 */
export function findTerm(index: SearchIndex, typed: readonly string[], asked: AskedDays | null): Evidence {
  const hits = noHits(index);
  const texts = typed.map(unparted);
  const { names } = index.facts.relations;
  for (const [at, text] of texts.entries()) {
    for (const relation of relationsNamed(text)) {
      const number = names.indexOf(relation);
      if (number >= 0) hits.relations.add(number);
    }
    hits.looksInEnglish = text === typed[at];
    const isWord = text.length === 1 ? findOne(index, text, hits) : findWritten(index, text, hits, asked);
    const sound = isWord ? null : pinyinOf(typed[at] ?? text);
    if (sound !== null) findSounds(index, sound, hits);
  }
  for (const [record, tier] of hits.english)
    if (!isSpelledOut(hits.names.tierOf(record))) reachName(hits, record, tier);
  return evidenceOf(index, texts, hits, asked);
}

function evidenceOf(
  index: SearchIndex,
  texts: readonly string[],
  hits: TermHits,
  asked: AskedDays | null,
): Evidence {
  const { facts } = index;
  const namedTier = (record: number): number => hits.names.tierOf(record);
  const canBe = (fact: number): boolean => asked === null || canBeAsked(facts.days, fact, asked);
  let made: TierTable | null = null;
  const byFact = (): TierTable => (made ??= factTiers(index, hits, asked));
  return {
    inside: texts.some((text) => text.length === 1 && index.fewNames.has(text.charCodeAt(0))),
    byOwn: () => hits.own.records,
    byFacts: () => byFact().records,
    own: (record) => hits.own.tierOf(record),
    names: namedTier,
    fact: (record) => byFact().tierOf(record),
    namedAt: (record, at) => {
      const fact = (facts.starts[record] ?? 0) + at;
      const tier = factTier(namedTier(facts.others[fact] ?? NO_RECORD));
      return tier === TIER.NONE || canBe(fact) ? tier : TIER.NONE;
    },
    wordAt: (record, at) => {
      const fact = (facts.starts[record] ?? 0) + at;
      const tier = hasRelation(facts.relations, fact, hits.relations)
        ? TIER.FACT_WHOLE
        : (hits.facts.get(fact) ?? TIER.NONE);
      return tier === TIER.NONE || canBe(fact) ? tier : TIER.NONE;
    },
    textAt: (record, at) => {
      const segment = index.segments.names + (index.segments.textStarts[record] ?? 0) + at;
      if (asked !== null && !isAsked(index, segment, asked)) return TIER.NONE;
      return Math.min(TIER.NONE, ...texts.map((text) => tierOfText(index, segment, text)));
    },
  };
}

/** How a text has a term. Looked up only where several terms must meet, because a frequent word is in many texts. */
function tierOfText({ segments }: SearchIndex, segment: number, term: string): number {
  const units = Uint16Array.from({ length: term.length }, (_, at) => term.charCodeAt(at));
  const [begin, end] = [segments.starts[segment] ?? 0, (segments.starts[segment + 1] ?? 0) - 1];
  if (term.length === 1) return TIER.NONE;
  for (let from = begin; from + units.length <= end; from++)
    if (standsAt(segments.text, units, from))
      return textTier(textFieldOf(segments, segment), end - begin === units.length);
  return TIER.NONE;
}

function hasRelation({ starts, values }: Lists, fact: number, wanted: ReadonlySet<number>): boolean {
  if (wanted.size === 0) return false;
  const end = starts[fact + 1] ?? 0;
  for (let at = starts[fact] ?? 0; at < end; at++) if (wanted.has(values[at] ?? 0)) return true;
  return false;
}

/** The best fact of each record that has one: by a name of the other side, or by its words. */
function factTiers(index: SearchIndex, hits: TermHits, asked: AskedDays | null): TierTable {
  const { names, words, relations } = hits;
  const table = index.workspace.table();
  const { starts, others, owners, ofRelation, days } = index.facts;
  for (const other of names.records) {
    const tier = factTier(names.tierOf(other));
    // Facts are kept on both sides: the facts of the named record lead to all that are in a fact with it.
    const end = starts[other + 1] ?? 0;
    for (let fact = starts[other] ?? 0; fact < end; fact++) {
      const record = others[fact] ?? NO_RECORD;
      if (record !== NO_RECORD && (asked === null || canBeAsked(days, fact, asked)))
        table.reach(record, tier);
    }
  }
  for (const relation of relations) {
    const end = ofRelation.starts[relation + 1] ?? 0;
    for (let at = ofRelation.starts[relation] ?? 0; at < end; at++) {
      const fact = ofRelation.values[at] ?? 0;
      if (asked === null || canBeAsked(days, fact, asked)) table.reach(owners[fact] ?? 0, TIER.FACT_WHOLE);
    }
  }
  for (const record of words.records) table.reach(record, words.tierOf(record));
  return table;
}

function noHits({ workspace }: SearchIndex): TermHits {
  return {
    own: workspace.table(),
    names: workspace.table(),
    words: workspace.table(),
    facts: new Map(),
    english: new Map(),
    looksInEnglish: true,
    relations: new Set(),
  };
}

function reachName({ own, names }: TermHits, record: number, tier: number): void {
  own.reach(record, tier);
  names.reach(record, tier);
}

/** Wherever `term` stands, by the rarest of its pairs. True if it begins a word somewhere. */
function findWritten(index: SearchIndex, term: string, hits: TermHits, asked: AskedDays | null): boolean {
  const { text } = index.segments;
  const { units, rarest, shift } = rarestPair(index, term);
  const isPair = units.length === 2;
  let begins = false;
  let segment = 0;
  let segmentEnd = 0;
  for (const position of rarest) {
    const from = position - shift;
    if (!isPair && !standsAt(text, units, from)) continue;
    if (from >= segmentEnd) {
      segment = segmentAt(index.segments, from);
      segmentEnd = index.segments.starts[segment + 1] ?? Infinity;
    }
    begins ||= !isEnglish(index, segment) && beginsWord(text[from - 1] ?? END, units[0] ?? END);
    if (asked === null || segment < index.segments.names || isAsked(index, segment, asked))
      markSegment(index, hits, segment, from, from + units.length);
  }
  return begins;
}

/** The names that have a text of two units or more, each once for each place. */
export function* namesWith(index: SearchIndex, text: string): Generator<number> {
  const { segments } = index;
  const { units, rarest, shift } = rarestPair(index, text);
  const namesEnd = segments.starts[segments.names] ?? 0;
  for (const position of rarest) {
    if (position >= namesEnd) return;
    const from = position - shift;
    if (standsAt(segments.text, units, from)) yield segmentAt(segments, from);
  }
}

/** The positions of the term's rarest pair of units, and where it stands in the term. */
function rarestPair(
  index: SearchIndex,
  term: string,
): { readonly units: Uint16Array; readonly rarest: Uint32Array; readonly shift: number } {
  const units = Uint16Array.from({ length: term.length }, (_, at) => term.charCodeAt(at));
  let rarest = index.pairs.find(units[0] ?? 0, units[1] ?? 0);
  let shift = 0;
  for (let at = 1; at + 1 < units.length && rarest.length > 0; at++) {
    const found = index.pairs.find(units[at] ?? 0, units[at + 1] ?? 0);
    if (found.length < rarest.length) [rarest, shift] = [found, at];
  }
  return { units, rarest, shift };
}

/** Whether a text, or the fact of a segment of words, can be of the days asked for. */
function isAsked({ segments, facts }: SearchIndex, segment: number, asked: AskedDays): boolean {
  const { names, firstFact } = segments;
  return segment < firstFact
    ? canBeAsked(segments.days, segment - names, asked)
    : canBeAsked(facts.days, facts.ofSegment[segment - firstFact] ?? 0, asked);
}

/** `canBeOf` for one list of spans. An empty list means undated. */
function canBeAsked(days: Lists, list: number, asked: AskedDays): boolean {
  const spans = spansOf(days, list);
  return canBeOf(spans.length === 0 ? undefined : spans, asked);
}

function standsAt(text: Uint16Array, units: Uint16Array, from: number): boolean {
  for (let at = 0; at < units.length; at++) if (text[from + at] !== units[at]) return false;
  return true;
}

/** Rates the range `[from, to)` of the text of all segments, which is in this one. */
function markSegment(index: SearchIndex, hits: TermHits, segment: number, from: number, to: number): void {
  const { text, starts, records, fields, firstFact } = index.segments;
  const begin = starts[segment] ?? 0;
  const end = (starts[segment + 1] ?? 0) - 1;
  const field = fields[segment] ?? FIELD.TEXT;
  const record = records[segment] ?? 0;
  const kind = NAME_KINDS[field];
  const part = { from: from - begin, to: to - begin, length: end - begin, last: text[to - 1] ?? END };
  if (kind === "ENGLISH") {
    if (!hits.looksInEnglish || !areWords(index.segments, from, to, end)) return;
    const tier = nameTier(kind, part);
    if (tier === wholeTier(kind)) reachName(hits, record, tier);
    else hits.english.set(record, Math.min(hits.english.get(record) ?? TIER.NONE, tier));
  } else if (kind) reachName(hits, record, nameTier(kind, part));
  else if (field !== FIELD.FACT) {
    hits.own.reach(record, textTier(textFieldOf(index.segments, segment), from === begin && to === end));
  } else {
    if (isInsideNumber((at) => text[at] ?? END, from, to)) return;
    const fact = index.facts.ofSegment[segment - firstFact] ?? 0;
    const begins = from === begin || text[from - 1] === WORD_END;
    const tier = begins && (to === end || text[to] === WORD_END) ? TIER.FACT_WHOLE : TIER.FACT;
    hits.words.reach(record, tier);
    hits.facts.set(fact, Math.min(hits.facts.get(fact) ?? TIER.NONE, tier));
  }
}

function isEnglish({ segments: { fields } }: SearchIndex, segment: number): boolean {
  return fields[segment] === FIELD.ENGLISH;
}

/** Names that begin with one character, or have it anywhere if it is in few. True if one begins so, English ones apart. */
function findOne(index: SearchIndex, term: string, hits: TermHits): boolean {
  for (const at of index.fewNames.get(term.charCodeAt(0)) ?? [])
    markSegment(index, hits, segmentAt(index.segments, at), at, at + 1);
  const [from, to] = namesFrom(index, term);
  let isWord = false;
  for (let at = from; at < to; at++) {
    const segment = index.nameOrder[at] ?? 0;
    const begin = index.segments.starts[segment] ?? 0;
    isWord ||= !isEnglish(index, segment);
    markSegment(index, hits, segment, begin, begin + 1);
  }
  return isWord;
}

/** Names that have one character anywhere. */
export function findInNames(index: SearchIndex, unit: number): Evidence {
  const hits = noHits(index);
  const { text, starts, names } = index.segments;
  const end = starts[names] ?? 0;
  for (let at = text.indexOf(unit); at >= 0 && at < end; at = text.indexOf(unit, at + 1))
    markSegment(index, hits, segmentAt(index.segments, at), at, at + 1);
  for (const [record, tier] of hits.english) reachName(hits, record, tier);
  return evidenceOf(index, [], hits, null);
}

/** The range of `nameOrder` whose names begin with `prefix` (folded). */
export function namesFrom(
  { nameOrder, segments: { text, starts } }: SearchIndex,
  prefix: string,
): readonly [from: number, to: number] {
  const compare = (segment: number): number => {
    const begin = starts[segment] ?? 0;
    for (let at = 0; at < prefix.length; at++) {
      const difference = (text[begin + at] ?? END) - prefix.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const bound = (isBefore: (order: number) => boolean): number =>
    firstNot(0, nameOrder.length, (at) => isBefore(compare(nameOrder[at] ?? 0)));
  return [bound((order) => order < 0), bound((order) => order <= 0)];
}

function findSounds(index: SearchIndex, term: string, hits: TermHits): void {
  const { segments } = index;
  for (const positions of soundCandidates(index, term))
    for (const at of positions) {
      const segment = segmentAt(segments, at);
      const begin = segments.starts[segment] ?? 0;
      const match = readFrom(term, soundedName(index, segment), at - begin);
      if (!match) continue;
      const tier = soundTier(match, at - begin, lengthOf(segments, segment));
      if (tier !== TIER.NONE) reachName(hits, segments.records[segment] ?? 0, tier);
    }
}

/** The name of a segment, read from the columns. */
export function soundedName(index: SearchIndex, segment: number): Sounded {
  const { segments, sounds } = index;
  const begin = segments.starts[segment] ?? 0;
  return {
    length: lengthOf(segments, segment),
    unit: (at) => segments.text[begin + at] ?? END,
    syllable: (at) => sounds.syllables[sounds.codes[begin + at] ?? 0] ?? null,
  };
}

/** Positions where the first letters of two units can be those of the query, however its first syllable is split. */
export function soundCandidates(index: SearchIndex, term: string): Uint32Array[] {
  const { syllables } = index.sounds;
  const seconds = new Set<number>();
  const lengths = isHan(term)
    ? [1]
    : [1, 2, 3, 4, 5, 6].filter(
        (length) =>
          length === 1 ||
          (length === 2 && /^[zcs]h/.test(term)) ||
          typedAs(term.slice(0, length)).some((one) => syllables.includes(one)),
      );
  for (const length of lengths) {
    const rest = term.slice(term[length] === APOSTROPHE ? length + 1 : length);
    if (rest === "" || syllables.some((one) => one !== null && isBegun(one, term)))
      for (let letter = 0; letter < 27; letter++) seconds.add(letter);
    else for (const letter of lettersOf(index, rest)) seconds.add(letter);
  }
  return positionsOf(index, lettersOf(index, term), seconds);
}

function isBegun(syllable: string, letters: string): boolean {
  return spellings(syllable).some((one) => one.startsWith(letters));
}

/** Positions of two neighboring units whose readings begin with these letters. */
export function positionsOf(
  { sounds: { starts, positions } }: SearchIndex,
  firsts: Iterable<number>,
  seconds: ReadonlySet<number>,
): Uint32Array[] {
  const found: Uint32Array[] = [];
  for (const first of firsts)
    for (const second of seconds) {
      const bucket = bucketOf(first, second);
      found.push(positions.subarray(starts[bucket], starts[bucket + 1]));
    }
  return found;
}

/** The first letters of the text's first unit: for a Han character those of all its readings (重 in 重庆). */
export function lettersOf({ sounds }: SearchIndex, text: string): Set<number> {
  const unit = text.charCodeAt(0);
  const code = letterCode(unit);
  if (code > 0) return new Set([code]);
  const read = sounds.letters[unit] ?? 0;
  return new Set(Array.from({ length: 27 }, (_, one) => one).filter((one) => (read >> one) & 1));
}
