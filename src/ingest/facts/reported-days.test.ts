import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Day } from "../../domain/time.js";
import { dayOf, formatDay, periodOf, statedPeriod, UNKNOWN_PERIOD } from "../../domain/time.js";
import { createLedger } from "./ledger.js";
import type { When } from "./source.js";

const source = (document: string, reportedOn: string | null) => ({
  document,
  article: `art:${document}`,
  locator: "¶1",
  reportedOn,
});

type Telling = readonly [document: string, reportedOn: string | null, when: When];

/** The days that each document reports of one post, sorted by document. */
function reportedBy(...tellings: readonly Telling[]): unknown {
  const ledger = createLedger();
  for (const [document, reportedOn, when] of tellings)
    ledger.add(
      {
        subject: "per:a",
        predicate: "HOLDS_POSITION",
        target: { object: "org:z" },
        qualifiers: { title: "局长" },
        when,
      },
      source(document, reportedOn),
    );
  const shown = (day: Day | null): string => (day === null ? "" : formatDay(day));
  return ledger
    .close({ of: () => periodOf("2020"), lifeOf: () => UNKNOWN_PERIOD })
    .flatMap(({ evidence }) => evidence)
    .map(({ reported: days }) => (days ? `${shown(days.from)}/${shown(days.to)}` : null));
}

describe("the days that a source reports", () => {
  it("end with its own last citation, not with later citations by others", () => {
    expect(reportedBy(["doc:a", "2020-12-17", { on: "2020-11-10" }], ["doc:b", "2022-12-31", {}])).toEqual([
      "2020-11-10/2020-11-11",
      "2022-12-31/2023-01-01",
    ]);
  });

  it("begin with its own stated start, not with one that another source states", () => {
    expect(
      reportedBy(
        ["doc:a", "2020-12-17", {}],
        ["doc:b", "2021-05-28", { stated: statedPeriod("2016", null) }],
      ),
    ).toEqual(["2020-12-17/2020-12-18", "2016-01-01/2021-05-29"]);
  });

  it("never lie after the day of the source, even for a plan", () => {
    expect(
      reportedBy(
        ["doc:a", "2020-12-17", { stated: statedPeriod("2016", "2022") }],
        ["doc:b", "2020-12-17", { stated: statedPeriod("2021", "2025") }],
      ),
    ).toEqual(["2016-01-01/2020-12-18", null]);
  });

  it("are all days up to a stated end", () => {
    expect(reportedBy(["doc:a", "2020-12-17", { stated: statedPeriod(null, "2016") }])).toEqual([
      "/2017-01-01",
    ]);
  });

  it("are none if neither the fact nor its source has a date", () => {
    expect(reportedBy(["doc:a", null, {}])).toEqual([null]);
  });

  it("are the days of the start only, if the day of the source is unknown", () => {
    expect(reportedBy(["doc:a", null, { stated: statedPeriod("2016-05", null) }])).toEqual([
      "2016-05-01/2016-06-01",
    ]);
  });

  it("run from the start or first citation to the end or last citation, and not beyond the source", () => {
    const date = fc.integer({ min: 0, max: 60 }).map((day) => formatDay(dayOf("2020-01-01") + day));
    const maybe = fc.option(date);
    const property = fc.property(maybe, maybe, maybe, maybe, (from, to, on, reportedOn) => {
      fc.pre(from === null || to === null || from <= to);
      const when = { on, ...((from ?? to) ? { stated: statedPeriod(from, to) } : {}) };
      const ledger = createLedger();
      const input = { subject: "per:a", predicate: "MEMBER_OF", target: { object: "org:z" }, when };
      ledger.add(input, source("doc:a", reportedOn));
      const [days] = ledger
        .close({ of: () => periodOf("2020"), lifeOf: () => UNKNOWN_PERIOD })
        .flatMap(({ evidence }) => evidence);
      const cited = on ?? (to === null ? reportedOn : null);
      for (let day = dayOf("2019-12-30"); day < dayOf("2020-03-10"); day += 1) {
        const text = formatDay(day);
        const begun = from !== null ? from <= text : cited === null || cited <= text;
        const last = to ?? cited ?? from;
        const isReported =
          last !== null && begun && text <= last && (reportedOn === null || text <= reportedOn);
        const has = days?.reported ?? { from: 0, to: 0 };
        expect((has.from ?? -Infinity) <= day && day < (has.to ?? Infinity)).toBe(isReported);
      }
    });
    fc.assert(property, { numRuns: 500 });
  });
});
