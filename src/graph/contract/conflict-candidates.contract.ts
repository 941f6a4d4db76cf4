import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import type { ConflictCandidate } from "../../domain/conflict/candidate.js";
import { CONFLICT_RULES } from "../../domain/conflict/rules.js";
import type { Conflict } from "../../domain/conflict/find.js";
import { findConflicts } from "../../domain/conflict/find.js";
import { NO_DEADLINE } from "../../domain/deadline.js";
import type { Value } from "../../domain/statement.js";
import { periodOf, statedPeriod } from "../../domain/time.js";
import type { ConflictCandidateQuery } from "../queries/conflict-candidates.js";
import { dataset, entity, evidence, statement } from "./contract.fixture.js";
import type { GraphReader, GraphStore } from "../store.js";
import { claimsOf, factId, orNull, publishedIn, randomFacts } from "./facts.fixture.js";

/** Claims among which conflicts are looked for: whatever can take part in one, and next to nothing else. */
export function describeConflictCandidates(store: () => GraphStore, runs: number): void {
  describe("claims", () => {
    describe("examples", () => {
      let reader: GraphReader;
      beforeAll(async () => {
        reader = store().reader(NO_DEADLINE);
        await store().replace(world);
      });
      const found = async (over: Partial<ConflictCandidateQuery>): Promise<string> => {
        const [claims = []] = await reader.conflictCandidates([candidateQuery(over)]);
        return claims.map(({ id }) => id).join(" ");
      };

      it.each<[string, Partial<ConflictCandidateQuery>, string]>([
        ["two dates", { rules: ["SINGLE_VALUE"] }, "d1 d2"],
        ["two at a time in one seat", { rules: ["SINGLE_SEAT"] }, "s1 s2"],
        ["two amounts", { rules: ["SAME_FIGURE"] }, "f1 f2 f4 f5"],
        ["what cannot be in this order", { rules: ["IMPOSSIBLE_ORDER"] }, "b1 b2 b3 e1 e2 l1 l2 r1"],
        ["several rules", { rules: ["SAME_FIGURE", "SINGLE_SEAT"] }, "f1 f2 f4 f5 s1 s2"],
        ["a rule twice", { rules: ["SINGLE_SEAT", "SINGLE_SEAT"] }, "s1 s2"],
        ["no rule at all", { rules: [] }, ""],
        ["every rule", {}, "b1 b2 b3 d1 d2 e1 e2 f1 f2 f4 f5 l1 l2 r1 s1 s2"],
        ["of the one with two dates", { entity: "evt:x" }, "d1 d2"],
        ["of one in a seat, with the other", { entity: "per:a" }, "s1 s2"],
        ["of the body of the seat", { entity: "org:z" }, "s1 s2"],
        ["of one in the same body with another seat", { entity: "per:m" }, ""],
        ["of one that was there too early", { entity: "per:q" }, "l1 l2"],
        ["of one that was there too late", { entity: "per:p" }, "e1 e2"],
        ["of the body that was no more", { entity: "org:x" }, "e1 e2"],
        ["of its successor, with its own life", { entity: "org:y" }, "e1 e2 l1 l2"],
        ["of one in the same body in time", { entity: "per:y" }, ""],
        ["of what is based on something later", { entity: "agr:k" }, "b1 b2 b3"],
        ["of what it is based on", { entity: "agr:c" }, "b1 b2 b3"],
        ["of one whose end is before its start", { entity: "wrk:w", rules: ["IMPOSSIBLE_ORDER"] }, "r1"],
        ["of what that is about", { entity: "plc:s" }, "r1"],
        ["of one by a rule that finds nothing", { entity: "per:a", rules: ["SINGLE_VALUE"] }, ""],
        ["of one with nothing but what is deprecated or planned beside it", { entity: "evt:c" }, ""],
        ["of one that is not there", { entity: "per:none" }, ""],
        ["of an id that was merged away: who asks looks it up first", { entity: "org:old" }, ""],
      ])("%s", async (_what, over, expected) => {
        expect(await found(over)).toBe(expected);
      });

      it("gives exactly what one is, with each of its documents once", async () => {
        expect(
          await reader.conflictCandidates([candidateQuery({ entity: "org:b", rules: ["SAME_FIGURE"] })]),
        ).toStrictEqual([claimsOf(world).filter(({ id }) => ["f1", "f2"].includes(id))]);
      });

      it("answers each query of a batch by itself, in the order asked", async () => {
        const queries = [
          candidateQuery({ entity: "per:none" }),
          candidateQuery({ entity: "org:b" }),
          candidateQuery({ rules: ["SINGLE_SEAT"] }),
          candidateQuery({ rules: [] }),
          candidateQuery({ entity: "org:b", rules: ["SINGLE_SEAT"] }),
          candidateQuery({ entity: "evt:x" }),
          candidateQuery({ entity: "org:b" }),
        ];
        const lists = await reader.conflictCandidates(queries);
        expect(lists.map((list) => list.map(({ id }) => id).join(" "))).toEqual([
          ...["", "f1 f2", "s1 s2", "", "", "d1 d2", "f1 f2"],
        ]);
      });

      it("knows nothing any more of what a load took away", async () => {
        await store().replace({
          ...world,
          version: "fewer",
          statements: world.statements.filter(({ id }) => id !== "s2"),
        });
        expect(await found({ rules: ["SINGLE_SEAT"] })).toBe("");
        expect(await found({ entity: "org:b" })).toBe("f1 f2");
        await store().replace(dataset({ entities: [entity("org:b")] }));
        expect(await found({})).toBe("");
      });
    });

    it("have every conflict that a naive search finds in any data", { timeout: 120_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(randomFacts, fc.array(randomQuery, { minLength: 1 }), async (data, queries) => {
          await store().replace(data);
          const lists = await store().reader(NO_DEADLINE).conflictCandidates(queries);
          const all = claimsOf(data);
          for (const [slot, query] of queries.entries()) {
            const ids = new Set(lists[slot]?.map(({ id }) => id));
            expect(lists[slot]).toEqual(all.filter(({ id }) => ids.has(id)));
            const judged = (claims: readonly ConflictCandidate[]): Conflict[] =>
              findConflicts(claims, query.rules, publishedIn(data)).filter(touching(query, all));
            expect(judged(lists[slot] ?? [])).toEqual(judged(all));
          }
        }),
        { numRuns: runs },
      );
    });
  });
}

const randomQuery: fc.Arbitrary<ConflictCandidateQuery> = fc.record({
  entity: orNull(factId),
  rules: fc.oneof(fc.constant(CONFLICT_RULES), fc.subarray([...CONFLICT_RULES])),
});

function touching(
  { entity: of }: ConflictCandidateQuery,
  claims: readonly ConflictCandidate[],
): (one: Conflict) => boolean {
  const own = claims.filter(({ subject, object }) => of === null || subject === of || object === of);
  const ids = new Set(own.map(({ id }) => id));
  return ({ statements }) => statements.some((id) => ids.has(id));
}

export function candidateQuery(over: Partial<ConflictCandidateQuery> = {}): ConflictCandidateQuery {
  return { entity: null, rules: CONFLICT_RULES, ...over };
}

const seat = { title: "局长" };
const date = (edtf: string): Value => ({ type: "DATE", edtf });
const people = (amount: number): Value => ({ type: "QUANTITY", amount, unit: "人" });
/** Of dates that are single days, or nobody surely sits. */
const LONG = "2020-01-01/2020-12-31";
const on = (text: string) => ({ period: periodOf(text) });

const entities = [
  ...["per:m", "org:z", "evt:x", "per:a", "agr:k", "per:q", "wrk:w", "per:y", "org:b", "evt:c"],
  ...["agr:c", "per:b", "org:y", "plc:s", "org:x", "per:p", "wrk:v"],
].map((id) => entity(id, id === "org:z" ? { formerIds: ["org:old"] } : {}));

const world = dataset({
  entities,
  statements: [
    statement("s2", "per:b", "HOLDS_POSITION", "org:z", { ...on(LONG), qualifiers: seat }),
    statement("s1", "per:a", "HOLDS_POSITION", "org:z", { ...on("2020-06-01/2021-05-31"), qualifiers: seat }),
    statement("t1", "per:m", "HOLDS_POSITION", "org:z", { ...on(LONG), qualifiers: { title: "处长" } }),
    statement("t2", "per:m", "HOLDS_POSITION", "org:y", { ...on(LONG), qualifiers: seat }),
    statement("t3", "per:q", "HOLDS_POSITION", "org:z", {
      ...on(LONG),
      qualifiers: seat,
      rank: "DEPRECATED",
    }),
    statement("d2", "evt:x", "OCCURRED_ON", date("2020-03-01"), on("2020-03-01")),
    statement("d1", "evt:x", "OCCURRED_ON", date("2021"), on("2021")),
    statement("d4", "evt:c", "OCCURRED_ON", date("2020"), on("2020")),
    statement("d3", "evt:c", "OCCURRED_ON", date("2021"), { ...on("2021"), rank: "DEPRECATED" }),
    statement("d5", "evt:c", "OCCURRED_ON", date("2022"), { ...on("2022"), status: "PLANNED" }),
    statement("f2", "org:b", "FIGURE", people(10), {
      ...on("2020"),
      qualifiers: { indicator: "人数", forPeriod: "2020" },
      evidence: ["doc:b", "doc:a", "doc:b"].map((id, place) => evidence(`evi:f2:${String(place)}`, id)),
    }),
    statement("f1", "org:b", "FIGURE", people(30), {
      ...on("2020"),
      qualifiers: { indicator: "人数", forPeriod: "2020" },
    }),
    statement("f3", "org:b", "FIGURE", people(99), {
      ...on("2020"),
      qualifiers: { indicator: "床位", forPeriod: "2020" },
    }),
    ...[10, 30].map((amount, place) =>
      statement(`f${String(place + 4)}`, "wrk:v", "FIGURE", people(amount), {
        ...on("2020"),
        qualifiers: { indicator: "人数" },
      }),
    ),
    statement("l2", "per:q", "MEMBER_OF", "org:y", on("2018")),
    statement("l1", "org:y", "FOUNDED_ON", date("2019"), on("2019")),
    statement("l3", "per:y", "MEMBER_OF", "org:y", on("2020")),
    statement("e2", "org:x", "SUCCEEDED_BY", "org:y", on("2018")),
    statement("e1", "per:p", "MEMBER_OF", "org:x", on("2019")),
    statement("b3", "agr:k", "BASED_ON", "agr:c"),
    statement("b2", "agr:k", "SIGNED_ON", date("2018"), on("2018")),
    statement("b1", "agr:c", "SIGNED_ON", date("2019"), on("2019")),
    statement("r1", "wrk:w", "LOCATED_IN", "plc:s", {
      period: { start: periodOf("2021").start, end: statedPeriod(null, "2019").end },
    }),
  ],
});
