import type { Bound, Day, DayWindow, Period } from "./time.js";
import { envelope, isFirm, isQualified, occurrencePeriod, periodOf } from "./time.js";
import { predicate } from "./vocabulary.js";

/** Whether something certainly held in a window, or possibly. */
export type Certainty = "CERTAIN" | "POSSIBLE";

/** Why an answer is only possible, or why it is certain. Codes are stable. */
export type CertaintyReason =
  "STATED_PERIOD" | "CITED_ON_THE_DAY" | "BETWEEN_CITATIONS" | "VAGUE_DATE" | "UNDATED";

export interface Judgment {
  readonly certainty: Certainty;
  readonly reason: CertaintyReason;
}

/**
 * Judges a period against a window of days. Returns null when they cannot overlap. CERTAIN needs bounds that a source
 * stated (or left open), or a citation on a day of the window. A date that its source marks with ? or ~ makes nothing
 * certain: if one end has such a mark, only the day of the other end can be.
 */
export function judge(period: Period, window: DayWindow): Judgment | null {
  if (!overlaps(envelope(period), window)) return null;
  const { start, end } = period;
  if (!isFirm(period)) {
    if (halfKnown(period, window)) return { certainty: "CERTAIN", reason: "STATED_PERIOD" };
    const isCited =
      (start.basis === "FIRST_CITED" && citedWithin(start, 0, window)) ||
      (end.basis === "LAST_CITED" && citedWithin(end, 1, window));
    if (isCited) return { certainty: "CERTAIN", reason: "CITED_ON_THE_DAY" };
    const isCitation = start.basis === "FIRST_CITED" || end.basis === "LAST_CITED";
    return { certainty: "POSSIBLE", reason: isCitation ? "BETWEEN_CITATIONS" : "VAGUE_DATE" };
  }
  if (start.basis === "UNKNOWN" || end.basis === "UNKNOWN") {
    return halfKnown(period, window)
      ? { certainty: "CERTAIN", reason: "STATED_PERIOD" }
      : { certainty: "POSSIBLE", reason: "UNDATED" };
  }
  if (start.basis === "FIRST_CITED" || end.basis === "LAST_CITED") {
    if (citedWithin(start, 0, window) || citedWithin(end, 1, window)) {
      return { certainty: "CERTAIN", reason: "CITED_ON_THE_DAY" };
    }
    return { certainty: "POSSIBLE", reason: "BETWEEN_CITATIONS" };
  }
  if (start.basis === "INFERRED" || end.basis === "INFERRED") {
    return { certainty: "POSSIBLE", reason: "VAGUE_DATE" };
  }
  return surelyMeets(period, window)
    ? { certainty: "CERTAIN", reason: "STATED_PERIOD" }
    : { certainty: "POSSIBLE", reason: "VAGUE_DATE" };
}

/** True when the half-open windows share a day. */
export function overlaps(a: DayWindow, b: DayWindow): boolean {
  return (a.from ?? -Infinity) < (b.to ?? Infinity) && (b.from ?? -Infinity) < (a.to ?? Infinity);
}

/** The window of one day. */
export function onDay(day: Day): DayWindow {
  return { from: day, to: day + 1 };
}

// True if one day is in the window for every choice of the two vague ends with the start before the end.
function surelyMeets({ start, end }: Period, window: DayWindow): boolean {
  const { from, to } = envelope({ start, end });
  const lastStart = Math.min(start.latest ?? -Infinity, (to ?? Infinity) - 1);
  const firstEnd = Math.max(end.earliest ?? Infinity, (from ?? -Infinity) + 1);
  return lastStart < (window.to ?? Infinity) && (window.from ?? -Infinity) < firstEnd;
}

/** One end is stated and the other unknown: certain only on the very day the known end touches. */
function halfKnown(period: Period, window: DayWindow): boolean {
  const { start, end } = period;
  return (
    (start.basis === "STATED" && citedWithin(start, 0, window)) ||
    (end.basis === "STATED" && citedWithin(end, 1, window))
  );
}

/** Whether all days of the bound are in the window. `shift` 1 turns a half-open end into its last day. */
function citedWithin(bound: Bound, shift: 0 | 1, window: DayWindow): boolean {
  if (bound.earliest === null || bound.latest === null || isQualified(bound.edtf)) return false;
  return (
    (window.from ?? -Infinity) <= bound.earliest - shift && bound.latest - shift < (window.to ?? Infinity)
  );
}

/** The part of a statement that its judgment needs. */
interface Judgeable {
  readonly period: Period;
  readonly predicate: string;
  readonly evidence: readonly { readonly citedOn: string | null }[];
}

/**
 * Judges a statement for the days in force: `asOf` first, else `between`; null if neither is given. As of a day, an
 * occurrence counts when it has happened by then. A state that is known from citations is certain on every day it is
 * cited on, not only on the first and the last.
 */
export function judgeStatement(
  { period: written, predicate: name, evidence }: Judgeable,
  { asOf, between }: { readonly asOf: Day | null; readonly between: DayWindow | null },
): Judgment | null {
  const { time } = predicate(name);
  const period = time === "OCCURRENCE" ? occurrencePeriod(written) : written;
  if (asOf !== null && time === "OCCURRENCE") {
    const { to } = envelope(period);
    if (to !== null && to <= asOf + 1 && isFirm(period))
      return { certainty: "CERTAIN", reason: "STATED_PERIOD" };
    return judge(period, { from: null, to: asOf + 1 });
  }
  const window = asOf === null ? between : onDay(asOf);
  if (window === null) return null;
  const judged = judge(period, window);
  if (judged?.reason !== "BETWEEN_CITATIONS") return judged;
  const cited = evidence.some(
    ({ citedOn }) => citedOn !== null && judge(periodOf(citedOn), window)?.certainty === "CERTAIN",
  );
  return cited ? { certainty: "CERTAIN", reason: "CITED_ON_THE_DAY" } : judged;
}
