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

describe("the adjacency cache", () => {
  let folder: string;
  let writer: GraphStore;
  // Plays another process: its own connection and its own cache.
  let reader: Database;
  let cache: AdjacencyCache;
  let readings = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jianbao-test-"));
    writer = await openSqliteGraph(join(folder, "graph.db"));
    reader = openDatabase(join(folder, "graph.db"));
    cache = createAdjacencyCache(
      {
        ...reader,
        all: (sql, params) => {
          // The first query of every reading.
          if (sql.includes("count(*) AS n FROM edge")) readings += 1;
          return reader.all(sql, params);
        },
      },
      EDGES_PER_PIECE,
    );
  });
  afterAll(async () => {
    reader.close();
    await writer[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });
  const read = (deadline = NO_DEADLINE): Promise<string[]> => cache.withAdjacency(deadline, shown);

  it("has no edges before the first load", async () => {
    expect(await read()).toEqual([]);
  });

  it("has the statements with an object, sorted by id, without deprecated ones", async () => {
    await writer.replace(small);
    expect(await read()).toEqual([
      "sta:a: per:c MEMBER_OF org:b 1970-01-05",
      "sta:b: per:a TOOK_PART_IN per:a 1970-01-03 for good",
      "sta:d: org:b MEMBER_OF per:a 1969-12-31",
    ]);
    expect(await cache.withAdjacency(NO_DEADLINE, ({ offsets }) => [...offsets])).toEqual([0, 2, 4, 5]);
  });

  it("reads a version once, and reads again after a load by another process", async () => {
    const same = await cache.withAdjacency(NO_DEADLINE, (adjacency) => adjacency);
    expect(await cache.withAdjacency(NO_DEADLINE, (adjacency) => adjacency)).toBe(same);
    await writer.replace(dataset({ entities: [entity("per:a")] }));
    expect(await read()).toEqual([]);
    await writer.replace(small);
    expect(await read()).toHaveLength(3);
  });

  it("continues to read after the deadline of the request that started it", async () => {
    await writer.replace(large);
    readings = 0;
    await expect(read(deadlineIn(1))).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
    expect(await cache.withAdjacency(NO_DEADLINE, ({ subject }) => subject.length)).toBe(EDGES);
    expect(readings).toBe(1);
  });

  it("lets others run while it reads, and never mixes two versions", async () => {
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
    const parts = [`${ids[edge] ?? ""}:`, from, predicates[Math.floor((kind[edge] ?? 0) / 3)], to];
    return [...parts, day, forGood[edge] === 1 ? ["for good"] : []].flat().join(" ");
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

// Hundreds of pieces: reading takes far longer than 1 ms.
const EDGES = 3_000;
const EDGES_PER_PIECE = 10;
const large: Dataset = dataset({
  version: "large",
  entities: [entity("per:a"), entity("per:c"), entity("org:b")],
  statements: Array.from({ length: EDGES }, (_, index) =>
    statement(`sta:${String(index).padStart(6, "0")}`, "per:c", "MEMBER_OF", "org:b"),
  ),
});
