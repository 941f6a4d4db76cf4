import { Command } from "commander";

import { seedOption } from "./options.js";
import type { CommandSurroundings } from "./surroundings.js";

export function reindexCommand(surroundings: CommandSurroundings): Command {
  return new Command("reindex")
    .description("build the search index of the loaded data if it is missing")
    .addOption(seedOption())
    .option("--force", "rebuild an existing index; it answers until the new one is ready")
    .action(async (options: { seed: string; force?: boolean }) => {
      const { reindex } = await import("./actions/reindex.js");
      await reindex(options, surroundings);
    });
}
