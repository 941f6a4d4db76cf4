import { NO_DEADLINE } from "../../domain/deadline.js";
import type { NameKind } from "../../domain/entity.js";
import type { Pieces } from "../../domain/event-loop.js";
import { atOnce } from "../../domain/event-loop.js";
import { fold, foldText } from "../../text/fold.js";
import { wordStarts } from "../../text/words.js";
import { dictionaryFormsOf } from "../query/split.js";
import { FACET_VALUES } from "../rank/filter.js";
import { ranksOf, yearsOf } from "../record/ranking.js";
import type { DaySpan, SearchRecord } from "../record/record.js";
import { relationsOf, wordsOf } from "../record/record.js";
import { indexFewNames } from "./few-names.js";
import { indexSounds, RECORDS_A_PIECE } from "./build-sounds.js";
import type { Column, Facts, Lists, SearchIndex, Segments } from "./layout.js";
import { BLOCK, FIELD, NO_RECORD, segmentAt, WORD_END } from "./layout.js";
import { END, indexPairs, indexUnits } from "./pairs.js";
import { createWorkspace } from "./workspace.js";

/** The index of `records`, which have distinct ids. Linear, except for sorting names and ranks. */
export function buildIndex(records: readonly SearchRecord[]): SearchIndex {
  return atOnce(NO_DEADLINE, indexPieces(records));
}

/** The same work in pieces: at once it takes a second for 10,000 records. */
export function* indexPieces(records: readonly SearchRecord[]): Pieces<SearchIndex> {
  const numbers = numbered(records.map(({ id }) => id));
  const years = yearsOf(records);
  const ranks = ranksOf(records);
  yield;
  const { segments, nameStarts, facts } = yield* layOut(records, numbers);
  yield;
  const nameOrder = sortedNames(segments);
  yield;
  const recordAt = (position: number): number => segments.records[segmentAt(segments, position)] ?? 0;
  const pairs = indexPairs(segments.text, records.length, recordAt);
  const fewNames = indexFewNames(segments);
  const units = indexUnits(segments.text.subarray(0, segments.starts[segments.names]));
  yield;
  const sounds = yield* indexSounds(segments, nameStarts, records);
  yield;
  const factWords = dictionaryFormsOf(records);
  yield;
  return {
    count: records.length,
    fields: {
      KIND: yield* columnOf(records, FACET_VALUES.KIND),
      EVENT_KIND: yield* columnOf(records, FACET_VALUES.EVENT_KIND),
      HONOR_LEVEL: yield* columnOf(records, FACET_VALUES.HONOR_LEVEL),
      YEAR: yield* columnOf(records, (record) => years(record).sure.map(String)),
      PLACE: yield* columnOf(records, FACET_VALUES.PLACE),
      ORGANIZATION: yield* columnOf(records, FACET_VALUES.ORGANIZATION),
      DOCUMENT: yield* columnOf(records, FACET_VALUES.DOCUMENT),
    },
    subkinds: yield* columnOf(records, ({ subkind }) => (subkind === null ? [] : [subkind])),
    ranks,
    weights: Uint32Array.from(records, ({ weight }) => weight),
    segments,
    nameStarts,
    nameOrder,
    pairs,
    units,
    fewNames,
    sounds,
    facts,
    factWords,
    days: lists(records.map(({ days }) => days.flat())),
    sure: lists(records.map(({ sure }) => sure.flat())),
    moments: lists(records.map(({ moments }) => moments.flat())),
    undated: lists(records.map(({ undated }) => undated ?? [])),
    possibleYears: yield* columnOf(records, (record) => years(record).possible.map(String)),
    workspace: createWorkspace(records.length),
  };
}

/** Collects the texts of all segments, then joins them to one typed array. */
function* layOut(
  records: readonly SearchRecord[],
  numbers: ReadonlyMap<string, number>,
): Pieces<{ segments: Segments; nameStarts: Uint32Array; facts: Facts }> {
  const texts: string[] = [];
  const owners: number[] = [];
  const fields: number[] = [];
  const add = (record: number, field: number, text: string): void => {
    owners.push(record);
    fields.push(field);
    texts.push(text);
  };
  const nameStarts = new Uint32Array(records.length + 1);
  const words: number[] = [];
  let length = 0;
  for (const [number, { names }] of records.entries()) {
    if (number % RECORDS_A_PIECE === 0) yield;
    nameStarts[number] = texts.length;
    for (const { text, kind } of names) {
      const folded = fold(text);
      if (kind === "ENGLISH") for (const at of wordStarts(folded, text)) words.push(length + at);
      length += folded.text.length + 1;
      add(number, FIELD_OF[kind], folded.text);
    }
  }
  const names = texts.length;
  nameStarts[records.length] = names;
  const textDays: (readonly number[])[] = [];
  const textStarts = new Uint32Array(records.length + 1);
  for (const [number, record] of records.entries()) {
    if (number % RECORDS_A_PIECE === 0) yield;
    textStarts[number] = textDays.length;
    for (const { field, text, days } of record.texts) {
      add(number, field === "ARTICLE" ? FIELD.ARTICLE : FIELD.TEXT, foldText(text));
      textDays.push(flatDays(days));
    }
  }
  textStarts[records.length] = textDays.length;
  const firstFact = texts.length;
  const starts = new Uint32Array(records.length + 1);
  const others: number[] = [];
  const ofSegment: number[] = [];
  const factDays: (readonly number[])[] = [];
  const factOwners: number[] = [];
  const relations: (readonly string[])[] = [];
  for (const [number, record] of records.entries()) {
    if (number % RECORDS_A_PIECE === 0) yield;
    starts[number] = others.length;
    for (const fact of record.facts) {
      const text = wordsOf(fact).map(foldText).filter(Boolean).join(String.fromCharCode(WORD_END));
      if (text) {
        ofSegment.push(others.length);
        add(number, FIELD.FACT, text);
      }
      others.push(numbers.get(fact.other ?? "") ?? NO_RECORD);
      factOwners.push(number);
      relations.push(relationsOf(fact));
      factDays.push(flatDays(fact.days));
    }
  }
  starts[records.length] = others.length;
  const relationColumn = yield* columnOf(relations, (names) => names);
  return {
    segments: {
      ...joinTexts(texts),
      wordStarts: bitsOf(words, length),
      records: Uint32Array.from(owners),
      fields: Uint8Array.from(fields),
      textStarts,
      names,
      firstFact,
      days: lists(textDays),
    },
    nameStarts,
    facts: {
      starts,
      others: Uint32Array.from(others),
      owners: Uint32Array.from(factOwners),
      relations: relationColumn,
      ofRelation: inverted(relationColumn),
      ofSegment: Uint32Array.from(ofSegment),
      days: lists(factDays),
    },
  };
}

const FIELD_OF: Readonly<Record<NameKind, number>> = {
  OFFICIAL: FIELD.OFFICIAL,
  SHORT: FIELD.OTHER_NAME,
  ALIAS: FIELD.OTHER_NAME,
  ENGLISH: FIELD.ENGLISH,
  FORMER: FIELD.FORMER,
};

function bitsOf(positions: readonly number[], length: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(length / 8));
  for (const at of positions) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  return bits;
}

function flatDays(days: readonly DaySpan[] = []): number[] {
  return days.flat();
}

function joinTexts(texts: readonly string[]): Pick<Segments, "text" | "starts" | "blocks"> {
  const length = texts.reduce((sum, text) => sum + text.length + 1, 0);
  const text = new Uint16Array(length);
  const starts = new Uint32Array(texts.length + 1);
  const blocks = new Uint32Array(Math.ceil(length / BLOCK) + 1);
  let at = 0;
  for (const [segment, one] of texts.entries()) {
    starts[segment] = at;
    for (let block = Math.ceil(at / BLOCK); block * BLOCK <= at + one.length; block++)
      blocks[block] = segment;
    for (let unit = 0; unit < one.length; unit++) text[at++] = one.charCodeAt(unit);
    text[at++] = END;
  }
  starts[texts.length] = at;
  return { text, starts, blocks };
}

function sortedNames({ text, starts, names }: Segments): Uint32Array {
  const order = Uint32Array.from({ length: names }, (_, segment) => segment);
  return order.sort((a, b) => {
    let one = starts[a] ?? 0;
    let two = starts[b] ?? 0;
    // END is the smallest unit, so that a name goes before longer names that begin with it.
    for (;;) {
      const [left, right] = [text[one++] ?? END, text[two++] ?? END];
      if (left !== right) return left - right;
      if (left === END) return a - b;
    }
  });
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, number) => [name, number]));
}

function* columnOf<Item>(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
): Pieces<Column> {
  yield;
  const values = items.map(valuesOf);
  const names = [...new Set(values.flat())].sort();
  const numbers = numbered(names);
  return { names, ...lists(values.map((list) => list.flatMap((name) => numbers.get(name) ?? []))) };
}

/** For each value of a column the items that have it. */
function inverted({ names, starts, values }: Column): Lists {
  const items = names.map((): number[] => []);
  for (let item = 0; item + 1 < starts.length; item++)
    for (let at = starts[item] ?? 0; at < (starts[item + 1] ?? 0); at++) items[values[at] ?? 0]?.push(item);
  return lists(items);
}

function lists(values: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(values.length + 1);
  for (const [number, list] of values.entries()) starts[number + 1] = (starts[number] ?? 0) + list.length;
  return { starts, values: Int32Array.from(values.flat()) };
}
