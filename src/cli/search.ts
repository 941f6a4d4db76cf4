import { Command, InvalidArgumentError, Option } from "commander";

import { openLoaded } from "../backends.js";
import { readConfig } from "../config.js";
import { deadlineIn } from "../domain/deadline.js";
import type { EntityId, EntityKind } from "../domain/entity.js";
import { ENTITY_KINDS } from "../domain/entity.js";
import { windowOf } from "../domain/time.js";
import { inOneVersion } from "../graph/above/one-version.js";
import { createContext } from "../resolvers/context.js";
import { NO_FILTER } from "../search/engine.js";
import { pageAsJson, pageAsText } from "./search-output.js";
import type { CommandSurroundings } from "./surroundings.js";

interface SearchOptions {
  readonly kind?: readonly EntityKind[];
  readonly from?: string;
  readonly to?: string;
  readonly place?: readonly EntityId[];
  readonly first: number;
  readonly json?: boolean;
}

export function searchCommand({ console, stdout, env }: CommandSurroundings): Command {
  return new Command("search")
    .description("find entities in the configured store by names, texts and facts")
    .argument("<words...>", "what to look for; a year or date among the words narrows")
    .addOption(
      new Option("--kind <kind>", `only of this kind, may be repeated: ${ENTITY_KINDS.join(", ")}`).argParser(
        kinds,
      ),
    )
    .option("--from <day>", "only what can touch this day or later, YYYY-MM-DD")
    .option("--to <day>", "only what can touch this day or earlier, YYYY-MM-DD")
    .addOption(
      new Option("--place <id>", "only in this place or inside it, may be repeated").argParser(collected),
    )
    .addOption(new Option("--first <number>", "how many to show, 1 to 100").default(20).argParser(pageSize))
    .option("--json", "print the page as JSON")
    .action(async (words: readonly string[], options: SearchOptions) => {
      const config = readConfig(env);
      const between = windowOf(options.from ?? null, options.to ?? null);
      await using backends = await openLoaded(config);
      await backends.store.check();
      const deadline = deadlineIn(config.limits.deadlineMs);
      const { page, found } = await inOneVersion(backends.store, deadline, async ({ store }) => {
        const { search, loaders } = createContext({ ...backends, store, deadline, language: "zh" });
        const places = await loaders.entity.loadMany(options.place ?? []);
        const page = await search.search({
          text: words.join(" "),
          kinds: options.kind ?? null,
          filter: {
            ...NO_FILTER,
            between: options.from === undefined && options.to === undefined ? null : between,
            places:
              options.place?.map((id, index) => {
                const place = places[index];
                return place && "id" in place ? place.id : id;
              }) ?? null,
          },
          facets: [],
          first: options.first,
          offset: 0,
        });
        return { page, found: await Promise.all(page.hits.map(({ id }) => loaders.entity.load(id))) };
      });
      if (options.json === true) console.log(pageAsJson(page, found));
      else if (page.hits.length > 0) console.log(pageAsText(page, found, stdout));
      if (page.hits.length === 0) console.error("nothing is found");
    });
}

function kinds(kind: string, before: readonly EntityKind[] = []): readonly EntityKind[] {
  const known = ENTITY_KINDS.find((one) => one === kind.toUpperCase());
  if (!known) throw new InvalidArgumentError(`There are ${ENTITY_KINDS.join(", ")}.`);
  return [...before, known];
}

function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function pageSize(text: string): number {
  const size = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (size < 1 || size > 100) throw new InvalidArgumentError("Ask for 1 to 100.");
  return size;
}
