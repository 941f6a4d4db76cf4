import { randomUUID } from "node:crypto";
import { join } from "node:path";

import { afterAll, beforeAll, describe } from "vitest";

import type { Backends } from "../../src/backends.js";
import { openNeo4jGraph } from "../../src/graph/neo4j/store.js";
import { openSqliteGraph } from "../../src/graph/sqlite/store.js";
import { openEmbeddedSearch } from "../../src/search/embedded/engine.js";
import { openMeilisearch } from "../../src/search/meilisearch/engine.js";
import { temporaryBackends } from "../support/backends.js";
import type { Folder } from "../support/seed-folder.js";
import { temporaryFolder } from "../support/seed-folder.js";
import type { Double } from "../support/services/meilisearch-double/double.js";
import { startDouble } from "../support/services/meilisearch-double/double.js";
import { service } from "../support/services/service.js";
import { describeOneVersion } from "./one-version.js";

// Issue 9, item 13: 7 of 995 answers mixed two versions, because each call of a store is a separate snapshot.

let folder: Folder;
let double: Double;
beforeAll(async () => {
  folder = await temporaryFolder();
  double = await startDouble({ precision: "EXACT" });
});
afterAll(async () => {
  await double[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const file = (name: string): string => join(folder.path, name, "graph.db");

describeOneVersion("SQLite and the embedded engine", async () => {
  const store = await openSqliteGraph(file("embedded"));
  const engine = openEmbeddedSearch(join(folder.path, "embedded", "search"));
  return temporaryBackends(null, { store, engine });
});

describeOneVersion("SQLite and Meilisearch", async () => {
  const store = await openSqliteGraph(file("meilisearch"));
  const { url, key } = double;
  return temporaryBackends(null, { store, engine: openMeilisearch({ url, key, prefix: "one" }) });
});

const server = service("neo4j");
describe.runIf(server)("over a real Neo4j", () => {
  const space = `test-${randomUUID()}`;
  describeOneVersion("Neo4j and the embedded engine", (): Promise<Backends> => {
    if (!server) throw new Error("there is no server");
    const engine = openEmbeddedSearch(join(folder.path, "neo4j", "search"));
    return temporaryBackends(null, { store: openNeo4jGraph({ ...server, space }), engine });
  });
});
