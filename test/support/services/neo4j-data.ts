import { writeFile } from "node:fs/promises";

import { openDatabase } from "../../../src/graph/neo4j/database.js";
import { openNeo4jGraph } from "../../../src/graph/neo4j/store.js";
import { shippedData } from "../seed-data.js";
import { synthetic } from "../synthetic.js";
import { listens, spaceOf, type Neo4jAddress } from "./neo4j.js";

/**
 * Loads the data that all test files of a run read, then lets the server take its statistics from them. Neo4j keeps the
 * plan of a query: one made over an empty database scans everything, and takes seconds once there are data.
 */
export async function loadSharedData(address: Neo4jAddress): Promise<void> {
  if (address.files === undefined) return;
  await listens(address);
  const sets = { seed: await shippedData(), synthetic: synthetic() };
  for (const [name, dataset] of Object.entries(sets)) {
    const store = openNeo4jGraph({ ...address, space: spaceOf(address, name) });
    await store.replace(dataset);
    await store[Symbol.asyncDispose]();
  }
  const database = openDatabase(address);
  await database.execute("CALL db.prepareForReplanning()", {});
  await database.close();
  await writeFile(address.files.ready, "");
}
