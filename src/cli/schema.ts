import { Command } from "commander";

import { seedOption } from "./options.js";
import type { CommandSurroundings } from "./surroundings.js";

export function schemaCommand(surroundings: CommandSurroundings): Command {
  return new Command("schema")
    .description("write the JSON Schemas of the seed files, for editors")
    .addOption(seedOption())
    .option("--check", "write nothing; fail if a file is out of date")
    .action(async (options: { seed: string; check?: boolean }) => {
      const { schema } = await import("./actions/schema.js");
      await schema(options, surroundings);
    });
}
