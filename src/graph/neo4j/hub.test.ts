import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, describe, vi } from "vitest";

import { IS_LONG_HUB, untilReady } from "../../../test/support/services/neo4j.js";
import { service } from "../../../test/support/services/service.js";
import { dataset } from "../contract/contract.fixture.js";
import { HUB_MEMBERS, describeHub } from "../contract/hub.contract.js";
import { hubData } from "../contract/hub.fixture.js";
import type { GraphStore } from "../store.js";
import { openDatabase } from "./database.js";
import { openNeo4jGraph } from "./store.js";
import { replaceAll } from "./write.js";

const server = await untilReady(service("neo4j"));

/** A fifth of the size finds the same with a fifth of the memory (`db.memory.transaction.max`). */
const MEMBERS = IS_LONG_HUB ? HUB_MEMBERS : HUB_MEMBERS / 5;

vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

describe.runIf(server)(`a hub with ${String(MEMBERS)} members in Neo4j`, () => {
  let store: GraphStore;
  beforeAll(async () => {
    if (!server) return;
    const space = `test-${randomUUID()}`;
    store = openNeo4jGraph({ ...server, space });
    // Creates the indexes.
    await store.replace(dataset({}));
    const database = openDatabase(server);
    // No query about the hub reads evidence or names, and writing them takes most of a load.
    await replaceAll(database, space, hubData(MEMBERS), { without: ["Evidence", "Name"] });
    await database.close();
  });
  afterAll(async () => {
    await store.replace(dataset({}));
    await store[Symbol.asyncDispose]();
  });
  // Generous: other tests share the machine with the server.
  describeHub(() => store, { members: MEMBERS, deadlineMs: 60_000 });
});
