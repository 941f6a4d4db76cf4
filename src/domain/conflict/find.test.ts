import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { ConflictCandidate } from "./candidate.js";
import { findConflicts } from "./find.js";
import { deadlineIn } from "../deadline.js";
import type { Value } from "../statement.js";
import { formatDay, parseDate, periodOf } from "../time.js";

const SIZE = 100_000;
const undated = (): null => null;

describe("conflicts among 100,000 claims", () => {
  const indexes = Array.from({ length: SIZE }, (_, index) => index);
  const day = (index: number): string => formatDay((index * 7) % 3_000);

  // Each against each: what compares all pairs does not end in time.
  it.each<[string, readonly ConflictCandidate[]]>([
    ["dates of one body", indexes.map((at) => founding(at, "org:hub", day(at)))],
    [
      "foundings and members of one body",
      indexes.map((at) => (at % 2 === 0 ? founding(at, "org:hub", day(at)) : member(at, "org:hub", day(at)))),
    ],
    ["holders of one seat", indexes.map((at) => holder(at, "org:hub", day(at)))],
  ])("are judged in time: %s", (_what, claims) => {
    const found = findConflicts(claims, null, undated, deadlineIn(5_000));
    expect(found.flatMap(({ statements }) => statements).length).toBeGreaterThan(SIZE / 10);
  });

  it.each<[string, (index: number, body: string) => ConflictCandidate[]]>([
    ["dates", (at, body) => [founding(at, body, "2020"), founding(at + SIZE, body, "2021")]],
    ["seats", (at, body) => [holder(at, body, "2020-01-01"), holder(at + SIZE, body, "2020-01-01")]],
    ["orders", (at, body) => [founding(at, body, "2021"), member(at + SIZE, body, "2020")]],
  ])("are judged no longer than there is time: %s", (_what, two) => {
    const claims = indexes.slice(0, SIZE / 4).flatMap((at) => two(at, `org:${String(at)}`));
    const start = performance.now();
    const judge = (): unknown => findConflicts(claims, null, undated, deadlineIn(10));
    expect(judge).toThrow(expect.objectContaining({ code: "DEADLINE_EXCEEDED" }));
    const stopped = performance.now() - start;
    findConflicts(claims, null, undated);
    expect(stopped).toBeLessThan(performance.now() - start - stopped);
  });
});

describe("what each claim is against", () => {
  const text = fc.constantFrom("2019", "2020", "2020-03", "2020-03-01", "2020-03/2020-05", "2020-04/2021");

  it("is some other date that neither contains it nor lies in it", () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const claims = texts.map((one, at) => founding(at, "org:z", one));
        const apart = claims.filter((one) => claims.some((other) => areApart(one, other)));
        expect(conflicting(claims, "SINGLE_VALUE")).toEqual(apart.map(({ id }) => id));
      }),
    );
  });

  it("is some founding after its end, or some end before its start", () => {
    const kind = fc.constantFrom(founding, member, succession);
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, text)), (told) => {
        const claims = told.map(([make, one], at) => make(at, "org:z", one));
        const pairs = claims.flatMap((act) =>
          claims.filter((mark) => isOutside(act, mark)).flatMap((mark) => [act.id, mark.id]),
        );
        expect(conflicting(claims, "IMPOSSIBLE_ORDER")).toEqual([...new Set(pairs)].sort());
      }),
    );
  });
});

function conflicting(
  claims: readonly ConflictCandidate[],
  rule: "SINGLE_VALUE" | "IMPOSSIBLE_ORDER",
): string[] {
  const found = findConflicts(claims, [rule], undated);
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

function claim(index: number, over: Partial<ConflictCandidate>, date: string): ConflictCandidate {
  return {
    id: `sta:${String(index).padStart(7, "0")}`,
    subject: "per:a",
    predicate: "MEMBER_OF",
    object: null,
    value: null,
    qualifiers: {},
    period: periodOf(date),
    rank: "NORMAL",
    status: "STATED",
    documents: ["doc:a"],
    ...over,
  };
}

function founding(index: number, body: string, date: string): ConflictCandidate {
  const value: Value = { type: "DATE", edtf: date };
  return claim(index, { subject: body, predicate: "FOUNDED_ON", value }, date);
}

function member(index: number, body: string, date: string): ConflictCandidate {
  return claim(index, { predicate: "MEMBER_OF", object: body }, date);
}

function succession(index: number, body: string, date: string): ConflictCandidate {
  return claim(index, { subject: body, predicate: "SUCCEEDED_BY", object: "org:b" }, date);
}

function holder(index: number, body: string, date: string): ConflictCandidate {
  const over = { predicate: "HOLDS_POSITION", object: body, qualifiers: { title: "局长" } };
  return claim(index, over, date);
}

describe("conflicts of what a source doubts", () => {
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
