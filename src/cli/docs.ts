import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

import { Command, Option } from "commander";

import { dataDocument } from "../exchange/data-document.js";
import type { CheckResult } from "../ingest/check.js";
import { assertSound, checkSeed } from "../ingest/check.js";
import { seedOption } from "./options.js";
import { CommandFailed, type CommandSurroundings } from "./surroundings.js";

const OWN_DOCUMENT = fileURLToPath(new URL("../../docs/data.md", import.meta.url));

export function docsCommand({ console }: CommandSurroundings): Command {
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
        throw new CommandFailed();
      }
      await mkdir(dirname(out), { recursive: true });
      await writeFile(out, text);
    });
}

/** The text of `docs/data.md`, formatted as the repository is. Throws SeedError where the data has an error. */
export async function writtenDocument(checked: CheckResult): Promise<string> {
  const { dataset, files, faults, found } = checked;
  assertSound(faults);
  const text = dataDocument({
    dataset,
    readings: files.documents.map(({ value }) => ({
      id: value.id,
      facts: value.counts.facts,
      note: value.note ?? null,
    })),
    authority: [
      ...files.organizations.map(({ value }) => ({ ...noteOf(value), loose: false })),
      ...files.places.map(({ value }) => ({
        ...noteOf(value),
        loose: value.within === undefined && value.kind !== "COUNTRY",
      })),
    ],
    judgements: files.judgements.map(({ value }) => value),
    warnings: {
      ...found,
      "entries that no article names, and the like": faults.length - sum(Object.values(found ?? {})),
    },
  });
  // Only this command formats: the others start without it.
  const { format } = await import("prettier");
  return format(text, { parser: "markdown", printWidth: 110 });
}

const noteOf = ({
  name,
  note,
}: {
  readonly name: string;
  readonly note?: string;
}): { name: string; note: string | null } => ({ name, note: note ?? null });

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
