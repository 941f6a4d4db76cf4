import { randomUUID } from "node:crypto";

import { afterAll, beforeAll } from "vitest";

import type { Backends } from "../../src/backends.js";
import { openNeo4jGraph } from "../../src/graph/neo4j/store.js";
import type { SearchEngine } from "../../src/search/engine.js";
import { openMeilisearch } from "../../src/search/meilisearch/engine.js";
import { temporaryBackends } from "./backends.js";
import type { Data } from "./operation.js";
import { startDouble } from "./services/meilisearch-double/double.js";
import type { MeilisearchAddress } from "./services/meilisearch.js";
import { shippedData } from "./seed-data.js";
import { spaceOf, untilReady, type Neo4jAddress } from "./services/neo4j.js";
import { synthetic } from "./synthetic.js";

/** The data sets of all operations: the shipped data and synthetic data. */
export const data: readonly [seed: Data, synthetic: Data] = [
  { name: "seed", dataset: await shippedData() },
  { name: "synthetic", dataset: synthetic() },
];

/** A new SQLite store in memory that holds the data, and their index. */
export function overSqlite({ dataset }: Data): Promise<Backends> {
  return temporaryBackends(dataset);
}

/** Both data sets over SQLite, opened before the tests of the calling file and closed after them. */
export function bothOverSqlite(): { readonly shipped: Backends; readonly synthetic: Backends } {
  const opened: { shipped?: Backends; synthetic?: Backends } = {};
  beforeAll(async () => {
    const [seed, made] = data;
    [opened.shipped, opened.synthetic] = await Promise.all([overSqlite(seed), overSqlite(made)]);
  });
  afterAll(async () => {
    await opened.shipped?.[Symbol.asyncDispose]();
    await opened.synthetic?.[Symbol.asyncDispose]();
  });
  const ready = (backends: Backends | undefined): Backends => {
    if (!backends) throw new Error("the data are opened before the first test");
    return backends;
  };
  return {
    get shipped() {
      return ready(opened.shipped);
    },
    get synthetic() {
      return ready(opened.synthetic);
    },
  };
}

/**
 * The data in Neo4j, and their index. All test files of a run share one space for each data set: the first loads it,
 * the others only read it.
 */
export async function overNeo4j({ name, dataset }: Data, server: Neo4jAddress): Promise<Backends> {
  const ready = await untilReady(server);
  const store = openNeo4jGraph({ ...ready, space: spaceOf(ready, name) });
  return temporaryBackends(dataset, { store });
}

/** SQLite, searched by a separate index prefix of a real Meilisearch, or by the double of its API if there is none. */
export async function overMeilisearch(
  { dataset }: Data,
  server: MeilisearchAddress | null,
): Promise<Backends> {
  const double = server ? null : await startDouble();
  const { url, key } = server ?? double ?? { url: "", key: "" };
  const opened = openMeilisearch({ url, key, prefix: `test-${randomUUID()}` });
  const engine: SearchEngine = {
    ...opened,
    [Symbol.asyncDispose]: async () => {
      await opened.keepOnly(null);
      await opened[Symbol.asyncDispose]();
      await double?.[Symbol.asyncDispose]();
    },
  };
  return temporaryBackends(dataset, { engine });
}
