import type { Dataset } from "../domain/dataset.js";
import type { Deadline } from "../domain/deadline.js";
import type { AnalysisReader } from "./analysis.js";
import type { ListReader } from "./lists.js";
import type { RecordReader } from "./records.js";

/**
 * The graph port, split by the role of its methods. Every method but two takes a batch and returns one slot per item,
 * in the order given, so that each is the batch function of a DataLoader. `contract/` tests what types cannot express.
 */
export type GraphReader = RecordReader & ListReader & AnalysisReader;

export interface GraphWriter {
  /**
   * Makes the store hold exactly this data set and nothing else. A load succeeds as a whole or changes nothing, and
   * a reader never sees half of it. Loading the stored version again changes nothing, unless it is made `anew`, which
   * also replaces a damaged store. Throws STORE_DAMAGED for a damaged store otherwise, and DANGLING_REFERENCE if the
   * data refer to something that is not in them.
   */
  replace(
    dataset: Dataset,
    onProgress?: (done: number, total: number) => void,
    options?: { readonly anew?: boolean },
  ): Promise<LoadResult>;
}

export interface GraphStore extends GraphWriter, AsyncDisposable {
  readonly name: "sqlite" | "neo4j";
  /** A reader for one request. After the deadline its methods throw DEADLINE_EXCEEDED. */
  reader(deadline: Deadline): GraphReader;
  /**
   * Throws STORE_DAMAGED if the store differs from what was loaded, STORE_FORMAT if another version of the program
   * loaded it. Cheap if nothing was written since the last check.
   */
  check(): Promise<void>;
}

export interface LoadResult {
  readonly version: string;
  /** False if this version was already stored. */
  readonly changed: boolean;
}
