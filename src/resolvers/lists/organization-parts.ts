import type { EntityId } from "../../domain/entity.js";
import type { GraphReader } from "../../graph/store.js";
import type { EntityQuery } from "../../graph/queries/entities.js";
import { joined } from "./entity-lists.js";

/** Deeper than any hierarchy of offices, and enough for a ministry. */
const MOST_LEVELS = 8;
const MOST_PARTS = 1_000;
const PAGE = 100;
/** The most reads of the store: one for each level, and one more for each full page. */
export const MOST_READS_OF_PARTS = MOST_LEVELS + MOST_PARTS / PAGE;

/** The organizations with their parts and subordinates at any depth, up to 1,000. Undated relations count. */
export async function withOrganizationParts(
  organizations: readonly EntityId[],
  reader: GraphReader,
): Promise<readonly EntityId[]> {
  const found = new Set(organizations);
  let level = organizations;
  for (let depth = 0; depth < MOST_LEVELS && level.length > 0 && found.size < MOST_PARTS; depth += 1) {
    const parts = await partsOf(level, reader);
    level = parts.filter((id) => !found.has(id));
    for (const id of level) found.add(id);
  }
  return [...found].slice(0, MOST_PARTS);
}

async function partsOf(above: readonly EntityId[], reader: GraphReader): Promise<EntityId[]> {
  const ids: EntityId[] = [];
  let after: EntityQuery["page"]["after"] = null;
  do {
    const [page] = await reader.entityPages([
      {
        ...ALL_ORGANIZATIONS,
        related: [joined(["SUBORDINATE_TO", "PART_OF"], "OUT", above)],
        page: { first: PAGE, after },
      },
    ]);
    if (!page) return ids;
    for (const { id } of page.items) ids.push(id);
    const last = page.items.at(-1)?.id;
    after = page.hasNext && last !== undefined ? { sort: last, id: last } : null;
  } while (after !== null && ids.length < MOST_PARTS);
  return ids;
}

const ALL_ORGANIZATIONS = {
  kinds: ["ORGANIZATION"],
  subkinds: null,
  name: null,
  attributes: [],
  between: null,
  asOf: null,
  documents: null,
  order: { field: "ID", direction: "ASC" },
} as const satisfies Partial<EntityQuery>;
