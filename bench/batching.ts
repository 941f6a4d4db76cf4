/**
 * What one batched store call saves over a call per entity: the statements of 50 entities, asked both ways in turn in
 * one run, over the store that the environment names. Prints the ratio of the medians.
 *
 *   npx tsx bench/batching.ts
 */
import { openGraph } from "../src/backends.js";
import { readConfig } from "../src/config.js";
import { NO_DEADLINE } from "../src/domain/deadline.js";
import type { StatementQuery } from "../src/graph/store.js";
import { loadSeed } from "../src/ingest/check/check-seed.js";

const ROUNDS = 40;

const config = readConfig();
const dataset = await loadSeed(new URL("../seed", import.meta.url).pathname);
await using store = await openGraph(config);
await store.replace(dataset);
const reader = store.reader(NO_DEADLINE);

const queries = dataset.entities
  .slice(0, 50)
  .map(({ id }): StatementQuery => ({
    entity: id,
    predicates: null,
    direction: "BOTH",
    between: null,
    asOf: null,
    statuses: null,
    qualifier: null,
    documents: null,
    includeDeprecated: false,
    order: { field: "DATE", direction: "ASC" },
    page: { first: 20, after: null },
  }));

const batched = async (): Promise<unknown> => reader.statementPages(queries);
const onePerCall = async (): Promise<unknown> => {
  for (const query of queries) await reader.statementPages([query]);
  return null;
};

const times: Record<"batched" | "onePerCall", number[]> = { batched: [], onePerCall: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.batched.push(await timed(batched));
  times.onePerCall.push(await timed(onePerCall));
}

const [batch, single] = [median(times.batched), median(times.onePerCall)];
console.log(
  `${store.name}: 50 entities batched ${batch.toFixed(2)} ms, one a call ${single.toFixed(2)} ms, ratio ${(single / batch).toFixed(1)}`,
);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
