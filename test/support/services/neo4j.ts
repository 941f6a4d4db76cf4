import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, statfs, writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import type { Absent, Starter } from "./starter.js";

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Unique to the run, for names in a server that continues after it. */
  readonly run: string;
  /** Of a server that this run started: files that exist once it has its data, and once it has ended. */
  readonly files?: { readonly ready: string; readonly ended: string };
}

/** The space of a data set that all test files of the run read. */
export function spaceOf({ run }: Neo4jAddress, name: string): string {
  return `test-${run}-${name}`;
}

const POM = fileURLToPath(new URL("pom.xml", import.meta.url));
const CACHE = fileURLToPath(new URL("../../../.cache/neo4j", import.meta.url));
const MIN_JAVA = 17;
/** HUB=long: the test of a hub takes its full size, and the server gives a transaction its usual memory. */
export const IS_LONG_HUB = process.env["HUB"] === "long";
// It answers after 7 s on an idle machine of two cores. Other work on the machine may delay that a lot.
const START_TIMEOUT_MS = 600_000;
/** More than the data of all tests with their logs. */
const HOME_BYTES = 2 * 2 ** 30;

/**
 * A real Neo4j Community: the server named by NEO4J_URI, else one of our own from Maven's jars, on a free loopback
 * port with an empty home that is removed when the run ends. It starts while the first tests run: `untilReady` waits for
 * it. The jars (129 MB) are fetched once, and only if REQUIRE names neo4j: a plain `npm test` downloads nothing.
 */
export const neo4j: Starter<Neo4jAddress> = {
  async start({ required }) {
    const uri = process.env["NEO4J_URI"];
    if (uri !== undefined && uri !== "")
      return { address: addressFromEnvironment(uri), stop: () => Promise.resolve() };
    const java = javaVersion();
    if (java === null || java < MIN_JAVA)
      return missing(`Java ${String(MIN_JAVA)} or later is not installed`);
    const jars = await jarFolder();
    if (!existsSync(jars)) {
      if (!required)
        return missing(
          "its jars have not been fetched yet; REQUIRE=neo4j npm test fetches them once (129 MB)",
        );
      if (!isInstalled("mvn")) return missing("Maven (mvn) is not installed");
      await fetchJars();
    }
    return startServer(jars);
  },
};

function missing(why: string): Absent {
  return { absent: `${why} (or set NEO4J_URI to a running server)` };
}

function addressFromEnvironment(uri: string): Neo4jAddress {
  return {
    uri,
    user: process.env["NEO4J_USER"] ?? "neo4j",
    password: process.env["NEO4J_PASSWORD"] ?? "",
    database: process.env["NEO4J_DATABASE"] ?? "neo4j",
    run: randomUUID(),
  };
}

/** The folder of the jars: one per version. */
async function jarFolder(): Promise<string> {
  const version = /<artifactId>neo4j<\/artifactId>[^]*?<version>([^<]+)</.exec(
    await readFile(POM, "utf8"),
  )?.[1];
  if (version === undefined) throw new Error(`${POM} names no version of Neo4j`);
  return join(CACHE, version);
}

function javaVersion(): number | null {
  const { stderr, error } = spawnSync("java", ["-version"], { encoding: "utf8" });
  const major = error ? undefined : /version "(\d+)/.exec(stderr)?.[1];
  return major === undefined ? null : Number(major);
}

function isInstalled(command: string): boolean {
  return spawnSync(command, ["-version"], { stdio: "ignore" }).error === undefined;
}

/**
 * Fetches the jars unless they are there. Downloads into a separate folder first: an interrupted run leaves no incomplete
 * set, and two runs do not mix their files. Throws if Maven fails.
 */
export async function fetchJars(): Promise<void> {
  const target = await jarFolder();
  if (existsSync(target)) return;
  await mkdir(CACHE, { recursive: true });
  const part = await mkdtemp(join(CACHE, "part-"));
  console.log("Fetching Neo4j through Maven (129 MB, once) …");
  const goal = ["dependency:copy-dependencies", `-DoutputDirectory=${part}`];
  const maven = spawn("mvn", ["-q", "-B", "-f", POM, ...goal], { stdio: "inherit" });
  const [code] = (await once(maven, "exit")) as [number | null];
  if (code !== 0) {
    await rm(part, { recursive: true, force: true });
    throw new Error("Maven could not fetch Neo4j: its own lines above say why");
  }
  if (existsSync(target)) await rm(part, { recursive: true, force: true });
  else await rename(part, target);
}

async function startServer(jars: string): Promise<{ readonly address: Neo4jAddress; stop(): Promise<void> }> {
  const home = await mkdtemp(join(await fastFolder(), "jianbao-neo4j-"));
  const port = await freePort();
  for (const folder of ["conf", "data", "import", "lib", "logs", "plugins", "run"])
    await mkdir(join(home, folder));
  await writeFile(join(home, "conf", "neo4j.conf"), configuration(port));
  const server = spawn(
    "java",
    [
      // Most of what a load leaves in memory is garbage at once, so a large young generation halves the collections.
      ...["-Xmx1g", "-Xmn400m"],
      // Two cores are shared with the tests: parallel garbage collection would only take them away.
      ...["-XX:+UseSerialGC"],
      ...["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"].map(
        (module) => `--add-opens=${module}=ALL-UNNAMED`,
      ),
      ...["-cp", join(jars, "*"), "org.neo4j.server.CommunityEntryPoint"],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, "conf")}`],
    ],
    { stdio: "ignore" },
  );
  // Ends the server if this run is killed.
  const kill = (): void => {
    server.kill("SIGKILL");
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once("exit", kill);
  const stop = async (): Promise<void> => {
    process.off("exit", kill);
    if (!hasEnded(server)) {
      server.kill("SIGKILL"); // Its data are removed, so it need not shut down in order.
      await once(server, "exit");
    }
    await rm(home, { recursive: true, force: true });
  };
  const files = { ready: join(home, "ready"), ended: join(home, "ended") };
  server.once("exit", () => {
    if (existsSync(home)) writeFileSync(files.ended, "");
  });
  const uri = `bolt://127.0.0.1:${String(port)}`;
  return {
    address: { uri, user: "neo4j", password: "unused", database: "neo4j", run: randomUUID(), files },
    stop,
  };
}

/** A folder in memory if there is room: each commit waits for the disk, and nothing here has to survive. */
async function fastFolder(): Promise<string> {
  const memory = "/dev/shm";
  const room = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return room > HOME_BYTES ? memory : tmpdir();
}

function configuration(port: number): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${String(port)}`,
    "server.http.enabled=false",
    "dbms.security.auth_enabled=false",
    "dbms.usage_report.enabled=false",
    "server.memory.heap.initial_size=512m",
    "server.memory.heap.max_size=1g",
    // A fifth of what a server with this heap allows, for hubs of a fifth of the size.
    ...(IS_LONG_HUB ? [] : ["db.memory.transaction.max=140m"]),
    "server.memory.pagecache.size=256m",
    "db.tx_log.preallocate=false",
    // Plans are made from the shared data, and kept: every other load of a test would change the statistics.
    "dbms.cypher.min_replan_interval=1h",
    "db.logs.query.enabled=OFF",
    "",
  ].join("\n");
}

/** Waits until the server has the shared data; returns the same address. Throws if it ended or takes ten minutes. */
export async function untilReady<Address extends Neo4jAddress | null>(address: Address): Promise<Address> {
  const files = address?.files;
  if (files) await until(files, () => Promise.resolve(existsSync(files.ready)));
  return address;
}

/** Waits until the server accepts connections. */
export async function listens({ uri, files }: Neo4jAddress): Promise<void> {
  const port = Number(new URL(uri).port);
  if (files) await until(files, () => accepts(port));
}

async function until({ ended }: { readonly ended: string }, isDone: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + START_TIMEOUT_MS;
  while (!(await isDone())) {
    if (existsSync(ended)) throw new Error("Neo4j ended before it was ready");
    if (Date.now() > end) throw new Error(`Neo4j was not ready within ${String(START_TIMEOUT_MS)} ms`);
    await sleep(100);
  }
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
