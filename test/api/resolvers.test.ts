import { parse } from "graphql";
import { describe, expect, it } from "vitest";

import type { Entity, EntityKind } from "../../src/domain/entity.js";
import type { Language } from "../../src/domain/vocabulary.js";
import type { Backends } from "../../src/backends.js";
import { ask } from "../support/execute.js";
import { data, bothOverSqlite } from "../support/graphs.js";

// Properties of answers. `parity.test.ts` tests that both stores give the same answers.

const BUREAU = "四川省机关事务管理局";
const MIANYANG = "绵阳市机关事务管理局";
const BEIBEI = "重庆市北碚区机关事务管理中心";
const AGREEMENT = "绵阳—北碚机关事务高质量协同发展服务成渝地区双城经济圈建设合作协议";

const [seed, made] = data;
const both = bothOverSqlite();

type Answered = Readonly<Record<string, unknown>>;

interface Asked {
  readonly variables?: Answered;
  readonly language?: Language;
  readonly over?: Backends;
}

/** The data of an answer without errors. */
async function answer<Shape = Answered>(text: string, asked: Asked = {}): Promise<Shape> {
  const { over = both.shipped, ...question } = asked;
  const { data: found, errors } = await ask(over, { document: parse(text), ...question });
  expect(errors).toEqual([]);
  return found as Shape;
}

/** The codes of an answer's errors. */
async function codes(text: string, asked: Asked = {}): Promise<string[]> {
  const { over = both.shipped, ...question } = asked;
  const { errors } = await ask(over, { document: parse(text), ...question });
  return errors.map(({ code }) => code);
}

function entity(kind: EntityKind, label: string, from = seed): Entity {
  const found = from.dataset.entities.find((one) => one.kind === kind && one.label === label);
  if (!found) throw new Error(`there is no ${kind} ${label}`);
  return found;
}

interface Sure {
  readonly level: string;
  readonly reason: string;
}
interface Tenure {
  readonly title: string;
  readonly certainty: Sure | null;
}
interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
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
    ["ORGANIZATION", MIANYANG, "2021-12-31", { level: "POSSIBLE", reason: "UNDATED" }],
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

describe("names", () => {
  it.each([
    ["1972-07-31", BUREAU],
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
  ] as const)("are in order of date, %s, and entries without a date come last", async (direction, sign) => {
    const { timeline } = await answer<{ timeline: Page<Entry> }>(
      `{ timeline(first: 100, direction: ${direction}, between: { from: "2020-01-01", to: "2020-12-31" }) { ${ENTRIES} } }`,
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

describe("ids", () => {
  it("of merged entities return the entity that remains", async () => {
    const { id, label, formerIds } = entity("ORGANIZATION", "虚构局甲0", made);
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

function sorted(list: unknown): string[] {
  return (list as unknown[]).map((one) => JSON.stringify(one)).sort();
}
