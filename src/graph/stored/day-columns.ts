import type { EntityKind } from "../../domain/entity.js";
import type { DocumentId } from "../../domain/evidence.js";
import type { Statement } from "../../domain/statement.js";
import type { DayWindow, Period } from "../../domain/time.js";
import { hull, occurrencePeriod } from "../../domain/time.js";
import type { TimeKind } from "../../domain/vocabulary.js";

/** Stand for "no limit" in stored columns, so that both stores compare plain integers. About ±27,000 years. */
export const MIN_DAY = -10_000_000;
export const MAX_DAY = 10_000_000;

/** A period as the integers that stores index and compare. */
export interface DayColumns {
  /** First day it can touch. */
  readonly fromDay: number;
  /** Day after the last it can touch. */
  readonly toDay: number;
  /** `toDay` for a question about one day: an occurrence that has happened stays in the past for good. */
  readonly asOfTo: number;
  /** The day it sorts by in a list by date, see `sortDayOf`. */
  readonly sortDay: number;
}

export function dayColumns(told: Period, time: TimeKind): DayColumns {
  const period = time === "OCCURRENCE" ? occurrencePeriod(told) : told;
  const from = period.start.earliest;
  const to = period.end.latest;
  const fromDay = from ?? MIN_DAY;
  const toDay = to ?? MAX_DAY;
  return {
    fromDay,
    toDay,
    asOfTo: time === "OCCURRENCE" ? MAX_DAY : toDay,
    sortDay: sortDayOf(fromDay, toDay),
  };
}

/** The first possible day, else the last; MAX_DAY, the end of the list, if and only if it is undated. */
export function sortDayOf(fromDay: number, toDay: number): number {
  if (fromDay !== MIN_DAY) return fromDay;
  return toDay === MAX_DAY ? MAX_DAY : toDay - 1;
}

/** How entities lie in time: events, agreements and works have their day, everything else lasts. */
export function timeOfKind(kind: EntityKind): TimeKind {
  return kind === "EVENT" || kind === "AGREEMENT" || kind === "WORK" ? "OCCURRENCE" : "STATE";
}

/** What one document reports of a statement: in how many of its locations, and of which days. */
export interface ReportedColumns extends Omit<DayColumns, "sortDay"> {
  readonly document: DocumentId;
  readonly places: number;
}

/** In the order in which the documents first occur in the evidence. Evidence without a date has no limits. */
export function reportedColumns({ evidence }: Statement, time: TimeKind): ReportedColumns[] {
  const documents = [...new Set(evidence.map(({ document }) => document))];
  return documents.map((document) => {
    const own = evidence.filter((one) => one.document === document);
    const told = own.reduce<DayWindow | null>((all, one) => hull(all, one.told), null);
    const toDay = told?.to ?? MAX_DAY;
    return {
      document,
      places: own.length,
      fromDay: told?.from ?? MIN_DAY,
      toDay,
      asOfTo: time === "OCCURRENCE" ? MAX_DAY : toDay,
    };
  });
}
