import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(import.meta.url);

/** A file of this package. Built code lies elsewhere than its source, what both read lies under the root. */
export function inPackage(...path: readonly string[]): string {
  return join(packageRoot(), ...path);
}

/** A file of an installed package. `file` need not be among what that package exports. */
export function inDependency(name: string, file: string): string {
  return join(dirname(createRequire(here).resolve(`${name}/package.json`)), file);
}

/** As package.json has it. */
export function programVersion(): string {
  const text = readFileSync(inPackage("package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

function packageRoot(): string {
  for (let folder = dirname(here); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, "package.json"))) return folder;
  throw new Error(`no package.json above ${here}`);
}
