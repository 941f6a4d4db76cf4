import type { PeriodFieldsFragment } from "../../../../client/index.js";
import type { PageEntity } from "../../../views/entity-sections.js";
import { filledSections } from "../../../views/entity-sections.js";

const MOST_DAYS = 40;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days on which something of the page begins, ends or is cited, latest first: worth a look with "as of a day". */
export function daysOf(entity: PageEntity): readonly string[] {
  const periods: readonly PeriodFieldsFragment[] = [
    ...entity.named.nodes.map(({ period }) => period),
    ...filledSections(entity).flatMap(({ lines }) => lines.map(({ period }) => period)),
    ...(entity.__typename === "Organization"
      ? entity.positions.flatMap(({ holders }) => holders.nodes.map(({ period }) => period))
      : []),
  ];
  const days = new Set(
    periods
      .flatMap(({ start, end }) => [start.date, end.date])
      .filter((date): date is string => date !== null && DAY.test(date)),
  );
  return [...days].sort().reverse().slice(0, MOST_DAYS);
}
