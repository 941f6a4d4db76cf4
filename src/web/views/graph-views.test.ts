import { describe, expect, it } from "vitest";

import { networkView } from "./network.js";
import { dayOf, numberOf, statusesOf } from "./parameters.js";
import { pathsView } from "./paths.js";
import { sharedOccasions, togetherView } from "./together.js";

const read = (text: string): URLSearchParams => new URLSearchParams(text);

describe("parameters of an address", () => {
  it.each([
    ["2020-02-29", "2020-02-29"],
    ["2021-02-29", null],
    ["2021-02-30", null],
    ["2021-13-01", null],
    ["2021", null],
    ["yesterday", null],
    ["", null],
  ])("as a day, %j is %j", (text, day) => {
    expect(dayOf(read(`on=${text}`), "on")).toBe(day);
  });

  it.each([
    ["", 4],
    ["2", 2],
    ["0", 1],
    ["99", 6],
    ["-1", 4],
    ["1e3", 4],
    ["4.5", 4],
  ])("as a length, %j is %j", (text, length) => {
    expect(numberOf(read(`max=${text}`), "max", { least: 1, most: 6, otherwise: 4 })).toBe(length);
  });

  it("names statuses that exist, and means what is stated otherwise", () => {
    expect(statusesOf(read("status=PLANNED&status=X&status=PROPOSED"))).toEqual(["PROPOSED", "PLANNED"]);
    expect(statusesOf(read("status=x"))).toEqual(["STATED"]);
  });
});

describe("the views", () => {
  it("of paths need two ends that differ", () => {
    expect(pathsView(read("from=per:a"))).toBeNull();
    expect(pathsView(read("from=per:a&to=per:a"))).toBeNull();
    expect(pathsView(read("from=per:a&to=per:b&max=3&predicate=MEMBER_OF&on=2020-01-01"))?.variables).toEqual(
      {
        from: "per:a",
        to: "per:b",
        maxLength: 3,
        predicates: ["MEMBER_OF"],
        statuses: ["STATED"],
        asOf: "2020-01-01",
        hubLimit: 1000,
        first: 20,
      },
    );
  });

  it("of a network have seeds and opened hubs, each once", () => {
    expect(networkView(read(""))).toBeNull();
    const variables = networkView(read("of=a&of=b&of=a&open=c&depth=2"))?.variables;
    expect(variables).toMatchObject({ seeds: ["a", "b", "c"], depth: 2, maxNodes: 500 });
  });

  it("of who was together are of one, or of two", () => {
    expect(togetherView(read(""))).toBeNull();
    expect(togetherView(read("of=a&with=a"))).toBeNull();
    expect(togetherView(read("of=a&min=2&from=2020-01-01"))?.variables).toMatchObject({
      of: "a",
      minShared: 2,
      between: { from: "2020-01-01", to: null },
    });
    expect(togetherView(read("of=a&with=b"))?.variables).toMatchObject({ ids: ["a", "b"], between: null });
  });

  it("has a row for each step of a path", () => {
    const [a, o] = [entity("per:a"), entity("org:o")];
    const rows = pathsView(read("from=per:a&to=org:o"))?.rows({
      paths: { paths: [{ length: 1, hops: [{ from: o, to: a, statement: statement("s", a, o) }] }] },
    } as never);
    expect(rows).toMatchObject([
      { path: 1, step: 1, from: "org:o", relation: "held by", to: "per:a", statement: "s" },
    ]);
  });
});

describe("what two share", () => {
  const [a, b, c] = [entity("per:a"), entity("per:b"), entity("per:c")];
  const [late, early, alone] = [entity("evt:late"), entity("evt:early"), entity("evt:alone")];

  it("is what both are the subject of a statement about, the earliest first", () => {
    const edges = [
      statement("1", a, late, "2021-01-01"),
      statement("2", b, late, "2021-01-01"),
      statement("3", b, early, "2020-01-01"),
      statement("4", a, early, "2020-01-01"),
      statement("5", a, alone),
      statement("6", c, alone),
    ];
    const found = sharedOccasions({
      nodes: [a, b],
      subgraph: { edges: edges.map((one) => ({ statement: one })), truncated: { nodes: 0, edges: 0 } },
    } as never);
    expect(found.map(({ occasion, statements }) => [occasion.plainId, statements.length])).toEqual([
      ["evt:early", 2],
      ["evt:late", 2],
    ]);
  });
});

function entity(plainId: string): {
  readonly plainId: string;
  readonly kind: string;
  readonly label: string;
} {
  return { plainId, kind: "PERSON", label: plainId };
}

function statement(plainId: string, subject: object, object: object, earliest: string | null = null): object {
  return {
    plainId,
    subject,
    object,
    predicate: { label: "holds", reverseLabel: "held by" },
    qualifiers: [],
    period: { edtf: earliest, start: { earliest }, end: { latest: null } },
    status: "STATED",
    evidenceCount: 1,
  };
}
