import type { Dataset } from "../../domain/dataset.js";
import type { Fault } from "../../domain/errors.js";
import type { SeedFiles } from "../seed/read.js";
import type { Registry } from "../facts/registry.js";

/** The input of a check: the files, and the data set compiled from them. */
export interface CheckInput {
  readonly files: SeedFiles;
  readonly dataset: Dataset;
  /** Finds the entity of a reference, and the file and line of an entity. */
  readonly registry: Registry;
}

/** A check of the whole data set, beyond the format of one file. Pure. */
export interface Check {
  /** The name in `docs/data.md`. */
  readonly name: string;
  readonly find: (input: CheckInput) => readonly Fault[];
}
