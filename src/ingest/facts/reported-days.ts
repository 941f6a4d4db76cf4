import type { DayWindow, Period } from "../../domain/time.js";
import { envelope, isDated, occurrencePeriod, parseDate } from "../../domain/time.js";
import { predicate } from "../../domain/vocabulary.js";
import type { Source, When } from "./source.js";

/**
 * The days for which one source reports a fact; null: for no day (decision 0008). An occurrence has its own date in
 * every source. A state is reported from the start that this source states, else from the first day it cites it; up to
 * the stated end, else the last day it cites it. The days never reach beyond the day of the source, because no bulletin
 * knows the future.
 */
export function reportedDays(
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

/**
 * A source without a day for a state cites it on the source's own day, unless it reports that the state is over.
 */
export function citedOnItsDay({ reportedOn }: Source, { stated, limits }: When): string | null {
  const isOver = [stated, limits].some((one) => one !== undefined && one.end.latest !== null);
  return isOver ? null : reportedOn;
}

function dayAfter(day: number | null | undefined): number | null {
  return day == null ? null : day + 1;
}
