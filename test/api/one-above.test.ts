import { parse } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";

import type { Backends } from "../../src/backends.js";
import { dataset, entity, statement } from "../../src/graph/contract/contract.fixture.js";
import { temporaryBackends } from "../support/backends.js";
import { ask } from "../support/execute.js";
import { data, overSqlite } from "../support/graphs.js";

// Fields that return one of several organizations or places above: `parent` and `within`.

const [seed] = data;
let shipped: Backends;
beforeAll(async () => {
  shipped = await overSqlite(seed);
});
afterAll(async () => {
  await shipped[Symbol.asyncDispose]();
});

interface Named {
  readonly label: string;
}

async function first<Node>(text: string): Promise<Node | undefined> {
  const { data: found, errors } = await ask(shipped, { document: parse(text) });
  expect(errors).toEqual([]);
  return (found as { all: { nodes: Node[] } }).all.nodes[0];
}

it("an organization's parent is its current one, not one of its predecessor", async () => {
  const hospital = await first<{ parent: Named; above: { nodes: { object: Named }[] } }>(`{
    all: organizations(filter: { name: { eq: "四川省第四人民医院" } }) {
      nodes {
        parent { label }
        above: statements(predicates: ["SUBORDINATE_TO"], direction: OUT) {
          nodes { object { ... on Organization { label } } }
        }
      }
    }
  }`);
  expect(hospital?.parent.label).toBe("四川省机关事务管理局");
  const above = hospital?.above.nodes.map(({ object }) => object.label) ?? [];
  expect(above.sort()).toEqual(["中国人民解放军成都军管会", "四川省机关事务管理局"]);
});

it("a village is in its township, and not on the mountain where a text places it", async () => {
  const village = await first<{ within: Named & { within: Named & { within: Named } } }>(`{
    all: places(filter: { name: { eq: "千佛寺村" } }) {
      nodes { within { label within { label within { label } } } }
    }
  }`);
  expect(village?.within.label).toBe("长乐镇");
  expect(village?.within.within.label).toBe("高坪区");
  expect(village?.within.within.within.label).toBe("南充市");
});

// In the vocabulary, an organization, event, work or place can be part of an entity of another kind.
it("only an entity of the same kind is returned as the one above", async () => {
  const store = await temporaryBackends(
    dataset({
      entities: ["plc:a", "plc:b", "org:a", "org:b", "evt:a", "evt:b"].map((id) => entity(id)),
      statements: [
        statement("sta:1", "plc:a", "PART_OF", "org:b"),
        statement("sta:2", "plc:a", "PART_OF", "plc:b"),
        statement("sta:3", "org:a", "PART_OF", "evt:b"),
        statement("sta:4", "org:a", "PART_OF", "org:b"),
        statement("sta:5", "evt:a", "PART_OF", "plc:b"),
        statement("sta:6", "evt:a", "PART_OF", "evt:b"),
        statement("sta:7", "evt:b", "PART_OF", "org:b"),
      ],
    }),
  );
  const { data: found, errors } = await ask(store, {
    document: parse(`{
      place: node(id: "plc:a") { ... on Place { within { id type } } }
      body: node(id: "org:a") { ... on Organization { parent { id type } } }
      event: node(id: "evt:a") { ... on Event { partOf { id type } } }
      whole: node(id: "evt:b") { ... on Event { partOf { id type } } }
    }`),
  });
  await store[Symbol.asyncDispose]();
  expect(errors).toEqual([]);
  expect(found).toEqual({
    place: { within: { id: "plc:b", type: null } },
    body: { parent: { id: "org:b", type: null } },
    event: { partOf: { id: "evt:b", type: null } },
    whole: { partOf: null },
  });
});
