import { Command, InvalidArgumentError, Option } from "commander";

import type { Certainty } from "../domain/certainty.js";
import type { EntityKind } from "../domain/entity.js";
import { ENTITY_KINDS } from "../domain/entity.js";
import type { SearchOptions } from "./actions/search.js";
import type { CommandSurroundings } from "./surroundings.js";

export function searchCommand(surroundings: CommandSurroundings): Command {
  return new Command("search")
    .description("find entities in the configured store by names, texts and facts")
    .argument(
      "[words...]",
      "what to look for; a year or date selects days. Without words, all that the options select",
    )
    .addOption(
      new Option("--kind <kind>", `only this kind, may be repeated: ${ENTITY_KINDS.join(", ")}`).argParser(
        kinds,
      ),
    )
    .option("--from <day>", "only entities of this day or later, YYYY-MM-DD")
    .option("--to <day>", "only entities of this day or earlier, YYYY-MM-DD")
    .addOption(
      new Option("--place <id>", "only in this place or inside it, may be repeated").argParser(collected),
    )
    .addOption(
      new Option(
        "--certainty <level>",
        "only what surely or only what possibly is of the days: CERTAIN, POSSIBLE",
      ).argParser(certainty),
    )
    .addOption(new Option("--first <number>", "number of hits, 1 to 100").default(20).argParser(pageSize))
    .option("--json", "print the page as JSON")
    .action(async (words: readonly string[], options: SearchOptions) => {
      const { search } = await import("./actions/search.js");
      await search(words, options, surroundings);
    });
}

function kinds(kind: string, before: readonly EntityKind[] = []): readonly EntityKind[] {
  const known = ENTITY_KINDS.find((one) => one === kind.toUpperCase());
  if (!known) throw new InvalidArgumentError(`There are ${ENTITY_KINDS.join(", ")}.`);
  return [...before, known];
}

function certainty(level: string): Certainty {
  const known = LEVELS.find((one) => one === level.toUpperCase());
  if (!known) throw new InvalidArgumentError(`There are ${LEVELS.join(", ")}.`);
  return known;
}

const LEVELS: readonly Certainty[] = ["CERTAIN", "POSSIBLE"];

function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function pageSize(text: string): number {
  const size = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (size < 1 || size > 100) throw new InvalidArgumentError("Ask for 1 to 100.");
  return size;
}
