import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import type { Backends } from "../../src/backends.js";
import { NO_DEADLINE } from "../../src/domain/deadline.js";
import type { Entity } from "../../src/domain/entity.js";
import type { Document } from "../../src/domain/evidence.js";
import type { Statement } from "../../src/domain/statement.js";
import type { Day, DayWindow } from "../../src/domain/time.js";
import { dayOf, parseDate } from "../../src/domain/time.js";
import { vocabulary } from "../../src/domain/vocabulary.js";
import type { Asked, Certainty } from "../../src/domain/certainty.js";
import {
  best,
  entityCertainty,
  relationCertainty,
  reportCertainty,
  statementCertainty,
} from "../../src/graph/contract/days-oracle.fixture.js";
import type { StatementFilter } from "../../src/graph/queries/statements.js";
import type { GraphReader } from "../../src/graph/store.js";
import { data, overNeo4j, overSqlite } from "../support/graphs.js";
import { ids, live } from "../support/oracle.js";
import { service } from "../support/services/service.js";

const server = service("neo4j");
// The first test that needs the data loads them, and a new server plans each query first.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 600_000 });

const places = data.flatMap((one) => [
  { engine: "SQLite", one, open: () => overSqlite(one) },
  ...(server ? [{ engine: "Neo4j", one, open: () => overNeo4j(one, server) }] : []),
]);

/** Each property runs over 500 points, ten per call. A failing case shrinks to one point. */
const POINTS = 10;
const numRuns = 50;

const NO_DAYS: Asked = { asOf: null, between: null };
const ALL = { first: 100_000, after: null };
const NO_FILTER: StatementFilter = {
  predicates: null,
  direction: "BOTH",
  between: null,
  asOf: null,
  statuses: null,
  qualifier: null,
  documents: null,
  includeDeprecated: false,
};

describe.each(places)("$engine with the $one.name data", ({ one: { dataset }, open }) => {
  let backends: Backends;
  let reader: GraphReader;
  beforeAll(async () => {
    backends = await open();
    reader = backends.store.reader(NO_DEADLINE);
  });
  afterAll(() => backends[Symbol.asyncDispose]());

  // Half of the days are the first or last days of a statement, or the days beside them.
  const edges = [
    ...new Set(
      dataset.statements.flatMap(({ period: { start, end } }) =>
        [start.earliest, start.latest, end.earliest, end.latest].flatMap((day) =>
          day === null ? [] : [day - 1, day, day + 1],
        ),
      ),
    ),
  ].sort((a, b) => a - b);
  const day: fc.Arbitrary<Day> = fc.oneof(
    fc.constantFrom(...edges),
    fc.integer({ min: dayOf("1900-01-01"), max: dayOf("2030-12-31") }),
  );
  const window: fc.Arbitrary<DayWindow> = fc
    .tuple(fc.option(day), fc.option(day))
    .map(([a, b]) =>
      a === null || b === null ? { from: a, to: b } : { from: Math.min(a, b), to: Math.max(a, b) + 1 },
    );
  const asked: fc.Arbitrary<Asked> = fc.oneof(
    fc.record({ asOf: day, between: fc.constant(null) }),
    fc.record({ asOf: fc.constant(null), between: window }),
    fc.record({ asOf: day, between: window }),
  );
  const someone = fc.constantFrom(...dataset.entities.map(({ id }) => id));
  const predicates = fc.option(
    fc.subarray(
      vocabulary.predicates.map(({ name }) => name),
      { minLength: 1, maxLength: 4 },
    ),
    { freq: 3 },
  );
  const direction = fc.constantFrom("OUT", "IN", "BOTH");
  const certainty: fc.Arbitrary<Certainty | null> = fc.constantFrom(null, "CERTAIN", "POSSIBLE");
  const isWanted = (found: Certainty | null, wanted: Certainty | null): boolean =>
    found !== null && (wanted === null || found === wanted);
  /** Certain ones first, each by id. */
  const certainFirst = <Item extends { readonly id: string }>(
    items: readonly Item[],
    judged: (item: Item) => Certainty | null,
  ): string[] =>
    (["CERTAIN", "POSSIBLE"] as const).flatMap((one) => ids(items.filter((item) => judged(item) === one)));
  const all = live(dataset);
  const points = <Point>(point: fc.Arbitrary<Point>): fc.Arbitrary<Point[]> =>
    fc.array(point, { minLength: 1, maxLength: POINTS, size: "max" });

  it("answers as of a day and between days with the statements in force then", () => {
    const point = fc.record({ days: asked, entity: someone, predicates, direction, certainty });
    const property = fc.asyncProperty(points(point), async (list) => {
      const pages = await reader.statementPages(
        list.map(({ days, ...one }) => ({
          ...NO_FILTER,
          ...days,
          ...one,
          order: { field: "ID", direction: "ASC" },
          page: ALL,
        })),
      );
      const right = list.map(({ days, entity, predicates: names, direction: way, certainty: wanted }) =>
        all.filter(
          (statement) =>
            ((way !== "IN" && statement.subject === entity) ||
              (way !== "OUT" && statement.object === entity)) &&
            (names?.includes(statement.predicate) ?? true) &&
            isWanted(statementCertainty(statement, days), wanted),
        ),
      );
      expect(pages.map(({ items }) => items.map(({ id }) => id))).toEqual(
        right.map((statements, index) =>
          certainFirst(statements, (one) => statementCertainty(one, list[index]?.days ?? NO_DAYS)),
        ),
      );
      expect(pages.map(({ total }) => total)).toEqual(right.map(({ length }) => length));
    });
    return fc.assert(property, { numRuns });
  });

  it("answers timelines with what happened then", () => {
    const happenings = vocabulary.predicates
      .filter(({ time }) => time === "OCCURRENCE")
      .map(({ name }) => name);
    const of = fc.array(someone, { minLength: 1, maxLength: 3 });
    const property = fc.asyncProperty(points(fc.record({ days: asked, of, certainty })), async (list) => {
      const pages = await reader.timelinePages(
        list.map(({ days, of: entities, certainty: wanted }) => ({
          ...days,
          certainty: wanted,
          entities,
          predicates: happenings,
          eventKinds: null,
          direction: "ASC",
          page: ALL,
        })),
      );
      const right = list.map(({ days, of: entities, certainty: wanted }) => {
        const found = all.filter(
          (statement) =>
            entities.includes(statement.subject) &&
            happenings.includes(statement.predicate) &&
            statementCertainty(statement, days) !== null,
        );
        const about = ({ object, subject }: Statement): string => object ?? subject;
        // An entry is certain if one of its statements is.
        return found.filter((statement) => {
          const entry = found.filter((one) => about(one) === about(statement));
          return isWanted(best(entry.map((one) => statementCertainty(one, days))), wanted);
        });
      });
      expect(pages.map(({ items }) => items.flatMap(({ statements }) => statements).sort())).toEqual(
        right.map(ids),
      );
    });
    return fc.assert(property, { numRuns });
  });

  it("lists the entities related then that can have existed then", () => {
    const point = fc.record({ days: asked, other: someone, predicates, certainty });
    const relation = (names: readonly string[] | null): readonly string[] =>
      names ?? ["PART_OF", "TOOK_PART_IN", "HOLDS_POSITION", "PARTY_TO"];
    const property = fc.asyncProperty(points(point), async (list) => {
      const pages = await reader.entityPages(
        list.map(({ days, other, predicates: names, certainty: wanted }) => ({
          kinds: null,
          subkinds: null,
          name: null,
          attributes: [],
          between: null,
          asOf: null,
          alive: days,
          certainty: wanted,
          documents: null,
          related: [{ ...days, predicates: relation(names), direction: "OUT", to: [other], statuses: null }],
          order: { field: "ID", direction: "ASC" },
          page: ALL,
        })),
      );
      const right = list.map(({ days, other, predicates: names, certainty: wanted }) => {
        const judged = (entity: Entity): Certainty | null =>
          relationCertainty(
            entity,
            { ...days, predicates: relation(names), direction: "OUT", to: [other], statuses: null },
            all,
          );
        const found = dataset.entities.filter(
          (entity) => isWanted(judged(entity), wanted) && entityCertainty(entity, days) !== null,
        );
        return certainFirst(found, judged);
      });
      expect(pages.map(({ items }) => items.map(({ id }) => id))).toEqual(right);
    });
    return fc.assert(property, { numRuns });
  });

  it("covers the given days with what each document reports about them", () => {
    const point = fc.record({ days: asked, entity: fc.option(someone), predicates });
    const property = fc.asyncProperty(points(point), async (list) => {
      const found = await reader.coverage(
        list.map(({ days, entity, predicates: names }) => ({
          ...days,
          entities: entity === null ? null : [entity],
          places: null,
          predicates: names,
          limit: 100,
        })),
      );
      const right = list.map(({ days, entity, predicates: names }) =>
        covered(
          all.filter(
            (statement) =>
              (entity === null || statement.subject === entity || statement.object === entity) &&
              (names?.includes(statement.predicate) ?? true),
          ),
          days,
        ),
      );
      expect(
        found.map((documents) =>
          documents.map(({ document, articles, counts }) => ({ document, articles, counts })),
        ),
      ).toEqual(right);
    });
    return fc.assert(property, { numRuns });
  });

  function covered(asked: readonly Statement[], days: Asked): unknown[] {
    const order = (document: Document): number =>
      document.published === null ? Infinity : (parseDate(document.published).earliest ?? Infinity);
    return [...dataset.documents]
      .sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1))
      .map(({ id }) => {
        const judged = (one: Statement): Certainty | null => reportCertainty(id, one, days);
        const own = asked.filter((one) => judged(one) !== null);
        const names = [...new Set(own.map(({ predicate }) => predicate))].sort();
        return {
          document: id,
          articles: dataset.articles.filter(({ document }) => document === id).length,
          counts: names.map((predicate) => ({
            predicate,
            count: own.filter((one) => one.predicate === predicate && judged(one) === "CERTAIN").length,
            possibleCount: own.filter((one) => one.predicate === predicate && judged(one) === "POSSIBLE")
              .length,
          })),
        };
      });
  }
});
