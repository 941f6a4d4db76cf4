import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { assertExists } from "../../folders.js";
import { jsonSchemas } from "../../ingest/seed/json-schema.js";
import type { CommandSurroundings } from "../surroundings.js";
import { CommandFailed } from "../surroundings.js";

/**
 * Writes the schemas that changed. With `check` it writes nothing; the exit code is 1 if it would. Throws BAD_INPUT if
 * there is no folder `seed`.
 */
export async function schema(
  { seed, check }: { readonly seed: string; readonly check?: boolean },
  { console }: CommandSurroundings,
): Promise<void> {
  const folder = join(seed, "schema");
  assertExists(seed);
  if (check !== true) await mkdir(folder, { recursive: true });
  let stale = false;
  for (const [name, content] of Object.entries(jsonSchemas())) {
    const path = join(folder, name);
    const text = `${JSON.stringify(content, null, 2)}\n`;
    if ((await readFile(path, "utf8").catch(() => "")) === text) continue;
    if (check === true) {
      console.error(`jianbao: seed/schema/${name} is out of date: run npx jianbao schema`);
      stale = true;
    } else await writeFile(path, text);
  }
  if (stale) throw new CommandFailed();
}
