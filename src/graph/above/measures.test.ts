import { UndirectedGraph } from "graphology";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import { describe, expect, it } from "vitest";

import { deadlineIn, NO_DEADLINE } from "../../domain/deadline.js";
import type { Measure, NodeMeasures } from "./measures.js";
import { measure } from "./measures.js";

const ALL = new Set<Measure>(["DEGREE", "BETWEENNESS", "COMMUNITY"]);

/** `a-b` is an edge from a to b; nodes are in the given order. */
async function measured(
  nodes: string,
  edges: string,
  wanted: ReadonlySet<Measure> = ALL,
): Promise<Record<string, NodeMeasures>> {
  const found = await measure(
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
    NO_DEADLINE,
  );
  return Object.fromEntries(found);
}

describe("measures", () => {
  it("count every edge between two nodes, and an edge from a node to itself once", async () => {
    const found = await measured("a b c", "a-b b-a c-c");
    expect(Object.values(found).map(({ degree }) => degree)).toEqual([2, 2, 1]);
  });

  it("find the nodes between others", async () => {
    const found = await measured("a b c d", "a-b b-c c-d");
    const between = Object.values(found).map(({ betweenness }) => betweenness);
    expect(between).toEqual([0, 2 / 3, 2 / 3, 0]);
  });

  it("do not count an edge from a node to itself as a path", async () => {
    expect((await measured("a b c", "a-a a-b"))["a"]?.betweenness).toBe(0);
  });

  it("number communities in the order of the nodes", async () => {
    const found = await measured("x a b c y z", "a-b b-c c-a x-y y-z z-x c-x");
    const communities = Object.values(found).map(({ community }) => community);
    expect(communities).toEqual([1, 2, 2, 2, 1, 1]);
  });

  it("weigh several edges between two nodes more than one edge", async () => {
    const found = await measured("a b c d", "a-b a-b a-b b-c c-d c-d c-d");
    const communities = Object.values(found).map(({ community }) => community);
    expect(communities).toEqual([1, 1, 2, 2]);
  });

  it("are the same each time", async () => {
    const nodes = Array.from({ length: 60 }, (_, index) => `n${String(index)}`);
    const edges = nodes.flatMap((node, index) =>
      [1, 7, 13].map((step) => `${node}-n${String((index * step + step) % 60)}`),
    );
    const once = await measured(nodes.join(" "), edges.join(" "));
    expect(await measured(nodes.join(" "), edges.join(" "))).toEqual(once);
  });

  it("are zero, with one community per node, in a graph without edges", async () => {
    expect(await measured("a b", "")).toEqual({
      a: { degree: 0, betweenness: 0, community: 1 },
      b: { degree: 0, betweenness: 0, community: 2 },
    });
  });

  it("are computed only if they are requested", async () => {
    expect((await measured("a b", "a-b", new Set(["DEGREE"])))["a"]).toEqual({
      degree: 1,
      betweenness: null,
      community: null,
    });
  });

  it("give the same betweenness as graphology-metrics for a large uneven graph", async () => {
    const { nodes, edges } = tangle(120);
    const graph = new UndirectedGraph();
    for (const { entity } of nodes) graph.addNode(entity);
    for (const { source, target } of edges)
      graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: Number(weight) + 1 }));
    const whole = betweennessModule as unknown as typeof betweennessModule.default;
    const wanted = whole(graph);
    const found = await measure({ nodes, edges }, ALL, NO_DEADLINE);
    for (const [id, { betweenness }] of found)
      expect(Math.abs((betweenness ?? NaN) - (wanted[id] ?? NaN)), id).toBeLessThan(1e-12);
    expect(Math.max(...Object.values(wanted))).toBeGreaterThan(0);
  });

  it("let the event loop run while they are computed, and stop at the deadline", async () => {
    let turns = 0;
    let on = true;
    const count = (): void => {
      turns += 1;
      if (on) setImmediate(count);
    };
    setImmediate(count);
    await measure(tangle(400), ALL, NO_DEADLINE);
    on = false;
    expect(turns).toBeGreaterThanOrEqual(3);
    await expect(measure(tangle(400), ALL, deadlineIn(1))).rejects.toMatchObject({
      code: "DEADLINE_EXCEEDED",
    });
  });
});

/** A graph of `count` nodes with five edges each, some of them doubled, none from a node to itself. */
function tangle(count: number): Parameters<typeof measure>[0] {
  const id = (index: number): string => `n${String(index % count)}`;
  return {
    nodes: Array.from({ length: count }, (_, index) => ({ entity: id(index), distance: 0, degree: 0 })),
    edges: Array.from({ length: count }, (_, index) =>
      [1, 1, 7, (index % 11) + 2, ((index * index) % 17) + 1].map((step, turn) => ({
        source: id(index),
        target: id(index + step),
        statement: `sta:${String(index)}-${String(turn)}`,
      })),
    ).flat(),
  };
}
