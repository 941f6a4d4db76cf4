import type { EntityId } from "../../domain/entity.js";
import type { Statement } from "../../domain/statement.js";

/** A statement as one of its entities sees it. */
export interface Link {
  readonly statement: Statement;
  /** True if the entity is the subject. */
  readonly subject: boolean;
  /** Null for a value. */
  readonly other: EntityId | null;
}

/** Every statement that is not DEPRECATED, under each entity it is about. */
export function linksOf(statements: readonly Statement[]): ReadonlyMap<EntityId, Link[]> {
  const links = new Map<EntityId, Link[]>();
  const add = (entity: EntityId, link: Link): void => {
    const list = links.get(entity);
    if (list) list.push(link);
    else links.set(entity, [link]);
  };
  for (const statement of statements) {
    if (statement.rank === "DEPRECATED") continue;
    add(statement.subject, { statement, subject: true, other: statement.object });
    if (statement.object !== null && statement.object !== statement.subject)
      add(statement.object, { statement, subject: false, other: statement.subject });
  }
  return links;
}
