import { JianbaoError } from "../../domain/errors.js";
import type { Day, DayWindow } from "../../domain/time.js";
import { dayOf, formatDay, windowOf } from "../../domain/time.js";
import type { TimeScope } from "../views.js";
import { ALL_TIME } from "../views.js";

// Normalizing caches (Apollo, urql, Relay) keep one record an id. What depends on inherited days needs an id for each
// of them, else the answer as of one day is shown for another (decision 0009).

const MARK = "@";
/** Ids that never bear days: what documents are does not depend on any. */
const TIMELESS = /^(doc|art|evi):/;

/** The id under the days in force, such as `org:…@2012-01-01` or `org:…@2020-01-01/2020-12-31`; plain without any. */
export function scopedId(id: string, scope: TimeScope): string {
  const days = daysText(scope);
  return days === "" ? id : `${id}${MARK}${days}`;
}

/** The id without days, and the days it bore. Throws BAD_ID for days that this service never writes. */
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

/** The id without the days it may bear: what filters and seeds speak of. Throws as `readScopedId`. */
export function plainId(id: string): string {
  return readScopedId(id).id;
}

function daysText({ asOf, between }: TimeScope): string {
  return [
    ...(asOf === null ? [] : [formatDay(asOf)]),
    // Inside, ends are half-open; people mean the last day.
    ...(between === null ? [] : [`${side(between.from)}/${side(between.to, 1)}`]),
  ].join(",");
}

function side(day: Day | null, after = 0): string {
  return day === null ? ".." : formatDay(day - after);
}

/** Null for what `daysText` does not write: one scope has one text, so that one object has one id. */
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
    // The days are wrong, and the error is to name the id.
    if (cause instanceof JianbaoError) return null;
    throw cause;
  }
}

function windowFrom(text: string): DayWindow {
  const [from = "", to = ""] = text.split("/");
  return windowOf(from === ".." ? null : from, to === ".." ? null : to);
}
