import { Command } from "commander";

import { seedOption } from "./options.js";
import type { CommandSurroundings } from "./surroundings.js";

export function loadCommand(surroundings: CommandSurroundings): Command {
  return new Command("load")
    .description("check the curated data and load them with their search index, completely or not at all")
    .addOption(seedOption())
    .option("--force", "rebuild both, even if they are loaded already or damaged")
    .action(async (options: { seed: string; force?: boolean }) => {
      const { load } = await import("./actions/load.js");
      await load(options, surroundings);
    });
}
