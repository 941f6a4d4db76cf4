// npm runs this after `npm install` in a clone, and before it packs a package installed from git. It compiles if a
// compiler and sources are there: a production install has no compiler, and an image build has no sources yet.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const compiler = find("typescript");
if (compiler !== null && existsSync(join(root, "src/cli/main.ts"))) {
  // The program, and the types of the client.
  const status = compile("tsconfig.build.json") || compile("tsconfig.client.json");
  process.exitCode = status;
  if (status === 0) await import("./build-web.js");
}

function compile(project) {
  const args = [join(compiler, "bin/tsc"), "-p", project, "--noCheck"];
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;
}

function find(name) {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch {
    return null;
  }
}
