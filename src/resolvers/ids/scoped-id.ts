import { JianbaoError } from "../../domain/errors.js";
import type { Day, DayWindow } from "../../domain/time.js";
import { dayOf, formatDay, windowOf } from "../../domain/time.js";
import type { TimeScope } from "../views.js";
import { ALL_TIME } from "../views.js";

// Normalizing caches (Apollo, urql, Relay) keep one record for each id. An object that depends on inherited days needs
// a different id for different days, or the cache shows the answer of one day for another (decision 0009).

const MARK = "@";
/** Ids that never end in days, because these objects do not depend on days. */
const TIMELESS = /^(doc|art|evi):/;

/** The id with the days in force, such as `org:…@2012-01-01` or `org:…@2020-01-01/2020-12-31`; plain without days. */
export function scopedId(id: string, scope: TimeScope): string {
  const days = daysText(scope);
  return days === "" ? id : `${id}${MARK}${days}`;
}

/** The id without its days, and the days. Throws BAD_ID for days in a form that this service never writes. */
export function readScopedId(id: string): { readonly id: string; readonly scope: TimeScope } {
  const mark = id.indexOf(MARK);
  if (mark < 0) return { id, scope: ALL_TIME };
  const [plain, days] = [id.slice(0, mark), id.slice(mark + MARK.length)];
  const scope = TIMELESS.test(plain) ? null : scopeOf(days);
  if (scope) return { id: plain, scope };
  throw new JianbaoError(
    "BAD_ID",
    `"${id.slice(0, 60)}" ends in no days of an id: give an id as it was answered, or the part before ${MARK}`,
  );
}

/** The id without its days, for filters and other arguments. Throws like `readScopedId`. */
export function plainId(id: string): string {
  return readScopedId(id).id;
}

function daysText({ asOf, between }: TimeScope): string {
  return [
    ...(asOf === null ? [] : [formatDay(asOf)]),
    // The end is exclusive in code; the API names the last day.
    ...(between === null ? [] : [`${side(between.from)}/${side(between.to, 1)}`]),
  ].join(",");
}

function side(day: Day | null, after = 0): string {
  return day === null ? ".." : formatDay(day - after);
}

/** Null for a text that `daysText` does not write. One scope has one text, so that one object has one id. */
function scopeOf(text: string): TimeScope | null {
  const parts = text.split(",");
  const window = parts.find((part) => part.includes("/"));
  const day = parts.find((part) => !part.includes("/"));
  try {
    const scope = {
      asOf: day === undefined ? null : dayOf(day),
      between: window === undefined ? null : windowFrom(window),
    };
    return daysText(scope) === text ? scope : null;
  } catch (cause) {
    // The caller throws an error that names the id.
    if (cause instanceof JianbaoError) return null;
    throw cause;
  }
}

function windowFrom(text: string): DayWindow {
  const [from = "", to = ""] = text.split("/");
  return windowOf(from === ".." ? null : from, to === ".." ? null : to);
}
