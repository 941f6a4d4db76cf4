import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Judgement } from "./golden.js";
import { GOLDEN, judge, shares, describeJudgement } from "./golden.js";
import type { Indexed } from "./shipped.js";
import { embedded, shippedRecords } from "./shipped.js";

/** Shares of queries with an expected first hit. The embedded engine reaches them today; they only rise. */
const FLOOR = 0.985;
const FLOOR_OF_CLASS = 1;

describe("the golden queries, with the embedded engine", () => {
  let shipped: Indexed;
  let judgements: readonly Judgement[];
  beforeAll(async () => {
    shipped = await embedded(await shippedRecords());
    judgements = await judge(shipped.reader, shipped.records);
    for (const judgement of judgements)
      if (!judgement.first || judgement.faults.length > 0) console.log(describeJudgement(judgement));
  });
  afterAll(() => shipped[Symbol.asyncDispose]());

  it("have an expected first hit", () => {
    const first = judgements.filter((one) => one.first).length;
    expect(first / judgements.length).toBeGreaterThanOrEqual(FLOOR);
  });

  it.each([...new Set(GOLDEN.map(({ kind }) => kind))])("do so in the class %s", (kind) => {
    const { asked = 0, first = 0 } = shares(judgements).get(kind) ?? {};
    expect(first / asked).toBeGreaterThanOrEqual(FLOOR_OF_CLASS);
  });

  it("find nothing where nothing matches, and nothing that only looks or sounds alike", () => {
    const wrong = judgements.filter(
      ({ golden, first, faults }) => faults.some(isUnwanted) || (golden.none === true && !first),
    );
    expect(wrong.map(describeJudgement)).toEqual([]);
  });

  it("have the expected interpretation and reason", () => {
    const wrong = judgements.filter(({ faults }) => faults.some((fault) => !isUnwanted(fault)));
    expect(wrong.map(describeJudgement)).toEqual([]);
  });
});

function isUnwanted(fault: string): boolean {
  return fault.startsWith("found ");
}

describe("the list of golden queries", () => {
  it("names existing entities, and each query once", async () => {
    const there = new Set((await shippedRecords()).map(({ label, kind }) => `${label}|${kind}`));
    const named = GOLDEN.flatMap(({ expect: wanted, notIn = [] }) => [...wanted, ...notIn]);
    expect(named.filter((name) => !there.has(name))).toEqual([]);
    const ids = GOLDEN.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("has expected hits or none for each query, and at least 150 queries", () => {
    const odd = GOLDEN.filter(
      ({ expect: wanted, none = false, joined = true }) => wanted.length > 0 === (none || !joined),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
    expect(GOLDEN.length).toBeGreaterThanOrEqual(150);
  });
});
