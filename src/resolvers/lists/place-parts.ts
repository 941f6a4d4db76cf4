import { JianbaoError } from "../../domain/errors.js";
import type { EntityQuery, GraphReader, Page } from "../../graph/store.js";
import type { Entity } from "../../domain/entity.js";
import { fromReader, joined } from "./entity-lists.js";

/** Places with all their parts: 四川省 with its cities, their counties, the sites in them. */
export async function withParts(
  places: readonly string[] | null,
  reader: GraphReader,
): Promise<readonly string[] | null> {
  if (places === null) return null;
  const all = new Set(places);
  let level = places;
  // Country, province, city, county, township, village, site: deeper than that is a circle.
  for (let depth = 0; depth < 7 && level.length > 0; depth += 1) {
    const next: string[] = [];
    let after: EntityQuery["page"]["after"] = null;
    do {
      const page: Page<Entity> = await fromReader(reader)({
        kinds: ["PLACE"],
        subkinds: null,
        name: null,
        attributes: [],
        between: null,
        asOf: null,
        related: [joined(["PART_OF", "LOCATED_IN"], "OUT", level)],
        documents: null,
        order: { field: "ID", direction: "ASC" },
        page: { first: 1_000, after },
      });
      next.push(...page.items.map(({ id }) => id).filter((id) => !all.has(id)));
      const last = page.items.at(-1);
      after = page.hasNext && last ? { sort: last.id, id: last.id } : null;
    } while (after);
    for (const id of next) all.add(id);
    if (all.size > 20_000)
      throw new JianbaoError("LIMIT_EXCEEDED", "the place has too many parts: ask for a smaller one");
    level = next;
  }
  return [...all];
}
