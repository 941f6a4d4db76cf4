import { isSingleSeat } from "../../domain/conflict/rules.js";
import type { Day } from "../../domain/time.js";
import { isQualified, parseDate } from "../../domain/time.js";
import type { Origin } from "../facts/origin.js";
import type { Draft } from "../facts/registry.js";
import type { Check, CheckInput } from "./check.js";

interface Citation {
  readonly person: Draft;
  readonly organization: Draft;
  readonly title: string;
  /** First and last day. */
  readonly days: readonly [Day, Day];
  readonly date: string;
  readonly origin: Origin;
}

/**
 * Finds two holders of a single-holder post: cited on the same day or on overlapping ranges of days, or one
 * between two citations of the other. A month or a year says nothing about the order and is ignored.
 */
export const singleSeats: Check = {
  name: "holders of one seat",
  find: (input) => {
    const seats = new Map<string, Citation[]>();
    for (const citation of citations(input)) {
      const seat = `${citation.organization.id} ${citation.title}`;
      seats.set(seat, [...(seats.get(seat) ?? []), citation]);
    }
    return [...seats.values()].flatMap((cited) => {
      const reported = new Set<string>();
      return cited.flatMap((one) => {
        const other = cited.find(
          ({ person }) => person.id !== one.person.id && meet(one.days, spanOf(person, cited)),
        );
        const pair = other ? [one.person.id, other.person.id].sort().join(" ") : "";
        if (!other || reported.has(pair)) return [];
        reported.add(pair);
        const { file, path } = other.origin;
        const where = `${file.name}:${String(file.fault(path, "").line)}`;
        const message = `"${one.person.key}" is ${one.title} of "${one.organization.key}" on ${one.date}, and so is "${other.person.key}" at ${where}`;
        return [one.origin.file.fault(one.origin.path, message, "WARNING")];
      });
    });
  },
};

function citations({ files, registry }: CheckInput): Citation[] {
  return files.articles.flatMap(({ facts, header, document }) =>
    facts.flatMap(({ value, file, path }): Citation[] => {
      if (!("positions" in value) || (value.status ?? "STATED") !== "STATED") return [];
      const person = registry.find(value.tenure, ["PERSON"]);
      // Without a date the day is unknown, because the post may have ended long before.
      const date = value.on ?? header.date ?? document.published;
      const days = date === undefined ? null : daysOf(date);
      if (!person || date === undefined || days === null) return [];
      return Object.entries(value.positions).flatMap(([reference, posts]) => {
        const organization = registry.find(reference, ["ORGANIZATION"]);
        const at = [...path, "positions", reference];
        return posts.flatMap((title) =>
          organization && isSingleSeat(title)
            ? [{ person, organization, title, days, date, origin: { file, path: at } }]
            : [],
        );
      });
    }),
  );
}

function daysOf(date: string): readonly [Day, Day] | null {
  const { earliest, latest } = parseDate(date);
  if (earliest === null || latest === null || isQualified(date)) return null;
  // One day, or a range of days; not a month or a year.
  return earliest === latest || DAYS.test(date) ? [earliest, latest] : null;
}
const DAYS = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/;

function spanOf(person: Draft, cited: readonly Citation[]): readonly [Day, Day] {
  const days = cited.flatMap((one) => (one.person.id === person.id ? one.days : []));
  return [Math.min(...days), Math.max(...days)];
}

const meet = ([from, to]: readonly [Day, Day], [first, last]: readonly [Day, Day]): boolean =>
  from <= last && first <= to;
