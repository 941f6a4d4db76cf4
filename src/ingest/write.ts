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
  /** True when the version had no search index before. */
  readonly indexed: boolean;
  /** Why indexes of other versions could not be removed, which nobody reads; null where none is left. */
  readonly leftOver: string | null;
}

export interface WriteOptions {
  /** Both are made anew where they are there already, and where they are damaged. */
  readonly anew?: boolean;
}

/** `onProgress` is told the stage, and what of it is done and in all. */
export type WriteProgress = (stage: "index" | "graph", done: number, total: number) => void;

/**
 * Writes a checked data set, graph and search index: whole or not at all. The index is made first, beside the one in
 * use; the graph's commit turns both, because readers ask for the index of the graph's version.
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
  // Another load may have committed meanwhile and taken this index for one that nobody reads.
  await engine.build(result.version, records);
  return { ...result, indexed, leftOver: await failureOf(tidy({ store, engine }, result.version)) };
}

/** Removes other indexes, unless another load has committed since: it removes them, and this one with them. */
async function tidy({ store, engine }: WriteTarget, version: string): Promise<void> {
  const held = await store.reader(NO_DEADLINE).dataVersion();
  if (held?.version === version) await engine.keepOnly(version);
}

/**
 * Drops the index that nothing asks for. By the version that the graph holds now, and not by the one it held before: a
 * connection can be lost after the commit. Where the graph does not answer, both indexes stay, and either serves.
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
