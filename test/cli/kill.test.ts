import { once } from "node:events";
import { cp, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import type { Built } from "../support/build.js";
import { builtPackage } from "../support/built.js";
import { commandLine } from "../support/command-line.js";
import type { Folder } from "../support/seed-folder.js";
import { SMALL_SEED, temporaryFolder, writeSeed } from "../support/seed-folder.js";
import { storedIn, type Stored } from "./stored.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let folder: Folder;
let program: Built;

beforeAll(async () => {
  folder = await temporaryFolder();
  program = builtPackage(join(folder.path, "data"));
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const dataFolder = (name: string): string => join(folder.path, "stores", name);
const graphFile = (data: string): string => join(data, "graph.db");
const stored = (data: string): Promise<Stored> => storedIn(graphFile(data));

describe("kill -9 during a load", () => {
  const PEOPLE = 500;
  /** KILLS=100 spreads this many kills over the time of a load. */
  const KILLS = Number(process.env["KILLS"] ?? 0);
  const MOMENTS =
    KILLS > 0 ? Array.from({ length: KILLS }, (_, index) => (index + 0.5) / KILLS) : [0.3, 0.75, 0.92];
  const people = Array.from({ length: PEOPLE }, (_, index) => `人${String(index)}`);
  let large: string;
  let old: Stored;
  let full: Stored;
  let duration: number;
  let walBytes: number;

  beforeAll(async () => {
    large = await writeSeed(
      { ...folder, path: join(folder.path, "large") },
      {
        "manifest.yaml": SMALL_SEED["manifest.yaml"].replace("facts: 1", `facts: ${String(PEOPLE)}`),
        "authority/people.yaml": `persons:\n${people.map((name) => `  - { name: ${name} }\n`).join("")}`,
        "articles/one/01-first.yaml": `title: 第一篇\nmentions: { 乙局: 1, 张三: 1 }\nfacts:\n${people
          .map((name) => `  - { tenure: ${name}, positions: { 甲局: [局长], 乙局: [副局长] }, at: 1 }\n`)
          .join("")}`,
      },
    );
    const good = await writeSeed({ ...folder, path: join(folder.path, "good") });
    await commandLine(dataFolder("old")).run(["load", "--seed", good]);
    old = await stored(dataFolder("old"));
    const data = await copyOfOld("full");
    const before = performance.now();
    const [child, watched] = startLoad(data);
    walBytes = 0;
    while (child.exitCode === null) {
      walBytes = Math.max(walBytes, await walSize(data));
      await sleep(1);
    }
    duration = performance.now() - before;
    expect((await watched).code).toBe(0);
    full = await stored(data);
    expect(full.entities.length).toBeGreaterThan(PEOPLE);
  });

  async function copyOfOld(name: string): Promise<string> {
    const data = dataFolder(name);
    // Skips the write-ahead log: a load has emptied it, and the last reader may remove it during the copy.
    const filter = (path: string): boolean => !/-(wal|shm)$/.test(path);
    await cp(dataFolder("old"), data, { recursive: true, filter });
    return data;
  }

  function startLoad(data: string): [ReturnType<Built["start"]>, Promise<{ code: number | null }>] {
    const child = program.start(["load", "--seed", large], { JIANBAO_DATA: data });
    return [child, once(child, "close").then(() => ({ code: child.exitCode }))];
  }

  /** Grows while the transaction is written, which starts long after the process. */
  async function walSize(data: string): Promise<number> {
    const found = await stat(`${graphFile(data)}-wal`).catch(() => null);
    return found?.size ?? 0;
  }

  async function expectWhole(data: string): Promise<"old" | "new"> {
    const { version, counts, entities } = await stored(data);
    const isOld = version?.version === old.version?.version;
    const expected = isOld ? old : full;
    expect(version?.version).toBe(expected.version?.version);
    expect(counts).toEqual(expected.counts);
    expect(entities).toEqual(expected.entities);
    return isOld ? "old" : "new";
  }

  it.each(MOMENTS)("leaves the previous or the new data complete, after %d of its time", async (part) => {
    const data = await copyOfOld(`killed-at-${String(part)}`);
    const [child, closed] = startLoad(data);
    await sleep(duration * Math.min(1, part + Math.random() * 0.05));
    child.kill("SIGKILL");
    await closed;
    await expectWhole(data);
  });

  it("does not stop the next load", async () => {
    const data = await copyOfOld("killed-and-loaded");
    const [child, closed] = startLoad(data);
    while (child.exitCode === null && (await walSize(data)) < walBytes * 0.5) await sleep(1);
    child.kill("SIGKILL");
    await closed;
    expect((await startLoad(data)[1]).code).toBe(0);
    expect(await expectWhole(data)).toBe("new");
  });

  it.each([0.02, 0.5, 0.8])("leaves the data complete, after %d of what it writes", async (part) => {
    const data = await copyOfOld(`killed-writing-${String(part)}`);
    const [child, closed] = startLoad(data);
    let written = 0;
    while (child.exitCode === null && written < walBytes * part) {
      written = await walSize(data);
      await sleep(1);
    }
    child.kill("SIGKILL");
    await closed;
    expect(written, "killed while it wrote").toBeGreaterThan(0);
    const which = await expectWhole(data);
    // Half of it is written, so nothing is committed yet.
    if (part <= 0.5) expect(which).toBe("old");
  });
});
