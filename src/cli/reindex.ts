import { Command } from "commander";

import { seedOption } from "./options.js";
import type { CommandSurroundings } from "./surroundings.js";

export function reindexCommand(surroundings: CommandSurroundings): Command {
  return new Command("reindex")
    .description("make the search index of the data that are loaded, where it is not there")
    .addOption(seedOption())
    .option("--force", "make it anew where it is there; the one that is there answers meanwhile")
    .action(async (options: { seed: string; force?: boolean }) => {
      const { reindex } = await import("./actions/reindex.js");
      await reindex(options, surroundings);
    });
}
