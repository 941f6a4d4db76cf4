import type { Entity, EntityKind, Name } from "../../domain/entity.js";

export interface NameQuery {
  /** Already normalized by `normalizeName`. */
  readonly text: string;
  readonly kinds: readonly EntityKind[] | null;
  readonly limit: number;
}

export interface NameMatch {
  readonly entity: Entity;
  readonly name: Name;
}
