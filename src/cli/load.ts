import { Command } from "commander";

import { describeGraph, openGraph } from "../backends.js";
import type { Config } from "../config.js";
import { readConfig } from "../config.js";
import type { Dataset } from "../domain/dataset.js";
import type { GraphWriter } from "../graph/store.js";
import { loadSeed } from "../ingest/check.js";
import { write } from "../ingest/write.js";
import { seedOption } from "./options.js";
import { progressBar } from "./progress.js";

export function loadCommand(): Command {
  return new Command("load")
    .description(
      "check the curated data and load it into the configured store: whole, or not at all",
    )
    .addOption(seedOption())
    .action(async ({ seed }: { seed: string }) => {
      const config = readConfig();
      // Read first: a store is not even opened for data that cannot be used.
      const dataset = await loadSeed(seed);
      await using store = await openGraph(config);
      console.error(await loadInto(store, dataset, config));
    });
}

/** Writes a checked data set with a progress bar, and says in one line what came of it. */
export async function loadInto(
  store: GraphWriter,
  dataset: Dataset,
  config: Config,
): Promise<string> {
  const progress = progressBar("loading");
  try {
    const { version, changed } = await write(dataset, store, (done, total) => {
      progress.update(done, total);
    });
    const size = `${String(dataset.entities.length)} entities, ${String(dataset.statements.length)} statements`;
    return `${changed ? "loaded" : "already loaded"}: ${size}, dataVersion ${version}, ${describeGraph(config)}`;
  } finally {
    progress.stop();
  }
}
