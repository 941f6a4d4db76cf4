import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import { dayOf, periodOf, UNKNOWN_PERIOD } from "../../domain/time.js";
import { dataset, days, entity, statement, timelineQuery, walk } from "./contract.fixture.js";
import type { TimelineItem, TimelineQuery } from "../queries/timeline.js";
import type { GraphReader, GraphStore } from "../store.js";

/** Occurrences, grouped by the entity they are about. */
export function describeTimelinePages(store: () => GraphStore): void {
  describe("pages of a timeline", () => {
    let reader: GraphReader;
    beforeAll(async () => {
      reader = store().reader(NO_DEADLINE);
      await store().replace(dataset({ entities, statements }));
    });

    const found = async (over: Partial<TimelineQuery>): Promise<string[] | undefined> => {
      const pages = await reader.timelinePages([timelineQuery(over)]);
      return pages[0]?.items.map((item) => `${item.entity}: ${item.statements.join(" ")}`);
    };

    it.each<[string, Partial<TimelineQuery>, string[]]>([
      [
        "of all entities, one item per event, its statements in order",
        {},
        ["evt:c: 3 5", "evt:k: 8", "evt:m: 1 4 7", "evt:x: 6", "evt:b: 2"],
      ],
      ["one subject's", { entities: ["per:b"] }, ["evt:c: 5", "evt:m: 1 4"]],
      [
        "of several subjects, in one item",
        { entities: ["per:b", "per:a"] },
        ["evt:c: 3 5", "evt:m: 1 4 7", "evt:x: 6"],
      ],
      ["a subject named twice", { entities: ["per:b", "per:b"] }, ["evt:c: 5", "evt:m: 1 4"]],
      ["a subject that is not stored", { entities: ["per:none"] }, []],
      ["of an empty list of entities", { entities: [] }, []],
      ["not of an entity that is only an object", { entities: ["evt:m"] }, []],
      ["of an empty list of predicates", { predicates: [] }, []],
      [
        "of values, grouped by subject",
        { predicates: ["OCCURRED_ON", "FOUNDED_ON"] },
        ["org:a: 9", "evt:k: 0"],
      ],
      [
        "of relations and values about one event",
        { predicates: ["TOOK_PART_IN", "OCCURRED_ON"], entities: ["evt:k", "org:a"] },
        ["evt:k: 0 8", "evt:b: 2"],
      ],
      ["of events of one kind", { eventKinds: ["MEETING"] }, ["evt:c: 3 5", "evt:m: 1 4 7"]],
      [
        "of events of several kinds",
        { eventKinds: ["VISIT", "MEETING"] },
        ["evt:c: 3 5", "evt:m: 1 4 7", "evt:x: 6"],
      ],
      ["of an empty list of kinds", { eventKinds: [] }, []],
      [
        "of events only, if event kinds are given",
        { predicates: ["RECEIVED_HONOR", "TOOK_PART_IN"], eventKinds: ["MEETING"], entities: ["per:a"] },
        ["evt:c: 3", "evt:m: 7"],
      ],
      ["of entities that are not events", { predicates: ["RECEIVED_HONOR"] }, ["hon:a: h"]],
      [
        "latest first, undated last",
        { direction: "DESC" },
        ["evt:k: 8", "evt:m: 1 4 7", "evt:x: 6", "evt:c: 3 5", "evt:b: 2"],
      ],
      [
        "between: only statements of those days",
        { between: days("2020-03-02", "2020-03-03") },
        ["evt:m: 7", "evt:b: 2"],
      ],
      [
        "between: up to the first day",
        { between: days("2020-01-01", "2020-03-01") },
        ["evt:c: 3", "evt:b: 2"],
      ],
      ["between: the last day", { between: days("2020-02-29", "2020-03-01") }, ["evt:c: 3", "evt:b: 2"]],
      ["as of the day before", { asOf: dayOf("2020-02-28") }, ["evt:c: 5", "evt:b: 2"]],
      [
        "as of the day",
        { asOf: dayOf("2020-03-01") },
        ["evt:c: 3 5", "evt:k: 8", "evt:m: 1 4", "evt:x: 6", "evt:b: 2"],
      ],
    ])("%s", async (_what, over, expected) => {
      expect(await found(over)).toEqual(expected);
    });

    it("sorts an item by the first day of its statements", async () => {
      const pages = await reader.timelinePages([
        timelineQuery({ entities: ["per:b"] }),
        timelineQuery({ entities: ["per:a"] }),
      ]);
      expect(pages.map(({ items }) => items.map(({ sortDay }) => sortDay))).toEqual([
        [dayOf("2019-01-01"), dayOf("2020-03-01")],
        [dayOf("2020-02-29"), dayOf("2020-03-01"), dayOf("2020-03-02")],
      ]);
    });

    it("returns exactly the fields of an item", async () => {
      expect(await reader.timelinePages([timelineQuery({ entities: ["per:b"] })])).toStrictEqual([
        {
          items: [
            { entity: "evt:c", sortDay: dayOf("2019-01-01"), statements: ["5"] },
            { entity: "evt:m", sortDay: dayOf("2020-03-01"), statements: ["1", "4"] },
          ],
          certain: 2,
          hasNext: false,
          total: 2,
        },
      ]);
    });

    const orders = [
      ["ASC", ["evt:c", "evt:k", "evt:m", "evt:x", "evt:b"]],
      ["DESC", ["evt:k", "evt:m", "evt:x", "evt:c", "evt:b"]],
    ] as const;
    const walks = orders.flatMap(([direction, expected]) =>
      [1, 2, 5].map((first) => [direction, first, expected] as const),
    );
    it.each(walks)("%s in pages of %i", async (direction, first, expected) => {
      const { ids } = await walk(
        first,
        (page) => reader.timelinePages([timelineQuery({ direction, page })]),
        (item: TimelineItem) => ({ sort: item.sortDay, id: item.entity }),
      );
      expect(ids).toEqual(expected);
    });

    it("returns the number of all items on every page", async () => {
      const { totals } = await walk(
        2,
        (page) => reader.timelinePages([timelineQuery({ page })]),
        (item: TimelineItem) => ({ sort: item.sortDay, id: item.entity }),
      );
      expect(totals).toEqual([5, 5, 5]);
    });

    it("returns only the total for a page of size 0", async () => {
      const [page] = await reader.timelinePages([timelineQuery({ page: { first: 0, after: null } })]);
      expect(page).toMatchObject({ items: [], total: 5 });
    });

    it("returns one result per query, in the order of the queries", async () => {
      const mine = timelineQuery({ entities: ["per:a"], page: { first: 1, after: null } });
      const queries = [timelineQuery({ entities: [] }), mine, timelineQuery({ eventKinds: ["VISIT"] }), mine];
      const pages = await reader.timelinePages(queries);
      expect(
        pages.map(({ items, total, hasNext }) => [items.map((item) => item.entity), total, hasNext]),
      ).toEqual([
        [[], 0, false],
        [["evt:c"], 3, true],
        [["evt:x"], 1, false],
        [["evt:c"], 3, true],
      ]);
    });
  });
}

const entities = [
  entity("evt:m", { subkind: "MEETING" }),
  entity("per:b"),
  entity("evt:x", { subkind: "VISIT" }),
  entity("evt:c", { subkind: "MEETING" }),
  entity("org:a"),
  entity("evt:k"),
  entity("per:a"),
  entity("evt:b"),
  entity("hon:a", { subkind: "MEETING" }),
];

// k, m and x begin on one day; c has two days, one per person; b is undated.
const statements = [
  took("4", "per:b", "evt:m", "2020-03-01", "HOST"),
  took("8", "org:a", "evt:k", "2020-03-01"),
  took("1", "per:b", "evt:m", "2020-03-01", "SPEAKER"),
  took("6", "per:a", "evt:x", "2020-03-01"),
  took("3", "per:a", "evt:c", "2020-02-29"),
  took("7", "per:a", "evt:m", "2020-03-02"),
  took("2", "org:a", "evt:b", null),
  took("5", "per:b", "evt:c", "2019-01-01"),
  statement("9", "org:a", "FOUNDED_ON", { type: "DATE", edtf: "1999" }, { period: periodOf("1999") }),
  statement("d", "per:b", "TOOK_PART_IN", "evt:x", { rank: "DEPRECATED", period: periodOf("2001") }),
  statement("0", "evt:k", "OCCURRED_ON", { type: "DATE", edtf: "2020" }, { period: periodOf("2020") }),
  statement("h", "per:a", "RECEIVED_HONOR", "hon:a", { period: periodOf("2020") }),
];

function took(id: string, who: string, event: string, date: string | null, role = "ATTENDEE") {
  return statement(id, who, "TOOK_PART_IN", event, {
    qualifiers: { role },
    period: date === null ? UNKNOWN_PERIOD : periodOf(date),
  });
}
