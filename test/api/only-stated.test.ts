import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Backends } from "../../src/backends.js";
import { dataset, entity, statement } from "../../src/graph/contract/contract.fixture.js";
import { temporaryBackends } from "../support/backends.js";
import { ask } from "../support/execute.js";
import { bothOverSqlite, data } from "../support/graphs.js";

// By default, proposed statements connect nobody: the first promise of the README.

/** Values of the argument `statuses`, and whether proposed statements count. */
const CASES = [
  ["no statuses", "", false],
  ["statuses: null", "statuses: null", false],
  ["STATED and PROPOSED", "statuses: [STATED, PROPOSED]", true],
] as const;

const both = bothOverSqlite();

async function answer(text: string, over: Backends): Promise<unknown> {
  const { data: found, errors } = await ask(over, { document: parse(text) });
  expect(errors).toEqual([]);
  return found;
}

// honor-list-proposed proposes four organizations for one honor, and no document states that they received it.
describe("an honor that a list only proposes", () => {
  const [{ dataset: shipped }] = data;
  const idOf = (label: string): string => {
    const found = shipped.entities.find((one) => one.label === label);
    if (!found) throw new Error(`there is no ${label}`);
    return found.id;
  };
  const bureau = idOf("绵阳市机关事务管理局");
  const ward = idOf("四川省第四人民医院重症医学科");
  const honor = idOf("全国机关事务工作先进集体");

  it.each(CASES)("connects its candidates in paths: %s", async (_, statuses, isJoined) => {
    const found = await answer(
      `{ paths(from: "${bureau}", to: "${ward}", ${statuses}) {
        paths { length hops { to { plainId } statement { status } } }
        limits { statuses }
      } }`,
      both.shipped,
    );
    const { paths, limits } = (found as { paths: PathsFound }).paths;
    const hops = paths.flatMap((path) => path.hops);
    expect(limits.statuses).toEqual(isJoined ? ["STATED", "PROPOSED"] : ["STATED"]);
    expect(hops.some((hop) => hop.statement.status === "PROPOSED")).toBe(isJoined);
    expect(hops.some((hop) => hop.to.plainId === honor)).toBe(isJoined);
    expect(paths.length).toBeGreaterThan(0);
    for (const { length } of paths) expect(length).toBeLessThanOrEqual(isJoined ? 2 : 3);
  });

  interface PathsFound {
    readonly paths: readonly {
      readonly length: number;
      readonly hops: readonly {
        readonly to: { readonly plainId: string };
        readonly statement: { readonly status: string };
      }[];
    }[];
    readonly limits: { readonly statuses: readonly string[] };
  }

  it.each(CASES)("is beside its candidate in a subgraph: %s", async (_, statuses, isJoined) => {
    const found = await answer(
      `{ subgraph(seeds: ["${bureau}"], maxNodes: 500, ${statuses}) {
        nodes { entity { plainId } }
        edges { statement { status } }
      } }`,
      both.shipped,
    );
    const { nodes, edges } = (found as { subgraph: Subgraph }).subgraph;
    expect(nodes.length).toBeGreaterThan(1);
    expect(nodes.some((node) => node.entity.plainId === honor)).toBe(isJoined);
    expect(edges.some((edge) => edge.statement.status === "PROPOSED")).toBe(isJoined);
  });

  interface Subgraph {
    readonly nodes: readonly { readonly entity: { readonly plainId: string } }[];
    readonly edges: readonly { readonly statement: { readonly status: string } }[];
  }
});

describe("a participation that is only proposed", () => {
  const kinds = ["per:a", "org:a", "evt:a", "hon:a", "agr:a", "wrk:a", "plc:a"];
  let small: Backends;
  beforeAll(async () => {
    small = await temporaryBackends(
      dataset({
        entities: [...kinds, "per:proposed", "evt:meeting"].map((id) => entity(id)),
        statements: [
          ...kinds.map((id) => statement(`sta:${id}`, id, "TOOK_PART_IN", "evt:meeting")),
          statement("sta:proposed", "per:proposed", "TOOK_PART_IN", "evt:meeting", { status: "PROPOSED" }),
        ],
      }),
    );
  });
  afterAll(() => small[Symbol.asyncDispose]());

  // Each kind of entity has the field, with its own default in the SDL.
  const cases = kinds.flatMap((id) => CASES.map(([name, ...rest]) => [id, name, ...rest] as const));

  it.each(cases)("makes nobody a co-participant of %s: %s", async (id, _, statuses, isJoined) => {
    const found = await answer(
      `{ node(id: "${id}") { ... on Entity { coParticipants${statuses && `(${statuses})`} { nodes { id } } } } }`,
      small,
    );
    const { nodes } = (found as { node: { coParticipants: { nodes: { id: string }[] } } }).node
      .coParticipants;
    const others = kinds.filter((one) => one !== id);
    expect(nodes.map((node) => node.id).sort()).toEqual(
      [...others, ...(isJoined ? ["per:proposed"] : [])].sort(),
    );
  });
});
