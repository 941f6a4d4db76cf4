import type { Dataset } from "../../domain/dataset.js";
import type { Fault } from "../../domain/errors.js";
import type { SeedFiles } from "../seed/read.js";
import type { Registry } from "../facts/registry.js";

/** What a check sees: the files, and the data set that was compiled from them. */
export interface CheckInput {
  readonly files: SeedFiles;
  readonly dataset: Dataset;
  /** Finds the entity of a reference, and the file and line of an entity. */
  readonly registry: Registry;
}

/** A check of the whole data set, beyond the format of one file. Pure. */
export interface Check {
  /** As `docs/data.md` lists it. */
  readonly name: string;
  readonly find: (input: CheckInput) => readonly Fault[];
}
