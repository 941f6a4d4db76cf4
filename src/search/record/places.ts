import type { Entity, EntityId } from "../../domain/entity.js";
import { createPlaceTree, PLACE_PARTS } from "../../domain/place-tree.js";
import type { Link } from "./links.js";

/**
 * The places of an entity with every place that contains them, sorted. An event is where it was held, else where its
 * organizers sit; a person where the organizations of the posts sit; an agreement where its parties sit; a work where it
 * is or where its issuers sit.
 */
export function placesOf(
  entities: readonly Entity[],
  sidesOf: (id: EntityId) => readonly Link[],
): (id: EntityId) => EntityId[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const others = (id: EntityId, predicates: readonly string[], subject: boolean): EntityId[] =>
    sidesOf(id).flatMap((side) =>
      side.subject === subject && side.other !== null && predicates.includes(side.statement.predicate)
        ? side.other
        : [],
    );
  const organizers = (id: EntityId): EntityId[] =>
    sidesOf(id).flatMap(({ statement, subject, other }) =>
      !subject && other !== null && ORGANIZING.has(String(statement.qualifiers["role"])) ? other : [],
    );

  const isPlace = (id: EntityId): boolean => kinds.get(id) === "PLACE";
  const tree = createPlaceTree(
    entities.flatMap(({ id, kind }) =>
      kind === "PLACE" ? others(id, PLACE_PARTS, true).map((whole) => ({ part: id, whole })) : [],
    ),
  );
  /** A place itself; of an organization the places where it sits. */
  const seatsOf = (id: EntityId): EntityId[] =>
    isPlace(id) ? [id] : others(id, ["BASED_IN", "LOCATED_IN"], true).filter(isPlace);

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

  return (id) => tree.above(startOf(id).flatMap(seatsOf)).filter(isPlace).sort();
}

const ORGANIZING = new Set(["ORGANIZER"]);

/**
 * What a division is called with those it is in, as addresses have it: 四川省绵阳市, 四川成都锦江区, 四川什邡市. The chain
 * from the province down, and the province or the next above alone, by their official names and by their short ones.
 */
export function chainNames(
  entities: readonly Entity[],
  sidesOf: (id: EntityId) => readonly Link[],
): (id: EntityId) => string[] {
  const divisions = new Map(
    entities.flatMap((entity) => (isDivision(entity) ? [[entity.id, entity] as const] : [])),
  );
  /** The next above first. */
  const above = (id: EntityId, seen: readonly EntityId[] = [id]): Entity[] => {
    const up = sidesOf(id).flatMap(({ statement, subject, other }) => {
      const whole = subject && statement.predicate === "PART_OF" ? divisions.get(other ?? "") : null;
      return whole && !seen.includes(whole.id) ? whole : [];
    });
    const [next] = up;
    return next ? [next, ...above(next.id, [...seen, next.id])] : [];
  };
  return (id) => {
    const own = divisions.get(id);
    if (!own) return [];
    const chain = above(id);
    const ways = [
      ...chain.map((_, most) => chain.slice(0, most + 1).reverse()),
      // The city between is often left out.
      ...(chain.length > 1 ? [chain.slice(-1)] : []),
    ];
    const names = ways.flatMap((way) =>
      [way.map(({ label }) => label), way.map(shortName)].map((one) => [...one, own.label].join("")),
    );
    // 成都高新区 says already where it is.
    return chain.some((one) => own.label.startsWith(shortName(one))) ? [] : [...new Set(names)];
  };
}

// A country is in no address inside it.
const DIVISIONS = new Set(["PROVINCE", "CITY", "COUNTY", "TOWNSHIP", "VILLAGE", "REGION"]);

function isDivision({ kind, subkind }: Entity): boolean {
  return kind === "PLACE" && DIVISIONS.has(subkind ?? "");
}

/** The shortest of its short names; its label where it has none. */
function shortName({ label, names }: Entity): string {
  const short = names.flatMap(({ text, kind }) => (kind === "SHORT" ? text : []));
  return short.reduce((least, next) => (next.length < least.length ? next : least), label);
}
