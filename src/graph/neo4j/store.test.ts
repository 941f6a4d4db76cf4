import { randomUUID } from "node:crypto";

import { afterAll, describe, expect, it, vi } from "vitest";

import { untilReady } from "../../../test/support/services/neo4j.js";
import { service } from "../../../test/support/services/service.js";
import { deadlineIn, NO_DEADLINE } from "../../domain/deadline.js";
import { dataset, entity, statement } from "../contract/contract.fixture.js";
import { describeGraphStore } from "../contract/store.contract.js";
import { openDatabase } from "./database.js";
import { openNeo4jGraph } from "./store.js";

// Port 1 is reserved and refuses at once.
const nowhere = { uri: "bolt://127.0.0.1:1", user: "neo4j", password: "none", database: "neo4j" };
const server = await untilReady(service("neo4j"));
const at = server ?? nowhere;
// A new server plans each query first: seconds of work, and other tests share the machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

// A load takes a second.
const RANDOM_RUNS = 10;

const newSpace = (): string => `test-${randomUUID()}`;

describe.runIf(server)("neo4j", () => {
  describeGraphStore(() => Promise.resolve(openNeo4jGraph({ ...at, space: newSpace() })), RANDOM_RUNS);

  describe("its graph", () => {
    const space = newSpace();
    const store = openNeo4jGraph({ ...at, space });
    const database = openDatabase(at);
    const ask = async (cypher: string): Promise<unknown[]> => {
      const [rows = []] = await database.read([[cypher, { space }]], NO_DEADLINE);
      return rows;
    };
    afterAll(async () => {
      await store[Symbol.asyncDispose]();
      await database.close();
    });

    it("has the labels and types that a Cypher user expects", async () => {
      await store.replace(small);
      const path = /* cypher */ `
        MATCH (live:DataVersion {space: $space})
        MATCH (p:Person {space: live.generation})-[x:MEMBER_OF]->(:Organization)
        MATCH (v:Evidence {space: live.generation, statementId: x.id})-[:IN]->(:Article)-[:OF]->(d:Document)
        RETURN p.label AS who, x.q_role AS role, valueType(x.fromDay) AS day, d.id AS source`;
      expect(await ask(path)).toEqual([
        { who: "林知夏", role: "HOST", day: "INTEGER NOT NULL", source: "doc:main" },
      ]);
    });

    it("shares a database with other spaces", async () => {
      await store.replace(small);
      const other = openNeo4jGraph({ ...at, space: newSpace() });
      await other.replace(dataset({ entities: [entity("per:a", { label: "高远" })] }));
      await other[Symbol.asyncDispose]();
      expect(await store.reader(NO_DEADLINE).entities(["per:a"])).toEqual([small.entities[0]]);
    });

    it("leaves nothing behind but the version", async () => {
      await store.replace(small);
      await store.replace(dataset({}));
      const left = /* cypher */ `MATCH (n) WHERE n.space STARTS WITH $space RETURN labels(n) AS labels`;
      expect(await ask(left)).toEqual([{ labels: ["DataVersion"] }]);
    });

    it("removes the leftovers of a killed load", async () => {
      await store.replace(small);
      const generation = `${space}/killed`;
      await database.execute(
        /* cypher */ `CREATE (:Discarded {space: $space, generation: $generation}), (:Entity {space: $generation, id: 'per:a'})`,
        { space, generation },
      );
      await store.replace(dataset({}));
      const left = /* cypher */ `MATCH (n) WHERE n.space STARTS WITH $space RETURN labels(n) AS labels`;
      expect(await ask(left)).toEqual([{ labels: ["DataVersion"] }]);
    });

    it("runs two simultaneous loads one after the other", async () => {
      const others = ["one", "two"].map((version) =>
        dataset({ version, entities: [entity(`per:${version}`)] }),
      );
      const loaded = await Promise.all(others.map((one) => store.replace(one)));
      expect(loaded.map(({ changed }) => changed)).toEqual([true, true]);
      const left = /* cypher */ `MATCH (n:Entity) WHERE n.space STARTS WITH $space RETURN n.id AS id`;
      const living = await store.reader(NO_DEADLINE).dataVersion();
      expect(await ask(left)).toEqual([{ id: `per:${living?.version ?? ""}` }]);
    });

    it("ends a query that takes too long", async () => {
      const endless = /* cypher */ `UNWIND range(1, 100000000000) AS i WITH i WHERE i < 0 RETURN i`;
      await expect(database.read([[endless, {}]], deadlineIn(100))).rejects.toMatchObject({
        code: "DEADLINE_EXCEEDED",
      });
    });

    it("raises STORE_FAILED for an invalid query", async () => {
      await expect(ask("RETURN 1 / 0")).rejects.toMatchObject({ code: "STORE_FAILED" });
    });
  });
});

describe("neo4j without a server", () => {
  it("raises STORE_UNAVAILABLE", async () => {
    const store = openNeo4jGraph({ ...nowhere, space: "none" });
    await expect(store.reader(NO_DEADLINE).totals()).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  });
});

const small = dataset({
  entities: [
    entity("per:a", { label: "林知夏", formerIds: ["per:b"], attributes: { level: "CITY" } }),
    entity("org:a"),
  ],
  statements: [
    statement("sta:2", "per:a", "MEMBER_OF", "org:a", { qualifiers: { role: "HOST" } }),
    statement("sta:1", "per:a", "NAMED", { type: "TEXT", text: "林知夏" }),
  ],
});
