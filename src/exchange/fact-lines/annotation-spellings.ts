import type { EntityId } from "../../domain/entity.js";

/**
 * How the fact lines of one document spell values that the data have in one form: as the outside annotations of that
 * document do, so that the two can be compared line by line. A spelling is not a quotation and need not be in the text.
 */
export interface AnnotationSpellings {
  /** The spelling of an entity in the annotations, if it is not the label. */
  readonly names: ReadonlyMap<EntityId, string>;
  /** Articles, as works, with a lost title: their label is our description. */
  readonly untitled: ReadonlySet<EntityId>;
  /** Whether 余 and 多 are printed as part of the unit that follows them (300余项). */
  readonly roundUnits: boolean;
  /** Units (with their 余) that the annotations write differently. If theirs lacks 万, the number is multiplied. */
  readonly units: ReadonlyMap<string, string>;
}

/** For a document without annotations: every spelling is that of the data. */
export const OWN_SPELLINGS: AnnotationSpellings = {
  names: new Map(),
  untitled: new Set(),
  roundUnits: false,
  units: new Map(),
};
