import type { EntityId } from "../../domain/entity.js";
import { BOUNDARY, fold, foldText } from "../../text/fold.js";
import { englishWords } from "../rank/match.js";
import { readings } from "../../text/readings.js";
import { wordsNaming } from "../query/relation-words.js";
import { dictionaryForms } from "../query/split.js";
import { withoutPunctuation } from "../rank/prefix.js";
import { ranksOf, recurringDays, yearsOf } from "../record/ranking.js";
import type { SearchRecord } from "../record/record.js";
import { relationsOf, wordsOf } from "../record/record.js";
import {
  beginningOf,
  JOINED_FIELDS,
  LATIN_FIELDS,
  LONG_NAME_FIELD,
  NAME_FIELDS,
  RELATION_FIELDS,
  SIDE_FIELDS,
  SIDE_SOUND_FIELDS,
  SOUND_FIELDS,
  TEXT_FIELDS,
  WORD_FIELDS,
} from "./settings.js";
import type { Found, KnownFact } from "./stored.js";
import { spelled, spelledSounds, spelledWithWords } from "./tokens.js";

/** A document of the server: fields to search and to filter by, and the record in JSON, which only we read. */
export type SearchDocument = Readonly<Record<string, string | number | null | readonly (string | number)[]>>;

/** The fields to fetch for matching names and texts, and for facts too. */
export const HEAD_FIELDS = ["rank", "years", "possibleYears", "found", "record"] as const;
export const ALL_FIELDS = [...HEAD_FIELDS, "links"] as const;

// More is not faster; a hub alone may be a megabyte.
const DOCUMENTS_A_BATCH = 1_000;
const CHARACTERS_A_BATCH = 2_000_000;

/** The documents of an index in batches, one after the other: all at once would be half a gigabyte. */
export function* batchesOf(records: readonly SearchRecord[]): Generator<readonly SearchDocument[]> {
  let batch: SearchDocument[] = [];
  let size = 0;
  for (const document of documentsOf(records)) {
    batch.push(document);
    // The searched fields have the same texts again.
    size += ALL_FIELDS.reduce((sum, field) => sum + String(document[field]).length, 0);
    if (batch.length < DOCUMENTS_A_BATCH && size < CHARACTERS_A_BATCH) continue;
    yield batch;
    [batch, size] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

function* documentsOf(records: readonly SearchRecord[]): Generator<SearchDocument> {
  const entities = new Map(records.map((record) => [record.id, entityOf(record)]));
  const ranks = ranksOf(records);
  const years = yearsOf(records);
  for (const [number, record] of records.entries()) {
    const { sure, possible, undated } = years(record);
    yield {
      ...documentOf(record, entities),
      rank: ranks[number] ?? 0,
      years: sure,
      possibleYears: possible,
      undatedYears: undated,
    };
  }
}

/** An entity as it is stored in the facts of others. */
type StoredEntity = Pick<KnownFact, "other" | "names">;
const NO_ENTITY: StoredEntity = { other: null, names: [] };

function documentOf(record: SearchRecord, entities: ReadonlyMap<EntityId, StoredEntity>): SearchDocument {
  const { id, kind, texts } = record;
  const own = entities.get(id) ?? entityOf(record);
  const spans = record.undated === null ? record.days : [record.undated];
  const links = record.facts.map((fact): KnownFact => ({
    ...(entities.get(fact.other ?? "") ?? NO_ENTITY),
    words: wordsOf(fact).map(foldText),
    relations: relationsOf(fact),
    days: fact.days,
  }));
  const words = links.map((link) => link.words.filter(Boolean).join(BOUNDARY));
  const ofRelations = links.flatMap(({ relations }) => relations.flatMap(wordsNaming));
  const allTexts = texts.map(({ text }) => foldText(text));
  const titles = texts.filter(({ field }) => field === "ARTICLE").length;
  const sounds = ({ names }: StoredEntity): string[] =>
    names.flatMap((name) => (name.words ? [] : spelledSounds(name.text, name.syllables)));
  const latin = [...own.names.flatMap((name) => (name.words ? [] : name.text)), ...allTexts, ...words];
  return {
    id: documentId(id),
    kind,
    subkind: record.subkind,
    level: record.honorLevel,
    first: Math.min(...spans.map(([from]) => from)),
    last: Math.max(...spans.map(([, to]) => to)),
    dated: record.undated === null ? 1 : 0,
    recurring: recurringDays(record),
    places: record.places,
    organizations: record.organizations,
    documents: record.documents,
    whole_names: own.names.map(({ text }) => text),
    [LONG_NAME_FIELD]: own.names.flatMap(({ text }) => beginningOf(text) ?? []),
    whole_words: [...new Set(record.facts.flatMap((fact) => wordsOf(fact).flatMap(dictionaryForms)))],
    ...nameFields(own.names),
    ...spreadOver(TEXT_FIELDS, allTexts.map(spelled)),
    ...spreadOver(WORD_FIELDS, words.filter(Boolean).map(spelled)),
    ...spreadOver(RELATION_FIELDS, ofRelations.map(spelled)),
    ...spreadOver(
      SIDE_FIELDS,
      links.flatMap(({ names }) => names.map(({ text }) => spelled(text))),
    ),
    ...spreadOver(SOUND_FIELDS, sounds(own)),
    ...spreadOver(SIDE_SOUND_FIELDS, links.flatMap(sounds)),
    ...spreadOver(
      LATIN_FIELDS,
      latin.flatMap((text) => spelledWithWords(text) ?? []),
    ),
    found: JSON.stringify({ kind, names: own.names, texts: allTexts, titles } satisfies Found),
    record: JSON.stringify(record),
    links: JSON.stringify(links),
  };
}

function entityOf({ id, kind, label, names }: SearchRecord): StoredEntity {
  return {
    // The texts of another entity are never searched.
    other: { id, kind, label, names, texts: [] },
    names: names.map((one) => {
      const folded = fold(one.text);
      const syllables = readings(folded.text, { person: kind === "PERSON", persons: one.persons });
      return { kind: one.kind, text: folded.text, syllables, ...englishWords(one, folded) };
    }),
  };
}

function nameFields(names: StoredEntity["names"]): SearchDocument {
  const fields: Record<string, string[]> = {};
  for (const { text, kind } of names) {
    const at = kind === "OFFICIAL" ? 0 : kind === "FORMER" ? 2 : 1;
    (fields[NAME_FIELDS[at]] ??= []).push(spelled(text));
    const joined = withoutPunctuation(text);
    if (joined !== text) (fields[JOINED_FIELDS[0]] ??= []).push(spelled(joined));
  }
  return fields;
}

// The server indexes 65,535 words of a field and silently drops the rest. It counts about eight words between two texts
// of a list. A hub is in thousands of facts.
const MOST_WORDS = 60_000;
const WORDS_BETWEEN = 8;

/** Fills the fields one after the other; texts without room in the last one are dropped. */
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

/** The server allows letters, digits, - and _; our ids have a colon. Distinct ids stay distinct. */
function documentId(id: EntityId): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (one) => `_${(one.codePointAt(0) ?? 0).toString(16)}_`);
}
