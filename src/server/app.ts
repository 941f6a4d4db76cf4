import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { BaseContext } from "@apollo/server";

import type { Config, MetricsConfig } from "../config.js";
import type { GraphStore } from "../graph/store.js";
import type { SearchEngine } from "../search/engine.js";
import { createGraphQL, type ApolloOptions } from "./graphql/apollo.js";
import { trackConnections } from "./connections/connections.js";
import { createCors } from "./http/cors.js";
import { createDrain } from "./connections/drain.js";
import { createErrors } from "./graphql/errors.js";
import { firstOf, route, type Handler } from "./http/handler.js";
import { graphqlHandler, type ContextOptions } from "./graphql/handler.js";
import { liveness, readiness } from "./http/health.js";
import { createListener } from "./http/listener.js";
import type { Logger } from "./observe/log.js";
import { createOutbox } from "./http/outbox.js";
import type { Metrics } from "./observe/metrics.js";
import { playgroundFiles, playgroundPage } from "./playground/playground.js";
import { embedPages } from "./pages/embed.js";
import { docs } from "./docs/docs.js";
import { createExplorerFiles } from "./pages/explorer-build.js";
import { explorerPages } from "./pages/explorer.js";
import { pageData } from "./pages/page-data.js";
import { sitemap } from "./pages/sitemap.js";
import { VIEWS } from "../web/views/index.js";
import type { ReadView } from "../web/views/view.js";
import { createConditional } from "./graphql/conditional.js";
import { createCompress } from "./http/encoding.js";
import { inPackage, programFingerprint } from "./package-files.js";
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
    | "frameAncestors"
    | "publicUrl"
    | "limits"
    | "trustedProxies"
    | "shutdownGraceMs"
    | "keepAliveMs"
    | "metrics"
  >;
  /** The app closes the store and the engine. */
  readonly store: GraphStore;
  readonly engine: SearchEngine;
  readonly logger: Logger;
  readonly createContext: (options: ContextOptions) => Context;
  /** Shorter in tests. */
  readonly clientTimeouts?: Partial<ClientTimeouts>;
  /** Optional metrics. They listen and close with the app. */
  readonly metrics?: Metrics | null;
  /** Folder of the built explorer, its views, and the size of a part of the sitemap; others in tests. */
  readonly explorerFolder?: string;
  readonly views?: Readonly<Record<string, ReadView>>;
  readonly sitemapPart?: number;
}

/** Limits for slow clients. */
export interface ClientTimeouts {
  /** Longest time for the head of a request, and for a whole request, to arrive. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** Longest time without progress of a client that reads, and most bytes that wait for such clients. */
  readonly readerMs: number;
  readonly unsentBytes: number;
}

const CLIENT_TIMEOUTS: ClientTimeouts = {
  headersMs: 10_000,
  requestMs: 30_000,
  readerMs: 30_000,
  unsentBytes: 64 * 1024 * 1024,
};

export interface App {
  /** Starts to listen, and returns the address to show to people. */
  listen(): Promise<string>;
  /**
   * Finishes the running requests, then closes connections, store and engine. For `noticeMs` the server still accepts
   * requests while `/readyz` says 503.
   */
  close(options?: { readonly noticeMs?: number }): Promise<void>;
}

/** The server. `handlers` is the path of a request, in order. */
export function createApp<Context extends BaseContext>(options: AppOptions<Context>): App {
  const { config, logger, createContext, metrics = null } = options;
  const { store, engine } = metrics?.meter(options) ?? options;
  const { limits, trustedProxies } = config;
  const timeouts = { ...CLIENT_TIMEOUTS, ...options.clientTimeouts };
  const errors = createErrors(logger);
  const graphql = createGraphQL<Context>({ ...options, limits, errors });
  metrics?.watchLoad(graphql.load);
  const { handle: handleGraphQL, ask } = graphqlHandler({ graphql, store, engine, limits, createContext });
  const identity = async (): Promise<string> =>
    JSON.stringify([await programFingerprint(), store.name, engine.name, limits]);
  const conditional = createConditional({ store, identity });
  const files = createExplorerFiles(options.explorerFolder ?? inPackage("dist/web/explorer"), "/assets/");

  const handlers: readonly Handler[] = [
    route("/healthz", { GET: liveness() }),
    route("/readyz", { GET: readiness({ store, engine }, () => drain.draining()) }),
    embedPages(),
    files.handler,
    route("/graphql", { GET: firstOf(playgroundPage(), conditional(handleGraphQL)), POST: handleGraphQL }),
    playgroundFiles("/playground/"),
    sitemap({ ask, config, ...(options.sitemapPart !== undefined && { partSize: options.sitemapPart }) }),
    docs(),
    pageData({ views: options.views ?? VIEWS, ask, conditional }),
    // Last, because it answers visitors of every other path.
    explorerPages({ files, ask, config }),
  ];

  const server = createServer({
    // For slow senders. The deadline limits the time for the response.
    headersTimeout: timeouts.headersMs,
    requestTimeout: timeouts.requestMs,
    connectionsCheckingInterval: timeouts.headersMs / 2,
    keepAliveTimeout: config.keepAliveMs,
  });
  const connections = trackConnections(server);
  handleTimeouts(server, connections);
  const drain = createDrain(connections);
  const cors = createCors(config.corsOrigins);
  const outbox = createOutbox({ stallMs: timeouts.readerMs, maxBytes: timeouts.unsentBytes });
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
      compress: createCompress(),
      onEnd: metrics?.observeRequest,
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
        // A listening port would keep the process from ending.
        await metrics?.close();
        throw cause;
      });
      return addressOf(server.address() as AddressInfo);
    },
    close: async ({ noticeMs = 0 } = {}) => {
      await drain.drain({ noticeMs, graceMs: config.shutdownGraceMs });
      // Stops the timers of the server; no connection is left to close.
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
