import { describe, expect, it } from "vitest";

import { data } from "../support/graphs.js";
import { live } from "../support/oracle.js";
import { queriesOverSqlite, type Page } from "../support/queries.js";

/*
 * One question, asked in every way that the API has: the answers are the same set, for each certainty (decision 0018).
 */
const { answer, codes } = queriesOverSqlite();
const [{ dataset }] = data;
const kinds = new Map(dataset.entities.map(({ id, kind }) => [id, kind]));

const YEARS = ["1972", "2008", "2013", "2016", "2019", "2020", "2021", "2022"];
const CERTAINTIES = ["CERTAIN", "POSSIBLE"] as const;
const during = (year: string): string => `{ from: "${year}-01-01", to: "${year}-12-31" }`;

/** The people and organizations that took part in most events. */
const participants = mostOften("TOOK_PART_IN", "subject", 12);
const recipients = mostOften("RECEIVED_HONOR", "subject", 12);

function mostOften(predicate: string, end: "subject", most: number): string[] {
  const counts = new Map<string, number>();
  for (const one of live(dataset))
    if (one.predicate === predicate && ["PERSON", "ORGANIZATION"].includes(kinds.get(one[end]) ?? ""))
      counts.set(one[end], (counts.get(one[end]) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);
}

interface Entry {
  readonly entity: { readonly plainId: string };
}
interface Node {
  readonly plainId: string;
}

const idsOf = (nodes: readonly Node[]): string[] => [...new Set(nodes.map(({ plainId }) => plainId))].sort();
const only = (ids: readonly string[], kind: string): string[] => ids.filter((id) => kinds.get(id) === kind);

describe.each(CERTAINTIES)("%s answers about a year", (certainty) => {
  it("of somebody's events are the same as a list of events, a timeline, participations and related days", async () => {
    let found = 0;
    for (const year of YEARS)
      for (const id of participants) {
        const between = during(year);
        const own = `between: ${between}, certainty: ${certainty}, first: 100`;
        const { events, node } = await answer<{
          events: Page<Node>;
          node: {
            timeline: Page<Entry>;
            participations: Page<{ event: Node }>;
            statements: Page<{ object: Node }>;
          };
        }>(`{
          events(
            filter: { participant: { eq: "${id}" }, date: { between: ${between} } }
            certainty: ${certainty}
            first: 100
          ) { totalCount nodes { plainId } }
          node(id: "${id}") {
            ... on Entity {
              timeline(${own}) { totalCount nodes { entity { plainId } } }
              statements(${own}, predicates: ["TOOK_PART_IN"], direction: OUT) { totalCount nodes { object { plainId } } }
            }
            ... on Person { participations(${own}) { totalCount nodes { event { plainId } } } }
            ... on Organization { participations(${own}) { totalCount nodes { event { plainId } } } }
          }
        }`);
        const asEvents = idsOf(events.nodes);
        found += asEvents.length;
        expect(only(idsOf(node.timeline.nodes.map(({ entity }) => entity)), "EVENT")).toEqual(asEvents);
        expect(idsOf(node.participations.nodes.map(({ event }) => event))).toEqual(asEvents);
        expect(idsOf(node.statements.nodes.map(({ object }) => object))).toEqual(asEvents);
        expect(node.participations.totalCount).toBe(node.statements.totalCount);
      }
    expect(found).toBeGreaterThan(20);
  });

  it("of honors are the same as a list of honors by conferral and a list of conferrals", async () => {
    let found = 0;
    for (const year of YEARS)
      for (const id of recipients) {
        const between = during(year);
        const own = `between: ${between}, certainty: ${certainty}, first: 100`;
        const { honors, node } = await answer<{
          honors: Page<Node>;
          node: { statements: Page<{ object: Node }> };
        }>(`{
          honors(
            filter: { recipient: { eq: "${id}" }, conferred: { between: ${between} } }
            certainty: ${certainty}
            first: 100
          ) { totalCount nodes { plainId } }
          node(id: "${id}") {
            ... on Entity {
              statements(${own}, predicates: ["RECEIVED_HONOR", "DESIGNATED_AS"], direction: OUT) {
                totalCount
                nodes { object { plainId } }
              }
            }
          }
        }`);
        const asHonors = idsOf(honors.nodes);
        const asConferrals = idsOf(node.statements.nodes.map(({ object }) => object));
        found += asHonors.length;
        // An honor that was surely conferred in the year can have another conferral that is only possible.
        const surely = asConferrals.filter((one) => !asHonors.includes(one));
        if (certainty === "CERTAIN") expect(asHonors).toEqual(asConferrals);
        else expect([...asHonors, ...surely].sort()).toEqual(asConferrals);
      }
    expect(found).toBeGreaterThan(10);
  });
});

it("counts by year what the lists have, certain and possible", async () => {
  for (const [kind, list, filter] of [
    ["EVENT", "events", "date"],
    ["AGREEMENT", "agreements", "signed"],
    ["WORK", "works", "published"],
    ["HONOR", "honors", "conferred"],
  ] as const) {
    const { statistics } = await answer<{
      statistics: { by: { key: string; count: number; possibleCount: number }[] };
    }>(
      `{ statistics { by(dimension: YEAR, filter: { kind: ${kind} }, first: 20) { key count possibleCount } } }`,
    );
    expect(statistics.by.length).toBeGreaterThan(0);
    for (const { key, count, possibleCount } of statistics.by) {
      const listed = (certainty: string): string =>
        `${list}(filter: { ${filter}: { between: ${during(key)} } }, certainty: ${certainty}, first: 1) { totalCount }`;
      const { sure, possible } = await answer<Record<"sure" | "possible", { totalCount: number }>>(
        `{ sure: ${listed("CERTAIN")} possible: ${listed("POSSIBLE")} }`,
      );
      expect([kind, key, sure.totalCount, possible.totalCount]).toEqual([kind, key, count, possibleCount]);
    }
  }
});

it("puts what is dated to the day first, and what is dated to its year last", async () => {
  const { events } = await answer<{
    events: { edges: { certainty: { level: string } | null; node: { date: { edtf: string } | null } }[] };
  }>(`{
    events(filter: { date: { eq: "2020-11-18" } }, orderBy: { field: DATE }, first: 100) {
      edges { certainty { level } node { date { edtf } } }
    }
  }`);
  const levels = events.edges.map(({ certainty }) => certainty?.level);
  expect(levels).toEqual([...levels].sort());
  const datesOf = (level: string): (string | null)[] =>
    events.edges.flatMap(({ certainty, node }) =>
      certainty?.level === level ? [node.date?.edtf ?? null] : [],
    );
  expect(datesOf("CERTAIN")).toContain("2020-11-18/2020-11-20");
  expect(datesOf("CERTAIN")).not.toContain("2020");
  expect(datesOf("POSSIBLE")).toContain("2020");
});

it("refuses a certainty without days", async () => {
  expect(await codes("{ events(certainty: CERTAIN, first: 1) { totalCount } }")).toEqual(["BAD_INPUT"]);
});
