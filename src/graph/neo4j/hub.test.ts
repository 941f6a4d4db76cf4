import { randomUUID } from "node:crypto";

import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, vi } from "vitest";

import { service } from "../../../test/services/service.js";
import { hubGraph } from "../contract/hub.fixture.js";
import { HUB_MEMBERS, describeHub } from "../contract/hub.contract.js";
import { dataset } from "../contract.fixture.js";
import { MAX_DAY } from "../days.js";
import type { GraphStore } from "../store.js";
import { openDatabase } from "./database.js";
import { openNeo4jGraph } from "./store.js";

const server = service("neo4j");
const ROWS = 10_000;

vi.setConfig({ testTimeout: 60_000, hookTimeout: 240_000 });

describe.runIf(server)("a hub of 100,000 edges answers in Neo4j", () => {
  let store: GraphStore;
  beforeAll(async () => {
    if (!server) return;
    const space = `test-${randomUUID()}`;
    store = openNeo4jGraph({ ...server, space });
    await store.replace(dataset({}));
    const database = openDatabase(server);
    const generation = `${space}/hub`;
    const { entities, edges } = hubGraph(HUB_MEMBERS);
    const degrees = new Map<string, number>();
    for (const { subject, object } of edges)
      for (const end of [subject, object]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
    const kinds = { evt: "EVENT", org: "ORGANIZATION", per: "PERSON" };
    const write = async (cypher: string, rows: readonly object[]): Promise<void> => {
      for (let start = 0; start < rows.length; start += ROWS)
        await database.execute(cypher, { generation, rows: rows.slice(start, start + ROWS) });
    };
    // Straight into what is walked: to load that many records would take minutes.
    await write(
      /* cypher */ `UNWIND $rows AS row
        CREATE (:Entity {space: $generation, id: row.id, kind: row.kind, degree: row.degree})`,
      entities.map((id) => ({
        id,
        kind: kinds[id.slice(0, 3) as keyof typeof kinds],
        degree: neo4j.int(degrees.get(id) ?? 0),
      })),
    );
    await write(
      /* cypher */ `UNWIND $rows AS row
        MATCH (s:Entity {space: $generation, id: row.subject})
        MATCH (o:Entity {space: $generation, id: row.object})
        CREATE (s)-[:$(row.predicate) {id: row.id, rank: 'NORMAL', status: 'STATED', fromDay: row.day,
          sortDay: row.day, toDay: row.day + 1,
          asOfTo: CASE row.predicate WHEN 'TOOK_PART_IN' THEN ${String(MAX_DAY)} ELSE row.day + 1 END}]->(o)`,
      edges.map((edge) => ({ ...edge, day: neo4j.int(edge.day) })),
    );
    await database.execute(
      /* cypher */ `MATCH (v:DataVersion {space: $space})
        CREATE (:Discarded {space: $space, generation: v.generation})
        SET v.generation = $generation, v.version = 'hub'`,
      { space, generation },
    );
    await database.close();
  });
  afterAll(async () => {
    await store.replace(dataset({}));
    await store[Symbol.asyncDispose]();
  });
  describeHub(() => store);
});
