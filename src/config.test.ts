import { isAbsolute, resolve } from "node:path";

import { describe, expect, it } from "vitest";

import { readConfig, settings } from "./config.js";
import { isJianbaoError } from "./domain/errors.js";

describe("readConfig", () => {
  it("needs no variable", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 4000,
      data: resolve("data"),
      neo4j: null,
      meilisearch: null,
      corsOrigins: [],
      frameAncestors: [],
      publicUrl: null,
      logLevel: "info",
      limits: {
        bodyBytes: 262_144,
        tokens: 2000,
        depth: 12,
        aliases: 30,
        cost: 500_000,
        answerBytes: 8_388_608,
        deadlineMs: 10_000,
        running: 8,
        queue: 200,
      },
      keepAliveMs: 75_000,
      trustedProxies: 0,
      shutdownGraceMs: 15_000,
      metrics: null,
    });
  });

  it("treats an empty variable as unset", () => {
    const empty = Object.fromEntries(settings.map(({ name }) => [name, name === "PORT" ? " " : ""]));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it("reads every variable", () => {
    const config = readConfig({
      PORT: "0",
      HOST: "::1",
      JIANBAO_DATA: "elsewhere",
      NEO4J_URI: "neo4j+s://graph.example:7687",
      NEO4J_USER: "reader",
      NEO4J_PASSWORD: "secret",
      NEO4J_DATABASE: "jianbao",
      MEILI_URL: "https://search.example/meili",
      MEILI_KEY: "key",
      MEILI_INDEX_PREFIX: "test-1",
      CORS_ORIGINS: "https://a.example, http://localhost:5173",
      FRAME_ANCESTORS: "https://b.example,https://c.example:8443",
      PUBLIC_URL: "https://jianbao.example/",
      LOG_LEVEL: "debug",
      LIMIT_BODY_BYTES: "2048",
      LIMIT_TOKENS: "100",
      LIMIT_DEPTH: "5",
      LIMIT_ALIASES: "3",
      LIMIT_COST: "1000",
      LIMIT_ANSWER_BYTES: "4096",
      LIMIT_DEADLINE_MS: "50",
      KEEP_ALIVE_MS: "1000",
      LIMIT_RUNNING: "2",
      LIMIT_QUEUE: "1",
      TRUSTED_PROXIES: "1",
      SHUTDOWN_GRACE_MS: "0",
      METRICS_PORT: "9464",
      METRICS_HOST: "::1",
    });
    expect(config).toEqual({
      host: "::1",
      port: 0,
      data: resolve("elsewhere"),
      neo4j: { uri: "neo4j+s://graph.example:7687", user: "reader", password: "secret", database: "jianbao" },
      meilisearch: { url: "https://search.example/meili", key: "key", prefix: "test-1" },
      corsOrigins: ["https://a.example", "http://localhost:5173"],
      frameAncestors: ["https://b.example", "https://c.example:8443"],
      publicUrl: "https://jianbao.example",
      logLevel: "debug",
      limits: {
        bodyBytes: 2048,
        tokens: 100,
        depth: 5,
        aliases: 3,
        cost: 1000,
        answerBytes: 4096,
        deadlineMs: 50,
        running: 2,
        queue: 1,
      },
      trustedProxies: 1,
      keepAliveMs: 1000,
      shutdownGraceMs: 0,
      metrics: { host: "::1", port: 9464 },
    });
    expect(isAbsolute(config.data)).toBe(true);
  });

  it("reports all faults together, each with the name, the value and the expected value", () => {
    expect(faultsOf({ PORT: "70000", LOG_LEVEL: "loud", LIMIT_DEPTH: "1e1", LIMIT_COST: "-5" })).toEqual([
      'PORT is "70000": expected a whole number from 0 to 65535',
      'LOG_LEVEL is "loud": expected one of trace, debug, info, warn, error, fatal, silent',
      'LIMIT_DEPTH is "1e1": expected a whole number from 1 to 100',
      'LIMIT_COST is "-5": expected a whole number from 100 to 1000000000',
    ]);
  });

  it.each([
    ["", null],
    ["0", { host: "127.0.0.1", port: 0 }],
    ["9464", { host: "127.0.0.1", port: 9464 }],
  ])("measures only if METRICS_PORT is set: %j", (port, metrics) => {
    expect(readConfig({ METRICS_PORT: port }).metrics).toEqual(metrics);
  });

  it.each(["70000", "-1", "on", "94.64"])("refuses %s as METRICS_PORT", (port) => {
    expect(faultsOf({ METRICS_PORT: port })).toEqual([
      `METRICS_PORT is "${port}": expected a whole number from 0 to 65535`,
    ]);
  });

  it("asks for the password that goes with NEO4J_URI", () => {
    expect(faultsOf({ NEO4J_URI: "bolt://localhost:7687" })).toEqual([
      "NEO4J_PASSWORD is unset: expected the password of NEO4J_USER, because NEO4J_URI is set",
    ]);
  });

  it("never repeats a password, not even one put into the address", () => {
    const faults = faultsOf({ NEO4J_URI: "neo4j://me:hunter2@host", NEO4J_PASSWORD: "hunter2" });
    expect(faults).toEqual([
      "NEO4J_URI is not usable: expected a URI like neo4j://host:7687, without a password",
    ]);
  });

  it.each(["jianbao.example", "https://jianbao.example/path", "ftp://x", "https://x?y", "*", "https://a b"])(
    "refuses %s as PUBLIC_URL",
    (address) => {
      expect(faultsOf({ PUBLIC_URL: address })[0]).toMatch(/^PUBLIC_URL is .*: expected an origin/);
    },
  );

  it.each(["https://a.example/page", "a.example", "https://a.example; script-src *", "'self'"])(
    "refuses %s in FRAME_ANCESTORS, which becomes a part of a policy",
    (origins) => {
      expect(faultsOf({ FRAME_ANCESTORS: origins })[0]).toMatch(/^FRAME_ANCESTORS is /);
    },
  );

  it("refuses one port for both servers", () => {
    expect(() => readConfig({ PORT: "4447", METRICS_PORT: "4447" })).toThrow("METRICS_PORT and PORT");
  });

  it("accepts a Meilisearch without a key", () => {
    expect(readConfig({ MEILI_URL: "http://127.0.0.1:7700" }).meilisearch).toEqual({
      url: "http://127.0.0.1:7700",
      key: "",
      prefix: "jianbao",
    });
  });

  it.each(["search.example:7700", "ftp://search.example", "http://", "http://a b", "http://a?key=x"])(
    "refuses %s as a Meilisearch",
    (url) => {
      expect(faultsOf({ MEILI_URL: url })).toEqual([
        "MEILI_URL is not usable: expected a URL like http://host:7700, without a password",
      ]);
    },
  );

  it("never repeats a key, and refuses a prefix that is not a name", () => {
    expect(
      faultsOf({ MEILI_URL: "http://key:hunter2@host", MEILI_KEY: "hunter2", MEILI_INDEX_PREFIX: "a/b" }),
    ).toEqual([
      "MEILI_URL is not usable: expected a URL like http://host:7700, without a password",
      'MEILI_INDEX_PREFIX is "a/b": expected 1 to 100 letters, digits, - and _',
    ]);
  });

  it.each(["https://a.example/page", "a.example", "null", "https://a.example,*x"])(
    "refuses %s as an origin",
    (origins) => {
      expect(faultsOf({ CORS_ORIGINS: origins })[0]).toMatch(/^CORS_ORIGINS is ".*": expected a comma/);
    },
  );
});

describe("settings", () => {
  it("are complete and described, and their defaults are valid", () => {
    expect(new Set(settings.map(({ name }) => name)).size).toBe(settings.length);
    for (const setting of settings) expect(setting.description).toMatch(/^[A-Z].*\.$/);
    const written = Object.fromEntries(settings.map((setting) => [setting.name, setting.default]));
    expect(readConfig(written)).toEqual(readConfig({}));
  });
});

function faultsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (cause) {
    if (!isJianbaoError(cause)) throw cause;
    expect(cause.code).toBe("BAD_CONFIG");
    return cause.message.split("; ");
  }
  throw new Error("no fault was reported");
}
