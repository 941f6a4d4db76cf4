import type { SureSpan } from "../../domain/certainty.js";
import { surelyHappenedBy, sureSpans } from "../../domain/certainty.js";
import type { DocumentId } from "../../domain/evidence.js";
import type { Statement } from "../../domain/statement.js";
import type { DayWindow, Period } from "../../domain/time.js";
import { hull, isDated, occurrencePeriod } from "../../domain/time.js";
import type { TimeKind } from "../../domain/vocabulary.js";
import { predicate } from "../../domain/vocabulary.js";

/** "No limit" in stored columns, so that both stores compare plain integers. About ±27,000 years. */
export const MIN_DAY = -10_000_000;
export const MAX_DAY = 10_000_000;

/** A period as the integers that stores index and compare. */
export interface DayColumns extends SureColumns {
  /** First day it can touch. */
  readonly fromDay: number;
  /** Day after the last it can touch. */
  readonly toDay: number;
  /** `toDay` for a query as of one day: a past occurrence counts for every later day. */
  readonly asOfTo: number;
  /** The day it sorts by in a list by date, see `sortDayOf`. */
  readonly sortDay: number;
  /** Whether somebody dates it, see `isDated`. */
  readonly dated: boolean;
}

/**
 * The spans of `sureSpans`. What can touch a window is CERTAIN if `from < window.to` and `window.from < to` for one of
 * them. Almost every period has one span or none, so the first one has columns of its own.
 */
export interface SureColumns {
  /** The first span; one that no window meets if there is none. */
  readonly sureFrom: number;
  readonly sureTo: number;
  /** The same for a query as of one day: from the day by which an occurrence has surely happened. */
  readonly asOfSureFrom: number;
  readonly asOfSureTo: number;
  /** The other spans, which hold for windows and for one day. */
  readonly moreSure: readonly StoredSpan[];
}

export type StoredSpan = readonly [from: number, to: number];

/** No window meets it, because an open window ends one day after MAX_DAY. */
const NEVER: StoredSpan = [MAX_DAY + 2, MIN_DAY - 2];

const NOTHING_SURE: SureColumns = {
  sureFrom: NEVER[0],
  sureTo: NEVER[1],
  asOfSureFrom: NEVER[0],
  asOfSureTo: NEVER[1],
  moreSure: [],
};

export function dayColumns(stated: Period, time: TimeKind, citations: readonly string[] = []): DayColumns {
  const period = periodIn(stated, time);
  const [fromDay, toDay] = widest(period);
  return {
    fromDay,
    toDay,
    asOfTo: time === "OCCURRENCE" ? MAX_DAY : toDay,
    sortDay: sortDayOf(fromDay, toDay),
    dated: isDated(stated),
    ...sureColumns(period, time, sureSpans(period, citations)),
  };
}

/** The columns of a statement, with the days on which it is cited. */
export function statementColumns({ period, predicate: name, evidence }: Statement): DayColumns {
  const citations = evidence.flatMap(({ citedOn }) => citedOn ?? []);
  return dayColumns(period, predicate(name).time, citations);
}

function sureColumns(period: Period, time: TimeKind, spans: readonly SureSpan[]): SureColumns {
  const [first = NEVER, ...moreSure] = withoutImplied(spans.map(toStored));
  const [sureFrom, sureTo] = first;
  const happened = storedDay(surelyHappenedBy(period, spans));
  const [asOfSureFrom, asOfSureTo] =
    time !== "OCCURRENCE" ? first : happened < MAX_DAY ? [happened, MAX_DAY] : NEVER;
  return { sureFrom, sureTo, asOfSureFrom, asOfSureTo, moreSure };
}

function toStored({ from, to }: SureSpan): StoredSpan {
  return [storedDay(from), storedDay(to)];
}

function storedDay(day: number): number {
  return Math.max(MIN_DAY, Math.min(MAX_DAY, day));
}

/** Leaves out a span if every window that meets it meets another one too, such as a second citation on one day. */
function withoutImplied(spans: readonly StoredSpan[]): readonly StoredSpan[] {
  return spans.filter(
    ([from, to], index) =>
      !spans.some(
        ([otherFrom, otherTo], other) =>
          other !== index &&
          otherFrom <= from &&
          to <= otherTo &&
          (otherFrom < from || to < otherTo || other < index),
      ),
  );
}

/** The `sortDay` of a period, for a list in memory: without the other columns, which take longer. */
export function sortDayOfPeriod(stated: Period, time: TimeKind): number {
  return sortDayOf(...widest(periodIn(stated, time)));
}

function periodIn(stated: Period, time: TimeKind): Period {
  return time === "OCCURRENCE" ? occurrencePeriod(stated) : stated;
}

function widest({ start, end }: Period): readonly [fromDay: number, toDay: number] {
  return [start.earliest ?? MIN_DAY, end.latest ?? MAX_DAY];
}

/** The first possible day, else the last; MAX_DAY, which sorts last, if and only if the period is undated. */
export function sortDayOf(fromDay: number, toDay: number): number {
  if (fromDay !== MIN_DAY) return fromDay;
  return toDay === MAX_DAY ? MAX_DAY : toDay - 1;
}

/** What one document reports of a statement: in how many locations, and for which days. */
export interface ReportedColumns extends Pick<DayColumns, "fromDay" | "toDay" | "asOfTo">, SureColumns {
  readonly document: DocumentId;
  readonly places: number;
}

/**
 * In the order in which the documents first occur in the evidence. Evidence without days of its own has no limits, and
 * nothing is sure about it. Otherwise it reports surely what is sure about the statement, within its own days and by
 * its own citations.
 */
export function reportedColumns({ evidence, period: stated }: Statement, time: TimeKind): ReportedColumns[] {
  const period = periodIn(stated, time);
  const documents = [...new Set(evidence.map(({ document }) => document))];
  return documents.map((document) => {
    const own = evidence.filter((one) => one.document === document);
    const reported = own.reduce<DayWindow | null>((all, one) => hull(all, one.reported), null);
    const toDay = reported?.to ?? MAX_DAY;
    const citations = own.flatMap(({ citedOn }) => citedOn ?? []);
    return {
      document,
      places: own.length,
      fromDay: reported?.from ?? MIN_DAY,
      toDay,
      asOfTo: time === "OCCURRENCE" ? MAX_DAY : toDay,
      ...(reported
        ? sureColumns(
            period,
            time,
            sureSpans(period, citations).flatMap((span) => within(span, reported)),
          )
        : NOTHING_SURE),
    };
  });
}

/** The part of a span within the days; nothing if one of the days that a vague span needs is not among them. */
function within(span: SureSpan, days: DayWindow): readonly SureSpan[] {
  const [first, end] = [days.from ?? -Infinity, days.to ?? Infinity];
  if (span.from >= span.to) return first < span.to && span.from < end ? [span] : [];
  const [from, to] = [Math.max(span.from, first), Math.min(span.to, end)];
  return from < to ? [{ ...span, from, to }] : [];
}
