import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { BaseContext } from "@apollo/server";

import type { Config, MetricsConfig } from "../config.js";
import type { GraphStore } from "../graph/store.js";
import type { SearchEngine } from "../search/engine.js";
import { createGraphQL, type ApolloOptions } from "./graphql/apollo.js";
import { followConnections } from "./connections/connections.js";
import { createCors } from "./http/cors.js";
import { createDrain } from "./connections/drain.js";
import { createErrors } from "./graphql/errors.js";
import { first, route, type Handler } from "./http/handler.js";
import { graphqlHandler, type ContextOptions } from "./graphql/handler.js";
import { liveness, readiness } from "./http/health.js";
import { createListener } from "./http/listener.js";
import type { Logger } from "./observe/log.js";
import { createOutbox } from "./http/outbox.js";
import type { Metrics } from "./observe/metrics.js";
import { playgroundFiles, playgroundPage } from "./playground/playground.js";
import { listenError } from "./connections/listen-error.js";
import { handleTimeouts } from "./connections/timeouts.js";

export interface AppOptions<Context extends BaseContext> extends Pick<
  ApolloOptions<Context>,
  "typeDefs" | "resolvers" | "extensions"
> {
  readonly config: Pick<
    Config,
    | "host"
    | "port"
    | "corsOrigins"
    | "limits"
    | "trustedProxies"
    | "shutdownGraceMs"
    | "keepAliveMs"
    | "metrics"
  >;
  /** Closed with the app, as the engine is. */
  readonly store: GraphStore;
  readonly engine: SearchEngine;
  readonly logger: Logger;
  readonly createContext: (options: ContextOptions) => Context;
  /** Less of it in tests, which do not have the time. */
  readonly patience?: Partial<Patience>;
  /** What measures the server, where it is measured; listens and is closed with the app. */
  readonly metrics?: Metrics | null;
}

/** What slow clients may do. */
export interface Patience {
  /** How long the head of a request, and a whole request, may take to arrive. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** How long an answer may wait without being read on, and how many bytes may wait in all. */
  readonly readerMs: number;
  readonly unsentBytes: number;
}

const PATIENCE: Patience = {
  headersMs: 10_000,
  requestMs: 30_000,
  readerMs: 30_000,
  unsentBytes: 64 * 1024 * 1024,
};

export interface App {
  /** Starts to listen, and answers the address to show people. */
  listen(): Promise<string>;
  /**
   * Answers what is running, then closes the connections, the store and the engine. For `noticeMs` the server goes on accepting
   * while `/readyz` already says 503.
   */
  close(options?: { readonly noticeMs?: number }): Promise<void>;
}

/** The server: the request path is the list `handlers`. */
export function createApp<Context extends BaseContext>(options: AppOptions<Context>): App {
  const { config, logger, createContext, metrics = null } = options;
  const { store, engine } = metrics?.metered(options) ?? options;
  const { limits, trustedProxies } = config;
  const patience = { ...PATIENCE, ...options.patience };
  const errors = createErrors(logger);
  const graphql = createGraphQL<Context>({ ...options, limits, errors });
  metrics?.watchLoad(graphql.load);
  const answerGraphQL = graphqlHandler({ graphql, store, engine, limits, createContext });

  const handlers: readonly Handler[] = [
    route("/healthz", { GET: liveness() }),
    route("/readyz", { GET: readiness({ store, engine }, () => drain.draining()) }),
    route("/", { GET: () => ({ status: 302, headers: { location: "/graphql" } }) }),
    route("/graphql", { GET: first(playgroundPage(), answerGraphQL), POST: answerGraphQL }),
    playgroundFiles("/playground/"),
  ];

  const server = createServer({
    // Slow senders give up their connection; the time for the answer itself is the deadline's.
    headersTimeout: patience.headersMs,
    requestTimeout: patience.requestMs,
    connectionsCheckingInterval: patience.headersMs / 2,
    keepAliveTimeout: config.keepAliveMs,
  });
  const connections = followConnections(server);
  handleTimeouts(server, connections);
  const drain = createDrain(connections);
  const cors = createCors(config.corsOrigins);
  const outbox = createOutbox({ stallMs: patience.readerMs, mostBytes: patience.unsentBytes });
  server.on(
    "request",
    createListener({
      handlers,
      cors,
      errors,
      logger,
      trustedProxies,
      drain,
      connections,
      outbox,
      ended: metrics?.request,
    }),
  );

  return {
    listen: async () => {
      await graphql.start();
      if (metrics && config.metrics) await listenFor(metrics, config.metrics, logger);
      await new Promise<void>((resolve, reject) => {
        server.once("error", (cause) => {
          reject(listenError(config, cause));
        });
        server.listen(config.port, config.host, resolve);
      }).catch(async (cause: unknown) => {
        // A port that is still listened at would keep the process from ending.
        await metrics?.close();
        throw cause;
      });
      return addressOf(server.address() as AddressInfo);
    },
    close: async ({ noticeMs = 0 } = {}) => {
      await drain.drain({ noticeMs, graceMs: config.shutdownGraceMs });
      // Ends what the server does at intervals; there is no connection left to close.
      server.close();
      await metrics?.close();
      await graphql.stop();
      await engine[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

async function listenFor(metrics: Metrics, at: MetricsConfig, logger: Logger): Promise<void> {
  try {
    const address = await metrics.listen(at);
    logger.info({ address: `${addressOf(address)}/metrics` }, "metrics");
  } catch (cause) {
    throw listenError(at, cause as Error, "METRICS_");
  }
}

function addressOf({ address, family, port }: AddressInfo): string {
  const shown = address === "0.0.0.0" || address === "::" ? "localhost" : address;
  return `http://${family === "IPv6" && shown !== "localhost" ? `[${shown}]` : shown}:${String(port)}`;
}
