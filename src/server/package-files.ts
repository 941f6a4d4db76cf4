import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(import.meta.url);

/** Path of a file in this package. Source and built code lie in different folders, so paths start at the package root. */
export function inPackage(...path: readonly string[]): string {
  return join(packageRoot(), ...path);
}

/** Path of a file in an installed package; the package need not export it. */
export function inDependency(name: string, file: string): string {
  return join(dirname(createRequire(here).resolve(`${name}/package.json`)), file);
}

/** The version in package.json. */
export function programVersion(): string {
  const text = readFileSync(inPackage("package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

function packageRoot(): string {
  for (let folder = dirname(here); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, "package.json"))) return folder;
  throw new Error(`no package.json above ${here}`);
}
