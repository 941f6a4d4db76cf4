import { JianbaoError } from "../../domain/errors.js";
import type { ListReader } from "../../graph/lists.js";

const MOST_PLACES = 20_000;

/** Places with all their parts: 四川省 with its cities, their counties, the sites in them. Throws LIMIT_EXCEEDED for too many. */
export async function withParts(
  places: readonly string[] | null,
  reader: Pick<ListReader, "placesWithin">,
): Promise<readonly string[] | null> {
  if (places === null) return null;
  const [all = []] = await reader.placesWithin([places]);
  if (all.length > MOST_PLACES)
    throw new JianbaoError("LIMIT_EXCEEDED", "the place has too many parts: ask for a smaller one");
  return all;
}
