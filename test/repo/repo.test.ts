import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { generate } from "@graphql-codegen/cli";
import { beforeAll, describe, expect, it } from "vitest";

import codegen from "../../codegen.js";
import { settings } from "../../src/config.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MOST_LINES = 400;
const DATA = ["vocabulary.json", "descriptions.zh.json"];

interface TextFile {
  readonly name: string;
  readonly text: string;
}

const inRoot = (name: string): Promise<string> => readFile(join(ROOT, name), "utf8");
const run = promisify(execFile);

describe("the README", () => {
  it("names every variable of the configuration in its table, with its default", async () => {
    const readme = await inRoot("README.md");
    const rows = readme.split("\n").flatMap((line) => {
      const cells = line.split("|").map((cell) => cell.trim());
      const name = /^`([A-Z][A-Z0-9_]+)`$/.exec(cells[1] ?? "")?.[1];
      return name === undefined ? [] : [[name, cells[2] ?? ""] as const];
    });
    const table = new Map(rows);
    expect(rows).toHaveLength(table.size);
    const unknown = [...table.keys()].filter((name) => !settings.some((one) => one.name === name));
    expect(unknown).toEqual([]);
    for (const setting of settings) {
      expect([...table.keys()]).toContain(setting.name);
      if (setting.default !== "") expect(table.get(setting.name), setting.name).toContain(setting.default);
    }
  });
});

describe("the GraphQL schema", () => {
  it("matches the generated types", async () => {
    const made = (await generate({ ...codegen, cwd: ROOT, silent: true }, false)) as readonly {
      readonly filename: string;
      readonly content: string;
    }[];
    expect(made).not.toEqual([]);
    for (const { filename, content } of made)
      // Not with toBe, because a diff of thousands of lines helps nobody.
      expect(content === (await inRoot(filename)), `${filename}: run npm run codegen`).toBe(true);
  });
});

describe("the packages", () => {
  it("share one copy of graphql", async () => {
    const { packages } = JSON.parse(await inRoot("package-lock.json")) as {
      readonly packages: Readonly<Record<string, { readonly version?: string }>>;
    };
    const copies = Object.keys(packages).filter((name) => /(^|\/)node_modules\/graphql$/.test(name));
    expect(copies).toEqual(["node_modules/graphql"]);
  });
});

describe("the layers", () => {
  it("import downwards only", async () => {
    // The script fails if it could read nothing, so a green run means something.
    const { stdout } = await run(process.execPath, ["test/repo/cruise.mjs"], { cwd: ROOT });
    const [, modules, violations] = /^(\d+) modules, (\d+) violations$/m.exec(stdout) ?? [];
    expect(Number(modules)).toBeGreaterThan(50);
    expect(Number(violations)).toBe(0);
  }, 60_000);
});

describe("the graph port", () => {
  it.each(["records", "lists", "analysis"])("has at most eight methods in %s.ts", async (file) => {
    const text = await inRoot(`src/graph/${file}.ts`);
    const body = /export interface \w+Reader \{\n([^]*?)\n\}/.exec(text)?.[1] ?? "";
    const methods = body.match(/^ {2}\w+\(/gm) ?? [];
    expect(methods.length).toBeGreaterThan(3);
    expect(methods.length).toBeLessThanOrEqual(8);
  });
});

describe.skipIf(noGit())("the files", () => {
  let names: string[];
  let texts: TextFile[];

  beforeAll(async () => {
    // Tracked files and new ones that are not ignored: a new file is checked before it is committed.
    const { stdout } = await run("git", ["ls-files", "-z", "-co", "--exclude-standard"], {
      cwd: ROOT,
      maxBuffer: 16 * 1024 * 1024,
    });
    names = [...new Set(stdout.split("\0"))]
      .filter((name) => name !== "" && existsSync(join(ROOT, name)))
      .sort();
    texts = await Promise.all(
      names
        .filter((name) => !/\.(png|jpg|ico|woff2?)$/.test(name))
        .map(async (name) => ({ name, text: await inRoot(name) })),
    );
    expect(names.length).toBeGreaterThan(100);
  });

  /** `file:line` of every match. */
  const places = (pattern: RegExp, where: (name: string) => boolean): string[] =>
    texts
      .filter(({ name }) => where(name))
      .flatMap(({ name, text }) =>
        text
          .split("\n")
          .flatMap((line, index) =>
            pattern.test(line) ? `${name}:${String(index + 1)} ${line.trim().slice(0, 120)}` : [],
          ),
      );

  it("of the source are short enough to read", () => {
    const long = texts
      .filter(({ name }) => name.startsWith("src/") && !name.includes("/__generated__/"))
      // Data, one line per word or place.
      .filter(({ name }) => !DATA.includes(basename(name)) && !name.endsWith(".test.ts"))
      .map(({ name, text }) => [name, text.split("\n").length - 1] as const)
      .filter(([, lines]) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  it("have names in kebab-case", () => {
    const usual = new Set(["README.md", "DEVELOPMENT.md", "LICENSE", "Dockerfile", "__generated__"]);
    const word = "[a-z0-9]+(?:-[a-z0-9]+)*";
    const kebab = new RegExp(`^\\.?${word}(?:\\.${word})*$`);
    const parts = new Set(names.flatMap((name) => name.split("/")));
    expect([...parts].filter((part) => !usual.has(part) && !kebab.test(part))).toEqual([]);
  });

  it("contain no path of the machine that they were written on", () => {
    // Split, so that this file does not match its own pattern.
    const homes = ["work", "home", "root", "Users", "mnt"].join("|");
    const isTest = (name: string): boolean => name.startsWith("test/") || name.endsWith(".test.ts");
    const outside = new RegExp(`(?<![\\w./:-])/(?:${homes})/\\w`);
    expect(places(outside, (name) => name !== "package-lock.json")).toEqual([]);
    expect(places(/(?<![\w./:-])\/tmp\//, (name) => !isTest(name))).toEqual([]);
    expect(places(/\b[A-Z]:\\\\?Users\\/, () => true)).toEqual([]);
  });

  it("name no package registry", async () => {
    const { stdout } = await run("npm", ["config", "get", "registry"], { cwd: ROOT });
    const own = URL.canParse(stdout.trim()) ? new URL(stdout.trim()).host : null;
    const hosts = ["registry.npmjs.org", "registry.yarnpkg.com", "registry.npmmirror.com", own];
    const pattern = hosts.flatMap((host) => (host === null ? [] : host.replaceAll(".", "\\."))).join("|");
    expect(places(new RegExp(pattern), (name) => name !== "test/repo/repo.test.ts")).toEqual([]);
    expect(names.filter((name) => basename(name) === ".npmrc")).toEqual([]);
  });

  it("contain no secrets: .env is not committed", async () => {
    const { stdout } = await run("git", ["ls-files", "-z"], { cwd: ROOT });
    const tracked = stdout.split("\0");
    expect(tracked.filter((name) => basename(name) === ".env")).toEqual([]);
    await expect(run("git", ["check-ignore", "-q", ".env"], { cwd: ROOT })).resolves.toBeDefined();
  });
});

function noGit(): boolean {
  const missing = !existsSync(join(ROOT, ".git"));
  if (missing) console.log("Skipped: checks of the tracked files, for this is no git working tree");
  return missing;
}
