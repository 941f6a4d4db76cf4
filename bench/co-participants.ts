/**
 * Measures pages of the co-participants of a hub: an organization with 100,000 members that takes part in 20,000 events
 * with five of its members each. Uses the embedded store, or Neo4j if NEO4J_URI is set. Prints the times of the first and
 * the last page and their ratio, and the times of subgraphs. Exits with 1 when the last page takes more than 1.5 times as
 * long as the first.
 *
 *   npx tsx bench/co-participants.ts [members]
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readConfig } from "../src/config.js";
import { NO_DEADLINE } from "../src/domain/deadline.js";
import { coParticipantSort, OCCASION_PREDICATES } from "../src/graph/stored/co-participants.js";
import type { CoParticipantQuery } from "../src/graph/queries/co-participants.js";
import { dataset } from "../src/graph/contract/contract.fixture.js";
import { HUB, hubData, memberId } from "../src/graph/contract/hub.fixture.js";
import { openNeo4jGraph } from "../src/graph/neo4j/store.js";
import { openSqliteGraph } from "../src/graph/sqlite/store.js";

const MEMBERS = Number(process.argv[2] ?? 100_000);
const ROUNDS = 15;
const PAGE = 20;
const MOST_RATIO = 1.5;

const folder = mkdtempSync(join(tmpdir(), "jianbao-bench-"));
process.on("exit", () => {
  rmSync(folder, { recursive: true, force: true });
});
const { neo4j } = readConfig();
// Uses its own space, so that other data in the server stay as they are.
await using store =
  neo4j === null
    ? await openSqliteGraph(join(folder, "graph.db"))
    : openNeo4jGraph({ ...neo4j, space: `bench-${randomUUID()}` });
const loading = await timed(() => store.replace(hubData(MEMBERS)));
const reader = store.reader(NO_DEADLINE);
const edges = { statuses: ["STATED"], between: null, asOf: null } as const;

const query = (entity: string, after: CoParticipantQuery["page"]["after"]): CoParticipantQuery => ({
  ...edges,
  predicates: OCCASION_PREDICATES,
  entity,
  minShared: 1,
  kinds: null,
  page: { first: PAGE, after },
});
const subgraph = (entity: string, depth: number) => () =>
  reader.subgraphs([{ ...edges, seeds: [entity], predicates: null, depth, maxNodes: 100, maxEdges: 2_000 }]);

const opening = await timed(() => reader.coParticipants([query(HUB, null)]));
console.log(
  `${store.name}: ${String(MEMBERS)} members loaded in ${seconds(loading)}, first query ${seconds(opening)}`,
);
for (const [name, entity] of [
  ["the hub", HUB],
  ["one of its members", memberId(1)],
] as const) {
  const { total, cursor } = await lastPage(entity);
  const times = { first: [] as number[], last: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.first.push(await timed(() => reader.coParticipants([query(entity, null)])));
    times.last.push(await timed(() => reader.coParticipants([query(entity, cursor)])));
  }
  const [first, last] = [median(times.first), median(times.last)];
  console.log(
    `co-participants of ${name}: ${String(total)}; first page ${first.toFixed(1)} ms, last page ${last.toFixed(1)} ms, ratio ${(last / first).toFixed(2)}`,
  );
  if (last / first > MOST_RATIO) process.exitCode = 1;
}
for (const [name, entity, depth] of [
  ["the hub", HUB, 1],
  ["the hub", HUB, 3],
  ["one of its members", memberId(1), 3],
] as const) {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) times.push(await timed(subgraph(entity, depth)));
  console.log(`subgraph of depth ${String(depth)} around ${name}: ${median(times).toFixed(1)} ms`);
}
// Leaves no data in the server.
if (neo4j !== null) await store.replace(dataset({}));

/** The cursor of the last full page. A single large page has the same order as many small ones. */
async function lastPage(
  entity: string,
): Promise<{ readonly total: number; readonly cursor: CoParticipantQuery["page"]["after"] }> {
  const large = { ...query(entity, null), page: { first: MEMBERS * 2, after: null } };
  const [page] = await reader.coParticipants([large]);
  const before = page?.items.at(-PAGE - 1);
  return {
    total: page?.total ?? 0,
    cursor: before ? { sort: coParticipantSort(before), id: before.entity } : null,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
