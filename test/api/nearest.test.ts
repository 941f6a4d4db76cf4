import { describe, expect, it } from "vitest";

import type { Statement } from "../../src/domain/statement.js";
import { dayOf } from "../../src/domain/time.js";
import { data } from "../support/graphs.js";
import { live } from "../support/oracle.js";
import { entityIn, queriesOverSqlite, type Page } from "../support/queries.js";

/* A post is cited on few days: for any other day, who was last cited before it and first cited after it? */
const { answer } = queriesOverSqlite();
const [{ dataset }] = data;
const bureau = entityIn(data[0], "ORGANIZATION", "四川省机关事务管理局").id;

interface Tenure {
  readonly title: string;
  readonly firstCited: string | null;
  readonly lastCited: string | null;
  readonly statement: { readonly plainId: string };
}
interface Tenures extends Page<Tenure> {
  readonly nearest: { readonly before: readonly Tenure[]; readonly after: readonly Tenure[] } | null;
}

const FIELDS = "title firstCited lastCited statement { plainId }";
const tenures = (args: string): string =>
  `tenures(${args}, first: 50) {
    totalCount
    nodes { ${FIELDS} }
    nearest { before(first: 4) { ${FIELDS} } after(first: 4) { ${FIELDS} } }
  }`;

async function ofBureau(args: string): Promise<Tenures> {
  const { node } = await answer<{ node: { tenures: Tenures } }>(
    `{ node(id: "${bureau}") { ... on Organization { ${tenures(args)} } } }`,
  );
  return node.tenures;
}

/** The posts of an organization, or those of one title. */
const posts = (title: string | null): Statement[] =>
  live(dataset).filter(
    ({ predicate, object, qualifiers }) =>
      predicate === "HOLDS_POSITION" &&
      object === bureau &&
      (title === null || qualifiers["title"] === title),
  );

/** What surely lies before the day, latest end first; and after it, earliest start first. Then by id. */
function expected(title: string | null, day: number): { before: string[]; after: string[] } {
  const end = ({ period }: Statement): number => period.end.latest ?? Infinity;
  const start = ({ period }: Statement): number => period.start.earliest ?? -Infinity;
  const by = (of: (one: Statement) => number, list: Statement[]): string[] =>
    list
      .sort((a, b) => of(a) - of(b) || (a.id < b.id ? -1 : 1))
      .slice(0, 4)
      .map(({ id }) => id);
  return {
    before: by(
      (one) => -end(one),
      posts(title).filter((one) => end(one) <= day),
    ),
    after: by(
      start,
      posts(title).filter((one) => start(one) > day),
    ),
  };
}

const idsOf = (list: readonly Tenure[] | undefined): string[] =>
  (list ?? []).map((one) => one.statement.plainId);

describe("the nearest posts of an organization", () => {
  it.each(["1971-01-01", "2005-06-30", "2016-01-01", "2020-12-01", "2021-03-01", "2023-01-01"])(
    "are those around %s, of any title and of one",
    async (day) => {
      for (const title of [null, "局长", "副局长", "党组书记"]) {
        const found = await ofBureau(`asOf: "${day}"${title === null ? "" : `, title: "${title}"`}`);
        const right = expected(title, dayOf(day));
        expect(idsOf(found.nearest?.before)).toEqual(right.before);
        expect(idsOf(found.nearest?.after)).toEqual(right.after);
        for (const one of found.nodes) expect(title === null || one.title === title).toBe(true);
      }
    },
  );

  it("say who was cited first after a day on which nobody is cited", async () => {
    const { totalCount, nearest } = await ofBureau(`asOf: "1971-01-01", title: "局长"`);
    expect(totalCount).toBe(0);
    expect(nearest?.before).toEqual([]);
    expect(nearest?.after[0]).toMatchObject({ title: "局长" });
    expect(nearest?.after[0]?.firstCited).not.toBeNull();
  });

  it("are outside both ends of a window, and there are none without days or beyond an open end", async () => {
    const { nearest } = await ofBureau(`between: { from: "2005-01-01", to: "2019-12-31" }`);
    expect(idsOf(nearest?.before)).toEqual(expected(null, dayOf("2005-01-01")).before);
    expect(idsOf(nearest?.after)).toEqual(expected(null, dayOf("2019-12-31")).after);
    expect((await ofBureau(`title: "局长"`)).nearest).toBeNull();
    const open = await ofBureau(`between: { from: "2021-01-01" }`);
    expect(open.nearest?.after).toEqual([]);
    expect(open.nearest?.before.length).toBeGreaterThan(0);
  });
});

it("the nearest posts of a person are hers", async () => {
  const person = entityIn(data[0], "PERSON", "周洁").id;
  const { node } = await answer<{ node: { tenures: Tenures } }>(
    `{ node(id: "${person}") { ... on Person { ${tenures(`asOf: "1990-01-01"`)} } } }`,
  );
  expect(node.tenures.totalCount).toBe(0);
  expect(node.tenures.nearest?.before).toEqual([]);
  expect(node.tenures.nearest?.after.length).toBeGreaterThan(0);
  const own = live(dataset).filter(
    ({ predicate, subject }) => predicate === "HOLDS_POSITION" && subject === person,
  );
  for (const id of idsOf(node.tenures.nearest?.after)) expect(own.map((one) => one.id)).toContain(id);
});

it("an organization is in the lists of the days on which it can have existed", async () => {
  const asked = await answer<Record<string, Page<{ plainId: string }>>>(`{
    early: organizations(asOf: "1971-01-01", first: 100) { totalCount nodes { plainId } }
    late: organizations(asOf: "1975-01-01", first: 100) { totalCount nodes { plainId } }
  }`);
  const founded = new Map(dataset.entities.map(({ id, period }) => [id, period.start.earliest]));
  const day = dayOf("1971-01-01");
  const organizations = dataset.entities.filter(({ kind }) => kind === "ORGANIZATION");
  expect(asked["early"]?.nodes.some(({ plainId }) => (founded.get(plainId) ?? day) > day)).toBe(false);
  expect(asked["early"]?.totalCount).toBe(
    organizations.filter(
      ({ period }) => (period.start.earliest ?? -Infinity) <= day && day < (period.end.latest ?? Infinity),
    ).length,
  );
  expect(asked["early"]?.totalCount).toBeLessThan(organizations.length);
});
