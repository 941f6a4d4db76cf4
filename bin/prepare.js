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
  const args = [join(compiler, "bin/tsc"), "-p", "tsconfig.build.json", "--noCheck"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  process.exitCode = status ?? 1;
  if (status === 0) await import("./build-web.js");
}

function find(name) {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch {
    return null;
  }
}
