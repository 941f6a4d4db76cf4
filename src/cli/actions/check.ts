import { describeFault } from "../../domain/errors.js";
import { checkSeed } from "../../ingest/check/check-seed.js";
import type { CommandSurroundings } from "../surroundings.js";
import { CommandFailed } from "../surroundings.js";

/** Prints every fault of a seed folder, then the size of the data. The exit code is 1 if a fault is an error. */
export async function check(
  { seed, strict }: { readonly seed: string; readonly strict?: boolean },
  { console }: CommandSurroundings,
): Promise<void> {
  const { dataset, faults } = await checkSeed(seed);
  for (const fault of faults)
    console.error(`${fault.severity === "WARNING" ? "warning: " : ""}${describeFault(fault)}`);
  if (faults.some(({ severity }) => severity === "ERROR" || strict === true)) {
    throw new CommandFailed();
  }
  const { documents, articles, entities, statements, version } = dataset;
  const warnings =
    faults.length === 0
      ? "no fault"
      : `no error, ${String(faults.length)} warning${faults.length === 1 ? "" : "s"}`;
  console.log(
    `${String(documents.length)} documents, ${String(articles.length)} articles, ${String(entities.length)} entities, ${String(statements.length)} statements: ${warnings}. dataVersion ${version}`,
  );
}
