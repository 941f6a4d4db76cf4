import { describe, expect, it } from "vitest";

import { periodOf, UNKNOWN_PERIOD } from "../../domain/time.js";
import type { Award } from "./awards.js";
import { writeAwards } from "./awards.js";
import { createLedger } from "./ledger.js";

/** One report of the same award, at its own location. */
const award = (on: string | null, locator: string, event: string | null = null): Award => ({
  predicate: "RECEIVED_HONOR",
  recipient: "per:a",
  honor: "hon:a",
  on,
  event,
  qualifiers: {},
  standing: { status: "STATED" },
  when: {},
  source: { document: "doc:a", article: "art:a", locator, reportedOn: "2021-05-28" },
});

/** The awards that the reports become: date → locations of the reports. */
function written(...awards: readonly Award[]): Readonly<Record<string, readonly string[]>> {
  const ledger = createLedger();
  writeAwards(awards, (id) => (id === "evt:a" ? periodOf("2020-12-02") : UNKNOWN_PERIOD), ledger);
  return Object.fromEntries(
    ledger
      .close({ of: () => UNKNOWN_PERIOD, lifeOf: () => UNKNOWN_PERIOD })
      .map(({ qualifiers, evidence }) => [
        String(qualifiers["conferredOn"] ?? "undated"),
        evidence.map(({ locator }) => locator),
      ]),
  );
}

describe("a vague award", () => {
  it("is the one precise award within its date", () => {
    expect(written(award("2020", "¶1"), award("2020-12-02", "¶2"))).toEqual({ "2020-12-02": ["¶1", "¶2"] });
    expect(written(award(null, "¶1"), award("2020-12-02", "¶2"))).toEqual({ "2020-12-02": ["¶1", "¶2"] });
  });

  it.each(["2020", null])("stays separate if two precise awards are within %s", (vague) => {
    expect(written(award(vague, "¶1"), award("2020-12-02", "¶2"), award("2020-06-01", "¶3"))).toEqual({
      [vague ?? "undated"]: ["¶1"],
      "2020-12-02": ["¶2"],
      "2020-06-01": ["¶3"],
    });
  });

  it("is neither an award outside its date nor one with a doubted date", () => {
    expect(written(award("2020", "¶1"), award("2021-01-01", "¶2"))).toEqual({
      "2020": ["¶1"],
      "2021-01-01": ["¶2"],
    });
    expect(written(award("2020", "¶1"), award("2020-12-02?", "¶2"))).toEqual({
      "2020": ["¶1"],
      "2020-12-02?": ["¶2"],
    });
  });

  it("has the date of the event at which it was conferred, if it has none", () => {
    expect(written(award(null, "¶1", "evt:a"), award("2020-06-01", "¶2"))).toEqual({
      "2020-12-02": ["¶1"],
      "2020-06-01": ["¶2"],
    });
  });
});
