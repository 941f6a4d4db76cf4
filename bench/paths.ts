/**
 * Compares shortest paths over the adjacency in memory with the same search in SQL, on a store of a million entities and
 * five million statements (half of the objects by a power law, hubs of 25,000 edges). All engines search from both ends,
 * level by level, and take turns in one run. SQL runs over the store's own tables, and over a table of integers made for
 * this search, which is its best case. The lengths are compared with each other and with a plain breadth-first search.
 * Prints ratios; exits with 1 when a bound is missed.
 *
 *   npx tsx bench/paths.ts [entities, default 1000000]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";

import { NO_DEADLINE } from "../src/domain/deadline.js";
import type { StoredAdjacency } from "../src/graph/sqlite/traversal/adjacency-cache.js";
import { createAdjacencyCache } from "../src/graph/sqlite/traversal/adjacency-cache.js";
import { openDatabase } from "../src/graph/sqlite/database.js";
import { paths } from "../src/graph/sqlite/paths.js";
import { degreeOf } from "../src/graph/sqlite/traversal/adjacency.js";
import { entityId, writeGraph } from "./synthetic-graph.js";

const ENTITIES = Number(process.argv[2] ?? 1_000_000);
const STATEMENTS = 5 * ENTITIES;
const PAIRS = 200;
const WARM_UP = 20;
const PAIRS_A_TURN = 25;
const MAX_LENGTH = 6;
const BOUNDS = { ratio: 60, buildSeconds: 15, megabytes: 250 };

const folder = mkdtempSync(join(tmpdir(), "jianbao-bench-"));
process.on("exit", () => {
  rmSync(folder, { recursive: true, force: true });
});
const database = openDatabase(join(folder, "graph.db"));
database.exec("PRAGMA cache_size = -262144; PRAGMA mmap_size = 8000000000;");
const writing = performance.now();
writeGraph(database, ENTITIES, STATEMENTS);
console.log(
  `${String(ENTITIES)} entities, ${String(STATEMENTS)} statements written in ${seconds(writing)} s`,
);

const cache = createAdjacencyCache(database);
const before = process.memoryUsage().arrayBuffers;
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const building = performance.now();
const adjacency = await cache.withAdjacency(NO_DEADLINE, (built) => built);
const buildSeconds = (performance.now() - building) / 1_000;
delay.disable();
const pairs = randomPairs(PAIRS, 20_201_118);
await ask(pairs[0] ?? [0, 1], 100);
const megabytes = (process.memoryUsage().arrayBuffers - before) / 1e6;
console.log(
  `adjacency built in ${buildSeconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB with the arrays of the search; the event loop waited at most ${(delay.max / 1e6).toFixed(0)} ms`,
);

let ratio = NaN;
let differences = 0;
for (const hubLimit of [ENTITIES * 10, 100]) {
  const engines: Record<Engine, (pair: Pair) => number | Promise<number>> = {
    port: (pair) => ask(pair, hubLimit),
    tables: (pair) => levelByLevel(pair, (node) => isHub(pair, node, hubLimit), ownNeighbors),
    integers: (pair) => levelByLevel(pair, (node) => isHub(pair, node, hubLimit), bestNeighbors),
  };
  // Warms up the compiler and the caches, and compares with the plain search.
  for (const pair of randomPairs(WARM_UP, 1)) {
    const lengths: number[] = [];
    for (const engine of Object.values(engines)) lengths.push(await engine(pair));
    const plain = plainLength(adjacency, pair, (node) => isHub(pair, node, hubLimit));
    if (lengths.some((length) => length !== plain)) differences += 1;
  }
  const times: Record<Engine, number[]> = { port: [], tables: [], integers: [] };
  const found = new Map<number, number>();
  for (let start = 0; start < pairs.length; start += PAIRS_A_TURN) {
    const turn = pairs.slice(start, start + PAIRS_A_TURN);
    const answers = new Map<Engine, number[]>();
    for (const [name, engine] of Object.entries(engines) as [Engine, (typeof engines)[Engine]][]) {
      const lengths: number[] = [];
      for (const pair of turn) lengths.push(await timed(times[name], () => engine(pair)));
      answers.set(name, lengths);
    }
    for (const [index, length] of (answers.get("port") ?? []).entries()) {
      if ([...answers.values()].some((lengths) => lengths[index] !== length)) differences += 1;
      found.set(length, (found.get(length) ?? 0) + 1);
    }
  }
  const [port, tables, integers] = [times.port, times.tables, times.integers].map(quantiles);
  if (!port || !tables || !integers) continue;
  if (hubLimit > 100) ratio = tables.p50 / port.p50;
  const slower = (slow: Quantiles): string =>
    `${(slow.p50 / port.p50).toFixed(0)}× at p50, ${(slow.p99 / port.p99).toFixed(0)}× at p99`;
  const lengths = [...found]
    .sort(([a], [b]) => a - b)
    .map(([length, count]) => `${length < 0 ? "none" : String(length)} ${String(count)}×`);
  console.log(
    `${hubLimit > 100 ? "Through hubs" : "Around hubs of more than 100 edges, which the port names"} (lengths: ${lengths.join(", ")})
  port                 ${shown(port)}
  SQL over its tables  ${shown(tables)}: ${slower(tables)}
  SQL over integers    ${shown(integers)}: ${slower(integers)}`,
  );
}
database.close();
if (differences > 0) console.log(`${String(differences)} lengths differ`);
const isKept =
  differences === 0 &&
  ratio >= BOUNDS.ratio &&
  buildSeconds <= BOUNDS.buildSeconds &&
  megabytes <= BOUNDS.megabytes;
// The bounds are for a million entities. For fewer, only the lengths count.
if (ENTITIES >= 1_000_000) console.log(`${isKept ? "kept" : "not kept"}: ${JSON.stringify(BOUNDS)}`);
process.exitCode = isKept || (differences === 0 && ENTITIES < 1_000_000) ? 0 : 1;

type Engine = "port" | "tables" | "integers";
type Pair = readonly [number, number];

function isHub(pair: Pair, node: number, hubLimit: number): boolean {
  return degreeOf(adjacency, node) > hubLimit && !pair.includes(node);
}

/** The length of the path that the port finds; -1 for none. */
async function ask([from, to]: Pair, hubLimit: number): Promise<number> {
  const [answer] = await paths(
    cache,
    [
      {
        from: entityId(from),
        to: entityId(to),
        maxLength: MAX_LENGTH,
        hubLimit,
        first: 1,
        predicates: null,
        statuses: ["STATED"],
        between: null,
        asOf: null,
      },
    ],
    NO_DEADLINE,
  );
  return answer?.paths[0]?.statements.length ?? -1;
}

type Neighbors = (nodes: readonly number[]) => number[];

/** Bidirectional search: expands the smaller frontier with one SQL query per level, and keeps the visited nodes here. */
function levelByLevel([from, to]: Pair, isEnd: (node: number) => boolean, neighbors: Neighbors): number {
  const searches = [from, to].map((end) => ({ visited: new Set([end]), frontier: [end] }));
  const [near, far] = searches;
  if (!near || !far) return -1;
  for (let length = 1; length <= MAX_LENGTH; length += 1) {
    const [side, other] = near.frontier.length <= far.frontier.length ? [near, far] : [far, near];
    const next = neighbors(side.frontier).filter((node) => !side.visited.has(node) && !isEnd(node));
    for (const node of next) side.visited.add(node);
    if (next.some((node) => other.visited.has(node))) return length;
    side.frontier = next;
  }
  return -1;
}

function ownNeighbors(nodes: readonly number[]): number[] {
  const list = JSON.stringify(nodes.map(entityId));
  const rows = database.all(
    `SELECT object AS id FROM statement WHERE subject IN (SELECT value FROM json_each(?))
       AND object IS NOT NULL AND status = 'STATED' AND rank <> 'DEPRECATED'
     UNION SELECT subject FROM statement WHERE object IN (SELECT value FROM json_each(?))
       AND status = 'STATED' AND rank <> 'DEPRECATED'`,
    [list, list],
  );
  return rows.map((row) => Number(String(row["id"]).slice(4)));
}

function bestNeighbors(nodes: readonly number[]): number[] {
  const rows = database.all(
    "SELECT DISTINCT other FROM walk WHERE node IN (SELECT value FROM json_each(?)) AND status = 0",
    [JSON.stringify(nodes)],
  );
  return rows.map((row) => Number(row["other"]));
}

/** Plain breadth-first search from one end. It shares no code with the search that is measured. */
function plainLength(edges: StoredAdjacency, [from, to]: Pair, isEnd: (node: number) => boolean): number {
  const distance = new Map([[from, 0]]);
  const queue = [from];
  for (const node of queue) {
    const reached = distance.get(node) ?? 0;
    if (node === to) return reached;
    if (reached === MAX_LENGTH || isEnd(node)) continue;
    for (let slot = edges.offsets[node] ?? 0; slot < (edges.offsets[node + 1] ?? 0); slot += 1) {
      const next = edges.neighbors[slot] ?? 0;
      if (distance.has(next)) continue;
      distance.set(next, reached + 1);
      queue.push(next);
    }
  }
  return -1;
}

async function timed<Value>(into: number[], work: () => Value | Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await work();
  into.push(performance.now() - start);
  return value;
}

interface Quantiles {
  readonly p50: number;
  readonly p99: number;
}

function quantiles(times: readonly number[]): Quantiles {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

function shown({ p50, p99 }: Quantiles): string {
  return `p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms`;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1_000).toFixed(1);
}

function randomPairs(count: number, start: number): Pair[] {
  // A fixed sequence, so that each run asks the same.
  let seed = start;
  const next = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * ENTITIES);
  };
  return Array.from({ length: count }, () => [next(), next()] as const).filter(([a, b]) => a !== b);
}
