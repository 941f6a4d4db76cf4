import type { EntityId, EntityKind } from "../../domain/entity.js";

/** Which keys belong to one entity, because an editor judged them the same. */
export interface Identities {
  /** The key of the entity that this key belongs to; the key itself if nothing was merged into or from it. */
  readonly keyOf: (kind: EntityKind, key: string) => string;
  /** Ids of the keys that were merged into this key, sorted. */
  readonly mergedInto: (kind: EntityKind, key: string) => readonly EntityId[];
}

/** Nothing was judged. */
export const NO_IDENTITIES: Identities = { keyOf: (_kind, key) => key, mergedInto: () => [] };
