/**
 * What a question about days means, written from the meaning (decision 0018) and not from the code that answers it: no
 * spans, no columns, one item at a time. The lists of both stores and the API are compared with it.
 */
import type { Asked, Certainty } from "../../domain/certainty.js";
import type { Entity, EntityKind } from "../../domain/entity.js";
import type { Statement } from "../../domain/statement.js";
import type { Bound, Day, DayWindow, Period } from "../../domain/time.js";
import { isQualified, periodOf } from "../../domain/time.js";
import { predicate } from "../../domain/vocabulary.js";
import type { EntitySelection, RelatedFilter } from "../queries/entities.js";

/** Something with a date: when, whether it happens once, and the days on which sources cite it. */
interface Dated {
  readonly period: Period;
  readonly once: boolean;
  readonly citedOn: readonly string[];
}

type Days = readonly [first: Day, last: Day];

/** How a statement meets the days; null: not at all. Without days everything is certain. */
export function statementCertainty(statement: Statement, asked: Asked): Certainty | null {
  return certaintyFor(datesOf(statement), asked);
}

/** The same for the own period of an entity. */
export function entityCertainty(
  { kind, period }: Pick<Entity, "kind" | "period">,
  asked: Asked,
): Certainty | null {
  return certaintyFor({ period, once: happensOnce(kind), citedOn: [] }, asked);
}

/** Events, agreements and works happen once; people, organizations, honors and places last. */
export function happensOnce(kind: EntityKind): boolean {
  return kind === "EVENT" || kind === "AGREEMENT" || kind === "WORK";
}

/** How an entity meets the days of a query, with these statements. Apart from days, `selects` and `joins` decide. */
export function selectedCertainty(
  entity: Entity,
  { between, asOf, alive, related }: Pick<EntitySelection, "between" | "asOf" | "alive" | "related">,
  statements: readonly Statement[],
): Certainty | null {
  const relations = related.map((filter) => relationCertainty(entity, filter, statements));
  if (alive && entityCertainty(entity, alive) === null) return null;
  return weakest([entityCertainty(entity, { between, asOf }), ...relations]);
}

/** The best of the relations that the filter selects. */
export function relationCertainty(
  { id }: Pick<Entity, "id">,
  { predicates, direction, to, statuses, between, asOf = null }: RelatedFilter,
  statements: readonly Statement[],
): Certainty | null {
  const found = statements
    .filter(
      ({ subject, object, predicate: name, status, rank }) =>
        rank !== "DEPRECATED" &&
        predicates.includes(name) &&
        (statuses?.includes(status) ?? true) &&
        (direction === "OUT" ? subject : object) === id &&
        (to === null || to.includes((direction === "OUT" ? object : subject) ?? "")),
    )
    .map((statement) => statementCertainty(statement, { between, asOf }));
  return best(found);
}

export function best(found: readonly (Certainty | null)[]): Certainty | null {
  return found.includes("CERTAIN") ? "CERTAIN" : found.includes("POSSIBLE") ? "POSSIBLE" : null;
}

export function weakest(found: readonly (Certainty | null)[]): Certainty | null {
  return found.includes(null) ? null : found.includes("POSSIBLE") ? "POSSIBLE" : "CERTAIN";
}

/**
 * How a document reports a statement for the days: surely if what it reports of them is certain by its own citations. A
 * document without days of its own can report any day.
 */
export function reportCertainty(
  document: string,
  statement: Statement,
  { asOf, between }: Asked,
): Certainty | null {
  const own = statement.evidence.filter((one) => one.document === document);
  if (own.length === 0) return null;
  if (asOf === null && between === null) return "CERTAIN";
  const days = own.flatMap(({ reported }) => reported ?? []);
  if (days.length === 0) return "POSSIBLE";
  const first = Math.min(...days.map(({ from }) => from ?? -Infinity));
  const last = Math.max(...days.map(({ to }) => (to ?? Infinity) - 1));
  const dates = { ...datesOf(statement), citedOn: own.flatMap(({ citedOn }) => citedOn ?? []) };
  const within = ([from, to]: Days): Certainty | null => {
    const both: Days = [Math.max(from, first), Math.min(to, last)];
    if (from > last || first > to) return null;
    return surelyMeets(dates, both) ? "CERTAIN" : "POSSIBLE";
  };
  const asOfDay = (day: Day): Certainty | null => {
    if (!dates.once) return within([day, day]);
    if (first > day) return null;
    return isOverBy(dates, day) ? "CERTAIN" : within([-Infinity, day]);
  };
  return weakest([
    ...(asOf === null ? [] : [asOfDay(asOf)]),
    ...(between === null ? [] : [within(daysOf(between))]),
  ]);
}

/** The first and the last day that it can include. An occurrence with one known end happened there. */
export function widest({ start, end }: Period, once: boolean): Days {
  const [first, last] = [start.earliest ?? -Infinity, (end.latest ?? Infinity) - 1];
  if (once && start.basis === "UNKNOWN" && end.earliest !== null && end.latest !== null)
    return [end.earliest - 1, last];
  if (once && end.basis === "UNKNOWN" && start.earliest !== null && start.latest !== null)
    return [first, start.latest];
  return [first, last];
}

/** True if it can include a day of the window. */
export function canMeet(period: Period, once: boolean, window: DayWindow): boolean {
  const [first, last] = widest(period, once);
  const [from, to] = daysOf(window);
  return first <= to && from <= last;
}

/** True if a state can hold on the day, or an occurrence can have happened by then. */
export function canHold(period: Period, once: boolean, day: Day): boolean {
  const [first, last] = widest(period, once);
  return first <= day && (once || day <= last);
}

function datesOf({ predicate: name, period, evidence }: Statement): Dated {
  const citedOn = evidence.flatMap((one) => one.citedOn ?? []);
  return { period, once: predicate(name).time === "OCCURRENCE", citedOn };
}

/** With two conditions the weaker one counts. */
function certaintyFor(dates: Dated, { asOf, between }: Asked): Certainty | null {
  const { period, once } = dates;
  const as = (can: boolean, sure: boolean): Certainty | null =>
    can ? (sure ? "CERTAIN" : "POSSIBLE") : null;
  const until = (day: Day): Days => [once ? -Infinity : day, day];
  return weakest([
    ...(asOf === null
      ? []
      : [
          as(canHold(period, once, asOf), (once && isOverBy(dates, asOf)) || surelyMeets(dates, until(asOf))),
        ]),
    ...(between === null ? [] : [as(canMeet(period, once, between), surelyMeets(dates, daysOf(between)))]),
  ]);
}

/** Nobody doubts its date, and its last possible day has passed. */
function isOverBy({ period, once }: Dated, day: Day): boolean {
  const isDoubted = isQualified(period.start.edtf) || isQualified(period.end.edtf);
  return !isDoubted && widest(period, once)[1] <= day;
}

/**
 * If sources give both ends (an open end is given too): it cannot be over before the days, and cannot begin only after
 * them. Else one date that sources give lies within the days: that of an end, or for what is known from citations one of
 * these. If both ends are given or follow from what sources say, it is in the days if all its possible days are. What is
 * guessed or doubted gives nothing.
 */
function surelyMeets({ period: { start, end }, citedOn }: Dated, [from, to]: Days): boolean {
  if (from > to) return false;
  if ([start, end].every((bound) => isGiven(bound) || follows(bound))) {
    const firstDay = start.earliest ?? -Infinity;
    const lastDay = (end.latest ?? Infinity) - 1;
    if ((follows(start) && start.earliest === null) || (follows(end) && end.latest === null)) return false;
    if (!(isGiven(start) && isGiven(end)) && !(Number.isFinite(firstDay) && Number.isFinite(lastDay)))
      return false;
    const firstEnd = end.earliest === null ? (end.basis === "OPEN" ? Infinity : firstDay) : end.earliest - 1;
    const lastBegin = start.latest ?? (start.basis === "OPEN" ? -Infinity : lastDay);
    return from <= Math.max(firstEnd, firstDay) && Math.min(lastBegin, lastDay) <= to;
  }
  const liesWithin = (first: Day | null, last: Day | null): boolean =>
    first !== null && last !== null && from <= first && last <= to;
  const isDate = ({ edtf, basis }: Bound): boolean =>
    ["STATED", "FIRST_CITED", "LAST_CITED"].includes(basis) && !isQualified(edtf);
  const isCited = start.basis === "FIRST_CITED" || end.basis === "LAST_CITED";
  return (
    (isDate(start) && liesWithin(start.earliest, start.latest)) ||
    (isDate(end) && liesWithin(dayBefore(end.earliest), dayBefore(end.latest))) ||
    (isCited &&
      citedOn.some((date) => surelyMeets({ period: periodOf(date), once: false, citedOn: [] }, [from, to])))
  );
}

function isGiven({ edtf, basis }: Bound): boolean {
  return (basis === "STATED" || basis === "OPEN") && !isQualified(edtf);
}

/** All rules but the one that assumes how long ago "recently" is; and what is reported has happened. */
function follows({ edtf, basis, rule }: Bound): boolean {
  const isSound =
    basis === "REPORTED_BY" || (basis === "INFERRED" && rule !== undefined && rule !== "RECENTLY");
  return isSound && !isQualified(edtf);
}

const dayBefore = (day: Day | null): Day | null => (day === null ? null : day - 1);

function daysOf({ from, to }: DayWindow): Days {
  return [from ?? -Infinity, (to ?? Infinity) - 1];
}
