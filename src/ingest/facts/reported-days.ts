import type { EntityId } from "../../domain/entity.js";
import type { Evidence } from "../../domain/evidence.js";
import type { DayWindow, Period } from "../../domain/time.js";
import { envelope, isDated, occurrencePeriod, parseDate } from "../../domain/time.js";
import { predicate } from "../../domain/vocabulary.js";

/** Where a fact was read, and the latest day its document can know of (null: unknown). */
export interface Source {
  /** CURATED unless given. */
  readonly method?: Evidence["method"];
  readonly document: string;
  readonly article: string;
  readonly locator: string;
  readonly reportedOn: string | null;
}

/** What a fact says of its time. At most one of `stated`, `on` and `during` is set. */
export interface When {
  /** Bounds the source states. */
  readonly stated?: Period;
  /** The day (EDTF) it is cited on, or for an occurrence happened on. */
  readonly on?: string | null;
  /** Happened when this event or agreement did, whatever the files turn out to say about that. */
  readonly during?: EntityId;
}

/**
 * The days of which one source tells a fact; null: of none. What happened has its own date, whoever tells it. A state
 * is told of from what this source states of its beginning, else from the first day it cites it, to its stated end or
 * the last day it is cited here, and never beyond the day the source itself is of: no bulletin knows the years after it.
 */
export function toldDays(
  name: string,
  period: Period,
  { source, when }: { readonly source: Source; readonly when: When },
): DayWindow | null {
  const { time } = predicate(name);
  if (time === "OCCURRENCE") return isDated(period) ? envelope(occurrencePeriod(period)) : null;
  const stated = when.stated && isDated(when.stated) ? when.stated : null;
  const citedOn = when.on ?? (stated || time === "STATE" ? citedOnItsDay(source, when) : null);
  const cited = citedOn === null ? null : parseDate(citedOn);
  if (!stated && !cited) return null;
  const from = stated && stated.start.basis !== "UNKNOWN" ? stated.start.earliest : (cited?.earliest ?? null);
  const until = stated?.end.latest ?? dayAfter(cited?.latest) ?? dayAfter(stated?.start.latest);
  const known = dayAfter(source.reportedOn === null ? null : parseDate(source.reportedOn).latest);
  const to = until === null ? known : Math.min(until, known ?? Infinity);
  return from !== null && to !== null && to <= from ? null : { from, to };
}

/** A source that gives no day cites a state on its own day, unless it tells of it as over. */
export function citedOnItsDay({ reportedOn }: Source, { stated }: When): string | null {
  return stated !== undefined && stated.end.latest !== null ? null : reportedOn;
}

function dayAfter(day: number | null | undefined): number | null {
  return day == null ? null : day + 1;
}
