import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";

import type { Backends } from "../src/backends.js";
import { openNeo4jGraph } from "../src/graph/neo4j/store.js";
import { loadSeed } from "../src/ingest/check.js";
import { temporaryBackends } from "./backends.js";
import type { Data } from "./operation.js";
import type { Neo4jAddress } from "./services/neo4j.js";
import { synthetic } from "./synthetic.js";

const SEED = fileURLToPath(new URL("../seed", import.meta.url));

/** The data every operation runs over: what is shipped, and what is made up. */
export const data: readonly Data[] = [
  { name: "seed", dataset: await loadSeed(SEED) },
  { name: "synthetic", dataset: synthetic() },
];

/** A new SQLite store in memory that holds the data, and their index. */
export function overSqlite({ dataset }: Data): Promise<Backends> {
  return temporaryBackends(dataset);
}

/** A part of its own of a real Neo4j that holds the data, and their index. */
export function overNeo4j({ dataset }: Data, server: Neo4jAddress): Promise<Backends> {
  const store = openNeo4jGraph({ ...server, space: `test-${randomUUID()}` });
  return temporaryBackends(dataset, store);
}
