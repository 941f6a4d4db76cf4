import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import { periodOf } from "../../domain/time.js";
import { dataset, days, document, entity, evidence, statement } from "./contract.fixture.js";
import type {
  EntityStatisticsQuery,
  StatementStatisticsQuery,
  StatisticsQuery,
  StatisticsRow,
} from "../queries/statistics.js";
import type { GraphReader, GraphStore } from "../store.js";
import { randomFacts } from "./facts.fixture.js";
import { expectedStatistics } from "./statistics.fixture.js";
import {
  ALL_ENTITIES,
  ALL_STATEMENTS,
  entityStatistics,
  statementStatistics,
} from "./statistics-queries.fixture.js";

/** Counts of the items that a list selects, by one dimension. */
export function describeStatistics(store: () => GraphStore, randomRuns: number): void {
  describe("statistics", () => {
    describe("examples", () => {
      let reader: GraphReader;
      beforeAll(async () => {
        reader = store().reader(NO_DEADLINE);
        await store().replace(world);
      });
      const found = async (query: StatisticsQuery): Promise<string> => {
        const [rows = []] = await reader.statistics([query]);
        return rows.map(shown).join(", ");
      };

      it.each<[string, Partial<EntityStatisticsQuery>, string]>([
        ["of all kinds, largest first, then by key", {}, "PLACE 3, EVENT 2, ORGANIZATION 2, HONOR 1"],
        ["of no kind", select({ kinds: [] }), ""],
        ["by subkind, without entities that have none", { by: "SUBKIND" }, "BUREAU 2, MEETING 1"],
        ["by level", { by: "LEVEL" }, "CITY 1, STATE 1"],
        ["by document, on either end, each entity once", { by: "DOCUMENT" }, "doc:b 7, doc:a 4"],
        [
          "by document, of the entities in one document",
          { by: "DOCUMENT", ...select({ documents: ["doc:a"] }) },
          "doc:a 4, doc:b 3",
        ],
        [
          "by place, with the places above",
          { by: "PLACE", relation: { ...RELATED, predicates: ["BASED_IN", "HELD_AT"] } },
          "plc:s 3, plc:a 2, plc:q 1",
        ],
        [
          "by year of a period, up to the last year that bounds one",
          { by: "YEAR" },
          "2019 1+6, 2020 2+6, 2021 2+6",
        ],
        [
          "by year, within a window",
          { by: "YEAR", ...select({ between: days("2020-01-01", "2021-01-01") }) },
          "2020 2+6",
        ],
        [
          "by year of a relation, each once a year",
          { by: "YEAR", relation: { ...RELATED, predicates: ["RECEIVED_HONOR"], direction: "IN" } },
          "2019 1, 2020 1",
        ],
        [
          "by year of a value",
          { by: "YEAR", relation: { ...RELATED, predicates: ["OCCURRED_ON"] } },
          "2020 1",
        ],
      ])("entities %s", async (_what, over, expected) => {
        expect(await found({ ...ALL_ENTITIES, ...over })).toBe(expected);
      });

      it.each<[string, Partial<StatementStatisticsQuery>, string]>([
        ["of the whole store", {}, "RECEIVED_HONOR 3, BASED_IN 2, HELD_AT 2, PART_OF 2, OCCURRED_ON 1"],
        ["of an entity, on either end", { entity: "org:z" }, "RECEIVED_HONOR 2, BASED_IN 1"],
        [
          "of an entity, as the object",
          { entity: "hon:h", filter: { ...ALL_STATEMENTS.filter, direction: "IN" } },
          "RECEIVED_HONOR 3",
        ],
        ["of an entity that is not stored", { entity: "org:none" }, ""],
        ["of a merged id: the caller resolves it first", { entity: "org:old" }, ""],
        [
          "with deprecated statements",
          { entity: "org:b", filter: { ...ALL_STATEMENTS.filter, includeDeprecated: true } },
          "BASED_IN 1, HELD_AT 1, RECEIVED_HONOR 1, SUCCEEDED_BY 1",
        ],
        ["by status", { by: "STATUS" }, "STATED 9, PROPOSED 1"],
        ["by document, once for two locations in one document", { by: "DOCUMENT" }, "doc:b 9, doc:a 2"],
        ["by year; undated statements are possible", { by: "YEAR", entity: "org:z" }, "2019 2+1, 2020 1+1"],
        [
          "by status in the first half of a vague year",
          { by: "STATUS", filter: { ...ALL_STATEMENTS.filter, between: days("2020-01-01", "2020-07-01") } },
          "STATED 1+6, PROPOSED 0+1",
        ],
      ])("statements %s", async (_what, over, expected) => {
        expect(await found({ ...ALL_STATEMENTS, ...over })).toBe(expected);
      });

      it("returns exactly the fields of a row", async () => {
        expect(await reader.statistics([{ ...ALL_ENTITIES, by: "LEVEL" }])).toStrictEqual([
          [
            { key: "CITY", count: 1, possibleCount: 0 },
            { key: "STATE", count: 1, possibleCount: 0 },
          ],
        ]);
      });

      it("returns one result per query, in the order of the queries", async () => {
        const answers = await reader.statistics([
          { ...ALL_STATEMENTS, entity: "org:none" },
          { ...ALL_ENTITIES, by: "LEVEL" },
          { ...ALL_STATEMENTS, entity: "evt:x" },
          { ...ALL_ENTITIES, by: "SUBKIND" },
          { ...ALL_STATEMENTS, entity: "org:z" },
          { ...ALL_ENTITIES, by: "LEVEL" },
        ]);
        expect(answers.map((rows) => rows.map(({ count }) => count))).toEqual([
          ...[[], [1, 1], [1, 1], [2, 1], [2, 1], [1, 1]],
        ]);
      });

      it("forgets the data of the previous load", async () => {
        await store().replace(dataset({ entities: [entity("per:a")] }));
        expect(await found(ALL_ENTITIES)).toBe("PERSON 1");
        const gone: readonly StatisticsQuery[] = [
          ...(["SUBKIND", "LEVEL", "DOCUMENT", "YEAR"] as const).map((by) => ({ ...ALL_ENTITIES, by })),
          { ...ALL_ENTITIES, by: "PLACE", relation: { ...RELATED, predicates: ["BASED_IN"] } },
          ...(["PREDICATE", "STATUS", "DOCUMENT", "YEAR"] as const).map((by) => ({ ...ALL_STATEMENTS, by })),
        ];
        expect((await reader.statistics(gone)).flat()).toEqual([]);
      });
    });

    it.each<[string, fc.Arbitrary<StatisticsQuery>]>([
      ["entities", entityStatistics],
      ["statements", statementStatistics],
    ])(
      "match the totals of the lists with the same condition in any data: %s",
      { timeout: 120_000 },
      async (_of, query) => {
        await fc.assert(
          fc.asyncProperty(
            randomFacts,
            fc.array(query, { minLength: 1, maxLength: 6 }),
            async (data, queries) => {
              await store().replace(data);
              const reader = store().reader(NO_DEADLINE);
              expect(await reader.statistics(queries)).toEqual(
                await expectedStatistics(reader, data, queries),
              );
            },
          ),
          { numRuns: randomRuns },
        );
      },
    );
  });
}

/** `2019 1+6`: one is certain, six more are possible. */
function shown({ key, count, possibleCount }: StatisticsRow): string {
  return `${key} ${String(count)}${possibleCount === 0 ? "" : `+${String(possibleCount)}`}`;
}

const RELATED = { direction: "OUT", to: null, statuses: null, between: null } as const;

function select(over: Partial<EntityStatisticsQuery["selection"]>): Pick<EntityStatisticsQuery, "selection"> {
  return { selection: { ...ALL_ENTITIES.selection, ...over } };
}

const inB = (id: string) => ({ evidence: [evidence(`evi:${id}`, "doc:b")] });
const on = (id: string, date: string) => ({ ...inB(id), period: periodOf(date) });

// A quarter in a town in a state, each with something in it; one event is held at an organization, which is not a
// place.
const world = dataset({
  entities: [
    entity("org:z", { subkind: "BUREAU", attributes: { level: "STATE" }, formerIds: ["org:old"] }),
    entity("evt:x", { subkind: "MEETING", period: periodOf("2020-03-01/2021-02") }),
    entity("plc:s"),
    entity("hon:h", { attributes: { level: "CITY" } }),
    entity("org:b", { subkind: "BUREAU", period: periodOf("2019/..") }),
    entity("plc:a"),
    entity("evt:c"),
    entity("plc:q"),
  ],
  documents: [document("doc:a"), document("doc:b")],
  statements: [
    statement("1", "org:z", "BASED_IN", "plc:a", {
      evidence: ["doc:a", "doc:b", "doc:a"].map((id, place) => evidence(`evi:1:${String(place)}`, id)),
    }),
    statement("2", "org:b", "BASED_IN", "plc:q", inB("2")),
    statement("3", "evt:x", "HELD_AT", "plc:s", { ...inB("3"), status: "PROPOSED" }),
    statement("4", "evt:c", "HELD_AT", "org:b", { evidence: [evidence("evi:4", "doc:a")] }),
    statement("5", "plc:q", "PART_OF", "plc:a", inB("5")),
    statement("6", "plc:a", "PART_OF", "plc:s", inB("6")),
    statement("c", "plc:s", "PART_OF", "plc:q", { ...inB("c"), rank: "DEPRECATED" }),
    statement("7", "org:z", "RECEIVED_HONOR", "hon:h", on("7", "2019")),
    statement("8", "org:z", "RECEIVED_HONOR", "hon:h", on("8", "2019-12/2020")),
    statement("9", "org:b", "RECEIVED_HONOR", "hon:h", on("9", "2019-12")),
    statement("a", "evt:x", "OCCURRED_ON", { type: "DATE", edtf: "2020" }, on("a", "2020")),
    statement("b", "org:b", "SUCCEEDED_BY", "org:z", { ...on("b", "1999"), rank: "DEPRECATED" }),
  ],
});
