import { isSingleSeat } from "../../domain/conflict-rules.js";
import type { Day } from "../../domain/time.js";
import { parseDate } from "../../domain/time.js";
import type { Draft, Origin } from "../seed/registry.js";
import type { Check, CheckInput } from "./check.js";

interface Citation {
  readonly person: Draft;
  readonly body: Draft;
  readonly title: string;
  readonly day: Day;
  readonly date: string;
  readonly origin: Origin;
}

/**
 * Two holders of a post that only one can have: cited on one day, or the one between two citations of the other. A
 * date that is no single day tells nothing about the order, and is left alone.
 */
export const singleSeats: Check = {
  name: "holders of one seat",
  find: (input) => {
    const seats = new Map<string, Citation[]>();
    for (const citation of citations(input)) {
      const seat = `${citation.body.id} ${citation.title}`;
      seats.set(seat, [...(seats.get(seat) ?? []), citation]);
    }
    return [...seats.values()].flatMap((cited) => {
      const told = new Set<string>();
      return cited.flatMap((one) => {
        const other = cited.find(
          ({ person }) => person.id !== one.person.id && meets(one.day, spanOf(person, cited)),
        );
        const pair = other ? [one.person.id, other.person.id].sort().join(" ") : "";
        if (!other || told.has(pair)) return [];
        told.add(pair);
        const { file, path } = other.origin;
        const where = `${file.name}:${String(file.fault(path, "").line)}`;
        const message = `"${one.person.key}" is ${one.title} of "${one.body.key}" on ${one.date}, and so is "${other.person.key}" at ${where}`;
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
      // The day of a document is when it tells; told without a day, a post may be one long given up.
      const date = value.on ?? header.date ?? document.published;
      const day = date === undefined ? null : singleDay(date);
      if (!person || date === undefined || day === null) return [];
      return Object.entries(value.positions).flatMap(([reference, posts]) => {
        const body = registry.find(reference, ["ORGANIZATION"]);
        const at = [...path, "positions", reference];
        return posts.flatMap((title) =>
          body && isSingleSeat(title)
            ? [{ person, body, title, day, date, origin: { file, path: at } }]
            : [],
        );
      });
    }),
  );
}

function singleDay(date: string): Day | null {
  const { earliest, latest } = parseDate(date);
  return earliest === latest ? earliest : null;
}

function spanOf(person: Draft, cited: readonly Citation[]): readonly [Day, Day] {
  const days = cited.flatMap((one) => (one.person.id === person.id ? [one.day] : []));
  return [Math.min(...days), Math.max(...days)];
}

const meets = (day: Day, [first, last]: readonly [Day, Day]): boolean =>
  first <= day && day <= last;
