/**
 * What counting every field costs: queries executed by the schema as it is and by the bounded one, in turn in one run,
 * over the shipped data in SQLite. Prints the ratios of the medians, of CPU and of wall time; nothing else of the
 * server is in them.
 *
 *   npx tsx bench/bounded.ts
 */
import { makeExecutableSchema } from "@graphql-tools/schema";
import { execute, parse, type DocumentNode, type GraphQLSchema } from "graphql";

import { deadlineIn } from "../src/domain/deadline.js";
import { openSqliteGraph } from "../src/graph/sqlite/store.js";
import { loadSeed } from "../src/ingest/check/check-seed.js";
import { createContext } from "../src/resolvers/context.js";
import { resolvers, typeDefs } from "../src/resolvers/schema.js";
import { Allowance, createPool } from "../src/server/limits/allowance.js";
import { withAllowance, boundSchema } from "../src/server/limits/bounded.js";

const ROUNDS = 600;
const WARM_UP = 40;

const dataset = await loadSeed(new URL("../seed", import.meta.url).pathname);
await using store = await openSqliteGraph(":memory:");
await store.replace(dataset);
const nobody = { reader: () => ({}) as never };

const queries: Readonly<Record<string, string>> = {
  "50 bodies, 10 scalars each": `{ organizations(first: 50) { nodes {
    id a: label b: label(language: EN) c: __typename d: id e: label f: id g: label h: id i: label } } }`,
  "50 bodies with names and statements": `{ organizations(first: 50) { nodes {
    id label names { text } statements(first: 10) { nodes { id predicate object { id label } } } } } }`,
};
const plain = makeExecutableSchema({ typeDefs, resolvers });
const bounded = boundSchema(makeExecutableSchema({ typeDefs, resolvers }));
const pool = createPool({ cost: 1_000_000, answerBytes: 1e9 });

for (const [name, text] of Object.entries(queries)) {
  const document = parse(text);
  const cpu: Record<"plain" | "bounded", number[]> = { plain: [], bounded: [] };
  const wall: Record<"plain" | "bounded", number[]> = { plain: [], bounded: [] };
  let fields = 0;
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1)
    for (const side of round % 2 === 0 ? (["plain", "bounded"] as const) : (["bounded", "plain"] as const)) {
      const time = await timed(async () => {
        const answered = await answer(side === "plain" ? plain : bounded, document, side === "bounded");
        fields = Math.max(fields, answered);
      });
      if (round < WARM_UP) continue;
      cpu[side].push(time.cpu);
      wall[side].push(time.wall);
    }
  const ratio = (times: typeof cpu): string => (median(times.bounded) / median(times.plain)).toFixed(3);
  console.log(
    `${name}: ${String(fields)} fields, CPU ${median(cpu.plain).toFixed(2)} ms, bounded ${ratio(cpu)} times that; wall ${ratio(wall)}`,
  );
}

async function answer(schema: GraphQLSchema, document: DocumentNode, counted: boolean): Promise<number> {
  const deadline = deadlineIn(60_000);
  const context = createContext({ store, engine: nobody, deadline, language: "zh" });
  const allowance = new Allowance(deadline, pool);
  allowance.start();
  const contextValue = counted ? withAllowance(context, allowance) : context;
  const { errors } = await execute({ schema, document, contextValue });
  if (errors) throw errors[0] ?? new Error("no answer");
  allowance.close();
  return allowance.fields;
}

async function timed(work: () => Promise<void>): Promise<{ cpu: number; wall: number }> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { cpu: (user + system) / 1_000, wall: performance.now() - began };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
