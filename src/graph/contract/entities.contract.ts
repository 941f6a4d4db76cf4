import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import type { Entity } from "../../domain/entity.js";
import { dayOf, periodOf, statedPeriod } from "../../domain/time.js";
import {
  dataset,
  days,
  entity,
  entityQuery,
  evidence,
  idsOf,
  judgedIdsOf,
  named,
  statement,
  walk,
} from "./contract.fixture.js";
import { dayColumns } from "../stored/day-columns.js";
import type { EntityOrderField, EntityQuery, RelatedFilter } from "../queries/entities.js";
import type { GraphReader, GraphStore } from "../store.js";

/** Pages of entities: every filter at both of its edges, every order in both directions. */
export function describeEntityPages(store: () => GraphStore): void {
  describe("pages of entities", () => {
    let reader: GraphReader;
    const found = async (over: Partial<EntityQuery>): Promise<string[] | undefined> =>
      judgedIdsOf(await reader.entityPages([entityQuery(over)]))[0];

    describe("order and page", () => {
      beforeAll(async () => {
        reader = store().reader(NO_DEADLINE);
        await store().replace(dataset({ entities: sorted }));
      });

      it.each(ORDERS)("by %s %s", async (field, direction, expected) => {
        expect(await found({ order: { field, direction } })).toEqual(expected);
      });

      const walks = ORDERS.flatMap(([field, direction, expected]) =>
        [1, 2, 3, expected.length].map((first) => [field, direction, first, expected] as const),
      );
      it.each(walks)("by %s %s in pages of %i", async (field, direction, first, expected) => {
        const { ids } = await walk(
          first,
          (page) => reader.entityPages([entityQuery({ order: { field, direction }, page })]),
          (one: Entity) => ({ sort: sortOf(field, one), id: one.id }),
        );
        expect(ids).toEqual(expected);
      });

      it("returns the total of the whole result on every page", async () => {
        const { totals } = await walk(
          3,
          (page) => reader.entityPages([entityQuery({ page })]),
          ({ id }: Entity) => ({ sort: id, id }),
        );
        expect(totals).toEqual([9, 9, 9]);
      });

      it("says whether there is a next page", async () => {
        const firsts = [8, 9, 10];
        const pages = await reader.entityPages(
          firsts.map((first) => entityQuery({ page: { first, after: null } })),
        );
        expect(pages.map(({ hasNext }) => hasNext)).toEqual([true, false, false]);
      });

      it("returns only the total for a page of size 0", async () => {
        const [page] = await reader.entityPages([entityQuery({ page: { first: 0, after: null } })]);
        expect(page).toMatchObject({ items: [], total: 9 });
      });

      it("continues after a cursor whose entity is gone", async () => {
        const page = { first: 2, after: { sort: "per:d", id: "per:d" } };
        expect(await found({ page })).toEqual(["per:f", "per:h"]);
      });

      it("returns one result per query, in the order of the queries", async () => {
        const queries = [
          entityQuery({ kinds: ["EVENT"] }),
          entityQuery({ order: { field: "ID", direction: "DESC" }, page: { first: 1, after: null } }),
          entityQuery({ page: { first: 2, after: null } }),
          entityQuery({ kinds: ["EVENT"] }),
        ];
        expect(idsOf(await reader.entityPages(queries))).toEqual([[], ["per:一"], ["per:K", "per:a"], []]);
      });

      it("returns complete entities", async () => {
        const [page] = await reader.entityPages([entityQuery({ page: { first: 1, after: null } })]);
        expect(page?.items).toStrictEqual(sorted.filter(({ id }) => id === "per:K"));
      });
    });

    describe("filters", () => {
      beforeAll(async () => {
        reader = store().reader(NO_DEADLINE);
        await store().replace(world);
      });

      it.each<[string, Partial<EntityQuery>, string[]]>([
        ["one kind", { kinds: ["HONOR"] }, ["hon:a"]],
        ["several kinds", { kinds: ["HONOR", "PERSON"] }, ["hon:a", "per:a", "per:c"]],
        ["an empty list of kinds", { kinds: [] }, []],
        ["subkinds", { kinds: ["ORGANIZATION"], subkinds: ["HOSPITAL", "BUREAU"] }, ["org:b", "org:d"]],
        ["an empty list of subkinds", { subkinds: [] }, []],
        ["a current name", { name: { in: ["云川局"] } }, ["org:b"]],
        ["a former name", { name: { in: ["nobody", "云川事务办"] } }, ["org:b"]],
        ["names of two", { name: { in: ["云川局", "江渚局"] } }, ["org:b", "org:m"]],
        ["a name, whole", { name: { in: ["云川"] } }, []],
        ["an empty list of names", { name: { in: [] } }, []],
        ["part of a name", { name: { contains: "川局" } }, ["org:b", "org:d"]],
        ["part of a former name", { name: { contains: "事务办" } }, ["org:b"]],
        ["characters that are not adjacent in a name", { name: { contains: "云局" } }, []],
        ["a name in other characters", { name: { in: ["雲\u0000川\u200b局\ud800"] } }, ["org:b"]],
        ["part of a name in other characters", { name: { contains: "事務\\辦" } }, []],
        ["part of a name with controls", { name: { contains: "事\u0007務\u0000辦" } }, ["org:b"]],
        ["a name without content", { name: { in: ["", "\u0000", "\ud800", "\\", "，"] } }, []],
        ["part of a name, NUL", { name: { contains: "\u0000" } }, []],
        ["part of a name, a lone surrogate", { name: { contains: "\udfff" } }, []],
        ["part of a name, a backslash", { name: { contains: "\\" } }, []],
        ["part of a name, a wildcard character", { name: { contains: "%" } }, []],
        ["part of a name, a character of regular expressions", { name: { contains: "." } }, []],
        ["part of a name, normalized", { name: { contains: "ab简报" } }, ["wrk:a"]],
        ["an attribute", { attributes: [{ name: "level", in: ["CITY"] }] }, ["org:b", "org:m"]],
        [
          "an attribute that looks like a number",
          { attributes: [{ name: "code", in: ["7", "07"] }] },
          ["org:m"],
        ],
        [
          "every attribute",
          {
            attributes: [
              { name: "level", in: ["CITY", "LOCAL"] },
              { name: "code", in: ["007", "0"] },
            ],
          },
          ["org:b"],
        ],
        ["an empty list of attribute values", { attributes: [{ name: "level", in: [] }] }, []],
        ["an attribute that no entity has", { attributes: [{ name: "color", in: ["RED"] }] }, []],
        ["documents, from both ends", { documents: ["doc:two"] }, ["evt:b", "org:d", "per:c"]],
        [
          "any of several documents",
          { documents: ["doc:two", "doc:3"] },
          ["evt:b", "org:d", "org:m", "per:c"],
        ],
        ["an empty list of documents", { documents: [] }, []],
        [
          "several filters together",
          {
            kinds: ["ORGANIZATION"],
            name: { contains: "局" },
            attributes: [{ name: "level", in: ["CITY"] }],
          },
          ["org:b", "org:m"],
        ],
      ])("by %s", async (_what, over, expected) => {
        expect(await found(over)).toEqual(expected);
      });

      it("counts the filtered entities", async () => {
        const query = { kinds: ["ORGANIZATION"], page: { first: 1, after: null } } as const;
        expect(await reader.entityPages([entityQuery(query)])).toMatchObject([{ total: 3, hasNext: true }]);
      });

      it.each<[string, Partial<RelatedFilter>, string[]]>([
        ["subjects of a relation", {}, ["org:d", "per:a", "per:c"]],
        ["objects of a relation", { direction: "IN" }, ["evt:b", "evt:c"]],
        [
          "one of several predicates",
          { predicates: ["TOOK_PART_IN", "PART_OF"] },
          ["org:b", "org:d", "per:a", "per:c"],
        ],
        ["an empty list of predicates", { predicates: [] }, []],
        ["subjects of a relation to one entity", { to: ["evt:b"] }, ["org:d", "per:c"]],
        ["objects of a relation from one entity", { direction: "IN", to: ["per:a"] }, ["evt:c"]],
        [
          "subjects of a relation to any of several entities",
          { to: ["evt:c", "evt:b", "evt:c"] },
          ["org:d", "per:a", "per:c"],
        ],
        ["towards nothing", { to: [] }, []],
        ["a status", { statuses: ["PLANNED"] }, ["org:d"]],
        ["all conditions in one statement", { to: ["evt:b"], statuses: ["STATED"] }, ["per:c"]],
        ["an empty list of statuses", { statuses: [] }, []],
        [
          "a window that ends on its day (exclusive)",
          { between: days("2020-01-01", "2020-05-05") },
          ["org:d?"],
        ],
        ["a window of its day", { between: days("2020-05-05", "2020-05-06") }, ["per:c", "org:d?"]],
        ["a window from the day after", { between: days("2020-05-06", null) }, ["per:a", "org:d?"]],
      ])("by %s", async (_what, over, expected) => {
        expect(await found({ related: [{ ...tookPart, ...over }] })).toEqual(expected);
      });

      it("by two relations, both required", async () => {
        const related = [
          { ...tookPart, to: ["evt:c", "evt:b"] },
          { ...tookPart, predicates: ["MEMBER_OF"] },
        ];
        expect(await found({ related })).toEqual(["per:a"]);
      });

      it("does not count a deprecated relation", async () => {
        expect(await found({ related: [{ ...tookPart, predicates: ["SUPPORTED"] }] })).toEqual([]);
      });

      it("by an entity's relation to itself, from either end", async () => {
        const related = [{ ...tookPart, predicates: ["PART_OF"], direction: "IN", to: ["org:b"] } as const];
        expect(await found({ related })).toEqual(["org:b"]);
      });
    });

    describe("days", () => {
      beforeAll(async () => {
        reader = store().reader(NO_DEADLINE);
        await store().replace(dataset({ entities: dated }));
      });

      it.each<[string, string | null, string | null, string[]]>([
        ["on the first day", "2020-03-10", "2020-03-11", ["evt:m", "evt:q", "evt:a?"]],
        ["up to the first day", "2020-01-01", "2020-03-10", ["evt:q", "evt:a?"]],
        ["on the last day", "2020-03-12", "2020-03-13", ["evt:m", "evt:q", "evt:a?"]],
        ["from the day after", "2020-03-13", "2020-12-31", ["evt:q", "evt:a?"]],
        ["without an end", "2020-03-12", null, ["evt:m", "evt:q", "evt:a?"]],
        ["without a start", null, "2020-03-11", ["evt:c", "evt:m", "evt:q", "evt:a?"]],
        ["on the last day of an entity with an end only", "2018-05-31", "2018-06-01", ["evt:a?", "evt:c?"]],
        ["in the month of an entity with an end only", "2018-05-01", "2018-06-01", ["evt:c", "evt:a?"]],
        ["after an entity with an end only", "2018-06-01", "2018-06-02", ["evt:a?"]],
        ["before an entity with a start only", "2018-12-30", "2019-01-01", ["evt:a?"]],
        ["on the first day of an entity with a start only", "2018-12-30", "2019-01-02", ["evt:q", "evt:a?"]],
        ["always, undated last", null, null, ["evt:c", "evt:m", "evt:q", "evt:a?"]],
      ])("between: %s", async (_what, from, to, expected) => {
        expect(await found({ between: days(from, to) })).toEqual(expected);
      });

      it.each([
        ["2020-03-09", ["evt:c", "evt:q", "evt:a?"]],
        ["2020-03-10", ["evt:c", "evt:m", "evt:q", "evt:a?"]],
        ["2024-01-01", ["evt:c", "evt:m", "evt:q", "evt:a?"]],
        ["2018-12-31", ["evt:c", "evt:a?"]],
        ["2018-05-15", ["evt:a?", "evt:c?"]],
      ])("as of %s: events that had begun, and undated ones", async (day, expected) => {
        expect(await found({ asOf: dayOf(day) })).toEqual(expected);
      });
    });
  });
}

// Three entities share a sort key and four share a day. Z sorts before a, and a rare character (two surrogates) before
// full-width punctuation: by UTF-16 code units, neither alphabetically nor by code point.
const sorted: readonly Entity[] = (
  [
    ["per:m", "gao yuan", "2020-03-01"],
    ["per:c", "an ning", "2019"],
    ["per:x", "gao yuan", "2020-03-01"],
    ["per:K", "lin xi", null],
    ["per:a", "gao yuan", "2020-03-01"],
    ["per:t", "（ji", "2020-03-01/2021"],
    ["per:f", "𠮷 ye", "/1949-09"],
    ["per:h", "Zu", null],
    ["per:一", "lin xi", "2021-06"],
  ] as const
).map(([id, sortKey, date]) => entity(id, { sortKey, ...(date !== null && { period: periodOf(date) }) }));

const ORDERS: readonly (readonly [EntityOrderField, "ASC" | "DESC", readonly string[]])[] = (
  [
    ["NAME", "ASC", "h c a m x K 一 f t"],
    ["NAME", "DESC", "t f K 一 a m x c h"],
    ["DATE", "ASC", "f c a m t x 一 K h"],
    ["DATE", "DESC", "一 a m t x c f K h"],
    ["ID", "ASC", "K a c f h m t x 一"],
    ["ID", "DESC", "一 x t m h f c a K"],
  ] as const
).map(([field, direction, ids]) => [field, direction, ids.split(" ").map((id) => `per:${id}`)]);

function sortOf(field: EntityOrderField, { id, sortKey, period }: Entity): string | number {
  return { ID: id, NAME: sortKey, DATE: dayColumns(period, "STATE").sortDay }[field];
}

const tookPart: RelatedFilter = {
  predicates: ["TOOK_PART_IN"],
  direction: "OUT",
  to: null,
  statuses: null,
  between: null,
};

const world = dataset({
  entities: [
    { ...named("org:m", "江渚局"), attributes: { level: "CITY", code: "07" } },
    { ...named("per:c", "林知夏"), subkind: null },
    {
      ...named("org:b", "云川局", "云川 事务办"),
      subkind: "BUREAU",
      attributes: { level: "CITY", code: "007" },
    },
    { ...named("wrk:a", "《ＡＢ 简报》 100%") },
    { ...named("org:d", "大川局医院"), subkind: "HOSPITAL", attributes: { level: "LOCAL", code: "7.0" } },
    named("evt:c", "调研"),
    named("per:a", "高远"),
    named("hon:a", "先进集体"),
    named("evt:b", "座谈"),
  ],
  statements: [
    statement("sta:3", "per:c", "TOOK_PART_IN", "evt:b", {
      period: periodOf("2020-05-05"),
      evidence: [evidence("evi:3a"), evidence("evi:3b", "doc:two")],
    }),
    statement("sta:1", "org:d", "TOOK_PART_IN", "evt:b", { status: "PLANNED" }),
    statement("sta:4", "per:a", "TOOK_PART_IN", "evt:c", { period: statedPeriod("2020-06", null) }),
    statement("sta:9", "org:d", "TOOK_PART_IN", "evt:c", { period: periodOf("2019") }),
    statement("sta:2", "per:a", "MEMBER_OF", "org:m"),
    statement("sta:7", "org:b", "PART_OF", "org:b"),
    statement("sta:5", "org:b", "SUPPORTED", "org:m", { rank: "DEPRECATED", period: periodOf("2020") }),
    statement(
      "sta:6",
      "org:d",
      "FIGURE",
      { type: "QUANTITY", amount: 1, unit: "项" },
      { evidence: [evidence("evi:6", "doc:two")] },
    ),
    statement(
      "sta:8",
      "org:m",
      "FIGURE",
      { type: "QUANTITY", amount: 2, unit: "项" },
      { evidence: [evidence("evi:8", "doc:3")] },
    ),
  ],
});

const dated = [
  entity("evt:q", { period: periodOf("2019-01-01/..") }),
  entity("evt:a"),
  entity("evt:m", { period: periodOf("2020-03-10/2020-03-12") }),
  entity("evt:c", { period: statedPeriod(null, "2018-05") }),
];
