import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import type { CandidateQuery, ConflictCandidate } from "../../domain/conflict/candidate.js";
import type { ConflictQuestion } from "../../domain/conflict/gather.js";
import { CONFLICT_RULES } from "../../domain/conflict/rules.js";
import type { Conflict } from "../../domain/conflict/find.js";
import { findConflicts } from "../../domain/conflict/find.js";
import { NO_DEADLINE } from "../../domain/deadline.js";
import type { Value } from "../../domain/statement.js";
import { dayOf, periodOf, statedPeriod } from "../../domain/time.js";
import { predicate } from "../../domain/vocabulary.js";
import { conflictCandidates } from "../above/conflict-candidates.js";
import { dayColumns } from "../stored/day-columns.js";
import { dataset, entity, evidence, statement } from "./contract.fixture.js";
import type { GraphReader, GraphStore } from "../store.js";
import {
  candidatesIn,
  factId,
  FACT_PREDICATES,
  factWindow,
  orNull,
  publishedIn,
  randomFacts,
} from "./facts.fixture.js";

/** The store returns exactly the statements that a query selects, and the rules find every conflict among them. */
export function describeConflictCandidates(store: () => GraphStore, randomRuns: number): void {
  describe("conflict candidates", () => {
    describe("examples", () => {
      let reader: GraphReader;
      beforeAll(async () => {
        reader = store().reader(NO_DEADLINE);
        await store().replace(world);
      });
      const selected = async (over: Partial<CandidateQuery>): Promise<string> => {
        const [candidates = []] = await reader.conflictCandidates([candidateQuery(over)]);
        return candidates.map(({ id }) => id).join(" ");
      };
      const conflicting = async (over: Partial<ConflictQuestion>): Promise<string> => {
        const question = conflictQuestion(over);
        const [candidates = []] = await conflictCandidates(reader, [question], NO_DEADLINE);
        const found = findConflicts(candidates, question.rules, publishedIn(world));
        const own = found.filter(touching(question, candidates));
        return [...new Set(own.flatMap(({ statements }) => statements))].sort().join(" ");
      };

      it.each<[string, Partial<CandidateQuery>, string]>([
        ["one predicate", { predicates: ["FIGURE"] }, "c1 c2 c3 c4 c5 f1 f2 f3 f4 f5"],
        [
          "several predicates, without deprecated statements",
          { predicates: DATES },
          "b1 b2 d1 d2 d4 d5 h1 l1",
        ],
        ["no predicate", { predicates: [] }, ""],
        ["the entities on the subject", { entities: ["per:m", "per:q"] }, "l2 t1 t2"],
        ["the entities on the object", { end: "object", entities: ["org:z"] }, "s1 s2 t1"],
        ["no entity", { entities: [] }, ""],
        ["an entity that is not stored", { entities: ["per:none"] }, ""],
        ["a former id: the caller resolves it first", { end: "object", entities: ["org:old"] }, ""],
        ["a qualifier", { qualifier: { name: "title", in: ["处长", "none"] } }, "t1"],
        ["days outside a window", { predicates: ["MEMBER_OF"], days: { outside: YEAR_2019 } }, "l2 l3"],
        ["days after a day", { predicates: ["MEMBER_OF"], days: { outside: BEFORE_2020 } }, "l3"],
        ["an end before the start", { days: "REVERSED" }, "r1"],
      ])("selects by %s", async (_what, over, expected) => {
        expect(await selected(over)).toBe(expected);
      });

      it.each<[string, Partial<ConflictQuestion>, string]>([
        ["two dates", { rules: ["SINGLE_VALUE"] }, "d1 d2"],
        ["two holders of one post at a time", { rules: ["SINGLE_SEAT"] }, "s1 s2"],
        ["two amounts", { rules: ["SAME_FIGURE"] }, "f1 f2 f4 f5"],
        ["a sum that its parts contradict", { rules: ["COMPUTED_FIGURE"] }, "c1 c2 c3"],
        ["two counts", { rules: ["TWO_COUNTS"] }, "c4 c5"],
        ["two names", { rules: ["TWO_NAMES"] }, "n1 n2"],
        ["rules about figures", { rules: ["TWO_COUNTS", "COMPUTED_FIGURE"] }, "c1 c2 c3 c4 c5"],
        ["an impossible order", { rules: ["IMPOSSIBLE_ORDER"] }, "b1 b2 b3 e1 e2 h1 h2 h3 l1 l2 r1"],
        ["several rules", { rules: ["SAME_FIGURE", "SINGLE_SEAT"] }, "f1 f2 f4 f5 s1 s2"],
        ["a duplicated rule", { rules: ["SINGLE_SEAT", "SINGLE_SEAT"] }, "s1 s2"],
        ["an empty list of rules", { rules: [] }, ""],
        ["every rule", {}, "b1 b2 b3 c1 c2 c3 c4 c5 d1 d2 e1 e2 f1 f2 f4 f5 h1 h2 h3 l1 l2 n1 n2 r1 s1 s2"],
        ["a figure of an entity, with what it is computed from", { entity: "plc:q" }, "c1 c2 c3"],
        ["an entity with two names", { entity: "hon:h" }, "n1 n2"],
        ["a partner before the founding, on either end", { entity: "org:e" }, "h1 h2 h3"],
        ["the organization that was founded later", { entity: "org:w" }, "h1 h2 h3"],
        ["an event with two dates", { entity: "evt:x" }, "d1 d2"],
        ["a holder of the post, with the other holder", { entity: "per:a" }, "s1 s2"],
        ["the organization of the post", { entity: "org:z" }, "s1 s2"],
        ["a holder of another post in the organization", { entity: "per:m" }, ""],
        ["a member before the founding", { entity: "per:q" }, "l1 l2"],
        ["a member after the end", { entity: "per:p" }, "e1 e2"],
        ["the organization that had ended", { entity: "org:x" }, "e1 e2"],
        ["its successor, with its own lifetime", { entity: "org:y" }, "e1 e2 l1 l2"],
        ["a member in time", { entity: "per:y" }, ""],
        ["an agreement based on a later one", { entity: "agr:k" }, "b1 b2 b3"],
        ["the agreement it is based on", { entity: "agr:c" }, "b1 b2 b3"],
        ["an end before the start", { entity: "wrk:w", rules: ["IMPOSSIBLE_ORDER"] }, "r1"],
        ["the other end of that statement", { entity: "plc:s" }, "r1"],
        ["a rule that finds nothing", { entity: "per:a", rules: ["SINGLE_VALUE"] }, ""],
        ["one statement beside deprecated and planned ones only", { entity: "evt:c" }, ""],
        ["an entity that is not stored", { entity: "per:none" }, ""],
        ["a former id: the caller resolves it first", { entity: "org:old" }, ""],
      ])("lead to the conflicts of %s", async (_what, over, expected) => {
        expect(await conflicting(over)).toBe(expected);
      });

      it("are statements with each of their documents once", async () => {
        const query = candidateQuery({ entities: ["org:b"], predicates: ["FIGURE"] });
        expect(await reader.conflictCandidates([query])).toStrictEqual([
          candidatesIn(world).filter(({ id }) => ["f1", "f2", "f3"].includes(id)),
        ]);
      });

      it("come as one list per query, in the order given", async () => {
        const queries = [
          candidateQuery({ entities: ["per:none"] }),
          candidateQuery({ entities: ["org:b"] }),
          candidateQuery({ end: "object", entities: ["org:y"] }),
          candidateQuery({ predicates: [] }),
          candidateQuery({ predicates: ["BASED_ON"] }),
          candidateQuery({ entities: ["org:b"] }),
        ];
        const lists = await reader.conflictCandidates(queries);
        expect(lists.map((list) => list.map(({ id }) => id).join(" "))).toEqual([
          ...["", "f1 f2 f3", "e2 l2 l3 t2", "", "b3", "f1 f2 f3"],
        ]);
      });

      it("are read in four calls at most, for any number of questions", async () => {
        let calls = 0;
        const counted: Pick<GraphReader, "conflictCandidates"> = {
          conflictCandidates: (queries) => {
            calls += 1;
            return reader.conflictCandidates(queries);
          },
        };
        const questions = ["org:z", "per:a", "org:y", "agr:k"].map((id) => conflictQuestion({ entity: id }));
        await conflictCandidates(counted, questions, NO_DEADLINE);
        expect(calls).toBeLessThanOrEqual(4);
      });

      it("are gone after the next load", async () => {
        const fewer = {
          ...world,
          version: "fewer",
          statements: world.statements.filter(({ id }) => id !== "s2"),
        };
        await store().replace(fewer);
        expect(await conflicting({ rules: ["SINGLE_SEAT"] })).toBe("");
        expect(await conflicting({ entity: "org:b" })).toBe("f1 f2");
        await store().replace(dataset({ entities: [entity("org:b")] }));
        expect(await selected({})).toBe("");
      });
    });

    it("match a naive filter in any data", { timeout: 120_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(randomFacts, fc.array(randomQuery, { minLength: 1 }), async (data, queries) => {
          await store().replace(data);
          const lists = await store().reader(NO_DEADLINE).conflictCandidates(queries);
          const all = candidatesIn(data);
          expect(lists).toEqual(queries.map((query) => all.filter(selects(query))));
        }),
        { numRuns: randomRuns },
      );
    });

    it("include every conflict that a naive search finds in any data", { timeout: 120_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(randomFacts, fc.array(randomQuestion, { minLength: 1 }), async (data, questions) => {
          await store().replace(data);
          const lists = await conflictCandidates(store().reader(NO_DEADLINE), questions, NO_DEADLINE);
          const all = candidatesIn(data);
          for (const [slot, question] of questions.entries()) {
            const ids = new Set(lists[slot]?.map(({ id }) => id));
            expect(lists[slot]).toEqual(all.filter(({ id }) => ids.has(id)));
            const judged = (candidates: readonly ConflictCandidate[]): Conflict[] =>
              findConflicts(candidates, question.rules, publishedIn(data)).filter(touching(question, all));
            expect(judged(lists[slot] ?? [])).toEqual(judged(all));
          }
        }),
        { numRuns: randomRuns },
      );
    });
  });
}

const randomQuestion: fc.Arbitrary<ConflictQuestion> = fc.record({
  entity: orNull(factId),
  rules: fc.oneof(fc.constant(CONFLICT_RULES), fc.subarray([...CONFLICT_RULES])),
});

const randomQuery: fc.Arbitrary<CandidateQuery> = fc.record({
  end: fc.constantFrom("subject", "object"),
  entities: orNull(fc.array(factId, { maxLength: 3 })),
  predicates: orNull(fc.subarray(FACT_PREDICATES)),
  qualifier: orNull(fc.constant({ name: "title", in: ["局长", "员"] })),
  days: fc.oneof(
    fc.constant(null),
    fc.constant("REVERSED" as const),
    factWindow.map((outside) => ({ outside })),
  ),
});

function selects({
  end,
  entities,
  predicates,
  qualifier,
  days,
}: CandidateQuery): (one: ConflictCandidate) => boolean {
  const isOutside = (one: ConflictCandidate): boolean => {
    const { fromDay, toDay } = dayColumns(one.period, predicate(one.predicate).time);
    if (days === "REVERSED") return toDay <= fromDay;
    return (
      days === null || toDay <= (days.outside.from ?? -Infinity) || fromDay >= (days.outside.to ?? Infinity)
    );
  };
  return (one) =>
    one.rank !== "DEPRECATED" &&
    (end === "subject" || one.object !== null) &&
    (entities === null || entities.includes(one[end] ?? "")) &&
    (predicates === null || predicates.includes(one.predicate)) &&
    (qualifier === null || qualifier.in.includes(String(one.qualifiers[qualifier.name]))) &&
    isOutside(one);
}

function touching(
  { entity: of }: ConflictQuestion,
  candidates: readonly ConflictCandidate[],
): (one: Conflict) => boolean {
  const own = candidates.filter(({ subject, object }) => of === null || subject === of || object === of);
  const ids = new Set(own.map(({ id }) => id));
  return ({ statements }) => statements.some((id) => ids.has(id));
}

export function candidateQuery(over: Partial<CandidateQuery> = {}): CandidateQuery {
  return { end: "subject", entities: null, predicates: null, qualifier: null, days: null, ...over };
}

export function conflictQuestion(over: Partial<ConflictQuestion> = {}): ConflictQuestion {
  return { entity: null, rules: CONFLICT_RULES, ...over };
}

const DATES = ["OCCURRED_ON", "FOUNDED_ON", "SIGNED_ON"];
const YEAR_2019 = { from: dayOf("2019-01-01"), to: dayOf("2020-01-01") };
const BEFORE_2020 = { from: null, to: dayOf("2020-01-01") };

const seat = { title: "局长" };
const date = (edtf: string): Value => ({ type: "DATE", edtf });
const people = (amount: number): Value => ({ type: "QUANTITY", amount, unit: "人" });
/** Single days only: with vague dates nobody certainly holds the post. */
const LONG = "2020-01-01/2020-12-31";
const on = (text: string) => ({ period: periodOf(text) });

const entities = [
  ...["per:m", "org:z", "evt:x", "per:a", "agr:k", "per:q", "wrk:w", "per:y", "org:b", "evt:c"],
  ...["agr:c", "per:b", "org:y", "plc:s", "org:x", "per:p", "wrk:v", "plc:q", "plc:r", "hon:h"],
  ...["org:w", "org:e"],
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
    ...["一等奖", "二等奖"].map((indicator, place) =>
      statement(`c${String(place + 1)}`, "plc:q", "FIGURE", people(10), { qualifiers: { indicator } }),
    ),
    statement("c3", "plc:q", "FIGURE", people(30), {
      qualifiers: { indicator: "合计", computation: "SUM", computedFrom: ["一等奖", "二等奖"] },
    }),
    ...["支", "批次"].map((unit, place) =>
      statement(
        `c${String(place + 4)}`,
        "plc:r",
        "FIGURE",
        { type: "QUANTITY", amount: 3, unit },
        { ...on("2020"), qualifiers: { indicator: "医疗队" } },
      ),
    ),
    ...["甲号", "乙号"].map((text, place) =>
      statement(
        `n${String(place + 1)}`,
        "hon:h",
        "WRITTEN_AS",
        { type: "TEXT", text },
        { qualifiers: { form: "NUMBER" } },
      ),
    ),
    statement("h1", "org:w", "FOUNDED_ON", date("2019"), on("2019")),
    statement("h2", "org:w", "COOPERATES_WITH", "org:e", on("2017")),
    statement("h3", "org:e", "SUPPORTED", "org:w", on("2018")),
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
