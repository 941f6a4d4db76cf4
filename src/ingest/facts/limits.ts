import { formatDay, inferredPeriod, parseDate } from "../../domain/time.js";
import type { Day, Period } from "../../domain/time.js";
import type { FactCommon } from "./fact.js";

/** 近日, 日前, 近期: the longest time between such an event and the issue that is taken for granted. */
const RECENT_DAYS = 90;

/** The first possible day, by the rules that count from the first day on which the source can have appeared. */
export const COUNTED_FROM_SOURCE: Readonly<Record<string, (source: Day) => string>> = {
  RECENTLY: (source) => formatDay(source - RECENT_DAYS),
  THIS_YEAR: (source) => formatDay(source).slice(0, 4),
};

/**
 * The days that limit a fact without a date, as its curator wrote them; undefined if nothing but the day of the source
 * limits it. `reportedOn` is the latest day that the source can know of.
 */
export function limitsOf(
  fact: Pick<FactCommon, "notBefore" | "notAfter" | "rule">,
  reportedOn: string | null,
): Period | undefined {
  const { rule } = fact;
  const [notBefore, notAfter] = [fact.notBefore ?? null, fact.notAfter ?? null];
  if (rule === undefined) return undefined;
  const earliest = reportedOn === null ? null : parseDate(reportedOn).earliest;
  const counted = COUNTED_FROM_SOURCE[rule];
  if (counted && earliest !== null && notBefore === null)
    return inferredPeriod(counted(earliest), notAfter ?? lastOf(reportedOn), rule);
  return notBefore === null && notAfter === null ? undefined : inferredPeriod(notBefore, notAfter, rule);
}

/** The last of the days within which a source appeared. */
function lastOf(date: string | null): string | null {
  return date?.split("/").at(-1) ?? null;
}
