import { openBackends } from "../../backends.js";
import { readConfig } from "../../config.js";
import { loadSeed } from "../../ingest/check/check-seed.js";
import type { CommandSurroundings } from "../surroundings.js";
import { loadInto } from "./load-into.js";

/** Loads a seed folder into the configured store and search engine. */
export async function load(
  { seed, force }: { readonly seed: string; readonly force?: boolean },
  surroundings: CommandSurroundings,
): Promise<void> {
  const { console, env } = surroundings;
  const config = readConfig(env);
  // Before the store is opened: data with an error must not even create it.
  const dataset = await loadSeed(seed);
  await using backends = await openBackends(config);
  console.error(await loadInto(backends, dataset, config, surroundings, { anew: force === true }));
}
