import { describe, expect, it } from "vitest";

import type { Measure, NodeMeasures } from "./measures.js";
import { measure } from "./measures.js";

const ALL = new Set<Measure>(["DEGREE", "BETWEENNESS", "COMMUNITY"]);

/** `a-b` joins a and b; nodes in the order given. */
function measured(
  nodes: string,
  edges: string,
  wanted: ReadonlySet<Measure> = ALL,
): Record<string, NodeMeasures> {
  const found = measure(
    {
      nodes: nodes.split(" ").map((entity) => ({ entity, distance: 0, degree: 0 })),
      edges: edges
        .split(" ")
        .filter(Boolean)
        .map((edge, index) => {
          const [source = "", target = ""] = edge.split("-");
          return { source, target, statement: `sta:${String(index)}` };
        }),
    },
    wanted,
  );
  return Object.fromEntries(found);
}

describe("measures", () => {
  it("count edges among the nodes, several between two each, one with itself once", () => {
    const found = measured("a b c", "a-b b-a c-c");
    expect(Object.values(found).map(({ degree }) => degree)).toEqual([2, 2, 1]);
  });

  it("tell who stands between others", () => {
    const found = measured("a b c d", "a-b b-c c-d");
    const between = Object.values(found).map(({ betweenness }) => betweenness);
    expect(between).toEqual([0, 2 / 3, 2 / 3, 0]);
  });

  it("do not take an edge of a node with itself for a way", () => {
    expect(measured("a b c", "a-a a-b")["a"]?.betweenness).toBe(0);
  });

  it("number communities in the order of the nodes", () => {
    const found = measured("x a b c y z", "a-b b-c c-a x-y y-z z-x c-x");
    const communities = Object.values(found).map(({ community }) => community);
    expect(communities).toEqual([1, 2, 2, 2, 1, 1]);
  });

  it("hold edges between the same two for heavier than one", () => {
    const found = measured("a b c d", "a-b a-b a-b b-c c-d c-d c-d");
    const communities = Object.values(found).map(({ community }) => community);
    expect(communities).toEqual([1, 1, 2, 2]);
  });

  it("are the same each time", () => {
    const nodes = Array.from({ length: 60 }, (_, index) => `n${String(index)}`);
    const edges = nodes.flatMap((node, index) =>
      [1, 7, 13].map((step) => `${node}-n${String((index * step + step) % 60)}`),
    );
    const once = measured(nodes.join(" "), edges.join(" "));
    expect(measured(nodes.join(" "), edges.join(" "))).toEqual(once);
  });

  it("of a graph without edges are those of strangers", () => {
    expect(measured("a b", "")).toEqual({
      a: { degree: 0, betweenness: 0, community: 1 },
      b: { degree: 0, betweenness: 0, community: 2 },
    });
  });

  it("are only made as far as they are asked for", () => {
    expect(measured("a b", "a-b", new Set(["DEGREE"]))["a"]).toEqual({
      degree: 1,
      betweenness: null,
      community: null,
    });
  });
});
