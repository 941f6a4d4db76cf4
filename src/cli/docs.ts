import { fileURLToPath } from "node:url";

import { Command, Option } from "commander";

import { seedOption } from "./options.js";
import type { CommandSurroundings } from "./surroundings.js";

const OWN_DOCUMENT = fileURLToPath(new URL("../../docs/data.md", import.meta.url));

export function docsCommand(surroundings: CommandSurroundings): Command {
  return new Command("docs")
    .description("write docs/data.md: what the curated data contain, and what is missing")
    .addOption(seedOption())
    .addOption(new Option("--out <file>", "file to write").default(OWN_DOCUMENT, "docs/data.md"))
    .option("--check", "write nothing; fail if the file is out of date")
    .action(async (options: { seed: string; out: string; check?: boolean }) => {
      const { docs } = await import("./actions/docs.js");
      await docs(options, surroundings);
    });
}
