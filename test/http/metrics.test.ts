import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../src/domain/deadline.js";
import { JianbaoError } from "../../src/domain/errors.js";
import { meteredEngine, meteredStore } from "../../src/server/observe/metered.js";
import { programVersion } from "../../src/server/package-files.js";
import { temporaryBackends } from "../support/backends.js";
import { ask, EMPTY, startServer, type TestServer } from "./server.js";

const AT = { host: "127.0.0.1", port: 0 };

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

describe("/metrics", () => {
  let server: TestServer;
  let address: string;
  beforeAll(async () => {
    server = await startServer({ metrics: AT });
    address = addressOf(server);
  });
  afterAll(() => server.app.close());

  const scrape = async (): Promise<readonly Sample[]> => parseMetrics(await (await fetch(address)).text());

  it("is in the format of Prometheus: types before samples, no sample twice", async () => {
    await ask(server, "{ hello }");
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const samples = parseMetrics(await response.text());
    const names = new Set(samples.map(({ name }) => name));
    for (const name of [
      "jianbao_requests_total",
      "jianbao_request_duration_seconds_bucket",
      "jianbao_build_info",
      "jianbao_data_info",
      "jianbao_event_loop_lag_seconds_bucket",
      "nodejs_eventloop_lag_p99_seconds",
      "process_resident_memory_bytes",
      "process_cpu_seconds_total",
    ])
      expect(names).toContain(name);
  });

  it("counts requests by path, status, code and class of cost", async () => {
    const count = async (labels: Record<string, string>): Promise<number> =>
      valueOf(await scrape(), "jianbao_requests_total", labels);
    const kinds = [
      { path: "/graphql", status: "200", code: "none", cost: "<=100" },
      { path: "/graphql", status: "200", code: "LIMIT_EXCEEDED", cost: "more" },
      { path: "/graphql", status: "200", code: "GRAPHQL_PARSE_FAILED", cost: "none" },
      { path: "/healthz", status: "200", code: "none", cost: "none" },
      { path: "other", status: "404", code: "NOT_FOUND", cost: "none" },
    ];
    const before = await Promise.all(kinds.map(count));
    await ask(server, "{ hello }");
    await ask(
      server,
      "{ things(first: 100) { nodes { things(first: 100) { nodes { things(first: 100) { nodes { name } } } } } } }",
    );
    await ask(server, "{ hello");
    await (await fetch(`${server.url}/healthz`)).text();
    await (await fetch(`${server.url}/nope`)).text();
    const after = await Promise.all(kinds.map(count));
    expect(after.map((now, index) => now - (before[index] ?? 0))).toEqual([1, 1, 1, 1, 1]);
  });

  it("takes no label from what clients write", async () => {
    await ask(server, "{ hello }");
    const series = async (): Promise<Set<string>> =>
      new Set((await scrape()).map(({ name, labels }) => `${name} ${JSON.stringify(labels)}`));
    const odd = async (round: number): Promise<void> => {
      for (let index = 0; index < 12; index++) {
        const word = `x${String(round)}-${String(index)}`;
        const name = word.replace("-", "_");
        await (await fetch(`${server.url}/${word}/%00"\\n{}?${word}`)).text();
        await (await fetch(`${server.url}/playground/${word}`)).text();
        await ask(server, `query ${name} { ${name} }`);
        await ask(server, `query ${name} { ${name}: hello(name: "${word}") }`);
        await ask(server, { query: "{ hello }", operationName: word });
        await (await fetch(`${server.url}/graphql`, { method: "PUT", body: word })).text();
      }
    };
    await odd(1);
    const once = await series();
    await odd(2);
    expect([...(await series())].filter((one) => !once.has(one))).toEqual([]);
    const text = await (await fetch(address)).text();
    expect(text).not.toMatch(/x\d-\d|x\d_\d/);
    const values = (await scrape()).flatMap(({ labels }) => Object.values(labels));
    for (const value of values) expect(value.length).toBeLessThan(80);
  });

  it("reports the versions of the program, of Node and of the data", async () => {
    const samples = await scrape();
    expect(samples.find(({ name }) => name === "jianbao_build_info")).toMatchObject({
      labels: { version: programVersion(), node: process.version },
      value: 1,
    });
    const data = samples.filter(({ name }) => name === "jianbao_data_info");
    expect(data).toEqual([
      {
        name: "jianbao_data_info",
        labels: { data_version: "test", store: "sqlite", engine: "embedded" },
        value: 1,
      },
    ]);
  });

  it("times the calls of the store by method", async () => {
    const labels = { backend: "sqlite", method: "dataVersion" };
    const name = "jianbao_store_call_duration_seconds_count";
    const before = valueOf(await scrape(), name, labels);
    await (await fetch(`${server.url}/readyz`)).text();
    const after = await scrape();
    expect(valueOf(after, name, labels)).toBeGreaterThan(before);
    expect(
      valueOf(after, "jianbao_engine_call_duration_seconds_count", {
        backend: "embedded",
        method: "versions",
      }),
    ).toBeGreaterThan(0);
  });

  it("reads the load when it is scraped", async () => {
    const { metrics } = server;
    metrics?.watchLoad(() => ({ running: 3, waiting: 2 }));
    const samples = await scrape();
    expect(valueOf(samples, "jianbao_running")).toBe(3);
    expect(valueOf(samples, "jianbao_waiting")).toBe(2);
  });

  it("has its own port, which serves nothing else, and is not on the port of the service", async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
    expect((await fetch(new URL("/graphql", address))).status).toBe(404);
    expect((await fetch(address, { method: "POST", body: "x" })).status).toBe(405);
    const head = await fetch(address, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  it("answers ten requests at once alike", async () => {
    const all = await Promise.all(Array.from({ length: 10 }, scrape));
    for (const samples of all) expect(valueOf(samples, "jianbao_data_info")).toBe(1);
  });
});

describe("the port of the metrics", () => {
  it("is closed with the app", async () => {
    const server = await startServer({ metrics: AT });
    const address = addressOf(server);
    expect((await fetch(address)).status).toBe(200);
    await server.app.close();
    await expect(fetch(address)).rejects.toThrow();
  });

  it("is reported with the name of the setting if it cannot be opened, and nothing listens then", async () => {
    const taken = await startServer({ metrics: AT });
    const port = Number(new URL(addressOf(taken)).port);
    await expect(startServer({ metrics: { ...AT, port } })).rejects.toMatchObject({
      code: "BAD_CONFIG",
      message: `cannot listen at METRICS_HOST 127.0.0.1, METRICS_PORT ${String(port)}: another program listens there already`,
    });
    await taken.app.close();
  });

  it("does not exist unless it is configured", async () => {
    const server = await startServer();
    expect(server.metrics).toBeNull();
    expect(server.log.filter(({ msg }) => msg === "metrics")).toEqual([]);
    await server.app.close();
  });
});

describe("a store and an engine with timing", () => {
  it("answer, fail and count as without", async () => {
    const calls: [string, boolean][] = [];
    const observe = (method: string, seconds: number, failed: boolean): void => {
      expect(seconds).toBeGreaterThanOrEqual(0);
      calls.push([method, failed]);
    };
    await using plain = await temporaryBackends(EMPTY);
    const store = meteredStore(plain.store, observe);
    const engine = meteredEngine(plain.engine, observe);
    expect(store.name).toBe("sqlite");
    const reader = store.reader(NO_DEADLINE);
    expect(await reader.dataVersion()).toEqual(await plain.store.reader(NO_DEADLINE).dataVersion());
    expect(await reader.entities(["nobody"])).toEqual([null]);
    expect(await engine.versions()).toEqual(["test"]);
    const search = { prefix: "甲", kinds: null, first: 5 };
    expect(await engine.reader("test", NO_DEADLINE).suggest(search)).toEqual([]);
    await expect(engine.reader("gone", NO_DEADLINE).suggest(search)).rejects.toBeInstanceOf(JianbaoError);
    expect(calls).toEqual([
      ["dataVersion", false],
      ["entities", false],
      ["versions", false],
      ["suggest", false],
      ["suggest", true],
    ]);
  });
});

function addressOf({ log }: TestServer): string {
  const line = log.find(({ msg }) => msg === "metrics");
  return String(line?.["address"]);
}

/** Parses the exposition format, version 0.0.4, as strictly as Prometheus does. */
function parseMetrics(text: string): readonly Sample[] {
  expect(text.endsWith("\n")).toBe(true);
  const types = new Map<string, string>();
  const samples = new Map<string, Sample>();
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const type = /^# TYPE (\S+) (counter|gauge|histogram|summary|untyped)$/.exec(line);
    if (type) {
      expect(types.has(type[1] ?? ""), line).toBe(false);
      types.set(type[1] ?? "", type[2] ?? "");
      continue;
    }
    if (/^# HELP \S+ ./.test(line)) continue;
    const [whole, name = "", given = "", value = ""] =
      /^([a-zA-Z_:][\w:]*)(?:\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*",?)*)\})? (\S+)$/.exec(line) ?? [];
    expect(whole, line).toBe(line);
    const base = [name, name.replace(/_(bucket|sum|count)$/, "")].find((one) => types.has(one));
    expect(base, line).toBeDefined();
    // Go reads NaN in any case; prom-client writes "Nan" for an empty summary.
    expect(/^(nan|[+-]?inf|-?\d+(\.\d+)?(e[+-]?\d+)?)$/i.test(value), line).toBe(true);
    const labels = Object.fromEntries(
      [...given.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map((match) => [match[1], match[2]]),
    ) as Record<string, string>;
    const key = `${name} ${given}`;
    expect(samples.has(key), line).toBe(false);
    samples.set(key, { name, labels, value: Number(value.replace("Inf", "Infinity")) });
  }
  expect(samples.size).toBeGreaterThan(20);
  return [...samples.values()];
}

/** Sum of the samples with these labels; 0 if there is none. */
function valueOf(
  samples: readonly Sample[],
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number {
  return samples
    .filter((one) => one.name === name)
    .filter((one) => Object.entries(labels).every(([label, value]) => one.labels[label] === value))
    .reduce((sum, { value }) => sum + value, 0);
}
