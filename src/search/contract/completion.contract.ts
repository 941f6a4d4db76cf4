import { expect } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import { foldText } from "../../text/fold.js";
import type { SearchEngine, Suggestion, SuggestQuery } from "../engine.js";
import { MATCHED_BY } from "../engine.js";
import type { SearchRecord } from "../record/record.js";
import { itHolds } from "./random-property.fixture.js";
import { queryOf } from "./random.fixture.js";
import type { Scan } from "./scan.fixture.js";
import { canBePinyin, nameStarts, scanOf, standsBefore } from "./scan.fixture.js";

const VERSION = "completion";

/** Rules for every completion, whatever the engine. `runs`: number of random sets of records. */
export function describeCompletion(engine: () => SearchEngine, runs: number): void {
  itHolds("a completion is a name that begins with the prefix", runs, async (records, all) => {
    await engine().build(VERSION, records, undefined, { anew: true });
    const reader = engine().reader(VERSION, NO_DEADLINE);
    const scan = scanOf(records);
    for (const one of all) {
      const query = { ...one, prefix: queryOf(records, one).text.slice(0, 12) };
      const found = await reader.suggest(query);
      expect({ query, found, faults: faultsOf(scan, query, found) }).toEqual({ query, found, faults: [] });
    }
  });
}

function faultsOf(scan: Scan, query: SuggestQuery, found: readonly Suggestion[]): string[] {
  const prefix = foldText(query.prefix);
  const wanted = scan.records.filter(({ kind }) => query.kinds?.includes(kind) ?? true);
  const written = wanted.filter((record) => isWritten(record, prefix));
  // Names that match by sound only fill the rest of the list.
  const sounding = wanted.filter((record) => !written.includes(record) && nameStarts(record, prefix, true));
  const ids = found.map(({ id }) => id);
  const faults: string[] = [];
  const most = Math.min(query.first, written.length);
  if (new Set(ids).size !== ids.length || ids.length > query.first) faults.push("one twice, or too many");
  if (ids.slice(0, most).some((id) => !written.includes(scan.record(id)))) faults.push("written names first");
  if (ids.length < Math.min(query.first, written.length + sounding.length)) faults.push("some are missing");
  for (const [at, { id, text, matchedBy, ranges }] of found.entries()) {
    const record = scan.record(id);
    if (!wanted.includes(record)) faults.push(`${id} is of another kind`);
    if (!written.includes(record) && !nameStarts(record, prefix, false))
      faults.push(`${id} does not begin so`);
    if (!record.names.some((name) => name.text === text)) faults.push(`${text} is no name of ${id}`);
    const [{ start, end } = { start: -1, end: -1 }, ...more] = ranges;
    // A standard may be typed by its number alone, without its letters.
    if (more.length > 0 || !/^[a-z]*$/.test(foldText(text.slice(0, start))))
      faults.push(`${id}: not the beginning`);
    if (end <= start || end > text.length) faults.push(`${id}: no range of ${text}`);
    const next = found[at + 1];
    if (!next) continue;
    const [a, b] = [MATCHED_BY.indexOf(matchedBy), MATCHED_BY.indexOf(next.matchedBy)];
    const isOrdered =
      a === b && a < MATCHED_BY.indexOf("TEXT") ? standsBefore(record, scan.record(next.id)) : a <= b;
    if (!isOrdered) faults.push(`${id} stands before ${next.id}`);
  }
  return faults;
}

function isWritten({ names }: SearchRecord, prefix: string): boolean {
  return (
    prefix !== "" &&
    names.some(({ text, kind }) => {
      const name = foldText(text);
      // The beginning of an English name is no better than pinyin where it can be pinyin.
      if (kind === "ENGLISH" && name !== prefix && canBePinyin(prefix)) return false;
      const isNumber = /^\d{3}/.test(prefix) && name.replace(/^[a-z]+/, "").startsWith(prefix);
      return name.startsWith(prefix) || isNumber;
    })
  );
}
