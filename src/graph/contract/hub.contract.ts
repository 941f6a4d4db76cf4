import { beforeAll, describe, expect, it } from "vitest";

import { findConflicts } from "../../domain/conflict/find.js";
import { conflictCandidates } from "../above/conflict-candidates.js";
import { deadlineIn, NO_DEADLINE } from "../../domain/deadline.js";
import { pathQuery } from "./contract.fixture.js";
import type { PathQuery } from "../queries/paths.js";
import { coParticipantSort } from "../stored/co-participants.js";
import type { RelatedFilter } from "../queries/entities.js";
import type { StatementStatisticsQuery } from "../queries/statistics.js";
import type { GraphStore } from "../store.js";
import { conflictQuestion } from "./conflict-candidates.contract.js";
import { coverageQuery } from "./coverage.contract.js";
import { HUB, memberId } from "./hub.fixture.js";
import { around } from "./subgraphs.contract.js";
import { coParticipantQuery, sharedOccasionQuery } from "./co-participants.contract.js";
import { ALL_ENTITIES, ALL_STATEMENTS } from "./statistics-queries.fixture.js";

/** The members of a hub of 100,800 edges. */
export const HUB_MEMBERS = 84_000;

/** A hub answers within the deadline of a request. `store` holds `hubGraph(members)`. */
export function describeHub(
  store: () => GraphStore,
  { members, deadlineMs = 10_000 }: { readonly members: number; readonly deadlineMs?: number },
): void {
  const degree = members + members / 5;
  const past = { status: "NONE_WITHIN_LIMIT", skippedHubs: [{ entity: HUB, degree }] };
  const reader = () => store().reader(deadlineIn(deadlineMs));

  // A server plans each query text once; that time does not count here.
  beforeAll(async () => {
    const one = store().reader(NO_DEADLINE);
    await one.coParticipants([coParticipantQuery("per:none", { page: SMALL })]);
    await conflictCandidates(one, [conflictQuestion({ entity: "per:none" })], NO_DEADLINE);
    await one.coverage([coverageQuery({ entities: ["per:none"] })]);
    await one.statistics(statisticsOf("per:none"));
    await one.paths([pathQuery({})]);
  });

  it.each([
    ["the hub itself", HUB, 10_020],
    ["one of its members, who shares it with all other members", memberId(0), 10_005],
  ])("with pages of co-participants: %s", async (_what, id, day) => {
    const [first] = await reader().coParticipants([coParticipantQuery(id, { page: SMALL })]);
    expect(first).toMatchObject({ hasNext: true });
    expect(first?.total).toBeGreaterThan(members / 2);
    // Close to the end of the list.
    const after = { sort: coParticipantSort({ sharedCount: 1, latest: day }), id: "" };
    const [last] = await reader().coParticipants([
      coParticipantQuery(id, { kinds: ["PERSON", "ORGANIZATION"], page: { first: 100, after } }),
    ]);
    expect(last).toMatchObject({ hasNext: false, total: first?.total });
    expect(last?.items).not.toEqual([]);
  });

  it("with the occasions it shares with twenty others", async () => {
    const queries = Array.from({ length: 20 }, (_, index) => sharedOccasionQuery(HUB, memberId(index)));
    const lists = await reader().sharedOccasions(queries);
    expect(lists.flat().length).toBeGreaterThan(10);
  });

  it.each([1, 2, 3])("with the subgraph %i steps around a member", async (depth) => {
    const [found] = await reader().subgraphs([around([memberId(1)], { depth })]);
    expect(found?.nodes[1]).toEqual({ entity: HUB, distance: 1, degree });
    if (depth > 1) expect(found?.omittedNodes).toBe(degree + 1 - 100);
  });

  it("with the subgraph around the hub", async () => {
    const [found] = await reader().subgraphs([around([HUB], { maxNodes: 500 })]);
    expect(found?.nodes).toHaveLength(500);
    expect(found).toMatchObject({ omittedNodes: degree + 1 - 500, omittedEdges: 399 });
  });

  describe("with conflicts, coverage and statistics", () => {
    // How many conflicts two rules find, and how many statements they read at most: not all statements of the hub.
    it.each([
      ["the hub", HUB, [2_000, 1], members / 4 + 100],
      ["a holder of a post for one", memberId(4), [1, 0], members / 4 + 100],
      ["a holder of another post", memberId(2), [0, 0], 100],
      ["a member before the founding", memberId(4973), [0, 1], 200],
      ["a member in time", memberId(77), [0, 0], 100],
    ])("the conflicts of %s", async (_what, id, [seats = 0, orders = 0], most) => {
      const deadline = deadlineIn(deadlineMs);
      const [candidates = []] = await conflictCandidates(
        store().reader(deadline),
        [conflictQuestion({ entity: id })],
        deadline,
      );
      expect(candidates.length).toBeLessThanOrEqual(most);
      const own = new Set(
        candidates.flatMap((one) => (one.subject === id || one.object === id ? [one.id] : [])),
      );
      const found = findConflicts(candidates, null, () => null, deadline).filter(({ statements }) =>
        statements.some((one) => own.has(one)),
      );
      expect(found.filter(({ rule }) => rule === "SINGLE_SEAT")).toHaveLength(seats);
      expect(found.filter(({ rule }) => rule === "IMPOSSIBLE_ORDER")).toHaveLength(orders);
    });

    it("the coverage of its statements", async () => {
      const [covered = []] = await reader().coverage([coverageQuery({ entities: [HUB] })]);
      const counts = covered.flatMap((one) => one.counts.map(({ count }) => count));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(degree + 1);
    });

    it("statistics of its statements, by each dimension", async () => {
      const [predicates, statuses, documents, years] = await reader().statistics(statisticsOf(HUB));
      for (const rows of [predicates, statuses, documents])
        expect(rows?.reduce((sum, { count }) => sum + count, 0)).toBe(degree + 1);
      expect(years?.length).toBeGreaterThan(20);
    });

    it("statistics of its members, by document", async () => {
      const membership: RelatedFilter = {
        direction: "OUT",
        to: [HUB],
        statuses: null,
        between: null,
        predicates: ["MEMBER_OF", "HOLDS_POSITION"],
      };
      const selection = { ...ALL_ENTITIES.selection, related: [membership] };
      const [kinds, documents] = await reader().statistics([
        { ...ALL_ENTITIES, selection },
        { ...ALL_ENTITIES, selection, by: "DOCUMENT" },
      ]);
      expect(kinds).toEqual([{ key: "PERSON", count: members, possibleCount: 0 }]);
      expect(documents).toHaveLength(20);
    });
  });

  describe("with paths", () => {
    it.each<[string, Partial<PathQuery>, object]>([
      ["from the hub", { from: HUB, to: memberId(77) }, { status: "FOUND", skippedHubs: [] }],
      ["to the hub, without a path", { from: memberId(77), to: HUB, ...EVENTS }, NONE],
      ["from the hub, without a path", { from: HUB, to: memberId(77), ...EVENTS }, NONE],
      ["past the hub", { from: memberId(1), to: memberId(5_000) }, past],
      ["through the hub", { from: memberId(1), to: memberId(5_000), hubLimit: 10 ** 6 }, THROUGH],
    ])("%s", async (_what, over, expected) => {
      const [found] = await reader().paths([pathQuery(over)]);
      expect(found).toMatchObject(expected);
    });
  });
}

const statisticsOf = (entity: string): StatementStatisticsQuery[] =>
  (["PREDICATE", "STATUS", "DOCUMENT", "YEAR"] as const).map((by) => ({ ...ALL_STATEMENTS, entity, by }));
const EVENTS = { predicates: ["TOOK_PART_IN"] };
const NONE = { status: "NONE_AT_ALL", paths: [], skippedHubs: [] };
const THROUGH = { status: "FOUND", paths: [{ nodes: [memberId(1), HUB, memberId(5_000)] }] };
const SMALL = { first: 20, after: null };
