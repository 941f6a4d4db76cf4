import type { EntityId } from "../../domain/entity.js";
import type { Period } from "../../domain/time.js";
import { periodOf, UNKNOWN_PERIOD } from "../../domain/time.js";
import type { LocatedFact } from "./fact.js";
import { rulesOf } from "./fact-types.js";
import { mostPrecise } from "./ledger.js";
import type { Registry } from "./registry.js";

/**
 * The dates of events, agreements and works: by entity, the most precise date that any fact gives. Entities without a
 * dated fact are not in the map.
 */
export function entityPeriods(
  facts: readonly LocatedFact[],
  registry: Registry,
): ReadonlyMap<EntityId, Period> {
  const dates = new Map<EntityId, Period[]>();
  for (const { type, value } of facts) {
    const entity = rulesOf(type).entityOf(value);
    const date = rulesOf(type).dateOf(value);
    if (!entity || date === undefined) continue;
    const draft = registry.find(`${entity.kind}:${entity.key}`, [entity.kind]);
    if (draft) dates.set(draft.id, [...(dates.get(draft.id) ?? []), periodOf(date)]);
  }
  return new Map([...dates].map(([id, periods]) => [id, mostPrecise(periods) ?? UNKNOWN_PERIOD]));
}
