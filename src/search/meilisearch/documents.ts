import type { EntityId, EntityKind } from "../../domain/entity.js";
import type { Day } from "../../domain/time.js";
import { foldText } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import type { Candidate, CandidateSide, NameSounds } from "../decide/candidate.js";
import { byRank } from "../decide/candidate.js";
import type { SearchHead, SearchRecord } from "../record.js";
import {
  LATIN_FIELDS,
  NAME_FIELDS,
  SIDE_FIELDS,
  SIDE_SOUND_FIELDS,
  SOUND_FIELDS,
  TEXT_FIELDS,
  WORD_FIELDS,
} from "./settings.js";
import { spelled, spelledSounds, spelledWithWords } from "./tokens.js";

/** A document of the server: fields to search and filter by, and the record in JSON, which the server never reads. */
export type SearchDocument = Readonly<
  Record<string, string | number | null | readonly (string | number)[]>
>;

/** Fields that an answer brings back: what is needed for names and texts, for facts, and for a facet. */
export const HEAD_FIELDS = ["head", "rest", "years"] as const;
export const ALL_FIELDS = [...HEAD_FIELDS, "sides"] as const;

/** What a document brings back. */
export interface StoredDocument {
  readonly head: string;
  readonly rest: string;
  readonly years: readonly number[];
  readonly sides?: string;
}

interface StoredHead {
  readonly head: SearchHead;
  readonly sounds: NameSounds;
}

// A request of more gains nothing; a hub alone may be a megabyte.
const DOCUMENTS_A_BATCH = 1_000;
const CHARACTERS_A_BATCH = 2_000_000;

/** The documents of an index in batches to send, made one after the other: all at once would be half a gigabyte. */
export function* batchesOf(records: readonly SearchRecord[]): Generator<readonly SearchDocument[]> {
  let batch: SearchDocument[] = [];
  let size = 0;
  for (const document of documentsOf(records)) {
    batch.push(document);
    // The fields to search say the same again.
    size += String(document["head"]).length + String(document["sides"]).length;
    if (batch.length < DOCUMENTS_A_BATCH && size < CHARACTERS_A_BATCH) continue;
    yield batch;
    [batch, size] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

function* documentsOf(records: readonly SearchRecord[]): Generator<SearchDocument> {
  const heads = new Map(records.map((record) => [record.id, storedHead(record)]));
  const ranks = new Map([...records].sort(byRank).map(({ id }, rank) => [id, rank]));
  const last = lastYear(records);
  for (const record of records)
    yield documentOf(record, ranks.get(record.id) ?? 0, last, (id) => heads.get(id));
}

function documentOf(
  record: SearchRecord,
  rank: number,
  last: number,
  headOf: (id: EntityId) => StoredHead | undefined,
): SearchDocument {
  const { names, texts, label: _label, facts, ...rest } = record;
  const sides = facts.flatMap(({ other }) => headOf(other) ?? []);
  const own = headOf(record.id) ?? storedHead(record);
  const known = facts.filter(({ other }) => headOf(other) !== undefined);
  const words = known.map((fact) => fact.words.map(foldText).filter(Boolean).join(" "));
  const allTexts = texts.map(({ text }) => foldText(text));
  const sounds = ({ head, sounds: all }: StoredHead): string[] =>
    head.names.flatMap(({ text }, at) => spelledSounds(foldText(text), all[at] ?? []));
  const latin = [...names.map(({ text }) => foldText(text)), ...allTexts, ...words];
  return {
    id: documentId(record.id),
    rank,
    ...{ kind: record.kind, subkind: record.subkind, level: record.honorLevel },
    years: yearsOf(record, last),
    first: record.days.reduce<Day | null>((least, [from]) => Math.min(least ?? from, from), null),
    last: record.days.reduce<Day | null>((most, [, to]) => Math.max(most ?? to, to), null),
    ...{ places: record.places, organizations: record.organizations, documents: record.documents },
    ...nameFields(names),
    ...spreadOver(TEXT_FIELDS, allTexts.map(spelled)),
    ...spreadOver(WORD_FIELDS, words.filter(Boolean).map(spelled)),
    ...spreadOver(
      SIDE_FIELDS,
      sides.flatMap(({ head }) => head.names.map(({ text }) => spelled(foldText(text)))),
    ),
    ...spreadOver(SOUND_FIELDS, sounds(own)),
    ...spreadOver(SIDE_SOUND_FIELDS, sides.flatMap(sounds)),
    ...spreadOver(
      LATIN_FIELDS,
      latin.flatMap((text) => spelledWithWords(text) ?? []),
    ),
    head: JSON.stringify({ ...own, head: { ...own.head, texts } }),
    rest: JSON.stringify({ ...rest, facts: known }),
    sides: JSON.stringify(sides),
  };
}

function storedHead({ id, kind, label, names }: SearchRecord): StoredHead {
  return {
    // As a side of others its texts are not looked at.
    head: { id, kind, label, names, texts: [] },
    sounds: names.map(({ text }) => readings(foldText(text), { person: kind === "PERSON" })),
  };
}

function nameFields(names: SearchRecord["names"]): SearchDocument {
  const fields: Record<string, string[]> = {};
  for (const { text, kind } of names) {
    const at = kind === "OFFICIAL" ? 0 : kind === "FORMER" ? 2 : 1;
    (fields[NAME_FIELDS[at]] ??= []).push(spelled(foldText(text)));
  }
  return fields;
}

// The server reads 65,535 words of a field and drops the rest without a word; between two texts of a list it counts
// about eight. A hub is in thousands of facts.
const MOST_WORDS = 60_000;
const WORDS_BETWEEN = 8;

/** Texts over the fields, each filled before the next; what no field has room for is dropped. */
function spreadOver(fields: readonly string[], texts: readonly string[]): SearchDocument {
  const result: Record<string, string[]> = {};
  let at = 0;
  let room = MOST_WORDS;
  for (const text of new Set(texts)) {
    const size = text.split(" ").length + WORDS_BETWEEN;
    if (size > room) [at, room] = [at + 1, MOST_WORDS];
    const field = fields[at];
    if (field === undefined) break;
    room -= size;
    (result[field] ??= []).push(text);
  }
  return result;
}

/** The server allows letters, digits, - and _; ours have a colon. Unlike ids stay unlike. */
function documentId(id: EntityId): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (one) => `_${(one.codePointAt(0) ?? 0).toString(16)}_`);
}

/** Years that the days touch; what goes on is counted up to the last year of the data. */
function yearsOf({ days }: SearchRecord, last: number): number[] {
  const years = new Set<number>();
  for (const [from, to] of days) {
    const first = yearOf(from);
    const end = Math.max(first, Math.min(yearOf(to) || last, last));
    for (let year = first; year <= end; year++) years.add(year);
  }
  return [...years];
}

function lastYear(records: readonly SearchRecord[]): number {
  return records.reduce(
    (year, { latest }) => (latest === null ? year : Math.max(year, yearOf(latest))),
    0,
  );
}

/** NaN for a day that goes on for ever. */
export function yearOf(day: Day): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

/** The candidate that a document of an answer stands for. */
export function candidateOf(document: StoredDocument): Candidate {
  const { head, sounds } = JSON.parse(document.head) as StoredHead;
  const rest = JSON.parse(document.rest) as Omit<SearchRecord, keyof SearchHead> & {
    readonly id: EntityId;
    readonly kind: EntityKind;
  };
  const sides = JSON.parse(document.sides ?? "[]") as readonly CandidateSide[];
  return {
    record: { ...head, ...rest },
    sounds,
    sides: new Map(sides.map((side) => [side.head.id, side])),
    years: document.years,
  };
}
