import type { Deadline } from "../../domain/deadline.js";
import { inTurns } from "../../domain/event-loop.js";
import type { PlaceTree } from "../../domain/place-tree.js";
import { PLACE_PARTS } from "../../domain/place-tree.js";
import type { PlaceTreeCache } from "../stored/place-tree.js";
import type { Row } from "./database.js";
import type { Query } from "./queries.js";
import { inList } from "./queries.js";
import { entitySlices } from "./slices.js";

const ENTITIES_A_SLICE = 5_000;

/** The tree of places. Read once per load. */
export function placeTree(
  all: (query: Query) => Row[],
  cache: PlaceTreeCache,
  deadline: Deadline,
): Promise<PlaceTree> {
  const [meta] = all({ sql: "SELECT value FROM meta WHERE key = 'load'", params: [] });
  return cache(String(meta?.["value"] ?? ""), async () => {
    const parts = inList("p.predicate", PLACE_PARTS);
    const links = await inTurns(deadline, entitySlices(all, ENTITIES_A_SLICE), (slice) =>
      all({
        sql: `SELECT p.subject, p.object FROM entity e
          CROSS JOIN statement p ON p.subject = e.id AND ${parts.sql} AND p.rank <> 'DEPRECATED'
          CROSS JOIN entity w ON w.id = p.object AND w.kind = 'PLACE'
          WHERE e.kind = 'PLACE' AND ${slice.sql}`,
        params: [...parts.params, ...slice.params],
      }).map((row) => ({ part: String(row["subject"]), whole: String(row["object"]) })),
    );
    return links.flat();
  });
}
