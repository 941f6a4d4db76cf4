import { expect } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import { characters } from "../../text/characters.js";
import { foldText } from "../../text/fold.js";
import type { SearchEngine, Suggestion, SuggestQuery } from "../engine.js";
import type { SearchRecord } from "../record/record.js";
import { itHolds } from "./random-property.fixture.js";
import { queryOf } from "./random.fixture.js";
import type { Scan } from "./scan.fixture.js";
import { canBePinyin, GUESSED, nameStarts, scanOf, standsBefore } from "./scan.fixture.js";

const VERSION = "completion";

/** Rules for every completion, whatever the engine. `runs`: number of random sets of records. */
export function describeCompletion(engine: () => SearchEngine, runs: number): void {
  itHolds("a completion has the prefix, or what it stands for", runs, async (records, all) => {
    await engine().build(VERSION, records, undefined, { anew: true });
    const reader = engine().reader(VERSION, NO_DEADLINE);
    const scan = scanOf(records);
    for (const one of all) {
      const query = { ...one, prefix: queryOf(records, one).text.slice(0, 12) };
      const found = await reader.suggest(query);
      expect({ query, found, faults: faultsOf(scan, query, found) }).toEqual({ query, found, faults: [] });
    }
  });

  itHolds("a completion stays while its name is typed on", runs, async (records, all) => {
    await engine().build(VERSION, records, undefined, { anew: true });
    const reader = engine().reader(VERSION, NO_DEADLINE);
    for (const { pieces, first } of all) {
      const record = records[(pieces[0]?.record ?? 0) % records.length];
      const name = record?.names[(pieces[0]?.of ?? 0) % record.names.length]?.text ?? "";
      const typed = characters(name).map((_, at, units) => units.slice(0, at + 1).join(""));
      let before: readonly Suggestion[] = [];
      for (const prefix of typed.filter((text) => foldText(text).length > 1)) {
        const now = await reader.suggest({ prefix, kinds: null, first: Math.min(first, 3) });
        const [had, has] = [before, now].map((list) => list.some(({ id }) => id === record?.id));
        const known = new Set(before.map(({ id }) => id));
        // What begins to match better may take its place: a name that is typed to its end, or nearly, or a last syllable
        // that is now spelled out.
        const isBetter = now.some(
          (one) => !known.has(one.id) && (joined(one.text) === joined(prefix) || isNearly(one)),
        );
        const better = now.filter(({ id }) => !known.has(id)).map(({ matchedBy }) => matchedBy);
        const isSpelled = /[a-z]$/.test(foldText(prefix)) && better.includes("PINYIN");
        expect({ prefix, before, now, lost: had && !has && !isBetter && !isSpelled }).toMatchObject({
          lost: false,
        });
        before = now;
      }
    }
  });
}

/** The groups in their order: how a record has a prefix. */
const GROUPS = ["written", "sounding", "called", "inside", "guessed"] as const;
type Group = (typeof GROUPS)[number];

function faultsOf(scan: Scan, query: SuggestQuery, found: readonly Suggestion[]): string[] {
  const prefix = foldText(query.prefix);
  const wanted = scan.records.filter(({ kind }) => query.kinds?.includes(kind) ?? true);
  const groupOf = ({ id, matchedBy }: Suggestion): Group => {
    const record = scan.record(id);
    if (GUESSED.includes(matchedBy)) return "guessed";
    if (isWritten(record, prefix)) return "written";
    if (nameStarts(record, prefix, false)) return "sounding";
    return matchedBy === "TEXT" ? "called" : "inside";
  };
  const holds: Readonly<Record<Group, (record: SearchRecord) => boolean>> = {
    written: (record) => isWritten(record, prefix),
    sounding: (record) => nameStarts(record, prefix, false),
    called: (record) => isCalled(record, prefix),
    inside: (record) => record.names.some(({ text }) => joined(text).includes(joined(prefix))),
    // What a typo stands for is tested with `text/typos`.
    guessed: () => found.every(({ matchedBy }) => GUESSED.includes(matchedBy)),
  };
  const ids = found.map(({ id }) => id);
  const faults: string[] = [];
  if (new Set(ids).size !== ids.length || ids.length > query.first) faults.push("one twice, or too many");
  // Groups that surely have a record; each is only for what the groups before it leave room for.
  const sure = wanted.filter(
    (record) =>
      isWritten(record, prefix) || nameStarts(record, prefix, true) || isSurelyInside(record, prefix),
  );
  if (ids.length < Math.min(query.first, sure.length)) faults.push("some are missing");
  const written = wanted.filter((record) => isWritten(record, prefix));
  const first = found.slice(0, written.length).map(groupOf);
  if (first.some((group) => group !== "written")) faults.push("written names first");
  for (const [at, one] of found.entries()) {
    const record = scan.record(one.id);
    const group = groupOf(one);
    if (!wanted.includes(record)) faults.push(`${one.id} is of another kind`);
    if (!holds[group](record)) faults.push(`${one.id} is not ${group}`);
    if (!record.names.some(({ text }) => text === one.text))
      faults.push(`${one.text} is no name of ${one.id}`);
    const [{ start, end } = { start: -1, end: -1 }, ...more] = one.ranges;
    const begins = /^[a-z]*$/.test(foldText(one.text.slice(0, start)));
    if (more.length > 0 || ((group === "written" || group === "sounding") && !begins))
      faults.push(`${one.id}: not the beginning`);
    if (end <= start || end > one.text.length) faults.push(`${one.id}: no range of ${one.text}`);
    const next = found[at + 1];
    if (!next) continue;
    const [mine, theirs] = [group, groupOf(next)].map((each) => GROUPS.indexOf(each)) as [number, number];
    if (mine > theirs) faults.push(`${one.id} stands before ${next.id}`);
    // A whole name goes first, and one that was typed to its end before it was typed on.
    const isPlain = [one, next].every(({ id, matchedBy, ranges }) => {
      const ended = scan.record(id).names.some(({ text }) => prefix.startsWith(foldText(text)));
      // A number behind letters comes behind them all.
      return matchedBy === "NAME_PREFIX" && !ended && ranges[0]?.start === 0;
    });
    if (mine !== 0 || theirs !== 0 || !isPlain) continue;
    // Then a name that is nearly typed to its end.
    const [isOneNearly, isNextNearly] = [one, next].map(isNearly);
    if (isNextNearly && !isOneNearly) faults.push(`${next.id} is nearly typed to its end`);
    if (isOneNearly !== isNextNearly) continue;
    // Then the better connected, and before it what its name begins with.
    const goesOn = wanted.some(
      (other) =>
        (other.id === next.id || standsBefore(other, scan.record(next.id))) &&
        other.names.some(({ text: long }) =>
          record.names.some(({ text: short }) => isLonger(long, short) && isLonger(short, prefix)),
        ),
    );
    const isFirstSo = !found
      .slice(0, at)
      .some(({ id }) => scan.record(id).names.some(({ text }) => joined(text) === joined(next.text)));
    if (isLonger(one.text, next.text) && isFirstSo) faults.push(`${one.id} goes on behind ${next.id}`);
    if (!standsBefore(record, scan.record(next.id)) && !goesOn)
      faults.push(`${one.id} is connected less well than ${next.id}`);
  }
  return faults;
}

/** Whether a text begins with another and goes on. */
function isLonger(text: string, other: string): boolean {
  const [long, short] = [text, other].map(foldText) as [string, string];
  return long.length > short.length && joined(long).startsWith(joined(short));
}

/** Whether one unit of at least four is missing, in the middle of a word. */
function isNearly({ text, ranges: [range] }: Suggestion): boolean {
  const [had, missing] = [text.slice(0, range?.end), text.slice(range?.end)].map(foldText) as [
    string,
    string,
  ];
  const isWord =
    /[省市县区镇乡村州盟旗国局厅部委会院校馆处科室社司所站心协团队组年月日号届次期批的和与及暨]$/u.test(had);
  return range?.start === 0 && missing.length === 1 && had.length >= 3 && !isWord;
}

function joined(text: string): string {
  return foldText(text).replaceAll(" ", "");
}

function isWritten({ names }: SearchRecord, prefix: string): boolean {
  return (
    prefix !== "" &&
    names.some(({ text, kind }) => {
      const name = foldText(text);
      // The beginning of an English name is no better than pinyin where it can be pinyin.
      if (kind === "ENGLISH" && name !== prefix && canBePinyin(prefix)) return false;
      const isNumber = /^\d{3}/.test(prefix) && name.replace(/^[a-z]+/, "").startsWith(prefix);
      return joined(text).startsWith(joined(prefix)) || isNumber;
    })
  );
}

/** Two Han characters or more; of Latin letters and digits not every place counts. */
function isSurelyInside({ names }: SearchRecord, prefix: string): boolean {
  return /^[\u4e00-\u9fff]{2,}$/.test(prefix) && names.some(({ text }) => foldText(text).includes(prefix));
}

/** A person whose name begins as the prefix does and who has a post with the rest of it, perhaps without 长. */
function isCalled({ kind, names, texts }: SearchRecord, prefix: string): boolean {
  const posts = texts.filter(({ field }) => field === "TITLE").map(({ text }) => foldText(text));
  return (
    kind === "PERSON" &&
    [1, 2, 3, 4].some((length) => {
      const [name, post] = [prefix.slice(0, length), prefix.slice(length)];
      const bears = names.some(({ text }) => joined(text).startsWith(name));
      return bears && post !== "" && posts.some((held) => held.includes(post));
    })
  );
}
