import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import ts from "typescript";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { launchChromium } from "../browser/chromium.js";
import { startServer, type TestServer } from "../http/server.js";
import { temporaryFolder } from "../support/seed-folder.js";
import { service } from "../support/services/service.js";
import { typeErrors } from "../support/type-errors.js";

// What others get: the client as `npm pack` packs it, in a folder that has nothing else. The tarball is unpacked by hand,
// because `npm install` would fetch the packages of the server, and the client must work without any.

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);
const chromium = service("chromium");

const HEAD = 'import { createClient, nodes, typedDocument, ApiError, ListPersons } from "jianbao/client";\n';
/** Asks the test server, and throws unless all is as it should be. */
const PROGRAM = `${HEAD}
export async function ask(endpoint: string): Promise<string> {
  const client = createClient({ endpoint, language: "en", method: "auto", timeoutMs: 5_000 });
  const Hello = typedDocument<{ readonly hello: string; readonly language: string }, { readonly name: string }>(
    "query ($name: String) { hello(name: $name) language }",
  );
  const { hello, language } = await client.query(Hello, { name: "you" });
  const failure: unknown = await client.query("{ boom hello }").catch((cause: unknown) => cause);
  if (!(failure instanceof ApiError)) throw new Error("no error");
  return [hello, language, failure.code, JSON.stringify(failure.data)].join(" | ");
}
export async function labels(endpoint: string, signal: AbortSignal): Promise<string[]> {
  const found: string[] = [];
  const client = createClient({ endpoint, fetch: (input, init) => fetch(input, init) });
  for await (const person of nodes(client, ListPersons, { first: 50 }, (data) => data.persons, { signal }))
    found.push(person.label);
  return found;
}
`;
const OUTPUT = 'hello you | en | INTERNAL_SERVER_ERROR | {"boom":null,"hello":"hello world"}';

describe("the packed client", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let consumer: string;
  let server: TestServer;

  beforeAll(async () => {
    folder = await temporaryFolder();
    server = await startServer({ corsOrigins: ["*"] });
    const staged = join(folder.path, "staged");
    consumer = join(folder.path, "consumer");
    await mkdir(join(consumer, "node_modules/jianbao"), { recursive: true });
    await mkdir(staged);
    for (const name of ["package.json", "README.md", "schema"])
      await cp(join(ROOT, name), join(staged, name), { recursive: true });
    compileClient(join(staged, "dist"));
    const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder.path];
    const { stdout } = await run("npm", pack, { cwd: staged });
    const [{ filename = "" } = {}] = JSON.parse(stdout) as readonly { readonly filename?: string }[];
    await run("tar", [
      "-xzf",
      join(folder.path, filename),
      "--strip-components=1",
      "-C",
      join(consumer, "node_modules/jianbao"),
    ]);
    await writeFile(join(consumer, "package.json"), '{ "type": "module" }');
    await writeFile(join(consumer, "program.ts"), PROGRAM);
  });
  afterAll(async () => {
    await server.app.close();
    await folder[Symbol.asyncDispose]();
  });

  it("imports nothing, not even types", async () => {
    const client = join(consumer, "node_modules/jianbao/dist/client");
    const names = (await readdir(client, { recursive: true })).filter((name) => /\.(js|ts)$/.test(name));
    expect(names).toEqual(expect.arrayContaining(["index.js", "index.d.ts", "pages.d.ts"]));
    for (const name of names) {
      const { importedFiles, typeReferenceDirectives, referencedFiles } = ts.preProcessFile(
        await readFile(join(client, name), "utf8"),
      );
      expect(importedFiles.filter((file) => !/^\.\.?\//.test(file.fileName))).toEqual([]);
      expect([...typeReferenceDirectives, ...referencedFiles]).toEqual([]);
    }
  });

  it("is compiled by every command that builds", async () => {
    const { scripts } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const prepare = await readFile(join(ROOT, "bin/prepare.js"), "utf8");
    for (const command of [scripts["build"], scripts["compile"], scripts["types"], prepare])
      expect(command).toContain("tsconfig.client.json");
  });

  it("queries a server in Node", async () => {
    await writeFile(join(consumer, "program.js"), ts.transpile(PROGRAM, { target: ts.ScriptTarget.ES2023 }));
    const main = `const { ask } = await import("./program.js"); console.log(await ask(process.argv[1]));`;
    const { stdout, stderr } = await run(
      process.execPath,
      ["--input-type=module", "--eval", main, `${server.url}/graphql`],
      { cwd: consumer },
    );
    expect([stdout.trim(), stderr]).toEqual([OUTPUT, ""]);
  });

  const strict: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
  };
  const node = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
  const bundler = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const browser = { ...bundler, lib: ["lib.es2023.d.ts", "lib.dom.d.ts"], types: [] };
  const wrong = `${PROGRAM}await createClient({ endpoint: "" }).query(ListPersons, { size: 1 });`;

  it.each([
    ["for browsers", browser],
    ["for Node", { ...node, lib: ["lib.es2023.d.ts"], types: ["node"] }],
  ])("has types %s", async (_, options) => {
    if (options.types.length > 0)
      await symlink(join(ROOT, "node_modules/@types"), join(consumer, "node_modules/@types")).catch(
        () => null,
      );
    const name = join(consumer, "checked.ts");
    expect(typeErrors(name, PROGRAM, { ...strict, ...options })).toEqual([]);
    expect(typeErrors(name, wrong, { ...strict, ...options })).toEqual([
      expect.stringMatching(/^2353 .*'size' does not exist/),
    ]);
  });

  it("has a guide whose examples compile, and which names every operation for programs", async () => {
    const guide = await readFile(join(ROOT, "docs/guides/client.md"), "utf8");
    const examples = [...guide.matchAll(/^```ts\n([^]*?)^```/gm)].map(([, text = ""]) => text);
    expect(examples.length).toBeGreaterThan(3);
    const options = { ...strict, ...browser };
    expect(typeErrors(join(consumer, "guide.ts"), examples.join(""), options)).toEqual([]);
    const operations = await readdir(join(ROOT, "src/client/operations"));
    const names = operations
      .filter((name) => /^(list|find|get)-/.test(name))
      .map((name) =>
        name.replace(".graphql", "").replace(/(?:^|-)(\w)/g, (__, letter: string) => letter.toUpperCase()),
      );
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });

  describe("in a bundle for browsers", () => {
    let bundle: string;
    beforeAll(async () => {
      const result = (await build({
        root: consumer,
        configFile: false,
        logLevel: "warn",
        build: {
          write: false,
          target: "es2022",
          lib: { entry: join(consumer, "program.ts"), formats: ["iife"], name: "Program" },
        },
      })) as readonly Rolldown.RolldownOutput[];
      bundle = result
        .flatMap(({ output }) => output.map((file) => ("code" in file ? file.code : "")))
        .join("");
    });

    it("has no module of Node, and only the operations that are used", () => {
      expect(bundle).not.toMatch(/node:|require\(|__vite-browser-external|process\./);
      expect(bundle).toContain("query ListPersons");
      expect(bundle).not.toMatch(/query (?!ListPersons)[A-Z]\w+/);
      expect(bundle.length).toBeLessThan(12_000);
    });

    it.runIf(chromium)("runs on a page of another origin", async () => {
      const page = `<!doctype html><script>${bundle}</script>`;
      const pages: Server = createServer((_, response) => {
        response.setHeader("content-type", "text/html");
        response.end(page);
      });
      await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve));
      const chrome = await launchChromium(chromium ?? "");
      try {
        const tab = await chrome.newPage();
        await tab.goto(`http://127.0.0.1:${String((pages.address() as AddressInfo).port)}/`);
        expect(await tab.evaluate(`Program.ask(${JSON.stringify(`${server.url}/graphql`)})`)).toBe(OUTPUT);
      } finally {
        await chrome.close();
        await new Promise((resolve) => pages.close(resolve));
      }
    });
  });
});

/** As `npm run compile` does, with the JavaScript that it makes of the whole program. */
function compileClient(outDir: string): void {
  const project = join(ROOT, "tsconfig.client.json");
  const config: unknown = ts.readConfigFile(project, (file) => ts.sys.readFile(file)).config;
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const { tsBuildInfoFile: _, ...rest } = options;
  const program = ts.createProgram(fileNames, {
    ...rest,
    outDir,
    incremental: false,
    emitDeclarationOnly: false,
    noCheck: true,
  });
  program.emit();
}
