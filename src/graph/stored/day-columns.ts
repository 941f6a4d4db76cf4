import type { EntityKind } from "../../domain/entity.js";
import type { DocumentId } from "../../domain/evidence.js";
import type { Statement } from "../../domain/statement.js";
import type { DayWindow, Period } from "../../domain/time.js";
import { hull, occurrencePeriod } from "../../domain/time.js";
import type { TimeKind } from "../../domain/vocabulary.js";

/** Stand for "no limit" in stored columns, so that both engines compare plain integers. About ±27,000 years. */
export const MIN_DAY = -10_000_000;
export const MAX_DAY = 10_000_000;

/** A period as the integers that stores index and compare. */
export interface DayColumns {
  /** First day it can touch. */
  readonly fromDay: number;
  /** Day after the last it can touch. */
  readonly toDay: number;
  /** `toDay` for an as-of question: an occurrence, once it has happened, has happened for good. */
  readonly asOfTo: number;
  /** Where it stands in a list by date: its first possible day, else its last; MAX_DAY, at the end, if and only if undated. */
  readonly sortDay: number;
}

export function dayColumns(told: Period, time: TimeKind): DayColumns {
  const period = time === "OCCURRENCE" ? occurrencePeriod(told) : told;
  const from = period.start.earliest;
  const to = period.end.latest;
  return {
    fromDay: from ?? MIN_DAY,
    toDay: to ?? MAX_DAY,
    asOfTo: time === "OCCURRENCE" ? MAX_DAY : (to ?? MAX_DAY),
    sortDay: from ?? (to === null ? MAX_DAY : to - 1),
  };
}

/** How entities lie in time: what happens, is signed or is published has its day, a body lasts. */
export function timeOfKind(kind: EntityKind): TimeKind {
  return kind === "EVENT" || kind === "AGREEMENT" || kind === "WORK" ? "OCCURRENCE" : "STATE";
}

/** What one document tells of a statement: at how many places, and of which days, as columns. */
export interface ReportedColumns extends Omit<DayColumns, "sortDay"> {
  readonly document: DocumentId;
  readonly places: number;
}

/** In the order in which the documents first stand in the evidence; what has no date tells of no day, without limits. */
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
