import { resolve } from "node:path";

import { z } from "zod";

import { JianbaoError } from "./domain/errors.js";

/** What a request may ask of the server at most. */
export interface Limits {
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
  readonly answerBytes: number;
  readonly deadlineMs: number;
  /** At once. */
  readonly running: number;
  /** Waiting for their turn. */
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
  /** Empty where the server asks for none. */
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
  /** Null: the embedded store is used. */
  readonly neo4j: Neo4jConfig | null;
  /** Null: the embedded engine is used. */
  readonly meilisearch: MeilisearchConfig | null;
  /** Origins whose pages may read answers; `["*"]`: all; empty: none. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: LogLevel;
  readonly limits: Limits;
  readonly keepAliveMs: number;
  /** How many proxies stand before the server, each of which appends to `X-Forwarded-For` who asked it. */
  readonly trustedProxies: number;
  readonly shutdownGraceMs: number;
  /** Null: nothing is measured. */
  readonly metrics: MetricsConfig | null;
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Setting {
  readonly name: string;
  /** As it would be written in the environment; empty where there is none. */
  readonly default: string;
  readonly description: string;
}

/**
 * Reads the configuration: the only place that looks at the environment. A variable that is empty counts as unset.
 * Throws one BAD_CONFIG that names every fault.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const faults: string[] = [];
  const read = <T>(field: Field<T>): T => {
    const given = environment[field.name]?.trim() ?? "";
    const result = field.type.safeParse(given === "" ? field.default : given);
    if (result.success) return result.data;
    const shown = field.secret === true ? "not usable" : JSON.stringify(given.slice(0, 200));
    faults.push(`${field.name} is ${shown}: expected ${field.expects}`);
    // Never seen by anyone: the faults are thrown below.
    return undefined as T;
  };
  const neo4j = {
    uri: read(fields.neo4jUri),
    user: read(fields.neo4jUser),
    password: read(fields.neo4jPassword),
    database: read(fields.neo4jDatabase),
  };
  if (neo4j.uri && !neo4j.password)
    faults.push("NEO4J_PASSWORD is unset: expected the password of NEO4J_USER, because NEO4J_URI is set");
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
    faults.push("METRICS_PORT and PORT are the same: metrics have a port of their own");
  if (faults.length > 0) throw new JianbaoError("BAD_CONFIG", faults.join("; "));
  return config;
}

interface Field<T> extends Setting {
  readonly expects: string;
  readonly type: z.ZodType<T, string>;
  /** Its value must not be repeated in a message. */
  readonly secret?: true;
}

const anyText = z.string();

const fields = {
  port: whole("PORT", 4000, [0, 65_535], "Port to listen on; 0 takes any free one."),
  host: field("HOST", "127.0.0.1", "an address or host name", hostName(), {
    description: "Address to listen on. The default is reachable from this machine only.",
  }),
  data: field("JIANBAO_DATA", "data", "a folder", z.string().transform(absolute), {
    description: "Folder of the embedded stores, made when it is not there.",
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
    description: "API key of the Meilisearch server, where it asks for one.",
    secret: true,
  }),
  meiliPrefix: field(
    "MEILI_INDEX_PREFIX",
    "jianbao",
    "1 to 100 letters, digits, - and _",
    z.string().regex(/^[A-Za-z0-9_-]{1,100}$/),
    { description: "Beginning of the names of our indexes in the Meilisearch server." },
  ),
  corsOrigins: field(
    "CORS_ORIGINS",
    "",
    "a comma-separated list of origins like https://example.org, or *",
    z.string().transform(list).pipe(z.array(origin())),
    { description: "Origins whose web pages may ask this server, comma-separated; * for all." },
  ),
  logLevel: field("LOG_LEVEL", "info", `one of ${LOG_LEVELS.join(", ")}`, z.enum(LOG_LEVELS), {
    description: "Least important kind of log line that is written.",
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
  // Measured over SQLite at 4 to 12 µs a field, loaders and store included: 2 to 6 s when every page is full, which is
  // inside the deadline. Real answers are a hundredth of their worst case.
  limitCost: whole(
    "LIMIT_COST",
    500_000,
    [100, 1_000_000_000],
    "Most fields of an answer, both at worst and in fact; every answer tells both in extensions.cost.",
  ),
  limitAnswerBytes: whole(
    "LIMIT_ANSWER_BYTES",
    8 * 1024 * 1024,
    [1024, 256 * 1024 * 1024],
    "Largest answer to a query, in bytes.",
  ),
  limitDeadlineMs: whole(
    "LIMIT_DEADLINE_MS",
    10_000,
    [10, 600_000],
    "Milliseconds after which a query is given up.",
  ),
  // Proxies keep connections for 60 s mostly: whoever closes first must be the one who sends.
  keepAliveMs: whole(
    "KEEP_ALIVE_MS",
    75_000,
    [1_000, 3_600_000],
    "Milliseconds that an unused connection is kept; more than a proxy before it keeps its own.",
  ),
  limitRunning: whole("LIMIT_RUNNING", 8, [2, 1_000], "Most queries that run at once."),
  limitQueue: whole(
    "LIMIT_QUEUE",
    200,
    [1, 100_000],
    "Most queries that wait for their turn; beyond, the answer is 503.",
  ),
  trustedProxies: whole(
    "TRUSTED_PROXIES",
    0,
    [0, 10],
    "Proxies in front whose X-Forwarded-For tells clients apart.",
  ),
  shutdownGraceMs: whole(
    "SHUTDOWN_GRACE_MS",
    15_000,
    [0, 600_000],
    "Milliseconds that running requests get to finish after SIGTERM.",
  ),
  metricsPort: field("METRICS_PORT", "", "a whole number from 0 to 65535", optionalPort(), {
    description: "Port of /metrics for Prometheus; 0 takes any free one. Off where it is empty.",
  }),
  metricsHost: field("METRICS_HOST", "127.0.0.1", "an address or host name", hostName(), {
    description: "Address of that port. Metrics are for operators, so keep it where only they are.",
  }),
} as const;

/** Every variable the program reads, for documentation and for tests that it is complete. */
export const settings: readonly Setting[] = Object.values(fields).map(
  ({ name, default: usual, description }) => ({ name, default: usual, description }),
);

function field<T>(
  name: string,
  usual: string,
  expects: string,
  type: z.ZodType<T, string>,
  rest: Pick<Field<T>, "description" | "secret">,
): Field<T> {
  return { name, default: usual, expects, type, ...rest };
}

function whole(
  name: string,
  usual: number,
  [min, max]: readonly [number, number],
  description: string,
): Field<number> {
  const type = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));
  const expects = `a whole number from ${String(min)} to ${String(max)}`;
  return field(name, String(usual), expects, type, { description });
}

function hostName(): z.ZodType<string, string> {
  return z.string().regex(/^[\w.:%-]+$/);
}

function optionalPort(): z.ZodType<number | null, string> {
  return z
    .string()
    .regex(/^\d*$/)
    .transform((text) => (text === "" ? null : Number(text)))
    .pipe(z.number().max(65_535).nullable());
}

function boltUri(): z.ZodType<string, string> {
  return z
    .string()
    .refine((text) => text === "" || /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/@\s]+(\/|\?\S*)?$/.test(text));
}

function webUrl(): z.ZodType<string, string> {
  return z
    .string()
    .refine(
      (text) => text === "" || (/^https?:\/\/[^/@?#\s]+(\/[^?#\s]*)?$/.test(text) && URL.canParse(text)),
    );
}

function origin(): z.ZodType<string, string> {
  // `new URL` alone would take "https://example.org/page", which no browser ever sends as an Origin.
  return z.string().refine((text) => text === "*" || (URL.canParse(text) && new URL(text).origin === text));
}

function list(text: string): string[] {
  return text.split(",").flatMap((item) => item.trim() || []);
}

function absolute(folder: string): string {
  return resolve(folder);
}
