import type { Dataset } from "../domain/dataset.js";
import type { GraphWriter, LoadResult } from "../graph/store.js";

/** Writes a checked data set: whole or not at all. `onProgress` is told rows done and in all. */
export function write(
  dataset: Dataset,
  graph: GraphWriter,
  onProgress?: (done: number, total: number) => void,
): Promise<LoadResult> {
  return graph.replace(dataset, onProgress);
}
