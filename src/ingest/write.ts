import type { Dataset } from "../domain/dataset.js";
import { NO_DEADLINE } from "../domain/deadline.js";
import type { GraphStore, LoadResult } from "../graph/store.js";
import type { SearchWriter } from "../search/engine.js";
import { searchRecords } from "../search/record/build.js";

export interface WriteTarget {
  readonly store: GraphStore;
  readonly engine: SearchWriter;
}

export interface WriteResult extends LoadResult {
  /** Whether a search index of this version was built. */
  readonly indexed: boolean;
  /** Why the unused indexes of other versions could not be removed; null if none is left. */
  readonly leftOver: string | null;
}

export interface WriteOptions {
  /** Rebuild graph and index, even if they exist or are damaged. */
  readonly anew?: boolean;
}

/** Called with the stage, the number of items done and the total. */
export type WriteProgress = (stage: "index" | "graph", done: number, total: number) => void;

/**
 * Writes the graph and the search index of a checked data set. Succeeds as a whole or changes nothing. The index is
 * built first, beside the one in use. The commit of the graph switches both, because readers use the index of the
 * graph's version.
 */
export async function write(
  dataset: Dataset,
  { store, engine }: WriteTarget,
  onProgress: WriteProgress = () => undefined,
  options: WriteOptions = {},
): Promise<WriteResult> {
  const records = searchRecords(dataset);
  const indexing = (done: number, total: number): void => {
    onProgress("index", done, total);
  };
  const { changed: indexed } = await engine.build(dataset.version, records, indexing, options);
  let result: LoadResult;
  try {
    const loading = (done: number, total: number): void => {
      onProgress("graph", done, total);
    };
    result = await store.replace(dataset, loading, options);
  } catch (cause) {
    if (indexed) await undo({ store, engine });
    throw cause;
  }
  // A concurrent load may have deleted our index as stale: rebuild it.
  await engine.build(result.version, records);
  return { ...result, indexed, leftOver: await failureOf(tidy({ store, engine }, result.version)) };
}

/**
 * Removes the indexes of other versions. Skipped after another load committed, because that load removes them and ours.
 */
async function tidy({ store, engine }: WriteTarget, version: string): Promise<void> {
  const held = await store.reader(NO_DEADLINE).dataVersion();
  if (held?.version === version) await engine.keepOnly(version);
}

/**
 * Removes the unused index after a failed load: every index but that of the version that the graph holds now. That may
 * be the new version, because a connection can be lost after the commit. If the graph does not respond, both indexes
 * stay.
 */
async function undo({ store, engine }: WriteTarget): Promise<void> {
  await failureOf(
    store
      .reader(NO_DEADLINE)
      .dataVersion()
      .then((held) => engine.keepOnly(held?.version ?? null)),
  );
}

async function failureOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
