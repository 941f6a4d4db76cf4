import type { Entity, EntityKind, Name } from "../../domain/entity.js";

export interface NameQuery {
  /** As it was typed; compared folded (`stored/names.ts`). */
  readonly text: string;
  readonly kinds: readonly EntityKind[] | null;
  readonly limit: number;
}

export interface NameMatch {
  readonly entity: Entity;
  readonly name: Name;
}
