import type { CandidateView, FieldValues } from "../rank/finder.js";
import type { DaySpan, SearchHead, SearchRecord } from "../record/record.js";
import type { Column, Lists, SearchIndex } from "./layout.js";
import { kindOf, NO_RECORD, spansOf, subkindOf } from "./layout.js";

/** An index with the records it was made of. */
export interface SearchableIndex extends SearchIndex {
  head(number: number): SearchHead;
  record(number: number): SearchRecord;
}

/** The records of an index, read from its columns; a candidate is a record number. */
export function viewOf(index: SearchableIndex): CandidateView {
  const {
    ranks,
    weights,
    days,
    sure,
    moments,
    undated,
    facts,
    segments: { textStarts },
  } = index;
  return {
    rank: (record) => ranks[record] ?? 0,
    kind: (record) => kindOf(index, record),
    subkind: (record) => subkindOf(index, record),
    weight: (record) => weights[record] ?? 0,
    days: (record) => spansOf(days, record),
    someDays: (record, test) => someSpan(days, record, test),
    someSure: (record, test) => someSpan(sure, record, test),
    someMoment: (record, test) => someSpan(moments, record, test),
    undated: (record) => {
      const at = undated.starts[record] ?? 0;
      return at === undated.starts[record + 1]
        ? null
        : [undated.values[at] ?? 0, undated.values[at + 1] ?? 0];
    },
    possibleYears: () => valuesOf(index.possibleYears),
    values: (field) => valuesOf(index.fields[field]),
    head: (record) => index.head(record),
    record: (record) => index.record(record),
    factCount: (record) => (facts.starts[record + 1] ?? 0) - (facts.starts[record] ?? 0),
    otherSide: (record, fact) => {
      const other = facts.others[(facts.starts[record] ?? 0) + fact] ?? NO_RECORD;
      return other === NO_RECORD ? null : index.head(other);
    },
    textCount: (record) => (textStarts[record + 1] ?? 0) - (textStarts[record] ?? 0),
  };
}

function someSpan({ starts, values }: Lists, record: number, test: (span: DaySpan) => boolean): boolean {
  const end = starts[record + 1] ?? 0;
  for (let at = starts[record] ?? 0; at < end; at += 2)
    if (test([values[at] ?? 0, values[at + 1] ?? 0])) return true;
  return false;
}

// Making more counters costs more than finding a rare word.
const MOST_COUNTERS = 4_096;

function valuesOf({ starts, values, names }: Column): FieldValues {
  return {
    size: names.length <= MOST_COUNTERS ? names.length : null,
    some: (record, test) => {
      const end = starts[record + 1] ?? 0;
      for (let at = starts[record] ?? 0; at < end; at++) if (test(values[at] ?? 0)) return true;
      return false;
    },
    textOf: (value) => names[Number(value)] ?? "",
    valueOf: (text) => names.indexOf(text),
  };
}
