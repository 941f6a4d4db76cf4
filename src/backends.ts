import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

import type { Config } from "./config.js";
import { JianbaoError } from "./domain/errors.js";
import { codeOf } from "./folders.js";
import { openSqliteGraph } from "./graph/sqlite/store.js";
import type { GraphStore } from "./graph/store.js";
import { openEmbeddedSearch } from "./search/embedded/engine.js";
import type { SearchEngine } from "./search/engine.js";

/** What a configuration says of backends. */
type BackendsConfig = Pick<Config, "neo4j" | "meilisearch" | "data">;

/** Where the data are, and where they are searched. */
export interface Backends extends AsyncDisposable {
  readonly store: GraphStore;
  readonly engine: SearchEngine;
}

/** The only place that knows which adapters exist. Opens the store and the engine that the configuration names. */
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

/** The same for what only reads: a folder that was mistyped is told of, and nothing is made there. */
export function openLoaded(config: BackendsConfig): Promise<Backends> {
  if (!config.neo4j && isFreeFor(config.data) && !existsSync(join(config.data, "graph.db")))
    throw new JianbaoError(
      "NOT_LOADED",
      `no data are loaded yet in JIANBAO_DATA ${config.data}: run jianbao load`,
    );
  return openBackends(config);
}

/** Whether a folder is there or could be made; what stands in its way is told by what opens it. */
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
  // A driver takes longer to load than most commands take: only for who uses it.
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
