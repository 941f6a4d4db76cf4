import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import type { Config } from "./config.js";
import { JianbaoError } from "./domain/errors.js";
import { openNeo4jGraph } from "./graph/neo4j/store.js";
import { openSqliteGraph } from "./graph/sqlite/store.js";
import type { GraphStore } from "./graph/store.js";
import { openEmbeddedSearch } from "./search/embedded/engine.js";
import type { SearchEngine } from "./search/engine.js";
import { openMeilisearch } from "./search/meilisearch/engine.js";

/** What a configuration says of backends. */
type BackendsConfig = Pick<Config, "neo4j" | "meilisearch" | "data">;

/** Where the data are, and where they are searched. */
export interface Backends extends AsyncDisposable {
  readonly store: GraphStore;
  readonly engine: SearchEngine;
}

/** The only place that knows which adapters exist. Opens the store and the engine that the configuration names. */
export async function openBackends(config: BackendsConfig): Promise<Backends> {
  if (!config.neo4j || !config.meilisearch) await makeDataFolder(config.data);
  const store = await openGraph(config);
  const engine = openSearch(config);
  return {
    store,
    engine,
    [Symbol.asyncDispose]: async () => {
      await engine[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

/** Throws BAD_CONFIG with the variable and the path, for it is the setting that is to be changed. */
async function makeDataFolder(data: string): Promise<void> {
  try {
    await mkdir(data, { recursive: true });
  } catch (cause) {
    const { code = "unknown" } = cause as NodeJS.ErrnoException;
    const why = ["EEXIST", "ENOTDIR"].includes(code)
      ? "a file stands there or above it: name a folder"
      : `the folder cannot be made (${code}): name one that can be written`;
    throw new JianbaoError("BAD_CONFIG", `JIANBAO_DATA is ${data}: ${why}`, { cause });
  }
}

export function openGraph(config: Pick<BackendsConfig, "neo4j" | "data">): Promise<GraphStore> {
  return config.neo4j
    ? Promise.resolve(openNeo4jGraph({ ...config.neo4j, space: NEO4J_SPACE }))
    : openSqliteGraph(join(config.data, "graph.db"));
}

export function openSearch(config: Pick<BackendsConfig, "meilisearch" | "data">): SearchEngine {
  return config.meilisearch
    ? openMeilisearch(config.meilisearch)
    : openEmbeddedSearch(join(config.data, "search"));
}

/** Marks our nodes in a database that others may use as well. */
const NEO4J_SPACE = "jianbao";

/** How the backends are called in messages: their kinds and where they are, without secrets. */
export function describeBackends({ neo4j, meilisearch, data }: BackendsConfig): string {
  const graph = neo4j
    ? `Neo4j at ${neo4j.uri}, database ${neo4j.database}`
    : `SQLite in ${join(data, "graph.db")}`;
  const index = meilisearch
    ? `Meilisearch at ${meilisearch.url}, indexes ${meilisearch.prefix}-…`
    : `search index in ${join(data, "search")}`;
  return `${graph}, ${index}`;
}
