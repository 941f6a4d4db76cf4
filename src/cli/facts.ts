import { Command, Option } from "commander";

import { seedOption } from "./options.js";
import type { CommandSurroundings } from "./surroundings.js";

export function factsCommand(surroundings: CommandSurroundings): Command {
  return new Command("facts")
    .description("print the facts of a document as fact lines, one JSON object per line")
    .addOption(seedOption())
    .addOption(new Option("--document <id>", "id of the document, as in seed/manifest.yaml").conflicts("all"))
    .option("--all", "the facts of all documents, one document after the other")
    .action(async (options: { seed: string; document?: string; all?: boolean }) => {
      const { facts } = await import("./actions/facts.js");
      await facts(options, surroundings);
    });
}
