import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

import type { Config } from "./config.js";
import { JianbaoError } from "./domain/errors.js";
import { codeOf } from "./folders.js";
import { openSqliteGraph } from "./graph/sqlite/store.js";
import type { GraphStore } from "./graph/store.js";
import { openEmbeddedSearch } from "./search/embedded/engine.js";
import type { SearchEngine } from "./search/engine.js";

/** The settings of the backends. */
type BackendsConfig = Pick<Config, "neo4j" | "meilisearch" | "data">;

/** The store and the search engine. */
export interface Backends extends AsyncDisposable {
  readonly store: GraphStore;
  readonly engine: SearchEngine;
}

/** Opens the store and the engine of the configuration. This is the only place that knows which adapters exist. */
export async function openBackends(config: BackendsConfig): Promise<Backends> {
  const store = await openGraph(config);
  const engine = await openSearch(config);
  return {
    store,
    engine,
    [Symbol.asyncDispose]: async () => {
      await engine[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

/** Opens backends for reading only. A mistyped folder is an error (NOT_LOADED), and nothing is made there. */
export function openLoaded(config: BackendsConfig): Promise<Backends> {
  if (!config.neo4j && isFreeFor(config.data) && !existsSync(join(config.data, "graph.db")))
    throw new JianbaoError(
      "NOT_LOADED",
      `no data are loaded yet in JIANBAO_DATA ${config.data}: run jianbao load`,
    );
  return openBackends(config);
}

/** True if the folder exists or can be made. Other problems are reported when it is opened. */
function isFreeFor(folder: string): boolean {
  try {
    return statSync(folder).isDirectory();
  } catch (cause) {
    return codeOf(cause) === "ENOENT";
  }
}

export async function openGraph({
  neo4j,
  data,
}: Pick<BackendsConfig, "neo4j" | "data">): Promise<GraphStore> {
  if (!neo4j) return openSqliteGraph(join(data, "graph.db"));
  // Loading a driver takes longer than most commands, so it is only loaded if it is used.
  const { openNeo4jGraph } = await import("./graph/neo4j/store.js");
  return openNeo4jGraph({ ...neo4j, space: NEO4J_SPACE });
}

export async function openSearch({
  meilisearch,
  data,
}: Pick<BackendsConfig, "meilisearch" | "data">): Promise<SearchEngine> {
  if (!meilisearch) return openEmbeddedSearch(join(data, "search"));
  const { openMeilisearch } = await import("./search/meilisearch/engine.js");
  return openMeilisearch(meilisearch);
}

/** Marks our nodes in a database that others may use as well. */
const NEO4J_SPACE = "jianbao";

/** Describes the backends for messages: kind and address, without secrets. */
export function describeBackends({ neo4j, meilisearch, data }: BackendsConfig): string {
  const graph = neo4j
    ? `Neo4j at ${neo4j.uri}, database ${neo4j.database}`
    : `SQLite in ${join(data, "graph.db")}`;
  const index = meilisearch
    ? `Meilisearch at ${meilisearch.url}, indexes ${meilisearch.prefix}-…`
    : `search index in ${join(data, "search")}`;
  return `${graph}, ${index}`;
}
