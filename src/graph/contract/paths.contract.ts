import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import type { Dataset } from "../../domain/dataset.js";
import { NO_DEADLINE } from "../../domain/deadline.js";
import type { Statement } from "../../domain/statement.js";
import { citedPeriod, dayOf, periodOf, UNKNOWN_PERIOD } from "../../domain/time.js";
import { dataset, days, entity, pathQuery, statement } from "./contract.fixture.js";
import type { PathAnswer, PathQuery } from "../queries/paths.js";
import type { GraphReader, GraphStore } from "../store.js";
import { pathsByWalkingAll } from "./paths-oracle.fixture.js";

/** The shortest paths from one entity to another. */
export function describePaths(store: () => GraphStore, randomRuns: number): void {
  describe("paths", () => {
    let reader: GraphReader;
    const ask = async (over: Partial<PathQuery>): Promise<PathAnswer | undefined> =>
      (await reader.paths([pathQuery(over)]))[0];
    /** Each path as `node statement node statement node`. */
    const found = async (over: Partial<PathQuery>): Promise<string[] | undefined> =>
      (await ask(over))?.paths.map(shown);

    describe("over a small graph", () => {
      beforeAll(async () => {
        reader = store().reader(NO_DEADLINE);
        await store().replace(small);
      });

      it.each<[string, Partial<PathQuery>, string[]]>([
        ["of one edge, along it", { from: "per:a", to: "org:a" }, ["per:a 9 org:a"]],
        ["of one edge, against it", { from: "org:a", to: "per:a" }, ["org:a 9 per:a"]],
        [
          "of the shortest length only, sorted by the ids of their nodes",
          { from: "per:a", to: "per:d" },
          ["per:a 7 evt:a 5 per:d", "per:a 9 org:a 8 per:d"],
        ],
        ["up to a number of paths", { from: "per:a", to: "per:d", first: 1 }, ["per:a 7 evt:a 5 per:d"]],
        ["none, if zero are requested", { from: "per:a", to: "per:d", first: 0 }, []],
        [
          "over the first of several statements: dated before undated, then by id",
          { from: "per:d", to: "per:e" },
          ["per:d 3 org:b 1 per:e"],
        ],
        [
          "over selected predicates",
          { from: "per:a", to: "per:d", predicates: ["HOLDS_POSITION", "MEMBER_OF"] },
          ["per:a 9 org:a 8 per:d"],
        ],
        [
          "over selected statuses",
          { from: "per:a", to: "per:d", statuses: ["STATED", "PLANNED"] },
          ["per:a 6 per:d"],
        ],
        [
          "over statements that can touch the window",
          { from: "per:a", to: "per:d", between: days("2021-01-01", null) },
          ["per:a 9 org:a 8 per:d"],
        ],
        [
          "over states valid on the day, and events up to its end",
          { from: "per:a", to: "per:d", asOf: dayOf("2030-01-01") },
          ["per:a 7 evt:a 5 per:d"],
        ],
      ])("are %s", async (_what, over, expected) => {
        expect(await found(over)).toEqual(expected);
      });

      it.each<[string, Partial<PathQuery>, PathAnswer["status"]]>([
        ["only a longer path", { from: "per:a", to: "per:e", maxLength: 3 }, "NONE_WITHIN_LIMIT"],
        ["a path as long as the limit", { from: "per:a", to: "per:e", maxLength: 4 }, "FOUND"],
        ["no edge at all", { from: "per:a", to: "per:z" }, "NONE_AT_ALL"],
        ["a common document only", { from: "plc:a", to: "per:a" }, "NONE_AT_ALL"],
        ["a deprecated statement only", { from: "per:y", to: "per:z" }, "NONE_AT_ALL"],
        ["an empty list of statuses", { from: "per:a", to: "per:d", statuses: [] }, "NONE_AT_ALL"],
        ["an empty list of predicates", { from: "per:a", to: "per:d", predicates: [] }, "NONE_AT_ALL"],
        ["no statement on those days", { from: "per:a", to: "evt:a", asOf: 0 }, "NONE_AT_ALL"],
        ["an entity that is not stored", { from: "per:a", to: "per:none" }, "NONE_AT_ALL"],
      ])("have the right status for %s", async (_what, over, status) => {
        expect(await ask(over)).toMatchObject({ status });
      });

      it("name a hub once, for any number of statements to it", async () => {
        expect(await ask({ from: "per:d", to: "per:e", maxLength: 2, hubLimit: 1 })).toEqual({
          status: "NONE_WITHIN_LIMIT",
          paths: [],
          skippedHubs: [{ entity: "org:b", degree: 5 }],
        });
      });

      it("return one result per query, in the order of the queries", async () => {
        const there = pathQuery({ from: "per:a", to: "org:a" });
        const answers = await reader.paths([there, pathQuery({ to: "per:none" }), there]);
        expect(answers.map(({ status }) => status)).toEqual(["FOUND", "NONE_AT_ALL", "FOUND"]);
      });

      it("reject an entity as both ends", async () => {
        await expect(ask({ from: "per:a", to: "per:a" })).rejects.toMatchObject({ code: "BAD_INPUT" });
      });

      it.each([0, 7])("reject a maximum length of %i edges", async (maxLength) => {
        await expect(ask({ maxLength })).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
      });
    });

    describe("around hubs", () => {
      beforeAll(async () => {
        reader = store().reader(NO_DEADLINE);
        await store().replace(withHubs);
      });
      const ends = { from: "per:a", to: "per:b", hubLimit: 3 };

      it("avoid hubs, and name the hubs that would have given paths of at most this length", async () => {
        expect(await ask(ends)).toEqual({
          status: "FOUND",
          paths: [{ nodes: ["per:a", "evt:c", "evt:b", "per:b"], statements: ["c1", "bc", "b1"] }],
          skippedHubs: [
            { entity: "org:y", degree: 5 },
            { entity: "org:x", degree: 4 },
            { entity: "org:z", degree: 4 },
          ],
        });
      });

      it("lead through an entity with as many edges as the limit", async () => {
        const answer = await ask({ ...ends, hubLimit: 4 });
        expect(answer?.paths.map(shown)).toEqual(["per:a x1 org:x x2 per:b"]);
        expect(answer?.skippedHubs).toEqual([{ entity: "org:y", degree: 5 }]);
      });

      it("may begin and end at hubs", async () => {
        expect(await found({ from: "org:y", to: "org:x", hubLimit: 0 })).toEqual([]);
        expect(await found({ from: "org:y", to: "per:b", hubLimit: 0 })).toEqual(["org:y y2 per:b"]);
      });

      it("are none within the limit if every path needs a hub; names the hubs that suffice alone", async () => {
        expect(await ask({ ...ends, predicates: ["MEMBER_OF"] })).toEqual({
          status: "NONE_WITHIN_LIMIT",
          paths: [],
          skippedHubs: [
            { entity: "org:y", degree: 5 },
            { entity: "org:x", degree: 4 },
            { entity: "org:z", degree: 4 },
          ],
        });
        const twoInTurn = { from: "per:e", to: "per:a", hubLimit: 3, predicates: ["MEMBER_OF"] };
        expect(await ask(twoInTurn)).toMatchObject({ status: "NONE_WITHIN_LIMIT" });
        expect(await ask({ ...ends, predicates: ["MEMBER_OF"], maxLength: 1 })).toEqual({
          status: "NONE_WITHIN_LIMIT",
          paths: [],
          skippedHubs: [],
        });
      });
    });

    it("use the data of the latest load", async () => {
      const ends = [entity("per:a"), entity("per:b")];
      const joined = [statement("1", "per:a", "MEMBER_OF", "per:b")];
      for (const statements of [joined, [], joined]) {
        await store().replace(dataset({ entities: ends, statements }));
        const [answer] = await store()
          .reader(NO_DEADLINE)
          .paths([pathQuery({})]);
        expect(answer?.paths.map(shown)).toEqual(statements.length > 0 ? ["per:a 1 per:b"] : []);
      }
    });

    it("match a search over every path", { timeout: 120_000 }, async () => {
      const property = fc.asyncProperty(
        graphs,
        fc.array(queries, { minLength: 1, maxLength: 8 }),
        async (data, asked) => {
          await store().replace(data);
          expect(await store().reader(NO_DEADLINE).paths(asked)).toEqual(
            asked.map((query) => pathsByWalkingAll(data.statements, query)),
          );
        },
      );
      await fc.assert(property, { numRuns: randomRuns });
    });
  });
}

function shown({ nodes, statements }: PathAnswer["paths"][number]): string {
  return nodes
    .flatMap((node, index) => [node, statements[index] ?? []])
    .flat()
    .join(" ");
}

const until2020 = { period: periodOf("2019/2020") };
const small = dataset({
  entities: ["per:a", "per:d", "per:e", "per:y", "per:z", "org:a", "org:b", "evt:a", "plc:a"].map((id) =>
    entity(id),
  ),
  statements: [
    statement("9", "per:a", "HOLDS_POSITION", "org:a"),
    statement("8", "per:d", "MEMBER_OF", "org:a", { period: citedPeriod(["2020-01-01", "2021-06-01"]) }),
    statement("7", "per:a", "TOOK_PART_IN", "evt:a", until2020),
    statement("5", "per:d", "TOOK_PART_IN", "evt:a", until2020),
    statement("6", "per:a", "MEMBER_OF", "per:d", { status: "PLANNED" }),
    statement("4", "per:d", "MEMBER_OF", "org:b", { period: periodOf("2019") }),
    statement("3", "org:b", "SUPPORTED", "per:d", { period: periodOf("2018") }),
    statement("2", "per:d", "HOLDS_POSITION", "org:b"),
    statement("1", "per:e", "MEMBER_OF", "org:b"),
    statement("11", "per:e", "HOLDS_POSITION", "org:b"),
    statement("z", "per:y", "MEMBER_OF", "per:z", { rank: "DEPRECATED" }),
    statement("n", "per:z", "NAMED", { type: "TEXT", text: "per:a" }),
  ],
});

const withHubs = dataset({
  entities: [
    ...["per:a", "per:b", "per:c", "per:d", "per:e", "evt:a", "evt:b", "evt:c"],
    ...["org:x", "org:y", "org:z"],
  ].map((id) => entity(id)),
  statements: [
    ...["x1 per:a org:x", "x2 per:b org:x", "x3 per:c org:x", "x4 per:d org:x"],
    ...["y1 per:a org:y", "y2 per:b org:y", "y3 per:c org:y", "y4 per:d org:y", "y5 org:y org:y"],
    // One more edge from the ends than the other hubs, and so as long as the path around it.
    ...["z1 evt:a org:z", "z2 per:b org:z", "z3 per:c org:z", "z4 per:e org:z", "za per:a evt:a"],
    ...["c1 per:a evt:c", "bc evt:b evt:c", "b1 per:b evt:b"],
  ].map((text) => {
    const [id = "", subject = "", object = ""] = text.split(" ");
    const isMember = /^(org:|evt:a)/.test(object) || id === "za";
    return statement(id, subject, isMember ? "MEMBER_OF" : "TOOK_PART_IN", object);
  }),
});

const NODES = ["per:c", "per:a", "org:b", "evt:d", "org:a", "plc:f", "hon:e"];
const PERIODS = [UNKNOWN_PERIOD, periodOf("2020"), periodOf("2019/2021"), citedPeriod(["2020-06-01"])];
const DAYS = ["2018-01-01", "2020-01-01", "2020-06-01", "2020-06-02", "2022-01-01"].map(dayOf);
const PREDICATES = ["TOOK_PART_IN", "MEMBER_OF", "LOCATED_IN"];
const STATUSES = ["STATED", "PROPOSED", "PLANNED"] as const;

const edges: fc.Arbitrary<Omit<Statement, "id">> = fc
  .record({
    subject: fc.constantFrom(...NODES),
    object: fc.constantFrom(...NODES),
    predicate: fc.constantFrom(...PREDICATES),
    status: fc.constantFrom("STATED", ...STATUSES),
    rank: fc.constantFrom("NORMAL", "NORMAL", "PREFERRED", "DEPRECATED"),
    period: fc.constantFrom(...PERIODS),
  })
  .map(({ subject, object, predicate, ...over }) => statement("", subject, predicate, object, over));

const graphs: fc.Arbitrary<Dataset> = fc.array(edges, { maxLength: 16 }).map((list) =>
  dataset({
    entities: NODES.map((id) => entity(id)),
    // 7 and 16 have no common divisor, so every id occurs once, in mixed order.
    statements: list.map((one, index) =>
      statement(
        `sta:${String.fromCharCode(97 + ((index * 7) % 16))}`,
        one.subject,
        one.predicate,
        one.object ?? "",
        { status: one.status, rank: one.rank, period: one.period },
      ),
    ),
  }),
);

const someOf = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> => fc.subarray([...items]);
const queries: fc.Arbitrary<PathQuery> = fc
  .record({
    ends: fc.subarray(NODES, { minLength: 2, maxLength: 2 }),
    maxLength: fc.integer({ min: 1, max: 6 }),
    predicates: fc.option(someOf(PREDICATES)),
    statuses: fc.oneof(fc.constant([...STATUSES]), someOf(STATUSES)),
    asOf: fc.option(fc.constantFrom(...DAYS)),
    between: fc.option(fc.subarray(DAYS, { minLength: 2, maxLength: 2 })),
    hubLimit: fc.integer({ min: 0, max: 6 }),
    first: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ ends: [from = "", to = ""], between, ...rest }) => ({
    ...rest,
    from,
    to,
    between: between && { from: between[0] ?? null, to: between[1] ?? null },
  }));
