import { readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

import { writtenDocument } from "../../docs/written-document.js";
import { assertExists } from "../../folders.js";
import { checkSeed } from "../../ingest/check/check-seed.js";
import type { CommandSurroundings } from "../surroundings.js";
import { CommandFailed } from "../surroundings.js";

/**
 * Writes the data document if it changed. With `check` it writes nothing; the exit code is 1 if it would. Throws
 * BAD_INPUT if there is no folder for it.
 */
export async function docs(
  { seed, out, check }: { readonly seed: string; readonly out: string; readonly check?: boolean },
  { console }: CommandSurroundings,
): Promise<void> {
  const text = await writtenDocument(await checkSeed(seed));
  if ((await readFile(out, "utf8").catch(() => "")) === text) return;
  if (check === true) {
    console.error(`jianbao: ${out} is out of date: run npx jianbao docs`);
    throw new CommandFailed();
  }
  assertExists(dirname(out));
  await writeFile(out, text);
}
