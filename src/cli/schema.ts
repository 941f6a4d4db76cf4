import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { Command } from "commander";

import { jsonSchemas } from "../ingest/seed/json-schema.js";
import { seedOption } from "./options.js";
import { CommandFailed, type CommandSurroundings } from "./surroundings.js";

export function schemaCommand({ console }: CommandSurroundings): Command {
  return new Command("schema")
    .description("write the JSON Schemas of the seed files, for editors")
    .addOption(seedOption())
    .option("--check", "write nothing; fail where a file is not current")
    .action(async ({ seed, check }: { seed: string; check?: boolean }) => {
      const folder = join(seed, "schema");
      if (check !== true) await mkdir(folder, { recursive: true });
      let stale = false;
      for (const [name, schema] of Object.entries(jsonSchemas())) {
        const path = join(folder, name);
        const text = `${JSON.stringify(schema, null, 2)}\n`;
        const current = (await readFile(path, "utf8").catch(() => "")) === text;
        if (current) continue;
        if (check === true) {
          console.error(`jianbao: seed/schema/${name} is not current: run npx jianbao schema`);
          stale = true;
        } else await writeFile(path, text);
      }
      if (stale) throw new CommandFailed();
    });
}
