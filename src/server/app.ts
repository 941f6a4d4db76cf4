import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { BaseContext } from "@apollo/server";

import type { Config } from "../config.js";
import { JianbaoError } from "../domain/errors.js";
import type { GraphStore } from "../graph/store.js";
import type { SearchEngine } from "../search/engine.js";
import { createGraphQL, type ApolloOptions } from "./apollo.js";
import { createCors } from "./cors.js";
import { createErrors } from "./errors.js";
import { first, route, type Handler } from "./exchange.js";
import { graphqlHandler, type ContextOptions } from "./graphql.js";
import { liveness, readiness } from "./health.js";
import { createListener } from "./http.js";
import type { Logger } from "./log.js";
import { playgroundFiles, playgroundPage } from "./playground.js";
import { createDrain } from "./shutdown.js";

export interface AppOptions<Context extends BaseContext> extends Pick<
  ApolloOptions<Context>,
  "typeDefs" | "resolvers" | "extensions"
> {
  readonly config: Pick<
    Config,
    "host" | "port" | "corsOrigins" | "limits" | "trustedProxies" | "shutdownGraceMs"
  >;
  /** Closed with the app, as the engine is. */
  readonly store: GraphStore;
  readonly engine: SearchEngine;
  readonly logger: Logger;
  readonly createContext: (options: ContextOptions) => Context;
}

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
  const { config, store, engine, logger, createContext } = options;
  const { limits, trustedProxies } = config;
  const errors = createErrors(logger);
  const graphql = createGraphQL<Context>({ ...options, limits, errors });
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
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    connectionsCheckingInterval: 5_000,
  });
  const drain = createDrain(server);
  const cors = createCors(config.corsOrigins);
  server.on(
    "request",
    createListener({ handlers, cors, errors, logger, trustedProxies, draining: drain.draining }),
  );

  return {
    listen: async () => {
      await graphql.start();
      await new Promise<void>((resolve, reject) => {
        server.once("error", (cause) => {
          reject(unusable(config, cause));
        });
        server.listen(config.port, config.host, resolve);
      });
      return addressOf(server.address() as AddressInfo);
    },
    close: async ({ noticeMs = 0 } = {}) => {
      await drain.drain({ noticeMs, graceMs: config.shutdownGraceMs });
      await graphql.stop();
      await engine[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "another program listens there already",
  EACCES: "this user may not",
  EADDRNOTAVAIL: "this machine has no such address",
  ENOTFOUND: "there is no such host",
};

function unusable({ host, port }: { host: string; port: number }, cause: Error): Error {
  const reason = "code" in cause ? REASONS[String(cause.code)] : undefined;
  if (reason === undefined) return cause;
  const message = `cannot listen at HOST ${host}, PORT ${String(port)}: ${reason}`;
  return new JianbaoError("BAD_CONFIG", message, { cause });
}

function addressOf({ address, family, port }: AddressInfo): string {
  const shown = address === "0.0.0.0" || address === "::" ? "localhost" : address;
  return `http://${family === "IPv6" && shown !== "localhost" ? `[${shown}]` : shown}:${String(port)}`;
}
