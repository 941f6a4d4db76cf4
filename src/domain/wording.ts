import type { EntityId } from "./entity.js";
import type { DocumentId } from "./evidence.js";

/**
 * How the fact lines of one document spell what the data holds in one form for all of them: as the annotations of that
 * document do, so that the two can be compared line by line. It is no quotation, the text need not have these words;
 * entities and statements do not know of it.
 */
export interface Wording {
  /** The canonical spelling of an entity in the annotations of the document, where that is not the label. */
  readonly names: ReadonlyMap<EntityId, string>;
  /** Articles, as works, that lost their title: their label is a description of ours. */
  readonly untitled: ReadonlySet<EntityId>;
  /** Whether 余 and 多 are printed as part of the unit they stand before (300余项). */
  readonly roundUnits: boolean;
  /** Units (with their 余) that the annotations write otherwise; where theirs has no 万, the number is written out. */
  readonly units: ReadonlyMap<string, string>;
}

/** A document without an entry spells everything as the data does. */
export type Wordings = ReadonlyMap<DocumentId, Wording>;

export const PLAIN_WORDING: Wording = {
  names: new Map(),
  untitled: new Set(),
  roundUnits: false,
  units: new Map(),
};
