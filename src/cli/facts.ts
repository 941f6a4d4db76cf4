import { Command, Option } from "commander";

import { JianbaoError } from "../domain/errors.js";
import { documentId } from "../domain/ids.js";
import { factLines } from "../exchange/fact-lines/fact-lines.js";
import { assertSound, checkSeed } from "../ingest/check/check-seed.js";
import { seedOption } from "./options.js";

export function factsCommand(): Command {
  return new Command("facts")
    .description("print the facts of a document as fact lines, one JSON object a line")
    .addOption(seedOption())
    .addOption(new Option("--document <id>", "id of the document, as in seed/manifest.yaml").conflicts("all"))
    .option("--all", "of every document, one after the other")
    .action(async ({ seed, document, all }: { seed: string; document?: string; all?: boolean }) => {
      if (document === undefined && all !== true)
        throw new JianbaoError("BAD_INPUT", "say which document: --document ID, or --all");
      const { dataset, annotationSpellings, faults } = await checkSeed(seed);
      assertSound(faults);
      const known = dataset.documents.map(({ id }) => id);
      const wanted = document === undefined ? known : [documentId(document)];
      if (document !== undefined && !known.includes(documentId(document)))
        throw new JianbaoError(
          "BAD_INPUT",
          `there is no document "${document}"; there are ${known.map((id) => id.slice(4)).join(", ")}`,
        );
      for (const id of wanted)
        for (const line of factLines(dataset, id, annotationSpellings.get(id)))
          process.stdout.write(`${JSON.stringify(line)}\n`);
    });
}
