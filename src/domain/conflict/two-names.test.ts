import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { ConflictCandidate } from "./candidate.js";
import { conflictsOf, inConflict, written } from "./candidates.fixture.js";

describe("two names of one thing", () => {
  it.each<[string, ConflictCandidate, boolean]>([
    ["another name", written(2, "公共部门带头倡议"), true],
    ["the same name", written(2, "公共部门引领倡议"), false],
    ["other punctuation and width", written(2, "《公共部门·引领》倡议（ ）"), false],
    ["a longer form", written(2, "新加坡公共部门引领倡议"), false],
    ["a shorter form", written(2, "引领倡议"), false],
    ["a form that leaves out a word inside", written(2, "公共部门倡议"), true],
    ["its number", written(2, "川01-197号", { form: "NUMBER" }), false],
    ["the name of a part", written(2, "第一章", { part: "章" }), false],
    ["another work", written(2, "公共部门带头倡议", {}, { subject: "wrk:b" }), false],
    ["a plan", written(2, "公共部门带头倡议", {}, { status: "PLANNED" }), false],
    ["a name known to be wrong", written(2, "公共部门带头倡议", {}, { rank: "DEPRECATED" }), false],
  ])("is a discrepancy or not: %s", (_what, other, isConflict) => {
    expect(inConflict("TWO_NAMES", written(1, "公共部门引领倡议"), other)).toEqual(isConflict ? [1, 2] : []);
  });

  it("compares numbers and titles in the same way", () => {
    const numbers = ["川X 01-197", "川01-197号"].map((text, at) => written(at, text, { form: "NUMBER" }));
    expect(inConflict("TWO_NAMES", ...numbers)).toEqual([0, 1]);
    expect(
      inConflict(
        "TWO_NAMES",
        written(1, "ＡＢ－1", { form: "NUMBER" }),
        written(2, "ab1", { form: "NUMBER" }),
      ),
    ).toEqual([]);
  });

  it("prefers what an editor ranked, then what more documents write, then none", () => {
    const [one, two] = [written(1, "引领"), written(2, "带头")];
    const preferred = (...both: readonly ConflictCandidate[]): unknown =>
      conflictsOf("TWO_NAMES", ...both).map(({ preferred: id, preference: { by } }) => [id, by]);
    expect(preferred(one, two)).toEqual([[null, "NOTHING"]]);
    expect(preferred(one, { ...two, documents: ["doc:a", "doc:b"] })).toEqual([[two.id, "DOCUMENTS"]]);
    expect(preferred({ ...one, rank: "PREFERRED" }, { ...two, documents: ["doc:a", "doc:b"] })).toEqual([
      [one.id, "RANK"],
    ]);
  });

  it("are all that neither contain nor lie in some other", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[甲乙]{1,4}$/), { maxLength: 8 }), (texts) => {
        const apart = texts.flatMap((one, at) =>
          texts.some((other) => !one.includes(other) && !other.includes(one)) ? [at] : [],
        );
        expect(inConflict("TWO_NAMES", ...texts.map((text, at) => written(at, text)))).toEqual(apart);
      }),
    );
  });
});
