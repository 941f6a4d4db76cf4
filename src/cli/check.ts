import { Command } from "commander";

import { describeFault } from "../domain/errors.js";
import { checkSeed } from "../ingest/check/check-seed.js";
import { seedOption } from "./options.js";

export function checkCommand(): Command {
  return new Command("check")
    .description("read all curated data and report every fault with file, line and field")
    .addOption(seedOption())
    .option("--strict", "warnings count as errors")
    .action(async ({ seed, strict }: { seed: string; strict?: boolean }) => {
      const { dataset, faults } = await checkSeed(seed);
      for (const fault of faults)
        console.error(`${fault.severity === "WARNING" ? "warning: " : ""}${describeFault(fault)}`);
      const errors = faults.filter(({ severity }) => severity === "ERROR" || strict === true);
      if (errors.length > 0) {
        process.exitCode = 1;
        return;
      }
      const { documents, articles, entities, statements } = dataset;
      const warnings =
        faults.length === 0
          ? "no fault"
          : `no error, ${String(faults.length)} warning${faults.length === 1 ? "" : "s"}`;
      console.log(
        `${String(documents.length)} documents, ${String(articles.length)} articles, ${String(entities.length)} entities, ${String(statements.length)} statements: ${warnings}. dataVersion ${dataset.version}`,
      );
    });
}
