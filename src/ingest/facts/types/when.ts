import { endedBy, statedPeriod } from "../../../domain/time.js";
import type { When } from "../source.js";

/** The time of a state that a fact cites on a day, or whose start or end it states. */
export function whenOf({
  on,
  from,
  to,
  endedBy: over,
}: {
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  readonly endedBy?: string;
}): When {
  const cited = { on: on ?? null };
  if (from === undefined && to === undefined && over === undefined) return cited;
  const { start, end } = statedPeriod(from ?? null, to ?? null);
  return { ...cited, stated: { start, end: over === undefined ? end : endedBy(over) } };
}
