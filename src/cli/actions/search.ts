import { openLoaded } from "../../backends.js";
import { readConfig } from "../../config.js";
import type { Certainty } from "../../domain/certainty.js";
import { deadlineIn } from "../../domain/deadline.js";
import type { EntityId, EntityKind } from "../../domain/entity.js";
import { isJianbaoError } from "../../domain/errors.js";
import { windowOf, type DayWindow } from "../../domain/time.js";
import { inOneVersion } from "../../graph/above/one-version.js";
import { knownEntities } from "../../resolvers/arguments/known-ids.js";
import { createContext } from "../../resolvers/context.js";
import { NO_FILTER } from "../../search/engine.js";
import { WrongCommandLine, type CommandSurroundings } from "../surroundings.js";
import { detailsOf } from "./search-details.js";
import { pageAsJson, pageAsText } from "./search-output.js";

export interface SearchOptions {
  readonly kind?: readonly EntityKind[];
  readonly from?: string;
  readonly to?: string;
  readonly place?: readonly EntityId[];
  readonly certainty?: Certainty;
  readonly first: number;
  readonly json?: boolean;
}

/**
 * Searches the loaded data and prints one page, as text or as JSON. Throws WrongCommandLine for an invalid day and for
 * neither words nor conditions, BAD_ID for an unknown place.
 */
export async function search(
  words: readonly string[],
  options: SearchOptions,
  { console, stdout, env }: CommandSurroundings,
): Promise<void> {
  const config = readConfig(env);
  const between = daysOf(options);
  if (words.join("").trim() === "" && !options.kind && !options.place && between === null)
    throw new WrongCommandLine("nothing to look for: give words, or --kind, --place, --from or --to");
  await using backends = await openLoaded(config);
  await backends.store.check();
  const deadline = deadlineIn(config.limits.deadlineMs);
  const { page, found } = await inOneVersion(backends.store, deadline, async ({ store }) => {
    const context = createContext({ ...backends, store, deadline, language: "zh" });
    const { search, loaders } = context;
    const places = options.place && (await knownEntities(options.place, context, ["PLACE"]));
    const page = await search.search({
      text: words.join(" "),
      kinds: options.kind ?? null,
      filter: {
        ...NO_FILTER,
        between,
        places: places?.map(({ id }) => id) ?? null,
        certainty: options.certainty ?? null,
      },
      facets: [],
      first: options.first,
      offset: 0,
    });
    return { page, found: await detailsOf(page, loaders) };
  });
  if (options.json === true) console.log(pageAsJson(page, found));
  else if (page.hits.length > 0) console.log(pageAsText(page, found, stdout));
  const read = page.interpretation.isTruncated ? " by the beginning of this text" : "";
  if (page.hits.length === 0) console.error(`nothing is found${read}`);
}

function daysOf({ from, to }: SearchOptions): DayWindow | null {
  if (from === undefined && to === undefined) return null;
  try {
    return windowOf(from ?? null, to ?? null);
  } catch (cause) {
    throw isJianbaoError(cause) ? new WrongCommandLine(cause.message, { cause }) : cause;
  }
}
