import type { EntityId } from "../../domain/entity.js";
import type { Bound, Period } from "../../domain/time.js";
import { periodOf, UNKNOWN_PERIOD } from "../../domain/time.js";
import type { LedgerRow } from "./fact-input.js";
import type { Registry } from "./registry.js";

/** Facts that say when an organization begins or ends, with the end of the statement that the organization is. */
const BEGINS: Readonly<Record<string, "subject" | "object">> = {
  FOUNDED_ON: "subject",
  ESTABLISHED: "object",
};
const ENDS: Readonly<Record<string, "subject" | "object">> = {
  DISSOLVED_ON: "subject",
  SUCCEEDED_BY: "subject",
};

/**
 * The life of each organization that has a known beginning or end: from the earliest day on which it may have been founded
 * or had its first name, to the latest on which it may have ended. Where sources differ, the longest life, so that it cuts
 * off nothing that one of them allows.
 */
export function livesOf(
  rows: readonly LedgerRow[],
  { drafts }: Pick<Registry, "drafts">,
): ReadonlyMap<EntityId, Period> {
  const [starts, ends] = [new Map<EntityId, Bound[]>(), new Map<EntityId, Bound[]>()];
  const note = (bounds: Map<EntityId, Bound[]>, id: EntityId | null, bound: Bound): void => {
    if (id !== null && drafts.get(id)?.kind === "ORGANIZATION")
      bounds.set(id, [...(bounds.get(id) ?? []), bound]);
  };
  for (const { input, sources } of rows) {
    if ((input.status ?? "STATED") !== "STATED") continue;
    const organization = (end: "subject" | "object" | undefined): EntityId | null =>
      end === "object" ? ("object" in input.target ? input.target.object : null) : input.subject;
    const [begun, ended] = [BEGINS[input.predicate], ENDS[input.predicate]];
    for (const { when } of sources) {
      const period = when.stated ?? (when.on == null ? when.limits : periodOf(when.on));
      if (!period) continue;
      if (begun && period.start.earliest !== null) note(starts, organization(begun), period.start);
      if (ended && period.end.latest !== null) note(ends, organization(ended), period.end);
    }
  }
  for (const { id, names } of drafts.values()) {
    const former = names.filter(({ kind }) => kind === "FORMER").map(({ period }) => period.start);
    if (former.every(({ earliest }) => earliest !== null))
      for (const start of former) note(starts, id, start);
  }
  return new Map(
    [...new Set([...starts.keys(), ...ends.keys()])].map((id) => [
      id,
      {
        start: extreme(starts.get(id) ?? [], ({ earliest }) => -(earliest ?? 0)),
        end: extreme(ends.get(id) ?? [], ({ latest }) => latest ?? 0),
      },
    ]),
  );
}

function extreme(bounds: readonly Bound[], rank: (bound: Bound) => number): Bound {
  return (
    bounds.reduce<Bound | null>((best, next) => (best && rank(best) >= rank(next) ? best : next), null) ??
    UNKNOWN_PERIOD.start
  );
}
