import type { EntityId, EntityKind } from "../../domain/entity.js";
import type { DocumentId } from "../../domain/evidence.js";
import type { StatementStatus } from "../../domain/statement.js";
import type { Asked } from "../../domain/certainty.js";
import type { Day, DayWindow } from "../../domain/time.js";
import type { Direction, Judged, PageRequest } from "./page.js";

/** NAME sorts by `Entity.sortKey` (a string), DATE by `sortDay` of its period (a number), ID by id (a string). */
export type EntityOrderField = "NAME" | "DATE" | "ID";

/** The entities that a list selects, without its order and page. */
export type EntitySelection = Omit<EntityQuery, "order" | "page" | "certainty">;

/** An entity is certain if its own period (`between`, `asOf`) and each relation that has days are. */
export interface EntityQuery extends Judged {
  readonly kinds: readonly EntityKind[] | null;
  readonly subkinds: readonly string[] | null;
  /** As they were typed; compared folded (`stored/names.ts`) with every name that the entity has or had. */
  readonly name: { readonly in: readonly string[] } | { readonly contains: string } | null;
  /** Every listed attribute has one of its values. */
  readonly attributes: readonly { readonly name: string; readonly in: readonly string[] }[];
  /** Keeps entities whose period can touch the window. */
  readonly between: DayWindow | null;
  /** Keeps entities that can exist on the day, and events that can have happened by then. */
  readonly asOf: Day | null;
  /**
   * Leaves out entities that surely did not exist then, without judging the others: a relation that held on a day shows
   * that both ends were there.
   */
  readonly alive?: Asked;
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
  /** Keeps states that can hold on the day, and events that can have happened by then. */
  readonly asOf?: Day | null;
}
