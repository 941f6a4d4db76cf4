import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The curated data of the repository. */
export const SEED = join(ROOT, "seed");

/** The documentation of the repository. */
export const DOCS = join(ROOT, "docs");

/** Files that the developers share beside the repository. A plain clone does not have them. */
const SHARED = resolve(ROOT, "../shared");

export const inShared = (...path: string[]): string => join(SHARED, ...path);

/** True if a folder of `../shared` does not exist. Prints a line then, so that the skipped test is noticed. */
export function absent(folder: string, what: string): boolean {
  const missing = !existsSync(inShared(folder));
  if (missing) console.log(`Skipped: ${what}, for ../shared/${folder} is not there`);
  return missing;
}
