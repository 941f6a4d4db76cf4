import { Command } from "commander";

import type { Backends } from "../backends.js";
import { describeBackends, openBackends } from "../backends.js";
import type { Config } from "../config.js";
import { readConfig } from "../config.js";
import { isJianbaoError } from "../domain/errors.js";
import type { Dataset } from "../domain/dataset.js";
import { loadSeed } from "../ingest/check/check-seed.js";
import type { WriteResult } from "../ingest/write.js";
import { write } from "../ingest/write.js";
import { seedOption } from "./options.js";
import { progressBars } from "./progress.js";

export function loadCommand(): Command {
  return new Command("load")
    .description("check the curated data and load them, with their search index: whole, or not at all")
    .addOption(seedOption())
    .option("--force", "make both anew, where they are loaded already or damaged")
    .action(async ({ seed, force }: { seed: string; force?: boolean }) => {
      const config = readConfig();
      // Read first: a store is not even opened for data that cannot be used.
      const dataset = await loadSeed(seed);
      await using backends = await openBackends(config);
      console.error(await loadInto(backends, dataset, config, { anew: force === true }));
    });
}

export interface LoadOptions {
  /** Make both anew, whatever is there. */
  readonly anew?: boolean;
  /** Make anew what is damaged. */
  readonly repair?: boolean;
  /** Tell how far it is in lines where there is no terminal. */
  readonly lines?: boolean;
}

/** Writes a checked data set with progress bars, and says in one line what came of it. */
export async function loadInto(
  backends: Backends,
  dataset: Dataset,
  config: Config,
  { anew = false, repair = false, lines = false }: LoadOptions = {},
): Promise<string> {
  const progress = progressBars({ index: "indexing", graph: "loading" }, { lines });
  try {
    let result;
    try {
      result = await write(dataset, backends, progress.update, { anew });
    } catch (cause) {
      if (!repair || !isJianbaoError(cause) || cause.code !== "STORE_DAMAGED") throw cause;
      console.error(`jianbao: warning: the store was damaged and is made anew`);
      result = await write(dataset, backends, progress.update, { anew: true });
    }
    const size = `${String(dataset.entities.length)} entities, ${String(dataset.statements.length)} statements`;
    const said = `${whatHappened(result)}: ${size}, dataVersion ${result.version}, ${describeBackends(config)}`;
    if (result.leftOver === null) return said;
    return `${said}\njianbao: warning: the search index of the data before could not be removed: ${result.leftOver}`;
  } finally {
    progress.stop();
  }
}

function whatHappened({ changed, indexed }: WriteResult): string {
  if (changed) return "loaded";
  return indexed ? "already loaded, indexed anew" : "already loaded";
}
