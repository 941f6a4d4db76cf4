import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { ConflictCandidate } from "./candidate.js";
import { candidate, figure, written } from "./candidates.fixture.js";
import { findConflicts } from "./find.js";
import { deadlineIn } from "../deadline.js";
import type { Value } from "../statement.js";
import { formatDay, parseDate } from "../time.js";

const SIZE = 100_000;
const undated = (): null => null;

describe("conflicts among 100,000 candidates", () => {
  const indexes = Array.from({ length: SIZE }, (_, index) => index);
  const day = (index: number): string => formatDay((index * 7) % 3_000);

  // Each candidate is compared with each: an algorithm over all pairs does not finish in time.
  it.each<[string, readonly ConflictCandidate[]]>([
    ["dates of one organization", indexes.map((at) => founding(at, "org:hub", day(at)))],
    [
      "foundings and members of one organization",
      indexes.map((at) => (at % 2 === 0 ? founding(at, "org:hub", day(at)) : member(at, "org:hub", day(at)))),
    ],
    ["holders of one seat", indexes.map((at) => holder(at, "org:hub", day(at)))],
    ["names of one work", indexes.map((at) => written(at, `${day(at)}第${String(at)}号`))],
    [
      "totals of one place",
      indexes.map((at) => figure(at, at % 1_000, "个", { total: "RUNNING", forPeriod: day(at) })),
    ],
    [
      "figures computed from one",
      indexes.map((at) =>
        at === 0
          ? figure(at, 100, "个", { indicator: "总数" })
          : figure(at, at, "个", { indicator: String(at), computation: "PER_DAY", computedFrom: ["总数"] }),
      ),
    ],
  ])(
    "are judged in time: %s",
    (_what, candidates) => {
      // Alone they take half a second. A busy machine may take longer; all pairs take minutes.
      const found = findConflicts(candidates, null, undated, deadlineIn(40_000));
      expect(found.flatMap(({ statements }) => statements).length).toBeGreaterThan(SIZE / 10);
    },
    60_000,
  );

  it.each<[string, (index: number, organization: string) => ConflictCandidate[]]>([
    [
      "dates",
      (at, organization) => [founding(at, organization, "2020"), founding(at + SIZE, organization, "2021")],
    ],
    [
      "seats",
      (at, organization) => [
        holder(at, organization, "2020-01-01"),
        holder(at + SIZE, organization, "2020-01-01"),
      ],
    ],
    [
      "orders",
      (at, organization) => [founding(at, organization, "2021"), member(at + SIZE, organization, "2020")],
    ],
  ])("stop at the deadline: %s", (_what, two) => {
    const candidates = indexes.slice(0, SIZE / 4).flatMap((at) => two(at, `org:${String(at)}`));
    const start = performance.now();
    const judge = (): unknown => findConflicts(candidates, null, undated, deadlineIn(10));
    expect(judge).toThrow(expect.objectContaining({ code: "DEADLINE_EXCEEDED" }));
    const stopped = performance.now() - start;
    findConflicts(candidates, null, undated);
    expect(stopped).toBeLessThan(performance.now() - start - stopped);
  });
});

describe("what each candidate contradicts", () => {
  const text = fc.constantFrom("2019", "2020", "2020-03", "2020-03-01", "2020-03/2020-05", "2020-04/2021");

  it("is another date that neither contains it nor lies in it", () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const candidates = texts.map((one, at) => founding(at, "org:z", one));
        const apart = candidates.filter((one) => candidates.some((other) => areApart(one, other)));
        expect(conflicting(candidates, "SINGLE_VALUE")).toEqual(apart.map(({ id }) => id));
      }),
    );
  });

  it("is a founding after its end, or an end before its start", () => {
    const kind = fc.constantFrom(founding, member, succession);
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, text)), (facts) => {
        const candidates = facts.map(([make, one], at) => make(at, "org:z", one));
        const pairs = candidates.flatMap((act) =>
          candidates.filter((mark) => isOutside(act, mark)).flatMap((mark) => [act.id, mark.id]),
        );
        expect(conflicting(candidates, "IMPOSSIBLE_ORDER")).toEqual([...new Set(pairs)].sort());
      }),
    );
  });

  it("is a holder of the seat on the same day, not one who follows on the next day", () => {
    const seats = (...days: readonly string[]): string[] =>
      conflicting(
        days.map((on, at) => holder(at, "org:z", on)),
        "SINGLE_SEAT",
      );
    expect(seats("2020-01-01", "2020-01-01")).toHaveLength(2);
    expect(seats("2020-01-01", "2020-01-02")).toEqual([]);
  });
});

function conflicting(
  candidates: readonly ConflictCandidate[],
  rule: "SINGLE_VALUE" | "SINGLE_SEAT" | "IMPOSSIBLE_ORDER",
): string[] {
  const found = findConflicts(candidates, [rule], undated);
  return [...new Set(found.flatMap(({ statements }) => statements))].sort();
}

function areApart(one: ConflictCandidate, other: ConflictCandidate): boolean {
  const [a, b] = [one, other].map(({ value }) => parseDate(value?.type === "DATE" ? value.edtf : ""));
  const isIn = (inner: typeof a, outer: typeof a): boolean =>
    Number(outer?.earliest) <= Number(inner?.earliest) && Number(inner?.latest) <= Number(outer?.latest);
  return !isIn(a, b) && !isIn(b, a);
}

function isOutside(act: ConflictCandidate, mark: ConflictCandidate): boolean {
  if (act.predicate !== "MEMBER_OF") return false;
  const ends = (before: ConflictCandidate, after: ConflictCandidate): boolean =>
    Number(before.period.end.latest) <= Number(after.period.start.earliest);
  return (
    (mark.predicate === "FOUNDED_ON" && ends(act, mark)) ||
    (mark.predicate === "SUCCEEDED_BY" && ends(mark, act))
  );
}

function founding(index: number, organization: string, date: string): ConflictCandidate {
  const value: Value = { type: "DATE", edtf: date };
  return candidate(index, { subject: organization, predicate: "FOUNDED_ON", value }, date);
}

function member(index: number, organization: string, date: string): ConflictCandidate {
  return candidate(index, { predicate: "MEMBER_OF", object: organization }, date);
}

function succession(index: number, organization: string, date: string): ConflictCandidate {
  return candidate(index, { subject: organization, predicate: "SUCCEEDED_BY", object: "org:b" }, date);
}

function holder(index: number, organization: string, date: string): ConflictCandidate {
  const over = { predicate: "HOLDS_POSITION", object: organization, qualifiers: { title: "局长" } };
  return candidate(index, over, date);
}

describe("doubted dates", () => {
  it.each<[string, (text: string) => ConflictCandidate[], string]>([
    ["dates", (on) => [founding(1, "org:x", on), founding(2, "org:x", "2021")], "2020"],
    ["seats", (on) => [holder(1, "org:x", on), holder(2, "org:x", "2020-01-01")], "2020-01-01"],
    ["orders", (on) => [founding(1, "org:x", on), member(2, "org:x", "2019")], "2020"],
  ])("are none: %s", (_what, two, text) => {
    const found = (on: string): number => findConflicts(two(on), null, undated, deadlineIn(5_000)).length;
    expect(found(text)).toBe(1);
    for (const mark of ["?", "~", "%"]) expect(found(text + mark)).toBe(0);
  });
});
