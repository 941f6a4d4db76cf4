import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

import { deadlineIn, within } from "../../domain/deadline.js";
import type { GraphStore } from "../../graph/store.js";
import type { SearchEngine } from "../../search/engine.js";
import type { RequestContext } from "../http/handler.js";
import type { Outcome } from "./log.js";
import { meteredEngine, meteredStore } from "./metered.js";
import { programVersion } from "../package-files.js";

/** Number of running and waiting queries, from admission control. */
export interface Load {
  readonly running: number;
  readonly waiting: number;
}

export interface Backends {
  readonly store: GraphStore;
  readonly engine: SearchEngine;
}

/** The metrics of one server. Only made if a port is set for them: without it nothing is wrapped or counted. */
export interface Metrics {
  /** Wraps store and engine so that their calls are timed. */
  readonly meter: (backends: Backends) => Backends;
  /** Called at the end of a request, also if the client has disconnected. */
  readonly observeRequest: (context: RequestContext, outcome: Outcome) => void;
  /** Sets the function that returns the load at each scrape. */
  readonly watchLoad: (load: () => Load) => void;
  /** Serves `/metrics` at its own address, and resolves to that address. */
  readonly listen: (at: { readonly host: string; readonly port: number }) => Promise<AddressInfo>;
  readonly close: () => Promise<void>;
}

/** Seconds. Most responses take milliseconds; the default deadline is 10 s. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

// A scrape must not hang with the store that it reports on.
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
    help: "Requests whose client disconnected before it had the whole response.",
    registers,
  });
  const durations = new Histogram({
    name: "jianbao_request_duration_seconds",
    help: "Time from the head of a request to the end of its response, by path and class of cost.",
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
    help: "1; labels: versions of the program and of Node.",
    labelNames: ["version", "node"],
    registers,
  }).set({ version: programVersion(), node: process.version }, 1);

  const lag = lagHistogram(registers);
  let watched: Backends | null = null;
  let collecting: Promise<void> | null = null;
  const data = new Gauge({
    name: "jianbao_data_info",
    help: "1; labels: version of the data, store and search engine. Absent if the store does not respond.",
    labelNames: ["data_version", "store", "engine"],
    registers,
    collect: async () => {
      // One check at a time: a hanging store must not get one more query with every scrape.
      collecting ??= (async () => {
        const version = watched ? await loadedVersion(watched.store) : null;
        data.reset();
        if (watched && version !== null)
          data.set({ data_version: version, store: watched.store.name, engine: watched.engine.name }, 1);
      })().finally(() => {
        collecting = null;
      });
      await collecting;
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
    meter: ({ store, engine }) => {
      watched = { store, engine };
      return {
        store: meteredStore(store, observe("store", store.name)),
        engine: meteredEngine(engine, observe("engine", engine.name)),
      };
    },
    observeRequest: ({ path: requestPath, record }, { status, ms, aborted: isAborted }) => {
      const path = pathLabel(requestPath);
      const cost = costLabel(record.cost);
      requests.inc({ path, status: String(status), code: codeLabel(record.codes[0], codes), cost });
      durations.observe({ path, cost }, ms / 1000);
      if (isAborted) aborted.inc();
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
 * Measures how late timers fire. The percentiles of `nodejs_eventloop_lag_…` start again at every scrape; this histogram
 * can be summed over time and servers.
 */
function lagHistogram(registers: Registry[]): { readonly stop: () => void } {
  const histogram = new Histogram({
    name: "jianbao_event_loop_lag_seconds",
    help: "How late a timer fires, sampled every 50 ms: how long other work blocks the event loop.",
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
  const respond = (status: number, body: string, type = "text/plain; charset=utf-8"): void => {
    response.writeHead(status, {
      "content-type": type,
      "content-length": Buffer.byteLength(body),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    response.end(method === "HEAD" ? undefined : body);
  };
  if (url.replace(/\?.*$/s, "") !== "/metrics") {
    respond(404, "there is /metrics at this port, and nothing else\n");
  } else if (method !== "GET" && method !== "HEAD") {
    respond(405, "/metrics takes GET and HEAD\n");
  } else {
    try {
      respond(200, await registry.metrics(), registry.contentType);
    } catch {
      respond(500, "the metrics could not be collected\n");
    }
  }
}

async function loadedVersion(store: GraphStore): Promise<string | null> {
  const version = store.reader(deadlineIn(SCRAPE_MS)).dataVersion();
  try {
    return (await within(SCRAPE_MS, version))?.version ?? null;
  } catch {
    return null;
  }
}

// Text from clients is never a label: every new value makes a series that lives as long as the process.

const PATHS = new Set(["/", "/graphql", "/healthz", "/readyz", "/docs"]);
const FOLDERS = ["/assets", "/docs", "/id", "/playground"];

function pathLabel(path: string): string {
  if (PATHS.has(path)) return path;
  return FOLDERS.find((folder) => path.startsWith(`${folder}/`)) ?? "other";
}

/** Cost in powers of ten. */
function costLabel(cost: number | null): string {
  if (cost === null) return "none";
  const class_ = [100, 1_000, 10_000, 100_000].find((max) => cost <= max);
  return class_ === undefined ? "more" : `<=${String(class_)}`;
}

// The program has about thirty codes. Bounded all the same, in case a code ever comes from input.
const MAX_CODES = 60;

function codeLabel(code: string | undefined, seen: Set<string>): string {
  if (code === undefined) return "none";
  if (seen.has(code)) return code;
  if (seen.size >= MAX_CODES || !/^[A-Z_]{1,40}$/.test(code)) return "OTHER";
  seen.add(code);
  return code;
}
