import type { EntityRefFragment } from "../../../../client/index.js";
import type { PageEntity } from "../../../views/entity-sections.js";

/** Who received an honor for a work that is itself a recipient, by the statement of the work. */
export type SharedWith = ReadonlyMap<string, readonly EntityRefFragment[]>;

export function sharedWithOf(entity: PageEntity): SharedWith {
  if (entity.__typename !== "Honor") return new Map();
  return new Map(entity.conferrals.nodes.map(({ statement, sharedWith }) => [statement.plainId, sharedWith]));
}
