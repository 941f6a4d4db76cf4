import { z } from "zod";

import {
  absolute,
  boltUri,
  field,
  hostName,
  list,
  optionalOrigin,
  optionalPort,
  origin,
  webUrl,
  whole,
  type Field,
  type Setting,
} from "./config-fields.js";
import { JianbaoError } from "./domain/errors.js";

/** Limits of a request. */
export interface Limits {
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
  readonly answerBytes: number;
  readonly deadlineMs: number;
  /** Most queries that run at the same time. */
  readonly running: number;
  /** Most queries that wait for their turn. */
  readonly queue: number;
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface MeilisearchConfig {
  readonly url: string;
  /** Empty if the server needs none. */
  readonly key: string;
  readonly prefix: string;
}

export interface MetricsConfig {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
}

export interface Config {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Absolute folder of the embedded stores. */
  readonly data: string;
  /** Null: use the embedded store. */
  readonly neo4j: Neo4jConfig | null;
  /** Null: use the embedded engine. */
  readonly meilisearch: MeilisearchConfig | null;
  /** Origins whose pages may read responses; `["*"]`: all; empty: none. */
  readonly corsOrigins: readonly string[];
  /** Origins whose pages may show ours in a frame; `["*"]`: all; empty: none. */
  readonly frameAncestors: readonly string[];
  /** Origin under which people reach the server, for links that leave it. Null: as the request names it. */
  readonly publicUrl: string | null;
  readonly logLevel: LogLevel;
  readonly limits: Limits;
  readonly keepAliveMs: number;
  /** Number of proxies in front of the server; each appends the address of its caller to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  readonly shutdownGraceMs: number;
  /** Null: no metrics. */
  readonly metrics: MetricsConfig | null;
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Reads the configuration. This is the only place that reads the environment. An empty variable counts as unset. Throws one
 * BAD_CONFIG that names every problem.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const problems: string[] = [];
  const read = <T>(field: Field<T>): T => {
    const given = environment[field.name]?.trim() ?? "";
    const result = field.type.safeParse(given === "" ? field.default : given);
    if (result.success) return result.data;
    const shown = field.secret === true ? "not usable" : JSON.stringify(given.slice(0, 200));
    problems.push(`${field.name} is ${shown}: expected ${field.expects}`);
    // Never used: readConfig throws below.
    return undefined as T;
  };
  const neo4j = {
    uri: read(fields.neo4jUri),
    user: read(fields.neo4jUser),
    password: read(fields.neo4jPassword),
    database: read(fields.neo4jDatabase),
  };
  if (neo4j.uri && !neo4j.password)
    problems.push("NEO4J_PASSWORD is unset: expected the password of NEO4J_USER, because NEO4J_URI is set");
  const meilisearch = {
    url: read(fields.meiliUrl),
    key: read(fields.meiliKey),
    prefix: read(fields.meiliPrefix),
  };
  const metrics = { host: read(fields.metricsHost), port: read(fields.metricsPort) };
  const config: Config = {
    host: read(fields.host),
    port: read(fields.port),
    data: read(fields.data),
    neo4j: neo4j.uri ? neo4j : null,
    meilisearch: meilisearch.url ? meilisearch : null,
    corsOrigins: read(fields.corsOrigins),
    frameAncestors: read(fields.frameAncestors),
    publicUrl: read(fields.publicUrl),
    logLevel: read(fields.logLevel),
    limits: {
      bodyBytes: read(fields.limitBodyBytes),
      tokens: read(fields.limitTokens),
      depth: read(fields.limitDepth),
      aliases: read(fields.limitAliases),
      cost: read(fields.limitCost),
      answerBytes: read(fields.limitAnswerBytes),
      deadlineMs: read(fields.limitDeadlineMs),
      running: read(fields.limitRunning),
      queue: read(fields.limitQueue),
    },
    keepAliveMs: read(fields.keepAliveMs),
    trustedProxies: read(fields.trustedProxies),
    shutdownGraceMs: read(fields.shutdownGraceMs),
    metrics: metrics.port === null ? null : { ...metrics, port: metrics.port },
  };
  if (config.metrics && config.metrics.port !== 0 && config.metrics.port === config.port)
    problems.push("METRICS_PORT and PORT are the same: metrics have a port of their own");
  if (problems.length > 0) throw new JianbaoError("BAD_CONFIG", problems.join("; "));
  return config;
}

const anyText = z.string();

const fields = {
  port: whole("PORT", 4000, [0, 65_535], "Port to listen on; 0 takes any free one."),
  host: field("HOST", "127.0.0.1", "an address or host name", hostName(), {
    description: "Address to listen on. The default is reachable from this machine only.",
  }),
  data: field("JIANBAO_DATA", "data", "a folder", z.string().transform(absolute), {
    description: "Folder of the embedded stores, made if it is missing.",
  }),
  neo4jUri: field("NEO4J_URI", "", "a URI like neo4j://host:7687, without a password", boltUri(), {
    description: "Neo4j server to use instead of the embedded graph store.",
    secret: true,
  }),
  neo4jUser: field("NEO4J_USER", "neo4j", "a user name", anyText, {
    description: "User of the Neo4j server.",
  }),
  neo4jPassword: field("NEO4J_PASSWORD", "", "a password", anyText, {
    description: "Password of that user; required with NEO4J_URI.",
    secret: true,
  }),
  neo4jDatabase: field("NEO4J_DATABASE", "neo4j", "a database name", anyText, {
    description: "Database inside the Neo4j server.",
  }),
  meiliUrl: field("MEILI_URL", "", "a URL like http://host:7700, without a password", webUrl(), {
    description: "Meilisearch server to use instead of the embedded search engine.",
    secret: true,
  }),
  meiliKey: field("MEILI_KEY", "", "a key", anyText, {
    description: "API key of the Meilisearch server, if it needs one.",
    secret: true,
  }),
  meiliPrefix: field(
    "MEILI_INDEX_PREFIX",
    "jianbao",
    "1 to 100 letters, digits, - and _",
    z.string().regex(/^[A-Za-z0-9_-]{1,100}$/),
    { description: "Prefix of our index names in the Meilisearch server." },
  ),
  corsOrigins: field(
    "CORS_ORIGINS",
    "",
    "a comma-separated list of origins like https://example.org, or *",
    z.string().transform(list).pipe(z.array(origin())),
    { description: "Origins whose web pages may query this server, comma-separated; * for all." },
  ),
  frameAncestors: field(
    "FRAME_ANCESTORS",
    "",
    "a comma-separated list of origins like https://example.org, or *",
    z.string().transform(list).pipe(z.array(origin())),
    { description: "Origins whose web pages may show the explorer in a frame, comma-separated; * for all." },
  ),
  publicUrl: field("PUBLIC_URL", "", "an origin like https://example.org, without a path", optionalOrigin(), {
    description: "Address under which people reach the server, for links in shared pages and the sitemap.",
  }),
  logLevel: field("LOG_LEVEL", "info", `one of ${LOG_LEVELS.join(", ")}`, z.enum(LOG_LEVELS), {
    description: "Lowest level of log lines that are written.",
  }),
  limitBodyBytes: whole(
    "LIMIT_BODY_BYTES",
    256 * 1024,
    [1024, 64 * 1024 * 1024],
    "Largest request body, in bytes.",
  ),
  limitTokens: whole("LIMIT_TOKENS", 2000, [10, 100_000], "Most tokens, and most comments, in a query text."),
  limitDepth: whole("LIMIT_DEPTH", 12, [1, 100], "Deepest nesting of fields in a query."),
  limitAliases: whole(
    "LIMIT_ALIASES",
    30,
    [1, 10_000],
    "Most aliases in a query, and most fields at its root.",
  ),
  // Measured with SQLite: 4 to 12 µs per field with loaders and store, so 2 to 6 s if every page is full. That is inside
  // the deadline. Real responses take a hundredth of their worst case.
  limitCost: whole(
    "LIMIT_COST",
    500_000,
    [100, 1_000_000_000],
    "Most fields of a response, estimated at worst and counted; extensions.cost reports both.",
  ),
  limitAnswerBytes: whole(
    "LIMIT_ANSWER_BYTES",
    8 * 1024 * 1024,
    [1024, 256 * 1024 * 1024],
    "Largest response to a query, in bytes.",
  ),
  limitDeadlineMs: whole(
    "LIMIT_DEADLINE_MS",
    10_000,
    [10, 600_000],
    "Milliseconds after which a query is given up.",
  ),
  // Most proxies keep connections for 60 s. The side that sends requests must close first.
  keepAliveMs: whole(
    "KEEP_ALIVE_MS",
    75_000,
    [1_000, 3_600_000],
    "Milliseconds that an unused connection is kept; must be longer than the proxy in front keeps its own.",
  ),
  limitRunning: whole("LIMIT_RUNNING", 8, [2, 1_000], "Most queries that run at the same time."),
  limitQueue: whole("LIMIT_QUEUE", 200, [1, 100_000], "Most queries that wait for their turn; more get 503."),
  trustedProxies: whole(
    "TRUSTED_PROXIES",
    0,
    [0, 10],
    "Number of trusted proxies in front; their X-Forwarded-For identifies clients.",
  ),
  shutdownGraceMs: whole(
    "SHUTDOWN_GRACE_MS",
    15_000,
    [0, 600_000],
    "Milliseconds that running requests get to finish after SIGTERM.",
  ),
  metricsPort: field("METRICS_PORT", "", "a whole number from 0 to 65535", optionalPort(), {
    description: "Port of /metrics for Prometheus; 0 takes any free one. Empty: no metrics.",
  }),
  metricsHost: field("METRICS_HOST", "127.0.0.1", "an address or host name", hostName(), {
    description: "Address of that port. Metrics are for operators, so only they should reach it.",
  }),
} as const;

/** Every variable that the program reads, for the documentation and for the test that it is complete. */
export const settings: readonly Setting[] = Object.values(fields).map(
  ({ name, default: usual, description }) => ({ name, default: usual, description }),
);
