import type { Bound, Period } from "../../domain/time.js";
import { isEmpty, UNKNOWN_PERIOD } from "../../domain/time.js";

/**
 * The period that all the periods allow: the latest of their starts and the earliest of their ends, each with its own
 * origin. The first of equal bounds wins. Unknown if there are none.
 */
export function intersection(periods: readonly Period[]): Period {
  return {
    start: tightest(
      periods.map(({ start }) => start),
      ({ earliest }) => earliest,
      (day, best) => day > best,
    ),
    end: tightest(
      periods.map(({ end }) => end),
      ({ latest }) => latest,
      (day, best) => day < best,
    ),
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

/** These say when an organization begins or ends, so that its life cannot limit them. */
const MAKE_A_LIFE = ["FOUNDED_ON", "DISSOLVED_ON", "ESTABLISHED", "SUCCEEDED_BY", "RENAMED_TO", "FIGURE"];

/**
 * The period of a statement, limited by the lives of the organizations at its ends (rule LIFE). A bound that somebody
 * dates or cites stays: if it is outside a life, the rules of conflicts report it.
 */
export function withinLives(predicate: string, period: Period, lives: readonly Period[]): Period {
  if (MAKE_A_LIFE.includes(predicate)) return period;
  const life = intersection(
    lives.filter((one) => one.start.basis !== "UNKNOWN" || one.end.basis !== "UNKNOWN"),
  );
  const from = life.start.earliest;
  const to = life.end.latest;
  const isOpen = ({ basis, rule }: Bound): boolean =>
    basis === "UNKNOWN" || basis === "REPORTED_BY" || (basis === "INFERRED" && rule !== undefined);
  const limited: Period = {
    start:
      from !== null && isOpen(period.start) && (period.start.earliest ?? -Infinity) < from
        ? {
            edtf: life.start.edtf,
            earliest: from,
            latest: period.start.latest,
            basis: "INFERRED",
            rule: "LIFE",
          }
        : period.start,
    end:
      to !== null && isOpen(period.end) && (period.end.latest ?? Infinity) > to
        ? { edtf: life.end.edtf, earliest: period.end.earliest, latest: to, basis: "INFERRED", rule: "LIFE" }
        : period.end,
  };
  return isEmpty(limited) ? period : limited;
}
