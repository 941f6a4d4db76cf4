import { describe, expect, it } from "vitest";

import { relationText } from "../../../views/paths.js";
import { groupPaths, parallelsOf, type FoundPath } from "./path-groups.js";

const A = { plainId: "per:a", kind: "PERSON", label: "A" };
const B = { plainId: "per:b", kind: "PERSON", label: "B" };
const meeting = (name: string): typeof A => ({ plainId: `evt:${name}`, kind: "EVENT", label: name });
const office = { plainId: "org:o", kind: "ORGANIZATION", label: "O" };

describe("paths", () => {
  it("of one shape are one group, with what they differ in", () => {
    const paths = [over(meeting("m1")), over(office, "HOLDS_POSITION"), over(meeting("m2"))];
    const groups = groupPaths(paths);
    expect(groups.map(({ paths: { length } }) => length)).toEqual([2, 1]);
    expect(groups[0]?.between.map((step) => step.map(({ label }) => label))).toEqual([["m1", "m2"]]);
  });

  it("of other directions or kinds are of other groups", () => {
    const forward = { hops: [hop(A, B, "SUPPORTED", A)], length: 1 } as never as FoundPath;
    const back = { hops: [hop(A, B, "SUPPORTED", B)], length: 1 } as never as FoundPath;
    expect(groupPaths([forward, back])).toHaveLength(2);
    expect(groupPaths([])).toEqual([]);
  });

  it("have words in the direction they are read", () => {
    const { statement } = hop(A, office, "HOLDS_POSITION", A);
    expect(relationText(statement as never, A.plainId)).toBe("holds_position");
    expect(relationText(statement as never, office.plainId)).toBe("reverse of HOLDS_POSITION");
  });

  it("find the other statements of a step, and those of this step only", () => {
    const step = hop(A, office, "HOLDS_POSITION", A);
    const others = [
      step.statement,
      { plainId: "other", subject: A, object: office },
      { plainId: "turned", subject: office, object: A },
      { plainId: "elsewhere", subject: A, object: B },
      { plainId: "itself", subject: A, object: A },
    ];
    expect(parallelsOf(step as never, others as never).map(({ plainId }) => plainId)).toEqual([
      "other",
      "turned",
    ]);
  });
});

function over(middle: typeof A, predicate = "TOOK_PART_IN"): FoundPath {
  return { length: 2, hops: [hop(A, middle, predicate, A), hop(middle, B, predicate, B)] } as never;
}

function hop(
  from: typeof A,
  to: typeof A,
  name: string,
  subject: typeof A,
): { readonly statement: { readonly plainId: string } } {
  return {
    from,
    to,
    statement: {
      plainId: `${from.label}${to.label}`,
      subject,
      object: subject === from ? to : from,
      predicate: { name, label: name.toLowerCase(), reverseLabel: `reverse of ${name}` },
    },
  } as never;
}
