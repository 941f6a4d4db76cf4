import type { EntityId, EntityKind } from "../../domain/entity.js";
import type { DocumentId } from "../../domain/evidence.js";
import type { StatementStatus } from "../../domain/statement.js";
import type { Day, DayWindow } from "../../domain/time.js";
import type { Direction, PageRequest } from "./page.js";

/** NAME sorts by `Entity.sortKey` (a string), DATE by `sortDay` of its period (a number), ID by id (a string). */
export type EntityOrderField = "NAME" | "DATE" | "ID";

/** The entities that a list selects, without its order and page. */
export type EntitySelection = Omit<EntityQuery, "order" | "page">;

export interface EntityQuery {
  readonly kinds: readonly EntityKind[] | null;
  readonly subkinds: readonly string[] | null;
  /** Already normalized by `normalizeName`; matches any name the entity has or had. */
  readonly name: { readonly in: readonly string[] } | { readonly contains: string } | null;
  /** Every listed attribute has one of its values. */
  readonly attributes: readonly { readonly name: string; readonly in: readonly string[] }[];
  /** Keeps entities whose period can touch the window; entities without a dated period are left out. */
  readonly between: DayWindow | null;
  /** Leaves out entities that had not begun on the day; undated ones stay. */
  readonly asOf: Day | null;
  /** Every listed relation exists. */
  readonly related: readonly RelatedFilter[];
  /** One of these documents reports a statement about it, on either end. */
  readonly documents: readonly DocumentId[] | null;
  readonly order: { readonly field: EntityOrderField; readonly direction: Direction };
  readonly page: PageRequest<string | number>;
}

export interface RelatedFilter {
  readonly predicates: readonly string[];
  /** OUT: the wanted entity is the subject. */
  readonly direction: "OUT" | "IN";
  /** The other end is one of these; null: anything. */
  readonly to: readonly EntityId[] | null;
  readonly statuses: readonly StatementStatus[] | null;
  readonly between: DayWindow | null;
  /** Only statements with a date. */
  readonly dated?: boolean;
  /** Keeps states valid on the day, and events up to its end. */
  readonly asOf?: Day | null;
}
