export interface IdPath {
  /** The id without days. */
  readonly id: string;
  /** Whether the id in the path ends in days, as ids of answers under a day do (decision 0009). */
  readonly hasDays: boolean;
  /** The single day among them; null for a window of days, which a page does not show. */
  readonly day: string | null;
}

const PREFIX = "/id/";
const DAYS = /^([^@]*)@([^@]*)$/;

/** Reads the path of the page of an id, such as `/id/org:0123@2020-11-18`; null if it is none. */
export function readIdPath(path: string): IdPath | null {
  if (!path.startsWith(PREFIX)) return null;
  const given = decoded(path.slice(PREFIX.length));
  if (given === null || given === "") return null;
  const [, id, days] = DAYS.exec(given) ?? [];
  if (id === undefined || days === undefined) return { id: given, hasDays: false, day: null };
  return { id, hasDays: true, day: days.split(",").find((part) => /^\d{4}-\d\d-\d\d$/.test(part)) ?? null };
}

/** The parameters of a page with the day of its id as the day in force. */
export function searchWithDay(search: string, day: string | null): string {
  if (day === null) return search;
  const parameters = new URLSearchParams(search);
  parameters.set("on", day);
  return `?${parameters.toString()}`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
