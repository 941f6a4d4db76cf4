import { Command } from "commander";

import type { Backends } from "../backends.js";
import { describeBackends, openBackends } from "../backends.js";
import { readConfig } from "../config.js";
import { deadlineIn } from "../domain/deadline.js";
import { isJianbaoError, type ErrorCode } from "../domain/errors.js";
import { loadSeed } from "../ingest/check/check-seed.js";
import { createContext } from "../resolvers/context.js";
import { resolvers, typeDefs } from "../resolvers/schema.js";
import { createApp } from "../server/app.js";
import { createLogger } from "../server/observe/log.js";
import { assertPortFree } from "../server/connections/listen-error.js";
import { logUnhandledRejections } from "../server/process/rejections.js";
import { stopOnSignals } from "../server/process/shutdown.js";
import { warm } from "../warm.js";
import { within } from "../domain/deadline.js";
import { loadInto } from "./load.js";
import { seedOption } from "./options.js";

export function serveCommand(): Command {
  return new Command("serve")
    .description("serve GraphQL, the playground and health checks from the configured store")
    .option("--load", "load the curated data first, unless it is there already")
    .addOption(seedOption())
    .action(async ({ seed, load }: { seed: string; load?: boolean }) => {
      const config = readConfig();
      // Before minutes of loading, after which nobody could reach the server.
      await assertPortFree(config);
      if (config.metrics) await assertPortFree(config.metrics, "METRICS_");
      if (load === true) console.error("jianbao: checking the curated data");
      const dataset = load === true ? await loadSeed(seed) : null;
      console.error(`jianbao: opening ${describeBackends(config)}`);
      const backends = await openBackends(config);
      if (dataset) console.error(await loadInto(backends, dataset, config, { lines: true, repair: true }));
      // A damaged store answers nothing once that is known: known before the first request, unless it is very large.
      await within(CHECK_MS, backends.store.check()).catch(() => null);
      const logger = createLogger(config.logLevel);
      logUnhandledRejections(logger);
      // Loaded only where it is wanted.
      const metrics = config.metrics && (await import("../server/observe/metrics.js")).createMetrics();
      const app = createApp({ ...backends, config, logger, metrics, typeDefs, resolvers, createContext });
      const address = await app.listen();
      void warm(backends);
      stopOnSignals({ stop: (options) => app.close(options), logger });
      console.error(`GraphQL     ${address}/graphql`);
      console.error(`Playground  ${address}/graphql in a browser`);
      console.error(`Health      ${address}/healthz, ${address}/readyz`);
      // What was just loaded is there; anything else may be empty or out of reach, and only readiness would tell.
      const warning = dataset ? null : await readinessWarning(backends);
      if (warning !== null) console.error(`jianbao: warning: ${warning}`);
    });
}

const CHECK_MS = 5_000;

/** What keeps questions from being answered, for the person who started the server; null where nothing does. */
async function readinessWarning({ store, engine }: Backends): Promise<string | null> {
  let held;
  try {
    held = await store.reader(deadlineIn(5_000)).dataVersion();
  } catch (cause) {
    return `the store does not answer: ${messageOf(cause)}`;
  }
  if (!held) return "the store holds no data yet: run jianbao load, or serve --load";
  try {
    await store.check();
    await engine.check(held.version);
    return null;
  } catch (cause) {
    if (isJianbaoError(cause) && NAMED.has(cause.code)) return cause.message;
    return `the search engine does not answer: ${messageOf(cause)}`;
  }
}

/** Their messages say what is wrong and what helps. */
const NAMED: ReadonlySet<ErrorCode> = new Set(["INDEX_MISSING", "INDEX_DAMAGED", "STORE_DAMAGED"]);

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
