/**
 * The naive reading of the data that the stores are held against: every statement is looked at, its period read anew
 * from its bounds, nothing is indexed or kept. Slow, and plain enough to be believed.
 */
import type { Dataset } from "../../src/domain/dataset.js";
import type { Entity } from "../../src/domain/entity.js";
import type { Statement } from "../../src/domain/statement.js";
import type { Day, DayWindow, Period } from "../../src/domain/time.js";
import { vocabulary } from "../../src/domain/vocabulary.js";

/**
 * The first and the last day of a period, as wide as it can be. What happens once and has only one known end lies there;
 * an end that a source leaves open (..) is known to be open.
 */
function daysIn({ start, end }: Period, happensOnce: boolean): [first: Day, last: Day] {
  const [begins, last] = [start.earliest ?? -Infinity, (end.latest ?? Infinity) - 1];
  if (!happensOnce) return [begins, last];
  if (start.basis === "UNKNOWN" && end.latest !== null) return [(end.earliest ?? end.latest) - 1, last];
  if (end.basis === "UNKNOWN" && start.earliest !== null) return [begins, start.latest ?? start.earliest];
  return [begins, last];
}

function daysOf({ predicate, period }: Statement): [first: Day, last: Day] {
  const { time } = vocabulary.predicates.find(({ name }) => name === predicate) ?? {};
  return daysIn(period, time === "OCCURRENCE");
}

/** The first day of an entity: events happen, agreements are signed and works published once. */
export function beginsOn({ kind, period }: Entity): Day {
  return daysIn(period, kind === "EVENT" || kind === "AGREEMENT" || kind === "WORK")[0];
}

/** Some day of the statement's is in the window. */
export function canTouch(statement: Statement, { from, to }: DayWindow): boolean {
  const [begins, last] = daysOf(statement);
  const firstAsked = from ?? -Infinity;
  const lastAsked = (to ?? Infinity) - 1;
  return begins <= lastAsked && firstAsked <= last;
}

/** A state held on the day; an occurrence has happened on it or before. */
export function heldOn(statement: Statement, day: Day): boolean {
  const [begins, last] = daysOf(statement);
  if (begins > day) return false;
  const { time } = vocabulary.predicates.find(({ name }) => name === statement.predicate) ?? {};
  return time === "OCCURRENCE" || last >= day;
}

export interface Asked {
  readonly asOf: Day | null;
  readonly between: DayWindow | null;
}

export function inForce(statement: Statement, { asOf, between }: Asked): boolean {
  return (asOf === null || heldOn(statement, asOf)) && (between === null || canTouch(statement, between));
}

/** On some day of those asked, the document itself tells of it: of what happened, as of a day, once it had. */
export function reports(document: string, statement: Statement, { asOf, between }: Asked): boolean {
  const reported = statement.evidence.flatMap((one) => (one.document === document && one.told ? [one.told] : []));
  if (reported.length === 0) return false;
  const first = Math.min(...reported.map(({ from }) => from ?? -Infinity));
  const last = Math.max(...reported.map(({ to }) => (to ?? Infinity) - 1));
  if (first === -Infinity && last === Infinity) return false;
  const { time } = vocabulary.predicates.find(({ name }) => name === statement.predicate) ?? {};
  return (
    (asOf === null || (first <= asOf && (time === "OCCURRENCE" || asOf <= last))) &&
    (between === null || (first <= (between.to ?? Infinity) - 1 && (between.from ?? -Infinity) <= last))
  );
}

/** Something says of some day that it was before its beginning, or after its end. */
export function isDated({ period: { start, end } }: Statement): boolean {
  return start.earliest !== null || end.latest !== null;
}

/** Statements that count: corrections of rank DEPRECATED do not. */
export function live({ statements }: Dataset): Statement[] {
  return statements.filter(({ rank }) => rank !== "DEPRECATED");
}

export function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id).sort();
}

/** Whatever lies in one of these, and in that, and so on; with themselves. */
export function within(places: readonly string[], data: Dataset): ReadonlySet<string> {
  const kinds = new Map(data.entities.map(({ id, kind }) => [id, kind]));
  const all = new Set(places);
  for (let grown = true; grown;) {
    grown = false;
    for (const { subject, predicate, object } of live(data))
      if (
        (predicate === "PART_OF" || predicate === "LOCATED_IN") &&
        kinds.get(subject) === "PLACE" &&
        object !== null &&
        all.has(object) &&
        !all.has(subject)
      ) {
        all.add(subject);
        grown = true;
      }
  }
  return all;
}
