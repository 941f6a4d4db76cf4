import type { EntityId } from "./entity.js";

/** Predicates by which a place lies in another. */
export const PLACE_PARTS: readonly string[] = ["PART_OF", "LOCATED_IN"];

/** One place in another. */
export interface PlaceLink {
  readonly part: EntityId;
  readonly whole: EntityId;
}

/** Which place lies in which, through all levels. */
export interface PlaceTree {
  /** The given places with all places in them, each once. */
  within(places: readonly EntityId[]): EntityId[];
  /** The given places with all places that contain them, each once. */
  above(places: readonly EntityId[]): EntityId[];
}

/** Country, province, city, county, township, village, site: more levels than that are a circle. */
const LEVELS = 7;

/** `links`: every pair of places that a statement joins by one of `PLACE_PARTS`. Circles end. */
export function createPlaceTree(links: Iterable<PlaceLink>): PlaceTree {
  const parts = new Map<EntityId, EntityId[]>();
  const wholes = new Map<EntityId, EntityId[]>();
  for (const { part, whole } of links) {
    add(parts, whole, part);
    add(wholes, part, whole);
  }
  return { within: (places) => closure(places, parts), above: (places) => closure(places, wholes) };
}

function add(lists: Map<EntityId, EntityId[]>, from: EntityId, to: EntityId): void {
  const list = lists.get(from);
  if (list) list.push(to);
  else lists.set(from, [to]);
}

function closure(places: readonly EntityId[], next: ReadonlyMap<EntityId, readonly EntityId[]>): EntityId[] {
  const found = new Set(places);
  let level: readonly EntityId[] = [...found];
  for (let depth = 0; depth < LEVELS && level.length > 0; depth += 1) {
    const further = level.flatMap((place) => next.get(place) ?? []).filter((place) => !found.has(place));
    level = [...new Set(further)];
    for (const place of level) found.add(place);
  }
  return [...found];
}
