import type { Fault } from "../../domain/errors.js";

/** The path to a field of a file: `["facts", 3, "on"]`. */
export type Path = readonly PropertyKey[];

/** A file of facts that people edit. It knows the line of each of its fields. */
export interface SourceFile {
  /** The name shown to people. */
  readonly name: string;
  /** A fault at a field, with its line; if the field is missing, at the nearest field above it. */
  fault(path: Path, message: string, severity?: Fault["severity"]): Fault;
}

/** A field of a file, for messages. */
export interface Origin {
  readonly file: SourceFile;
  readonly path: Path;
}
