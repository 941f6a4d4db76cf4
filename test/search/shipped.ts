import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { NO_DEADLINE } from "../../src/domain/deadline.js";
import { openEmbeddedSearch } from "../../src/search/embedded/engine.js";
import type { SearchEngine, SearchReader } from "../../src/search/engine.js";
import type { SearchRecord } from "../../src/search/record/record.js";
import { searchRecords } from "../../src/search/record/build.js";
import { shippedData } from "../support/seed-data.js";

/** Records, and a reader of an engine that holds them. */
export interface Indexed extends AsyncDisposable {
  readonly records: readonly SearchRecord[];
  readonly reader: SearchReader;
}

/** The search records of the curated data. */
export async function shippedRecords(): Promise<SearchRecord[]> {
  return searchRecords(await shippedData());
}

/** The embedded engine over `records`, in a temporary folder. */
export async function embedded(records: readonly SearchRecord[]): Promise<Indexed> {
  const folder = await mkdtemp(join(tmpdir(), "jianbao-search-"));
  const index = await indexed(openEmbeddedSearch(folder), records);
  return {
    ...index,
    [Symbol.asyncDispose]: async () => {
      await index[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const VERSION = "quality";

/** Builds the index in `engine`. Disposing of the result empties and closes the engine. */
export async function indexed(engine: SearchEngine, records: readonly SearchRecord[]): Promise<Indexed> {
  await engine.build(VERSION, records);
  return {
    records,
    reader: engine.reader(VERSION, NO_DEADLINE),
    [Symbol.asyncDispose]: async () => {
      await engine.keepOnly(null);
      await engine[Symbol.asyncDispose]();
    },
  };
}
