import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { question, startTarget, type Target } from "../attacks/target.js";
import { builtPackage } from "../support/built.js";
import { temporaryFolder, type Folder } from "../support/seed-folder.js";
import { soak, type Ask } from "./clients.js";

/** With SOAK_SECONDS of 30 or more, /healthz must also respond within the promised 100 ms. */
const SECONDS = Number(process.env["SOAK_SECONDS"] ?? 4);
const LONG = SECONDS >= 30;
const CONNECTIONS = 256;
const DEADLINE_MS = 10_000;
/**
 * Does not count the time that other programs used. A short run shares the machine with other tests and checks no time.
 */
const HEALTHZ_MS = LONG ? 100 : Infinity;
const MEMORY_GROWTH = 1.25;

let folder: Folder;
let target: Target;

beforeAll(async () => {
  folder = await temporaryFolder();
  const built = builtPackage(folder.path);
  expect((await built.run(["load"])).code).toBe(0);
  target = await startTarget(built, { LIMIT_DEADLINE_MS: String(DEADLINE_MS) });
}, 120_000);

afterAll(async () => {
  await target.stop();
  await folder[Symbol.asyncDispose]();
});

describe(`${String(CONNECTIONS)} connections for ${String(SECONDS)} s`, () => {
  it(
    "are answered or refused, none hangs, and memory does not grow",
    async () => {
      const mix = await mixOf(target.url);
      const run = (seconds: number): ReturnType<typeof soak> =>
        soak({
          url: target.url,
          mix,
          connections: CONNECTIONS,
          milliseconds: seconds * 1000,
          giveUpMs: DEADLINE_MS + 30_000,
        });
      // Warms up first: in a server that has run for a while, code is compiled and caches are full.
      await run(SECONDS / 2);
      const before = await target.rss();
      await target.victim();
      const outcomes = await run(SECONDS);
      const { healthz } = await target.victim();
      const after = await target.rss();
      console.log(
        `soak: ${String(outcomes.requests)} requests, ${String(outcomes.ok)} answered, ${String(outcomes.shed)} shed, ${String(outcomes.late)} late, slowest ${outcomes.worstMs.toFixed(0)} ms; /healthz ${String(healthz.count)} times, slowest ${healthz.worstMs.toFixed(0)} ms (${healthz.slowestMs.toFixed(0)} by the clock); ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after`,
      );
      expect(target.died()).toBeNull();
      expect(outcomes.wrong).toEqual({});
      expect(outcomes.ok).toBeGreaterThan(outcomes.late);
      expect(outcomes.shed).toBeGreaterThan(0);
      expect(healthz.failures).toEqual([]);
      expect(healthz.count).toBeGreaterThan(0);
      expect(healthz.worstMs).toBeLessThan(HEALTHZ_MS);
      if (!Number.isNaN(after)) expect(after).toBeLessThan(before * MEMORY_GROWTH);
    },
    (SECONDS * 3 + 120) * 1000,
  );
});

/** The requests of a public service: health checks, small queries, all worked queries, and a few expensive ones. */
async function mixOf(url: string): Promise<readonly Ask[]> {
  const folderOfQueries = fileURLToPath(new URL("../../docs/queries", import.meta.url));
  const names = (await readdir(folderOfQueries)).filter((name) => name.endsWith(".graphql"));
  const worked = await Promise.all(names.map((name) => readFile(`${folderOfQueries}/${name}`, "utf8")));
  expect(worked.length).toBeGreaterThan(10);
  const { data } = (await question(url, "{ organizations(first: 20) { nodes { id } } }")) as {
    data: { organizations: { nodes: { id: string }[] } };
  };
  const ids = data.organizations.nodes.map(({ id }) => JSON.stringify(id));
  const small = ids.map((id) => `{ node(id: ${id}) { id ... on Entity { label } } }`);
  const expensive = [
    `{ subgraph(seeds: [${ids.join(", ")}], depth: 3, maxNodes: 300, measures: [BETWEENNESS, COMMUNITY]) { nodes { distance } } }`,
    "{ organizations(first: 100) { nodes { label timeline(first: 20) { totalCount } } } }",
    '{ search(query: "四川 机关", first: 50, facets: [KIND, YEAR, PLACE]) { totalCount nodes { label } } }',
  ];
  const posted = [...small.slice(0, 10), ...worked, ...expensive, ...small.slice(10)].map((query) => ({
    path: "/graphql",
    body: JSON.stringify({ query }),
  }));
  return [{ path: "/healthz", body: null }, ...posted, { path: "/readyz", body: null }];
}
