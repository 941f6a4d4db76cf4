/** How one record meets one term, for the oracle. */
import { characters } from "../../text/characters.js";
import { findDate } from "../../text/dates.js";
import { foldText, isHan } from "../../text/fold.js";
import { readings } from "../../text/readings.js";
import { oneCharacterOff, soundsLike } from "../../text/typos.js";
import { pinyinOf, readFrom } from "../../text/sounds.js";
import type { MatchedBy } from "../engine.js";
import type { DaySpan, SearchFact, SearchRecord } from "../record/record.js";
import type { AskedDays } from "../query/date-filter.js";
import { touchesYearly } from "../query/date-filter.js";
import * as tiers from "../rank/tiers.js";
import { TIER } from "../rank/tiers.js";
import { byRank, type World } from "./oracle-filter.fixture.js";

/** A term with the spellings that it may stand for. */
export type Spellings = ReadonlyMap<string, readonly string[]>;
export const AS_TYPED: Spellings = new Map();

export interface Meetings {
  readonly names: (record: SearchRecord, term: string) => number;
  readonly own: (record: SearchRecord, term: string) => number;
  /** For each fact. */
  readonly facts: (record: SearchRecord, term: string) => number[];
}

/** `asked`: days that texts and facts must be able to be of. */
export function meetings(world: World, slips: Spellings, asked: AskedDays): Meetings {
  const spelt = (term: string): readonly string[] => slips.get(term) ?? [term];
  const names = (record: SearchRecord, term: string): number =>
    least(spelt(term).map((one) => byNames(world, record, one)));
  const words = ({ words: all }: SearchFact, term: string): number =>
    least(all.map((word) => within(foldText(word), term, { whole: TIER.FACT_WHOLE, part: TIER.FACT })));
  const facts: Meetings["facts"] = (record, term) =>
    record.facts.map((fact) => {
      if (!isOf(fact.days, asked)) return TIER.NONE;
      const other = world.byId.get(fact.other);
      const named = other ? tiers.factTier(names(other, term)) : TIER.NONE;
      return least([named, ...spelt(term).map((one) => words(fact, one))]);
    });
  const texts = (record: SearchRecord, term: string): number =>
    least(
      record.texts.map(({ text, days }) =>
        isOf(days, asked)
          ? within(foldText(text), term, { whole: TIER.TEXT_WHOLE, part: TIER.TEXT })
          : TIER.NONE,
      ),
    );
  const own = (record: SearchRecord, term: string): number =>
    least([names(record, term), ...spelt(term).map((one) => texts(record, one))]);
  return { names, own, facts };
}

function isOf(days: readonly DaySpan[] | undefined, { between, yearly }: AskedDays): boolean {
  if (days === undefined) return true;
  const [from, to] = [between?.from ?? -Infinity, between?.to ?? Infinity];
  return days.some(
    (span) => span[0] < to && span[1] >= from && (yearly === null || touchesYearly(span, yearly)),
  );
}

function byNames(world: World, { names, kind: entity }: SearchRecord, term: string): number {
  const sound = world.beginsWord(term) ? null : pinyinOf(term);
  return least(
    names.flatMap(({ text, kind, persons }) => {
      const name = foldText(text);
      const from = term.length > 1 ? name.indexOf(term) : name.startsWith(term) ? 0 : -1;
      const written = from < 0 ? TIER.NONE : tiers.nameTier(kind, from, from + term.length, name.length);
      return sound === null
        ? written
        : [written, ...sounds(name, { person: entity === "PERSON", persons }, sound)];
    }),
  );
}

function sounds(name: string, how: Parameters<typeof readings>[1], sound: string): number[] {
  const syllables = readings(name, how);
  const sounded = {
    length: name.length,
    unit: (at: number) => name.charCodeAt(at),
    syllable: (at: number) => syllables[at] ?? null,
  };
  return syllables.map((_, from) => {
    const match = readFrom(sound, sounded, from);
    return match ? tiers.soundTier(match, from, name.length) : TIER.NONE;
  });
}

function within(text: string, term: string, { whole, part }: Record<"whole" | "part", number>) {
  if (term.length === 1 || !text.includes(term)) return TIER.NONE;
  return text === term ? whole : part;
}

export function least(all: readonly number[]): number {
  return Math.min(TIER.NONE, ...all);
}

interface Guess {
  readonly text: string;
  readonly kind: MatchedBy;
}

/** What a term that nothing has may have meant, best connected first. */
export function guesses(world: World, term: string): readonly Guess[] {
  if (findDate(term)?.start === 0) return [];
  const named = [...world.records]
    .sort(byRank)
    .flatMap((record) =>
      record.names
        .map(({ text }) => ({ record, name: foldText(text) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  const query = readings(term, { person: true });
  const plain = (text: string): string => readings(text, { person: false }).join(" ");
  const alike = named.flatMap(({ record, name }): Guess[] => {
    if (record.kind !== "PERSON" || !characters(term).every(isHan)) return [];
    const isAlike = soundsLike(term, name, { query, name: readings(name, { person: true }) });
    return isAlike ? [{ text: name, kind: "SAME_SOUND" }] : [];
  });
  const off = named.flatMap(({ record, name }) => {
    const one = oneCharacterOff(term, name, isHan);
    return one ? [{ ...one, record }] : [];
  });
  const nearest = off
    .filter(({ how }) => off.every((other) => how <= other.how))
    .sort((a, b) => byRank(a.record, b.record) || (a.text < b.text ? -1 : 1));
  const same = nearest.filter(({ text }) => plain(text) === plain(term));
  const kept = (same.length > 0 ? same : nearest).map(({ text }): Guess => {
    return { text, kind: same.length > 0 ? "SAME_SOUND" : "ONE_CHARACTER_OFF" };
  });
  const all = alike.length > 0 ? alike : kept;
  return all.filter(({ text }, at) => all.findIndex((one) => one.text === text) === at);
}
