import { existsSync } from "node:fs";
import { once } from "node:events";
import { readdir, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { entityId } from "../../src/domain/ids.js";
import { loadSeed } from "../../src/ingest/check/check-seed.js";
import { builtPackage } from "../support/built.js";
import { commandLine, type CommandLine, type Result } from "../support/command-line.js";
import type { Folder } from "../support/seed-folder.js";
import { SMALL_SEED, temporaryFolder, writeSeed } from "../support/seed-folder.js";

vi.setConfig({ testTimeout: 60_000 });

let folder: Folder;
let cli: CommandLine;
let seed: string;
let other: string;
let version: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  cli = commandLine(join(folder.path, "data"));
  const places = `${SMALL_SEED["authority/all.yaml"]}  - { name: 乙省, kind: PROVINCE }
`;
  seed = await writeSeed({ ...folder, path: join(folder.path, "one") }, { "authority/all.yaml": places });
  other = await writeSeed({ ...folder, path: join(folder.path, "two") });
  version = (await loadSeed(seed)).version;
  expect((await cli.run(["load", "--seed", seed])).code).toBe(0);
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");
const dataFolder = (name: string): string => join(folder.path, "stores", name);
/** The versions that have an index in a data folder, read from its file names. */
const indexed = async (data: string): Promise<string[]> =>
  (await readdir(join(data, "search"))).map((name) => name.split(".")[0] ?? "");

async function loaded(name: string): Promise<{ data: string; environment: { JIANBAO_DATA: string } }> {
  const data = dataFolder(name);
  const environment = { JIANBAO_DATA: data };
  expect((await cli.run(["load", "--seed", seed], environment)).code).toBe(0);
  return { data, environment };
}

/** The environment of a store in which 张三 hosts a meeting that 李四 attends, and two people are called 王五. */
async function town(): Promise<{ JIANBAO_DATA: string }> {
  const environment = { JIANBAO_DATA: dataFolder("town") };
  if (existsSync(environment.JIANBAO_DATA)) return environment;
  const persons = `persons:
  - { name: 张三 }
  - { name: 李四 }
  - { name: 王五, key: 王五（甲） }
  - { name: 王五, key: 王五（乙） }
`;
  const folderOfTown = { ...folder, path: join(folder.path, "town") };
  const seedOfTown = await writeSeed(folderOfTown, {
    "manifest.yaml": SMALL_SEED["manifest.yaml"].replace("facts: 1", "facts: 3"),
    "authority/all.yaml": SMALL_SEED["authority/all.yaml"].replace("persons:\n  - { name: 张三 }\n", persons),
    "articles/one/01-first.yaml": `title: 第一篇
facts:
  - event: 甲会
    kind: MEETING
    date: 2021-05-20
    participants: { 张三: HOST, 李四: ATTENDEE }
    at: 1
  - tenure: 王五（甲）
    positions: { 甲局: [局长] }
    at: 1
  - tenure: 王五（乙）
    positions: { 乙局: [局长, 公务用车科科长] }
    at: 1
`,
  });
  const { code, stderr } = await cli.run(["load", "--seed", seedOfTown], environment);
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  return environment;
}

describe("jianbao search", () => {
  it("says how it parsed the words, and what each hit is and why it was found", async () => {
    const { code, stdout, stderr } = await cli.run(["search", "张三"]);
    expect([code, stderr]).toEqual([0, ""]);
    const [parsed, ...hits] = lines(stdout);
    expect(parsed).toBe("1 hit · words: 张三");
    expect(hits).toEqual([`张三  人物  name · ${entityId("PERSON", "张三")}`]);
  });

  it("takes several words with and without quotes, and shows the fact that matches one", async () => {
    const { stdout } = await cli.run(["search", "甲局", "局长"]);
    expect(stdout).toBe((await cli.run(["search", "甲局 局长"])).stdout);
    expect(stdout).toContain("words: 甲局 + 局长");
    expect(stdout).toMatch(/^张三 {2}人物 {2}/m);
    // Both words are in one fact: the post, and where it is held.
    expect(stdout).toMatch(/^ {4}fact {2}甲局 \+ 局长 {2}任职于 甲局 · 局长 · \d{4}/m);
  });

  it("says which days a date in the query stands for, and how it corrected a word", async () => {
    const dated = await cli.run(["search", "张三 2021-05"]);
    expect(dated.stdout).toContain("days: 2021-05-01 to 2021-05-31");
    const typo = await cli.run(["search", "章三"]);
    expect(typo.stdout).toContain("章三 is not in the data, replaced with 张三");
  });

  it("colors the matched words only where colors are wanted", async () => {
    // Node reads these variables itself, so each run needs a process.
    const program = builtPackage(join(folder.path, "data"));
    const colored = await program.run(["search", "甲"], { FORCE_COLOR: "1" });
    expect(colored.stdout).toContain("\u001b[31m甲\u001b[39m市");
    for (const environment of [{ FORCE_COLOR: "0" }, { NO_COLOR: "1" }])
      expect((await program.run(["search", "甲"], environment)).stdout).not.toContain("\u001b");
    expect((await program.run(["search", "甲"])).stdout).not.toContain("\u001b");
  });

  it("narrows by kind, days and place", async () => {
    const labels = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await cli.run(["search", "--json", ...args]);
      const { hits } = JSON.parse(stdout) as { hits: { label: string }[] };
      return hits.map(({ label }) => label).sort();
    };
    expect(await labels("甲", "--kind", "PLACE")).toEqual(["甲市"]);
    expect(await labels("甲", "--kind", "place", "--kind", "ORGANIZATION")).toEqual(["甲局", "甲市"]);
    expect(await labels("张三", "--from", "2021-05-28", "--to", "2021-05-28")).toEqual(["张三"]);
    expect(await labels("张三", "--to", "2021-05-27")).toEqual([]);
    expect(await labels("张三", "--place", entityId("PLACE", "甲市"))).toEqual(["张三"]);
    expect(await labels("张三", "--place", entityId("PLACE", "乙省"))).toEqual([]);
    expect(await labels("", "--first", "1", "--kind", "ORGANIZATION")).toHaveLength(1);
  });

  it("needs no words where an option selects something, and needs one of both", async () => {
    const { code, stdout } = await cli.run(["search", "--kind", "ORGANIZATION"]);
    expect([code, stdout]).toEqual([0, expect.stringContaining("甲局")]);
    const none = await cli.run(["search"]);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining("nothing to look for")]);
  });

  it("says that hits are partial, and which words no fact joins", async () => {
    const { code, stdout } = await cli.run(["search", "李四 主持"], await town());
    expect(code).toBe(0);
    expect(stdout).toContain("2 partial hits · no fact joins 李四 + 主持 · words: 李四 + 主持");
    expect(stdout).toMatch(/^甲会 .* fact, partial, 李四 \+ 主持 apart · /m);
    expect(stdout).toMatch(/^李四 .* partial, without 主持 · /m);
  });

  it("counts partial hits beside strict ones, and says what no hit has", async () => {
    const { stdout } = await cli.run(["search", "--json", "李四 出席"], await town());
    const page = JSON.parse(stdout) as { strictTotal: number; partialTotal: number };
    expect(page.strictTotal).toBeGreaterThan(0);
    const text = await cli.run(["search", "李四 出席"], await town());
    const behind = page.partialTotal > 0 ? / and \d+ partial ones? / : / · /;
    expect(text.stdout).toMatch(new RegExp(`^${String(page.strictTotal)} hits?${behind.source}`));
    const none = await cli.run(["search", "王五 没有的词"], await town());
    expect(none.stdout).toMatch(/^2 partial hits · no partial hit has 没 \+ 词 · /);
  });

  it("says what a question asks for, and which words mean the same", async () => {
    const asked = await cli.run(["search", "谁主持了甲会"], await town());
    expect(lines(asked.stdout)[0]).toContain("asks for: PERSON");
    expect(lines(asked.stdout)[1]).toMatch(/^张三 /);
    const synonym = await cli.run(["search", "公车"], await town());
    expect(lines(synonym.stdout)[0]).toContain("公车 is also 公务用车");
  });

  it("says that only the beginning of a long text is read", async () => {
    const { stdout } = await cli.run(["search", "张三在甲局。\n".repeat(400)], await town());
    expect(lines(stdout)[0]).toContain("only the beginning is read");
    expect(stdout).toMatch(/^张三 /m);
    const nothing = await cli.run(["search", "没有".repeat(1_001)], await town());
    expect([nothing.code, nothing.stderr]).toEqual([0, "nothing is found by the beginning of this text\n"]);
  });

  it("keeps what is certain or what is possible", async () => {
    const of = async (...level: string[]): Promise<string[]> => {
      const { stdout } = await cli.run(["search", "--json", "甲会 2021", ...level], await town());
      const { hits } = JSON.parse(stdout) as { hits: { label: string; certainty: string }[] };
      return hits.map(({ label, certainty }) => `${label} ${certainty}`);
    };
    expect((await of())[0]).toBe("甲会 CERTAIN");
    expect(await of("--certainty", "certain")).toEqual(
      (await of()).filter((one) => one.endsWith(" CERTAIN")),
    );
    expect(await of("--certainty", "POSSIBLE")).toEqual(
      (await of()).filter((one) => one.endsWith(" POSSIBLE")),
    );
  });

  it("tells namesakes apart by the organization", async () => {
    const { stdout } = await cli.run(["search", "王五"], await town());
    expect(
      lines(stdout)
        .slice(1)
        .map((line) => line.split("  ")[0]),
    ).toEqual(["王五（乙局）", "王五（甲局）"]);
  });

  it("prints the page as JSON, with dates as dates", async () => {
    const { code, stdout } = await cli.run(["search", "张三 2021", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      hits: [
        { id: entityId("PERSON", "张三"), label: "张三", kind: "PERSON", matchedBy: "NAME" },
        { matchedBy: "FACT" },
      ],
      total: 2,
      hasNext: false,
      interpretation: { terms: ["张三"], between: { from: "2021-01-01", to: "2021-12-31" } },
    });
  });

  it("does not fail when it finds nothing", async () => {
    const plain = await cli.run(["search", "没有的名字"]);
    expect(plain).toEqual({ code: 0, stdout: "", stderr: "nothing is found\n" });
    const json = await cli.run(["search", "没有的名字", "--json"]);
    expect([json.code, JSON.parse(json.stdout)]).toMatchObject([0, { hits: [], total: 0 }]);
  });

  it.each<[string, string[], number]>([
    ["a missing query", [], 2],
    ["an unknown kind", ["x", "--kind", "CAT"], 2],
    ["too many at once", ["x", "--first", "101"], 2],
    ["an unknown certainty", ["x", "--certainty", "MAYBE"], 2],
    ["an invalid number", ["x", "--first", "1e1"], 2],
    ["an invalid day", ["x", "--from", "2021-02-30"], 2],
    ["days in the wrong order", ["x", "--from", "2021-02-03", "--to", "2021-02-01"], 2],
    ["an unknown place", ["x", "--place", "nope"], 1],
    ["a place that is a person", ["x", "--place", entityId("PERSON", "张三")], 1],
  ])("answers with one line to %s", async (_, args, code) => {
    expectOneLine(await cli.run(["search", ...args]), code);
  });

  it("answers with one line if nothing is loaded, or the index is missing", async () => {
    const empty = { JIANBAO_DATA: dataFolder("empty") };
    expectOneLine(await cli.run(["search", "张三"], empty), 1);
    // A mistyped folder is reported and not created.
    expect(existsSync(empty.JIANBAO_DATA)).toBe(false);
    const { data, environment } = await loaded("bare");
    await rm(join(data, "search"), { recursive: true });
    const { stderr } = expectOneLine(await cli.run(["search", "张三"], environment), 1);
    expect(stderr).toContain("jianbao reindex");
  });
});

describe("jianbao load", () => {
  it("keeps only the index of the loaded data", async () => {
    const { data, environment } = await loaded("turned");
    expect(await indexed(data)).toEqual([version]);
    expect((await cli.run(["load", "--seed", other], environment)).code).toBe(0);
    expect(await indexed(data)).toEqual([(await loadSeed(other)).version]);
  });

  it("builds a missing index of data that is already loaded", async () => {
    const { data, environment } = await loaded("again");
    await rm(join(data, "search"), { recursive: true });
    const { code, stderr } = await cli.run(["load", "--seed", seed], environment);
    expect([code, lines(stderr).length]).toEqual([0, 1]);
    expect(stderr).toMatch(/^already loaded, indexed anew: /);
    expect(await indexed(data)).toEqual([version]);
  });
});

describe("a Meilisearch that does not answer", () => {
  it("ends every command with one line, and leaves the graph unchanged", async () => {
    const { data, environment } = await loaded("away");
    const away = { ...environment, MEILI_URL: await nobodysAddress(), MEILI_KEY: "hunter2" };
    for (const args of [
      ["search", "张三"],
      ["load", "--seed", other],
      ["reindex", "--seed", seed],
    ]) {
      const { stderr } = expectOneLine(await cli.run(args, away), 1);
      expect(stderr).toContain("Meilisearch");
      expect(stderr).not.toContain("hunter2");
    }
    expect((await cli.run(["search", "张三"], environment)).stdout).toContain("1 hit");
    expect(await indexed(data)).toEqual([version]);
  });

  /** The address of a port that was free a moment ago. */
  async function nobodysAddress(): Promise<string> {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");
    return `http://127.0.0.1:${String(port)}`;
  }
});

describe("jianbao reindex", () => {
  it("builds a missing index, and does nothing if there is one", async () => {
    const { data, environment } = await loaded("reindexed");
    const run = (...more: string[]): Promise<Result> =>
      cli.run(["reindex", "--seed", seed, ...more], environment);
    expect((await run()).stderr).toMatch(/^already indexed: .*\n$/);
    await rm(join(data, "search"), { recursive: true });
    const { code, stdout, stderr } = await run();
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^indexed: .*\n$/);
    expect(await indexed(data)).toEqual([version]);
    expect((await run("--force")).stderr).toMatch(/^indexed: .*\n$/);
    expect(await indexed(data)).toEqual([version]);
  });

  it("refuses data that is not loaded, and changes nothing", async () => {
    const { data, environment } = await loaded("refused");
    const { stderr } = expectOneLine(await cli.run(["reindex", "--seed", other, "--force"], environment), 1);
    expect(stderr).toContain(version);
    expect(stderr).toContain("jianbao load");
    expect(await indexed(data)).toEqual([version]);
    const empty = { JIANBAO_DATA: dataFolder("nothing") };
    expectOneLine(await cli.run(["reindex", "--seed", seed], empty), 1);
  });
});

describe("jianbao serve", () => {
  it("warns that the index is missing, and is not ready", async () => {
    const { data, environment } = await loaded("served");
    await rm(join(data, "search"), { recursive: true });
    const child = builtPackage(data).start(["serve"], { PORT: "0", LOG_LEVEL: "silent" });
    const { stderr } = child;
    if (!stderr) throw new Error("there is no output");
    let address = "";
    let warning = "";
    for await (const line of createInterface({ input: stderr })) {
      address = /^GraphQL +(\S+)\/graphql$/.exec(line)?.[1] ?? address;
      if (line.startsWith("jianbao: warning: ")) {
        warning = line;
        break;
      }
    }
    expect(warning).toContain("jianbao reindex");
    const readyz = async (): Promise<unknown> => (await fetch(`${address}/readyz`)).json();
    expect(await readyz()).toMatchObject({ reason: "INDEX_MISSING", dataVersion: version });
    // Another process builds it; the server needs no restart.
    expect((await cli.run(["reindex", "--seed", seed], environment)).code).toBe(0);
    expect(await readyz()).toMatchObject({ status: "ready", search: "embedded" });
    child.kill("SIGTERM");
    await once(child, "close");
  });
});

function expectOneLine(result: Result, expected: number): Result {
  const { code, stdout, stderr } = result;
  expect([code, stdout]).toEqual([expected, ""]);
  expect(lines(stderr)).toHaveLength(1);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+\)?/);
  return result;
}
