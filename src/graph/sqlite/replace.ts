import { randomUUID } from "node:crypto";
import { readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import type { Dataset } from "../../domain/dataset.js";
import { isJianbaoError, JianbaoError } from "../../domain/errors.js";
import { codeOf, describeSystemError } from "../../folders.js";
import type { LoadResult } from "../store.js";
import { assertIntegrity } from "../stored/integrity.js";
import type { Condition } from "./condition.js";
import { openDatabase } from "./database.js";
import { replaceAll } from "./write.js";

type Progress = (done: number, total: number) => void;

/**
 * Loads into a store that is whole; one that is damaged is refused, or where all is to be made `anew` replaced by
 * another file. What SQLite would write among damaged pages nobody could trust.
 */
export function replaceStore(
  condition: Condition,
  dataset: Dataset,
  onProgress: Progress,
  anew: boolean,
): LoadResult {
  assertIntegrity(dataset);
  const fault = faultOf(condition);
  if (fault?.code !== "STORE_DAMAGED") {
    const result = replaceAll(condition.unguarded, dataset, onProgress, anew);
    moveIntoFile(condition);
    condition.look();
    return result;
  }
  if (!anew) throw fault;
  const result = makeAnew(condition.path, dataset, onProgress);
  condition.look();
  return result;
}

/** What is wrong with the store, looked at page by page. */
function faultOf(condition: Condition): JianbaoError | null {
  try {
    condition.checkNow();
    return null;
  } catch (cause) {
    if (isJianbaoError(cause)) return cause;
    throw cause;
  }
}

/** From the log beside the file, as far as nobody reads there: a folder that cannot be written is read without it. */
function moveIntoFile({ unguarded }: Condition): void {
  try {
    unguarded.exec("PRAGMA wal_checkpoint(PASSIVE)");
  } catch {
    // SQLite does it at another time.
  }
}

// A load that was killed leaves its unfinished file; another may be writing one.
const ABANDONED_AFTER_MS = 3_600_000;
const BESIDE = ["-wal", "-shm", "-journal"];

function makeAnew(path: string, dataset: Dataset, onProgress: Progress): LoadResult {
  const unfinished = `${path}.${randomUUID()}`;
  try {
    removeAbandoned(path);
    const database = openDatabase(unfinished);
    try {
      // No log beside it: the file alone is the store, and can be given another name.
      database.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;");
      const result = replaceAll(database, dataset, onProgress);
      // The log of the damaged one would be taken for the log of this.
      for (const ending of BESIDE) rmSync(`${path}${ending}`, { force: true });
      renameSync(unfinished, path);
      return result;
    } finally {
      database.close();
    }
  } catch (cause) {
    for (const ending of ["", ...BESIDE]) rmSync(`${unfinished}${ending}`, { force: true });
    if (!(cause instanceof Error) || !("syscall" in cause)) throw cause;
    const message = `the embedded store cannot be made anew in ${dirname(path)}: ${describeSystemError(cause)} (${codeOf(cause)})`;
    throw new JianbaoError("STORE_UNAVAILABLE", message, { cause });
  }
}

function removeAbandoned(path: string): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS) rmSync(join(folder, name));
  }
}
