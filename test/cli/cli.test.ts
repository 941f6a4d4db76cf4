import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, open, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { NO_DEADLINE } from "../../src/domain/deadline.js";
import { openSqliteGraph } from "../../src/graph/sqlite/store.js";
import { loadSeed } from "../../src/ingest/check/check-seed.js";
import type { Totals } from "../../src/graph/queries/totals.js";
import type { DataVersion } from "../../src/graph/records.js";
import type { Built } from "../support/build.js";
import { builtPackage } from "../support/built.js";
import { commandLine, type CommandLine, type Result } from "../support/command-line.js";
import type { Folder } from "../support/seed-folder.js";
import { SMALL_SEED, temporaryFolder, writeSeed } from "../support/seed-folder.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const COMMANDS = ["load", "serve", "search", "reindex", "check", "facts", "schema", "docs"] as const;

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
const graphFile = (data: string): string => join(data, "graph.db");

/** Opens the store again and reads every record. */
async function answers(data: string): Promise<Answer> {
  await using store = await openSqliteGraph(graphFile(data));
  const reader = store.reader(NO_DEADLINE);
  const [version, counts] = [await reader.dataVersion(), await reader.totals()];
  const [page] = await reader.entityPages([
    {
      kinds: null,
      subkinds: null,
      name: null,
      attributes: [],
      between: null,
      asOf: null,
      related: [],
      documents: null,
      order: { field: "ID", direction: "ASC" },
      page: { first: 1_000_000, after: null },
    },
  ]);
  return { version, counts, entities: page?.items.map(({ id }) => id) ?? [] };
}

interface Answer {
  readonly version: DataVersion | null;
  readonly counts: Totals;
  readonly entities: readonly string[];
}

describe("the command line", () => {
  it("explains itself and each of its commands with --help", async () => {
    const { code, stdout, stderr } = await program.run(["--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    const listed = Array.from(stdout.matchAll(/^ {2}([a-z]+) .*\S/gm), ([, name]) => name ?? "");
    const commands = listed.filter((name) => name !== "help");
    expect(commands).toEqual(expect.arrayContaining([...COMMANDS]));
    for (const name of commands) {
      const help = await cli.run([name, "--help"]);
      expect([help.code, help.stderr], name).toEqual([0, ""]);
      expect(help.stdout).toContain(`jianbao ${name}`);
      // The purpose, and every option with an explanation.
      expect(lines(help.stdout).length).toBeGreaterThan(3);
      for (const option of help.stdout.matchAll(/^ {2}(-\S.*)$/gm)) expect(option[1]).toMatch(/^-.* {2,}\S/);
    }
  });

  it.each<[string, string[]]>([
    ["an unknown command", ["foo"]],
    ["an unknown option", ["check", "--foo"]],
    ["an argument too many", ["check", "foo"]],
    ["an option without its value", ["check", "--seed"]],
    ["two options that exclude each other", ["facts", "--all", "--document", "one"]],
  ])("answers with exit code 2 and one line to %s", async (_, args) => {
    expectOneLine(await cli.run(args), 2);
  });

  it("prints its version", async () => {
    const { stdout, code } = await program.run(["--version"]);
    const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
    expect([code, stdout]).toEqual([0, `${version}\n`]);
  });

  it("exits with 2 and 1 as a separate process too", async () => {
    expectOneLine(await program.run(["foo"]), 2);
    expectOneLine(await program.run(["facts"]), 1);
  });

  it("answers with exit code 2 and the help to an empty command line", async () => {
    const { code, stdout, stderr } = await cli.run([]);
    expect([code, stdout]).toEqual([2, ""]);
    for (const name of COMMANDS) expect(stderr).toContain(name);
  });

  it.each<[string, string[], Record<string, string>]>([
    ["facts of no document", ["facts"], {}],
    ["facts of an unknown document", ["facts", "--document", "none"], {}],
    ["a folder that is not there", ["check", "--seed", "/nowhere/seed"], {}],
    ["a configuration that is wrong", ["load"], { LOG_LEVEL: "loud" }],
    ["a server that cannot be configured", ["serve"], { PORT: "70000" }],
    ["Neo4j without its password", ["load"], { NEO4J_URI: "neo4j://localhost" }],
  ])("answers with exit code 1 and one line to %s", async (_, args, environment) => {
    expectOneLine(await cli.run(args, environment), 1);
  });

  it("answers with exit code 1 and one line if the store cannot be used", async () => {
    const file = join(folder.path, "a-file");
    await writeFile(file, "no folder");
    expectOneLine(await cli.run(["load", "--seed", good], { JIANBAO_DATA: file }), 1);
    const data = dataFolder("broken");
    expect((await cli.run(["load", "--seed", good], { JIANBAO_DATA: data })).code).toBe(0);
    for (const name of await readdir(data)) await rm(join(data, name), { recursive: true });
    await writeFile(graphFile(data), "no data base ".repeat(1000));
    expectOneLine(await cli.run(["load", "--seed", good], { JIANBAO_DATA: data }), 1);
  });
});

describe("an output that cannot be written", () => {
  it.skipIf(!existsSync("/dev/full")).each([["check"], ["facts", "--all"], ["--version"], ["--help"]])(
    "is reported in one line, with code 3: %s %s",
    async (...args) => {
      const given = args.some((arg) => arg === "--version" || arg === "--help")
        ? args
        : [...args, "--seed", good];
      const full = await open("/dev/full", "w");
      const child = program.start(given, {}, { stdout: full.fd });
      let stderr = "";
      child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
      await once(child, "close");
      await full.close();
      expect([child.exitCode, lines(stderr).length]).toEqual([3, 1]);
      expect(stderr).toContain("standard output cannot be written (ENOSPC)");
    },
  );

  it.skipIf(!existsSync("/dev/full"))("is reported by a search, too", async () => {
    const environment = { JIANBAO_DATA: dataFolder("searched") };
    expect((await cli.run(["load", "--seed", good], environment)).code).toBe(0);
    const full = await open("/dev/full", "w");
    const child = program.start(["search", "甲局"], environment, { stdout: full.fd });
    await once(child, "close");
    await full.close();
    expect(child.exitCode).toBe(3);
  });

  it("reports in one line that the program is not built", async () => {
    const bare = join(folder.path, "bare");
    await mkdir(join(bare, "bin"), { recursive: true });
    await cp("bin/jianbao.js", join(bare, "bin/jianbao.js"));
    await writeFile(join(bare, "package.json"), '{ "type": "module" }');
    const child = spawn(process.execPath, [join(bare, "bin/jianbao.js"), "check"]);
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    await once(child, "close");
    expect([child.exitCode, lines(stderr).length]).toEqual([3, 1]);
    expect(stderr).toMatch(/not built yet: run npm install/);
  });
});

describe("a data folder that is a file", () => {
  it.each([
    ["the file itself", ""],
    ["a folder below it", "/below"],
  ])("is reported with the variable and the path: %s", async (_, below) => {
    const file = join(folder.path, "no-folder");
    await writeFile(file, "a file");
    const data = `${file}${below}`;
    for (const args of [["load", "--seed", good], ["serve"], ["search", "甲局"]]) {
      const result = await cli.run(args, { JIANBAO_DATA: data, PORT: "0" });
      expect([result.code, result.stdout]).toEqual([1, ""]);
      expect(result.stderr).toContain(`JIANBAO_DATA ${data}, cannot be made`);
      expect(result.stderr).toContain("is a file");
      expect(result.stderr).not.toMatch(/\bat .*:\d+:\d+/);
    }
    expect(await readFile(file, "utf8")).toBe("a file");
  });
});

describe("jianbao serve", () => {
  it("tries the port before it loads anything", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const data = dataFolder("port-taken");
    const result = await cli.run(["serve", "--load", "--seed", good], {
      JIANBAO_DATA: data,
      HOST: "127.0.0.1",
      PORT: String(port),
    });
    taken.close();
    expectOneLine(result, 1);
    expect(result.stderr).toMatch(/PORT \d+: another program listens there already/);
    await expect(stat(data)).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("reports each stage as it begins, before it is ready", async () => {
    const environment = { JIANBAO_DATA: dataFolder("stages"), PORT: "0", LOG_LEVEL: "silent" };
    const child = program.start(["serve", "--load", "--seed", good], environment);
    let stderr = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
      if (stderr.includes("Playground")) child.kill("SIGTERM");
    });
    await once(child, "close");
    const stages = ["checking", "opening", "indexing", "loading", "loaded", "GraphQL "];
    const positions = stages.map((stage) => stderr.indexOf(stage));
    expect(positions.every((position) => position >= 0)).toBe(true);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it("says that it starts before any module is loaded", async () => {
    const program = await readFile("bin/jianbao.js", "utf8");
    // A static import would be loaded first: a second or two on a slow machine.
    expect(program.match(/^import .*/gm)).toEqual(['import { existsSync } from "node:fs";']);
    expect(program.indexOf("jianbao: starting")).toBeLessThan(program.indexOf("await import("));
  });
});

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
    expect(stdout).toContain((await loadSeed("seed")).version);
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
    const before = await answers(data);
    expect(before.entities.length).toBeGreaterThan(0);
    const { code, stdout, stderr } = await cli.run(["load", "--seed", bad], environment);
    expect([code, stdout, lines(stderr).length]).toEqual([1, "", 3]);
    expect(await answers(data)).toEqual(before);
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
    const before = await answers(data);
    expect((await cli.run(["load", "--seed", seed], environment)).code).toBe(0);
    const after = await answers(data);
    expect(after.entities.length).toBe(before.entities.length - 1);
    expect(after.version?.version).toBe((await loadSeed(seed)).version);
  });
});

describe("kill -9 during a load", () => {
  const PEOPLE = 1000;
  /** KILLS=100 spreads this many kills over the time of a load. */
  const KILLS = Number(process.env["KILLS"] ?? 0);
  const MOMENTS =
    KILLS > 0 ? Array.from({ length: KILLS }, (_, index) => (index + 0.5) / KILLS) : [0.3, 0.75, 0.92];
  const people = Array.from({ length: PEOPLE }, (_, index) => `人${String(index)}`);
  let large: string;
  let old: Answer;
  let full: Answer;
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
    await cli.run(["load", "--seed", good], { JIANBAO_DATA: dataFolder("old") });
    old = await answers(dataFolder("old"));
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
    full = await answers(data);
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
    const { version, counts, entities } = await answers(data);
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

function expectOneLine({ code, stdout, stderr }: Result, expected: number): void {
  expect([code, stdout]).toEqual([expected, ""]);
  expect(lines(stderr)).toHaveLength(1);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+\)?/);
}
