import { Command } from "commander";

import { openGraph } from "../backends.js";
import { readConfig } from "../config.js";
import { deadlineIn } from "../domain/deadline.js";
import type { GraphStore } from "../graph/store.js";
import { loadSeed } from "../ingest/check.js";
import { createContext } from "../resolvers/context.js";
import { resolvers, typeDefs } from "../resolvers/schema.js";
import { createApp } from "../server/app.js";
import { createLogger } from "../server/log.js";
import { stopOnSignals } from "../server/shutdown.js";
import { loadInto } from "./load.js";
import { seedOption } from "./options.js";

export function serveCommand(): Command {
  return new Command("serve")
    .description("serve GraphQL, the playground and health checks from the configured store")
    .option("--load", "load the curated data first, unless it is there already")
    .addOption(seedOption())
    .action(async ({ seed, load }: { seed: string; load?: boolean }) => {
      const config = readConfig();
      const dataset = load === true ? await loadSeed(seed) : null;
      const store = await openGraph(config);
      if (dataset) console.error(await loadInto(store, dataset, config));
      const logger = createLogger(config.logLevel);
      const app = createApp({ config, store, logger, typeDefs, resolvers, createContext });
      const address = await app.listen();
      stopOnSignals({ stop: (options) => app.close(options), logger });
      console.error(`GraphQL     ${address}/graphql`);
      console.error(`Playground  ${address}/graphql in a browser`);
      console.error(`Health      ${address}/healthz, ${address}/readyz`);
      // What was just loaded is there; anything else may be empty or out of reach, and only readiness would tell.
      const warning = dataset ? null : await readinessWarning(store);
      if (warning !== null) console.error(`jianbao: warning: ${warning}`);
    });
}

/** What keeps the store from answering, for the person who started the server; null where nothing does. */
async function readinessWarning(store: GraphStore): Promise<string | null> {
  try {
    const version = await store.reader(deadlineIn(5_000)).dataVersion();
    return version ? null : "the store holds no data yet: run jianbao load, or serve --load";
  } catch (cause) {
    return `the store does not answer: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}
