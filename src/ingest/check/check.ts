import type { Dataset } from "../../domain/dataset.js";
import type { Fault } from "../../domain/errors.js";
import type { SeedFiles } from "../seed/read.js";
import type { Registry } from "../facts/registry.js";

/** What a check sees: the files as they were read, and what they were compiled to. */
export interface CheckInput {
  readonly files: SeedFiles;
  readonly dataset: Dataset;
  /** Leads from a reference to its entity, and from there to the file and line. */
  readonly registry: Registry;
}

/** A question put to the whole of the data, beyond the shape of one file. Pure: it only reads. */
export interface Check {
  /** As the data document lists it. */
  readonly name: string;
  readonly find: (input: CheckInput) => readonly Fault[];
}
