import type { Entity, EntityId } from "../../domain/entity.js";
import { createPlaceTree, PLACE_PARTS } from "../../domain/place-tree.js";
import type { Link } from "./links.js";

/**
 * The places of an entity, with all places around them, sorted by id. An event is where it was held, or else where its
 * organizers are based; a person where the organizations of the posts held are based; an agreement where its parties,
 * a work where its issuers are based.
 */
export function placesOf(
  entities: readonly Entity[],
  linksOf: (id: EntityId) => readonly Link[],
): (id: EntityId) => EntityId[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const others = (id: EntityId, predicates: readonly string[], subject: boolean): EntityId[] =>
    linksOf(id).flatMap((link) =>
      link.subject === subject && link.other !== null && predicates.includes(link.statement.predicate)
        ? link.other
        : [],
    );
  const organizers = (id: EntityId): EntityId[] =>
    linksOf(id).flatMap(({ statement, subject, other }) =>
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
 * Names of a division together with the divisions around it, as in addresses: 四川省绵阳市, 四川成都锦江区, 四川什邡市. The
 * chain from the province down, and the province or the next division alone, by official and by short names.
 */
export function chainNames(
  entities: readonly Entity[],
  linksOf: (id: EntityId) => readonly Link[],
): (id: EntityId) => string[] {
  const divisions = new Map(
    entities.flatMap((entity) => (isDivision(entity) ? [[entity.id, entity] as const] : [])),
  );
  /** The divisions around one, the smallest first. */
  const above = (id: EntityId, seen: readonly EntityId[] = [id]): Entity[] => {
    const up = linksOf(id).flatMap(({ statement, subject, other }) => {
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
    const chains = [
      ...chain.map((_, most) => chain.slice(0, most + 1).reverse()),
      // The city in between is often left out.
      ...(chain.length > 1 ? [chain.slice(-1)] : []),
    ];
    const names = chains.flatMap((some) =>
      [some.map(({ label }) => label), some.map(shortName)].map((one) => [...one, own.label].join("")),
    );
    // 成都高新区 already says where it is.
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
