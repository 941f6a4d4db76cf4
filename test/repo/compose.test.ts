import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import { settings } from "../../src/config.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

interface Service {
  readonly build?: string;
  readonly image: string;
  readonly restart: string;
  readonly user?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly stop_grace_period: string;
  readonly read_only: boolean;
  readonly tmpfs: readonly string[];
  readonly cap_drop: readonly string[];
  readonly cap_add?: readonly string[];
  readonly privileged?: boolean;
  readonly security_opt: readonly string[];
  readonly mem_limit: string;
  readonly cpus: number;
  readonly pids_limit: number;
  readonly logging: { readonly options: Readonly<Record<string, string>> };
}

/** Services that cannot be mounted read-only. The reason is a comment in docker-compose.yml. */
const WRITABLE = ["neo4j"];

let services: Readonly<Record<string, Service>>;
let all: readonly (readonly [string, Service])[];
let dockerfile: string;

beforeAll(async () => {
  const text = await readFile(join(ROOT, "docker-compose.yml"), "utf8");
  const file = parse(text, { merge: true }) as { services: Readonly<Record<string, Service>> };
  ({ services } = file);
  all = Object.entries(services);
  dockerfile = await readFile(join(ROOT, "Dockerfile"), "utf8");
});

describe("docker-compose.yml", () => {
  it("starts the service and its optional backends", () => {
    expect(all.map(([name]) => name)).toEqual(["jianbao", "neo4j", "meilisearch"]);
  });

  it("gives no container a capability, nor a way to gain one", () => {
    for (const [name, service] of all) {
      expect(service.cap_drop, name).toEqual(["ALL"]);
      expect(service.cap_add, name).toBeUndefined();
      expect(service.privileged, name).toBeUndefined();
      expect(service.security_opt, name).toEqual(["no-new-privileges:true"]);
    }
  });

  it("limits the memory, the processors, the processes and the log of every container", () => {
    for (const [name, service] of all) {
      expect(megabytes(service.mem_limit), name).toBeGreaterThan(0);
      expect(service.cpus, name).toBeGreaterThan(0);
      expect(service.pids_limit, name).toBeGreaterThan(0);
      expect(service.logging.options, name).toMatchObject({
        "max-size": expect.stringMatching(/^\d+m$/) as string,
        "max-file": expect.stringMatching(/^\d+$/) as string,
      });
      expect(service.tmpfs, name).toEqual([expect.stringMatching(/^\/tmp:size=\d+m,mode=1777$/)]);
    }
  });

  it("leaves memory beside the heaps", () => {
    const heap = (option: string | undefined): number =>
      Number(/max-old-space-size=(\d+)/.exec(option ?? "")?.[1]);
    const { jianbao, neo4j } = services;
    const own = heap(jianbao?.environment["NODE_OPTIONS"]);
    expect(own).toBeGreaterThan(0);
    expect(own * 1.4).toBeLessThan(megabytes(jianbao?.mem_limit));
    const jvm =
      megabytes(neo4j?.environment["NEO4J_server_memory_heap_max__size"]) +
      megabytes(neo4j?.environment["NEO4J_server_memory_pagecache_size"]);
    expect(jvm * 1.3).toBeLessThan(megabytes(neo4j?.mem_limit));
  });

  it("mounts file systems read-only unless that breaks the image", () => {
    const writable = all.filter(([, service]) => !service.read_only).map(([name]) => name);
    expect(writable).toEqual(WRITABLE);
    // Data that must survive are in volumes.
    for (const [name, service] of all) expect(service.volumes.length, name).toBeGreaterThan(0);
  });

  it("names exact versions, the same that the tests use", async () => {
    const exact = /^[\w./-]+:v?\d+\.\d+\.\d+(-[\w.-]+)?(@sha256:[0-9a-f]{64})?$/;
    for (const [name, { image }] of all) expect(image, name).toMatch(exact);
    const pom = await readFile(join(ROOT, "test/support/services/pom.xml"), "utf8");
    const tested = /<artifactId>neo4j<\/artifactId>[^]*?<version>([\d.]+)</.exec(pom)?.[1];
    expect(services["neo4j"]?.image).toBe(`neo4j:${String(tested)}-community`);
    const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as {
      readonly version: string;
    };
    expect(services["jianbao"]?.image).toBe(`jianbao:${version}`);
  });

  it("publishes every port to this machine only", () => {
    for (const [name, { ports }] of all)
      for (const port of ports) expect(port, name).toMatch(/^127\.0\.0\.1:/);
  });

  it("checks the health of every container, and restarts it", () => {
    for (const [name, service] of all) {
      expect(service.restart, name).toBe("unless-stopped");
      expect(service.stop_grace_period, name).toMatch(/^\d+s$/);
      // The image of the service has its own health check.
      if (service.build === undefined) expect(service.healthcheck?.test[0], name).toMatch(/^CMD/);
    }
    const grace = settings.find(({ name }) => name === "SHUTDOWN_GRACE_MS")?.default;
    const stop = Number.parseInt(services["jianbao"]?.stop_grace_period ?? "", 10);
    expect(stop * 1000).toBeGreaterThan(Number(grace));
  });

  it("passes every setting to the service", () => {
    // These are set in the image, because ports and folders inside a container need no choice.
    const fixed = new Set(["PORT", "HOST", "JIANBAO_DATA"]);
    // Compose starts one server for one service, so the defaults fit.
    const usual = new Set(["NEO4J_DATABASE", "MEILI_INDEX_PREFIX"]);
    const handed = Object.keys(services["jianbao"]?.environment ?? {});
    const missing = settings
      .map(({ name }) => name)
      .filter((name) => !fixed.has(name) && !usual.has(name) && !handed.includes(name));
    expect(missing).toEqual([]);
    const known = new Set([...settings.map(({ name }) => name), "NODE_OPTIONS"]);
    expect(handed.filter((name) => !known.has(name))).toEqual([]);
  });

  it("requires passwords and contains none", async () => {
    const text = await readFile(join(ROOT, "docker-compose.yml"), "utf8");
    const secrets = text.match(/^\s+(NEO4J_AUTH|\w*(PASSWORD|KEY)): .*$/gm) ?? [];
    expect(secrets.length).toBeGreaterThan(3);
    for (const line of secrets) expect(line).toMatch(/\$\{\w+:\?[^}]+\}$/);
  });

  it("lists every variable of the environment in .env.example", async () => {
    const text = await readFile(join(ROOT, "docker-compose.yml"), "utf8");
    const example = await readFile(join(ROOT, ".env.example"), "utf8");
    const asked = new Set([...text.matchAll(/(?<!\$)\$\{(\w+)/g)].map((match) => match[1] ?? ""));
    expect(asked.size).toBeGreaterThan(5);
    expect([...asked].filter((name) => !new RegExp(`^${name}=`, "m").test(example))).toEqual([]);
  });

  it("is accepted by docker compose", async () => {
    const command = await composeCommand();
    if (command === null) {
      console.log("Skipped: docker compose config (there is no docker compose here)");
      return;
    }
    const environment = { NEO4J_PASSWORD: "a-password", MEILI_MASTER_KEY: "a-key-of-16-bytes" };
    const [program = "", ...first] = command;
    const { stdout } = await run(program, [...first, "config"], {
      cwd: ROOT,
      env: { PATH: process.env["PATH"], ...environment },
    });
    expect(Object.keys((parse(stdout) as { services: object }).services).sort()).toEqual(
      all.map(([name]) => name).sort(),
    );
  });
});

describe("the Dockerfile", () => {
  it("uses exact versions, the same in all stages", () => {
    const from = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((match) => match[1] ?? "");
    expect(from.length).toBeGreaterThan(1);
    expect(new Set(from).size).toBe(1);
    expect(from[0]).toMatch(/^node:\d+\.\d+\.\d+-[\w-]+(@sha256:[0-9a-f]{64})?$/);
  });

  it("runs as an unprivileged user, with a health check, and keeps its data in a volume", () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf("\nFROM "));
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK /m);
    expect(last).toContain("/readyz");
    expect(last).toMatch(/^VOLUME \/data$/m);
    // Without a shell in between, SIGTERM reaches the server.
    expect(last).toMatch(/^CMD \["node", /m);
  });

  it("copies nothing that is kept out of its context, and everything that is served", async () => {
    const ignored = await readFile(join(ROOT, ".dockerignore"), "utf8");
    const allowed = ignored.split("\n").flatMap((line) => (line.startsWith("!") ? line.slice(1) : []));
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((match) =>
      (match[1] ?? "").split(" "),
    );
    expect(copied.length).toBeGreaterThan(8);
    const isAllowed = (path: string): boolean =>
      allowed.some((one) => one === path || path.startsWith(`${one}/`));
    expect(copied.filter((path) => !isAllowed(path))).toEqual([]);
    const [build = "", final = ""] = dockerfile.split(/^FROM .* AS build$/m)[1]?.split(/^FROM /m) ?? [];
    // The pages are bundled where the compiler is.
    for (const path of ["bin", "src", "package.json"])
      expect(build).toMatch(new RegExp(`^COPY (.* )?${path}( |$)`, "m"));
    for (const path of ["docs", "schema", "src/web", "bin"])
      expect(final).toMatch(new RegExp(`^COPY ${path} ${path}$`, "m"));
  });

  it("installs what the lock file names, and runs no script of a package", () => {
    expect(dockerfile).toMatch(/^RUN npm ci --ignore-scripts/m);
    expect(dockerfile).not.toMatch(/^(RUN .*(npm install|curl|wget)|ADD http)/m);
  });
});

function megabytes(size: string | undefined): number {
  const [, number, unit] = /^(\d+)([mg])$/.exec(size ?? "") ?? [];
  return Number(number) * (unit === "g" ? 1024 : 1);
}

async function composeCommand(): Promise<readonly string[] | null> {
  for (const command of [["docker", "compose"], ["docker-compose"]]) {
    const [program = "", ...first] = command;
    try {
      await run(program, [...first, "version"]);
      return command;
    } catch {
      // Try the next command.
    }
  }
  return null;
}
