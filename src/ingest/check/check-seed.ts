import type { Dataset } from "../../domain/dataset.js";
import { SeedError } from "../../domain/errors.js";
import type { Fault } from "../../domain/errors.js";
import { runChecks } from "./all-checks.js";
import type { AnnotationSpellings } from "../seed/annotation-spellings.js";
import { checkManifest } from "../seed/manifest.js";
import { compile } from "../seed/compile.js";
import { readSeed } from "../seed/read.js";
import type { SeedFiles } from "../seed/read.js";

export interface CheckResult {
  readonly dataset: Dataset;
  readonly annotationSpellings: AnnotationSpellings;
  readonly files: SeedFiles;
  /** Sorted by file and line; ERROR means the data must not be used. */
  readonly faults: readonly Fault[];
  /** How many faults each check found; null if some files cannot be read, because then no check runs. */
  readonly found: Readonly<Record<string, number>> | null;
}

/** Reads a seed folder and reports every fault. Throws only if the disk fails. */
export async function checkSeed(folder: string): Promise<CheckResult> {
  return checkFiles(await readSeed(folder));
}

/** The same for files that have been read. */
export function checkFiles(files: SeedFiles): CheckResult {
  const { dataset, annotationSpellings, registry, faults } = compile(files);
  // With missing files, every check would report something.
  const isWhole = files.faults.every(({ severity }) => severity === "WARNING");
  const found = isWhole ? runChecks({ files, dataset, registry }) : null;
  const all = [...faults, ...checkManifest(files), ...[...(found?.values() ?? [])].flat()];
  return {
    dataset,
    annotationSpellings,
    files,
    faults: sorted(all),
    found: found && Object.fromEntries([...found].map(([name, list]) => [name, list.length])),
  };
}

/** The data set of a seed folder. If there is an error, throws SeedError with all faults. */
export async function loadSeed(folder: string): Promise<Dataset> {
  const { dataset, faults } = await checkSeed(folder);
  assertSound(faults);
  return dataset;
}

/** Throws SeedError with all errors, if there are any. */
export function assertSound(faults: readonly Fault[]): void {
  const errors = faults.filter(({ severity }) => severity === "ERROR");
  if (errors.length > 0) throw new SeedError(errors);
}

/** Removes duplicates: a fault can be found twice, when an entity is predeclared and when its fact is written. */
function sorted(faults: readonly Fault[]): Fault[] {
  const distinct = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...distinct.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.field, b.field),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
