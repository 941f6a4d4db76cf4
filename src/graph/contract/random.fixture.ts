import fc from "fast-check";

import type { Dataset } from "../../domain/dataset.js";
import type { Statement } from "../../domain/statement.js";
import type { DayWindow, Period } from "../../domain/time.js";
import {
  citedPeriod,
  dayOf,
  periodOf,
  reportedPeriod,
  statedPeriod,
  UNKNOWN_PERIOD,
} from "../../domain/time.js";
import { predicate } from "../../domain/vocabulary.js";
import type { EdgeFilter } from "../queries/edge-filter.js";
import { dataset, entity, statement } from "./contract.fixture.js";
import { canHold, canMeet } from "./days-oracle.fixture.js";

/** Few enough that random statements often share entities; ids are in mixed order. */
const IDS = ["per:m", "org:b", "evt:x", "per:a", "agr:k", "org:z", "evt:c", "plc:a", "per:z"];
const PREDICATES = ["TOOK_PART_IN", "PARTY_TO", "HOLDS_POSITION", "MEMBER_OF", "COOPERATES_WITH"];
const PERIODS: readonly Period[] = [
  UNKNOWN_PERIOD,
  periodOf("2020-03-01"),
  periodOf("2020"),
  periodOf("2019-12/.."),
  statedPeriod(null, "2020-03-02"),
  citedPeriod(["2020-02-28", "2021-01-01"]),
  reportedPeriod("2020-03-01"),
];
const DAYS = ["2019-12-31", "2020-02-29", "2020-03-01", "2020-03-02", "2021-01-01"].map(dayOf);

const oneStatement = fc.record({
  subject: fc.constantFrom(...IDS),
  predicate: fc.constantFrom(...PREDICATES),
  object: fc.constantFrom(...IDS),
  period: fc.constantFrom(...PERIODS),
  rank: fc.constantFrom("NORMAL", "NORMAL", "PREFERRED", "DEPRECATED"),
  status: fc.constantFrom("STATED", "STATED", "STATED", "PROPOSED", "PLANNED"),
});

/** A small graph of any shape: circles, parallel edges, edges from an entity to itself. */
export const randomGraph: fc.Arbitrary<Dataset> = fc.array(oneStatement, { maxLength: 30 }).map((rows) =>
  dataset({
    entities: IDS.map((id) => entity(id)),
    statements: rows.map(({ subject, predicate: name, object, ...over }, index) =>
      // Ids run against the order in which statements are written.
      statement(`sta:${String((index * 17) % 31)}`, subject, name, object, over),
    ),
  }),
);

export const randomId = fc.constantFrom(...IDS);

export const randomFilter: fc.Arbitrary<EdgeFilter> = fc.record({
  predicates: fc.oneof(fc.constant(null), fc.subarray(PREDICATES)),
  statuses: fc.oneof(
    fc.constant(["STATED"] as const),
    fc.subarray(["STATED", "PROPOSED", "PLANNED"] as const),
  ),
  between: fc.oneof(fc.constant(null), fc.record({ from: someDay(), to: someDay() })),
  asOf: fc.oneof(fc.constant(null), fc.constantFrom(...DAYS)),
});

function someDay(): fc.Arbitrary<number | null> {
  return fc.oneof(fc.constant(null), fc.constantFrom(...DAYS));
}

/** The edges that a filter selects, by the definition of the filter. */
export function edgesOf({ statements }: Dataset, filter: EdgeFilter): (Statement & Joined)[] {
  return statements.filter((one): one is Statement & Joined => {
    const { object, rank, status, period, predicate: name } = one;
    return (
      object !== null &&
      rank !== "DEPRECATED" &&
      filter.statuses.includes(status) &&
      (filter.predicates === null || filter.predicates.includes(name)) &&
      (filter.between === null || meets(period, filter.between, name)) &&
      (filter.asOf === null || heldOn(period, name, filter.asOf))
    );
  });
}

interface Joined {
  readonly object: string;
}

export function meets(period: Period, window: DayWindow, name: string | null): boolean {
  return canMeet(period, isOnce(name), window);
}

export function heldOn(period: Period, name: string, day: number): boolean {
  return canHold(period, isOnce(name), day);
}

function isOnce(name: string | null): boolean {
  return name !== null && predicate(name).time === "OCCURRENCE";
}
