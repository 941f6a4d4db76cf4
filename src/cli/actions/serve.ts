import type { Backends } from "../../backends.js";
import { describeBackends, openBackends } from "../../backends.js";
import { readConfig } from "../../config.js";
import { deadlineIn, within } from "../../domain/deadline.js";
import { isJianbaoError, type ErrorCode } from "../../domain/errors.js";
import { loadSeed } from "../../ingest/check/check-seed.js";
import { createContext } from "../../resolvers/context.js";
import { resolvers, typeDefs } from "../../resolvers/schema.js";
import { createApp } from "../../server/app.js";
import { createLogger } from "../../server/observe/log.js";
import { assertPortFree } from "../../server/connections/listen-error.js";
import { logUnhandledRejections } from "../../server/process/rejections.js";
import { stopOnSignals } from "../../server/process/shutdown.js";
import { warm } from "../../warm.js";
import type { CommandSurroundings } from "../surroundings.js";
import { loadInto } from "./load-into.js";

/** Serves until a signal stops the process. */
export async function serve(
  { seed, load }: { readonly seed: string; readonly load?: boolean },
  surroundings: CommandSurroundings,
): Promise<void> {
  const { console, env } = surroundings;
  const config = readConfig(env);
  // Check the port before the data are loaded, which can take minutes.
  await assertPortFree(config);
  if (config.metrics) await assertPortFree(config.metrics, "METRICS_");
  if (load === true) console.error("jianbao: checking the curated data");
  const dataset = load === true ? await loadSeed(seed) : null;
  console.error(`jianbao: opening ${describeBackends(config)}`);
  const backends = await openBackends(config);
  if (dataset)
    console.error(await loadInto(backends, dataset, config, surroundings, { lines: true, repair: true }));
  // Damage of a store must be known before the first request. The check of a very large store continues after the
  // start.
  await within(CHECK_MS, backends.store.check()).catch(() => null);
  const logger = createLogger(config.logLevel);
  logUnhandledRejections(logger);
  const metrics = config.metrics && (await import("../../server/observe/metrics.js")).createMetrics();
  const app = createApp({ ...backends, config, logger, metrics, typeDefs, resolvers, createContext });
  const address = await app.listen();
  void warm(backends);
  stopOnSignals({ stop: (options) => app.close(options), logger });
  console.error(`GraphQL     ${address}/graphql`);
  console.error(`Playground  ${address}/graphql in a browser`);
  console.error(`Health      ${address}/healthz, ${address}/readyz`);
  // Data that were just loaded are there. Another store may be empty or out of reach: warn here, not only in /readyz.
  const warning = dataset ? null : await readinessWarning(backends);
  if (warning !== null) console.error(`jianbao: warning: ${warning}`);
}

const CHECK_MS = 5_000;

/** Why the server cannot answer queries yet, for the person who started it; null if it can. */
async function readinessWarning({ store, engine }: Backends): Promise<string | null> {
  let held;
  try {
    held = await store.reader(deadlineIn(5_000)).dataVersion();
  } catch (cause) {
    return `the store does not answer: ${messageOf(cause)}`;
  }
  if (!held) return "the store has no data yet: run jianbao load, or serve --load";
  try {
    await store.check();
    await engine.check(held.version);
    return null;
  } catch (cause) {
    if (isJianbaoError(cause) && NAMED.has(cause.code)) return cause.message;
    return `the search engine does not answer: ${messageOf(cause)}`;
  }
}

/** Errors whose own messages explain the cause and the remedy. */
const NAMED: ReadonlySet<ErrorCode> = new Set(["INDEX_MISSING", "INDEX_DAMAGED", "STORE_DAMAGED"]);

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
