import type { EntityId } from "../../domain/entity.js";

/**
 * How the fact lines of one document spell what the data has in one form for all documents: as the outside annotations
 * of that document do, so that the two can be compared line by line. A spelling is no quotation; the text need not have
 * it.
 */
export interface AnnotationSpellings {
  /** The spelling of an entity in the annotations, where it is not the label. */
  readonly names: ReadonlyMap<EntityId, string>;
  /** Articles, as works, whose title is lost: their label is a description of ours. */
  readonly untitled: ReadonlySet<EntityId>;
  /** Whether 余 and 多 are printed as part of the unit that follows them (300余项). */
  readonly roundUnits: boolean;
  /** Units (with their 余) that the annotations write in another way. Where theirs lacks 万, the number is multiplied. */
  readonly units: ReadonlyMap<string, string>;
}

/** For a document without annotations: everything as the data has it. */
export const OWN_SPELLINGS: AnnotationSpellings = {
  names: new Map(),
  untitled: new Set(),
  roundUnits: false,
  units: new Map(),
};
