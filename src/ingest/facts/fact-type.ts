import type { EntityKind } from "../../domain/entity.js";
import type { FactOf, FactType } from "./fact.js";
import type { Path } from "./origin.js";
import type { Writer } from "./writer.js";

/** An entity that a fact introduces: the same key in another fact, of any article, is the same entity. */
export interface IntroducedEntity {
  readonly kind: EntityKind;
  readonly key: string;
  readonly name: string;
  readonly subkind: string | null;
}

/** How facts of one type become entities and statements. */
export interface FactTypeRules<Type extends FactType> {
  /** The entity that the fact introduces; null if it only refers to entities. */
  entityOf(fact: FactOf<Type>): IntroducedEntity | null;
  /** Writes the fact to the ledger, for the article of the writer. */
  write(writer: Writer, fact: FactOf<Type>, path: Path): void;
}

/** For a type that introduces no entity. */
export const NO_ENTITY = { entityOf: () => null } as const;
