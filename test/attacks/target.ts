import { fork, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { Built } from "../support/build.js";
import type { Environment } from "../support/command-line.js";
import { pause } from "./client.js";
import type { VictimReport } from "./victim.js";

/** The built program under attack, a process with a small heap, and a victim that uses it at the same time. */
export interface Target {
  readonly url: string;
  /** Null while the process lives; afterwards how it ended, with its last output. */
  died(): string | null;
  /**
   * Resident memory in MB after a garbage collection, because an idle process delays collection. So this is what the
   * server holds. NaN if the system does not report it (only Linux does).
   */
  rss(): Promise<number>;
  /** What the victim saw since the last report. */
  victim(): Promise<VictimReport>;
  stop(): Promise<void>;
}

export const HEAP_MB = 512;

/** Collects garbage at a signal. */
const COLLECTOR = `data:text/javascript,${encodeURIComponent(
  'import { setFlagsFromString } from "node:v8"; import { runInNewContext } from "node:vm"; setFlagsFromString("--expose-gc"); const collect = runInNewContext("gc"); process.on("SIGUSR2", () => { collect(); collect({ type: "major", execution: "sync", flavor: "last-resort" }); });',
)}`;
const COLLECTION_MS = 500;

export async function startTarget(built: Built, environment: Environment = {}): Promise<Target> {
  const server = built.start(["serve"], {
    PORT: "0",
    LOG_LEVEL: "error",
    NODE_OPTIONS: `--max-old-space-size=${String(HEAP_MB)} --import ${COLLECTOR}`,
    ...environment,
  });
  let said = "";
  let end: string | null = null;
  server.once("exit", (code, signal) => {
    end = `ended with ${String(signal ?? code)}: ${said.slice(-600)}`;
  });
  // The output has to be read: if the pipe is full, the server waits.
  for (const stream of [server.stdout, server.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-20_000);
    });
  const url = await until(30_000, () => {
    if (end !== null) throw new Error(`the server did not start: ${end}`);
    return /GraphQL\s+(http:\S+)\/graphql/.exec(said)?.[1] ?? null;
  });
  const victim = await startVictim(url, await cheapQuestion(url), String(server.pid));
  return {
    url,
    died: () => end,
    rss: async () => {
      if (end === null) server.kill("SIGUSR2");
      await pause(COLLECTION_MS);
      return residentMegabytes(server);
    },
    victim: () => ask(victim),
    stop: async () => {
      victim.disconnect();
      server.kill("SIGKILL");
      await until(10_000, () => end);
    },
  };
}

async function cheapQuestion(url: string): Promise<string> {
  const query = "{ organizations(first: 1) { nodes { id } } }";
  const { data } = (await question(url, query)) as { data: { organizations: { nodes: { id: string }[] } } };
  const id = data.organizations.nodes[0]?.id ?? "";
  return JSON.stringify({
    query: "query ($id: ID!) { node(id: $id) { id ... on Organization { label kindLabel } } }",
    variables: { id },
  });
}

export async function question(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

function startVictim(...order: readonly string[]): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL("victim.ts", import.meta.url)), [...order], {
    execArgv: ["--import", "tsx"],
  });
  return new Promise((resolve) => {
    child.once("message", () => {
      resolve(child);
    });
  });
}

function ask(victim: ChildProcess): Promise<VictimReport> {
  return new Promise((resolve) => {
    victim.once("message", (report) => {
      resolve(report as VictimReport);
    });
    victim.send("report");
  });
}

function residentMegabytes({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Calls `look` every 50 ms until it finds something, and returns that. Throws when the time is up. */
export async function until<Found>(milliseconds: number, look: () => Found | null): Promise<Found> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const found = look();
    if (found !== null) return found;
    if (performance.now() > end) throw new Error(`nothing within ${String(milliseconds)} ms`);
    await pause(50);
  }
}
