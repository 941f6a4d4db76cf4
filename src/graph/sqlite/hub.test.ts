import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe } from "vitest";

import { HUB_MEMBERS, describeHub } from "../contract/hub.contract.js";
import { hubData } from "../contract/hub.fixture.js";
import type { GraphStore } from "../store.js";
import { openSqliteGraph } from "./store.js";

describe("a hub of 100,000 edges in SQLite", () => {
  let folder: string;
  let store: GraphStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jianbao-hub-"));
    store = await openSqliteGraph(join(folder, "graph.db"));
    await store.replace(hubData(HUB_MEMBERS));
  }, 600_000);
  afterAll(async () => {
    await store[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });
  describeHub(() => store, { members: HUB_MEMBERS });
});
