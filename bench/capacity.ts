/**
 * What a server needs: memory when it is started and when it has worked for a while, disk, and the processor's time for
 * a request of each kind, over the shipped data and over 20,000 entities with 200,000 statements. The figures of
 * docs/guides/operate.md come from here. Times are the processor's, so that other programs do not count.
 *
 *   npx tsx bench/capacity.ts [requests of each kind] [shipped or large, else both]
 */
import type { ChildProcess } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openBackends } from "../src/backends.js";
import { readConfig } from "../src/config.js";
import { write } from "../src/ingest/write.js";
import { buildPackage, programIn, type Built } from "../test/support/build.js";
import { largeDataset } from "../test/fuzz/large-data.js";

const REQUESTS = Number(process.argv[2] ?? 200);
const ONLY = process.argv[3];
/** The kernel counts the time of processes in hundredths of a second. */
const TICK_MS = 10;
const LARGE = { entities: 20_000, statements: 200_000 };

const folder = await mkdtemp(join(tmpdir(), "jianbao-capacity-"));
try {
  await buildPackage(folder);
  const built = programIn(folder, join(folder, "data"));
  if (ONLY !== "large") {
    const shipped = join(folder, "shipped");
    await built.run(["load"], { JIANBAO_DATA: shipped });
    await measure("shipped data", built, shipped);
  }
  if (ONLY !== "shipped") {
    const large = join(folder, "large");
    const backends = await openBackends({ ...readConfig({}), data: large });
    await write(largeDataset(LARGE), backends);
    await backends[Symbol.asyncDispose]();
    await measure("20,000 entities, 200,000 statements", built, large);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(name: string, built: Built, data: string): Promise<void> {
  const began = performance.now();
  const server = built.start(["serve"], { PORT: "0", LOG_LEVEL: "error", JIANBAO_DATA: data });
  const url = await addressOf(server);
  const started = performance.now() - began;
  try {
    await ask(url, "{ dataVersion { version } }");
    const fresh = await resident(server);
    console.log(`\n${name}`);
    console.log(`  on disk ${((await bytesOf(data)) / 1e6).toFixed(0)} MB`);
    console.log(`  listens after ${started.toFixed(0)} ms, ${fresh.toFixed(0)} MB resident`);
    for (const [kind, query] of Object.entries(await questions(url))) {
      for (let round = 0; round < REQUESTS / 4; round++) await ask(url, query);
      const before = await processorMs(server);
      let bytes = 0;
      for (let round = 0; round < REQUESTS; round++) bytes += await ask(url, query);
      const each = ((await processorMs(server)) - before) / REQUESTS;
      const size = (bytes / REQUESTS / 1000).toFixed(1);
      console.log(`  ${kind.padEnd(24)} ${each.toFixed(2).padStart(7)} ms  ${size.padStart(7)} kB`);
    }
    console.log(`  then ${(await resident(server)).toFixed(0)} MB resident`);
  } finally {
    server.kill("SIGTERM");
  }
}

/** Small questions, and the worked queries of the playground, which are what people really ask. */
async function questions(url: string): Promise<Readonly<Record<string, string>>> {
  const worked = new URL("../docs/queries/", import.meta.url);
  const names = (await readdir(worked)).filter((name) => name.endsWith(".graphql"));
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, worked), "utf8")));
  const found = await text(url, "{ organizations(first: 1) { nodes { id } } }");
  const id = /"id":"([^"]+)"/.exec(found)?.[1] ?? "";
  return {
    "one entity": `{ node(id: "${id}") { id ... on Entity { label } } }`,
    "a page of 20": "{ organizations(first: 20) { nodes { id label } } }",
    "a search": '{ search(query: "机关", first: 20) { totalCount nodes { id label } } }',
    ...Object.fromEntries(names.map((name, index) => [name.replace(".graphql", ""), texts[index] ?? ""])),
  };
}

async function ask(url: string, query: string): Promise<number> {
  return (await text(url, query)).length;
}

async function text(url: string, query: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      const url = /GraphQL\s+(http:\S+)\/graphql/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    server.once("exit", () => {
      reject(new Error(`the server did not start: ${said}`));
    });
  });
}

async function resident({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1000;
}

async function processorMs({ pid }: ChildProcess): Promise<number> {
  // The name in parentheses may hold spaces; what follows it begins with field 3.
  const fields = (await readFile(`/proc/${String(pid)}/stat`, "utf8")).replace(/^.*\) /, "").split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

async function bytesOf(path: string): Promise<number> {
  const names = await readdir(path, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => stat(join(path, name))));
  return sizes.reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);
}
