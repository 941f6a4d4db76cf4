import { parse } from "graphql";
import { describe, expect, it } from "vitest";

import type { EntityKind } from "../../src/domain/entity.js";
import { ask } from "../support/execute.js";
import { data, bothOverSqlite } from "../support/graphs.js";

// The meaning of arguments, and the arguments that are refused with an error that suggests a right value.

const [seed, made] = data;
const both = bothOverSqlite();

async function answer(text: string, over = both.shipped): Promise<unknown> {
  const { data: found, errors } = await ask(over, { document: parse(text) });
  expect(errors).toEqual([]);
  return found;
}

async function refusal(text: string): Promise<string> {
  const { errors } = await ask(both.shipped, { document: parse(text) });
  expect(errors).toHaveLength(1);
  return `${errors[0]?.code ?? ""} ${errors[0]?.message ?? ""}`;
}

function idOf(kind: EntityKind, label: string): string {
  const found = seed.dataset.entities.find((one) => one.kind === kind && one.label === label);
  if (!found) throw new Error(`there is no ${kind} ${label}`);
  return found.id;
}

describe("the days of a field", () => {
  const timeline = async (outer: string, own: string): Promise<number> => {
    const found = (await answer(`{
      persons(filter: { name: { eq: "郭春英" } } ${outer}) { nodes { timeline${own} { totalCount } } }
    }`)) as { persons: { nodes: { timeline: { totalCount: number } }[] } };
    return found.persons.nodes[0]?.timeline.totalCount ?? -1;
  };
  const [asOf, between] = [`asOf: "2021-01-01"`, `between: { from: "2021-04-01" }`];

  it("replace the days of the fields around it, asOf as well as between", async () => {
    const alone = await timeline("", `(${between})`);
    expect(alone).toBeGreaterThan(0);
    expect(await timeline(`, ${asOf}`, `(${between})`)).toBe(alone);
    const day = await timeline("", `(${asOf})`);
    expect(await timeline(`, ${between}`, `(${asOf})`)).toBe(day);
  });

  it("both apply if one field gives both", async () => {
    // What nobody dates may have begun by the one and lasted into the other.
    const surely = "certainty: CERTAIN";
    expect(await timeline("", `(${asOf}, ${surely})`)).toBeGreaterThan(0);
    expect(await timeline("", `(${asOf}, ${between}, ${surely})`)).toBe(0);
    expect(await timeline(`, ${asOf}, ${between}`, `(${surely})`)).toBe(0);
  });

  it.each([asOf, between])("are all days if they are null, under %s", async (outer) => {
    const all = await timeline("", "");
    expect(await timeline(`, ${outer}`, "")).not.toBe(all);
    expect(await timeline(`, ${outer}`, "(asOf: null)")).toBe(all);
    expect(await timeline(`, ${outer}`, "(between: null)")).toBe(all);
  });
});

describe("ids of filters", () => {
  const merged = made.dataset.entities.filter(({ formerIds }) => formerIds.length > 0);
  const [body] = merged.filter(({ kind }) => kind === "ORGANIZATION");
  const lists = [
    (id: string) => `timeline(of: ["${id}"]) { totalCount }`,
    (id: string) => `persons(filter: { organization: { eq: "${id}" } }) { totalCount }`,
    (id: string) => `events(filter: { participant: { in: ["${id}"] } }) { totalCount }`,
    (id: string) => `agreements(filter: { party: { eq: "${id}" } }) { totalCount }`,
    (id: string) => `honors(filter: { recipient: { eq: "${id}" } }) { totalCount }`,
    (id: string) => `works(filter: { issuer: { eq: "${id}" } }) { totalCount }`,
  ];

  it("of merged entities stand for the entity that remains", async () => {
    const former = body?.formerIds[0] ?? "";
    expect(former).not.toBe("");
    let found = 0;
    for (const list of lists) {
      const own = await answer(`{ ${list(body?.id ?? "")} }`, both.synthetic);
      expect(await answer(`{ ${list(former)} }`, both.synthetic)).toEqual(own);
      found += Object.values(own as Record<string, { totalCount: number }>)[0]?.totalCount ?? 0;
    }
    expect(found).toBeGreaterThan(0);
  });

  it.each(lists.map((list) => [list("org:none")]))("that do not exist are refused: %s", async (list) => {
    expect(await refusal(`{ ${list} }`)).toMatch(/^BAD_ID there is no entity "org:none"/);
  });

  it.each([
    `places(filter: { within: { eq: "plc:none" } }) { totalCount }`,
    `organizations(filter: { place: { in: ["plc:none"] } }) { totalCount }`,
    `works(filter: { document: { eq: "doc:none" } }) { totalCount }`,
    `works(filter: { document: { eq: "org:none" } }) { totalCount }`,
    `works(filter: { author: { eq: "none" } }) { totalCount }`,
    `statistics { by(dimension: KIND, filter: { document: "doc:none" }) { count } }`,
  ])("that do not exist are refused, too: %s", async (list) => {
    expect(await refusal(`{ ${list} }`)).toMatch(/^BAD_ID .*: give /);
  });

  it("of another kind are refused", async () => {
    const person = idOf("PERSON", "郭春英");
    for (const field of [
      `coverage(places: ["${person}"]) { statements }`,
      `organizations(filter: { place: { eq: "${person}" } }) { totalCount }`,
      `persons(filter: { organization: { eq: "${person}" } }) { totalCount }`,
      `statistics { by(dimension: TYPE, filter: { kind: EVENT, place: "${person}" }) { count } }`,
      `search(query: "局", filter: { place: { eq: "${person}" } }) { totalCount }`,
    ])
      expect(await refusal(`{ ${field} }`)).toMatch(/^BAD_ID .*give one of kind/);
  });
});

describe("a cursor", () => {
  const endOf = async (field: string): Promise<string | null> => {
    const found = (await answer(`{ list: ${field} { pageInfo { endCursor } } }`)) as {
      list: { pageInfo: { endCursor: string | null } };
    };
    return found.list.pageInfo.endCursor;
  };
  const bureau = idOf("ORGANIZATION", "四川省机关事务管理局");

  it.each([
    ["persons(first: 2)", `organizations(after: "CURSOR")`],
    [`timeline(first: 2)`, `events(orderBy: { field: DATE, direction: ASC }, after: "CURSOR")`],
    [`conflicts`, `persons(orderBy: { field: ID, direction: ASC }, after: "CURSOR")`],
  ])("of %s is refused by %s", async (from, to) => {
    const cursor = (await endOf(from)) ?? "WyJDT05GTElDVCIsIklEIiwiQVNDIiwiQ0VSVEFJTiIsImEiLCJhIl0";
    const text = `{ ${to.replace("CURSOR", cursor)} { totalCount } }`;
    expect(await refusal(text)).toMatch(/^BAD_CURSOR the cursor is of another list/);
  });

  it("of one relation is refused by another of the same entity", async () => {
    const nested = (field: string, more: string): string =>
      `{ node(id: "${bureau}") { ... on Organization { ${field} { ${more} } } } }`;
    const found = (await answer(nested("participations(first: 1)", "pageInfo { endCursor }"))) as {
      node: { participations: { pageInfo: { endCursor: string } } };
    };
    const after = found.node.participations.pageInfo.endCursor;
    await answer(nested(`participations(after: "${after}")`, "totalCount"));
    expect(await refusal(nested(`honors(after: "${after}")`, "totalCount"))).toMatch(/^BAD_CURSOR/);
  });
});

describe("a refused argument", () => {
  const person = idOf("PERSON", "郭春英");
  const ends = `from: "${person}", to: "${idOf("PERSON", "周洁")}"`;
  const tenures = `persons(filter: { name: { eq: "周洁" } }) { nodes { tenures`;

  it.each([
    [`events(asOf: "2021-02-30") { totalCount }`, /^BAD_DATE .*there is no such day/],
    [`events(asOf: "2021-02") { totalCount }`, /^BAD_DATE .*YYYY-MM-DD/],
    // The error suggests the right form, as for a seed file.
    [`events(asOf: "2020/02/29") { totalCount }`, /^BAD_DATE .*: write 2020-02-29$/],
    [`events(asOf: 20200229) { totalCount }`, /^BAD_DATE .*: write 2020-02-29$/],
    [`events(between: { from: "2020年2月9日" }) { totalCount }`, /^BAD_DATE .*: write 2020-02-09$/],
    [
      `events(filter: { date: { between: { to: "2020.2.9" } } }) { totalCount }`,
      /^BAD_DATE .*: write 2020-02-09$/,
    ],
    [
      `events(filter: { date: { after: "2021-01-02", before: "2020-01-01" } }) { totalCount }`,
      /^BAD_DATE no day meets/,
    ],
    [`paths(${ends}, predicates: []) { status }`, /^BAD_INPUT predicates is empty/],
    [`paths(${ends}, statuses: []) { status }`, /^BAD_INPUT statuses is empty/],
    [`${tenures}(certainty: CERTAIN) { totalCount } } }`, /^BAD_INPUT .*give asOf or between/],
    [
      `statistics { by(dimension: YEAR, filter: { kind: EVENT, type: "MEETNG" }) { count } }`,
      /^BAD_INPUT there is no type "MEETNG" of EVENT; there are .*MEETING/,
    ],
    [
      `statistics { by(dimension: STATUS, filter: { kind: HONOR }) { count } }`,
      /^BAD_INPUT HONOR cannot be counted by STATUS/,
    ],
    [`coverage(first: 101) { statements }`, /^LIMIT_EXCEEDED first is 101: ask for 1 to 100$/],
    [`persons(first: 101) { totalCount }`, /^LIMIT_EXCEEDED .*page on with after$/],
    [`node(id: "") { id }`, /^BAD_ID "" is not an id of this service: give one that it answered/],
  ])("%s", async (field, message) => {
    expect(await refusal(`{ ${field} }`)).toMatch(message);
  });
});
