import { onDay, overlaps } from "../../domain/certainty.js";
import type { Entity } from "../../domain/entity.js";
import type { Day } from "../../domain/time.js";
import { envelope, isDated } from "../../domain/time.js";

/**
 * The name it bore on the day: the official one, unless a former name stands in its place then. A name of which nobody
 * says since when it is borne gives way to one that a source dates to the day on both sides.
 */
export function labelOn({ label, names }: Entity, day: Day | null): string {
  if (day === null) return label;
  const borne = names.filter(
    ({ kind, period }) =>
      (kind === "FORMER" || kind === "OFFICIAL") && overlaps(envelope(period), onDay(day)),
  );
  const today = borne.find(({ text }) => text === label);
  if (today && isDated(today.period)) return label;
  const former = borne.find(
    ({ kind, period: { start, end } }) =>
      kind === "FORMER" && start.basis !== "UNKNOWN" && (!today || end.basis !== "UNKNOWN"),
  );
  return former?.text ?? label;
}
