import type { FacetField } from "../engine.js";
import type { CandidateView, FieldValues } from "../rank/finder.js";
import type { SearchHead, SearchRecord } from "../record/record.js";
import type { Lists, SearchIndex } from "./layout.js";
import { KIND_CODES, NO_VALUE, spansOf } from "./layout.js";

/** An index with the records it was made of. */
export interface SearchableIndex extends SearchIndex {
  head(number: number): SearchHead;
  record(number: number): SearchRecord;
}

/** The records of an index, read from its columns; a candidate is a record number. */
export function viewOf(index: SearchableIndex): CandidateView {
  const { ranks, kinds, subkinds, subkindNames, weights, days, facts } = index;
  const kindOf = (record: number): (typeof KIND_CODES)[number] => KIND_CODES[kinds[record] ?? 0] ?? "WORK";
  return {
    rank: (record) => ranks[record] ?? 0,
    kind: kindOf,
    subkind: (record) => subkindNames[subkinds[record] ?? NO_VALUE] ?? null,
    weight: (record) => weights[record] ?? 0,
    days: (record) => spansOf(days, record),
    someDays: (record, test) => {
      const end = days.starts[record + 1] ?? 0;
      for (let at = days.starts[record] ?? 0; at < end; at += 2)
        if (test([days.values[at] ?? 0, days.values[at + 1] ?? 0])) return true;
      return false;
    },
    values: (field) => valuesOf(index, field),
    head: (record) => index.head(record),
    record: (record) => index.record(record),
    factCount: (record) => (facts.starts[record + 1] ?? 0) - (facts.starts[record] ?? 0),
    otherSide: (record, fact) => index.head(facts.others[(facts.starts[record] ?? 0) + fact] ?? 0),
  };
}

// Making more counters costs more than finding a rare word.
const MOST_COUNTERS = 4_096;
const LAST_YEAR = 2_100;

const EVENT = KIND_CODES.indexOf("EVENT");

function valuesOf(index: SearchIndex, field: FacetField): FieldValues {
  const { kinds, ids } = index;
  switch (field) {
    case "KIND":
      return column(kinds, KIND_CODES);
    case "EVENT_KIND": {
      const all = column(index.subkinds, index.subkindNames);
      return { ...all, some: (record, test) => kinds[record] === EVENT && all.some(record, test) };
    }
    case "HONOR_LEVEL":
      return column(index.levels, index.levelNames);
    case "YEAR":
      return { ...list(index.years, []), size: LAST_YEAR, textOf: String, valueOf: Number };
    case "PLACE":
      return list(index.places, ids);
    case "ORGANIZATION":
      return list(index.organizations, ids);
    case "DOCUMENT":
      return list(index.documents, index.documentNames);
  }
}

/** One value a record, or none. */
function column(codes: Uint8Array, names: readonly string[]): FieldValues {
  return {
    ...named(names),
    some: (record, test) => {
      const code = codes[record] ?? NO_VALUE;
      return code !== NO_VALUE && test(code);
    },
  };
}

function list({ starts, values }: Lists<Uint16Array | Uint32Array>, names: readonly string[]): FieldValues {
  return {
    ...named(names),
    some: (record, test) => {
      const end = starts[record + 1] ?? 0;
      for (let at = starts[record] ?? 0; at < end; at++) if (test(values[at] ?? 0)) return true;
      return false;
    },
  };
}

function named(names: readonly string[]): Omit<FieldValues, "some"> {
  return {
    size: names.length <= MOST_COUNTERS ? names.length : null,
    textOf: (value) => names[Number(value)] ?? "",
    valueOf: (text) => names.indexOf(text),
  };
}
