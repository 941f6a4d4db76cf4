import type { Entity, EntityId } from "../domain/entity.js";
import type { Side } from "./sides.js";

/**
 * Where an entity is or happens, with every place that contains that, by its id; sorted. An event is where it was held,
 * or else where who organized it sits; a person where the bodies sit in which a post is held; an agreement where its
 * parties, a work where its issuers sit.
 */
export function placesOf(
  entities: readonly Entity[],
  sidesOf: (id: EntityId) => readonly Side[],
): (id: EntityId) => EntityId[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const others = (id: EntityId, predicates: readonly string[], subject: boolean): EntityId[] =>
    sidesOf(id).flatMap((side) =>
      side.subject === subject &&
      side.other !== null &&
      predicates.includes(side.statement.predicate)
        ? side.other
        : [],
    );
  const organizers = (id: EntityId): EntityId[] =>
    sidesOf(id).flatMap(({ statement, subject, other }) =>
      !subject && other !== null && ORGANIZING.has(String(statement.qualifiers["role"]))
        ? other
        : [],
    );

  /** What contains a place or is the seat of a body, and what contains that; `seen` ends a circle. */
  const closure = (ids: readonly EntityId[], seen: Set<EntityId>): void => {
    for (const id of ids) {
      if (seen.has(id)) continue;
      const isPlace = kinds.get(id) === "PLACE";
      if (isPlace) seen.add(id);
      const up = isPlace
        ? others(id, ["PART_OF", "LOCATED_IN"], true)
        : others(id, ["BASED_IN", "LOCATED_IN"], true);
      closure(
        up.filter((one) => kinds.get(one) === "PLACE"),
        seen,
      );
    }
  };

  const startOf = (id: EntityId): EntityId[] => {
    switch (kinds.get(id)) {
      case "EVENT": {
        const held = others(id, ["HELD_AT"], true);
        return held.length > 0 ? held : organizers(id);
      }
      case "PERSON":
        return others(id, ["HOLDS_POSITION"], true);
      case "AGREEMENT":
        return others(id, ["PARTY_TO"], false);
      case "WORK":
        return [...others(id, ["LOCATED_IN"], true), ...others(id, ["ISSUED"], false)];
      case "ORGANIZATION":
      case "PLACE":
      case "HONOR":
      case undefined:
        return [id];
    }
  };

  return (id) => {
    const found = new Set<EntityId>();
    closure(startOf(id), found);
    return [...found].sort();
  };
}

const ORGANIZING = new Set(["ORGANIZER"]);
