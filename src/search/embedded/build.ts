import { NO_DEADLINE } from "../../domain/deadline.js";
import type { Pieces } from "../../domain/event-loop.js";
import { atOnce } from "../../domain/event-loop.js";
import { foldText } from "../../text/fold.js";
import { dictionaryFormsOf } from "../query/split.js";
import { ranksOf, yearsOf } from "../record/ranking.js";
import type { SearchRecord } from "../record/record.js";
import { indexSounds, RECORDS_A_PIECE } from "./build-sounds.js";
import type { Facts, Lists, SearchIndex, Segments } from "./layout.js";
import { BLOCK, FIELD, KIND_CODES } from "./layout.js";
import { NO_SEGMENT, NO_VALUE, WORD_END } from "./layout.js";
import { END, indexPairs } from "./pairs.js";
import { createWorkspace } from "./workspace.js";

/** The index of `records`, which have distinct ids. Linear, except for sorting names and ranks. */
export function buildIndex(records: readonly SearchRecord[]): SearchIndex {
  return atOnce(NO_DEADLINE, indexPieces(records));
}

/** The same work in pieces: at once it takes a second for 10,000 records. */
export function* indexPieces(records: readonly SearchRecord[]): Pieces<SearchIndex> {
  const ids = records.map(({ id }) => id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const subkinds = codes(records.map(({ subkind }) => subkind));
  const levels = codes(records.map(({ honorLevel }) => honorLevel));
  yield;
  const documents = codesOfLists(records.map(({ documents: list }) => list));
  yield;
  const ranks = ranksOf(records);
  yield;
  const { segments, nameStarts, facts } = yield* layOut(records, numbers);
  yield;
  const nameOrder = sortedNames(segments);
  yield;
  const pairs = indexPairs(segments.text);
  const sounds = yield* indexSounds(segments, nameStarts, records);
  yield;
  const factWords = dictionaryFormsOf(records);
  yield;
  const numbersOf = (idsOf: (record: SearchRecord) => readonly string[]): Lists<Uint32Array> =>
    lists(
      records.map((record) => idsOf(record).flatMap((id) => numbers.get(id) ?? [])),
      (values) => Uint32Array.from(values),
    );
  return {
    count: records.length,
    ids,
    kinds: Uint8Array.from(records, ({ kind }) => KIND_CODES.indexOf(kind)),
    subkinds: Uint8Array.from(subkinds.values),
    levels: Uint8Array.from(levels.values),
    subkindNames: subkinds.names,
    levelNames: levels.names,
    ranks,
    weights: Uint32Array.from(records, ({ weight }) => weight),
    segments,
    nameStarts,
    nameOrder,
    pairs,
    sounds,
    facts,
    factWords,
    days: lists(
      records.map(({ days }) => days.flat()),
      (values) => Int32Array.from(values),
    ),
    documents: documents.lists,
    documentNames: documents.names,
    places: numbersOf(({ places }) => places),
    organizations: numbersOf(({ organizations }) => organizations),
    years: lists(records.map(yearsOf(records)), (values) => Uint16Array.from(values)),
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
  const add = (record: number, field: number, text: string): number => {
    owners.push(record);
    fields.push(field);
    return texts.push(text) - 1;
  };
  const nameStarts = new Uint32Array(records.length + 1);
  for (const [number, { names }] of records.entries()) {
    if (number % RECORDS_A_PIECE === 0) yield;
    nameStarts[number] = texts.length;
    for (const { text, kind } of names)
      add(
        number,
        kind === "OFFICIAL" ? FIELD.OFFICIAL : kind === "FORMER" ? FIELD.FORMER : FIELD.OTHER_NAME,
        foldText(text),
      );
  }
  const names = texts.length;
  nameStarts[records.length] = names;
  const textDays: (readonly number[])[] = [];
  for (const [number, record] of records.entries()) {
    if (number % RECORDS_A_PIECE === 0) yield;
    for (const { text, days } of record.texts) {
      add(number, FIELD.TEXT, foldText(text));
      textDays.push(days?.flat() ?? []);
    }
  }
  const firstFact = texts.length;
  const starts = new Uint32Array(records.length + 1);
  const others: number[] = [];
  const factSegments: number[] = [];
  const ofSegment: number[] = [];
  const factDays: (readonly number[])[] = [];
  for (const [number, record] of records.entries()) {
    if (number % RECORDS_A_PIECE === 0) yield;
    starts[number] = others.length;
    for (const { other, words, days } of record.facts) {
      const otherNumber = numbers.get(other);
      if (otherNumber === undefined) continue;
      const text = words.map(foldText).filter(Boolean).join(String.fromCharCode(WORD_END));
      if (text) ofSegment.push(others.length);
      factSegments.push(text ? add(number, FIELD.FACT, text) : NO_SEGMENT);
      others.push(otherNumber);
      factDays.push(days?.flat() ?? []);
    }
  }
  starts[records.length] = others.length;
  yield;
  return {
    segments: {
      ...joinTexts(texts),
      records: Uint32Array.from(owners),
      fields: Uint8Array.from(fields),
      names,
      firstFact,
      days: lists(textDays, (values) => Int32Array.from(values)),
    },
    nameStarts,
    facts: {
      starts,
      others: Uint32Array.from(others),
      segments: Uint32Array.from(factSegments),
      ofSegment: Uint32Array.from(ofSegment),
      days: lists(factDays, (values) => Int32Array.from(values)),
    },
  };
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

function codes(values: readonly (string | null)[]): { readonly values: number[]; readonly names: string[] } {
  const names = [...new Set(values.filter((value) => value !== null))].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  return {
    names,
    values: values.map((value) => (value === null ? NO_VALUE : (numbers.get(value) ?? NO_VALUE))),
  };
}

function codesOfLists(values: readonly (readonly string[])[]): {
  readonly lists: Lists<Uint32Array>;
  readonly names: string[];
} {
  const names = [...new Set(values.flat())].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  return {
    names,
    lists: lists(
      values.map((list) => list.flatMap((name) => numbers.get(name) ?? [])),
      (all) => Uint32Array.from(all),
    ),
  };
}

function lists<Values>(
  values: readonly (readonly number[])[],
  make: (all: readonly number[]) => Values,
): Lists<Values> {
  const starts = new Uint32Array(values.length + 1);
  for (const [number, list] of values.entries()) starts[number + 1] = (starts[number] ?? 0) + list.length;
  return { starts, values: make(values.flat()) };
}
