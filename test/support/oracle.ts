/**
 * A naive implementation that the stores are compared with. It looks at every statement, computes its period from its
 * bounds each time, and has no index and no cache. It is slow, and simple enough to be trusted.
 */
import type { Dataset } from "../../src/domain/dataset.js";
import type { Entity } from "../../src/domain/entity.js";
import type { Statement } from "../../src/domain/statement.js";
import type { Day, DayWindow, Period } from "../../src/domain/time.js";
import { vocabulary } from "../../src/domain/vocabulary.js";

/**
 * The first and the last day of a period at its widest. An event with only one known end happened there. An end that a
 * source leaves open (..) is known to be open.
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

/** The first day of an entity. Events, agreements and works happen once. */
export function beginsOn({ kind, period }: Entity): Day {
  return daysIn(period, kind === "EVENT" || kind === "AGREEMENT" || kind === "WORK")[0];
}

/** True if the statement can hold on some day of the window. */
export function canTouch(statement: Statement, { from, to }: DayWindow): boolean {
  const [begins, last] = daysOf(statement);
  const firstAsked = from ?? -Infinity;
  const lastAsked = (to ?? Infinity) - 1;
  return begins <= lastAsked && firstAsked <= last;
}

/** True if a state held on the day, or an occurrence happened on it or before. */
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

/**
 * True if the document itself reports the statement for some of the given days. As of a day, an occurrence counts from
 * the day when it happened.
 */
export function reports(document: string, statement: Statement, { asOf, between }: Asked): boolean {
  const reported = statement.evidence.flatMap((one) =>
    one.document === document && one.reported ? [one.reported] : [],
  );
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

/** True if the statement excludes some days before or after it. */
export function isDated({ period: { start, end } }: Statement): boolean {
  return start.earliest !== null || end.latest !== null;
}

/** All statements except corrections of rank DEPRECATED. */
export function live({ statements }: Dataset): Statement[] {
  return statements.filter(({ rank }) => rank !== "DEPRECATED");
}

export function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id).sort();
}

/** These places and all places inside them. */
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
