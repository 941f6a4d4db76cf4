import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
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

let fingerprint: Promise<string> | null = null;

/**
 * Differs between any two states of the program. The version alone does not: people also upgrade from commit to commit,
 * and an answer of the older program must not pass for one of the newer.
 */
export function programFingerprint(): Promise<string> {
  return (fingerprint ??= hashOfProgram());
}

async function hashOfProgram(): Promise<string> {
  // The folder of all code, compiled or not.
  const code = dirname(dirname(here));
  const hash = createHash("sha256").update(programVersion());
  for (const folder of [code, inPackage("schema")]) {
    const names = (await readdir(folder, { recursive: true })).filter(
      (name) =>
        /\.(ts|js|json|graphql)$/.test(name) && !/^web[\\/](explorer|embed|playground)[\\/]/.test(name),
    );
    for (const name of names.sort()) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest("base64url").slice(0, 22);
}

function packageRoot(): string {
  for (let folder = dirname(here); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, "package.json"))) return folder;
  throw new Error(`no package.json above ${here}`);
}
