import { describe, expect, it } from "vitest";

import type { Entity, EntityKind } from "../../src/domain/entity.js";
import { data } from "../support/graphs.js";
import { entityIn, queriesOverSqlite, type Page } from "../support/queries.js";

const MIANYANG = "绵阳市机关事务管理局";

const { both, answer } = queriesOverSqlite();
const entity = (kind: EntityKind, label: string): Entity => entityIn(data[0], kind, label);

interface Sure {
  readonly level: string;
  readonly reason: string;
}
interface Tenure {
  readonly title: string;
  readonly certainty: Sure | null;
}

const TENURES = `totalCount nodes { title certainty { level reason } }`;

async function tenures(
  person: string,
  root: string,
  own: string,
): Promise<Readonly<Record<string, Sure | null>>> {
  const { persons } = await answer<{ persons: Page<{ tenures: Page<Tenure> }> }>(`{
    persons(filter: { name: { eq: "${person}" } } ${root}) { nodes { tenures${own} { ${TENURES} } } }
  }`);
  const nodes = persons.nodes[0]?.tenures.nodes ?? [];
  return Object.fromEntries(nodes.map(({ title, certainty }) => [title, certainty]));
}

const cited = { level: "CERTAIN", reason: "CITED_ON_THE_DAY" };
const between = { level: "POSSIBLE", reason: "BETWEEN_CITATIONS" };

describe("days in force", () => {
  it("are all days by default, and then nothing has a certainty", async () => {
    const all = await tenures("周洁", "", "");
    expect(all).toEqual({ 护士长: null, 队长: null, 委员: null });
  });

  it("apply below the root field that gives them", async () => {
    const found = await tenures("周洁", `, asOf: "2020-12-02"`, "");
    expect(found).toEqual({ 护士长: cited, 队长: cited, 委员: between });
    expect(await tenures("周洁", `, asOf: "2021-01-15"`, "")).toEqual({});
  });

  it("are overridden by a nested field", async () => {
    const later = await tenures("周洁", `, asOf: "2020-12-02"`, `(asOf: "2021-01-15")`);
    expect(later).toEqual({});
    const earlier = await tenures("周洁", `, asOf: "2021-01-15"`, `(asOf: "2020-12-02")`);
    expect(Object.keys(earlier).sort()).toEqual(["委员", "护士长", "队长"].sort());
  });

  it("apply as a window, which a nested field can replace", async () => {
    const window = `, between: { from: "2020-11-01", to: "2020-11-30" }`;
    const own = `(between: { from: "2020-11-12", to: "2020-11-14" })`;
    expect(await tenures("郑文京", window, "")).toMatchObject({ 局长: cited, 党组书记: cited });
    expect(await tenures("郑文京", window, own)).toMatchObject({ 局长: between, 党组书记: between });
  });

  it("include the first and the last day of a window", async () => {
    const until = (to: string): string => `, between: { from: "2020-11-01", to: "${to}" }`;
    expect(await tenures("郑文京", until("2020-11-09"), "")).toEqual({});
    expect(await tenures("郑文京", until("2020-11-10"), "")).toMatchObject({ 局长: cited });
    const day = (asOf: string): string => `, asOf: "${asOf}"`;
    expect(await tenures("郑文京", day("2020-11-09"), "")).toEqual({});
    expect(await tenures("郑文京", day("2020-11-10"), "")).toMatchObject({ 局长: cited });
    expect(await tenures("郑文京", day("2020-11-11"), "")).toMatchObject({ 局长: between });
  });

  it("apply through several levels", async () => {
    const { organizations } = await answer<{
      organizations: Page<{ positions: { title: string; holderCount: number; holders: Page<Holder> }[] }>;
    }>(`{
      organizations(filter: { name: { eq: "${MIANYANG}" } }, asOf: "2020-11-10") {
        nodes {
          positions {
            title
            holderCount
            holders {
              totalCount
              nodes {
                certainty { level reason }
                person { label tenures { nodes { certainty { level reason } } } }
              }
            }
          }
        }
      }
    }`);
    interface Holder extends Tenure {
      readonly person: { readonly label: string; readonly tenures: Page<Tenure> };
    }
    const positions = organizations.nodes[0]?.positions ?? [];
    expect(positions.map(({ title }) => title).sort()).toEqual(["党组书记", "局长"].sort());
    for (const { holderCount, holders } of positions) {
      expect(holders.totalCount).toBe(holderCount);
      expect(holders.nodes.map(({ certainty }) => certainty)).toEqual([cited]);
      const own = holders.nodes[0]?.person.tenures.nodes.map(({ certainty }) => certainty);
      expect(own).toEqual([cited, cited]);
    }
  });
});

describe("certainty", () => {
  it.each([
    ["PERSON", "周洁", "2020-12-02", { level: "CERTAIN", reason: "STATED_PERIOD" }],
    ["PERSON", "周洁", "2021-12-31", { level: "CERTAIN", reason: "STATED_PERIOD" }],
    ["ORGANIZATION", MIANYANG, "2021-12-31", { level: "POSSIBLE", reason: "VAGUE_DATE" }],
  ] as const)("of the honors of the %s %s on %s gives its reason", async (kind, label, day, expected) => {
    const type = kind === "PERSON" ? "Person" : "Organization";
    const { node } = await answer<{ node: { honors: Page<{ certainty: Sure }> } }>(
      `query ($id: ID!, $day: Date!) {
        node(id: $id) { ... on ${type} { honors(asOf: $day) { nodes { certainty { level reason } } } } }
      }`,
      { variables: { id: entity(kind, label).id, day } },
    );
    expect(node.honors.nodes.map(({ certainty }) => certainty)).toContainEqual(expected);
  });

  it("does not include a day before the event", async () => {
    const { persons } = await answer<{ persons: Page<{ honors: Page<unknown> }> }>(
      `{ persons(filter: { name: { eq: "周洁" } }) { nodes { honors(asOf: "2020-12-01") { totalCount nodes { id } } } } }`,
    );
    expect(persons.nodes[0]?.honors).toEqual({ totalCount: 0, nodes: [] });
  });

  it("occurs with every reason, and never with one that contradicts its level", async () => {
    const { organizations } = await answer<{
      organizations: Page<{ statements: Page<{ certainty: Sure }> }>;
    }>(
      `{ organizations(first: 60, asOf: "2020-11-20") {
        nodes { statements(first: 100) { nodes { certainty { level reason } } } }
      } }`,
      { over: both.synthetic },
    );
    const pairs = organizations.nodes.flatMap(({ statements }) =>
      statements.nodes.map(({ certainty: { level, reason } }) => `${level} ${reason}`),
    );
    expect([...new Set(pairs)].sort()).toEqual([
      "CERTAIN CITED_ON_THE_DAY",
      "CERTAIN IMPLIED_PERIOD",
      "CERTAIN STATED_PERIOD",
      "POSSIBLE BETWEEN_CITATIONS",
      "POSSIBLE UNDATED",
      "POSSIBLE VAGUE_DATE",
    ]);
  });

  it("selects the certain or the possible tenures", async () => {
    const of = async (certainty: string): Promise<string[]> =>
      Object.keys(await tenures("周洁", `, asOf: "2020-12-02"`, `(certainty: ${certainty})`)).sort();
    expect(await of("CERTAIN")).toEqual(["护士长", "队长"].sort());
    expect(await of("POSSIBLE")).toEqual(["委员"]);
  });
});
