import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import { dayOf, periodOf, statedPeriod, UNKNOWN_PERIOD } from "../../domain/time.js";
import { article, dataset, days, document, entity, evidence, statement } from "./contract.fixture.js";
import type { CoverageQuery, PredicateCount } from "../queries/coverage.js";
import type { GraphReader, GraphStore } from "../store.js";
import { naiveCoverage, randomCoverage } from "./coverage.fixture.js";
import { randomFacts } from "./facts.fixture.js";

/** How many of the selected statements each document reports. */
export function describeCoverage(store: () => GraphStore, randomRuns: number): void {
  describe("coverage", () => {
    describe("examples", () => {
      let reader: GraphReader;
      beforeAll(async () => {
        reader = store().reader(NO_DEADLINE);
        await store().replace(world);
      });
      const found = async (over: Partial<CoverageQuery>): Promise<string> => {
        const [covered = []] = await reader.coverage([coverageQuery(over)]);
        return covered.map(({ document: id, counts }) => [id, ...counts.map(shown)].join(" ")).join(", ");
      };

      it("returns exactly the fields of a document's coverage", async () => {
        expect(await reader.coverage([coverageQuery()])).toStrictEqual([
          [
            {
              document: "doc:b",
              articles: 2,
              from: dayOf("2019-12-31"),
              to: dayOf("2022-01-01"),
              counts: [
                { predicate: "BASED_IN", count: 1, possibleCount: 0 },
                { predicate: "HOLDS_POSITION", count: 3, possibleCount: 0 },
              ],
            },
            {
              document: "doc:c",
              articles: 1,
              from: dayOf("2020-03-01"),
              to: dayOf("2020-03-02"),
              counts: [{ predicate: "TOOK_PART_IN", count: 1, possibleCount: 0 }],
            },
            { document: "doc:a", articles: 1, from: null, to: null, counts: [] },
            {
              document: "doc:u",
              articles: 1,
              from: null,
              to: null,
              counts: [{ predicate: "CLAUSE", count: 1, possibleCount: 0 }],
            },
          ],
        ]);
      });

      it.each<[string, Partial<CoverageQuery>, string]>([
        ["the first documents", { limit: 2 }, `doc:b BASED_IN 1 HOLDS_POSITION 3, ${MEETING}`],
        ["no document", { limit: 0 }, ""],
        [
          "of an entity, on either end",
          { entities: ["org:z"] },
          `doc:b BASED_IN 1 HOLDS_POSITION 3, ${NONE}`,
        ],
        ["of several", { entities: ["per:q", "evt:x"] }, `doc:b HOLDS_POSITION 1, ${MEETING}, ${LAST}`],
        ["of an empty list of entities", { entities: [] }, NOTHING],
        ["of an entity that is not stored", { entities: ["per:none"] }, NOTHING],
        ["of a merged id: the caller resolves it first", { entities: ["org:old"] }, NOTHING],
        ["a predicate", { predicates: ["TOOK_PART_IN"] }, `doc:b, ${MEETING}, ${LAST}`],
        ["a predicate of values", { predicates: ["CLAUSE"] }, "doc:b, doc:c, doc:a, doc:u CLAUSE 1"],
        ["an empty list of predicates", { predicates: [] }, NOTHING],
        [
          "a place, with everything in it",
          { places: ["plc:a"] },
          `doc:b BASED_IN 1 HOLDS_POSITION 3, ${NONE}`,
        ],
        ["no place", { places: [] }, NOTHING],
        ["a place with nothing in it", { places: ["plc:q"] }, NOTHING],
        [
          "an entity in a place",
          { places: ["plc:a"], entities: ["per:q"] },
          `doc:b HOLDS_POSITION 1, ${NONE}`,
        ],
        [
          "between: statements of those days, and possible ones",
          { between: days("2020-03-01", "2020-03-02") },
          `doc:b BASED_IN 0+1 HOLDS_POSITION 0+1, ${MEETING}, ${MAYBE}`,
        ],
        [
          "between without limits: every dated statement is certain",
          { between: days(null, null) },
          `doc:b BASED_IN 0+1 HOLDS_POSITION 3, ${MEETING}, ${MAYBE}`,
        ],
        [
          "as of a day: states valid on it, and earlier events",
          { asOf: dayOf("2020-06-01") },
          `doc:b BASED_IN 0+1 HOLDS_POSITION 0+1, ${MEETING}, ${MAYBE}`,
        ],
        [
          "as of a day and between: both",
          { asOf: dayOf("2020-06-01"), between: days("2020-05-01", null) },
          `doc:b BASED_IN 0+1 HOLDS_POSITION 0+1, doc:c, ${MAYBE}`,
        ],
      ])("%s", async (_what, over, expected) => {
        expect(await found(over)).toBe(expected);
      });

      it.each<[string, string, string, string]>([
        ["of a state with a start only, on its first day", "per:a", "2021-12-31", "2022-01-01"],
        ["of a state with an end only, on its last day", "per:m", "2019-12-31", "2020-01-01"],
        ["of a state with both ends, from start to end", "per:q", "2020-01-01", "2021-01-01"],
      ])("reports the days %s", async (_what, of, from, to) => {
        const [covered = []] = await reader.coverage([coverageQuery({ entities: [of], limit: 1 })]);
        expect(covered).toMatchObject([{ from: dayOf(from), to: dayOf(to) }]);
      });

      it("returns one result per query, in the order of the queries", async () => {
        const lists = await reader.coverage([
          coverageQuery({ entities: [], limit: 1 }),
          coverageQuery({ entities: ["per:q"], limit: 1 }),
          coverageQuery({ limit: 0 }),
          coverageQuery({ entities: ["evt:x"], limit: 2 }),
          coverageQuery({ entities: ["per:q"], limit: 1 }),
        ]);
        const given = lists.map((list) =>
          list.map(({ document: id, counts }) => [id, ...counts.map(({ count }) => count)]),
        );
        const one = [["doc:b", 1]];
        expect(given).toEqual([[["doc:b"]], one, [], [["doc:b"], ["doc:c", 1]], one]);
      });

      it("forgets the data of the previous load", async () => {
        const statements = world.statements.filter(({ id }) => id !== "3");
        await store().replace({ ...world, version: "fewer", statements });
        expect(await found({ limit: 1 })).toBe("doc:b BASED_IN 1 HOLDS_POSITION 2");
        await store().replace(dataset({ entities: [entity("org:z")], documents: [document("doc:n")] }));
        expect(await reader.coverage([coverageQuery()])).toEqual([
          [{ document: "doc:n", articles: 0, from: null, to: null, counts: [] }],
        ]);
      });
    });

    it("matches counting statement by statement in any data", { timeout: 120_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(randomFacts, fc.array(randomCoverage, { minLength: 1 }), async (data, queries) => {
          await store().replace(data);
          const found = await store().reader(NO_DEADLINE).coverage(queries);
          expect(found).toEqual(queries.map((query) => naiveCoverage(data, query)));
        }),
        { numRuns: randomRuns },
      );
    });
  });
}

export function coverageQuery(over: Partial<CoverageQuery> = {}): CoverageQuery {
  return { entities: null, places: null, predicates: null, between: null, asOf: null, limit: 100, ...over };
}

/** `BASED_IN 0+1`: none certain, one more possible. */
function shown({ predicate, count, possibleCount }: PredicateCount): string {
  return `${predicate} ${String(count)}${possibleCount === 0 ? "" : `+${String(possibleCount)}`}`;
}

const MEETING = "doc:c TOOK_PART_IN 1";
const LAST = "doc:a, doc:u";
/** `doc:u` says nothing of a day. */
const MAYBE = "doc:a, doc:u CLAUSE 0+1";
const NONE = `doc:c, ${LAST}`;
const NOTHING = `doc:b, ${NONE}`;

const read = (id: string, ...documents: readonly string[]) => ({
  evidence: documents.map((one, place) => evidence(`evi:${id}:${String(place)}`, one)),
});

// A statement read twice in one document counts once; a deprecated one is not counted.
const world = dataset({
  entities: [
    ...["per:m", "org:z", "evt:x", "per:q", "plc:q", "per:a", "agr:k", "plc:a"].map((id) =>
      entity(id, id === "org:z" ? { formerIds: ["org:old"] } : {}),
    ),
  ],
  documents: [
    document("doc:u"),
    document("doc:a", { published: "2021" }),
    document("doc:c", { published: "2020-03" }),
    document("doc:b", { published: "2020-03" }),
  ],
  articles: [article("art:second", "doc:b", { ordinal: 2 })],
  statements: [
    statement("5", "per:q", "HOLDS_POSITION", "org:z", {
      ...read("5", "doc:b", "doc:b"),
      period: periodOf("2020"),
    }),
    statement("3", "per:m", "HOLDS_POSITION", "org:z", {
      ...read("3", "doc:b"),
      period: statedPeriod(null, "2019-12-31"),
    }),
    statement("2", "per:a", "HOLDS_POSITION", "org:z", {
      ...read("2", "doc:b"),
      period: statedPeriod("2021-12-31", null),
    }),
    statement("4", "org:z", "BASED_IN", "plc:a", { ...read("4", "doc:b"), period: UNKNOWN_PERIOD }),
    statement("1", "per:m", "TOOK_PART_IN", "evt:x", {
      ...read("1", "doc:c"),
      period: periodOf("2020-03-01"),
    }),
    statement("6", "agr:k", "CLAUSE", { type: "TEXT", text: "共建" }, read("6", "doc:u")),
    statement("7", "per:q", "HELD_AT", "plc:q", {
      ...read("7", "doc:a"),
      rank: "DEPRECATED",
      period: periodOf("2020"),
    }),
  ],
});
