import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The curated data of the repository. */
export const SEED = join(ROOT, "seed");

/** What is told about it. */
export const DOCS = join(ROOT, "docs");

/** What the project's people share beside the repository; a clone alone does not have it. */
const SHARED = resolve(ROOT, "../shared");

export const inShared = (...path: string[]): string => join(SHARED, ...path);

/** Whether a folder of `../shared` is not there, told in a line: what is left out must be seen. */
export function absent(folder: string, what: string): boolean {
  const missing = !existsSync(inShared(folder));
  if (missing) console.log(`Skipped: ${what}, for ../shared/${folder} is not there`);
  return missing;
}
