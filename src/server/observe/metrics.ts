import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

import { deadlineIn } from "../../domain/deadline.js";
import type { GraphStore } from "../../graph/store.js";
import type { SearchEngine } from "../../search/engine.js";
import type { Exchange } from "../http/handler.js";
import type { Outcome } from "./log.js";
import { meteredEngine, meteredStore } from "./metered.js";
import { programVersion } from "../package-files.js";
import { within } from "../within.js";

/** How busy the server is, as admission control counts it. */
export interface Load {
  readonly running: number;
  readonly waiting: number;
}

export interface Backends {
  readonly store: GraphStore;
  readonly engine: SearchEngine;
}

/** What is measured of one server. Made only where a port for it is set: without it nothing is wrapped or counted. */
export interface Metrics {
  /** The same store and engine, their calls timed. */
  readonly metered: (backends: Backends) => Backends;
  /** A request has been answered, or its client has gone. */
  readonly request: (exchange: Exchange, outcome: Outcome) => void;
  /** Where the load is read from at each scrape. */
  readonly watchLoad: (load: () => Load) => void;
  /** Answers `/metrics` at an address of its own; resolves to that address. */
  readonly listen: (at: { readonly host: string; readonly port: number }) => Promise<AddressInfo>;
  readonly close: () => Promise<void>;
}

/** Seconds: most answers take milliseconds, the deadline is 10 s unless it is set. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

// A scrape must not hang with the store that it tells of.
const SCRAPE_MS = 1_000;

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Counter({
    name: "jianbao_requests_total",
    help: "Requests answered, by path, HTTP status, first error code and class of cost.",
    labelNames: ["path", "status", "code", "cost"],
    registers,
  });
  const aborted = new Counter({
    name: "jianbao_requests_aborted_total",
    help: "Requests whose client went away before it had the whole answer.",
    registers,
  });
  const durations = new Histogram({
    name: "jianbao_request_duration_seconds",
    help: "Time from the head of a request to the end of its answer, by path and class of cost.",
    labelNames: ["path", "cost"],
    buckets: BUCKETS,
    registers,
  });
  const calls = (port: "store" | "engine", what: string): Histogram<"backend" | "method"> =>
    new Histogram({
      name: `jianbao_${port}_call_duration_seconds`,
      help: `Time of one call of the ${what}, by backend and method.`,
      labelNames: ["backend", "method"],
      buckets: BUCKETS,
      registers,
    });
  const failures = new Counter({
    name: "jianbao_backend_failures_total",
    help: "Calls of the store and of the search engine that failed, by backend and method.",
    labelNames: ["backend", "method"],
    registers,
  });
  const timesOf = { store: calls("store", "store"), engine: calls("engine", "search engine") };
  const observe =
    (port: "store" | "engine", backend: string) =>
    (method: string, seconds: number, failed: boolean): void => {
      timesOf[port].observe({ backend, method }, seconds);
      if (failed) failures.inc({ backend, method });
    };

  new Gauge({
    name: "jianbao_build_info",
    help: "1; the versions of the program and of Node are its labels.",
    labelNames: ["version", "node"],
    registers,
  }).set({ version: programVersion(), node: process.version }, 1);

  const lag = lagHistogram(registers);
  let watched: Backends | null = null;
  let answering: Promise<void> | null = null;
  const data = new Gauge({
    name: "jianbao_data_info",
    help: "1; the version of the data and who holds them are its labels. Absent where the store does not answer.",
    labelNames: ["data_version", "store", "engine"],
    registers,
    collect: async () => {
      // One question at a time: a store that hangs is not asked once more with every scrape.
      answering ??= (async () => {
        const held = watched ? await heldBy(watched.store) : null;
        data.reset();
        if (watched && held !== null)
          data.set({ data_version: held, store: watched.store.name, engine: watched.engine.name }, 1);
      })().finally(() => {
        answering = null;
      });
      await answering;
    },
  });

  let loadOf: (() => Load) | null = null;
  const ofLoad = (name: string, help: string, value: (load: Load) => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        if (loadOf) this.set(value(loadOf()));
      },
    });
  };
  ofLoad("jianbao_running", "Queries that are being answered.", ({ running }) => running);
  ofLoad("jianbao_waiting", "Queries that wait for their turn.", ({ waiting }) => waiting);
  const shed = new Counter({
    name: "jianbao_shed_total",
    help: "Queries refused with 503 because too many were waiting.",
    registers,
  });

  const codes = new Set<string>();
  const server = createServer({ headersTimeout: 5_000, requestTimeout: 5_000 }, (request, response) => {
    void scrape(registry, request, response);
  });
  return {
    metered: ({ store, engine }) => {
      watched = { store, engine };
      return {
        store: meteredStore(store, observe("store", store.name)),
        engine: meteredEngine(engine, observe("engine", engine.name)),
      };
    },
    request: ({ path: asked, record }, { status, ms, aborted: gone }) => {
      const path = pathLabel(asked);
      const cost = costLabel(record.cost);
      requests.inc({ path, status: String(status), code: codeLabel(record.codes[0], codes), cost });
      durations.observe({ path, cost }, ms / 1000);
      if (gone) aborted.inc();
      if (record.codes.includes("OVERLOADED")) shed.inc();
    },
    watchLoad: (load) => {
      loadOf = load;
    },
    listen: ({ host, port }) =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => {
          resolve(server.address() as AddressInfo);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        lag.stop();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const LAG_EVERY_MS = 50;

/**
 * How late timers come. Besides the percentiles of `nodejs_eventloop_lag_…`, which begin anew with every scrape, whoever
 * scrapes: these can be added up over time and servers.
 */
function lagHistogram(registers: Registry[]): { readonly stop: () => void } {
  const histogram = new Histogram({
    name: "jianbao_event_loop_lag_seconds",
    help: "How much later than asked a timer came, sampled every 50 ms: how long whatever runs blocks all others.",
    buckets: BUCKETS,
    registers,
  });
  let due = performance.now() + LAG_EVERY_MS;
  const timer = setInterval(() => {
    const now = performance.now();
    histogram.observe(Math.max(0, now - due) / 1000);
    due = now + LAG_EVERY_MS;
  }, LAG_EVERY_MS).unref();
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}

async function scrape(
  registry: Registry,
  { method, url = "" }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = (status: number, body: string, type = "text/plain; charset=utf-8"): void => {
    response.writeHead(status, {
      "content-type": type,
      "content-length": Buffer.byteLength(body),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    response.end(method === "HEAD" ? undefined : body);
  };
  if (url.replace(/\?.*$/s, "") !== "/metrics") {
    answer(404, "there is /metrics at this port, and nothing else\n");
  } else if (method !== "GET" && method !== "HEAD") {
    answer(405, "/metrics takes GET and HEAD\n");
  } else {
    try {
      answer(200, await registry.metrics(), registry.contentType);
    } catch {
      answer(500, "the metrics could not be collected\n");
    }
  }
}

async function heldBy(store: GraphStore): Promise<string | null> {
  const asked = store.reader(deadlineIn(SCRAPE_MS)).dataVersion();
  try {
    return (await within(SCRAPE_MS, asked))?.version ?? null;
  } catch {
    return null;
  }
}

// Whatever a client can write is no label: every new value is a new series for as long as the process lives.

const PATHS = new Set(["/graphql", "/healthz", "/readyz"]);

function pathLabel(path: string): string {
  if (PATHS.has(path)) return path;
  return path.startsWith("/playground/") ? "/playground" : "other";
}

/** By the powers of ten, whose last is beyond what is answered unless the limit is set higher. */
function costLabel(cost: number | null): string {
  if (cost === null) return "none";
  const class_ = [100, 1_000, 10_000, 100_000].find((most) => cost <= most);
  return class_ === undefined ? "more" : `<=${String(class_)}`;
}

// Codes are the program's own words, and it has some thirty. Held all the same, should one ever be made of input.
const MOST_CODES = 60;

function codeLabel(code: string | undefined, seen: Set<string>): string {
  if (code === undefined) return "none";
  if (seen.has(code)) return code;
  if (seen.size >= MOST_CODES || !/^[A-Z_]{1,40}$/.test(code)) return "OTHER";
  seen.add(code);
  return code;
}
