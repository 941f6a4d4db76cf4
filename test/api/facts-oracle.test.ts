import fc from "fast-check";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import type { Backends } from "../../src/backends.js";
import { CONFLICT_RULES } from "../../src/domain/conflict/rules.js";
import { conflictCandidates } from "../../src/graph/above/conflict-candidates.js";
import { findConflicts } from "../../src/domain/conflict/find.js";
import type { ConflictCandidate } from "../../src/domain/conflict/candidate.js";
import { NO_DEADLINE } from "../../src/domain/deadline.js";
import type { GraphReader } from "../../src/graph/store.js";
import { ask } from "../support/execute.js";
import { data, overNeo4j, overSqlite } from "../support/graphs.js";
import { live, within } from "../support/oracle.js";
import { service } from "../support/services/service.js";

const server = service("neo4j");
// The first test that needs the data loads them, and a new server plans each query first.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 600_000 });

const places = data.flatMap((one) => [
  { engine: "SQLite", one, open: () => overSqlite(one) },
  ...(server ? [{ engine: "Neo4j", one, open: () => overNeo4j(one, server) }] : []),
]);

describe.each(places)("$engine with the $one.name data", ({ one: { dataset }, open }) => {
  let backends: Backends;
  let reader: GraphReader;
  beforeAll(async () => {
    backends = await open();
    reader = backends.store.reader(NO_DEADLINE);
  });
  afterAll(() => backends[Symbol.asyncDispose]());

  const whole: readonly ConflictCandidate[] = dataset.statements.map(({ evidence, ...rest }) => ({
    ...rest,
    documents: [...new Set(evidence.map(({ document }) => document))].sort(),
  }));
  const undated = (): null => null;
  const all = findConflicts(whole, null, undated);
  const touching = (entity: string): typeof all => {
    const own = new Set(
      whole.filter((one) => one.subject === entity || one.object === entity).map(({ id }) => id),
    );
    return all.filter(({ statements }) => statements.some((id) => own.has(id)));
  };

  it("finds all statements that conflict in all data", async () => {
    const question = { entity: null, rules: CONFLICT_RULES };
    const [candidates = []] = await conflictCandidates(reader, [question], NO_DEADLINE);
    expect(findConflicts(candidates, null, undated)).toEqual(all);
    expect(candidates.length).toBeLessThan(dataset.statements.length / 2);
  });

  it("finds, for each rule and for each entity, all statements that conflict", async () => {
    const rules = await conflictCandidates(
      reader,
      CONFLICT_RULES.map((rule) => ({ entity: null, rules: [rule] })),
      NO_DEADLINE,
    );
    expect(
      rules.map((list, index) => findConflicts(list, CONFLICT_RULES.slice(index, index + 1), undated)),
    ).toEqual(CONFLICT_RULES.map((rule) => all.filter((conflict) => conflict.rule === rule)));
    const ids = dataset.entities.map(({ id }) => id).filter((_, index) => index % 3 === 0);
    const questions = ids.map((entity) => ({ entity, rules: CONFLICT_RULES }));
    const candidates = await conflictCandidates(reader, questions, NO_DEADLINE);
    for (const [index, entity] of ids.entries()) {
      const own = candidates[index] ?? [];
      const touched = new Set(touching(entity).map(({ id }) => id));
      expect(findConflicts(own, null, undated).filter(({ id }) => touched.has(id))).toEqual(touching(entity));
    }
  });

  it("covers places with their parts and the entities in them", async () => {
    const placing = ["HELD_AT", "BASED_IN", "LOCATED_IN"];
    const chosen = fc.constantFrom(
      ...dataset.entities.filter(({ kind }) => kind === "PLACE").map(({ id }) => id),
    );
    const property = fc.asyncProperty(chosen, fc.boolean(), async (place, narrowed) => {
      const parts = within([place], dataset);
      const near = new Set(parts);
      for (const { subject, predicate, object } of live(dataset))
        if (placing.includes(predicate) && object !== null && parts.has(object)) near.add(subject);
      const entities = narrowed ? dataset.entities.slice(0, 40).map(({ id }) => id) : null;
      const [found = []] = await reader.coverage([
        { places: [...parts], entities, predicates: null, between: null, asOf: null, limit: 100 },
      ]);
      const right = live(dataset).filter(
        ({ subject, object }) =>
          (near.has(subject) || near.has(object ?? "")) &&
          (entities === null || entities.includes(subject) || entities.includes(object ?? "")),
      );
      for (const { document, counts } of found)
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(
          right.filter(({ evidence }) => evidence.some((one) => one.document === document)).length,
        );
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it("counts as many items as the matching list has", async () => {
    for (const { of, dimension, filter, list, days } of LISTS) {
      const counted = await ask(backends, {
        document: parse(
          `{ statistics { by(dimension: ${dimension}, filter: ${filter}) { key count possibleCount } } }`,
        ),
      });
      expect(counted.errors).toEqual([]);
      const rows = (counted.data as { statistics: { by: Row[] } }).statistics.by.slice(0, 40);
      if (rows.length === 0) throw new Error(`${of} by ${dimension}: there is nothing to count`);
      const totals = async (certainty: string): Promise<number[]> => {
        const lists = rows.map(
          ({ key }, index) =>
            `l${String(index)}: ${list(key).replace("first: 1", `first: 1 ${certainty}`)} { totalCount }`,
        );
        const listed = await ask(backends, { document: parse(`{ ${lists.join("\n")} }`) });
        expect(listed.errors).toEqual([]);
        const found = listed.data as Record<string, { totalCount: number }>;
        return Object.values(found).map(({ totalCount }) => totalCount);
      };
      expect(await totals(days ? "certainty: CERTAIN" : "")).toEqual(rows.map(({ count }) => count));
      if (days)
        expect(await totals("certainty: POSSIBLE")).toEqual(rows.map(({ possibleCount }) => possibleCount));
      else expect(rows.every(({ possibleCount }) => possibleCount === 0)).toBe(true);
    }
  });

  interface Row {
    readonly key: string;
    readonly count: number;
    readonly possibleCount: number;
  }

  it("counts by year the statements that the organization's list has for that year", async () => {
    const degrees = new Map<string, number>();
    for (const { subject } of live(dataset)) degrees.set(subject, (degrees.get(subject) ?? 0) + 1);
    const most = [...degrees].sort(([, a], [, b]) => b - a).slice(0, 3);
    for (const [entity] of most) {
      const rows = `by(dimension: YEAR, filter: { entity: "${entity}" }, first: 40) { key count possibleCount by(dimension: STATUS) { count possibleCount } }`;
      const { data: answer } = await ask(backends, { document: parse(`{ statistics { ${rows} } }`) });
      const { by } = (answer as { statistics: { by: (Row & { by: Row[] })[] } }).statistics;
      expect(by.map(({ key }) => key)).toEqual(
        by
          .map(({ key }) => key)
          .sort()
          .reverse(),
      );
      const lists = by.flatMap(({ key }) =>
        ["CERTAIN", "POSSIBLE"].map(
          (one) =>
            `${one}${key}: statements(certainty: ${one}, ${during(key).slice(2, -2)}, first: 1) { totalCount }`,
        ),
      );
      const { data: listed } = await ask(backends, {
        document: parse(`{ node(id: "${entity}") { ... on Entity { ${lists.join(" ")} } } }`),
      });
      const { node } = listed as { node: Record<string, { totalCount: number }> };
      const listedIn = (certainty: string): (number | undefined)[] =>
        by.map(({ key }) => node[`${certainty}${key}`]?.totalCount);
      expect(listedIn("CERTAIN")).toEqual(by.map(({ count }) => count));
      expect(listedIn("POSSIBLE")).toEqual(by.map(({ possibleCount }) => possibleCount));
      for (const { count, possibleCount, by: statuses } of by) {
        expect(statuses.reduce((sum, one) => sum + one.count, 0)).toBe(count);
        expect(statuses.reduce((sum, one) => sum + one.possibleCount, 0)).toBe(possibleCount);
      }
    }
  });

  it("counts below a count as with its condition", async () => {
    const text = `{ statistics { by(dimension: LEVEL, filter: { kind: HONOR, status: STATED }) {
      key by(dimension: YEAR) { key count } } } }`;
    const { data: answer } = await ask(backends, { document: parse(text) });
    type Row = { key: string; count: number; by: Row[] };
    const levels = (answer as { statistics: { by: Row[] } }).statistics.by;
    for (const { key: level, by } of levels)
      for (const { key: year, count } of by) {
        const { data: listed } = await ask(backends, {
          document: parse(
            `{ honors(filter: { level: { eq: ${level} }, status: STATED, conferred: ${during(year)} }, certainty: CERTAIN, first: 1) { totalCount } }`,
          ),
        });
        expect((listed as { honors: { totalCount: number } }).honors.totalCount).toBe(count);
      }
  });
});

const during = (year: string): string => `{ between: { from: "${year}-01-01", to: "${year}-12-31" } }`;

interface Counted {
  readonly of: string;
  readonly dimension: string;
  readonly filter: string;
  readonly list: (key: string) => string;
  /** Whether days judge the items. */
  readonly days?: true;
}

/** Counts, and the list that matches a row. */
const LISTS: readonly Counted[] = [
  ...(["events", "agreements", "works"] as const).map((of): Counted => {
    const field = { events: "date", agreements: "signed", works: "published" }[of];
    return {
      of,
      dimension: "YEAR",
      filter: `{ kind: ${of.toUpperCase().slice(0, -1)} }`,
      list: (year) => `${of}(filter: { ${field}: ${during(year)} }, first: 1)`,
      days: true,
    };
  }),
  {
    of: "honors",
    dimension: "YEAR",
    filter: "{ kind: HONOR }",
    list: (year) => `honors(filter: { conferred: ${during(year)} }, first: 1)`,
    days: true,
  },
  {
    of: "honors",
    dimension: "LEVEL",
    filter: "{ kind: HONOR, status: PROPOSED }",
    list: (level) => `honors(filter: { level: { eq: ${level} }, status: PROPOSED }, first: 1)`,
  },
  {
    of: "events",
    dimension: "TYPE",
    filter: `{ kind: EVENT, between: { from: "2020-06-01" } }`,
    list: (type) =>
      `events(filter: { type: { eq: ${type} }, date: { between: { from: "2020-06-01" } } }, first: 1)`,
    days: true,
  },
  {
    of: "events",
    dimension: "PLACE",
    filter: "{ kind: EVENT }",
    list: (place) => `events(filter: { place: { eq: "${place}" } }, first: 1)`,
  },
  {
    of: "organizations",
    dimension: "PLACE",
    filter: "{ kind: ORGANIZATION }",
    list: (place) => `organizations(filter: { place: { eq: "${place}" } }, first: 1)`,
  },
  {
    of: "persons",
    dimension: "DOCUMENT",
    filter: "{ kind: PERSON }",
    list: (document) => `persons(filter: { document: { eq: "${document}" } }, first: 1)`,
  },
];
