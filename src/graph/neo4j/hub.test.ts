import { randomUUID } from "node:crypto";

import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, vi } from "vitest";

import { untilReady } from "../../../test/support/services/neo4j.js";
import { service } from "../../../test/support/services/service.js";
import { HUB, hubDocuments, hubGraph, hubStatements, isJudged } from "../contract/hub.fixture.js";
import { HUB_MEMBERS, describeHub } from "../contract/hub.contract.js";
import { dataset } from "../contract/contract.fixture.js";
import type { GraphStore } from "../store.js";
import { openDatabase } from "./database.js";
import { documentRow, statementRow, usesOf } from "./rows.js";
import { openNeo4jGraph } from "./store.js";

const server = await untilReady(service("neo4j"));
const ROWS = 10_000;
const READ: ReadonlySet<string> = new Set([
  ...["id", "rank", "status", "fromDay", "toDay", "asOfTo", "sortDay"],
]);

vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

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
    const statements = hubStatements(edges);
    const rows = statements.map((one) => {
      // Of what no rule is about, what is read of it: the rest would be most of what is written.
      const properties = Object.entries(statementRow(one, generation)["properties"] as object);
      const { subject, predicate, object } = one;
      const isOfHub = [subject, object].includes(HUB);
      const read = properties.filter(
        ([key]) => isJudged(one) || READ.has(key) || (isOfHub && key === "documents"),
      );
      return { subject, predicate, object, properties: Object.fromEntries(read) };
    });
    const uses = usesOf(statements);
    const kinds = { evt: "EVENT", org: "ORGANIZATION", per: "PERSON" };
    const write = async (cypher: string, list: readonly object[]): Promise<void> => {
      for (let start = 0; start < list.length; start += ROWS)
        await database.execute(cypher, { generation, rows: list.slice(start, start + ROWS) });
    };
    // Straight into what is walked: to load that many records would take minutes.
    await write(
      /* cypher */ `UNWIND $rows AS row
        CREATE (:Entity {space: $generation, id: row.id, kind: row.kind, degree: row.degree, documents: row.documents})`,
      entities.map((id) => ({
        id,
        documents: uses.get(id)?.documents ?? [],
        kind: kinds[id.slice(0, 3) as keyof typeof kinds],
        degree: neo4j.int(uses.get(id)?.degree ?? 0),
      })),
    );
    await write(
      /* cypher */ `UNWIND $rows AS row
        MATCH (s:Entity {space: $generation, id: row.subject})
        MATCH (o:Entity {space: $generation, id: row.object})
        CREATE (s)-[x:$(row.predicate)]->(o) SET x = row.properties`,
      rows.filter(({ object }) => object !== null),
    );
    await write(
      /* cypher */ `UNWIND $rows AS row
        MATCH (s:Entity {space: $generation, id: row.subject})
        CREATE (s)-[:STATES]->(x:Statement) SET x = row.properties`,
      rows.filter(({ object }) => object === null),
    );
    await write(
      /* cypher */ `UNWIND $rows AS row CREATE (d:Document) SET d = row.properties`,
      hubDocuments.map((one) => documentRow(one, generation)),
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
  // Generous: other tests share the machine with the server.
  describeHub(() => store, 60_000);
});
