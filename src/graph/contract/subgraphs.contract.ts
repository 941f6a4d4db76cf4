import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import type { Dataset } from "../../domain/dataset.js";
import { NO_DEADLINE } from "../../domain/deadline.js";
import { dayOf, periodOf } from "../../domain/time.js";
import { dataset, days, entity, statement } from "./contract.fixture.js";
import type { Subgraph, SubgraphQuery } from "../queries/subgraph.js";
import type { GraphReader, GraphStore } from "../store.js";
import { edgesOf, randomFilter, randomGraph, randomId } from "./random.fixture.js";

/** The entities around some seeds, and how a subgraph is limited. */
export function describeSubgraphs(store: () => GraphStore, randomRuns: number): void {
  describe("subgraphs", () => {
    describe("examples", () => {
      let reader: GraphReader;
      beforeAll(async () => {
        reader = store().reader(NO_DEADLINE);
        await store().replace(dataset({ entities, statements }));
      });
      const found = async (over: Partial<SubgraphQuery>): Promise<string[]> => {
        const [one] = await reader.subgraphs([around(["per:m"], over)]);
        return (one?.nodes ?? []).map((node) => `${node.entity} ${String(node.distance)}`);
      };

      it("returns exactly the fields of a subgraph", async () => {
        expect(await reader.subgraphs([around(["per:m"])])).toStrictEqual([
          {
            nodes: [
              { entity: "per:m", distance: 0, degree: 3 },
              { entity: "org:z", distance: 1, degree: 5 },
              { entity: "evt:x", distance: 1, degree: 2 },
            ],
            edges: [
              { source: "org:z", target: "evt:x", statement: "1" },
              { source: "org:z", target: "org:z", statement: "2" },
              { source: "per:m", target: "org:z", statement: "7" },
              { source: "per:m", target: "evt:x", statement: "8" },
            ],
            omittedNodes: 0,
            omittedEdges: 0,
          },
        ]);
      });

      it.each<[string, Partial<SubgraphQuery>, string[]]>([
        [
          "by distance, then degree, then id",
          { depth: 2 },
          ["per:m 0", "org:z 1", "evt:x 1", "org:a 2", "org:b 2"],
        ],
        [
          "three steps away",
          { depth: 3 },
          ["per:m 0", "org:z 1", "evt:x 1", "org:a 2", "org:b 2", "plc:a 3"],
        ],
        ["by one predicate", { depth: 3, predicates: ["TOOK_PART_IN"] }, ["per:m 0", "evt:x 1", "org:z 2"]],
        ["by an empty list of predicates", { depth: 3, predicates: [] }, ["per:m 0"]],
        ["of another status", { statuses: ["PLANNED"] }, ["per:m 0", "plc:a 1"]],
        ["between", { between: days("2021-01-01", "2021-12-31") }, ["per:m 0", "org:z 1"]],
        ["as of a day", { asOf: dayOf("2020-06-01") }, ["per:m 0", "evt:x 1"]],
        [
          "from several seeds",
          { seeds: ["plc:a", "evt:x", "evt:x"] },
          ["evt:x 0", "plc:a 0", "org:z 1", "per:m 1", "org:a 1"],
        ],
        ["from none", { seeds: [] }, []],
        ["from an entity that is not stored", { seeds: ["per:none"] }, []],
      ])("%s", async (_what, over, expected) => {
        expect(await found(over)).toEqual(expected);
      });

      it("limits its size, and counts what it omits", async () => {
        const [one] = await reader.subgraphs([around(["per:m"], { depth: 3, maxNodes: 3, maxEdges: 2 })]);
        expect(one?.nodes.map((node) => node.entity)).toEqual(["per:m", "org:z", "evt:x"]);
        expect(one?.edges.map((edge) => edge.statement)).toEqual(["1", "2"]);
        expect(one).toMatchObject({ omittedNodes: 3, omittedEdges: 2 });
      });

      it("returns one result per query, in the order of the queries", async () => {
        const answers = await reader.subgraphs(
          [["per:none"], ["plc:a"], ["per:m"], ["plc:a"]].map((seeds) => around(seeds)),
        );
        expect(answers.map(({ nodes }) => nodes.length)).toEqual([0, 2, 3, 2]);
      });
    });

    it("match a naive search in any graph", { timeout: 120_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(randomGraph, fc.array(randomQuery, { minLength: 1 }), async (data, queries) => {
          await store().replace(data);
          expect(await store().reader(NO_DEADLINE).subgraphs(queries)).toEqual(
            queries.map((query) => naive(data, query)),
          );
        }),
        { numRuns: randomRuns },
      );
    });
  });
}

const randomQuery = fc
  .record({
    seeds: fc.array(randomId, { maxLength: 3 }),
    depth: fc.integer({ min: 1, max: 3 }),
    filter: randomFilter,
    maxNodes: fc.integer({ min: 1, max: 9 }),
    maxEdges: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ filter, ...rest }) => ({ ...rest, ...filter }));

function naive(data: Dataset, query: SubgraphQuery): Subgraph {
  const edges = edgesOf(data, query);
  const distances = new Map(query.seeds.map((id) => [id, 0]));
  for (let distance = 1; distance <= query.depth; distance += 1) {
    const known = new Set(distances.keys());
    for (const { subject, object } of edges)
      for (const [from, to] of [[subject, object] as const, [object, subject] as const])
        if (known.has(from) && !distances.has(to)) distances.set(to, distance);
  }
  const degreeOf = (id: string): number =>
    data.statements.filter(
      ({ subject, object, rank }) =>
        rank !== "DEPRECATED" && object !== null && (subject === id || object === id),
    ).length;
  const nodes = [...distances]
    .map(([id, distance]) => ({ entity: id, distance, degree: degreeOf(id) }))
    .sort((a, b) => a.distance - b.distance || b.degree - a.degree || (a.entity < b.entity ? -1 : 1))
    .slice(0, query.maxNodes);
  const kept = new Set(nodes.map((node) => node.entity));
  const joining = edges
    .filter(({ subject, object }) => kept.has(subject) && kept.has(object))
    .map(({ subject, object, id }) => ({ source: subject, target: object, statement: id }))
    .sort((a, b) => (a.statement < b.statement ? -1 : 1));
  return {
    nodes,
    edges: joining.slice(0, query.maxEdges),
    omittedNodes: distances.size - nodes.length,
    omittedEdges: Math.max(0, joining.length - query.maxEdges),
  };
}

export function around(seeds: readonly string[], over: Partial<SubgraphQuery> = {}): SubgraphQuery {
  return {
    seeds,
    depth: 1,
    predicates: null,
    statuses: ["STATED"],
    between: null,
    asOf: null,
    maxNodes: 100,
    maxEdges: 100,
    ...over,
  };
}

const entities = ["per:m", "org:z", "evt:x", "org:b", "org:a", "plc:a", "per:q"].map((id) => entity(id));

const statements = [
  statement("7", "per:m", "MEMBER_OF", "org:z", { period: periodOf("2021") }),
  statement("8", "per:m", "TOOK_PART_IN", "evt:x", { period: periodOf("2020-03-01") }),
  statement("1", "org:z", "TOOK_PART_IN", "evt:x", { period: periodOf("2020-03-01") }),
  statement("2", "org:z", "COOPERATES_WITH", "org:z"),
  statement("6", "org:b", "PART_OF", "org:z"),
  statement("5", "org:a", "PART_OF", "org:z"),
  statement("3", "org:a", "BASED_IN", "plc:a"),
  statement("4", "per:m", "SUPPORTED", "plc:a", { status: "PLANNED" }),
  statement("9", "per:q", "MEMBER_OF", "org:z", { rank: "DEPRECATED" }),
  statement("0", "per:q", "NAMED", { type: "TEXT", text: "某人" }),
];
