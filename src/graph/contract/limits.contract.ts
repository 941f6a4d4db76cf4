import { beforeAll, describe, expect, it } from "vitest";

import { deadlineIn, NO_DEADLINE } from "../../domain/deadline.js";
import {
  dataset,
  documentQuery,
  entity,
  entityQuery,
  groupQuery,
  pathQuery,
  statementQuery,
  timelineQuery,
} from "./contract.fixture.js";
import type { GraphReader, GraphStore } from "../store.js";
import { candidateQuery } from "./conflict-candidates.contract.js";
import { coverageQuery } from "./coverage.contract.js";
import { around } from "./subgraphs.contract.js";
import { coParticipantQuery, sharedOccasionQuery } from "./co-participants.contract.js";
import { ALL_ENTITIES, ALL_STATEMENTS } from "./statistics-queries.fixture.js";

/** Rules for every method of a reader: it ends at the deadline, and an empty batch returns an empty list. */
export function describeLimits(store: () => GraphStore): void {
  beforeAll(() => store().replace(dataset({ entities: [entity("per:a")] })));

  it.each(QUESTIONS)("raises DEADLINE_EXCEEDED once the time is up: %s", async (_what, ask) => {
    await expect(ask(store().reader(deadlineIn(0)))).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
  });

  it("checks the deadline on every call, not only when the reader is created", async () => {
    const reader = store().reader(deadlineIn(30));
    await new Promise((resolve) => setTimeout(resolve, 60));
    await expect(reader.entities(["per:a"])).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
  });

  it("answers while there is time", async () => {
    expect(await store().reader(deadlineIn(10_000)).entities(["per:a"])).toMatchObject([{ id: "per:a" }]);
  });

  it("answers other readers after one ran out of time", async () => {
    await store()
      .reader(deadlineIn(0))
      .totals()
      .catch(() => undefined);
    expect(await store().reader(NO_DEADLINE).entities(["per:a"])).toMatchObject([{ id: "per:a" }]);
  });

  it.each(BATCHES)("returns nothing for an empty batch: %s", async (_what, ask) => {
    expect(await ask(store().reader(NO_DEADLINE))).toEqual([]);
  });
}

/** Before the first load: `store` is new. */
export function describeEmpty(store: () => GraphStore): void {
  describe("before the first load", () => {
    it("has no version", async () => {
      expect(await store().reader(NO_DEADLINE).dataVersion()).toBeNull();
    });

    it("has no entity", async () => {
      expect(await store().reader(NO_DEADLINE).entities(["per:a"])).toEqual([null]);
    });

    it("has empty pages", async () => {
      expect(await store().reader(NO_DEADLINE).entityPages([entityQuery()])).toEqual([
        { items: [], certain: 0, hasNext: false, total: 0 },
      ]);
    });
  });
}

type Question = readonly [string, (reader: GraphReader) => Promise<unknown>];

const BATCHES: readonly Question[] = [
  ["entities", (reader) => reader.entities([])],
  ["entityPages", (reader) => reader.entityPages([])],
  ["nameMatches", (reader) => reader.nameMatches([])],
  ["statements", (reader) => reader.statements([])],
  ["statementPages", (reader) => reader.statementPages([])],
  ["qualifierGroups", (reader) => reader.qualifierGroups([])],
  ["timelinePages", (reader) => reader.timelinePages([])],
  ["documents", (reader) => reader.documents([])],
  ["documentPages", (reader) => reader.documentPages([])],
  ["reportedPages", (reader) => reader.reportedPages([])],
  ["placesWithin", (reader) => reader.placesWithin([])],
  ["articles", (reader) => reader.articles([])],
  ["articlesOf", (reader) => reader.articlesOf([])],
  ["paths", (reader) => reader.paths([])],
  ["coParticipants", (reader) => reader.coParticipants([])],
  ["sharedOccasions", (reader) => reader.sharedOccasions([])],
  ["subgraphs", (reader) => reader.subgraphs([])],
  ["conflictCandidates", (reader) => reader.conflictCandidates([])],
  ["coverage", (reader) => reader.coverage([])],
  ["statistics", (reader) => reader.statistics([])],
];

const QUESTIONS: readonly Question[] = [
  ["dataVersion", (reader) => reader.dataVersion()],
  ["entities", (reader) => reader.entities(["per:a"])],
  ["entityPages", (reader) => reader.entityPages([entityQuery()])],
  ["nameMatches", (reader) => reader.nameMatches([{ text: "a", kinds: null, limit: 1 }])],
  ["statements", (reader) => reader.statements(["sta:a"])],
  ["statementPages", (reader) => reader.statementPages([statementQuery("per:a")])],
  ["qualifierGroups", (reader) => reader.qualifierGroups([groupQuery("per:a", "role")])],
  ["timelinePages", (reader) => reader.timelinePages([timelineQuery()])],
  ["documents", (reader) => reader.documents(["doc:a"])],
  ["documentPages", (reader) => reader.documentPages([documentQuery()])],
  ["reportedPages", (reader) => reader.reportedPages([{ source: "doc:a", page: { first: 1, after: null } }])],
  ["placesWithin", (reader) => reader.placesWithin([["plc:a"]])],
  ["articles", (reader) => reader.articles(["art:a"])],
  ["articlesOf", (reader) => reader.articlesOf(["doc:a"])],
  ["paths", (reader) => reader.paths([pathQuery({})])],
  ["totals", (reader) => reader.totals()],
  ["coParticipants", (reader) => reader.coParticipants([coParticipantQuery("per:a")])],
  ["sharedOccasions", (reader) => reader.sharedOccasions([sharedOccasionQuery("per:a", "per:b")])],
  ["subgraphs", (reader) => reader.subgraphs([around(["per:a"])])],
  ["conflictCandidates", (reader) => reader.conflictCandidates([candidateQuery()])],
  ["coverage", (reader) => reader.coverage([coverageQuery()])],
  ["statistics of entities", (reader) => reader.statistics([ALL_ENTITIES])],
  ["statistics of statements", (reader) => reader.statistics([ALL_STATEMENTS])],
];
