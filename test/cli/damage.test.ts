import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openBackends, type Backends } from "../../src/backends.js";
import { readConfig } from "../../src/config.js";
import { NO_DEADLINE } from "../../src/domain/deadline.js";
import { isJianbaoError } from "../../src/domain/errors.js";
import { dataset, entityQuery, named, statement } from "../../src/graph/contract/contract.fixture.js";
import { openDatabase } from "../../src/graph/sqlite/database.js";
import { openSqliteGraph } from "../../src/graph/sqlite/store.js";
import { write } from "../../src/ingest/write.js";
import { createContext } from "../../src/resolvers/context.js";
import { resolvers, typeDefs } from "../../src/resolvers/schema.js";
import { openEmbeddedSearch } from "../../src/search/embedded/engine.js";
import { NO_FILTER } from "../../src/search/engine.js";
import { createApp, type App } from "../../src/server/app.js";
import { createLogger } from "../../src/server/observe/log.js";
import { ask } from "../http/server.js";
import { temporaryFolder, type Folder } from "../support/seed-folder.js";

// Issue 9, item 14: a flipped bit caused an internal error or a wrong answer, while /readyz returned 200 and load
// printed "already loaded".

const persons = Array.from({ length: 40 }, (_, index) => `per:${String(index)}`);
const made = dataset({
  version: "made",
  entities: [named("org:hub", "青石局"), ...persons.map((id) => named(id, `顾${id.slice(4)}`))],
  statements: persons.map((id) => statement(`sta:${id}`, id, "MEMBER_OF", "org:hub")),
});

let folder: Folder;
let graph: Buffer;
let index: Buffer;
let indexName: string;
let right: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  const data = join(folder.path, "sound");
  const backends = await openBackends(configOf(data));
  await write(made, backends);
  right = await answersOf(backends);
  await backends[Symbol.asyncDispose]();
  graph = readFileSync(join(data, "graph.db"));
  indexName = readdirSync(join(data, "search"))[0] ?? "";
  index = readFileSync(join(data, "search", indexName));
});
afterAll(() => folder[Symbol.asyncDispose]());

const configOf = (data: string): ReturnType<typeof readConfig> =>
  readConfig({ PORT: "0", JIANBAO_DATA: data, LOG_LEVEL: "silent" });

let copies = 0;
/** A data folder with copies of these files. */
async function copyOf(files: { graph?: Buffer; index?: Buffer } = {}): Promise<string> {
  const data = join(folder.path, String(++copies));
  await mkdir(join(data, "search"), { recursive: true });
  writeFileSync(join(data, "graph.db"), files.graph ?? graph);
  writeFileSync(join(data, "search", indexName), files.index ?? index);
  return data;
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
  return copy;
}

/** All answers of the store and the engine, as one text. */
async function answersOf({ store, engine }: Pick<Backends, "store" | "engine">): Promise<string> {
  await store.check();
  const { reader, search } = createContext({ store, engine, deadline: NO_DEADLINE, language: "zh" });
  const query = { kinds: null, filter: NO_FILTER, facets: ["KIND" as const], first: 100, offset: 0 };
  const answers = [
    await reader.totals(),
    await reader.entityPages([entityQuery()]),
    await reader.statements(made.statements.map(({ id }) => id)),
    await reader.nameMatches([{ text: "顾1", kinds: null, limit: 50 }]),
    await search.search({ ...query, text: "顾" }),
    await search.search({ ...query, text: "青石局" }),
    await search.suggest({ prefix: "gu", kinds: null, first: 50 }),
  ];
  return JSON.stringify(answers);
}

/** The outcome with these files: the right answers, or the code of the error. */
async function outcomeOf(data: string): Promise<string> {
  try {
    const backends = await openBackends(configOf(data));
    try {
      const answers = await answersOf(backends);
      return answers === right ? "right" : answers;
    } finally {
      await backends[Symbol.asyncDispose]();
    }
  } catch (cause) {
    return isJianbaoError(cause) ? cause.code : String(cause);
  }
}

/** About this many offsets, spread evenly over the bytes. The stride reaches every kind of content. */
function places(bytes: Buffer, count: number): number[] {
  const stride = Math.max(1, Math.floor(bytes.length / count) | 1);
  return Array.from({ length: Math.floor(bytes.length / stride) }, (_, step) => step * stride);
}

describe("one flipped bit causes no wrong answer", () => {
  it("in the store", async () => {
    const outcomes = new Map<string, number>();
    const odd: string[] = [];
    for (const at of [...Array(100).keys(), ...places(graph, 150)]) {
      const outcome = await outcomeOf(await copyOf({ graph: flipped(graph, at) }));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (!["right", "STORE_DAMAGED", "STORE_FORMAT"].includes(outcome))
        odd.push(`byte ${String(at)}: ${outcome.slice(0, 100)}`);
    }
    expect(odd).toEqual([]);
    expect(outcomes.get("STORE_DAMAGED")).toBeGreaterThan(100);
  }, 120_000);

  it("in the search index", async () => {
    for (const at of [...places(index, 150), index.length - 1, index.length - 40]) {
      const outcome = await outcomeOf(await copyOf({ index: flipped(index, at) }));
      expect(["INDEX_DAMAGED", "INDEX_MISSING"], `byte ${String(at)}: ${outcome}`).toContain(outcome);
    }
  }, 120_000);

  it("nor does a truncated file, or one that the program did not write", async () => {
    for (const part of [0.1, 0.5, 0.9])
      expect(
        await outcomeOf(await copyOf({ graph: graph.subarray(0, Math.floor(graph.length * part)) })),
      ).toBe("STORE_DAMAGED");
    const text = Buffer.from("no data base ".repeat(1000));
    expect(await outcomeOf(await copyOf({ graph: text }))).toBe("STORE_DAMAGED");
    expect(await outcomeOf(await copyOf({ index: text }))).toBe("INDEX_MISSING");
    expect(await outcomeOf(await copyOf())).toBe("right");
  });
});

describe("a load", () => {
  it.each([
    ["a byte is flipped", () => flipped(graph, graph.length - 3000)],
    ["the half is gone", () => graph.subarray(0, graph.length / 2)],
    ["it is no database", () => Buffer.from("no data base ".repeat(1000))],
    ["it is empty pages", () => Buffer.alloc(graph.length)],
  ])("refuses a store with %s, and rebuilds it if asked", async (_, damaged) => {
    const data = await copyOf({ graph: damaged(), index: flipped(index, 100) });
    await using backends = await openBackends(configOf(data));
    await expect(write(made, backends)).rejects.toMatchObject({
      code: "STORE_DAMAGED",
      message: expect.stringContaining("jianbao load --force") as string,
    });
    expect(await write(made, backends, undefined, { anew: true })).toMatchObject({ changed: true });
    expect(await answersOf(backends)).toBe(right);
    expect(await outcomeOf(data)).toBe("right");
    expect(readdirSync(data).filter((name) => /^graph\.db\.|journal/.test(name))).toEqual([]);
  });

  it("rebuilds a damaged index, and does not touch the store", async () => {
    const data = await copyOf({ index: flipped(index, 100) });
    await using backends = await openBackends(configOf(data));
    expect(await write(made, backends)).toMatchObject({ changed: false, indexed: true });
    expect(await write(made, backends)).toMatchObject({ changed: false, indexed: false });
    expect(await outcomeOf(data)).toBe("right");
  });

  it("rebuilds both if asked, even if nothing is damaged", async () => {
    const data = await copyOf();
    await using backends = await openBackends(configOf(data));
    const before = await backends.store.reader(NO_DEADLINE).dataVersion();
    const result = await write(made, backends, undefined, { anew: true });
    expect(result).toMatchObject({ changed: true, indexed: true });
    const after = await backends.store.reader(NO_DEADLINE).dataVersion();
    expect(after?.version).toBe(before?.version);
    expect(after?.load).not.toBe(before?.load);
  });
});

describe("a store of another version of the program", () => {
  it("is read by no command, kept by all, and replaced by a load", async () => {
    const data = await copyOf();
    const path = join(data, "graph.db");
    const database = openDatabase(path);
    const rows = (): unknown => database.all("SELECT count(*) AS n FROM entity")[0]?.["n"];
    database.run("UPDATE meta SET value = 'another' WHERE key = 'format'");
    const held = rows();
    expect(held).toBe(made.entities.length);
    {
      await using store = await openSqliteGraph(path);
      const reader = store.reader(NO_DEADLINE);
      for (const work of [reader.dataVersion(), reader.totals(), store.check()])
        await expect(work).rejects.toMatchObject({
          code: "STORE_FORMAT",
          message: expect.stringContaining("run jianbao load") as string,
        });
      expect(rows()).toBe(held);
      expect(await store.replace(made)).toMatchObject({ changed: true });
      expect(await reader.totals()).toMatchObject({ entities: { PERSON: persons.length } });
    }
    database.close();
    expect(await outcomeOf(data)).toBe("right");
  });
});

describe("a server whose files are damaged while it runs", () => {
  let data: string;
  let app: App;
  let url: string;
  beforeAll(async () => {
    data = await copyOf();
    const config = configOf(data);
    const logger = createLogger("silent");
    const backends = await openBackends(config);
    app = createApp({ ...backends, config, logger, typeDefs, resolvers, createContext });
    url = await app.listen();
  });
  afterAll(() => app.close());

  const readyz = async (): Promise<unknown> => {
    const answer = await fetch(`${url}/readyz`);
    const { status, reason = null } = (await answer.json()) as Record<string, unknown>;
    return [answer.status, status, reason];
  };
  const READY = [200, "ready", null];
  const QUERY = `{ search(query: "青石局") { totalCount } persons(first: 50) { totalCount nodes { label } } }`;

  it("reports the index, and needs no restart after a rebuild", async () => {
    expect(await readyz()).toEqual(READY);
    const path = join(data, "search", indexName);
    writeFileSync(path, flipped(index, 200));
    expect(await readyz()).toEqual([503, "not ready", "INDEX_DAMAGED"]);
    const { codes, errors } = await ask({ url }, QUERY);
    expect([codes, errors[0]?.message]).toEqual([
      ["INDEX_DAMAGED"],
      "the search index is damaged: it has to be made again",
    ]);
    await using engine = openEmbeddedSearch(join(data, "search"));
    await using store = await openSqliteGraph(join(data, "graph.db"));
    await write(made, { store, engine });
    expect(await readyz()).toEqual(READY);
    expect((await ask({ url }, QUERY)).codes).toEqual([]);
  });

  it("reports the store, and needs no restart after a rebuild", async () => {
    const before = await ask({ url }, QUERY);
    const path = join(data, "graph.db");
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(7, 4096 * 3, 4096 * 5));
    expect(await readyz()).toEqual([503, "not ready", "STORE_DAMAGED"]);
    const damaged = await ask({ url }, QUERY);
    expect([...new Set(damaged.codes)]).toEqual(["STORE_DAMAGED"]);
    await using backends = await openBackends(configOf(data));
    await write(made, backends, undefined, { anew: true });
    expect(await readyz()).toEqual(READY);
    expect(await ask({ url }, QUERY)).toMatchObject({ codes: [], data: before.data });
  });
});
