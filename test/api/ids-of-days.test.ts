import { parse } from "graphql";
import { describe, expect, it } from "vitest";

import { factId } from "../../src/domain/ids.js";
import { ask, type Answer } from "../support/execute.js";
import { bothOverSqlite, data } from "../support/graphs.js";

// Ids with days at the end, in every argument that takes an id.

const both = bothOverSqlite();
const [{ dataset }] = data;

const BUREAU = idOf("四川省机关事务管理局");
const PERSON = idOf("周洁");
const PLACE = idOf("四川省");
const DAYS = ["@1985-06-30", "@2020-01-01/2020-12-31", "@../..", "@1985-06-30,2020-01-01/.."];

function idOf(label: string): string {
  const found = dataset.entities.find((one) => one.label === label);
  if (!found) throw new Error(`there is no ${label}`);
  return found.id;
}

const answer = (text: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> =>
  ask(both.shipped, { document: parse(text), variables });

describe("node", () => {
  it("answers as of the days of its id, like a list as of these days", async () => {
    const { data: found, errors } = await answer(
      `query ($id: ID!, $window: ID!) {
        list: organizations(filter: { name: { eq: "四川省机关事务管理局" } }, asOf: "1985-06-30") {
          nodes { ...Told }
        }
        node(id: $id) { ...Told }
        years: organizations(
          filter: { name: { eq: "四川省机关事务管理局" } }
          between: { from: "2020-01-01", to: "2020-12-31" }
        ) { nodes { ...Told } }
        window: node(id: $window) { ...Told }
      }
      fragment Told on Organization {
        id plainId label names { text }
        statements(first: 5) { totalCount nodes { id certainty { level reason } } }
        positions(first: 3) { title holders { nodes { id certainty { level } person { id label } } } }
      }`,
      { id: `${BUREAU}@1985-06-30`, window: `${BUREAU}@2020-01-01/2020-12-31` },
    );
    expect(errors).toEqual([]);
    const { list, node, years, window } = found as Record<string, { nodes: { label: string }[] }>;
    expect(node).toEqual(list?.nodes[0]);
    expect(window).toEqual(years?.nodes[0]);
    expect(node).toMatchObject({ id: `${BUREAU}@1985-06-30`, plainId: BUREAU });
    expect(node).toMatchObject({ label: "四川省人民政府机关事务管理局" });
  });

  it("uses the days of a nested field instead, if there are any", async () => {
    const { data: found } = await answer(
      `query ($id: ID!) {
        node(id: $id) {
          ... on Organization {
            label(asOf: "2021-06-30")
            day: statements(first: 1, asOf: "2021-06-30") { nodes { id } }
            all: statements(first: 1, asOf: null) { nodes { id } }
          }
        }
      }`,
      { id: `${BUREAU}@1985-06-30` },
    );
    expect(found).toMatchObject({
      node: {
        label: "四川省机关事务管理局",
        day: { nodes: [{ id: expect.stringMatching(/@2021-06-30$/) as unknown }] },
        all: { nodes: [{ id: expect.not.stringContaining("@") as unknown }] },
      },
    });
  });

  it("answers an object of the type of the id, and no other", async () => {
    const tenure = dataset.statements.find((one) => one.predicate === "HOLDS_POSITION")?.id ?? "";
    const kinds = ["TENURE", "PARTICIPATION", "CONFERRAL", "AUTHORSHIP"] as const;
    const ids = kinds.map((kind) => factId(kind, tenure));
    const { data: found, errors } = await answer(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`,
      { ids: [tenure, ...ids, "ten:0000000000000000"] },
    );
    expect(errors).toEqual([]);
    expect(found).toEqual({
      nodes: [
        { __typename: "Statement", id: tenure },
        { __typename: "Tenure", id: ids[0] },
        ...[null, null, null, null],
      ],
    });
  });

  it.each(["org:0000000000000000@2012", `${BUREAU}@`, "doc:magazine-2020-6@2012-01-01"])(
    "refuses %s",
    async (id) => {
      const { errors } = await answer(`query ($id: ID!) { node(id: $id) { id } }`, { id });
      expect(errors.map(({ code }) => code)).toEqual(["BAD_ID"]);
    },
  );
});

// One query for each argument that takes ids of entities. Each has the same answer as with plain ids.
const TAKES: readonly (readonly [string, string, string])[] = [
  ["a filter", PLACE, `organizations(filter: { place: { eq: $id } }) { totalCount }`],
  [
    "a filter with both conditions",
    PERSON,
    `events(filter: { participant: { eq: $id, in: ["${PERSON}"] } }) { totalCount }`,
  ],
  ["a search", PLACE, `search(query: "机关", filter: { place: { in: [$id] } }) { totalCount }`],
  ["the timeline", BUREAU, `timeline(of: [$id]) { totalCount }`],
  ["paths", PERSON, `paths(from: $id, to: "${BUREAU}") { status paths { length } }`],
  ["a subgraph", BUREAU, `subgraph(seeds: [$id]) { nodes { degree } }`],
  ["coverage", PLACE, `coverage(places: [$id]) { statements }`],
  ["counts", PERSON, `statistics { by(dimension: PREDICATE, filter: { entity: $id }) { count } }`],
  [
    "counts by place",
    PLACE,
    `statistics { by(dimension: TYPE, filter: { kind: EVENT, place: $id }) { count } }`,
  ],
];

describe("an argument that takes ids", () => {
  it.each(TAKES)("ignores their days: %s", async (_, id, field) => {
    const text = `query ($id: ID!) { ${field} }`;
    const plain = await answer(text, { id });
    expect(plain.errors).toEqual([]);
    expect(JSON.stringify(plain.data)).toMatch(/[1-9]|FOUND/);
    for (const days of DAYS) expect(await answer(text, { id: `${id}${days}` })).toEqual(plain);
    const { errors } = await answer(text, { id: `${id}@2012-02-30` });
    expect(errors.map(({ code }) => code)).toEqual(["BAD_ID"]);
  });
});
