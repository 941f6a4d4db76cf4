import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Backends } from "../../src/backends.js";
import { untilChange } from "../../src/domain/time.js";
import { dataset, entity, name, statement } from "../../src/graph/contract/contract.fixture.js";
import { temporaryBackends } from "../support/backends.js";
import { ask } from "../support/execute.js";
import { bothOverSqlite, data } from "../support/graphs.js";

// The parts of `paths` above the store: the default relations, and the days for the fields below.

const both = bothOverSqlite();
let small: Backends;

beforeAll(async () => {
  small = await temporaryBackends(
    dataset({
      entities: [
        entity("per:a"),
        entity("per:b"),
        entity("plc:city"),
        entity("org:b"),
        entity("org:a", {
          label: "New Bureau",
          names: [
            name("New Bureau", "OFFICIAL", { period: untilChange("2010-07", null) }),
            name("Old Bureau", "FORMER", { period: untilChange("1980-01", "2010-07") }),
          ],
        }),
      ],
      statements: [
        statement("sta:1", "per:a", "HOLDS_POSITION", "org:a", { qualifiers: { title: "head" } }),
        statement("sta:2", "per:b", "HOLDS_POSITION", "org:b", { qualifiers: { title: "head" } }),
        statement("sta:3", "org:a", "BASED_IN", "plc:city"),
        statement("sta:4", "org:b", "LOCATED_IN", "plc:city"),
      ],
    }),
  );
});
afterAll(() => small[Symbol.asyncDispose]());

interface Found {
  readonly status: string;
  readonly paths: readonly {
    readonly hops: readonly {
      readonly from: { readonly label: string };
      readonly to: { readonly label: string };
      readonly statement: { readonly predicate: { readonly name: string } };
    }[];
  }[];
}

async function paths(args: string, over = small): Promise<Found> {
  const text = `{ paths(${args}) {
    status
    paths { hops { from { label } to { label } statement { predicate { name } } } }
  } }`;
  const { data: found, errors } = await ask(over, { document: parse(text) });
  expect(errors).toEqual([]);
  return (found as { paths: Found }).paths;
}

const predicatesOf = ({ paths: found }: Found): string[][] =>
  found.map(({ hops }) => hops.map((hop) => hop.statement.predicate.name));

describe("without predicates, a path", () => {
  it("to or from a place follows relations that state where something is", async () => {
    const to = await paths(`from: "per:a", to: "plc:city"`);
    expect(predicatesOf(to)).toEqual([["HOLDS_POSITION", "BASED_IN"]]);
    const from = await paths(`from: "plc:city", to: "per:b"`);
    expect(predicatesOf(from)).toEqual([["LOCATED_IN", "HOLDS_POSITION"]]);
  });

  it("between two persons does not: being in one city is no relation", async () => {
    const ends = `from: "per:a", to: "per:b"`;
    expect(await paths(ends)).toEqual({ status: "NONE_AT_ALL", paths: [] });
    const asked = await paths(`${ends}, predicates: ["HOLDS_POSITION", "BASED_IN", "LOCATED_IN"]`);
    expect(predicatesOf(asked)).toEqual([["HOLDS_POSITION", "BASED_IN", "LOCATED_IN", "HOLDS_POSITION"]]);
  });

  it("connects 郭春英 with 四川省, where events that she took part in were held", async () => {
    const [{ dataset: shipped }] = data;
    const idOf = (label: string): string => shipped.entities.find((one) => one.label === label)?.id ?? "";
    const found = await paths(`from: "${idOf("郭春英")}", to: "${idOf("四川省")}"`, both.shipped);
    expect(found.status).toBe("FOUND");
    expect(predicatesOf(found)).toContainEqual(["TOOK_PART_IN", "HELD_AT"]);
  });
});

describe("the days of a query", () => {
  it.each([
    ["2000-06-01", "Old Bureau"],
    ["2020-06-01", "New Bureau"],
  ])("apply to the hops of a path: as of %s the bureau is called %s", async (asOf, label) => {
    const [path] = (await paths(`from: "per:a", to: "plc:city", asOf: "${asOf}"`)).paths;
    expect(path?.hops.map(({ from, to }) => [from.label, to.label])).toEqual([
      ["per:a", label],
      [label, "plc:city"],
    ]);
  });

  it.each([
    ["2000-06-01", "Old Bureau"],
    ["2020-06-01", "New Bureau"],
  ])("apply to a skipped hub: as of %s it is called %s", async (asOf, label) => {
    const text = `{ paths(from: "per:a", to: "plc:city", asOf: "${asOf}", hubLimit: 1) {
      skippedHubs { entity { label } }
    } }`;
    const { data: found } = await ask(small, { document: parse(text) });
    expect(found).toEqual({ paths: { skippedHubs: [{ entity: { label } }] } });
  });

  it.each([
    ["2000-06-01", "Old Bureau"],
    ["2020-06-01", "New Bureau"],
  ])("apply to a subgraph: as of %s the bureau is called %s", async (asOf, label) => {
    const text = `{ subgraph(seeds: ["per:a"], asOf: "${asOf}", depth: 2) {
      nodes { entity { label } }
      edges { source { label } target { label } }
    } }`;
    const { data: found } = await ask(small, { document: parse(text) });
    expect(found).toEqual({
      subgraph: {
        nodes: ["per:a", label, "plc:city"].map((one) => ({ entity: { label: one } })),
        edges: [
          { source: { label: "per:a" }, target: { label } },
          { source: { label }, target: { label: "plc:city" } },
        ],
      },
    });
  });
});
