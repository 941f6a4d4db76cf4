import { writeFile } from "node:fs/promises";

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import type { Backends } from "../../src/backends.js";
import type { Dataset } from "../../src/domain/dataset.js";
import { NO_DEADLINE } from "../../src/domain/deadline.js";
import type { JianbaoError } from "../../src/domain/errors.js";
import type { GraphStore } from "../../src/graph/store.js";
import { loadSeed } from "../../src/ingest/check/check-seed.js";
import { write } from "../../src/ingest/write.js";
import { createContext } from "../../src/resolvers/context.js";
import { openEmbeddedSearch } from "../../src/search/embedded/engine.js";
import { NO_FILTER, type SearchPage } from "../../src/search/engine.js";
import { temporaryBackends } from "../support/backends.js";
import { SMALL_SEED, temporaryFolder, writeSeed, type Folder } from "../support/seed-folder.js";

// A load leaves graph and index at one version, or both as they were. test/cli/kill.test.ts tests this for a load that
// is killed.

let folder: Folder;
let before: Dataset;
let after: Dataset;
let broken: Dataset;
beforeAll(async () => {
  folder = await temporaryFolder();
  before = await loadSeed(await writeSeed(folder));
  const authority = SMALL_SEED["authority/all.yaml"].replace("张三", "李四");
  const article = SMALL_SEED["articles/one/01-first.yaml"].replace("张三", "李四");
  const changed = { "authority/all.yaml": authority, "articles/one/01-first.yaml": article };
  const other = { ...folder, path: `${folder.path}/other` };
  after = await loadSeed(await writeSeed(other, changed));
  broken = { ...after, version: "broken", entities: after.entities.filter(({ kind }) => kind !== "PERSON") };
});
afterAll(() => folder[Symbol.asyncDispose]());

let backends: Backends;
beforeEach(async () => {
  backends = await temporaryBackends(before);
  return () => backends[Symbol.asyncDispose]();
});

/** The versions in the store and in the engine, and what a request finds. */
async function state({ store, engine }: Pick<Backends, "store" | "engine"> = backends): Promise<{
  readonly held: string | undefined;
  readonly indexed: readonly string[];
  readonly found: readonly (string | undefined)[];
}> {
  const held = await store.reader(NO_DEADLINE).dataVersion();
  const found = await Promise.all(["张三", "李四"].map((text) => searchFor(text, backends)));
  return {
    held: held?.version,
    indexed: (await engine.versions()).sort(),
    found: found.flatMap(({ hits }) => hits.map(({ matchedBy }) => matchedBy)),
  };
}

function searchFor(text: string, { store, engine }: Backends): Promise<SearchPage> {
  const { search } = createContext({ store, engine, deadline: NO_DEADLINE, language: "zh" });
  const query = { text, kinds: ["PERSON" as const], filter: NO_FILTER, facets: [] };
  return search.search({ ...query, first: 10, offset: 0 });
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (cause: unknown) => (cause as Partial<JianbaoError>).code ?? (cause as Error).message,
  );
}

describe("a load", () => {
  it("leaves graph and index at one version, and no index of another", async () => {
    expect(await state()).toMatchObject({ held: before.version, indexed: [before.version] });
    const result = await write(after, backends);
    expect(result).toMatchObject({ changed: true, indexed: true, leftOver: null });
    expect(await state()).toEqual({ held: after.version, indexed: [after.version], found: ["NAME"] });
    expect((await searchFor("张三", backends)).total).toBe(0);
  });

  it("of the same version changes nothing", async () => {
    const was = await state();
    expect(await write(before, backends)).toMatchObject({ changed: false, indexed: false });
    expect(await state()).toEqual(was);
  });

  it("builds a missing index", async () => {
    await backends.engine.keepOnly(null);
    expect(await write(before, backends)).toMatchObject({ changed: false, indexed: true });
    expect(await state()).toMatchObject({ held: before.version, indexed: [before.version] });
  });

  it("removes what a killed load left behind", async () => {
    await backends.engine.build("left-behind", []);
    await write(before, backends);
    expect((await state()).indexed).toEqual([before.version]);
  });

  it("reports its progress with the index, then with the graph", async () => {
    const progress: [string, number, number][] = [];
    await write(after, backends, (...step) => progress.push(step));
    const stages = progress.map(([stage]) => stage);
    expect(stages.indexOf("graph")).toBe(stages.lastIndexOf("index") + 1);
    for (const stage of ["index", "graph"]) {
      const [, done, total] = progress.findLast(([name]) => name === stage) ?? [];
      expect(done).toBe(total);
    }
  });
});

describe("a load that fails", () => {
  it("in the graph leaves both as they were", async () => {
    const was = await state();
    expect(await failureOf(write(broken, backends))).toBe("DANGLING_REFERENCE");
    expect(await state()).toEqual(was);
  });

  it("in an empty graph leaves nothing", async () => {
    await using empty = await temporaryBackends(null);
    expect(await failureOf(write(broken, empty))).toBe("DANGLING_REFERENCE");
    expect(await empty.engine.versions()).toEqual([]);
    expect(await empty.store.reader(NO_DEADLINE).dataVersion()).toBeNull();
  });

  it("in the index leaves the graph as it was", async () => {
    const file = `${folder.path}/a-file`;
    await writeFile(file, "");
    await using engine = openEmbeddedSearch(file);
    const was = await state();
    const { store } = backends;
    expect(await failureOf(write(after, { store, engine }))).toBe("SEARCH_UNAVAILABLE");
    expect(await state()).toEqual(was);
  });

  it("keeps an index of its version that was there before", async () => {
    await backends.engine.build("broken", []);
    expect(await failureOf(write(broken, backends))).toBe("DANGLING_REFERENCE");
    expect((await state()).indexed).toEqual([before.version, "broken"].sort());
  });
});

describe("a load that loses the connection to the graph", () => {
  /** The store with a `replace` that does its work and then fails, as when a connection is lost. */
  const losing = (replace: GraphStore["replace"], more: Partial<GraphStore> = {}): GraphStore => ({
    ...backends.store,
    ...more,
    replace: async (dataset) => {
      await replace(dataset);
      throw new Error("the connection is lost");
    },
  });

  it("after the commit keeps the new index, because the graph has changed", async () => {
    const store = losing((dataset) => backends.store.replace(dataset));
    expect(await failureOf(write(after, { ...backends, store }))).toBe("the connection is lost");
    expect(await state()).toEqual({ held: after.version, indexed: [after.version], found: ["NAME"] });
  });

  it("and cannot read the version of the graph keeps both indexes, and either works", async () => {
    const lost = (): never => {
      throw new Error("the connection is lost");
    };
    const nothing: GraphStore["replace"] = ({ version }) => Promise.resolve({ version, changed: false });
    const store = losing(nothing, { reader: lost });
    expect(await failureOf(write(after, { ...backends, store }))).toBe("the connection is lost");
    expect(await state()).toMatchObject({
      held: before.version,
      indexed: [before.version, after.version].sort(),
      found: ["NAME"],
    });
  });
});

describe("an old index that cannot be removed", () => {
  it("is a warning, and is removed by the next load", async () => {
    const engine = { ...backends.engine, keepOnly: () => Promise.reject(new Error("no permission")) };
    const result = await write(after, { ...backends, engine });
    expect(result).toMatchObject({ changed: true, leftOver: "no permission" });
    expect(await state()).toMatchObject({ held: after.version, found: ["NAME"] });
    await write(after, backends);
    expect((await state()).indexed).toEqual([after.version]);
  });
});

describe("requests while data are loaded", () => {
  it("find the data of one of the two versions, and never fail", async () => {
    let loading = true;
    const ask = async (): Promise<void> => {
      while (loading) {
        const [one, other] = await Promise.all([searchFor("张三", backends), searchFor("李四", backends)]);
        // These are two requests, so the version may change between them; each has at most one hit.
        expect([one.total, other.total].every((total) => total <= 1)).toBe(true);
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const asking = ask();
    for (const dataset of [after, before, after, before, after]) await write(dataset, backends);
    loading = false;
    await asking;
    expect(await state()).toMatchObject({ held: after.version, found: ["NAME"] });
  });
});

it("leaves the index of the graph's version after loads at the same time, whichever commits last", async () => {
  await Promise.all([write(after, backends), write(before, backends), write(after, backends)]);
  const { held, indexed } = await state();
  expect(indexed).toContain(held);
});

it("builds the index again that another load removed as unused", async () => {
  const { store, engine } = backends;
  const crossed: GraphStore = {
    ...store,
    replace: async (...given) => {
      const result = await store.replace(...given);
      // As another load does that committed a moment before.
      await engine.keepOnly(before.version);
      return result;
    },
  };
  await write(after, { store: crossed, engine });
  expect(await state()).toMatchObject({ held: after.version, indexed: [after.version] });
});
