import type { Fault } from "../../domain/errors.js";

/** The way to a field of a file: `["facts", 3, "on"]`. */
export type Path = readonly PropertyKey[];

/** A file that facts come from and that people edit: it can say where each of its fields is. */
export interface SourceFile {
  /** The name that people know it by. */
  readonly name: string;
  /** A fault at a field, with its line; at the nearest field above where that field is absent. */
  fault(path: Path, message: string, severity?: Fault["severity"]): Fault;
}

/** A field of a file, for messages. */
export interface Origin {
  readonly file: SourceFile;
  readonly path: Path;
}
