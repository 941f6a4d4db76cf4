import { join } from "node:path";

import type { Config } from "./config.js";
import { openNeo4jGraph } from "./graph/neo4j/store.js";
import { openSqliteGraph } from "./graph/sqlite/store.js";
import type { GraphStore } from "./graph/store.js";

/** The only place that knows which adapters exist. Opens the store that the configuration names. */
export function openGraph(config: Pick<Config, "neo4j" | "data">): Promise<GraphStore> {
  return config.neo4j
    ? Promise.resolve(openNeo4jGraph({ ...config.neo4j, space: NEO4J_SPACE }))
    : openSqliteGraph(join(config.data, "graph.db"));
}

/** Marks our nodes in a database that others may use as well. */
const NEO4J_SPACE = "jianbao";

/** How the store is called in messages: its kind and where it is, without secrets. */
export function describeGraph(config: Pick<Config, "neo4j" | "data">): string {
  return config.neo4j
    ? `Neo4j at ${config.neo4j.uri}, database ${config.neo4j.database}`
    : `SQLite in ${join(config.data, "graph.db")}`;
}
