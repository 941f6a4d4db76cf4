import type { SureSpan } from "../../domain/certainty.js";
import { sureEnds, sureSpans, timeOfKind } from "../../domain/certainty.js";
import type { Entity } from "../../domain/entity.js";
import type { Statement } from "../../domain/statement.js";
import type { Day, Period } from "../../domain/time.js";
import { envelope, isDated, occurrencePeriod } from "../../domain/time.js";
import { CONFERRALS, predicate } from "../../domain/vocabulary.js";
import type { DaySpan, SearchRecord } from "./record.js";

/** Later than any day in a text, and a 32-bit integer. Its negative is earlier than any. */
export const FOREVER = 2_000_000_000;

/** When an entity is, by the one rule for all lists (`domain/certainty.ts`), in the form that filters compare. */
export type RecordDays = Pick<SearchRecord, "days" | "sure" | "moments" | "undated" | "latest">;

/** Statements that say nothing of when an entity was there: its names, and what curators doubt. */
const TIMELESS = ["NAMED", "WRITTEN_AS", "POSSIBLY_SAME_AS"];
const conferrals: readonly string[] = CONFERRALS;

/**
 * The days of an event, an agreement or a work are its own; those of an honor are those of its conferrals, as in lists by
 * `conferred`; those of others are those of their statements.
 */
export function daysOfRecord({ kind, period }: Entity, statements: readonly Statement[]): RecordDays {
  const isOnce = timeOfKind(kind) === "OCCURRENCE";
  const own = isOnce ? occurrencePeriod(period) : period;
  const isOfDays = ({ predicate: name }: Statement): boolean =>
    kind === "HONOR" ? conferrals.includes(name) : !TIMELESS.includes(name);
  const ofFacts = statements
    .filter(isOfDays)
    .map((statement) => ({
      period: periodOf(statement),
      citations: statement.evidence.flatMap(({ citedOn }) => citedOn ?? []),
    }));
  const isDatedOne = (one: { readonly period: Period }): boolean => isDated(one.period);
  const dated = (isOnce ? [{ period: own, citations: [] }] : ofFacts).filter(isDatedOne);
  const days = mergedDays(dated.flatMap((one) => spanOf(one.period)));
  const sure = dated.flatMap((one) => sureSpans(one.period, one.citations));
  const ends = dated.flatMap((one) => sureEnds(one.period));
  return {
    days,
    sure: widest(sure.map(pairOf)),
    moments: widest([...sure, ...ends].map(pairOf).filter(isMoment)),
    undated: days.length > 0 ? null : (spanOf(own)[0] ?? ANY_DAY),
    latest: latestOf([...days, ...ofFacts.filter(isDatedOne).flatMap((one) => spanOf(one.period))]),
  };
}

const ANY_DAY: DaySpan = [-FOREVER, FOREVER];

/** The days on which a statement can hold; none if nothing limits them. */
export function spanOfStatement(statement: Statement): readonly DaySpan[] {
  return spanOf(periodOf(statement));
}

function periodOf({ predicate: name, period }: Statement): Period {
  return predicate(name).time === "OCCURRENCE" ? occurrencePeriod(period) : period;
}

function spanOf(period: Period): readonly DaySpan[] {
  const { from, to } = envelope(period);
  return from === null && to === null ? [] : [[from ?? -FOREVER, to === null ? FOREVER : to - 1]];
}

export function mergedDays(spans: readonly DaySpan[]): DaySpan[] {
  const result: [Day, Day][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

function pairOf({ from, to }: SureSpan): DaySpan {
  return [finite(from), finite(to)];
}

const A_YEAR = 365;

/** What lasts a year has every day of the year, and what is dated to a year has none. */
function isMoment([from, to]: DaySpan): boolean {
  return from < to ? to - from < A_YEAR : from - to + 2 < A_YEAR;
}

/** Without those that another one implies: it begins no later and ends no earlier. */
function widest(spans: readonly DaySpan[]): DaySpan[] {
  const result: DaySpan[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (span[1] > (result.at(-1)?.[1] ?? -Infinity)) result.push(span);
  return result;
}

function finite(day: Day): Day {
  return Math.max(-FOREVER, Math.min(day, FOREVER));
}

/** The latest day that something happened or began; not the end of what is open. */
function latestOf(spans: readonly DaySpan[]): Day | null {
  return spans.reduce<Day | null>((latest, [from, to]) => {
    const day = to === FOREVER ? from : to;
    if (day === -FOREVER) return latest;
    return latest === null || day > latest ? day : latest;
  }, null);
}
