import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import type { Statement } from "../../domain/statement.js";
import { citedPeriod, dayOf, periodOf, statedPeriod, UNKNOWN_PERIOD } from "../../domain/time.js";
import { predicate } from "../../domain/vocabulary.js";
import {
  dataset,
  days,
  entity,
  evidence,
  groupQuery,
  idsOf,
  judgedIdsOf,
  statement,
  statementQuery,
  walk,
} from "./contract.fixture.js";
import { dayColumns } from "../stored/day-columns.js";
import type { QualifierGroupQuery, StatementQuery } from "../queries/statements.js";
import type { GraphReader, GraphStore } from "../store.js";

/** Pages of an entity's statements and groups of their qualifiers. Both use one filter, so they share these tests. */
export function describeStatementPages(store: () => GraphStore): void {
  describe("pages of statements", () => {
    let reader: GraphReader;
    const found = async (over: Partial<StatementQuery>): Promise<string[] | undefined> =>
      judgedIdsOf(await reader.statementPages([statementQuery("org:hub", over)]))[0];

    describe("filters", () => {
      beforeAll(async () => {
        reader = store().reader(NO_DEADLINE);
        await store().replace(dataset({ entities, statements: world }));
      });

      it.each<[string, Partial<StatementQuery>, string]>([
        ["from both ends; a statement of the entity with itself once", {}, "b c d f k m q x"],
        ["as subject", { direction: "OUT" }, "b c d m x"],
        ["as object", { direction: "IN" }, "f k q x"],
        ["a predicate", { predicates: ["TOOK_PART_IN"] }, "d m"],
        ["several predicates", { predicates: ["TOOK_PART_IN", "PART_OF"] }, "d m x"],
        ["a predicate of values", { predicates: ["CLAUSE"] }, "b c"],
        ["an empty list of predicates", { predicates: [] }, ""],
        ["values, which have no object", { predicates: ["CLAUSE"], direction: "IN" }, ""],
        ["a status", { statuses: ["PLANNED"] }, "m q"],
        ["several statuses", { statuses: ["PLANNED", "PROPOSED"] }, "d m q"],
        ["an empty list of statuses", { statuses: [] }, ""],
        ["a qualifier", { qualifier: { name: "title", in: ["局长"] } }, "f"],
        ["one of several values", { qualifier: { name: "title", in: ["处长", "局长"] } }, "f k"],
        ["a qualifier, whole", { qualifier: { name: "title", in: ["局"] } }, ""],
        ["a qualifier that is a number", { qualifier: { name: "ordinal", in: ["3"] } }, "b"],
        ["a text that looks like a number", { qualifier: { name: "ordinal", in: ["03", "3.0"] } }, "c"],
        ["a qualifier that no statement has", { qualifier: { name: "color", in: ["局长"] } }, ""],
        ["an empty list of values", { qualifier: { name: "title", in: [] } }, ""],
        ["a document, with two evidences in it once", { documents: ["doc:two"] }, "k x"],
        ["any of several documents", { documents: ["doc:3", "doc:two"] }, "f k x"],
        ["an empty list of documents", { documents: [] }, ""],
        ["with deprecated statements", { includeDeprecated: true }, "a b c d f k m q x"],
        [
          "deprecated statements that meet the other filters",
          { includeDeprecated: true, direction: "IN" },
          "a f k q x",
        ],
        [
          "several filters together",
          { direction: "IN", statuses: ["STATED"], documents: ["doc:two"], predicates: ["HOLDS_POSITION"] },
          "k",
        ],
      ])("%s", async (_what, over, expected) => {
        expect(await found(over)).toEqual(short(expected));
      });

      it("counts each filtered statement once", async () => {
        const page = { first: 3, after: null };
        const [answer] = await reader.statementPages([statementQuery("org:hub", { page })]);
        expect(answer).toMatchObject({ total: 8, hasNext: true });
      });

      it("returns complete statements", async () => {
        const [page] = await reader.statementPages([statementQuery("org:hub")]);
        expect(page?.items).toStrictEqual(
          "bcdfkmqx".split("").map((id) => world.find((one) => one.id === `sta:${id}`)),
        );
      });

      it("finds each of them by its id, whichever end is the hub", async () => {
        expect(await reader.statements(world.map(({ id }) => id))).toStrictEqual(world);
      });

      it("returns an empty page for an entity that is not stored", async () => {
        expect(await reader.statementPages([statementQuery("org:none")])).toEqual([
          { items: [], certain: 0, hasNext: false, total: 0 },
        ]);
      });

      it("returns one result per query, in the order of the queries", async () => {
        const queries = [
          statementQuery("per:b", { direction: "OUT" }),
          statementQuery("org:none"),
          statementQuery("org:hub", { page: { first: 1, after: null } }),
          statementQuery("per:b", { direction: "IN" }),
          statementQuery("per:b", { order: { field: "ID", direction: "DESC" } }),
          statementQuery("per:b", { direction: "OUT" }),
        ];
        expect(idsOf(await reader.statementPages(queries))).toEqual(
          ["a f k", "", "b", "", "k f a", "a f k"]
            .map(short)
            .map((ids, slot) => ids.filter((id) => slot === 2 || id !== "sta:a")),
        );
      });
    });

    describe("days", () => {
      beforeAll(async () => {
        reader = store().reader(NO_DEADLINE);
        await store().replace(dataset({ entities, statements: dated }));
      });

      it.each<[string, string | null, string | null, string]>([
        ["on the first day of a state", "2020-03-10", "2020-03-11", "c m s a?"],
        ["between its citations", "2020-03-11", "2020-03-12", "c m a? s?"],
        ["up to its first day", "2020-03-01", "2020-03-10", "c a?"],
        ["on its last day", "2020-03-12", "2020-03-13", "c m s a?"],
        ["from the day after, for an event too", "2020-03-13", "2020-03-14", "c a?"],
        ["without an end", "2020-03-12", null, "c m s a?"],
        ["without a start", null, "2018-05-31", "a? e?"],
        ["up to the last day of a state with an end only", "2018-05-31", "2018-06-01", "a? e?"],
        ["in the month of a state with an end only", "2018-05-01", "2018-06-01", "e a?"],
        ["after a state with an end only", "2018-06-01", "2018-12-31", "a?"],
        ["before a state with a start only", "2018-12-31", "2019-01-01", "a?"],
        ["on the first day of a state with a start only", "2019-01-01", "2019-01-02", "c a?"],
        ["always", null, null, "c e m s a?"],
      ])("between: %s", async (_what, from, to, expected) => {
        expect(await found({ between: days(from, to) })).toEqual(short(expected));
      });

      it.each<[string, Partial<StatementQuery>, string]>([
        ["the day after two of them", { outside: { before: dayOf("2020-03-13") } }, "m s e"],
        ["their last day", { outside: { before: dayOf("2020-03-12") } }, "e"],
      ])("surely before %s, by the last day", async (_what, over, expected) => {
        const order = { field: "LAST_DAY", direction: "DESC" } as const;
        expect(await found({ ...over, order })).toEqual(short(expected));
      });

      it.each<[string, "2018-12-31" | "2019-01-01" | "2020-03-09", string]>([
        ["its first day is later", "2018-12-31", "c m s"],
        ["not on its first day", "2019-01-01", "m s"],
        ["by their first day", "2020-03-09", "m s"],
      ])("surely after a day: %s", async (_what, day, expected) => {
        const order = { field: "DATE", direction: "ASC" } as const;
        expect(await found({ outside: { after: dayOf(day) }, order })).toEqual(short(expected));
      });

      it.each([
        ["the day before", "2020-03-09", "c a?"],
        ["the first day", "2020-03-10", "c m s a?"],
        ["the last day", "2020-03-12", "c m s a?"],
        ["the day after: the state is over, the event has happened", "2020-03-13", "c m a?"],
        ["the last day of a state with an end only", "2018-05-31", "a? e?"],
        ["the day after a state with an end only", "2018-06-01", "a?"],
        ["the first day of a state with a start only", "2019-01-01", "c a?"],
        ["long after", "2030-01-01", "c m a?"],
      ])("as of %s", async (_what, day, expected) => {
        expect(await found({ asOf: dayOf(day) })).toEqual(short(expected));
      });
    });

    describe("order and page", () => {
      beforeAll(async () => {
        reader = store().reader(NO_DEADLINE);
        await store().replace(dataset({ entities, statements: many }));
      });

      it.each(ORDERS)("by %s %s", async (field, direction, expected) => {
        expect(await found({ order: { field, direction } })).toEqual(expected);
      });

      const walks = ORDERS.flatMap(([field, direction, expected]) =>
        [1, 2, 3, 8].map((first) => [field, direction, first, expected] as const),
      );
      it.each(walks)("by %s %s in pages of %i", async (field, direction, first, expected) => {
        const order = { field, direction } as const;
        const { ids } = await walk(
          first,
          (page) => reader.statementPages([statementQuery("org:hub", { order, page })]),
          (one: Statement) => ({ sort: field === "ID" ? one.id : sortDay(one), id: one.id }),
        );
        expect(ids).toEqual(expected);
      });

      it("returns the total of the whole result on every page", async () => {
        const { totals } = await walk(
          3,
          (page) => reader.statementPages([statementQuery("org:hub", { page })]),
          ({ id }: Statement) => ({ sort: id, id }),
        );
        expect(totals).toEqual([8, 8, 8]);
      });

      it("says whether there is a next page", async () => {
        const pages = await reader.statementPages(
          [7, 8, 9].map((first) => statementQuery("org:hub", { page: { first, after: null } })),
        );
        expect(pages.map(({ hasNext }) => hasNext)).toEqual([true, false, false]);
      });

      it("returns only the total for a page of size 0", async () => {
        const page = { first: 0, after: null };
        const [answer] = await reader.statementPages([statementQuery("org:hub", { page })]);
        expect(answer).toMatchObject({ items: [], total: 8 });
      });
    });
  });

  describe("groups of a qualifier", () => {
    let reader: GraphReader;
    beforeAll(async () => {
      reader = store().reader(NO_DEADLINE);
      await store().replace(dataset({ entities, statements: grouped }));
    });

    const found = async (over: Partial<QualifierGroupQuery>): Promise<string | undefined> => {
      const groups = await reader.qualifierGroups([groupQuery("org:hub", "title", over)]);
      return groups[0]?.map(({ value, count }) => `${value} ${String(count)}`).join(", ");
    };

    it("counts each value, most frequent first, then in the order of code units", async () => {
      expect(await found({})).toBe("局长 3, Z 2, a 2, 一 2, 𠮷 2, （代） 2, 03 1, 3 1");
    });

    it.each<[string, Partial<QualifierGroupQuery>, string]>([
      ["a limit, applied after sorting", { limit: 5 }, "局长 3, Z 2, a 2, 一 2, 𠮷 2"],
      ["a limit of 0", { limit: 0 }, ""],
      ["one direction", { direction: "OUT" }, "3 1"],
      ["a predicate", { predicates: ["MEMBER_OF"] }, "3 1"],
      ["a status", { statuses: ["PLANNED"] }, "局长 1"],
      ["days", { ...onlyDated, between: days("2019-01-01", "2020-01-02") }, "局长 1"],
      ["days outside its period", { ...onlyDated, between: days("2019-01-01", "2020-01-01") }, ""],
      ["a day within its period", { ...onlyDated, asOf: dayOf("2020-12-31") }, "局长 1"],
      ["a day after its end", { ...onlyDated, asOf: dayOf("2021-01-01") }, ""],
      ["a qualifier", { qualifier: { name: "note", in: ["x"] } }, "03 1"],
      ["documents", { documents: ["doc:two"] }, "局长 1"],
      ["deprecated statements", { includeDeprecated: true, limit: 1 }, "局长 4"],
    ])("minds %s", async (_what, over, expected) => {
      expect(await found(over)).toBe(expected);
    });

    it("returns one result per query, in the order of the queries", async () => {
      const queries = [
        groupQuery("org:none", "title"),
        groupQuery("org:hub", "note"),
        groupQuery("org:hub", "title", { limit: 1 }),
        groupQuery("org:hub", "note"),
      ];
      const note = [
        { value: "dated", count: 1 },
        { value: "x", count: 1 },
      ];
      expect(await reader.qualifierGroups(queries)).toEqual([[], note, [{ value: "局长", count: 3 }], note]);
    });
  });
}

function short(ids: string): string[] {
  return ids.split(" ").flatMap((id) => (id === "" ? [] : `sta:${id}`));
}

const entities = ["per:b", "org:hub", "evt:a", "org:a"].map((id) => entity(id));

const world = [
  statement("sta:m", "org:hub", "TOOK_PART_IN", "evt:a", { status: "PLANNED" }),
  statement("sta:k", "per:b", "HOLDS_POSITION", "org:hub", {
    qualifiers: { title: "处长" },
    evidence: [evidence("evi:k2", "doc:two"), evidence("evi:k0"), evidence("evi:k1", "doc:two")],
  }),
  statement("sta:b", "org:hub", "CLAUSE", { type: "TEXT", text: "三" }, { qualifiers: { ordinal: 3 } }),
  statement("sta:x", "org:hub", "PART_OF", "org:hub", { evidence: [evidence("evi:x", "doc:two")] }),
  statement("sta:f", "per:b", "HOLDS_POSITION", "org:hub", {
    qualifiers: { title: "局长" },
    evidence: [evidence("evi:f", "doc:3")],
  }),
  statement("sta:q", "org:a", "SUBORDINATE_TO", "org:hub", { status: "PLANNED", rank: "PREFERRED" }),
  statement("sta:c", "org:hub", "CLAUSE", { type: "TEXT", text: "四" }, { qualifiers: { ordinal: "03" } }),
  statement("sta:a", "per:b", "HOLDS_POSITION", "org:hub", {
    qualifiers: { title: "科长" },
    rank: "DEPRECATED",
  }),
  statement("sta:d", "org:hub", "TOOK_PART_IN", "evt:a", {
    status: "PROPOSED",
    qualifiers: { role: "HOST" },
  }),
  statement("sta:z", "per:b", "TOOK_PART_IN", "evt:a", { rank: "DEPRECATED" }),
];

// The same days for a state (s) and an event (m).
const dated = [
  statement("sta:m", "org:hub", "TOOK_PART_IN", "evt:a", { period: periodOf("2020-03-10/2020-03-12") }),
  statement("sta:e", "per:b", "HOLDS_POSITION", "org:hub", { period: statedPeriod(null, "2018-05") }),
  statement("sta:a", "org:hub", "LOCATED_IN", "org:a"),
  statement("sta:s", "per:b", "MEMBER_OF", "org:hub", { period: citedPeriod(["2020-03-10", "2020-03-12"]) }),
  statement("sta:c", "org:hub", "PART_OF", "org:a", { period: periodOf("2019-01-01/..") }),
];

// Relations from both ends and values in one list; four on one day, two undated; upper case sorts before lower case.
const many = (
  [
    ["m", "2020-03-01"],
    ["c", "2019"],
    ["X", null],
    ["q", "2020-03-01/2021"],
    ["a", "2020-03-01"],
    ["t", "/1949-09"],
    ["h", null],
    ["f", "2020-03-01"],
  ] as const
).map(([id, date], index) => {
  const over = { period: date === null ? UNKNOWN_PERIOD : periodOf(date) };
  const clause = { type: "TEXT", text: id } as const;
  return index % 3 === 0
    ? statement(`sta:${id}`, "org:hub", "CLAUSE", clause, over)
    : index % 3 === 1
      ? statement(`sta:${id}`, "org:hub", "PART_OF", "org:a", over)
      : statement(`sta:${id}`, "per:b", "MEMBER_OF", "org:hub", over);
});

const ORDERS: readonly (readonly ["DATE" | "ID", "ASC" | "DESC", readonly string[]])[] = [
  ["DATE", "ASC", short("t c a f m q X h")],
  ["DATE", "DESC", short("a f m q c t X h")],
  ["ID", "ASC", short("X a c f h m q t")],
  ["ID", "DESC", short("t q m h f c a X")],
];

function sortDay(one: Statement): number {
  return dayColumns(one.period, predicate(one.predicate).time).sortDay;
}

const TITLES = ["（代）", "a", "局长", "一", "Z", "𠮷", "一", "局长", "（代）", "03", "𠮷", "Z", "a", "局长"];
const onlyDated = { qualifier: { name: "note", in: ["dated"] } };
const grouped = [
  ...TITLES.map((title, index) =>
    statement(`sta:${String((index * 5) % 17)}`, "per:b", "HOLDS_POSITION", "org:hub", {
      qualifiers: { title, ...(title === "03" && { note: "x" }), ...(index === 2 && { note: "dated" }) },
      ...(index === 2 && { period: statedPeriod("2020-01-01", "2020-12-31") }),
      ...(index === 7 && { status: "PLANNED" as const, evidence: [evidence("evi:7", "doc:two")] }),
    }),
  ),
  statement("sta:self", "org:hub", "MEMBER_OF", "org:hub", { qualifiers: { title: 3 } }),
  statement("sta:old", "per:b", "HOLDS_POSITION", "org:hub", {
    qualifiers: { title: "局长" },
    rank: "DEPRECATED",
  }),
  statement("sta:none", "org:hub", "PART_OF", "org:a"),
];
