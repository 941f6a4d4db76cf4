import type { EntityKind } from "../../domain/entity.js";
import type { DocumentId } from "../../domain/evidence.js";
import type { Statement } from "../../domain/statement.js";
import type { DayWindow, Period } from "../../domain/time.js";
import { hull, occurrencePeriod } from "../../domain/time.js";
import type { TimeKind } from "../../domain/vocabulary.js";

/** "No limit" in stored columns, so that both stores compare plain integers. About ±27,000 years. */
export const MIN_DAY = -10_000_000;
export const MAX_DAY = 10_000_000;

/** A period as the integers that stores index and compare. */
export interface DayColumns {
  /** First day it can touch. */
  readonly fromDay: number;
  /** Day after the last it can touch. */
  readonly toDay: number;
  /** `toDay` for a query as of one day: a past occurrence counts for every later day. */
  readonly asOfTo: number;
  /** The day it sorts by in a list by date, see `sortDayOf`. */
  readonly sortDay: number;
}

export function dayColumns(stated: Period, time: TimeKind): DayColumns {
  const period = time === "OCCURRENCE" ? occurrencePeriod(stated) : stated;
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

/** The first possible day, else the last; MAX_DAY, which sorts last, if and only if the period is undated. */
export function sortDayOf(fromDay: number, toDay: number): number {
  if (fromDay !== MIN_DAY) return fromDay;
  return toDay === MAX_DAY ? MAX_DAY : toDay - 1;
}

/** The relation of entities to time: events, agreements and works have their day, everything else lasts. */
export function timeOfKind(kind: EntityKind): TimeKind {
  return kind === "EVENT" || kind === "AGREEMENT" || kind === "WORK" ? "OCCURRENCE" : "STATE";
}

/** What one document reports of a statement: in how many locations, and for which days. */
export interface ReportedColumns extends Omit<DayColumns, "sortDay"> {
  readonly document: DocumentId;
  readonly places: number;
}

/** In the order in which the documents first occur in the evidence. Evidence without a date has no limits. */
export function reportedColumns({ evidence }: Statement, time: TimeKind): ReportedColumns[] {
  const documents = [...new Set(evidence.map(({ document }) => document))];
  return documents.map((document) => {
    const own = evidence.filter((one) => one.document === document);
    const reported = own.reduce<DayWindow | null>((all, one) => hull(all, one.reported), null);
    const toDay = reported?.to ?? MAX_DAY;
    return {
      document,
      places: own.length,
      fromDay: reported?.from ?? MIN_DAY,
      toDay,
      asOfTo: time === "OCCURRENCE" ? MAX_DAY : toDay,
    };
  });
}
