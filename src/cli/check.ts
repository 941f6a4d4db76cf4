import { Command } from "commander";

import { seedOption } from "./options.js";
import type { CommandSurroundings } from "./surroundings.js";

export function checkCommand(surroundings: CommandSurroundings): Command {
  return new Command("check")
    .description("read all curated data and report every fault with file, line and field")
    .addOption(seedOption())
    .option("--strict", "warnings count as errors")
    .action(async (options: { seed: string; strict?: boolean }) => {
      const { check } = await import("./actions/check.js");
      await check(options, surroundings);
    });
}
