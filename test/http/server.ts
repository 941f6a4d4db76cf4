import { GraphQLScalarType } from "graphql";

import { readConfig, type Config, type Limits } from "../../src/config.js";
import type { Dataset } from "../../src/domain/dataset.js";
import type { Deadline } from "../../src/domain/deadline.js";
import { JianbaoError } from "../../src/domain/errors.js";
import type { GraphStore } from "../../src/graph/store.js";
import type { SearchEngine } from "../../src/search/engine.js";
import { createApp, type App, type AppOptions } from "../../src/server/app.js";
import { createLogger, type Logger } from "../../src/server/observe/log.js";
import { createMetrics, type Metrics } from "../../src/server/observe/metrics.js";
import { temporaryBackends } from "../support/backends.js";

// The smallest schema with one field for each case that the server handles.

export const typeDefs = `#graphql
  scalar Date
  type Query {
    hello(name: String): String!
    language: String!
    day(on: Date!): String!
    boom: String
    booms: [Thing!]!
    "More items than the cost assumes for a list without a size."
    crowd: [Thing!]!
    storeFails: String
    wrongNull: String!
    notAnInt: Int
    "Never answers."
    hang: String
    "Answers after some milliseconds."
    slow(ms: Int!): String!
    "Lets nothing else happen for some milliseconds."
    block(ms: Int!): String!
    "As many characters as are asked for."
    big(size: Int!): String!
    "Asks for the deadline until it is over."
    busy: String
    thing: Thing!
    nodes(ids: [ID!]!): [Thing]!
    things(first: Int = 20): ThingConnection!
  }
  type ThingConnection {
    nodes: [Thing!]!
    totalCount: Int!
  }
  type Thing {
    name: String
    self: Thing
    boom: String
    things(first: Int = 20): ThingConnection!
    tags: [Tag!]!
  }
  type Tag { text: String! }
`;

export interface TestContext {
  readonly deadline: Deadline;
  readonly language: string;
}

const DateType = new GraphQLScalarType<string, string>({
  name: "Date",
  parseValue: (value): string => {
    if (value === "1900-02-29") throw new JianbaoError("BAD_DATE", "1900-02-29 is no day");
    return String(value);
  },
});

const thing = { name: "a thing", self: () => thing, tags: [] };
const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

// A single instance, because a failed batch gives the same error to every field that waited for it.
const leak = new Error("SQLITE_ERROR at /secret/place/store.db: SELECT * FROM people");

const Thing = {
  boom: (): never => {
    throw leak;
  },
  things: (): object => ({ nodes: [thing], totalCount: 1 }),
};

export const resolvers: NonNullable<AppOptions<TestContext>["resolvers"]> = {
  Date: DateType,
  Query: {
    hello: (_: unknown, { name }: { name?: string }) => `hello ${name ?? "world"}`,
    language: (_: unknown, __: unknown, context: TestContext) => context.language,
    day: (_: unknown, { on }: { on: string }) => on,
    boom: Thing.boom,
    booms: () => Array.from({ length: 50 }, () => thing),
    crowd: () => Array.from({ length: 800 }, () => thing),
    storeFails: () => {
      throw new JianbaoError("STORE_FAILED", "near SELECT: syntax error", { cause: leak });
    },
    wrongNull: () => null,
    notAnInt: () => "secret",
    hang: () => new Promise(() => undefined),
    slow: async (_: unknown, { ms }: { ms: number }) => {
      await wait(ms);
      return "done";
    },
    block: (_: unknown, { ms }: { ms: number }) => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
      return "done";
    },
    big: (_: unknown, { size }: { size: number }) => "x".repeat(size),
    busy: async (_: unknown, __: unknown, { deadline }: TestContext) => {
      for (;;) {
        deadline.check();
        await wait(5);
      }
    },
    thing: () => thing,
    nodes: (_: unknown, { ids }: { ids: string[] }) => ids.map(() => thing),
    things: Thing.things,
  },
  Thing,
};

export interface TestServer {
  readonly url: string;
  readonly app: App;
  readonly store: GraphStore;
  readonly engine: SearchEngine;
  /** Null unless `metrics` is configured. */
  readonly metrics: Metrics | null;
  /** Log lines so far, parsed. */
  readonly log: readonly LogLine[];
}

export type LogLine = Readonly<Record<string, unknown>>;

export type TestOptions = Partial<Omit<Config, "limits">> & { readonly limits?: Partial<Limits> } & Pick<
    AppOptions<TestContext>,
    "clientTimeouts" | "extensions"
  > & { readonly logger?: Logger; readonly dataset?: Dataset | null };

/** Starts a server on a free port, with no data if `dataset` is null; the caller closes `app`. */
export async function startServer({
  clientTimeouts,
  extensions,
  dataset = EMPTY,
  logger: given,
  ...options
}: TestOptions = {}): Promise<TestServer> {
  const usual = readConfig({ PORT: "0", LOG_LEVEL: "debug" });
  const config = { ...usual, ...options, limits: { ...usual.limits, ...options.limits } };
  const log: LogLine[] = [];
  const write = (line: string): unknown => log.push(JSON.parse(line) as LogLine);
  const logger = given ?? createLogger(config.logLevel, { write });
  const { store, engine } = await temporaryBackends(dataset);
  const metrics = config.metrics && createMetrics();
  const app = createApp<TestContext>({
    config,
    store,
    engine,
    logger,
    metrics,
    typeDefs,
    resolvers,
    createContext: ({ deadline, language }) => ({ deadline, language }),
    ...(clientTimeouts && { clientTimeouts }),
    ...(extensions && { extensions }),
  });
  return { url: await app.listen(), app, store, engine, metrics, log };
}

export const EMPTY: Dataset = { version: "test", entities: [], statements: [], documents: [], articles: [] };

export interface GraphQLAnswer {
  readonly status: number;
  readonly ms: number;
  readonly data: unknown;
  readonly codes: readonly unknown[];
  readonly errors: readonly { message: string; extensions: Record<string, unknown> }[];
  readonly extensions: Record<string, unknown> | undefined;
  readonly text: string;
}

/** POSTs a query, or any other body unchanged. */
export async function ask(
  { url }: { readonly url: string },
  query: string | object,
  headers: Record<string, string> = {},
): Promise<GraphQLAnswer> {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(typeof query === "string" ? { query } : query),
  });
  const text = await response.text();
  const ms = performance.now() - began;
  const { data, errors = [], extensions } = JSON.parse(text) as Partial<GraphQLAnswer>;
  const codes = errors.map((error) => error.extensions["code"]);
  return { status: response.status, ms, data, errors, codes, extensions, text };
}
