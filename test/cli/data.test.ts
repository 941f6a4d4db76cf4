import { once } from "node:events";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { loadSeed } from "../../src/ingest/check/check-seed.js";
import type { Built } from "../support/build.js";
import { builtPackage } from "../support/built.js";
import { commandLine, type CommandLine } from "../support/command-line.js";
import type { Folder } from "../support/seed-folder.js";
import { SMALL_SEED, temporaryFolder, writeSeed } from "../support/seed-folder.js";
import { storedIn, type Stored } from "./stored.js";
import { shippedData } from "../support/seed-data.js";

// The commands that read the curated data.

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let folder: Folder;
/** Runs commands in this process; `program` starts a process for each. */
let cli: CommandLine;
let program: Built;
let good: string;
let bad: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  cli = commandLine(join(folder.path, "data"));
  program = builtPackage(join(folder.path, "data"));
  good = await writeSeed({ ...folder, path: join(folder.path, "good") });
  bad = await writeSeed(
    { ...folder, path: join(folder.path, "bad") },
    {
      "articles/one/01-first.yaml": `title: 第一篇
mentions: { 丙局: 1 }
facts:
  - tenure: 甲局
    positions: { 甲局: [局长] }
    on: 2021-05-29
    at: 1
`,
    },
  );
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");
const dataFolder = (name: string): string => join(folder.path, "stores", name);
const stored = (data: string): Promise<Stored> => storedIn(join(data, "graph.db"));

describe("jianbao check", () => {
  it("says what the data holds", async () => {
    const { code, stdout, stderr } = await cli.run(["check", "--seed", good]);
    expect([code, stderr]).toEqual([0, ""]);
    const { version } = await loadSeed(good);
    expect(lines(stdout)).toHaveLength(1);
    expect(stdout).toContain(version);
  });

  it("finds the data of the package", async () => {
    const { code, stdout } = await cli.run(["check"]);
    expect(code).toBe(0);
    expect(stdout).toContain((await shippedData()).version);
  });

  it("reports every fault in one line, with file, line and field", async () => {
    const { code, stdout, stderr } = await cli.run(["check", "--seed", bad]);
    expect([code, stdout]).toEqual([1, ""]);
    const faults = lines(stderr)
      .filter((line) => !line.startsWith("warning: "))
      .map((line) => /^(\S+?:\d+):\d+ (\S+): /.exec(line)?.slice(1));
    expect(faults).toEqual([
      ["seed/articles/one/01-first.yaml:2", "mentions.丙局"],
      ["seed/articles/one/01-first.yaml:4", "facts[0].tenure"],
      ["seed/articles/one/01-first.yaml:6", "facts[0].on"],
    ]);
  });

  it("treats warnings as errors when it is strict", async () => {
    const seed = await writeSeed(
      { ...folder, path: join(folder.path, "warned") },
      { "authority/more.yaml": "persons:\n  - { name: 李四 }\n" },
    );
    const mild = await cli.run(["check", "--seed", seed]);
    expect([mild.code, lines(mild.stderr).length, lines(mild.stdout).length]).toEqual([0, 1, 1]);
    const strict = await cli.run(["check", "--seed", seed, "--strict"]);
    expect([strict.code, lines(strict.stderr).length, strict.stdout]).toEqual([1, 1, ""]);
  });
});

describe("jianbao facts", () => {
  it("prints one JSON object per line", async () => {
    const { code, stdout, stderr } = await cli.run(["facts", "--document", "one", "--seed", good]);
    expect([code, stderr]).toEqual([0, ""]);
    const facts = lines(stdout).map((line) => JSON.parse(line) as { type: string; doc: string });
    expect(facts.map(({ type, doc }) => [type, doc])).toEqual([
      ["ORG", "one"],
      ["ORG", "one"],
      ["TENURE", "one"],
    ]);
    expect((await cli.run(["facts", "--all", "--seed", good])).stdout).toBe(stdout);
  });

  it("prints nothing when the data has errors", async () => {
    const { code, stdout, stderr } = await cli.run(["facts", "--all", "--seed", bad]);
    expect([code, stdout, lines(stderr).length]).toEqual([1, "", 3]);
  });

  it("stops without an error if its reader stops", async () => {
    const child = program.start(["facts", "--all"]);
    let stderr = "";
    child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout?.once("data", () => child.stdout?.destroy());
    await once(child, "close");
    expect([child.exitCode, stderr]).toEqual([0, ""]);
  });
});

describe("jianbao schema", () => {
  it("writes missing files, and with --check only reports them", async () => {
    const check = ["schema", "--check", "--seed", good];
    const missing = await cli.run(check);
    expect(missing.code).toBe(1);
    expect(await readdir(good)).not.toContain("schema");
    expect((await cli.run(["schema", "--seed", good])).code).toBe(0);
    expect(lines(missing.stderr)).toHaveLength((await readdir(join(good, "schema"))).length);
    expect((await cli.run(check)).code).toBe(0);
  });
});

describe("jianbao load", () => {
  it("loads and reports it in one line; a second load changes nothing", async () => {
    const environment = { JIANBAO_DATA: dataFolder("twice") };
    const { version } = await loadSeed(good);
    const runs = [
      await cli.run(["load", "--seed", good], environment),
      await cli.run(["load", "--seed", good], environment),
    ];
    for (const { code, stdout, stderr } of runs) {
      expect([code, stdout, lines(stderr).length]).toEqual([0, "", 1]);
      expect(stderr).toContain(version);
    }
    expect(runs[1]?.stderr).not.toBe(runs[0]?.stderr);
  });

  it("leaves the store unchanged when the data has errors", async () => {
    const data = dataFolder("kept");
    const environment = { JIANBAO_DATA: data };
    expect((await cli.run(["load", "--seed", good], environment)).code).toBe(0);
    const before = await stored(data);
    expect(before.entities.length).toBeGreaterThan(0);
    const { code, stdout, stderr } = await cli.run(["load", "--seed", bad], environment);
    expect([code, stdout, lines(stderr).length]).toEqual([1, "", 3]);
    expect(await stored(data)).toEqual(before);
  });

  it("creates no store for data with errors", async () => {
    const data = dataFolder("never");
    expect((await cli.run(["load", "--seed", bad], { JIANBAO_DATA: data })).code).toBe(1);
    await expect(stat(data)).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("removes what the data no longer contain", async () => {
    const data = dataFolder("changed");
    const environment = { JIANBAO_DATA: data };
    await cli.run(["load", "--seed", good], environment);
    const seed = await writeSeed(
      { ...folder, path: join(folder.path, "less") },
      {
        "authority/all.yaml": SMALL_SEED["authority/all.yaml"].replace(/ {2}- \{ name: 乙局.*\n/, ""),
        "articles/one/01-first.yaml": SMALL_SEED["articles/one/01-first.yaml"].replace(/mentions.*\n/, ""),
      },
    );
    const before = await stored(data);
    expect((await cli.run(["load", "--seed", seed], environment)).code).toBe(0);
    const after = await stored(data);
    expect(after.entities.length).toBe(before.entities.length - 1);
    expect(after.version?.version).toBe((await loadSeed(seed)).version);
  });
});
