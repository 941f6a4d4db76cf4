import { describe, expect, it } from "vitest";

import { scanFinder } from "../../../test/search/plain-scan.js";
import { record, span } from "../contract/contract.fixture.js";
import { NO_FILTER } from "../engine.js";
import { compileFilter } from "./filter.js";

const RECORDS = [
  record("evt:d", "讲座", { days: [span("2030-11-18")] }),
  record("evt:y", "年会", { days: [span("2030-01-01", "2030-12-31")], moments: [] }),
  record("evt:m", "例会", { days: [span("2030-03-01", "2030-03-31")] }),
  record("per:y", "周宁", { days: [span("2030-01-01", "2030-12-31")], moments: [] }),
  record("evt:u", "恳谈会"),
];

describe("what is dated more vaguely than a month without a year", () => {
  const { view } = scanFinder(RECORDS);
  const asked = { between: null, yearly: { from: 1101, to: 1130 } };
  const vaguer = (kinds: readonly "EVENT"[] | null): string[] => {
    const { admits, hasVaguerDays, passes } = compileFilter(view, { kinds, filter: NO_FILTER }, asked);
    const ids = (test: typeof admits): string[] =>
      RECORDS.filter((_, at) => test?.(at) === true).map(({ id }) => id);
    expect(ids(admits)).toEqual(["evt:d"]);
    return ids((one) => hasVaguerDays?.(one) === true && passes?.(one) !== false);
  };

  it("can have been then, and passes the filters", () => {
    expect(vaguer(null)).toEqual(["evt:y", "per:y"]);
    expect(vaguer(["EVENT"])).toEqual(["evt:y"]);
  });

  it("is not asked for with a year", () => {
    const withYear = { between: { from: 0, to: 30_000 }, yearly: null };
    expect(compileFilter(view, { kinds: null, filter: NO_FILTER }, withYear).hasVaguerDays).toBe(null);
  });
});
