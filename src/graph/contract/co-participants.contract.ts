import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import type { Dataset } from "../../domain/dataset.js";
import { NO_DEADLINE } from "../../domain/deadline.js";
import type { EntityKind } from "../../domain/entity.js";
import { dayOf, periodOf, statedPeriod, UNKNOWN_PERIOD } from "../../domain/time.js";
import { predicate } from "../../domain/vocabulary.js";
import { dataset, days, entity, statement, walk } from "./contract.fixture.js";
import { dayColumns } from "../stored/day-columns.js";
import type {
  CoParticipant,
  CoParticipantQuery,
  SharedOccasion,
  SharedOccasionQuery,
} from "../queries/co-participants.js";
import { coParticipantSort, lastDay, OCCASION_PREDICATES } from "../stored/co-participants.js";
import { statementCertainty } from "./days-oracle.fixture.js";
import type { GraphReader, GraphStore } from "../store.js";
import { edgesOf, randomFilter, randomGraph, randomId } from "./random.fixture.js";

/** Who took part in the same events, agreements and organizations. */
export function describeCoParticipants(store: () => GraphStore, randomRuns: number): void {
  describe("co-participants", () => {
    let reader: GraphReader;
    const load = async (): Promise<void> => {
      reader = store().reader(NO_DEADLINE);
      await store().replace(dataset({ entities, statements }));
    };

    describe("examples", () => {
      beforeAll(load);
      const found = async (over: Partial<CoParticipantQuery>): Promise<string | undefined> => {
        const [page] = await reader.coParticipants([coParticipantQuery("per:m", over)]);
        return page?.items.map((one) => `${one.entity} ${String(one.sharedCount)}`).join(", ");
      };

      it.each<[string, Partial<CoParticipantQuery>, string]>([
        [
          "sorted by shared occasions, then by the latest one, undated last, then by id",
          {},
          "org:z 2, per:z 2, org:b 1, per:a 1, plc:a 1",
        ],
        ["with a minimum of shared occasions", { minShared: 2 }, "org:z 2, per:z 2"],
        ["with a minimum above every count", { minShared: 3 }, ""],
        ["of one kind", { kinds: ["PERSON"] }, "per:z 2, per:a 1"],
        ["of several kinds", { kinds: ["PLACE", "ORGANIZATION"] }, "org:z 2, org:b 1, plc:a 1"],
        ["with an empty list of kinds", { kinds: [] }, ""],
        ["at events only", { predicates: ["TOOK_PART_IN"] }, "org:z 1, per:a 1, per:z 1"],
        ["with an empty list of predicates", { predicates: [] }, ""],
        ["of another status", { statuses: ["PLANNED"] }, "per:q 1"],
        [
          "of any status",
          { statuses: ["STATED", "PLANNED"] },
          "org:z 2, per:z 2, per:q 1, org:b 1, per:a 1, plc:a 1",
        ],
        ["with an empty list of statuses", { statuses: [] }, ""],
        [
          "between: both statements in those days",
          { between: days("2020-03-01", "2020-03-02") },
          "per:z 2, org:z 1, per:a 1, plc:a 1",
        ],
        ["as of a day", { asOf: dayOf("2020-02-29") }, "per:z 1, plc:a 1"],
        ["of an entity without occasions", { entity: "evt:x" }, ""],
        ["of an entity that is not stored", { entity: "per:none" }, ""],
      ])("%s", async (_what, over, expected) => {
        expect(await found(over)).toEqual(expected);
      });

      it("returns exactly the fields of a co-participant", async () => {
        const page = { first: 1, after: null };
        expect(await reader.coParticipants([coParticipantQuery("per:m", { page })])).toStrictEqual([
          {
            items: [{ entity: "org:z", sharedCount: 2, latest: dayOf("2021-06-30") }],
            certain: 1,
            hasNext: true,
            total: 5,
          },
        ]);
      });

      it("returns no day if no shared occasion is dated", async () => {
        const [page] = await reader.coParticipants([coParticipantQuery("per:m")]);
        expect(page?.items.at(-1)).toEqual({ entity: "plc:a", sharedCount: 1, latest: null });
      });

      it.each([1, 2, 5])("in pages of %i", async (first) => {
        const { ids, totals } = await walk(
          first,
          (page) => reader.coParticipants([coParticipantQuery("per:m", { page })]),
          (one: CoParticipant) => ({ sort: coParticipantSort(one), id: one.entity }),
        );
        expect(ids).toEqual(["org:z", "per:z", "org:b", "per:a", "plc:a"]);
        expect(new Set(totals)).toEqual(new Set([5]));
      });

      it("continues after a cursor whose entity is gone", async () => {
        const sort = coParticipantSort({ sharedCount: 1, latest: dayOf("2020-03-01") });
        const page = { first: 9, after: { sort, id: "per:0" } };
        const [answer] = await reader.coParticipants([coParticipantQuery("per:m", { page })]);
        expect(answer?.items.map((one) => one.entity)).toEqual(["per:a", "plc:a"]);
      });

      it("returns only the total for a page of size 0", async () => {
        const page = { first: 0, after: null };
        expect(await reader.coParticipants([coParticipantQuery("per:m", { page })])).toEqual([
          { items: [], certain: 0, hasNext: true, total: 5 },
        ]);
      });

      it("returns one result per query, in the order of the queries", async () => {
        const of = ["per:none", "per:a", "per:m", "per:a"].map((id) => coParticipantQuery(id));
        const pages = await reader.coParticipants(of);
        expect(pages.map(({ total }) => total)).toEqual([0, 3, 5, 3]);
      });

      it("returns shared occasions by date and id, with the statements of both", async () => {
        expect(await reader.sharedOccasions([sharedOccasionQuery("per:m", "org:z")])).toStrictEqual([
          [
            { entity: "evt:x", sortDay: dayOf("2020-03-01"), statements: ["1", "2", "9"] },
            { entity: "agr:k", sortDay: dayOf("2021-06-30"), statements: ["4", "5"] },
          ],
        ]);
      });

      it("keeps to the limit, whichever entity comes first", async () => {
        const lists = await reader.sharedOccasions([
          sharedOccasionQuery("org:z", "per:m", { limit: 1 }),
          sharedOccasionQuery("per:m", "per:none"),
          sharedOccasionQuery("per:m", "per:z", { limit: 5 }),
        ]);
        expect(lists.map((list) => list.map((one) => one.entity))).toEqual([
          ["evt:x"],
          [],
          ["org:c", "evt:x"],
        ]);
      });
    });

    it("match a naive search in any graph", { timeout: 120_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(randomGraph, fc.array(randomQuery, { minLength: 1 }), async (data, queries) => {
          await store().replace(data);
          const one = store().reader(NO_DEADLINE);
          const judged = queries.map((query) => naive(data, query));
          const expected = judged.map((list) => list.map(({ isSure: _, ...item }) => item));
          expect(await one.coParticipants(queries)).toEqual(
            queries.map((query, index) => pageOf(judged[index] ?? [], query.page.first)),
          );
          const [query] = queries;
          if (query) {
            const { ids } = await walk(
              2,
              (page) => one.coParticipants([{ ...query, page }]),
              (item: CoParticipant) => ({ sort: coParticipantSort(item), id: item.entity }),
            );
            expect(ids).toEqual(expected[0]?.map((item) => item.entity));
          }
          const pairs = queries.flatMap((query, index) =>
            (expected[index] ?? []).map(({ entity: other }) => ({ ...query, other, limit: 100 })),
          );
          const shared = await one.sharedOccasions(pairs);
          expect(shared).toEqual(pairs.map((pair) => naiveShared(data, pair)));
        }),
        { numRuns: randomRuns },
      );
    });
  });
}

const randomQuery = fc
  .record({
    entity: randomId,
    filter: randomFilter,
    minShared: fc.integer({ min: 1, max: 3 }),
    kinds: fc.oneof(fc.constant(null), fc.subarray<EntityKind>(["PERSON", "ORGANIZATION", "PLACE", "EVENT"])),
    first: fc.integer({ min: 0, max: 9 }),
    certainty: fc.constantFrom(null, null, "CERTAIN" as const, "POSSIBLE" as const),
  })
  .map(({ filter, first, ...rest }) => ({
    ...rest,
    ...filter,
    predicates: filter.predicates ?? OCCASION_PREDICATES,
    page: { first, after: null },
  }));

/** Certain ones first: they share enough occasions that are certain for both. */
function naive(data: Dataset, query: CoParticipantQuery): (CoParticipant & { readonly isSure: boolean })[] {
  const kindOf = new Map(data.entities.map(({ id, kind }) => [id, kind]));
  return data.entities
    .filter(({ id }) => id !== query.entity)
    .flatMap(({ id: other }) => {
      const shared = naiveShared(data, { ...query, other, limit: Infinity });
      const joining = new Set(shared.flatMap((one) => one.statements));
      const dated = data.statements
        .filter(({ id }) => joining.has(id))
        .flatMap(({ period }) => lastDay(period) ?? []);
      const latest = dated.length === 0 ? null : Math.max(...dated);
      const isSure = sureOccasions(data, query, other) >= query.minShared;
      return [{ entity: other, sharedCount: shared.length, latest, isSure }];
    })
    .filter(({ isSure }) => query.certainty == null || isSure === (query.certainty === "CERTAIN"))
    .filter(({ sharedCount }) => sharedCount >= query.minShared)
    .filter(({ entity: id }) => query.kinds?.includes(kindOf.get(id) ?? "WORK") ?? true)
    .sort(
      (a, b) =>
        Number(b.isSure) - Number(a.isSure) ||
        b.sharedCount - a.sharedCount ||
        (b.latest ?? -Infinity) - (a.latest ?? -Infinity) ||
        (a.entity < b.entity ? -1 : 1),
    );
}

function sureOccasions(data: Dataset, query: CoParticipantQuery, other: string): number {
  const edges = edgesOf(data, query).filter((one) => statementCertainty(one, query) === "CERTAIN");
  const occasionsOf = (end: string): Set<string> =>
    new Set(edges.filter(({ subject }) => subject === end).map(({ object }) => object));
  const own = occasionsOf(query.entity);
  return [...occasionsOf(other)].filter((occasion) => own.has(occasion)).length;
}

function naiveShared(data: Dataset, query: SharedOccasionQuery): SharedOccasion[] {
  const edges = edgesOf(data, query);
  return data.entities
    .map(({ id }) => {
      const at = edges.filter(({ object }) => object === id);
      const statementsOf = [query.entity, query.other].map((end) => at.filter((one) => one.subject === end));
      const both = statementsOf.every((own) => own.length > 0) ? statementsOf.flat() : [];
      const sortDays = both.map((one) => dayColumns(one.period, predicate(one.predicate).time).sortDay);
      return { entity: id, sortDay: Math.min(...sortDays), statements: both.map((one) => one.id).sort() };
    })
    .filter((one) => one.statements.length > 0)
    .sort((a, b) => a.sortDay - b.sortDay || (a.entity < b.entity ? -1 : 1))
    .slice(0, query.limit);
}

function pageOf(judged: ReturnType<typeof naive>, first: number): object {
  const page = judged.slice(0, first);
  return {
    items: page.map(({ isSure: _, ...item }) => item),
    certain: page.filter(({ isSure }) => isSure).length,
    hasNext: judged.length > first,
    total: judged.length,
  };
}

const ALL = { predicates: OCCASION_PREDICATES, statuses: ["STATED"], between: null, asOf: null } as const;

export function coParticipantQuery(of: string, over: Partial<CoParticipantQuery> = {}): CoParticipantQuery {
  const page = { first: 100, after: null };
  return { ...ALL, entity: of, minShared: 1, kinds: null, page, ...over };
}

export function sharedOccasionQuery(
  of: string,
  other: string,
  over: Partial<SharedOccasionQuery> = {},
): SharedOccasionQuery {
  return { ...ALL, entity: of, other, limit: 100, ...over };
}

const entities = [
  ...["per:m", "org:z", "evt:x", "per:z", "agr:k", "org:c", "per:a"],
  ...["org:b", "plc:a", "evt:u", "per:q", "agr:u"],
].map((id) => entity(id));

const on = (date: string | null) => ({ period: date === null ? UNKNOWN_PERIOD : periodOf(date) });

// m shares x with z, a and (twice) the organization z, k with z, membership in c with z, and an undated agreement with
// a place.
const statements = [
  statement("9", "org:z", "TOOK_PART_IN", "evt:x", on("2020-03-01")),
  statement("1", "per:m", "TOOK_PART_IN", "evt:x", on("2020-03-01")),
  statement("2", "org:z", "TOOK_PART_IN", "evt:x", on("2020-03-01")),
  statement("3", "per:a", "TOOK_PART_IN", "evt:x", on("2020-03-01")),
  statement("7", "per:z", "TOOK_PART_IN", "evt:x", on("2020-03-01")),
  statement("5", "per:m", "PARTY_TO", "agr:k", on("2021-06-30")),
  statement("4", "org:z", "PARTY_TO", "agr:k", on("2021-06-30")),
  statement("6", "org:b", "PARTY_TO", "agr:k", on("2021-06-30")),
  statement("8", "per:m", "HOLDS_POSITION", "org:c", { period: statedPeriod("2014-02-01", null) }),
  statement("a", "per:z", "MEMBER_OF", "org:c", on("2019/..")),
  statement("b", "per:m", "PARTY_TO", "agr:u", on(null)),
  statement("c", "plc:a", "PARTY_TO", "agr:u", on(null)),
  statement("d", "per:q", "TOOK_PART_IN", "evt:x", { ...on("2020-03-01"), rank: "DEPRECATED" }),
  statement("e", "per:q", "TOOK_PART_IN", "evt:u", { ...on("2022"), status: "PLANNED" }),
  statement("f", "per:m", "TOOK_PART_IN", "evt:u", { ...on("2022"), status: "PLANNED" }),
  // Not occasions: another relation, and the entity as the object.
  statement("g", "per:m", "COOPERATES_WITH", "org:b", on("2020")),
  statement("h", "per:q", "COOPERATES_WITH", "org:b", on("2020")),
];
