import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, open, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import type { Built } from "../support/build.js";
import { builtPackage } from "../support/built.js";
import { commandLine, type CommandLine, type Result } from "../support/command-line.js";
import type { Folder } from "../support/seed-folder.js";
import { temporaryFolder, writeSeed } from "../support/seed-folder.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const COMMANDS = ["load", "serve", "search", "reindex", "check", "facts", "schema", "docs"] as const;

let folder: Folder;
/** Runs commands in this process; `program` starts a process for each. */
let cli: CommandLine;
let program: Built;
let good: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  cli = commandLine(join(folder.path, "data"));
  program = builtPackage(join(folder.path, "data"));
  good = await writeSeed({ ...folder, path: join(folder.path, "good") });
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");
const dataFolder = (name: string): string => join(folder.path, "stores", name);
const graphFile = (data: string): string => join(data, "graph.db");

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
    ["facts of no document", ["facts"]],
    ["a day that does not exist", ["search", "x", "--to", "2021-02-30"]],
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
    expectOneLine(await program.run(["facts", "--document", "none"]), 1);
  });

  it("answers with exit code 2 and the help to an empty command line", async () => {
    const { code, stdout, stderr } = await cli.run([]);
    expect([code, stdout]).toEqual([2, ""]);
    for (const name of COMMANDS) expect(stderr).toContain(name);
  });

  it.each<[string, string[], Record<string, string>]>([
    ["facts of an unknown document", ["facts", "--document", "none"], {}],
    ["a folder that is not there", ["check", "--seed", "/nowhere/seed"], {}],
    ["schemas for a folder that is not there", ["schema", "--seed", "nowhere"], {}],
    ["a document for a folder that is not there", ["docs", "--out", "nowhere/data.md"], {}],
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

function expectOneLine({ code, stdout, stderr }: Result, expected: number): void {
  expect([code, stdout]).toEqual([expected, ""]);
  expect(lines(stderr)).toHaveLength(1);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+\)?/);
}
