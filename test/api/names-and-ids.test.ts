import { describe, expect, it } from "vitest";

import { data } from "../support/graphs.js";
import { entityIn, queriesOverSqlite, type Page } from "../support/queries.js";

const BUREAU = "四川省机关事务管理局";

const { both, answer } = queriesOverSqlite();

describe("names", () => {
  it.each([
    ["1975-01-01", "四川省革命委员会机关事务管理局"],
    ["1985-01-01", "四川省人民政府机关事务管理局"],
    ["2012-01-01", "四川省省直机关事务管理局"],
    ["2014-03-01", BUREAU],
    ["2021-05-28", BUREAU],
  ])("as of %s call the bureau %s", async (day, expected) => {
    const query = (root: string, own: string): Promise<{ organizations: Page<{ label: string }> }> =>
      answer(`{ organizations(filter: { name: { eq: "${BUREAU}" } } ${root}) { nodes { label${own} } } }`);
    const inherited = await query(`, asOf: "${day}"`, "");
    expect(inherited.organizations.nodes.map(({ label }) => label)).toEqual([expected]);
    const own = await query("", `(asOf: "${day}")`);
    expect(own.organizations.nodes.map(({ label }) => label)).toEqual([expected]);
  });

  it("are asked for a day before the founding, when the organization is in no list", async () => {
    const asked = (list: string, own: string): Promise<{ organizations: Page<{ label: string }> }> =>
      answer(
        `{ organizations(filter: { name: { eq: "${BUREAU}" } } ${list}) { totalCount nodes { label${own} } } }`,
      );
    // It was founded in 1972-08.
    expect((await asked(`, asOf: "1972-07-31"`, "")).organizations).toEqual({ totalCount: 0, nodes: [] });
    expect((await asked(`, asOf: "1972-08-31"`, "")).organizations.totalCount).toBe(1);
    expect((await asked("", `(asOf: "1972-07-31")`)).organizations.nodes).toEqual([{ label: BUREAU }]);
  });

  it("that were former names find the organization, and its former names are in order", async () => {
    const { organizations } = await answer<{
      organizations: Page<{ label: string; formerNames: { text: string }[] }>;
    }>(
      `{ organizations(filter: { name: { eq: "四川省人民政府机关事务管理局" } }) { nodes { label formerNames { text } } } }`,
    );
    expect(organizations.nodes).toEqual([
      {
        label: BUREAU,
        formerNames: [
          { text: "四川省革命委员会机关事务管理局" },
          { text: "四川省人民政府机关事务管理局" },
          { text: "四川省省直机关事务管理局" },
        ],
      },
    ]);
  });

  it("resolve best on a day on which they were in use", async () => {
    const first = async (asOf: string): Promise<unknown> => {
      const { resolve } = await answer<{ resolve: unknown[] }>(
        `{ resolve(name: "四川省人民政府机关事务管理局", kind: ORGANIZATION, asOf: "${asOf}", first: 1) { entity { label } score reasons { code } } }`,
      );
      return resolve[0];
    };
    expect(await first("1985-01-01")).toEqual({
      entity: { label: BUREAU },
      score: 1,
      reasons: [{ code: "FORMER_NAME" }, { code: "BORNE_THEN" }],
    });
    expect(await first("2021-01-01")).toMatchObject({
      reasons: [{ code: "FORMER_NAME" }, { code: "NOT_BORNE_THEN" }],
    });
  });
});

describe("ids", () => {
  it("of merged entities return the entity that remains", async () => {
    const { id, label, formerIds } = entityIn(data[1], "ORGANIZATION", "虚构局甲0");
    const former = formerIds[0] ?? "";
    expect(former).not.toBe(id);
    const { node, nodes } = await answer<{ node: unknown; nodes: unknown[] }>(
      `query ($id: ID!, $ids: [ID!]!) {
        node(id: $id) { __typename id ... on Entity { label } }
        nodes(ids: $ids) { id }
      }`,
      { variables: { id: former, ids: [former, "org:none", id] }, over: both.synthetic },
    );
    expect(node).toEqual({ __typename: "Organization", id, label });
    expect(nodes).toEqual([{ id }, null, { id }]);
  });

  it("of tenures, statements, documents and articles are nodes, too", async () => {
    const { persons } = await answer<{
      persons: Page<{ tenures: Page<{ id: string; statement: { id: string } }> }>;
    }>(
      `{ persons(filter: { name: { eq: "周洁" } }) { nodes { tenures(first: 1) { nodes { id statement { id } } } } } }`,
    );
    const tenure = persons.nodes[0]?.tenures.nodes[0];
    const { nodes } = await answer<{ nodes: unknown[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }`,
      {
        variables: {
          ids: [
            tenure?.id,
            tenure?.statement.id,
            "doc:magazine-2020-6",
            "art:magazine-2020-6/15-mianyang-beibei-agreement",
          ],
        },
      },
    );
    expect(nodes).toEqual([
      { __typename: "Tenure" },
      { __typename: "Statement" },
      { __typename: "Document" },
      { __typename: "Article" },
    ]);
  });
});
