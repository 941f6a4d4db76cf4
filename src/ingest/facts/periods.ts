import type { EntityId } from "../../domain/entity.js";
import type { Bound, Period } from "../../domain/time.js";
import { isEmpty, isFirm, isLimited, UNKNOWN_PERIOD } from "../../domain/time.js";

/** When entities happened, were signed or published, and how long organizations lived. */
export interface EntityPeriods {
  /** Of an event, an agreement or a work: when it happened; of an organization its life; unknown for the other kinds. */
  readonly of: (id: EntityId) => Period;
  /** The life of an organization; unknown for every other kind. */
  readonly lifeOf: (id: EntityId) => Period;
}

/**
 * The narrowest of several periods. Certain periods come before doubted ones (`2020?`); the first of equal ones wins.
 */
export function mostPrecise(periods: readonly Period[]): Period | null {
  const width = (period: Period): number =>
    (period.end.latest ?? 1e9) - (period.start.earliest ?? -1e9) + (isFirm(period) ? 0 : 1e10);
  return periods.reduce<Period | null>(
    (best, next) => (best && width(best) <= width(next) ? best : next),
    null,
  );
}

/**
 * The period that all the periods allow: the latest of their starts and the earliest of their ends, each with its own
 * origin. The first of equal bounds wins. Unknown if there are none.
 */
export function intersection(periods: readonly Period[]): Period {
  const start = tightest(
    periods.map((one) => one.start),
    ({ earliest }) => earliest,
    (day, best) => day > best,
  );
  const end = tightest(
    periods.map((one) => one.end),
    ({ latest }) => latest,
    (day, best) => day < best,
  );
  if (start.earliest === null || end.latest === null || start.earliest >= end.latest) return { start, end };
  // It begins before it ends, so that each bound limits the other one too.
  const [lastStart, firstEnd] = [end.latest - 1, start.earliest + 1];
  return {
    start: { ...start, latest: Math.min(start.latest ?? lastStart, lastStart) },
    end: { ...end, earliest: Math.max(end.earliest ?? firstEnd, firstEnd) },
  };
}

function tightest(
  bounds: readonly Bound[],
  dayOf: (bound: Bound) => number | null,
  isTighter: (day: number, best: number) => boolean,
): Bound {
  return bounds.reduce((best, bound) => {
    const [day, known] = [dayOf(bound), dayOf(best)];
    if (day === null) return best;
    return known === null || isTighter(day, known) ? bound : best;
  }, UNKNOWN_PERIOD.start);
}

/** Relations without a date of their own that begin with what they make or describe, or have its days. */
const BEGIN_WITH: Readonly<Record<string, "subject" | "object">> = {
  ISSUED: "object",
  AUTHORED: "object",
  CONTRIBUTED_TO: "object",
  ABOUT: "subject",
  BASED_ON: "subject",
};
const HAVE_THE_DAYS_OF: Readonly<Record<string, "subject" | "object">> = { HELD_AT: "subject" };

/** The period of an undated relation, with the days of the work or event at its end. */
export function withItsEnd(
  predicate: string,
  period: Period,
  ends: { readonly subject: EntityId; readonly object: EntityId | null },
  periodOfEntity: (id: EntityId) => Period,
): Period {
  if (period.start.basis !== "UNKNOWN" || period.end.basis !== "UNKNOWN") return period;
  const of = (end: "subject" | "object" | undefined): Period => {
    const id = end === undefined ? null : ends[end];
    return id === null ? UNKNOWN_PERIOD : periodOfEntity(id);
  };
  const whole = of(HAVE_THE_DAYS_OF[predicate]);
  if (whole !== UNKNOWN_PERIOD) return whole;
  return { start: of(BEGIN_WITH[predicate]).start, end: period.end };
}

/** These say when an organization begins or ends, so that its life cannot limit them. */
const MAKE_A_LIFE = ["FOUNDED_ON", "DISSOLVED_ON", "ESTABLISHED", "SUCCEEDED_BY", "RENAMED_TO", "FIGURE"];

/**
 * The period of a statement, limited by the lives of the organizations at its ends (rule LIFE). A bound that somebody
 * dates or cites stays: if it is outside a life, the rules of conflicts report it.
 */
export function withinLives(predicate: string, period: Period, lives: readonly Period[]): Period {
  if (MAKE_A_LIFE.includes(predicate)) return period;
  const life = intersection(lives.filter(isLimited));
  const from = life.start.earliest;
  const to = life.end.latest;
  const isOpen = ({ basis, rule }: Bound): boolean =>
    basis === "UNKNOWN" || basis === "REPORTED_BY" || (basis === "INFERRED" && rule !== undefined);
  const limited: Period = {
    start:
      from !== null && isOpen(period.start) && (period.start.earliest ?? -Infinity) < from
        ? { edtf: null, earliest: from, latest: period.start.latest, basis: "INFERRED", rule: "LIFE" }
        : period.start,
    end:
      to !== null && isOpen(period.end) && (period.end.latest ?? Infinity) > to
        ? { edtf: null, earliest: period.end.earliest, latest: to, basis: "INFERRED", rule: "LIFE" }
        : period.end,
  };
  return isEmpty(limited) ? period : limited;
}
