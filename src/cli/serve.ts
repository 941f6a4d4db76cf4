import { Command } from "commander";

import { seedOption } from "./options.js";
import type { CommandSurroundings } from "./surroundings.js";

export function serveCommand(surroundings: CommandSurroundings): Command {
  return new Command("serve")
    .description("serve GraphQL, the playground and health checks from the configured store")
    .option("--load", "load the curated data first, unless they are loaded already")
    .addOption(seedOption())
    .action(async (options: { seed: string; load?: boolean }) => {
      const { serve } = await import("./actions/serve.js");
      await serve(options, surroundings);
    });
}
