import { formatDay, inferredPeriod, parseDate } from "../../domain/time.js";
import type { Period } from "../../domain/time.js";
import type { FactCommon } from "./fact.js";

/** 近日, 日前, 近期: the longest time between such an event and the issue that is taken for granted. */
const RECENT_DAYS = 90;

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
  if (rule === "RECENTLY" && earliest !== null && notBefore === null)
    return inferredPeriod(formatDay(earliest - RECENT_DAYS), notAfter ?? lastOf(reportedOn), rule);
  if (rule === "THIS_YEAR" && earliest !== null && notBefore === null)
    return inferredPeriod(formatDay(earliest).slice(0, 4), notAfter ?? lastOf(reportedOn), rule);
  return notBefore === null && notAfter === null ? undefined : inferredPeriod(notBefore, notAfter, rule);
}

/** The last of the days within which a source appeared. */
function lastOf(date: string | null): string | null {
  return date?.split("/").at(-1) ?? null;
}
