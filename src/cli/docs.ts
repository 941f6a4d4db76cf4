import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

import { Command, Option } from "commander";

import { writtenDocument } from "../docs/written-document.js";
import { checkSeed } from "../ingest/check/check-seed.js";
import { seedOption } from "./options.js";

const OWN_DOCUMENT = fileURLToPath(new URL("../../docs/data.md", import.meta.url));

export function docsCommand(): Command {
  return new Command("docs")
    .description("write docs/data.md: what the curated data holds, and where it ends")
    .addOption(seedOption())
    .addOption(new Option("--out <file>", "where to write it").default(OWN_DOCUMENT, "docs/data.md"))
    .option("--check", "write nothing; fail where the file is not current")
    .action(async ({ seed, out, check }: { seed: string; out: string; check?: boolean }) => {
      const text = await writtenDocument(await checkSeed(seed));
      if ((await readFile(out, "utf8").catch(() => "")) === text) return;
      if (check === true) {
        console.error(`jianbao: ${out} is not current: run npx jianbao docs`);
        process.exitCode = 1;
        return;
      }
      await mkdir(dirname(out), { recursive: true });
      await writeFile(out, text);
    });
}
