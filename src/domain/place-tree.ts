import type { EntityId } from "./entity.js";

/** Predicates that put a place into another place. */
export const PLACE_PARTS: readonly string[] = ["PART_OF", "LOCATED_IN"];

/** A place and the place that contains it. */
export interface PlaceLink {
  readonly part: EntityId;
  readonly whole: EntityId;
}

/** Which place contains which, over all levels. */
export interface PlaceTree {
  /** The given places with all places in them, each once. */
  within(places: readonly EntityId[]): EntityId[];
  /** The given places with all places that contain them, each once. */
  above(places: readonly EntityId[]): EntityId[];
}

/** Country, province, city, county, township, village, site: a longer chain is a circle. */
const LEVELS = 7;

/** `links`: every pair of places joined by one of `PLACE_PARTS`. Circles are cut off after `LEVELS`. */
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
