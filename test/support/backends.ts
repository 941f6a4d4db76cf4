import type { Backends } from "../../src/backends.js";
import type { Dataset } from "../../src/domain/dataset.js";
import { openSqliteGraph } from "../../src/graph/sqlite/store.js";
import type { GraphStore } from "../../src/graph/store.js";
import { write } from "../../src/ingest/write.js";
import { openEmbeddedSearch } from "../../src/search/embedded/engine.js";
import type { SearchEngine } from "../../src/search/engine.js";
import { temporaryFolder } from "./seed-folder.js";

/** An embedded engine in a temporary folder, which is removed with it. */
export async function temporarySearch(): Promise<SearchEngine> {
  const folder = await temporaryFolder();
  const engine = openEmbeddedSearch(folder.path);
  return {
    ...engine,
    [Symbol.asyncDispose]: async () => {
      await engine[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** Backends that write to no folder of the project: SQLite in memory and the embedded engine, or those given. */
export async function temporaryBackends(
  dataset: Dataset | null,
  given: { readonly store?: GraphStore; readonly engine?: SearchEngine } = {},
): Promise<Backends> {
  const store = given.store ?? (await openSqliteGraph(":memory:"));
  const engine = given.engine ?? (await temporarySearch());
  if (dataset) await write(dataset, { store, engine });
  return {
    store,
    engine,
    [Symbol.asyncDispose]: async () => {
      await engine[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}
