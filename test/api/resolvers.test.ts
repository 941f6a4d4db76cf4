import { describe, expect, it } from "vitest";

import type { Entity, EntityKind } from "../../src/domain/entity.js";
import { data } from "../support/graphs.js";
import { entityIn, queriesOverSqlite, type Page } from "../support/queries.js";

// Properties of answers. `parity.test.ts` tests that both stores give the same answers.

const MIANYANG = "绵阳市机关事务管理局";
const BEIBEI = "重庆市北碚区机关事务管理中心";
const AGREEMENT = "绵阳—北碚机关事务高质量协同发展服务成渝地区双城经济圈建设合作协议";

const { both, answer, codes } = queriesOverSqlite();
const entity = (kind: EntityKind, label: string): Entity => entityIn(data[0], kind, label);

describe("a proposed honor", () => {
  const honor = "全国机关事务工作先进集体";
  interface Conferral {
    readonly honor: { readonly label: string };
    readonly status: string;
    readonly statusLabel: string;
  }

  it("has the status PROPOSED", async () => {
    const { organizations } = await answer<{ organizations: Page<{ honors: Page<Conferral> }> }>(
      `{ organizations(filter: { name: { eq: "${MIANYANG}" } }) { nodes { honors(first: 100) { nodes { honor { label } status statusLabel } } } } }`,
    );
    expect(organizations.nodes[0]?.honors.nodes).toContainEqual({
      honor: { label: honor },
      status: "PROPOSED",
      statusLabel: "拟",
    });
  });

  it.each([
    ["shipped", () => both.shipped],
    ["synthetic", () => both.synthetic],
  ])("is never among stated ones in the %s data, and the reverse", async (_, over) => {
    for (const status of ["STATED", "PROPOSED", "PLANNED"]) {
      const { honors } = await answer<{ honors: Page<{ id: string; conferrals: Page<Conferral> }> }>(
        `query ($status: StatementStatus!) {
          honors(filter: { status: $status }, first: 100) {
            nodes { id conferrals(status: $status, first: 100) { totalCount nodes { status } } }
          }
        }`,
        { variables: { status }, over: over() },
      );
      for (const { conferrals } of honors.nodes) {
        // The filter finds an honor by a conferral of this status, so it has one.
        expect(conferrals.totalCount).toBeGreaterThan(0);
        expect(new Set(conferrals.nodes.map((one) => one.status))).toEqual(new Set([status]));
      }
    }
  });

  it("is not an honor of its recipient under the status STATED", async () => {
    const of = async (status: string): Promise<string[]> => {
      const { honors } = await answer<{ honors: Page<{ label: string }> }>(
        `query ($recipient: ID!) {
          honors(filter: { recipient: { eq: $recipient }, status: ${status} }, first: 100) { nodes { label } }
        }`,
        { variables: { recipient: entity("ORGANIZATION", MIANYANG).id } },
      );
      return honors.nodes.map(({ label }) => label);
    };
    expect(await of("PROPOSED")).toContain(honor);
    expect(await of("STATED")).not.toContain(honor);
  });
});

describe("cursors", () => {
  const cursor = async (orderBy: string): Promise<string> => {
    const { events } = await answer<{ events: { pageInfo: { endCursor: string } } }>(
      `{ events(orderBy: ${orderBy}, first: 3) { pageInfo { endCursor } } }`,
    );
    return events.pageInfo.endCursor;
  };
  const orders = ["NAME", "DATE", "ID"].flatMap((field) =>
    ["ASC", "DESC"].map((direction) => `{ field: ${field}, direction: ${direction} }`),
  );

  it.each(orders)("of the order %s are refused by all other orders", async (own) => {
    const after = await cursor(own);
    for (const order of orders)
      expect(
        await codes(`query ($after: String) { events(orderBy: ${order}, after: $after) { totalCount } }`, {
          variables: { after },
        }),
      ).toEqual(order === own ? [] : ["BAD_CURSOR"]);
  });

  it.each(["", "x", "e30", "W10", "bnVsbA", "A".repeat(5_000)])(
    "that the service did not make are refused: %.20s",
    async (after) => {
      const query = "query ($after: String) { events(after: $after) { totalCount } }";
      expect(await codes(query, { variables: { after } })).toEqual(["BAD_CURSOR"]);
    },
  );
});

describe("timelines", () => {
  interface Entry {
    readonly entity: { readonly id: string; readonly label: string };
    readonly period: { readonly start: { readonly earliest: string | null } } | null;
    readonly statements: readonly {
      readonly predicate: { readonly name: string };
      readonly qualifiers: readonly { readonly name: string; readonly value: string }[];
    }[];
  }
  const ENTRIES = `totalCount nodes {
    entity { id label }
    period { start { earliest } }
    statements { predicate { name } qualifiers { name value } }
  }`;

  it("collect all statements about one thing in one entry", async () => {
    const { organizations } = await answer<{ organizations: Page<{ timeline: Page<Entry> }> }>(
      `{ organizations(filter: { name: { eq: "${MIANYANG}" } }) { nodes { timeline(first: 100) { ${ENTRIES} } } } }`,
    );
    const entries = organizations.nodes[0]?.timeline.nodes ?? [];
    const ids = entries.map((entry) => entry.entity.id);
    expect(new Set(ids).size).toBe(ids.length);
    const signing = entries.find((entry) => entry.entity.label === `${AGREEMENT}签约仪式`);
    const roles = signing?.statements.flatMap(({ qualifiers }) =>
      qualifiers.flatMap(({ name, value }) => (name === "role" ? [value] : [])),
    );
    expect(roles?.sort()).toEqual(["主办", "签署"].sort());
    const signed = entries.find((entry) => entry.entity.label === AGREEMENT);
    expect(signed?.statements.map(({ predicate }) => predicate.name)).toEqual(["PARTY_TO"]);
  });

  it.each([
    ["ASC", 1],
    ["DESC", -1],
  ] as const)("are in order of date, %s, certain ones first", async (direction, sign) => {
    const { timeline } = await answer<{ timeline: Page<Entry> }>(
      `{ timeline(
        first: 100, direction: ${direction}, certainty: CERTAIN, between: { from: "2020-01-01", to: "2020-12-31" }
      ) { ${ENTRIES} } }`,
    );
    const days = timeline.nodes.map(({ period }) => period?.start.earliest ?? null);
    const dated = days.flatMap((day) => day ?? []);
    expect(dated.length).toBeGreaterThan(20);
    expect(dated).toEqual([...dated].sort((a, b) => sign * (a < b ? -1 : a > b ? 1 : 0)));
  });

  it("of several entities show what each of them did", async () => {
    const of = [entity("ORGANIZATION", MIANYANG).id, entity("ORGANIZATION", BEIBEI).id];
    const { timeline } = await answer<{ timeline: Page<Entry> }>(
      `query ($of: [ID!]) { timeline(of: $of, kinds: [SIGNING], first: 100) { ${ENTRIES} } }`,
      { variables: { of } },
    );
    const signing = timeline.nodes.find(({ entity: { label } }) => label === `${AGREEMENT}签约仪式`);
    expect(signing?.statements.length).toBe(4);
  });
});

describe("the agreement of Mianyang and Beibei", () => {
  it("has its parties, signatories, day, clauses and basis", async () => {
    const { agreements } = await answer<{ agreements: Page<Record<string, unknown>> }>(`{
      agreements(filter: { name: { eq: "${AGREEMENT}" } }) {
        totalCount
        nodes {
          signedOn { edtf }
          parties { label }
          signatories { role participant { label } event { label } }
          basedOn { kind label }
          signing { type }
          clauses { ordinal }
        }
      }
    }`);
    const [found] = agreements.nodes;
    expect(agreements.totalCount).toBe(1);
    expect(found).toMatchObject({ signedOn: { edtf: "2020-11-10" }, signing: { type: "SIGNING" } });
    expect(found?.["clauses"]).toEqual([1, 2, 3, 4, 5, 6, 7].map((ordinal) => ({ ordinal })));
    const organizations = [MIANYANG, BEIBEI].map((label) => ({ label }));
    expect(sorted(found?.["parties"])).toEqual(sorted(organizations));
    expect(sorted(found?.["signatories"])).toEqual(
      sorted(
        organizations.map((participant) => ({
          role: "SIGNATORY",
          participant,
          event: { label: `${AGREEMENT}签约仪式` },
        })),
      ),
    );
    expect((found?.["basedOn"] as { kind: string }[]).map(({ kind }) => kind).sort()).toEqual([
      "AGREEMENT",
      "AGREEMENT",
      "WORK",
    ]);
    expect(JSON.stringify(found?.["basedOn"])).toContain("成渝地区双城经济圈建设三年行动计划");
  });

  it("sorts its clauses by number", async () => {
    const { agreements } = await answer<{
      agreements: Page<{ clauses: { ordinal: number }[]; first: { ordinal: number }[] }>;
    }>(`{ agreements(first: 3) { nodes { clauses { ordinal } first: clauses(first: 10) { ordinal } } } }`, {
      over: both.synthetic,
    });
    const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
    for (const { clauses, first } of agreements.nodes) {
      expect(clauses.map(({ ordinal }) => ordinal)).toEqual(numbers(11));
      expect(first.map(({ ordinal }) => ordinal)).toEqual(numbers(10));
    }
  });
});

describe("languages", () => {
  const query = (own: string): string => `{
    honors(filter: { name: { eq: "四川省先进工作者" } }) {
      nodes {
        kindLabel${own}
        levelLabel${own}
        conferrals(first: 1) { nodes { statusLabel${own} statement { predicate { label${own} } } } }
      }
    }
  }`;
  const labels = (words: readonly [string, string, string, string]): unknown => ({
    honors: {
      nodes: [
        {
          kindLabel: words[0],
          levelLabel: words[1],
          conferrals: { nodes: [{ statusLabel: words[2], statement: { predicate: { label: words[3] } } }] },
        },
      ],
    },
  });
  const zh = labels(["荣誉", "省级", "已发生", "获得荣誉"]);
  const en = labels(["honor", "provincial", "stated", "received honor"]);

  it("are those of the request", async () => {
    expect(await answer(query(""), { language: "zh" })).toEqual(zh);
    expect(await answer(query(""), { language: "en" })).toEqual(en);
  });

  it("are those of the argument if there is one", async () => {
    expect(await answer(query("(language: EN)"), { language: "zh" })).toEqual(en);
    expect(await answer(query("(language: ZH)"), { language: "en" })).toEqual(zh);
  });
});

function sorted(list: unknown): string[] {
  return (list as unknown[]).map((one) => JSON.stringify(one)).sort();
}
