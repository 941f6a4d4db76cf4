import type { EntityId, EntityKind } from "../../domain/entity.js";
import type { Bound, Period } from "../../domain/time.js";
import { isDated, reportedPeriod, UNKNOWN_PERIOD } from "../../domain/time.js";
import type { LedgerRow } from "./fact-input.js";
import { livesOf } from "./lives.js";
import type { EntityPeriods } from "./periods.js";
import { intersection, mostPrecise } from "./periods.js";
import type { Registry } from "./registry.js";
import { appeared } from "./source.js";
import type { Collection } from "./writer.js";

const DATES = ["OCCURRED_ON", "SIGNED_ON", "PUBLISHED_ON"];

/**
 * The periods that follow from all facts. The most precise date that a source gives wins. Where none does, an entity lies
 * within everything that limits it: the days that its curator inferred, the days of what it is a part of or was signed at,
 * the days of what builds on it, the lives of its organizers, and the first source that reports it.
 */
export function entityPeriods(collection: Collection): EntityPeriods {
  const rows = collection.ledger.rows();
  const lives = livesOf(rows, collection.registry);
  const dated = datesOf(rows);
  const { parents, signings, sequels, organizers } = linksOf(rows, collection.registry);
  const known = new Map<EntityId, Period>();
  const visiting = new Set<EntityId>();
  const lifeOf = (id: EntityId): Period => lives.get(id) ?? UNKNOWN_PERIOD;

  const limited = (id: EntityId): Period => {
    const within = [
      ...(collection.limitsOfEntities.get(id) ?? []),
      ...(parents.get(id) ?? []).map((parent) => onSomeDayOf(find(parent), "PART_OF")),
      ...(signings.get(id) ?? []).map((other) => onSomeDayOf(find(other), "SIGNED_AT")),
      ...(sequels.get(id) ?? []).map((sequel) => notAfter(find(sequel))),
      ...(organizers.get(id) ?? []).map((body) => during(lifeOf(body))),
      ...firstReport(id, collection),
    ];
    return intersection(within);
  };
  const find = (id: EntityId): Period => {
    const before = known.get(id) ?? dated.get(id) ?? lives.get(id);
    if (before) return before;
    // Two events that are part of each other are a fault of the data, which a check reports.
    if (visiting.has(id)) return UNKNOWN_PERIOD;
    visiting.add(id);
    const kind = collection.registry.drafts.get(id)?.kind;
    const period = kind !== undefined && HAPPENS.includes(kind) ? limited(id) : UNKNOWN_PERIOD;
    visiting.delete(id);
    known.set(id, period);
    return period;
  };
  return { of: find, lifeOf };
}

const HAPPENS: readonly EntityKind[] = ["EVENT", "AGREEMENT", "WORK"];

function datesOf(rows: readonly LedgerRow[]): ReadonlyMap<EntityId, Period> {
  const dates = new Map<EntityId, Period[]>();
  for (const { input, sources } of rows) {
    if (!DATES.includes(input.predicate)) continue;
    const stated = sources.flatMap(({ when }) => when.stated ?? []);
    dates.set(input.subject, [...(dates.get(input.subject) ?? []), ...stated]);
  }
  return new Map([...dates].map(([id, periods]) => [id, mostPrecise(periods) ?? UNKNOWN_PERIOD]));
}

type Links = Map<EntityId, EntityId[]>;

/** By entity: what limits its time. */
function linksOf(
  rows: readonly LedgerRow[],
  { drafts }: Pick<Registry, "drafts">,
): Readonly<Record<"parents" | "signings" | "sequels" | "organizers", Links>> {
  const none = (): Links => new Map();
  const links = { parents: none(), signings: none(), sequels: none(), organizers: none() };
  const add = (list: Links, id: EntityId, other: EntityId): void => {
    list.set(id, [...(list.get(id) ?? []), other]);
  };
  for (const { input } of rows) {
    const { subject, predicate, target } = input;
    if (!("object" in target)) continue;
    if (predicate === "PART_OF" && drafts.get(subject)?.kind === "EVENT")
      add(links.parents, subject, target.object);
    if (predicate === "BASED_ON") add(links.sequels, target.object, subject);
    if (predicate === "TOOK_PART_IN" && input.qualifiers?.["role"] === "ORGANIZER")
      add(links.organizers, target.object, subject);
    if (predicate !== "SIGNED_AT") continue;
    add(links.signings, subject, target.object);
    add(links.signings, target.object, subject);
  }
  return links;
}

/** On some day of the period. A bound that is itself only the day of a source stays that. */
function onSomeDayOf(period: Period, rule: string): Period {
  const { start, end } = period;
  if (!isDated(period)) return period;
  const latest = end.latest === null ? null : end.latest - 1;
  const earliest = start.earliest === null ? null : start.earliest + 1;
  return {
    start: start.earliest === null ? start : { ...inferred(start, rule), latest },
    end: end.latest === null ? end : { ...inferred(end, rule), earliest },
  };
}

function notAfter(period: Period): Period {
  const { end } = period;
  return end.latest === null || end.basis === "REPORTED_BY"
    ? UNKNOWN_PERIOD
    : { start: UNKNOWN_PERIOD.start, end: { ...inferred(end, "BASIS_OF"), earliest: null } };
}

/** Not before the life of an organizer and not after it. */
function during(life: Period): Period {
  const { start, end } = life;
  return {
    start:
      start.earliest === null
        ? UNKNOWN_PERIOD.start
        : { ...inferred(start, "LIFE"), edtf: null, latest: null },
    end: end.latest === null ? UNKNOWN_PERIOD.end : { ...inferred(end, "LIFE"), edtf: null, earliest: null },
  };
}

const inferred = ({ edtf, earliest, latest }: Bound, rule: string): Bound => ({
  edtf,
  earliest,
  latest,
  basis: "INFERRED",
  rule,
});

/** What happened did so no later than the first source that reports it. What is only announced may still come. */
function firstReport(id: EntityId, { mentions, happened }: Collection): Period[] {
  if (!happened.has(id)) return [];
  return [...(mentions.get(id)?.values() ?? [])]
    .flatMap((source) => appeared(source) ?? [])
    .map(reportedPeriod);
}
