import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Day } from "../../domain/time.js";
import { dayOf, formatDay, periodOf, statedPeriod } from "../../domain/time.js";
import { createLedger } from "./ledger.js";
import type { When } from "./source.js";

const source = (document: string, reportedOn: string | null) => ({
  document,
  article: `art:${document}`,
  locator: "¶1",
  reportedOn,
});

type Telling = readonly [document: string, reportedOn: string | null, when: When];

/** What each document tells of one post, in the order of their names. */
function told(...tellings: readonly Telling[]): unknown {
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
    .close(() => periodOf("2020"))
    .flatMap(({ evidence }) => evidence)
    .map(({ told: days }) => (days ? `${shown(days.from)}/${shown(days.to)}` : null));
}

describe("the days of which a source tells", () => {
  it("end with its own last citation, however long others cite the same", () => {
    expect(told(["doc:a", "2020-12-17", { on: "2020-11-10" }], ["doc:b", "2022-12-31", {}])).toEqual([
      "2020-11-10/2020-11-11",
      "2022-12-31/2023-01-01",
    ]);
  });

  it("begin with what it states itself, and with nothing that another states", () => {
    expect(
      told(["doc:a", "2020-12-17", {}], ["doc:b", "2021-05-28", { stated: statedPeriod("2016", null) }]),
    ).toEqual(["2020-12-17/2020-12-18", "2016-01-01/2021-05-29"]);
  });

  it("are never after its own, be it a plan", () => {
    expect(
      told(
        ["doc:a", "2020-12-17", { stated: statedPeriod("2016", "2022") }],
        ["doc:b", "2020-12-17", { stated: statedPeriod("2021", "2025") }],
      ),
    ).toEqual(["2016-01-01/2020-12-18", null]);
  });

  it("are all days up to the end of what is told as over", () => {
    expect(told(["doc:a", "2020-12-17", { stated: statedPeriod(null, "2016") }])).toEqual(["/2017-01-01"]);
  });

  it("are none where neither it nor its source has a date", () => {
    expect(told(["doc:a", null, {}])).toEqual([null]);
  });

  it("are those of its beginning alone where nobody says of which day the source is", () => {
    expect(told(["doc:a", null, { stated: statedPeriod("2016-05", null) }])).toEqual([
      "2016-05-01/2016-06-01",
    ]);
  });

  it("are, day by day, since it began or was cited, until it ended or was cited, and known by then", () => {
    const date = fc.integer({ min: 0, max: 60 }).map((day) => formatDay(dayOf("2020-01-01") + day));
    const maybe = fc.option(date);
    const property = fc.property(maybe, maybe, maybe, maybe, (from, to, on, reportedOn) => {
      fc.pre(from === null || to === null || from <= to);
      const when = { on, ...((from ?? to) ? { stated: statedPeriod(from, to) } : {}) };
      const ledger = createLedger();
      const claim = { subject: "per:a", predicate: "MEMBER_OF", target: { object: "org:z" }, when };
      ledger.add(claim, source("doc:a", reportedOn));
      const [days] = ledger.close(() => periodOf("2020")).flatMap(({ evidence }) => evidence);
      const cited = on ?? (to === null ? reportedOn : null);
      for (let day = dayOf("2019-12-30"); day < dayOf("2020-03-10"); day += 1) {
        const text = formatDay(day);
        const begun = from !== null ? from <= text : cited === null || cited <= text;
        const last = to ?? cited ?? from;
        const isTold = last !== null && begun && text <= last && (reportedOn === null || text <= reportedOn);
        const has = days?.told ?? { from: 0, to: 0 };
        expect((has.from ?? -Infinity) <= day && day < (has.to ?? Infinity)).toBe(isTold);
      }
    });
    fc.assert(property, { numRuns: 500 });
  });
});
