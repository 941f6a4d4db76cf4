import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";

import { openNeo4jGraph } from "../src/graph/neo4j/store.js";
import { openSqliteGraph } from "../src/graph/sqlite/store.js";
import type { GraphStore } from "../src/graph/store.js";
import { loadSeed } from "../src/ingest/check.js";
import type { Data } from "./operation.js";
import type { Neo4jAddress } from "./services/neo4j.js";
import { synthetic } from "./synthetic.js";

const SEED = fileURLToPath(new URL("../seed", import.meta.url));

/** The data every operation runs over: what is shipped, and what is made up. */
export const data: readonly Data[] = [
  { name: "seed", dataset: await loadSeed(SEED) },
  { name: "synthetic", dataset: synthetic() },
];

/** A new SQLite store in memory that holds the data. */
export async function overSqlite({ dataset }: Data): Promise<GraphStore> {
  const store = await openSqliteGraph(":memory:");
  await store.replace(dataset);
  return store;
}

/** A part of its own of a real Neo4j that holds the data. */
export async function overNeo4j({ dataset }: Data, server: Neo4jAddress): Promise<GraphStore> {
  const store = openNeo4jGraph({ ...server, space: `test-${randomUUID()}` });
  await store.replace(dataset);
  return store;
}
