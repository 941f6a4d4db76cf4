import type { EntityId } from "../../domain/entity.js";
import type { StatementId } from "../../domain/statement.js";
import type { Day, DayWindow } from "../../domain/time.js";
import type { Direction, Judged, PageRequest } from "./page.js";

/** Occurrence statements, grouped by the entity they are about. An item is certain if one of its statements is. */
export interface TimelineQuery extends Judged {
  /** Subjects of the statements; null: every entity. */
  readonly entities: readonly EntityId[] | null;
  /** Occurrence predicates. The item of a relation is its object, the item of a value is its subject. */
  readonly predicates: readonly string[];
  /** Keeps items that are events of these subkinds; null: every item. */
  readonly eventKinds: readonly string[] | null;
  readonly between: DayWindow | null;
  readonly asOf: Day | null;
  readonly direction: Direction;
  readonly page: PageRequest<number>;
}

export interface TimelineItem {
  readonly entity: EntityId;
  /** The smallest `sortDay` of the statements. */
  readonly sortDay: number;
  /** Sorted ascending. */
  readonly statements: readonly StatementId[];
}
