import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { ask } from "../http/server.js";
import { builtPackage } from "../support/built.js";
import { commandLine, type CommandLine, type Result } from "../support/command-line.js";
import type { Folder } from "../support/seed-folder.js";
import { SMALL_SEED, temporaryFolder, writeSeed } from "../support/seed-folder.js";

// A full disk, a folder that cannot be written, an impossible path: each is reported in one clear line.

vi.setConfig({ testTimeout: 120_000 });

let folder: Folder;
let cli: CommandLine;
let small: string;
let large: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  cli = commandLine(join(folder.path, "data"));
  small = await writeSeed({ ...folder, path: join(folder.path, "small") });
  const people = Array.from({ length: 300 }, (_, index) => `人${String(index)}`);
  const facts = people.map((name) => `  - { tenure: ${name}, positions: { 甲局: [局长] }, at: 1 }\n`);
  large = await writeSeed(
    { ...folder, path: join(folder.path, "large") },
    {
      "manifest.yaml": SMALL_SEED["manifest.yaml"].replace("facts: 1", "facts: 300"),
      "authority/people.yaml": `persons:\n${people.map((name) => `  - { name: ${name} }\n`).join("")}`,
      "articles/one/01-first.yaml": `title: 第一篇\nmentions: { 乙局: 1, 张三: 1 }\nfacts:\n${facts.join("")}`,
    },
  );
});
afterAll(() => folder[Symbol.asyncDispose]());

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");
const dataFolder = (name: string): string => join(folder.path, "stores", name);

function expectOneLine({ code, stdout, stderr }: Result): string {
  expect([code, stdout], stderr).toEqual([1, ""]);
  expect(lines(stderr), stderr).toHaveLength(1);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+\)?/);
  return stderr;
}

async function loaded(name: string, seed = small): Promise<string> {
  const data = dataFolder(name);
  const { code, stderr } = await cli.run(["load", "--seed", seed], { JIANBAO_DATA: data });
  expect(code, stderr).toBe(0);
  return data;
}

const SEARCH = ["search", "--json", "张三"];
const search = (data: string): Promise<Result> => cli.run(SEARCH, { JIANBAO_DATA: data });
const searchUnder = (data: string, under: string): Promise<Result> =>
  builtPackage(data).run(SEARCH, {}, under);

describe("a path that cannot be a folder", () => {
  it.each([
    ["below /proc", "/proc/jianbao/data", "JIANBAO_DATA /proc/jianbao/data"],
    ["that is too long", `/tmp/${"x".repeat(300)}`, "too long"],
    ["below a file", "/etc/hostname/data", "is a file"],
    ["that is a file", "/etc/hostname", "JIANBAO_DATA /etc/hostname"],
    ["below a device", "/dev/null/data", "is a file"],
  ])("%s is reported in one line by every command that opens it", async (_, path, words) => {
    const environment = { JIANBAO_DATA: path, PORT: "0" };
    for (const args of [["load", "--seed", small], ["search", "张三"], ["serve"]]) {
      const result = await cli.run(args, environment);
      const last = { ...result, stderr: lines(result.stderr).at(-1) ?? "" };
      expect(expectOneLine(last), args[0]).toContain(words);
    }
  });
});

describe("a full disk", () => {
  // The limit is reached in the index, in the first pages of the graph, and later.
  it.each([8, 40, 120, 250])("after %d kB of a file keeps the previous data", async (kilobytes) => {
    const data = await loaded(`full-${String(kilobytes)}`);
    const before = await search(data);
    expect(before.code).toBe(0);
    const load = ["load", "--seed", large];
    const limited = `ulimit -f ${String(kilobytes)}; exec`;
    const result = await builtPackage(data).run(load, {}, limited);
    expect(expectOneLine(result)).toMatch(/disk full|disk is full|larger than this process may write/);
    expect(await search(data)).toEqual(before);
    expect((await cli.run(load, { JIANBAO_DATA: data })).code).toBe(0);
  });

  it("keeps the previous search index while another is built", async () => {
    const data = await loaded("full-index", large);
    const before = await search(data);
    const reindex = ["reindex", "--force", "--seed", large];
    // More than SQLite needs to open the store, less than the index needs.
    expectOneLine(await builtPackage(data).run(reindex, {}, "ulimit -f 40; exec"));
    expect(await search(data)).toEqual(before);
  });
});

/** Mounts the folder read-only, even for root. The mount ends with the process. */
const readOnly = (data: string): string =>
  `mount --bind '${data}' '${data}' && mount -o remount,ro,bind '${data}' && exec`;
const canMount = spawnSync("unshare", ["-m", "bash", "-c", "mount -t tmpfs none /mnt"]).status === 0;
if (!canMount) console.log("Tests of read-only disks are skipped: this user may not mount");

describe.runIf(canMount)("a read-only data folder", () => {
  const under = (data: string): string =>
    `unshare -m bash --norc -c "${readOnly(data)} \\"\\$0\\" \\"\\$@\\""`;

  /** Loads in a process that ends. This process would keep the write-ahead log open, and no reader can open it here. */
  async function loadedBefore(name: string): Promise<string> {
    const data = dataFolder(name);
    expect((await builtPackage(data).run(["load", "--seed", small])).code).toBe(0);
    return data;
  }

  it("is searched and served", async () => {
    const data = await loadedBefore("read-only");
    expect(await searchUnder(data, under(data))).toEqual(await builtPackage(data).run(SEARCH));
    const environment = { PORT: "0", LOG_LEVEL: "silent" };
    const child = builtPackage(data).start(["serve"], environment, { under: under(data) });
    try {
      let url = "";
      let said = "";
      if (child.stderr)
        for await (const line of createInterface({ input: child.stderr })) {
          said += `${line}\n`;
          url = /^GraphQL +(\S+)\/graphql$/.exec(line)?.[1] ?? url;
          if (line.startsWith("Health")) break;
        }
      expect(url, said).not.toBe("");
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      const query = `{ persons { totalCount } search(query: "张三") { totalCount } }`;
      expect(await ask({ url }, query)).toMatchObject({ codes: [], data: { search: { totalCount: 1 } } });
      // Another process can write: it loads, and the server sees it.
      expect((await builtPackage(data).run(["load", "--seed", large])).code).toBe(0);
      expect(await ask({ url }, query)).toMatchObject({ codes: [], data: { persons: { totalCount: 301 } } });
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
    } finally {
      child.kill("SIGTERM");
      await once(child, "close");
    }
  });

  it("is reported in one line by a load", async () => {
    const data = await loadedBefore("read-only-load");
    const load = ["load", "--seed", large];
    const line = expectOneLine(await builtPackage(data).run(load, {}, under(data)));
    expect(line).toContain("read-only");
    const nothing = dataFolder("read-only-nothing");
    await mkdir(nothing, { recursive: true });
    expect(expectOneLine(await searchUnder(nothing, under(nothing)))).toContain("JIANBAO_DATA");
  });
});
