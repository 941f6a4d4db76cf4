import type { Entity } from "./entity.js";
import type { Article, Document } from "./evidence.js";
import type { Statement } from "./statement.js";

/** Everything a store holds. Sorted by id; `version` is the hash of the rest. */
export interface Dataset {
  readonly version: string;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly documents: readonly Document[];
  readonly articles: readonly Article[];
}
