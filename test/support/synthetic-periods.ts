import type { Period } from "../../src/domain/time.js";
import {
  citedPeriod,
  inferredPeriod,
  periodOf,
  reportedPeriod,
  statedPeriod,
  UNKNOWN_PERIOD,
  untilChange,
} from "../../src/domain/time.js";

/** Every kind of date in the domain, so that neighbors in a list differ in certainty. */
export const PERIODS: readonly Period[] = [
  periodOf("2020-11-10"),
  periodOf("2020"),
  citedPeriod(["2020-11-10", "2021-05-28"]),
  periodOf("2020-11"),
  inferredPeriod("2020-11-17", "2020-12-17", "RECENTLY"),
  reportedPeriod("2020-12-17"),
  inferredPeriod("2016-07", null, "SEQUENCE"),
  inferredPeriod("2020-11-01", "2020-11-20", "PART_OF"),
  statedPeriod("2014-02", null),
  citedPeriod(["2020-12-08"]),
  statedPeriod(null, "2021-03-15"),
  periodOf("2014-02/.."),
  periodOf("2020-11-18/2020-11-20"),
  UNKNOWN_PERIOD,
  periodOf("2020~"),
  untilChange("1980-01", "2010-07"),
];
