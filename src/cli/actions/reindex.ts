import { describeBackends, openLoaded } from "../../backends.js";
import { readConfig } from "../../config.js";
import { deadlineIn } from "../../domain/deadline.js";
import { JianbaoError } from "../../domain/errors.js";
import { loadSeed } from "../../ingest/check/check-seed.js";
import { searchRecords } from "../../search/record/build.js";
import type { CommandSurroundings } from "../surroundings.js";
import { progressBars } from "../progress.js";

/** Builds the search index of the loaded data. Throws if the store holds other data than the seed folder. */
export async function reindex(
  { seed, force }: { readonly seed: string; readonly force?: boolean },
  { console, stderr, env }: CommandSurroundings,
): Promise<void> {
  const config = readConfig(env);
  const dataset = await loadSeed(seed);
  await using backends = await openLoaded(config);
  const { store, engine } = backends;
  const held = await store.reader(deadlineIn(config.limits.deadlineMs)).dataVersion();
  assertSame(held?.version ?? null, dataset.version);
  const progress = progressBars({ index: "indexing" }, { stderr });
  const onProgress = (done: number, total: number): void => {
    progress.update("index", done, total);
  };
  try {
    const records = searchRecords(dataset);
    const { changed } = await engine.build(dataset.version, records, onProgress, { anew: force === true });
    await engine.keepOnly(dataset.version);
    const outcome = changed ? "indexed" : "already indexed";
    console.error(
      `${outcome}: ${String(dataset.entities.length)} entities, dataVersion ${dataset.version}, ${describeBackends(config)}`,
    );
  } finally {
    progress.stop();
  }
}

/** Throws if the two versions differ: an index of other data than the graph holds would never be read. */
function assertSame(held: string | null, given: string): void {
  if (held === null) throw new JianbaoError("NOT_LOADED", "the store has no data yet: run jianbao load");
  if (held !== given)
    throw new JianbaoError(
      "BAD_INPUT",
      `the store holds dataVersion ${held}, the curated data are ${given}: run jianbao load, which indexes them too`,
    );
}
