import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Dataset } from "../../../domain/dataset.js";
import { deadlineIn, NO_DEADLINE } from "../../../domain/deadline.js";
import { periodOf } from "../../../domain/time.js";
import { dataset, entity, statement } from "../../contract/contract.fixture.js";
import type { GraphStore } from "../../store.js";
import type { AdjacencyCache, StoredAdjacency } from "./adjacency-cache.js";
import { createAdjacencyCache } from "./adjacency-cache.js";
import type { Database } from "../database.js";
import { openDatabase } from "../database.js";
import { openSqliteGraph } from "../store.js";

describe("the edges of a store in memory", () => {
  let folder: string;
  let writer: GraphStore;
  // Another process: a connection of its own, and what it keeps.
  let reader: Database;
  let cache: AdjacencyCache;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jianbao-test-"));
    writer = await openSqliteGraph(join(folder, "graph.db"));
    reader = openDatabase(join(folder, "graph.db"));
    cache = createAdjacencyCache(reader);
  });
  afterAll(async () => {
    reader.close();
    await writer[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });
  const read = (deadline = NO_DEADLINE): Promise<string[]> => cache.withAdjacency(deadline, shown);

  it("are none before the first load", async () => {
    expect(await read()).toEqual([]);
  });

  it("are the statements with an object, in the order of ids, without deprecated ones", async () => {
    await writer.replace(small);
    expect(await read()).toEqual([
      "sta:a: per:c MEMBER_OF org:b 1970-01-05",
      "sta:b: per:a TOOK_PART_IN per:a 1970-01-03 for good",
      "sta:d: org:b MEMBER_OF per:a 1969-12-31",
    ]);
    expect(await cache.withAdjacency(NO_DEADLINE, ({ offsets }) => [...offsets])).toEqual([0, 2, 4, 5]);
  });

  it("are read once for a version, and again after a load elsewhere", async () => {
    const same = await cache.withAdjacency(NO_DEADLINE, (adjacency) => adjacency);
    expect(await cache.withAdjacency(NO_DEADLINE, (adjacency) => adjacency)).toBe(same);
    await writer.replace(dataset({ entities: [entity("per:a")] }));
    expect(await read()).toEqual([]);
    await writer.replace(small);
    expect(await read()).toHaveLength(3);
  });

  it("are read on by a request that came too late for its own deadline", async () => {
    await writer.replace(large);
    await expect(read(deadlineIn(1))).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
    // Each has too little time for all of it, and one of them finds it done.
    const size = (): Promise<number> =>
      cache.withAdjacency(deadlineIn(20), ({ subject }) => subject.length).catch(() => 0);
    await expect.poll(size, { timeout: 15_000 }).toBe(EDGES);
  });

  it("let others go on while they are read, and never mix two versions", async () => {
    await writer.replace(dataset({ entities: [entity("per:a")] }));
    await writer.replace(large);
    const reading = cache.withAdjacency(NO_DEADLINE, ({ subject }) => subject.length);
    for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
    expect(await Promise.race([reading, Promise.resolve("not yet")])).toBe("not yet");
    await writer.replace(small);
    expect(await reading).toBe(3);
  });
});

function shown(adjacency: StoredAdjacency): string[] {
  const { subject, object, kind, predicates, fromDay, forGood } = adjacency;
  const edges = [...subject.keys()];
  const ids = adjacency.statementsOf(edges);
  return edges.map((edge) => {
    const [from, to] = adjacency.idsOf([subject[edge] ?? -1, object[edge] ?? -1]);
    const day = new Date((fromDay[edge] ?? 0) * 86_400_000).toISOString().slice(0, 10);
    const words = [`${ids[edge] ?? ""}:`, from, predicates[Math.floor((kind[edge] ?? 0) / 3)], to];
    return [...words, day, forGood[edge] === 1 ? ["for good"] : []].flat().join(" ");
  });
}

const small = dataset({
  entities: [entity("per:c"), entity("per:a"), entity("org:b")],
  statements: [
    statement("sta:d", "org:b", "MEMBER_OF", "per:a", { period: periodOf("1969-12-31") }),
    statement("sta:b", "per:a", "TOOK_PART_IN", "per:a", { period: periodOf("1970-01-03") }),
    statement("sta:c", "per:a", "MEMBER_OF", "org:b", { rank: "DEPRECATED" }),
    statement("sta:a", "per:c", "MEMBER_OF", "org:b", { period: periodOf("1970-01-05") }),
    statement("sta:n", "per:c", "NAMED", { type: "TEXT", text: "甲" }),
  ],
});

// Several pieces.
const EDGES = 70_000;
const large: Dataset = dataset({
  version: "large",
  entities: [entity("per:a"), entity("per:c"), entity("org:b")],
  statements: Array.from({ length: EDGES }, (_, index) =>
    statement(`sta:${String(index).padStart(6, "0")}`, "per:c", "MEMBER_OF", "org:b"),
  ),
});
