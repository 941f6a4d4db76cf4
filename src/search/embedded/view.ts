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
    values: (field) => valuesOf(index, field),
    head: (record) => index.head(record),
    record: (record) => index.record(record),
    factCount: (record) => (facts.starts[record + 1] ?? 0) - (facts.starts[record] ?? 0),
    otherSide: (record, fact) => index.head(facts.others[(facts.starts[record] ?? 0) + fact] ?? 0),
  };
}

const EVENT = KIND_CODES.indexOf("EVENT");

function valuesOf(index: SearchIndex, field: FacetField): FieldValues {
  const { kinds, ids } = index;
  switch (field) {
    case "KIND":
      return column(kinds, KIND_CODES);
    case "EVENT_KIND": {
      const { some, ...names } = column(index.subkinds, index.subkindNames);
      return { ...names, some: (record, test) => kinds[record] === EVENT && some(record, test) };
    }
    case "HONOR_LEVEL":
      return column(index.levels, index.levelNames);
    case "YEAR":
      return { ...list(index.years, []), textOf: String, valueOf: Number };
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

function named(names: readonly string[]): Pick<FieldValues, "textOf" | "valueOf"> {
  return { textOf: (value) => names[Number(value)] ?? "", valueOf: (text) => names.indexOf(text) };
}
