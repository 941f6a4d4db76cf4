import { Command } from "commander";

import { describeBackends, openLoaded } from "../backends.js";
import { readConfig } from "../config.js";
import { deadlineIn } from "../domain/deadline.js";
import { JianbaoError } from "../domain/errors.js";
import { loadSeed } from "../ingest/check/check-seed.js";
import { searchRecords } from "../search/record/build.js";
import { seedOption } from "./options.js";
import { progressBars } from "./progress.js";

export function reindexCommand(): Command {
  return new Command("reindex")
    .description("make the search index of the data that are loaded, where it is not there")
    .addOption(seedOption())
    .option("--force", "make it anew where it is there; the one that is there answers meanwhile")
    .action(async ({ seed, force }: { seed: string; force?: boolean }) => {
      const config = readConfig();
      const dataset = await loadSeed(seed);
      await using backends = await openLoaded(config);
      const { store, engine } = backends;
      const held = await store.reader(deadlineIn(config.limits.deadlineMs)).dataVersion();
      assertSame(held?.version ?? null, dataset.version);
      const progress = progressBars({ index: "indexing" });
      try {
        const { changed } = await engine.build(
          dataset.version,
          searchRecords(dataset),
          (done, total) => {
            progress.update("index", done, total);
          },
          { anew: force === true },
        );
        await engine.keepOnly(dataset.version);
        console.error(
          `${changed ? "indexed" : "already indexed"}: ${String(dataset.entities.length)} entities, dataVersion ${dataset.version}, ${describeBackends(config)}`,
        );
      } finally {
        progress.stop();
      }
    });
}

/** An index of other data than the graph holds would never be read. */
function assertSame(held: string | null, given: string): void {
  if (held === null) throw new JianbaoError("NOT_LOADED", "the store holds no data yet: run jianbao load");
  if (held !== given)
    throw new JianbaoError(
      "BAD_INPUT",
      `the store holds dataVersion ${held}, the curated data are ${given}: run jianbao load, which indexes them too`,
    );
}
