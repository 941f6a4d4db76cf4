import type { EntityKind } from "./entity.js";
import type { Bound, Day, DayWindow, Period } from "./time.js";
import { envelope, isFirm, isQualified, occurrencePeriod, periodOf } from "./time.js";
import type { TimeKind } from "./vocabulary.js";
import { predicate } from "./vocabulary.js";

/** Whether something certainly held in a window, or possibly. */
export type Certainty = "CERTAIN" | "POSSIBLE";

/** Why an answer is only possible, or why it is certain. Codes are stable. */
export type CertaintyReason =
  "STATED_PERIOD" | "IMPLIED_PERIOD" | "CITED_ON_THE_DAY" | "BETWEEN_CITATIONS" | "VAGUE_DATE" | "UNDATED";

export interface Judgment {
  readonly certainty: Certainty;
  readonly reason: CertaintyReason;
}

/** Days that a question names. If both are given, both must be met. */
export interface Asked {
  readonly asOf: Day | null;
  readonly between: DayWindow | null;
}

/**
 * Something sure about a period: a window that the period can touch is CERTAIN if `from < window.to` and
 * `window.from < to`. `from` is the last day on which it can begin, `to` the first day on which it can be over. So a
 * day of a vague date has `from >= to`, and only a window that holds all of its days is CERTAIN.
 *
 * This is the one rule of certainty: stores compare these pairs of days, and `judge` explains them.
 */
export interface SureSpan {
  readonly from: Day;
  readonly to: Day;
  readonly reason: CertaintyReason;
}

/**
 * What is sure about a period with these days of citation. If sources state both ends (or leave them open), it is one
 * span. Otherwise only the days of each end that a source states or cites are sure, and the days between are not. A state
 * that is known from citations is sure on every day it is cited on. A date that its source marks with ? or ~ makes nothing
 * sure. What follows from the sources limits a period on both sides or not at all: then a window that holds all its days
 * is sure.
 */
export function sureSpans(period: Period, citations: readonly string[] = []): readonly SureSpan[] {
  const { start, end } = period;
  if (isGiven(start) && isGiven(end)) return [wholeSpan(period, "STATED_PERIOD")];
  if ([start, end].every((bound) => isGiven(bound) || isImplied(bound)))
    return period.start.earliest === null || period.end.latest === null
      ? []
      : [wholeSpan(period, "IMPLIED_PERIOD")];
  const ends = sureEnds(period);
  if (!isCited(period)) return ends;
  const cited = citations.flatMap((date) => sureSpans(periodOf(date)));
  return [...ends, ...cited.map((span): SureSpan => ({ ...span, reason: "CITED_ON_THE_DAY" }))];
}

/** Judges a period against a window of days. Returns null when they cannot overlap. */
export function judge(period: Period, window: DayWindow, citations: readonly string[] = []): Judgment | null {
  if (!overlaps(envelope(period), window)) return null;
  const sure = sureSpans(period, citations).find((span) => overlaps(span, window));
  return sure
    ? { certainty: "CERTAIN", reason: sure.reason }
    : { certainty: "POSSIBLE", reason: whyOnlyPossible(period) };
}

/** What is sure about the beginning and the end of a period, each alone. */
export function sureEnds({ start, end }: Period): readonly SureSpan[] {
  return [...daysOfEnd(start, 0), ...daysOfEnd(end, 1)];
}

/** The day as of which an occurrence has surely happened: its last possible day, or a day by which it surely began. */
export function surelyHappenedBy(period: Period, spans: readonly SureSpan[]): Day {
  const last = isFirm(period) ? (period.end.latest ?? Infinity) - 1 : Infinity;
  return Math.min(last, ...spans.map(({ from }) => from));
}

function whyOnlyPossible(period: Period): CertaintyReason {
  const isUnknown = period.start.basis === "UNKNOWN" || period.end.basis === "UNKNOWN";
  if (isFirm(period) && isUnknown) return "UNDATED";
  return isCited(period) ? "BETWEEN_CITATIONS" : "VAGUE_DATE";
}

/** True when the half-open windows share a day. */
export function overlaps(a: DayWindow, b: DayWindow): boolean {
  return (a.from ?? -Infinity) < (b.to ?? Infinity) && (b.from ?? -Infinity) < (a.to ?? Infinity);
}

/** The window of one day. */
export function onDay(day: Day): DayWindow {
  return { from: day, to: day + 1 };
}

/** Both ends are sure, apart from vagueness. The period has at least one day, so its start is before its end. */
function wholeSpan(period: Period, reason: CertaintyReason): SureSpan {
  const { start, end } = period;
  const { from, to } = envelope(period);
  const [last, first] = [(to ?? Infinity) - 1, (from ?? -Infinity) + 1];
  // An open end has no limit. An implied one without a limit of its own has that of the other end.
  return {
    from: Math.min(start.latest ?? (start.basis === "OPEN" ? -Infinity : last), last),
    to: Math.max(end.earliest ?? (end.basis === "OPEN" ? Infinity : first), first),
    reason,
  };
}

/** The days of one end alone. `shift` 1 turns a half-open end into its last day. */
function daysOfEnd({ edtf, earliest, latest, basis }: Bound, shift: 0 | 1): readonly SureSpan[] {
  const isStated = basis === "STATED";
  if (!isStated && basis !== "FIRST_CITED" && basis !== "LAST_CITED") return [];
  if (earliest === null || latest === null || isQualified(edtf)) return [];
  const reason = isStated ? "STATED_PERIOD" : "CITED_ON_THE_DAY";
  return [{ from: latest - shift, to: earliest - shift + 1, reason }];
}

function isGiven({ edtf, basis }: Bound): boolean {
  return (basis === "STATED" || basis === "OPEN") && !isQualified(edtf);
}

/**
 * Whether a limit follows from what sources say. The rule RECENTLY assumes how long recent is, and an end that is only
 * reported as over (INFERRED without a rule) can be any day before.
 */
function isImplied({ edtf, basis, rule }: Bound): boolean {
  if (isQualified(edtf)) return false;
  return basis === "REPORTED_BY" || (basis === "INFERRED" && rule !== undefined && rule !== "RECENTLY");
}

function isCited({ start, end }: Period): boolean {
  return start.basis === "FIRST_CITED" || end.basis === "LAST_CITED";
}

/** The relation of entities to time: events, agreements and works happen once, everything else lasts. */
export function timeOfKind(kind: EntityKind): TimeKind {
  return kind === "EVENT" || kind === "AGREEMENT" || kind === "WORK" ? "OCCURRENCE" : "STATE";
}

/** The part of a statement that its judgment needs. */
interface Judgeable {
  readonly period: Period;
  readonly predicate: string;
  readonly evidence: readonly { readonly citedOn: string | null }[];
}

/** Judges a statement for the days asked; null if it does not meet them, and if none are asked. */
export function judgeStatement(
  { period, predicate: name, evidence }: Judgeable,
  asked: Asked,
): Judgment | null {
  const citations = evidence.flatMap(({ citedOn }) => citedOn ?? []);
  return judgeAsked(period, predicate(name).time, citations, asked);
}

/** Judges the own period of an entity (the day of an event, the life of an organization) like that of a statement. */
export function judgeEntity(
  { kind, period }: { readonly kind: EntityKind; readonly period: Period },
  asked: Asked,
): Judgment | null {
  return judgeAsked(period, timeOfKind(kind), [], asked);
}

/** As of a day, an occurrence counts when it has happened by then. Of two conditions, the less sure one counts. */
function judgeAsked(
  written: Period,
  time: TimeKind,
  citations: readonly string[],
  { asOf, between }: Asked,
): Judgment | null {
  const period = time === "OCCURRENCE" ? occurrencePeriod(written) : written;
  const judged = [
    ...(asOf === null
      ? []
      : [time === "OCCURRENCE" ? happenedBy(period, asOf) : judge(period, onDay(asOf), citations)]),
    ...(between === null ? [] : [judge(period, between, citations)]),
  ];
  const [first = null] = judged;
  if (judged.includes(null)) return null;
  return judged.find((one) => one?.certainty === "POSSIBLE") ?? first;
}

function happenedBy(period: Period, day: Day): Judgment | null {
  const until = { from: null, to: day + 1 };
  const judged = judge(period, until);
  if (judged?.certainty !== "POSSIBLE" || surelyHappenedBy(period, []) > day) return judged;
  return { certainty: "CERTAIN", reason: "STATED_PERIOD" };
}
