import type { EntityId } from "./entity.js";
import type { DocumentId } from "./evidence.js";

/**
 * How one document writes what the data holds in one form for all of them. Fact lines of the document follow it, so
 * that they can be laid beside the text; entities and statements do not know of it.
 */
export interface Wording {
  /** The name this document writes out for an entity, where that is not the label. */
  readonly names: ReadonlyMap<EntityId, string>;
  /** Articles, as works, that lost their title: their label is a description of ours. */
  readonly untitled: ReadonlySet<EntityId>;
  /** Whether 余 and 多 are read as part of the unit they stand before (300余项). */
  readonly roundUnits: boolean;
}

/** A document without an entry writes everything as the data does. */
export type Wordings = ReadonlyMap<DocumentId, Wording>;

export const PLAIN_WORDING: Wording = {
  names: new Map(),
  untitled: new Set(),
  roundUnits: false,
};
