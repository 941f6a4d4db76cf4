import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import type { Dataset } from "../../src/domain/dataset.js";
import { assertSound, checkSeed, type CheckResult } from "../../src/ingest/check/check-seed.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The curated data of the repository. */
export const SEED = join(ROOT, "seed");

let checked: Promise<CheckResult> | undefined;

/** The curated data, compiled and checked once per worker. */
export function checkedSeed(): Promise<CheckResult> {
  checked ??= checkSeed(SEED);
  return checked;
}

/** The curated data as a data set. Throws a SeedError if they have faults. */
export async function shippedData(): Promise<Dataset> {
  const { dataset, faults } = await checkedSeed();
  assertSound(faults);
  return dataset;
}

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
